import NoticeLint
import Notices
import Terminology
import TestSupport
import Testing
import UnicodeText

/// One letter in every format a district keeps it in: whoever opens whichever file reads the same, so the check says the
/// same.
@Suite struct SameLetterTests {
  static let files = Fixtures.files(
    in: "SameLetter", endings: ["md", "txt", "html", "mustache", "eml", "docx", "odt", "pot", "xlf"])

  /// Each concept, how it is treated, and the words where its readers first meet it.
  static let expected = [
    "iep explained \"Individualized Education Program\"",
    "percentile-rank none \"percentile\"",
    "progress-monitoring explained \"Progress monitoring\"",
    "special-education-evaluation none \"evaluation\"",
    "student-support-team expanded \"Student Study Team\"",
    "tiered-intervention none \"tiered intervention\"",
    "universal-screening explained \"universal screening\"",
  ]

  @Test(arguments: files) func isJudgedAlike(_ path: String) throws {
    let format = try #require(NoticeFormat.forFile(path))
    let report = Linter(termbase: .starter, language: .english).check([
      .init(file: path, format: format, bytes: try Fixtures.read(path))
    ])
    let notice = try #require(report.notices.first)
    #expect(notice.isChecked && notice.issues.isEmpty, "\(notice.issues)")
    let told = notice.judgements.map { judgement in
      let part = notice.notice.parts[judgement.first.part]
      // What a family reads: the wrap of a line is not told apart.
      let words = part.bytes.string(judgement.first.span).replacing("\r\n", with: " ").replacing("\n", with: " ")
      return "\(judgement.concept.rawValue) \(judgement.verdict.rawValue) \"\(words)\""
    }
    #expect(told.sorted() == Self.expected)
  }

  @Test func everyFormatHasTheLetter() {
    let formats = Set(Self.files.compactMap { NoticeFormat.forFile($0)?.name })
    // Several mails in one file are several letters; what a PDF holds only pdftotext knows.
    #expect(NoticeFormat.all.map(\.name).filter { !formats.contains($0) } == ["mbox", "pdf"])
  }
}
