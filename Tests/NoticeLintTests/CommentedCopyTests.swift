import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint

/// Copies of Word letters with comments: the words they stand around, and the letter unchanged beneath.
@Suite struct CommentedCopyTests {
  static let letters = Fixtures.files(in: "Formats/docx", endings: ["docx"])

  @Test(arguments: letters) func commentsStandAroundTheirWords(_ path: String) throws {
    let report = try Self.report(path, try Fixtures.read(path))
    let (copy, issue) = CommentedCopy.of(report, day: "2026-12-01", listsAll: true)
    #expect(issue == nil)
    let made = try #require(copy)
    #expect(made.comments == report.findings.count)
    let again = try Self.report(path, made.bytes)
    // The letter says the same, and the same is found in it at the same places: comments are no part of it.
    #expect(again.notice.parts.map(\.text) == report.notice.parts.map(\.text))
    #expect(again.notice.parts.map(\.container) == report.notice.parts.map(\.container))
    #expect(again.findings.map(\.place.surface) == report.findings.map(\.place.surface))
    let main = try #require(again.notice.inner.first { $0.name.hasSuffix("document.xml") })
    let text = String(decoding: main.bytes, as: UTF8.self)
    for (number, finding) in report.findings.enumerated() where Self.isInBody(finding, report.notice) {
      #expect(Self.commented(number, in: text) == Self.plain(finding.place.surface))
    }
  }

  @Test func commentsAreAddedToThoseThatAreThere() throws {
    let path = "Formats/docx/runs.docx"
    let first = try Self.report(path, try Fixtures.read(path))
    let once = try #require(CommentedCopy.of(first, day: "2026-12-01").copy)
    let twice = try #require(CommentedCopy.of(try Self.report(path, once.bytes), day: "2026-12-02").copy)
    let report = try Self.report(path, twice.bytes)
    let text = String(decoding: report.notice.inner[0].bytes, as: UTF8.self)
    for number in 0..<(first.toMend.count * 2) {
      let expected = Self.plain(first.toMend[number % first.toMend.count].place.surface)
      #expect(Self.commented(number, in: text) == expected)
    }
    // The same comments on the same day are the same bytes.
    #expect(CommentedCopy.of(first, day: "2026-12-01").copy?.bytes == once.bytes)
  }

  @Test func onlyWordLettersHaveComments() throws {
    let path = "Formats/odt/traps.odt"
    let (copy, issue) = CommentedCopy.of(try Self.report(path, try Fixtures.read(path)), day: "2026-12-01")
    #expect(copy == nil && issue?.code == "notice/no-comments")
  }

  private static func report(_ path: String, _ bytes: [UInt8]) throws -> NoticeReport {
    let format = try #require(NoticeFormat.forFile(path))
    let report = Linter(termbase: .starter).check([.init(file: path, format: format, bytes: bytes)])
    return try #require(report.notices.first)
  }

  private static func isInBody(_ finding: Finding, _ notice: Notice) -> Bool {
    guard let part = finding.place.part, let inner = notice.parts[part].inner else { return false }
    return notice.inner[inner].name.hasSuffix("document.xml") && !finding.place.name.hasPrefix("text box")
  }

  /// The text of runs between the marks of a comment, read without the reader of the program.
  private static func commented(_ number: Int, in text: String) -> String? {
    guard let start = text.firstRange(of: "commentRangeStart w:id=\"\(number)\""),
      let end = text.firstRange(of: "commentRangeEnd w:id=\"\(number)\""), start.upperBound < end.lowerBound
    else { return nil }
    let between = "<" + text[start.lowerBound..<end.lowerBound] + ">"
    return plain(
      between.replacing(#/<w:instrText.*?</w:instrText>/#, with: "").replacing(#/<[^>]*>/#, with: "")
        .replacing("&amp;", with: "&"))
  }

  /// Without the hyphens and blanks that are tags in the file.
  private static func plain(_ text: String) -> String {
    text.filter { !"\u{AD}\u{2011}\t\n".contains($0) }
  }
}
