import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// The line of a finding and the marks under it.
@Suite struct SnippetTests {
  private static func snippet(_ marked: String, width: Int = 60) -> Snippet {
    let text = MarkedText(marked)
    let notice = NoticeFormat.plainText.notice(text.bytes, file: "a.txt")
    let span = text.spans[0]
    let place = Place(
      file: "a.txt", container: [], span: span, pieces: [], start: notice.position(at: span.start),
      end: notice.position(at: span.end), surface: notice.bytes.string(span))
    return Snippet(notice, place, width: width)
  }

  /// What stands over the marks, cell by cell.
  private static func marked(_ snippet: Snippet) -> String {
    let start = snippet.marks.prefix { $0 == " " }.count
    let end = snippet.marks.count
    var cell = 0
    var result = ""
    for character in snippet.line {
      let width = displayWidth(of: String(character))
      if cell >= start, cell + width <= end { result.append(character) }
      cell += width
    }
    return result
  }

  /// The space behind a place stays where the line is cut.
  @Test func theSpaceBehindAPlaceStays() {
    let line = Self.snippet("What the ⟦IEP⟧ says about your child and the help the school must give", width: 40).line
    #expect(line == "What the IEP says about your child and…")
  }

  @Test(arguments: [
    "Our ⟦IEP⟧ is ready.", "⟦IEP⟧", "⟦IEP⟧s are ready", "the end: ⟦IEP⟧", "   our ⟦IEP⟧ is", "\tour ⟦IEP⟧\tis",
    "one\ttwo ⟦IEP⟧", "日本語の手紙 ⟦IEP⟧ です", "日本語の⟦通知書⟧です", "n\u{303}a\u{301} ⟦IEP⟧", "👩\u{200D}👧 🇺🇸 ⟦IEP⟧ ok",
    "خطاب إلى الأسر ⟦IEP⟧ هنا", "هذا ⟦نظام المساءلة⟧ جديد", "line one\nline ⟦two⟧\nline three", "a\r\n⟦b⟧\r\nc",
    "\u{FEFF}our ⟦IEP⟧", "\u{FEFF}⟦IEP⟧ is",
  ])
  func marksStandUnderThePlace(_ text: String) {
    let snippet = Self.snippet(text)
    #expect(Self.marked(snippet) == MarkedText(text).surface)
    #expect(!snippet.line.contains("\n") && !snippet.line.contains("\t") && !snippet.line.contains("FEFF"))
  }

  @Test(
    arguments: [20, 40, 60, 100],
    [
      "\(String(repeating: "many words ", count: 40))⟦IEP⟧\(String(repeating: " and more", count: 40))",
      "⟦IEP⟧\(String(repeating: " and more", count: 40))", "\(String(repeating: "many words ", count: 40))⟦IEP⟧",
      "\(String(repeating: "家", count: 200))⟦学校⟧\(String(repeating: "庭", count: 200))",
      "\(String(repeating: "x", count: 500))⟦IEP⟧\(String(repeating: "y", count: 500))",
    ])
  func longLinesAreCutAroundThePlace(_ width: Int, _ text: String) {
    let snippet = Self.snippet(text, width: width)
    #expect(displayWidth(of: snippet.line) <= width + 1, "\(snippet.line)")
    #expect(Self.marked(snippet) == MarkedText(text).surface, "\(snippet.line)")
    #expect(snippet.line.contains("…"))
  }

  @Test func aPlaceOverTwoLinesIsMarkedToTheEndOfItsFirst() {
    let snippet = Self.snippet("the ⟦accountability\nsystem⟧ is")
    #expect(snippet.line == "the accountability" && Self.marked(snippet) == "accountability")
  }

  @Test func aLongPlaceIsCut() {
    let snippet = Self.snippet("the ⟦\(String(repeating: "long", count: 100))⟧ end", width: 40)
    #expect(displayWidth(of: snippet.line) <= 52 && snippet.marks.count <= 52)
    #expect(snippet.line.contains("longlonglong"), "\(snippet.line)")
  }
}

extension MarkedText {
  /// What the first mark holds.
  fileprivate var surface: String { bytes.string(spans[0]) }
}
