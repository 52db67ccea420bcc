import Notices
import Testing
import UnicodeText

/// What the golden files do not show: groups, marks and the bytes between the words.
@Suite struct MarkdownTests {
  @Test func emphasisNeverBreaksATerm() throws {
    let part = try #require(markdown("acc**ount**ability [sys*tem*](/u \"title\")").parts.first)
    #expect(part.text == "accountability system")
    #expect(
      part.marks == [
        Mark(.strong, TextSpan(3, 7)), Mark(.link(target: "/u"), TextSpan(15, 21)), Mark(.emphasis, TextSpan(18, 21)),
      ])
  }

  @Test func lineEndsStayAsTheyAre() {
    #expect(markdown("a\r\n  b\rc\nd  \r\ne\\\rf").texts == ["a\r\nb\rc\nd\r\ne\rf"])
    #expect(markdown("> a\r\n> b\r\nc").texts == ["a\r\nb\r\nc"])
  }

  @Test func aBreakTagIsOneLineFeed() throws {
    let notice = markdown("a<br>\r\nb <BR/> c<br><br />d<br>")
    let part = try #require(notice.parts.first)
    #expect(part.text == "a\nb\nc\n\nd")
    let tags = part.map.pieces.filter { $0.encoding == .lineBreakTag }
    #expect(tags.map { notice.bytes.string($0.source) } == ["<br>", "<BR/>", "<br>", "<br />"])
  }

  @Test func aLinkOverLinesDoesNotMoveTheBreak() throws {
    let marked = Marked("[a](/u\n\"t\")⟦\n⟧b")
    let part = try #require(markdown(marked.text).parts.first)
    #expect(part.text == "a\nb")
    #expect(part.map.source(of: TextSpan(1, 2)) == marked.spans[0])
  }

  @Test func listsAndTablesHaveGroups() {
    let notice = markdown("- a\n  - b\n- c\n\ntext\n\n1. d\n\n| e |\n|---|\n| f |")
    #expect(notice.parts.map(\.group) == [0, 1, 0, nil, 2, 3, 3])
  }

  @Test(arguments: [
    ("**What is an IEP?**", true), ("> **Rights**", true), ("**One** two", false), ("- **In a list**", false),
    ("**One**\n**two**", false), ("**Please sign and send it back.**", false), ("__Step 1.__", true),
    ("*Only italics*", false), ("**" + String(repeating: "long ", count: 40) + "x**", false),
  ])
  func boldParagraphsAreHeadings(_ text: String, _ isHeading: Bool) {
    #expect(markdown(text).parts.map(\.kind.isHeading) == [isHeading])
  }

  @Test func hiddenTextIsLeftOut() {
    #expect(markdown("a <!-- x --> b\n\n<!-- c\n\nd -->\n\ne").texts == ["a b", "e"])
    #expect(markdown("<style>\n\np {}\n\n</style>\n\na<script>x</script>b").texts == ["ab"])
    // A forgotten end hides nothing.
    #expect(markdown("a\n\n<!-- b\n\nc").texts == ["a", "<!-- b", "c"])
    #expect(markdown("a\n\n<script>b\n\nc").texts == ["a", "b", "c"])
  }

  @Test func referencesOfHTMLAreDecoded() {
    #expect(markdown("&Eacute;&rarr;&#x2022;&apos;&zwj;&nope;&amp;amp;").texts == ["É→•'\u{200D}&nope;&amp;"])
    #expect(markdown("a&#0;&#xD800;&#x110000;&#9999999;").texts == ["a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"])
    #expect(markdown("&nbsp;\n\n- &nbsp;").texts == [])
  }
}
