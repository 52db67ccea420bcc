import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

extension LanguageTag {
  static let arabic = LanguageTag("ar") ?? .root
  static let somali = LanguageTag("so") ?? .root
}

/// Figures by language, folder and notice, and what is asked of them.
@Suite struct CoverageReportTests {
  static let both = "An IEP and the accountability system."
  static let one = "An IEP. An IEP. An IEP."

  /// Spanish has an explanation of "IEP" and none of "accountability system".
  static func report(
    _ letters: [(file: String, text: String)], _ served: [ServedLanguage] = [ServedLanguage(.spanish, families: 10)],
    paths: [PathOverride] = []
  ) -> CoverageReport {
    var configuration = Configuration()
    configuration.served = served
    configuration.paths = paths
    let linter = Linter(termbase: .of(CoverageTests.yaml), configuration: configuration, language: .english)
    let inputs = letters.map { Linter.Input(file: $0.file, format: .markdown, bytes: Array($0.text.utf8)) }
    return CoverageReport([linter.check(inputs).coverage])
  }

  // MARK: Weight

  @Test func aConceptCountsOnceALetter() throws {
    let figures = try #require(Self.report([("a.md", Self.both), ("b.md", Self.one)]).figures(.spanish))
    #expect(figures.tally.owed == CoverageWeight(concepts: 2, notices: 3, uses: 5, families: 30))
    #expect(figures.tally.explained == CoverageWeight(concepts: 1, notices: 2, uses: 4, families: 20))
    #expect(figures.tally.share(\.explained)?.text == "66.6%" && figures.tally.share(\.checked)?.text == "0.0%")
    #expect(figures.tally.share(\.explained, by: \.concepts)?.text == "50.0%")
    #expect(figures.tally.share(\.explained, by: \.uses)?.text == "80.0%")
  }

  @Test func languagesWeighAsManyFamiliesAsReadThem() {
    let report = Self.report(
      [("a.md", Self.one)],
      [ServedLanguage(.spanish, families: 90), ServedLanguage(.arabic, families: 10), ServedLanguage(.somali)])
    #expect(report.total.share(\.explained)?.text == "33.3%")
    #expect(report.total.share(\.explained, by: \.families)?.text == "90.0%")
    #expect(report.nextByFamilies().map(\.language) == [.arabic], "nobody said how many read Somali")
  }

  @Test func aPathOwesItsOwnLanguagesOnly() throws {
    let path = PathOverride(
      match: try #require(PathPattern("forms/**")), served: [ServedLanguage(.arabic, families: 4)])
    let report = Self.report([("forms/a.md", Self.both), ("b.md", Self.one)], paths: [path])
    #expect(report.figures(.spanish)?.tally.owed.notices == 1)
    #expect(report.figures(.arabic)?.tally.owed == CoverageWeight(concepts: 2, notices: 2, uses: 2, families: 8))
    #expect(report.next(.spanish).isEmpty && report.next(.arabic).count == 2)
  }

  @Test func numbersOfFamiliesNeverOverflow() {
    let many = ServedLanguage(.spanish, families: .max)
    let report = Self.report(
      [("a.md", Self.both), ("b.md", Self.both)], [many, ServedLanguage(.arabic, families: .max)])
    #expect(report.total.owed.families == .max)
    #expect(report.total.share(\.explained, by: \.families) != nil)
  }

  @Test func whatIsServedByInterpretersIsOwedNothing() {
    let report = Self.report([("a.md", Self.both)], [ServedLanguage(.somali, families: 9, isByInterpreter: true)])
    #expect(report.total.owed == CoverageWeight() && report.next(.somali).isEmpty)
    #expect(report.figures(.somali)?.isOwed == false)
  }

  @Test func draftsAreNextWhereOnlyCheckedOnesCount() {
    let report = Self.report([("a.md", Self.both), ("b.md", Self.one)])
    #expect(report.next(.spanish).map(\.concept.rawValue) == ["accountability-system"])
    #expect(report.next(.spanish, checked: true).map(\.concept.rawValue) == ["iep", "accountability-system"])
    #expect(report.next(.spanish, checked: true).map(\.isDraft) == [true, false])
  }

  // MARK: Groups

  @Test(arguments: [
    (["a.md"], [".": 1]), (["x/a.md", "x/b.md"], ["x": 2]), (["x/y/a.md", "x/y/b.md"], ["x/y": 2]),
    (["x/y/a.md", "x/b.md"], ["x": 2, "x/y": 1]), (["x/a.md", "y/a.md"], [".": 2, "x": 1, "y": 1]),
    (["/t/x/a.md", "/t/y/a.md"], ["/t": 2, "/t/x": 1, "/t/y": 1]), (["../x/a.md"], ["../x": 1]),
  ])
  func foldersHoldWhatIsBelowThem(_ files: [String], _ expected: [String: Int]) {
    let groups = Self.report(files.map { ($0, Self.one) }).byFolder()
    #expect(groups.map(\.name) == expected.keys.sorted())
    #expect(groups.map(\.notices) == expected.sorted { $0.key < $1.key }.map(\.value))
  }

  /// The whole is the sum of its letters, by every weight that a letter can have.
  @Test func lettersAddUpToEverything() throws {
    let report = Self.report([("a.md", Self.both), ("b/c.md", Self.one), ("d.md", "Our garden.")])
    #expect(report.byNotice().map(\.name) == ["a.md", "b/c.md", "d.md"])
    let whole = try #require(report.figures(.spanish)).tally.owed
    let parts = report.byNotice().map { $0.figures[0].tally.owed }
    #expect(parts.map(\.notices).reduce(0, +) == whole.notices && parts.map(\.uses).reduce(0, +) == whole.uses)
    #expect(parts.map(\.families).reduce(0, +) == whole.families && parts[2] == CoverageWeight())
    #expect(report.byNotice()[1].concepts.map(\.uses) == [3])
  }

  @Test func severalConfigurationsAddUp() throws {
    let first = Self.report([("a.md", Self.both)])
    let second = Self.report([("b.md", Self.one)], [ServedLanguage(.spanish, families: 10), ServedLanguage(.arabic)])
    let report = CoverageReport(first.coverages + second.coverages)
    #expect(report.languages.map(\.served) == [ServedLanguage(.spanish, families: 10), ServedLanguage(.arabic)])
    #expect(report.figures(.spanish)?.tally.owed.notices == 3 && report.figures(.arabic)?.tally.owed.notices == 1)
    #expect(report.next(.arabic).map(\.concept.rawValue) == ["iep"])
    #expect(report.byNotice().map { $0.figures.map(\.tally.owed.notices) } == [[2, 0], [1, 1]])
  }

  // MARK: Shares and minimums

  @Test(arguments: [
    ("0", 0), ("80", 800), ("80%", 800), ("62.5", 625), ("100", 1000), ("100.0", 1000), ("100.1", nil), ("101", nil),
    ("-1", nil), ("", nil), ("%", nil), (".5", nil), ("5.", nil), ("1.25", nil), ("1e2", nil), ("٨٠", nil),
    ("99999999999999999999", nil), ("1.2.3", nil),
  ])
  func sharesAreRead(_ text: String, _ permille: Int?) {
    #expect(CoverageShare(text)?.permille == permille)
  }

  @Test func sharesAreCutOff() {
    #expect(CoverageShare(7999, of: 10000)?.text == "79.9%" && CoverageShare(2, of: 3)?.text == "66.6%")
    #expect(CoverageShare(.max, of: .max)?.text == "100.0%" && CoverageShare(1, of: 0) == nil)
  }

  @Test func aMinimumIsMetOrNot() throws {
    let report = Self.report([("a.md", Self.both), ("b.md", Self.one)])
    for (text, checked, isMet) in [("es=66.6", false, true), ("es=66.7", false, false), ("es=0.1", true, false)] {
      let minimum = try #require(CoverageMinimum(text))
      let demand = try minimum.demand(of: report, checked: checked)
      #expect(demand.isMet == isMet && (minimum.issue(demand, in: report) == nil) == isMet, "\(text)")
    }
    #expect(CoverageMinimum("es") == nil && CoverageMinimum("=3") == nil && CoverageMinimum("es=x") == nil)
    #expect(throws: CoverageIssue.self) { try CoverageMinimum("fr=0")?.demand(of: report, checked: false) }
  }

  @Test func whereNothingIsUsedAMinimumIsMet() throws {
    let demand = try #require(CoverageMinimum("es=80")).demand(
      of: Self.report([("a.md", "Our garden.")]), checked: false)
    #expect(demand.reached == nil && demand.isMet)
  }
}
