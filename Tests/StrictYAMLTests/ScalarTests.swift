import StrictYAML
import TestSupport
import Testing
import UnicodeText

@Suite struct ScalarTests {
  /// The mark is the source of the value.
  @Test(arguments: [
    ("⟦no⟧", "no"), ("⟦007⟧", "007"), ("⟦1e3⟧", "1e3"), ("⟦2026-11-03⟧", "2026-11-03"), ("⟦~⟧", "~"),
    ("⟦null⟧", "null"),
    ("⟦true⟧", "true"), ("⟦0x1F⟧", "0x1F"), ("⟦.5⟧", ".5"), ("⟦12:30:45⟧", "12:30:45"), ("⟦\"\"⟧", ""), ("⟦''⟧", ""),
    ("⟦⟧", ""),
    ("⟦ni\u{F1}o \u{1F600}⟧", "ni\u{F1}o \u{1F600}"), ("⟦e\u{301}⟧", "e\u{301}"), ("⟦it's⟧", "it's"),
    ("⟦'it''s'⟧", "it's"), ("⟦\"a\\tb\\u00e9\\\"\"⟧", "a\tb\u{E9}\""), ("⟦\"a\\\n  b\"⟧", "ab"),
    ("⟦\"a\n\n  b\"⟧", "a\nb"),
    ("⟦one\n  two⟧", "one two"), ("⟦'one\n  two'⟧", "one two"), ("⟦>-\n  one\n  two⟧", "one two"),
    ("⟦>\n  one\n\n  two⟧", "one\ntwo\n"),
    ("⟦|\n  one\n   two⟧", "one\n two\n"), ("⟦|-\n  one\n  two⟧", "one\ntwo"), ("⟦|+\n  one⟧\n", "one\n\n"),
    ("⟦|2-\n    one⟧", "  one"),
    ("⟦a#b⟧", "a#b"), ("⟦a:b⟧", "a:b"), ("⟦a - b⟧", "a - b"), ("⟦-1⟧", "-1"),
    ("⟦http://x.org/a?b=c⟧", "http://x.org/a?b=c"),
    ("⟦\u{201C}curly\u{201D}⟧", "\u{201C}curly\u{201D}"), ("⟦\u{BF}qu\u{E9}?⟧", "\u{BF}qu\u{E9}?"), ("⟦100%⟧", "100%"),
  ])
  func textsAreExact(source: String, expected: String) throws {
    for (prefix, suffix) in [
      ("a: ", "\n"), ("\u{FEFF}# \u{1F600}\na: ", "\nz: y\n"), ("\u{E9}: \u{4E2D}\na: ", "\n\n# end"),
    ] {
      let text = MarkedText(prefix + source + suffix)
      let document = parse(text.bytes)
      #expect(document.issues.isEmpty, "\(document.issues)")
      let node = try #require(document.root?["a"])
      // A text kept with |+ takes the blank lines behind it, too.
      if !source.contains("|+") { #expect(node.text.map { Array($0.utf8) } == Array(expected.utf8)) }
      #expect(source == "⟦⟧" ? node.span.isEmpty : node.span == text.spans[0])
    }
  }

  @Test func theSameTextWithCRLFAndCR() {
    let yaml = "a: >-\n  one\n  two\nb: |\n  x\n  y\nc:\n  - d\n  - {e: f}\n"
    let expected = nodes(parse(yaml).root).map(\.text)
    for end in ["\r\n", "\r"] {
      let document = parse(yaml.replacing("\n", with: end))
      #expect(document.issues.isEmpty)
      #expect(nodes(document.root).map(\.text) == expected)
    }
  }

  @Test func blocksEndWithTheirLastText() throws {
    let text = MarkedText("⟦a:\n  ⟦- b\n  - ⟦{c: d, e: [f]}⟧⟧⟧\n\n# end\n")
    let root = try #require(parse(text.bytes).root)
    let list = try #require(root["a"])
    guard case .list(let items) = list.content else { return #expect(Bool(false), "\(list)") }
    #expect([root.span, list.span, items[1].span] == text.spans)
    #expect(items[1]["e"]?.span.count == 3)
    #expect(root["nothing"] == nil && items[0]["a"] == nil && list.text == nil)
  }

  @Test func aStretchOfAFile() throws {
    let text = MarkedText("---\n⟦t: \u{E9}\nn: ⟦*x⟧\n⟧---\n# Not YAML: [\n")
    let document = StrictYAML.parse(text.bytes, file: "n.md", area: "notice", within: text.spans[0])
    #expect(document.issues.map(\.span) == [text.spans[1]])
    #expect(document.issues.first?.position == LinePosition(line: 3, column: 4))
    #expect(document.root?["t"].map { text.bytes.string($0.span) } == "\u{E9}")
    let open = MarkedText("---\n⟦t: ⟦⟧[\n⟧---\n")
    let broken = StrictYAML.parse(open.bytes, file: "n.md", area: "notice", within: open.spans[0])
    #expect(broken.issues.map(\.span) == [open.spans[1]])
    for span in [TextSpan<FileText>(-5, 900), TextSpan(900, 901), TextSpan(2, 2)] {
      #expect(misplaced(StrictYAML.parse(text.bytes, file: "", area: "", within: span), count: text.bytes.count) == nil)
    }
  }
}
