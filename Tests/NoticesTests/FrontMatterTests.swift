import Notices
import Testing
import UnicodeText

@Suite struct FrontMatterTests {
  @Test func languageAndSet() {
    let notice = markdown("\u{FEFF}---\r\nlanguage: zh-Hant\r\nset: 'welcome'\r\ntitle: x # y\r\n---\r\nText\r\n")
    #expect(notice.language?.written == "zh-Hant")
    #expect(notice.set == "welcome")
    #expect(notice.issues == [])
    #expect(notice.texts == ["Text"])
  }

  /// The place in `⟦…⟧` is the issue's.
  static let rows = [
    ("---\nlang: ⟦english⟧\n---\nText", "notice/bad-language"),
    ("---\nlang: ⟦\"en_US\"⟧\n---\nText", "notice/bad-language"),
    ("---\n⟦lang⟧:\n---\nText", "notice/bad-language"),
    ("---\nlang: [en, ⟦english⟧]\n---\nText", "notice/bad-language"),
    ("\u{FEFF}---\r\ntitle: a\r\nlang: ⟦no_NO⟧\r\n---\r\nText", "notice/bad-language"),
    ("---\nlang: en\n⟦set⟧: {a: b}\n---\nText", "notice/bad-set"),
  ]

  @Test(arguments: rows)
  func mistakes(_ text: String, _ code: String) throws {
    let marked = Marked(text)
    let notice = markdown(marked.text)
    let issue = try #require(notice.issues.first)
    #expect(notice.codes == [code])
    #expect(issue.span == marked.spans.first)
    #expect(issue.severity == .error && !issue.help.isEmpty)
    #expect(notice.texts == ["Text"])
  }

  @Test func brokenYAMLHasAPlace() throws {
    let notice = markdown("---\ntitle: \"open\nlang: en\n---\nText")
    let issue = try #require(notice.issues.first)
    #expect(issue.code == "notice/syntax")
    #expect(issue.position?.line == 2)
  }

  /// What other tools write in front matter is their business.
  @Test(arguments: ["title: a # b", "x: &a b", "y: *a", "z: !tag q", "a: 1\na: 2", "tags: [a, b]", "# comment"])
  func otherKeysAreSilent(_ line: String) {
    let notice = markdown("---\n\(line)\nlang: es\n---\nTexto")
    #expect(notice.issues.filter { $0.code != "notice/syntax" } == [])
    #expect(notice.language == .spanish)
  }

  @Test(arguments: [
    "---\n\nA rule.\n\n---\n\nText", "---\nno key here\n---\nText", "--- \n", "---", "----\nlang: en\n---\n",
    " ---\nlang: en\n---",
    "---\nlang: en\nnever closed",
  ])
  func noFrontMatter(_ text: String) {
    #expect(markdown(text).language == nil)
    #expect(markdown(text).issues == [])
  }
}
