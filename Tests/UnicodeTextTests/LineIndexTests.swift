import TestSupport
import Testing
import UnicodeText

@Suite struct LineIndexTests {
  @Test(arguments: [
    ("", 1), ("a", 1), ("a\n", 2), ("a\nb", 2), ("a\r\nb\r\n", 3), ("a\rb", 2), ("\r\r\n\n", 4), ("\n\r", 3),
    // Not ends of lines: NEL, line separator, paragraph separator, vertical tab, form feed.
    ("a\u{85}b\u{2028}c\u{2029}d\u{0B}e\u{0C}f", 1),
  ])
  func linesEndAtLFAndCRLFAndCR(text: String, count: Int) {
    #expect(LineIndex(Array(text.utf8)).lineCount == count)
  }

  /// The marked place and its line and column.
  @Test(arguments: [
    ("⟦⟧", 1, 1), ("ab⟦c⟧", 1, 3), ("abc⟦⟧", 1, 4), ("a\n⟦b⟧", 2, 1), ("a\n⟦⟧", 2, 1), ("a\r\n⟦b⟧", 2, 1),
    ("a\r⟦b⟧", 2, 1), ("a⟦\r\n⟧b", 1, 2), ("a\r⟦\n⟧b", 1, 3), ("a\r\r⟦b⟧", 3, 1), ("ñandú ⟦é⟧", 1, 7),
    ("\u{65E5}\u{672C}⟦\u{8A9E}⟧", 1, 3), ("\u{1F469}\u{200D}\u{1F467}⟦x⟧", 1, 4), ("e\u{301}⟦x⟧", 1, 3),
    ("\u{FEFF}⟦a⟧", 1, 1), ("\u{FEFF}a⟦b⟧", 1, 2), ("\u{FEFF}a\n\u{FEFF}⟦b⟧", 2, 2), ("⟦\u{FEFF}⟧a", 1, 1),
  ])
  func placesCountLinesAndScalars(marked: String, line: Int, column: Int) {
    let text = MarkedText(marked)
    let lines = LineIndex(text.bytes)
    #expect(lines.position(at: text.spans[0].start, in: text.bytes) == LinePosition(line: line, column: column))
  }

  @Test func anOffsetInsideACharacterBelongsToIt() {
    let bytes = Array("a\u{1F469}\u{E9}b".utf8)
    let lines = LineIndex(bytes)
    let columns = (0...bytes.count).map { lines.position(at: $0, in: bytes).column }
    #expect(columns == [1, 2, 2, 2, 2, 3, 3, 4, 5])
  }

  @Test func offsetsOutsideOfTheTextAreClamped() {
    let bytes = Array("\u{FEFF}a\nbc".utf8)
    let lines = LineIndex(bytes)
    #expect(lines.position(at: -5, in: bytes) == LinePosition(line: 1, column: 1))
    #expect(lines.position(at: 99, in: bytes) == LinePosition(line: 2, column: 3))
    #expect(lines.span(ofLine: 0, in: bytes).isEmpty)
    #expect(lines.span(ofLine: 3, in: bytes).isEmpty)
  }

  @Test(arguments: [
    ("⟦⟧", [1]), ("⟦ab⟧\n⟦cd⟧", [1, 2]), ("⟦ab⟧\r\n⟦cd⟧\r\n⟦⟧", [1, 2, 3]), ("⟦⟧\n⟦⟧\r⟦x⟧", [1, 2, 3]),
    ("⟦\u{FEFF}ab⟧\n", [1]), ("⟦a⟧\r⟦⟧\r\n⟦b⟧", [1, 2, 3]),
  ])
  func spanOfALineLeavesItsEndOut(marked: String, numbers: [Int]) {
    let text = MarkedText(marked)
    let lines = LineIndex(text.bytes)
    #expect(numbers.map { lines.span(ofLine: $0, in: text.bytes) } == text.spans)
  }

  @Test func aSliceIsATextOfItsOwn() {
    let bytes = Array("xx\n\u{E9}b\nc".utf8)[3...]
    let lines = LineIndex(bytes)
    #expect(lines.position(at: 2, in: bytes) == LinePosition(line: 1, column: 2))
    #expect(lines.position(at: 4, in: bytes) == LinePosition(line: 2, column: 1))
    #expect(lines.span(ofLine: 1, in: bytes) == TextSpan(0, 3))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func agreesWithACharacterByCharacterCount(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // The long ones cross the places at which the index keeps counts.
    let length = seed < 50 ? Int.random(in: 0...120, using: &random) : 6000
    let alphabet: [Unicode.Scalar] = [
      "a", "b", " ", "\n", "\r", "\u{E9}", "\u{301}", "\u{4E2D}", "\u{1F600}", "\u{FEFF}",
    ]
    let ends = seed < 50 ? alphabet[...] : [alphabet[0], alphabet[5], alphabet[7], alphabet[8]][...]
    let scalars = (0..<length).compactMap { _ in ends.randomElement(using: &random) }
    let bytes = scalars.flatMap { Array(String($0).utf8) }
    let lines = LineIndex(bytes)
    let expected = naivePositions(scalars)
    for offset in 0...bytes.count where lines.position(at: offset, in: bytes) != expected[offset] {
      Issue.record("seed \(seed), byte \(offset): \(lines.position(at: offset, in: bytes)), not \(expected[offset])")
      return
    }
    #expect(expected.allSatisfy { $0.line <= lines.lineCount })
  }
}

/// The position of every byte, and of the end, by walking the scalars one by one.
private func naivePositions(_ scalars: [Unicode.Scalar]) -> [LinePosition] {
  var result: [LinePosition] = []
  var (line, column) = (1, 1)
  for (index, scalar) in scalars.enumerated() {
    let isMark = index == 0 && scalar == "\u{FEFF}"
    for _ in 0..<UTF8.width(scalar) { result.append(LinePosition(line: line, column: column)) }
    let isEnd = scalar == "\n" || scalar == "\r" && !(index + 1 < scalars.count && scalars[index + 1] == "\n")
    if isEnd { (line, column) = (line + 1, 1) } else if !isMark { column += 1 }
  }
  return result + [LinePosition(line: line, column: column)]
}
