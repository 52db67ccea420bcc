import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// Counting uses, and what the glossary has for them.
@Suite struct CoverageTests {
  static let yaml =
    sampleGlossary + """
          es:
            prefer: programa de educación individualizado
            explain: Es un plan escrito que dice qué ayuda recibe su hijo en la escuela.

      """

  private static func coverage(_ letters: [String], _ served: [ServedLanguage]) -> Coverage {
    var configuration = Configuration()
    configuration.served = served
    return Linter(termbase: .of(yaml), configuration: configuration, language: .english).check(
      letters.enumerated().map { .init(file: "\($0).md", format: .markdown, bytes: Array($1.utf8)) }
    ).coverage
  }

  @Test func usesAndLettersAreCounted() throws {
    let coverage = Self.coverage(
      ["The IEP is ready. Your IEP is long.", "An IEP and the accountability system.", "Our garden opens."],
      [ServedLanguage(.english), ServedLanguage(.spanish, families: 9)])
    #expect(coverage.rows.map(\.concept.rawValue) == ["iep", "accountability-system"])
    #expect(coverage.rows.map(\.notices) == [2, 1] && coverage.rows.map(\.uses) == [3, 1])
    #expect(coverage.columns.map(\.approved) == [1, 0] && coverage.columns.map(\.reviewed) == [1, 0])
    #expect(coverage.columns.map(\.draft) == [0, 1] && coverage.columns.map(\.missing) == [0, 1])
    #expect(coverage.columns.map(\.checked) == [2, 0])
    #expect(coverage.columns[1].nextToWrite.map(\.rawValue) == ["accountability-system"])
    #expect(coverage.rows[0].cells.map(\.hasTerm) == [true, true])
    #expect(coverage.rows[0].firstPlace?.file == "0.md")
  }

  @Test func aRegionIsCoveredByItsLanguage() throws {
    let mexico = try #require(LanguageTag("es-MX"))
    let cell = Self.coverage(["An IEP."], [ServedLanguage(mexico)]).rows[0].cells[0]
    #expect(cell.explanation == .draft && cell.coveredBy == .spanish && cell.hasTerm)
  }

  @Test func interpretersAreShownAsSuch() throws {
    let somali = try #require(LanguageTag("so"))
    let coverage = Self.coverage(["An IEP."], [ServedLanguage(somali, families: 17, isByInterpreter: true)])
    #expect(coverage.rows[0].cells[0].isByInterpreter)
    #expect(CoverageFormat.text.write(CoverageReport([coverage]), CoverageOptions()).contains("  i\n"))
  }

  @Test func nothingUsedIsOneLine() {
    let report = CoverageReport([Self.coverage(["Our garden."], [ServedLanguage(.spanish)])])
    #expect(CoverageFormat.text.write(report, CoverageOptions()) == "No concept that needs an explanation is used.\n")
  }
}
