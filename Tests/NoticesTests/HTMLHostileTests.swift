import Foundation
import TestSupport
import Testing
import UnicodeText

@testable import Notices

/// HTML that was cut, spoiled or made to do harm.
@Suite struct HTMLHostileTests {
  /// A letter cut anywhere is read up to there, and says so where the cut hides text.
  @Test(arguments: NoticeFiles.htmlLetters)
  func everyPrefixIsRead(_ path: String) throws {
    let bytes = try Fixtures.read(path)
    let whole = NoticeFormat.html.notice(bytes, file: path)
    let text = whole.texts.joined(separator: " ")
    #expect(text.count > 200)
    for end in stride(from: 0, through: bytes.count, by: 11) {
      let notice = NoticeFormat.html.notice(Array(bytes[..<end]), file: path)
      try #require(mapProblems(notice) == [], "cut at \(end)")
      // No prefix shows a word that the whole does not have, but for the one that was cut.
      let read = notice.texts.joined(separator: " ").split(separator: " ").dropLast()
      if read.count > 30 { #expect(text.contains(String(read[10])), "cut at \(end)") }
    }
  }

  @Test func tagsInsideEachOther() throws {
    for tag in ["<div>", "<b>", "<span>", "<table><tr><td>", "<ul><li>", "<x-y>", "<svg>"] {
      let notice = html("<p>Text</p>\n" + String(repeating: tag, count: 100_000))
      let issue = try #require(notice.issues.first)
      #expect(notice.codes == ["notice/too-deep"] && notice.parts.isEmpty)
      #expect(issue.position?.line == 2 && issue.help.contains("max-depth") && issue.message.contains("256"))
    }
    var limits = ReadingLimits()
    limits.depth = 3
    let text = Array("<div><div><div>a</div></div></div>".utf8)
    #expect(NoticeFormat.html.notice(text, file: "a.html", limits: limits).texts == ["a"])
    limits.depth = 2
    #expect(NoticeFormat.html.notice(text, file: "a.html", limits: limits).codes == ["notice/too-deep"])
  }

  /// Each of these takes a parser that builds the tree seconds or gigabytes, or takes no end.
  @Test(arguments: [
    ("<p>a</p>", 50_000), ("<b><p>a</p></b>", 20_000), ("<p><b><i><u>a", 20_000), ("<a href=x>a", 50_000),
    ("<td>a<tr>", 50_000), ("</b></i></p>", 50_000), ("<p lang=es title=t>a<img alt=b>", 20_000),
    ("<sup>1</sup>a", 30_000),
    ("<br>", 50_000), ("<table><tr><td>a</table>", 20_000), ("<dfn>a</dfn> <abbr title='a b'>c</abbr>", 20_000),
    ("<!-- a -->b", 50_000), ("&amp", 100_000), ("<a", 100_000), ("<a '", 100_000), ("<title>", 50_000),
    ("<!--", 100_000),
    ("</title>", 50_000), ("<li>a", 50_000), ("<sup><a href='#fn1'>1</a></sup>", 20_000), ("<p id=fn1>", 20_000),
  ])
  func manyTagsAreReadInTime(_ piece: String, _ count: Int) {
    let text = String(repeating: piece, count: count)
    let clock = ContinuousClock()
    var notice = html("")
    let time = clock.measure { notice = html(text) }
    #expect(mapProblems(notice) == [])
    // A debug build on a busy machine; a release build takes a tenth of it.
    #expect(time < .seconds(20), "\(piece): \(time)")
  }

  @Test(arguments: [
    ("<p>a</p><a href=\"x>b</a><p>c</p>", "1:9"), ("<p>a</p>\n<!-- b <p>c</p>", "2:1"),
    ("<p>a</p><script>b <p>c</p>", "1:9"),
    ("<p>a</p><style>b", "1:9"), ("<p>a</p><p", "1:9"),
  ])
  func whatNeverEndsIsSaid(_ text: String, _ place: String) throws {
    let notice = html(text)
    let issue = try #require(notice.issues.first)
    #expect(notice.codes == ["notice/unended"] && issue.severity == .warning && notice.texts == ["a"])
    #expect(issue.position.map { "\($0.line):\($0.column)" } == place)
  }

  @Test func noTextIsSaid() {
    #expect(html("<!doctype html><html><body><img src=x></body></html>").codes == ["notice/empty"])
    #expect(html(" \n").codes == ["notice/empty"])
    #expect(html("<p>a\0b</p>").codes == ["notice/not-text"])
  }

  @Test func whatBeginsAsHTMLIsHTML() throws {
    let format = NoticeFormat.html
    for text in ["<!DOCTYPE html>", "\u{FEFF}\n <!doctype HTML PUBLIC", "<html>", "<HTML lang=en>"] {
      #expect(format.isCertain(Array(text.utf8)))
    }
    for text in ["", "<p>", "a <html>", "<htmlx>", "<?xml"] { #expect(!format.isCertain(Array(text.utf8))) }
  }
}
