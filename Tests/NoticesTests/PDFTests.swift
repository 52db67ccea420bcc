import Notices
import Testing
import UnicodeText

/// What is made of the text that another program took out of a PDF.
@Suite struct PDFTests {
  @Test func pagesAreThePlaces() {
    let text =
      "The school rating\nis on two lines.\n\nSecond paragraph.\n\u{C}\n\u{C}Page three, with «Parent_Name».\n\u{C}"
    let notice = NoticeFormat.pagesOfPDF.notice(Array(text.utf8), file: "a.pdf")
    #expect(notice.texts == ["The school rating\nis on two lines.", "Second paragraph.", "Page three, with \u{FFFC}."])
    #expect(notice.parts.map(\.container) == [["page 1"], ["page 1"], ["page 3"]])
    #expect(notice.codes == ["notice/text-of-pdf"] && notice.issues.first?.severity == .note)
    #expect(notice.format == "pdf" && !notice.isVerbatim)
    for part in notice.parts { #expect(part.map.pieces.allSatisfy { $0.source.end <= notice.source(of: part).count }) }
  }

  @Test func noTextIsAnError() {
    let notice = NoticeFormat.pagesOfPDF.notice(Array("\n\u{C} \u{C}".utf8), file: "a.pdf")
    #expect(notice.codes == ["notice/no-text"] && notice.parts.isEmpty)
  }

  @Test func theLibraryReadsNoPDF() {
    let notice = NoticeFormat.pdf.notice(Array("%PDF-1.7\n".utf8), file: "a.pdf")
    #expect(notice.codes == ["notice/no-text"] && notice.issues.allSatisfy { $0.severity == .error })
    #expect(!NoticeFormat.pdf.isReadInFolders && NoticeFormat.word.isReadInFolders)
  }
}
