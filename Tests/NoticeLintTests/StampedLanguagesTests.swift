import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint

/// What the languages that word processors stamp on a letter are worth.
@Suite struct StampedLanguagesTests {
  /// A letter, its stamps, what is known of it otherwise, and the languages of its parts; none where nothing says.
  static let rows: [(letter: String, stamps: [String], whole: String?, languages: Set<String>)] = [
    ("letters/iep-meeting.es.md", ["es-US"], nil, ["es"]),
    ("letters/iep-meeting.es.md", ["en-US"], nil, []),
    ("letters/iep-meeting.es.md", ["en-US"], "es", ["es"]),
    ("letters/iep-meeting.es.md", ["en-US", "pt-BR", "es-MX"], nil, ["es"]),
    ("letters/iep-meeting.en.md", ["en-US", "es-MX"], nil, ["en"]),
    ("letters/iep-meeting.en.md", ["de-DE"], nil, []),
    ("letters/iep-meeting.zh-Hans.md", ["zh-CN", "en-US"], nil, ["zh-Hans"]),
    ("letters/iep-meeting.ru.md", ["en-US", "ru-RU"], nil, ["ru"]),
    ("letters/el-placement.ar.md", ["ar-EG", "en-US"], nil, ["ar"]),
    ("letters/el-placement.ar.md", ["en-US", "fa-IR"], "ar", ["ar"]),
    ("letters/iep-meeting.vi.md", ["fr-FR", "vi-VN"], nil, ["vi"]),
  ]

  @Test(arguments: rows.indices) func stampsOnlyPropose(_ row: Int) throws {
    let (letter, stamps, whole, languages) = Self.rows[row]
    let read = NoticeFormat.markdown.notice(try Fixtures.read("Notices/\(letter)"), file: letter)
    let notice = Notice(
      file: letter, format: "docx", bytes: [], lines: LineIndex([]),
      stampedLanguages: stamps.compactMap { LanguageTag($0) }, parts: read.parts)
    let found = StampedLanguages.of(notice, whole: whole.flatMap { LanguageTag($0) })
    #expect(found.map { Set($0.map(\.canonical)) } ?? [] == languages)
    #expect(found.map { $0.count == notice.parts.count } ?? true)
  }

  @Test func twoStampedLanguagesMakeALetterInTwo() throws {
    let bytes = try Fixtures.read("Formats/docx/bilingual.docx")
    func check(_ file: String, _ language: LanguageTag? = nil) throws -> NoticeReport {
      let linter = Linter(termbase: .starter, language: language)
      return try #require(linter.check([.init(file: file, format: .word, bytes: bytes)]).notices.first)
    }
    #expect(try check("letter.docx").languages.map(\.canonical) == ["en", "es"])
    #expect(try check("letter.en.docx").languages.map(\.canonical) == ["en", "es"])
    // What a person says of all of it stands above.
    #expect(try check("letter.docx", .english).languages.map(\.canonical) == ["en"])
  }
}
