import Notices
import Testing
import UnicodeText

/// Files that cannot be read as text, and empty ones.
@Suite struct RefusalTests {
  static let rows: [(name: String, bytes: [UInt8], code: String, place: String)] = [
    ("Latin-1", Array("Line 1\nCaf".utf8) + [0xE9, 0x0A], "notice/not-utf8", "2:4"),
    ("after multi-byte letters", Array("\u{E9}\u{20AC}a".utf8) + [0xFF], "notice/not-utf8", "1:4"),
    ("cut inside a letter", Array("ab".utf8) + [0xE2, 0x82], "notice/not-utf8", "1:3"),
    ("a surrogate", [0x61, 0xED, 0xA0, 0x80], "notice/not-utf8", "1:2"),
    ("overlong", [0xC0, 0xAF], "notice/not-utf8", "1:1"),
    ("a NUL", Array("ab\n".utf8) + [0x00], "notice/not-text", "2:1"),
    ("a NUL far behind", [UInt8](repeating: 0x61, count: 9000) + [0x00], "notice/not-text", "1:9001"),
    ("PDF", Array("%PDF-1.7\n".utf8) + [0xE2, 0xE3], "notice/not-text", "1:1"),
    ("Word", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "notice/not-text", "1:6"),
  ]

  @Test(arguments: rows.indices, NoticeFormat.all.filter(\.isText).map(\.name))
  func refused(_ row: Int, _ format: String) throws {
    let (_, bytes, code, place) = Self.rows[row]
    let notice = try #require(NoticeFormat.named(format)).notice(bytes, file: "a.txt")
    let issue = try #require(notice.issues.first)
    #expect(notice.issues.count == 1 && notice.parts.isEmpty)
    #expect(issue.code == code && issue.severity == .error)
    #expect(issue.position.map { "\($0.line):\($0.column)" } == place)
    #expect(issue.help.contains("UTF-8"))
  }

  @Test func tooLarge() throws {
    let bytes = [UInt8](repeating: 0x61, count: 3 << 20 | 1)
    var limits = ReadingLimits()
    limits.bytes = 3 << 20
    let issue = try #require(NoticeFormat.plainText.notice(bytes, file: "a.txt", limits: limits).issues.first)
    #expect(issue.code == "notice/too-large")
    #expect(issue.message == "the file has 3.1 MiB, more than the limit of 3 MiB")
    limits.bytes = -1
    #expect(NoticeFormat.plainText.notice(bytes, file: "a.txt", limits: limits).codes == ["notice/too-large"])
    #expect(NoticeFormat.plainText.notice(bytes, file: "a.txt").issues == [])
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{FEFF}\n\u{A0}\u{3000}"])
  func emptyIsAWarning(_ text: String) {
    for notice in [markdown(text), plainText(text)] {
      #expect(notice.codes == ["notice/empty"])
      #expect(notice.issues.first?.severity == .warning)
      #expect(notice.parts.isEmpty)
    }
  }

  @Test func formatsAreFoundByName() {
    #expect(NoticeFormat.forFile("a/b.es.MD")?.name == "markdown")
    #expect(NoticeFormat.forFile("b.text")?.name == "plain-text")
    #expect(NoticeFormat.forFile("txt") == nil && NoticeFormat.forFile("a.txt/b") == nil)
    #expect(NoticeFormat.forFile(".md") == nil)
    #expect(NoticeFormat.forFile("a/letter.es.html.j2")?.name == "html")
    #expect(NoticeFormat.forFile("letter.md.ERB")?.name == "markdown")
    #expect(NoticeFormat.forFile("letter.es.hbs")?.name == "plain-text")
    for other in ["deploy.yml.j2", "main.css.erb", "app.js.ejs", "x.go.tmpl"] {
      #expect(NoticeFormat.forFile(other) == nil, "\(other)")
    }
    #expect(NoticeFormat.forFile("letter.mustache")?.name == "plain-text" && NoticeFormat.forFile(".j2") == nil)
  }
}
