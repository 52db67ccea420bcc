import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Notices
@testable import Terminology

/// A notice that comes in several forms: a reader sees one of them, its writer has one letter.
@Suite struct ViewTests {
  private static let term = "The accountability system gave our school a C."
  private static let meaning = "The accountability system is how the state checks and rates every public school."

  /// What a notice of these parts is judged to do about the term, one judgement a letter.
  private static func judgements(_ parts: [(text: String, views: [Int])], _ views: [View]) throws -> [Judgement] {
    let format = NoticeFormat(name: "forms", summary: "", fileExtensions: [], mediaTypes: [], places: "") { input in
      var start = 0
      let made = parts.map { text, views in
        let map = PieceMap<FileText, PartText>(verbatim: TextSpan(start, start + text.utf8.count))
        start += text.utf8.count
        return Part(kind: .paragraph, bytes: Array(text.utf8), map: map, views: views)
      }
      return Notice(
        file: input.file, format: "forms", bytes: input.bytes, lines: LineIndex(input.bytes), views: views, parts: made)
    }
    let bytes = Array(parts.map(\.text).joined().utf8)
    let report = Linter(termbase: .starter, language: .english).check([
      .init(file: "letter.eml", format: format, bytes: bytes)
    ])
    return report.notices[0].judgements.filter { $0.concept.rawValue == "accountability-system" }
  }

  private static let mail = [View("plain text"), View("HTML")]

  @Test func oneJudgementWhereBothFormsAreAlike() throws {
    let found = try Self.judgements([(Self.term, [0]), (Self.term, [1])], Self.mail)
    #expect(found.map(\.verdict) == [.none] && found.allSatisfy { !$0.isOfOneView })
    #expect(found[0].uses.count == 2 && found[0].firstUse == 0)
  }

  /// What explains one form is not seen by those who read the other.
  @Test(arguments: [0, 1]) func theWorseFormCounts(explained: Int) throws {
    let parts = [(Self.term, [0]), (Self.term, [1]), (Self.meaning, [explained])]
    let found = try Self.judgements(parts, Self.mail)
    #expect(found.map(\.verdict) == [.none] && found[0].isOfOneView)
    #expect(found[0].view == 1 - explained && found[0].first.part == 1 - explained)
  }

  @Test func whatStandsInBothFormsExplainsBoth() throws {
    let found = try Self.judgements([(Self.term, [0]), (Self.term, [1]), (Self.meaning, [0, 1])], Self.mail)
    #expect(found.map(\.verdict) == [.explained] && !found[0].isOfOneView)
  }

  /// An attachment is a letter of its own: it explains nothing to who reads the mail, and is judged by itself.
  @Test func anAttachmentIsALetterOfItsOwn() throws {
    let views = [View("plain text"), View("letter.docx", isAttachment: true, letter: 1)]
    let found = try Self.judgements([(Self.term, [0]), (Self.term + " " + Self.meaning, [1])], views)
    #expect(found.map(\.view) == [0, 1] && found.map(\.verdict) == [.none, .explained])
  }
}
