import TestSupport
import Testing
import UnicodeText

/// Rows of WordBreakTest.txt in which ICU 72 differs: CLDR takes the colon out of MidLetter, so that it divides words in
/// every language but Finnish and Swedish.
private let colonRows: Set<String> = [
  "0041 003A 0041", "0061 003A 0041", "0061 003A 0061 0027", "0061 003A 0061 0027 2060", "0061 003A 0061 002C",
  "0061 003A 0061 003A", "0061 003A 0061 2060", "0061 003A 0308 0041", "0061 003A 0308 0061 0027",
  "0061 003A 0308 0061 0027 2060", "0061 003A 0308 0061 002C", "0061 003A 0308 0061 003A", "0061 003A 0308 0061 2060",
  "0061 003A 0308 05D0", "0061 003A 05D0",
]

@Suite struct SegmentationFileTests {
  @Test(.enabled(if: UnicodeData.has("auxiliary/GraphemeBreakTest.txt"), UnicodeData.skipReason))
  func graphemes() throws {
    let result = try differing("auxiliary/GraphemeBreakTest.txt", .graphemes)
    #expect(result.rows > 600)
    #expect(result.differing == [])
  }

  @Test(.enabled(if: UnicodeData.has("auxiliary/SentenceBreakTest.txt"), UnicodeData.skipReason))
  func sentences() throws {
    let result = try differing("auxiliary/SentenceBreakTest.txt", .sentences)
    #expect(result.rows > 500)
    #expect(result.differing == [])
  }

  @Test(.enabled(if: UnicodeData.has("auxiliary/WordBreakTest.txt"), UnicodeData.skipReason))
  func wordsDifferInTheRowsWithAColonOnly() throws {
    let result = try differing("auxiliary/WordBreakTest.txt", .words)
    #expect(result.rows > 1_800)
    #expect(Set(result.differing) == colonRows, "\(result.differing.sorted().joined(separator: "\n"))")
  }

  /// The code points of the rows in which ICU's boundaries are not the file's.
  private func differing(_ file: String, _ kind: Segmentation) throws -> (rows: Int, differing: [String]) {
    var (rows, differing): (Int, [String]) = (0, [])
    for line in try UnicodeData.lines(file) {
      var (bytes, expected): ([UInt8], [Int]) = ([], [])
      var codePoints: [Substring] = []
      for token in Substring(line).split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        switch token {
        case "\u{F7}": expected.append(bytes.count)
        case "\u{D7}": break
        default:
          codePoints.append(token)
          bytes += UnicodeData.utf8(token.utf8)
        }
      }
      rows += 1
      if boundaries(bytes, kind) != expected { differing.append(codePoints.joined(separator: " ")) }
    }
    return (rows, differing)
  }
}

@Suite struct SegmentationTests {
  @Test(
    arguments: [
      ("", "und", []), ("don\u{2019}t stop", "en", ["don\u{2019}t", " ", "stop"]),
      // Swedish and Finnish write endings behind a colon.
      ("EU:n", "fi", ["EU:n"]), ("EU:n", "en", ["EU", ":", "n"]),
      (
        "\u{E23}\u{E30}\u{E1A}\u{E1A}\u{E04}\u{E27}\u{E32}\u{E21}", "th",
        ["\u{E23}\u{E30}\u{E1A}\u{E1A}", "\u{E04}\u{E27}\u{E32}\u{E21}"]
      ),
      ("\u{5B78}\u{6821}\u{554F}\u{8CAC}", "zh-Hant", ["\u{5B78}\u{6821}", "\u{554F}\u{8CAC}"]),
    ] as [(String, String, [String])])
  func words(text: String, language: String, expected: [String]) throws {
    let tag = try #require(LanguageTag(language) ?? (language == "und" ? .root : nil))
    #expect(Segmentation.words.segments(of: text, language: tag).map(String.init) == expected)
  }

  @Test func anEmptyTextHasOneBoundary() {
    for kind in Segmentation.allCases { #expect(boundaries([], kind) == [0]) }
  }

  @Test func manyBoundariesGrowTheBuffer() {
    let text = [UInt8](repeating: 0x2E, count: 10_000)
    #expect(boundaries(text, .words) == Array(0...10_000))
    #expect(boundaries(Array(String(repeating: "A.\n", count: 5_000).utf8), .sentences).count == 5_001)
  }

  @Test(arguments: Segmentation.allCases)
  func anyBytesGiveRisingBoundaries(kind: Segmentation) {
    var random = SeededGenerator(seed: 29)
    let alphabet: [[UInt8]] = [
      [0x61], [0x20], [0x2E], [0xFF], [0xE2, 0x82], [0x80], [0xC3, 0xA9], [0xE0, 0xB8, 0xA3], [0x0D], [0],
    ]
    for round in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...30, using: &random)).flatMap { _ in
        alphabet.randomElement(using: &random) ?? []
      }
      let found = boundaries(bytes, kind)
      #expect(found.first == 0 && found.last == bytes.count, "round \(round): \(bytes) gave \(found)")
      #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 }, "round \(round): \(bytes) gave \(found)")
    }
  }

  @Test func illFormedTextIsCutIntoSegmentsThatJoinAgain() {
    let text = String(decoding: [0x61, 0xFF, 0x20, 0x62] as [UInt8], as: UTF8.self)
    #expect(Segmentation.words.segments(of: text).joined() == text)
  }
}

private func boundaries(_ bytes: [UInt8], _ kind: Segmentation) -> [Int] {
  bytes.withUnsafeBufferPointer { kind.boundaries(of: $0) }
}
