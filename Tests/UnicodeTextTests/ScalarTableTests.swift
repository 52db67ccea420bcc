import TestSupport
import Testing
import UnicodeText

@Suite struct ScalarTableTests {
  @Test func foldingAgreesWithTheNormaliser() {
    var failures = Failures()
    var complex = 0
    for value in 0..<ScalarTable.limit {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = ScalarTable.shared.fold(value)
      if folded == ScalarTable.complex {
        complex += 1
        continue
      }
      let expected = NormalForm.nfkcCaseFold.normalize(String(scalar)).unicodeScalars.map(\.value)
      if expected != [folded] { failures.add("U+\(String(value, radix: 16)): \(folded), not \(expected)") }
    }
    failures.report()
    #expect(ScalarTable.shared.fold(ScalarTable.limit) == ScalarTable.complex)
    #expect(
      complex < 700, "most letters of Latin, Greek, Cyrillic, Hebrew and Arabic fold one to one: \(complex) do not")
  }

  /// A scalar that folds alone must fold so beside every other one, too.
  @Test func foldingOneByOneIsFoldingThePair() {
    var random = SeededGenerator(seed: 7)
    var failures = Failures()
    for _ in 0..<20_000 {
      let pair = [
        UInt32.random(in: 0..<ScalarTable.limit, using: &random), .random(in: 0..<ScalarTable.limit, using: &random),
      ]
      let folded = pair.map { ScalarTable.shared.fold($0) }
      let classes = pair.map { ScalarTable.shared.lookup($0) >> 24 }
      let isInOrder = classes[1] == 0 || classes[0] <= classes[1]
      guard !folded.contains(ScalarTable.complex), isInOrder else { continue }
      let text = String(String.UnicodeScalarView(pair.compactMap(Unicode.Scalar.init)))
      let expected = NormalForm.nfkcCaseFold.normalize(text).unicodeScalars.map(\.value)
      if folded != expected { failures.add("\(pair): \(folded), not \(expected)") }
    }
    failures.report()
  }

  @Test(
    arguments: [
      ("a", [.letter, .lower]), ("A", [.letter, .upper]), ("\u{1C5}", [.letter, .upper]), ("5", .digit),
      ("\u{665}", .digit),
      ("\u{301}", .mark), ("\u{93E}", .mark), (" ", .space), ("\u{A0}", .space), ("\n", [.space, .control]), ("_", []),
      ("\u{AD}", [.control, .ignorable]), ("\u{200D}", [.control, .ignorable]), ("\u{5D0}", .letter), ("-", []),
      ("\u{4E2D}", .letter), ("\u{3000}", .space), ("\u{2028}", .space), ("\u{E000}", .control), ("\u{2167}", .letter),
    ] as [(Unicode.Scalar, ScalarProperties)])
  func properties(scalar: Unicode.Scalar, expected: ScalarProperties) {
    #expect(ScalarTable.shared.properties(scalar.value) == expected)
  }

  @Test func scripts() {
    let script = { (scalar: Unicode.Scalar) in ScalarTable.shared.script(scalar.value) }
    #expect(script(" ") == 0 && script("\u{301}") == 1)
    #expect(script("a") == script("\u{1E9E}") && script("\u{430}") != script("a"))
    #expect(script("\u{E01}") != script("\u{E81}"))
    #expect(script("\u{20000}") == script("\u{4E00}"))
  }

  @Test func decodingAgreesWithString() {
    var random = SeededGenerator(seed: 3)
    var failures = Failures()
    let pool: [UInt8] = [
      0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC2, 0xC3, 0xE0, 0xA0, 0xE2, 0x82, 0xED, 0x9F, 0xEF, 0xF0, 0x90, 0xF4, 0x8F, 0xF5,
      0xFF,
    ]
    for round in 0..<20_000 {
      let count = Int.random(in: 1...8, using: &random)
      let bytes = (0..<count).map { _ in
        round % 2 == 0 ? .random(in: 0...255, using: &random) : pool.randomElement(using: &random) ?? 0
      }
      // Swift writes one U+FFFD for several ill-formed bytes, decodeScalar one for each: compare them as runs.
      let expected = runs(String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value))
      let found = runs(decoded(bytes))
      if found != expected { failures.add("\(bytes): \(found), not \(expected)") }
    }
    failures.report()
  }

  @Test func decodingEveryScalar() {
    var failures = Failures()
    for value in UnicodeData.scalars.joined() {
      let bytes = UnicodeData.utf8(scalar: value)
      let result = bytes.withUnsafeBufferPointer { decodeScalar($0, at: 0) }
      if result != (value, bytes.count) { failures.add("U+\(String(value, radix: 16)): \(result)") }
    }
    failures.report()
  }

  private func decoded(_ bytes: [UInt8]) -> [UInt32] {
    bytes.withUnsafeBufferPointer { buffer in
      var (result, index): ([UInt32], Int) = ([], 0)
      while index < buffer.count {
        let (scalar, length) = decodeScalar(buffer, at: index)
        result.append(scalar)
        index += length
      }
      return result
    }
  }

  private func runs(_ scalars: [UInt32]) -> [UInt32] {
    scalars.enumerated().filter { $0.offset == 0 || $0.element != 0xFFFD || scalars[$0.offset - 1] != 0xFFFD }.map(
      \.element)
  }
}

@Suite struct FoldSpansTests {
  @Test func manyStretchesInOneCall() {
    let text = MarkedText("⟦Stra\u{DF}e⟧ und ⟦\u{FB03}⟧ ⟦⟧⟦co\u{AD}op⟧ ⟦\u{C9}COLE⟧")
    #expect(fold(text) == ["strasse", "ffi", "", "coop", "\u{E9}cole"])
  }

  @Test func nothingGivesNothing() {
    #expect(fold(MarkedText("abc")) == [])
    #expect(fold(MarkedText("⟦⟧")) == [""])
  }

  @Test func growsTheBuffer() {
    // U+FDFA folds to 18 characters.
    let word = String(repeating: "\u{FDFA}", count: 300)
    #expect(fold(MarkedText("⟦\(word)⟧ ⟦A⟧")) == [NormalForm.nfkcCaseFold.normalize(word), "a"])
  }

  private func fold(_ text: MarkedText) -> [String] {
    let (bytes, ends) = text.bytes.withUnsafeBufferPointer {
      foldSpans(of: $0, spans: text.spans.flatMap { [Int32($0.start), Int32($0.end)] })
    }
    return zip([0] + ends, ends).map { String(decoding: bytes[Int($0)..<Int($1)], as: UTF8.self) }
  }
}
