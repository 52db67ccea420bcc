import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// A sheet goes out, is filled in and comes back.
@Suite struct ReviewTests {
  static let yaml =
    sampleGlossary + """
          es:
            prefer: programa de educación individualizado
            explain: Es un plan escrito que dice qué ayuda recibe su hijo en la escuela.
            finds: [Su programa de educación individualizado está listo.]
        lottery:
          es:
            prefer: sorteo
            short: "sacar nombres | al azar"
            instead: sacar nombres
            checked: reviewed 2026-01-02 office

      """

  /// Rows of a sheet by concept and part, with what is written into them.
  private struct Entry {
    var concept: String
    var part = "explain"
    var ok = ""
    var change = ""
    var comment = ""
    var version: String?
  }

  private static func sheet() -> ReviewSheet { ReviewSheet(.of(yaml), .spanish) }

  /// The sheet as CSV with the entries filled in, and rows of families.
  private static func filled(_ entries: [Entry], families: [String] = []) -> [UInt8] {
    let rows = sheet().rows.compactMap { row -> [String]? in
      guard let entry = entries.first(where: { $0.concept == row.concept.rawValue && $0.part == row.part.rawValue })
      else { return nil }
      return [
        "review", entry.concept, entry.part, row.text, "", "", entry.ok, entry.change, entry.comment,
        entry.version ?? row.version.description,
      ]
    }
    let text = (["notice-lint review,1,es\n"] + rows.map(CSVText.record)).joined() + families.joined(separator: "\n")
    return Array(text.utf8)
  }

  private static func result(_ bytes: [UInt8], file: String = "s.csv", yaml: String = yaml) -> ReviewImport {
    let answers = ReviewAnswers(bytes, file: file)
    #expect(answers.issues.isEmpty)
    return ReviewImport(
      answers, language: .spanish, glossary: [GlossaryFile(.init(path: "g.yaml", bytes: Array(yaml.utf8)))],
      date: "2026-11-03", role: "translator")
  }

  private static func text(_ result: ReviewImport) -> String {
    String(decoding: result.files.first?.text ?? [], as: UTF8.self)
  }

  @Test func theSheetHoldsWhatIsNotApproved() throws {
    let rows = Self.sheet().rows
    #expect(rows.map { "\($0.concept) \($0.part.rawValue)" } == ["iep explain", "lottery short", "lottery instead"])
    #expect(rows[0].sentence == "Su programa de educación individualizado está listo.")
    #expect(rows[0].meaning.hasPrefix("An IEP is a written plan"))
    #expect(ReviewSheet(.of(Self.yaml), .english).rows.map(\.concept.rawValue) == ["iep", "iep"])
    #expect(ReviewSheet(.of(Self.yaml), .spanish, layers: ["other"]).rows.isEmpty)
  }

  @Test func aSentenceOfALetterComesFirst() throws {
    let letter = "# Sorteo\n\nEstimadas familias: gracias. ¿Cuándo es el sorteo de la Sra. Paz? Es el lunes."
    let run = Linter(termbase: .of(Self.yaml), language: .spanish).letter(letter)
    let sheet = ReviewSheet(.of(Self.yaml), .spanish, letters: [run])
    #expect(sheet.rows.map(\.concept.rawValue) == ["lottery", "lottery", "iep"])
    #expect(sheet.rows[0].sentence == "¿Cuándo es el sorteo de la Sra. Paz?")
  }

  /// Both formats, empty as they are written and then with one answer written by hand.
  @Test func bothFormatsComeBack() throws {
    let sheet = Self.sheet()
    for (text, file) in [(sheet.csv, "s.csv"), (sheet.markdown, "s.md")] {
      let empty = ReviewAnswers(Array(text.utf8), file: file)
      #expect(empty.language == .spanish && empty.issues.map(\.code) == ["review/no-answers"])
      let version = sheet.rows[1].version.description
      let blanks = file == "s.csv" ? ",,,,\(version)" : " |  |  |  | \(version) |"
      let answer = file == "s.csv" ? ",,sortear,,\(version)" : " |  | sortear \\| elegir |  | \(version) |"
      #expect(text.contains(blanks))
      let result = Self.result(Array(text.replacing(blanks, with: answer, maxReplacements: 1).utf8), file: file)
      #expect(result.refusals.isEmpty && result.changed == 1)
      #expect(Self.text(result).contains(file == "s.csv" ? "short: sortear\n" : "short: sortear | elegir\n"))
    }
  }

  @Test func agreementMakesAnExplanationReviewed() throws {
    let result = Self.result(Self.filled([Entry(concept: "iep", ok: "OK", comment: "Muy claro")]))
    #expect(result.reviewed == 1 && result.refusals.isEmpty)
    #expect(result.remarks == ["comment on iep, explain: Muy claro"])
    let review = try #require(
      Termbase.of(Self.text(result)).concepts.first { $0.id.rawValue == "iep" }?.section(.spanish)?.explanation?.review)
    #expect(review.state == .reviewed && review.date == "2026-11-03" && review.role == "translator")
  }

  /// The next run's report shows it.
  @Test func theNextReportChanges() throws {
    func column(_ yaml: String) -> Coverage.Column {
      var configuration = Configuration()
      configuration.served = [ServedLanguage(.spanish)]
      return Linter(termbase: .of(yaml), configuration: configuration, language: .english)
        .letter("Your IEP is ready.").coverage.columns[0]
    }
    let result = Self.result(Self.filled([Entry(concept: "iep", ok: "x")]))
    let (before, after) = (column(Self.yaml), column(Self.text(result)))
    #expect((before.draft, before.reviewed) == (1, 0) && (after.draft, after.reviewed) == (0, 1))
  }

  @Test func allTextsOfAnExplanationNeedAnOK() throws {
    let half = Self.result(Self.filled([Entry(concept: "lottery", part: "short", ok: "ok")]))
    #expect(half.files.isEmpty && half.remarks == ["lottery waits: instead has no OK"])
    let mixed = Self.result(
      Self.filled([
        Entry(concept: "lottery", part: "short", ok: "ok"),
        Entry(concept: "lottery", part: "instead", change: "'-sacar: nombres"),
      ]))
    #expect((mixed.reviewed, mixed.changed) == (0, 1))
    #expect(Self.text(mixed).contains("instead: \"-sacar: nombres\"\n      checked: draft\n"))
  }

  @Test func answersToOtherTextsAreRefused() throws {
    let changed = Self.yaml.replacing("Es un plan escrito", with: "Es el plan escrito")
    let stale = Self.result(Self.filled([Entry(concept: "iep", ok: "OK")]), yaml: changed)
    #expect(stale.refusals.map(\.code) == ["review/stale-answer"] && stale.files.isEmpty && stale.reviewed == 0)
    #expect(stale.refusals.first?.position?.line == 2)
    let wrapped = Self.yaml.replacing("Es un plan escrito", with: ">-\n          Es un plan\n          escrito")
    #expect(Self.result(Self.filled([Entry(concept: "iep", ok: "OK")]), yaml: wrapped).reviewed == 1)
  }

  @Test(arguments: [
    ("review,nobody,explain,,,,OK,,,v1-0", "review/unknown-concept"),
    ("review,accountability-system,explain,,,,OK,,,v1-0", "review/no-text"),
    ("review,lottery,explain,,,,OK,,,v1-0", "review/no-text"),
    ("review,iep,explain,,,,OK,,,", "review/no-version"),
    ("families,nobody,9,0", "review/unknown-concept"),
    ("families,iep,0,9,v1-0", "review/stale-answer"),
  ]) func whatTheGlossaryDoesNotHave(row: String, code: String) {
    let result = Self.result(Array("notice-lint review,1,es\n\(row)\n".utf8))
    #expect(result.refusals.map(\.code) == [code] && result.files.isEmpty)
    #expect(result.refusals.allSatisfy { $0.message.count <= 72 && !$0.help.isEmpty })
  }

  @Test func aTextThatWasWrittenOverIsNoAnswer() {
    let bytes = String(decoding: Self.filled([Entry(concept: "iep", ok: "OK")]), as: UTF8.self)
    let result = Self.result(Array(bytes.replacing("Es un plan escrito", with: "Es un papel").utf8))
    #expect(result.refusals.map(\.code) == ["review/edited-text"] && result.files.isEmpty)
  }

  @Test func importingTwiceChangesNothingMore() throws {
    let bytes = Self.filled([
      Entry(concept: "iep", ok: "OK"), Entry(concept: "lottery", part: "short", change: "sortear nombres"),
    ])
    let first = Self.result(bytes)
    #expect((first.reviewed, first.changed) == (1, 1))
    let second = Self.result(bytes, yaml: Self.text(first))
    #expect(second.files.isEmpty && second.refusals.isEmpty && (second.reviewed, second.changed) == (0, 0))
  }

  // MARK: Families

  /// Four of five is 80 %.
  @Test(arguments: [
    (4, 1, false), (5, 0, false), (3, 2, true), (0, 5, true), (0, 4, false), (8, 2, false), (7, 3, true),
  ])
  func fewerThanFourOfFiveIsADraft(understood: Int, not: Int, returns: Bool) {
    let row = "notice-lint review,1,es\nfamilies,lottery,\(understood),\(not)\n"
    let result = Self.result(Array(row.utf8))
    #expect(result.returned == (returns ? 1 : 0) && result.refusals.isEmpty)
    #expect(Self.text(result).contains("checked: draft 2026-11-03 families\n") == returns)
  }

  /// No output tells how many of a group under five there were, nor lets it be worked out.
  @Test func smallGroupsStayHidden() {
    for understood in 0...12 {
      for not in 0...12 {
        let result = Self.result(Array("notice-lint review,1,es\nfamilies,lottery,\(understood),\(not)\n".utf8))
        let said = result.remarks.joined().replacing("80 %", with: "")
        let numbers = said.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
        #expect(numbers == (understood + not < 5 ? [] : [understood + not]), "\(said)")
      }
    }
    let bad = ReviewAnswers(Array("families,lottery,3,three\n".utf8), file: "s.csv")
    #expect(bad.issues.map(\.code) == ["review/bad-count"])
    #expect(bad.issues.allSatisfy { !$0.message.contains("3") && !$0.help.contains("3") })
  }

  @Test func groupsCountTogether() {
    let result = Self.result(Array("notice-lint review,1,es\nfamilies,lottery,1,2\nfamilies,lottery,0,3\n".utf8))
    #expect(result.returned == 1 && result.remarks == ["families on lottery: fewer than 80 % of 6 understood it"])
  }

  @Test func familiesOutweighAReviewer() {
    let bytes = Self.filled([Entry(concept: "iep", ok: "OK")], families: ["families,iep,2,8"])
    let result = Self.result(bytes)
    #expect(result.reviewed == 0 && result.files.isEmpty)
    #expect(result.remarks.last == "iep is a draft already: it stays so")
  }

  // MARK: Layers

  /// An answer to a text that only the layer below has is written into the district's file, which then loads over it.
  @Test func anAnswerToTheLayerBelowBecomesAnOverride() throws {
    let own = "notice-lint-termbase: 1\nconcepts:\n  ours:\n    en: {prefer: our plan}\n"
    let answers = ReviewAnswers(
      Self.filled([Entry(concept: "iep", ok: "OK"), Entry(concept: "lottery", part: "instead", change: "sortear")]),
      file: "s.csv")
    let below = TermbaseLayer(name: "below", yaml: Self.yaml)
    let result = ReviewImport(
      answers, language: .spanish, glossary: [GlossaryFile(.init(path: "own.yaml", bytes: Array(own.utf8)))],
      below: below.files, date: "2026-11-03", role: "translator")
    #expect(result.refusals.isEmpty && (result.reviewed, result.changed) == (1, 1))
    #expect(Self.text(result).hasPrefix(own.dropLast()))
    let (loaded, issues) = Termbase.load([below, TermbaseLayer(name: "own", yaml: Self.text(result))])
    let termbase = try #require(loaded, "\(issues)")
    func explanation(_ id: String) throws -> Explanation {
      let entry = termbase.concepts.first { $0.id.rawValue == id }
      return try #require(entry?.section(.spanish)?.explanation)
    }
    #expect(try explanation("iep").review.state == .reviewed)
    let lottery = try explanation("lottery")
    #expect(
      lottery.instead == "sortear" && lottery.short == "sacar nombres | al azar" && lottery.review.state == .draft)
  }
}
