import StrictYAML
import TestSupport
import Testing
import UnicodeText

/// Ten faults, and what a reader can still use.
private let tenFaults = """
  notice: 1
  one: ⟦&x⟧ a
  two: ⟦*x⟧
  three: ⟦!⟧ b
  one-more:
    four: c ⟦#⟧ d
    ⟦\t⟧five: e
    six: Part A⟦⟧: f
    seven: ⟦⟧"g
    eight: ⟦⟧[h
    nine: i
    ⟦nine⟧: j
  concepts:
    ten: k
    ⟦⟧eleven
      inside: l
    twelve: m

  """

@Suite struct RecoveryTests {
  @Test func tenFaultsGiveTenIssuesAndTheReadableRest() throws {
    let text = MarkedText(tenFaults)
    let document = parse(text.bytes)
    #expect(document.issues.map(\.span) == text.spans.map { $0 }, "\(document.issues)")
    #expect(text.spans.count == 10)
    let root = try #require(document.root)
    #expect(root["one"]?.text == "a" && root["three"]?.text == "b")
    #expect(root["one-more"]?["four"]?.text == "c" && root["one-more"]?["nine"]?.text == "i")
    #expect(root["concepts"]?["ten"]?.text == "k" && root["concepts"]?["twelve"]?.text == "m")
    #expect(root["concepts"]?["eleven"] == nil && root["concepts"]?["inside"] == nil)
  }

  @Test func whatIsIndentedUnderALineLeftOutIsLeftOutToo() {
    let document = parse("a:\n  x: 1\n b c\n  x: 2\nd: e\n")
    #expect(codes(document).allSatisfy { $0 == "syntax" }, "no second x is reported: \(document.issues)")
  }

  @Test func readingGivesUpAfterTwentyLines() {
    let document = parse(String(repeating: "a: @b\n", count: 200))
    #expect(document.skipped.count == 20)
    #expect(document.issues.count == 21)
  }

  @Test(arguments: [
    ("alias-bomb.yaml", ["anchor": 4, "alias": 16]), ("alias-recursive.yaml", ["anchor": 2, "alias": 2]),
    ("bracket-unclosed.yaml", ["syntax": 1]), ("brace-unclosed.yaml", ["syntax": 1]),
    ("colon-missing.yaml", ["syntax": 1]),
    ("deep-brackets.yaml", ["too-deep": 1]), ("deep-braces.yaml", ["too-deep": 1]),
    ("deep-dashes.yaml", ["too-deep": 1]),
    ("deep-lines.yaml", ["too-deep": 1]), ("directive-newer.yaml", ["syntax": 1]), ("directive-tag.yaml", ["tag": 1]),
    ("documents.yaml", ["several-documents": 1, "syntax": 1]), ("key-complex.yaml", ["key-not-text": 2]),
    ("key-huge.yaml", ["syntax": 1]),
    ("key-many-aliases.yaml", ["alias": 2]), ("no-break-space.yaml", ["syntax": 1, "invisible-indentation": 1]),
    ("nul.yaml", ["control-character": 2]), ("nul-only.yaml", ["control-character": 1]),
    ("quote-double-unclosed.yaml", ["syntax": 1]), ("quote-single-unclosed.yaml", ["syntax": 1]),
    ("surrogates.yaml", ["not-utf8": 2]), ("tabs.yaml", ["tab-indentation": 2, "syntax": 1]),
    ("truncated-utf8.yaml", ["not-utf8": 1]), ("utf16.yaml", ["not-utf8": 1]), ("latin1.yaml", ["not-utf8": 20]),
    ("overlong.yaml", ["not-utf8": 1]), ("mark-inside.yaml", ["control-character": 1]),
    ("markdown.yaml", ["syntax": 5]),
  ])
  func badFiles(name: String, expected: [String: Int]) throws {
    let file = try #require(yamlFiles(in: "Fixtures/YAML/bad").first { $0.name == name })
    let document = parse(file.bytes)
    #expect(Dictionary(codes(document).map { ($0, 1) }, uniquingKeysWith: +) == expected, "\(document.issues)")
    #expect(misplaced(document, count: file.bytes.count) == nil)
    // Every beginning of the file is a bad file as well.
    for end in stride(from: 0, to: min(file.bytes.count, 300), by: 1) {
      #expect(misplaced(parse(Array(file.bytes[..<end])), count: end) == nil, "\(name) up to byte \(end)")
    }
  }

  @Test func everyBadFileHasARow() { #expect(yamlFiles(in: "Fixtures/YAML/bad").count == 28) }
}

private let glossaries = yamlFiles(in: "Glossaries/us-k12")
private let glossaryLines = glossaries.map { $0.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) }

@Suite struct GlossaryTests {
  @Test(.enabled(if: !glossaries.isEmpty, "Glossaries/us-k12 is empty"))
  func theGlossariesHaveNoMistake() {
    for file in glossaries {
      let document = parse(file.bytes)
      #expect(document.issues.isEmpty, "\(file.name): \(document.issues.prefix(3))")
      for node in nodes(document.root) {
        guard let text = node.text, !text.isEmpty else { continue }
        let source = file.bytes.string(node.span)
        guard let mark = source.first, !"\"'|>".contains(mark) else { continue }
        #expect(source.split(whereSeparator: \.isWhitespace) == text.split(whereSeparator: \.isWhitespace))
      }
    }
  }

  @Test(.enabled(if: !glossaries.isEmpty, "Glossaries/us-k12 is empty"), arguments: 0..<8 as Range<UInt64>)
  func mutantsNeverTrapAndKeepTheirPlaces(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<400 {
      guard let lines = glossaryLines.randomElement(using: &random) else { return }
      let first = Int.random(in: 0..<lines.count, using: &random)
      var bytes = Array(lines[first..<min(first + 10, lines.count)].joined(separator: [0x0A]))
      for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, &random) }
      if let fault = misplaced(parse(bytes), count: bytes.count) {
        Issue.record(
          "seed \(seed), round \(round): \(fault) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let at = Int.random(in: 0...bytes.count, using: &random)
    let bits: [[UInt8]] = [
      [0x0A], [0x0D], [0x09], [0x20], [0x22], [0x27], [0x3A], [0x3A, 0x20], [0x23], [0x5B], [0x5D], [0x7B], [0x7D],
      [0x2A, 0x61],
      [0x26, 0x61], [0x21], [0x2D, 0x20], [0x3F, 0x20], [0x7C], [0x3E], [0x25], [0], [0xFF], [0xC2, 0xA0],
      [0xC2, 0x85],
      [0xE2, 0x80, 0xA8], [0xEF, 0xBB, 0xBF], [0x2D, 0x2D, 0x2D, 0x0A], [0x5C], [0xF0, 0x9F, 0x98, 0x80],
    ]
    switch Int.random(in: 0..<4, using: &random) {
    case 0 where at < bytes.count: bytes[at] = .random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(at..<min(at + Int.random(in: 0...12, using: &random), bytes.count))
    default: bytes.insert(contentsOf: bits.randomElement(using: &random) ?? [], at: at)
    }
  }
}
