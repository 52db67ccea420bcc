import StrictYAML
import TestSupport
import Testing
import UnicodeText

/// Every mark is the exact place of an issue, in order; all have the code.
private let refusals: [(code: String, yaml: String)] = [
  ("anchor", "a: ⟦&x⟧ b\n"), ("anchor", "a: ⟦&x⟧\n  b: c\n"), ("anchor", "⟦&x⟧ a: b\n"),
  ("anchor", "a: ⟦&x⟧ [b, ⟦&y⟧ c]\n"),
  ("anchor", "a: ⟦&x⟧\nb: c\n"), ("anchor", "a: ⟦&x⟧ >-\n  b\n"),
  ("alias", "a: ⟦*x⟧\n"), ("alias", "a: [⟦*x⟧, ⟦*y⟧]\n"), ("alias", "⟦*x⟧ : a\n⟦*y⟧ : b\n"),
  ("tag", "a: ⟦!!str⟧ b\n"), ("tag", "a: ⟦!⟧ Bring this form\n"), ("tag", "a: ⟦!Aviso⟧ b\n"), ("tag", "⟦!x⟧ a: b\n"),
  ("tag", "a: ⟦!<tag:x>⟧ [b]\n"), ("tag", "- ⟦!x⟧\n- y\n"),
  ("merge-key", "⟦<<⟧: a\n⟦<<⟧: b\n"),
  ("duplicate-key", "a: b\n⟦a⟧: c\n⟦\"a\"⟧: d\n"), ("duplicate-key", "x: {a: b, ⟦a⟧: c}\n"),
  ("duplicate-key", "x:\n  \u{F1}: b\n  ⟦\u{F1}⟧: c\n"),
  ("key-not-text", "? ⟦[a]⟧\n: b\n? ⟦{c: d}⟧\n: e\n"), ("key-not-text", "⟦\"\"⟧: b\n"),
  ("several-documents", "a: b\n⟦---⟧\nc: d\n---\ne: f\n"),
  ("tab-indentation", "a:\n⟦\t⟧b: c\n⟦\t⟧\td: e\n"), ("tab-indentation", "a:\n  ⟦\t⟧b: c\n"),
  ("invisible-indentation", "a:\n⟦\u{A0}⟧\u{A0}b: c\n"),
  ("comment-behind-value", "a: b ⟦#⟧ c\n"), ("comment-behind-value", "a: ⟦#⟧1\n"),
  ("comment-behind-value", "- ⟦#⟧1\n- x\n"),
  ("comment-behind-value", "a: \"b\" ⟦#⟧ c\n"), ("comment-behind-value", "a: [b, ⟦#⟧ c\n  d]\n"),
  ("comment-behind-value", "a: [b] ⟦#⟧ c\n"), ("comment-behind-value", "a: [ ⟦#⟧ c\n  d]\n"),
  ("comment-behind-value", "a: |+2 ⟦#⟧ c\n    b\n"), ("comment-behind-value", "a: > ⟦#⟧1\n  b\n"),
  ("comment-behind-value", "a: b\t⟦#⟧ c\r\nd: e\u{301} ⟦#⟧ f\r\n"), ("comment-behind-value", "a: {b: c} ⟦#⟧ d\n"),
  ("too-deep", String(repeating: "[", count: 16) + "⟦[⟧x]" + String(repeating: "]", count: 16) + "\n"),
  ("control-character", "a: b⟦\0⟧c\nd: ⟦\u{7F}⟧e\nf: \u{E9}⟦\u{9D}⟧\n⟦\u{FEFF}⟧g: h\n"),
  ("invisible-line-end", "a: b⟦\u{85}⟧c\nd: e⟦\u{2028}⟧f\ng: h⟦\u{2029}⟧i\n"),
]

/// The place of a mistake in the writing, and words that the message and the help must hold.
private let mistakes: [(yaml: String, message: String, help: String)] = [
  ("a: ⟦⟧\"b\n  c\nd: e\n", "not closed", "same quotation mark"),
  ("a: ⟦⟧'b\nc: d\n", "not closed", "same quotation mark"),
  ("a: ⟦⟧[b, c\nd: e\n", "not closed", "] or }"), ("a: ⟦⟧{b: c\nd: e\n", "not closed", "] or }"),
  ("a: Part A⟦⟧: who is served\n", "colon", "quotation marks"),
  ("a: b\n ⟦⟧c: d\n", "indented", "same number of spaces"),
  ("a: b\n⟦⟧- c\n", "indented", "same number of spaces"),
  ("a:\n    b: c\n  ⟦⟧d: e\n", "indented", "same number of spaces"),
  ("⟦⟧a:b\nc: d\n", "without a colon", "a space behind"),
  ("x:\n  a: b\n⟦⟧key\ny: z\n", "without a colon", "key: value"),
  ("a:⟦⟧\u{A0}b\nc: d\n", "no-break space", "ordinary space"), ("-⟦⟧\tb\n", "tab", "space instead"),
  ("a: ⟦⟧@b\n", "cannot begin", "quotation marks"), ("a: ⟦⟧`b`\n", "cannot begin", "quotation marks"),
  ("a: ⟦⟧%b\n", "cannot begin", "quotation marks"), ("a: ⟦⟧**b**\n", "begin with *", "quotation marks"),
  ("a: ⟦⟧& b\n", "begin with &", "quotation marks"), ("a: b\n⟦⟧% c\n", "begin with %", "quotation marks"),
  ("a: ⟦⟧!x!y b\n", "begin with !", "quotation marks"), ("a: ⟦⟧]\n", "bracket", "quotation marks"),
  ("a: 'it'⟦⟧s'\n", "behind its closing", "apostrophe"),
  ("a: \"b\" ⟦⟧c\n", "behind its closing", "other quotation marks"),
  ("a: \"C:⟦⟧\\q\"\n", "backslash", "\\\\"), ("a: ⟦⟧- b\n", "no list can begin", "next line"),
  ("a: > ⟦⟧b\n", "behind | or >", "next line"), ("⟦⟧: b\n", "no key", "key: value"),
  ("{⟦⟧: b}\n", "no key", "key: value"),
]

@Suite struct RefusalTests {
  @Test(arguments: refusals)
  func refusedAtItsExactPlace(code: String, yaml: String) {
    for marked in [yaml, "\u{FEFF}" + yaml, yaml.replacing("\n", with: "\r\n"), "# \u{1F600} e\u{301}\n" + yaml] {
      let text = MarkedText(marked)
      let document = parse(text.bytes)
      #expect(document.issues.map(\.span) == text.spans.map { $0 }, "\(marked.debugDescription)")
      #expect(Set(codes(document)) == [code], "\(document.issues)")
      expectPositions(document, text)
    }
  }

  @Test(arguments: mistakes)
  func mistakesAreExplained(yaml: String, message: String, help: String) throws {
    for marked in [
      yaml, "\u{FEFF}" + yaml, yaml.replacing("\n", with: "\r\n"),
      "# \u{1F600}\n" + yaml,
    ] {
      let text = MarkedText(marked)
      let document = parse(text.bytes)
      #expect(document.issues.count == 1, "\(document.issues)")
      let issue = try #require(document.issues.first)
      #expect(issue.code == "yaml/syntax" && issue.severity == .error && issue.file == "test.yaml")
      #expect(issue.span == text.spans[0], "\(marked.debugDescription)")
      #expect(issue.message.contains(message) && issue.help.contains(help), "\(issue.message) | \(issue.help)")
      expectPositions(document, text)
    }
  }

  /// A person who does not program must be able to act on it: no words of the parser, no full stop, something to do.
  @Test func wordsAreForPeople() {
    let all = refusals.map(\.yaml) + mistakes.map(\.yaml)
    for issue in all.flatMap({ parse(MarkedText($0).text).issues }) {
      let words = (issue.message + " " + issue.help).lowercased()
      for word in ["scalar", "token", "did not find", "mapping values", "flow ", "sequence", "node", "parse"] {
        #expect(!words.contains(word), "\(issue)")
      }
      #expect(!issue.help.isEmpty && !issue.message.hasSuffix(".") && !issue.help.hasSuffix("."), "\(issue)")
    }
  }

  private func expectPositions(_ document: YAMLDocument, _ text: MarkedText) {
    let lines = LineIndex(text.bytes)
    for issue in document.issues {
      #expect(issue.position == issue.span.map { lines.position(at: $0.start, in: text.bytes) })
    }
    #expect(misplaced(document, count: text.bytes.count) == nil)
  }

  @Test(arguments: ["", "\n", "# only\n# comments\n", "\u{FEFF}", "\u{FEFF}# c\r\n", "\r\n\r\n", "   ", "\t\n \t\n"])
  func nothingIsNoMistake(yaml: String) {
    let document = parse(yaml)
    #expect(document.root == nil && document.issues.isEmpty)
  }

  @Test(arguments: [
    "a: b\n", "---\na: b\n...\n", "# c\na: b\n# d", "a: b#c\n", "a: \"b # c\"\n", "a: >-\n  # b\n", "a: x & y ! *z*\n",
    "\t\na: b\n  \t\n",
  ])
  func allowed(yaml: String) { #expect(parse(yaml).issues.isEmpty) }

  @Test func thousandsOfMistakesAreCounted() {
    let document = parse("a: [" + String(repeating: "*a, ", count: 5_000) + "]\n")
    #expect(document.issues.count == StrictYAML.issueLimit + 1)
    #expect(document.issues.last?.code == "yaml/too-many-issues")
  }
}
