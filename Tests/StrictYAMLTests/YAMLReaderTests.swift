import StrictYAML
import TestSupport
import Testing
import UnicodeText

@Suite struct YAMLReaderTests {
  /// Reads the value of `a` and expects the mark as the place of the issue.
  private func expect(
    _ yaml: String, _ code: String?, sourceLocation: SourceLocation = #_sourceLocation,
    _ read: (inout YAMLReader, YAMLNode?) -> Void
  ) {
    let text = MarkedText(yaml)
    let document = parse(text.bytes)
    var reader = YAMLReader(document)
    read(&reader, document.root?["a"])
    #expect(reader.issues.map(\.code) == (code.map { ["yaml/\($0)"] } ?? []), sourceLocation: sourceLocation)
    #expect(reader.issues.map(\.span) == text.spans.map { $0 }, sourceLocation: sourceLocation)
    #expect(reader.issues.allSatisfy { !$0.help.isEmpty }, sourceLocation: sourceLocation)
  }

  @Test func text() {
    expect("a: b\n", nil) { #expect($0.text($1, "a title") == "b") }
    expect("b: c\n", nil) { #expect($0.text($1, "a title") == nil) }
    expect("a: ⟦[b]⟧\n", "not-text") { #expect($0.text($1, "a title") == nil) }
    expect("a: ⟦''⟧\n", "empty") { #expect($0.text($1, "a title") == nil) }
  }

  @Test func texts() {
    expect("a: b\n", nil) { #expect($0.texts($1, "a term") == ["b"]) }
    expect("a: [b, ⟦{c: d}⟧, e]\n", "not-text") { #expect($0.texts($1, "a term") == ["b", "e"]) }
    expect("b: c\n", nil) { #expect($0.texts($1, "a term") == []) }
  }

  @Test func pairs() {
    expect("a: {b: c}\n", nil) { #expect($0.pairs($1, "a term").map(\.key) == ["b"]) }
    expect("a:\n", nil) { #expect($0.pairs($1, "a term").isEmpty) }
    expect("a: ⟦[b]⟧\n", "not-a-mapping") { #expect($0.pairs($1, "a term").isEmpty) }
  }

  @Test func choicesFlagsAndNumbers() {
    expect("a: fold\n", nil) { #expect($0.choice($1, "case", of: ["fold", "exact"]) == "fold") }
    expect("a: ⟦fodl⟧\n", "unknown-value") {
      #expect($0.choice($1, "case", of: ["fold", "exact"]) == nil)
      #expect($0.issues.first?.help == "did you mean \"fold\"?")
    }
    expect("a: ⟦zzzz⟧\n", "unknown-value") {
      #expect($0.choice($1, "case", of: ["fold", "exact"]) == nil)
      #expect($0.issues.first?.help == "write one of: fold, exact")
    }
    expect("a: true\n", nil) { #expect($0.flag($1, "a flag") == true) }
    expect("a: ⟦yes⟧\n", "unknown-value") { #expect($0.flag($1, "a flag") == nil) }
    expect("a: 007\n", nil) { #expect($0.number($1, "a number") == 7) }
    for bad in ["-1", "1e3", "1.5", "\u{663}", "99999999999999999999", "x", "+5"] {
      expect("a: ⟦\(bad)⟧\n", "not-a-number") { #expect($0.number($1, "a number") == nil, "\(bad)") }
    }
    expect("a: ⟦1⟧\n", "not-a-number") { #expect($0.number($1, "a number", least: 2) == nil) }
  }

  @Test func unknownKeysOfAnyLength() throws {
    let long = String(repeating: "e\u{301}", count: 500)
    let document = parse("expalin: b\n\"\(long)\": c\n")
    guard case .mapping(let pairs)? = document.root?.content else { return #expect(Bool(false)) }
    var reader = YAMLReader(document)
    for pair in pairs { reader.unknownKey(pair, in: "a language", known: ["explain", "short"]) }
    #expect(reader.issues.map(\.help) == ["did you mean \"explain\"?", "write one of: explain, short"])
    #expect(reader.issues.map(\.span) == pairs.map(\.keySpan))
    #expect(reader.issues.allSatisfy { $0.message.utf8.count < 200 })
  }

  @Test(arguments: [
    ("prefer", "prefer"), ("perfer", "prefer"), ("prefered", "prefer"), ("acept", "accept"), ("nevr", "never"),
    ("xyz", nil),
    ("", nil), ("pr", nil), ("\u{E1}ccept", "accept"), ("outdate", "outdated"),
    (String(repeating: "x", count: 1_000_000), nil),
  ])
  func theNearestWord(word: String, expected: String?) {
    #expect(nearest(word, among: ["accept", "never", "outdated", "prefer"]) == expected)
  }

  @Test func ofTwoEquallyNearTheFirstByName() {
    #expect(nearest("bat", among: ["cat", "bar"]) == "bar")
    #expect(nearest("a", among: []) == nil)
    #expect(nearest("x", among: ["y"]) == nil, "another letter is no misspelling")
  }
}
