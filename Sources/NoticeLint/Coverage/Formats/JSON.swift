internal import Terminology
internal import UnicodeText

extension CoverageFormat {
  static let json = CoverageFormat(
    name: "json", summary: "For programs: everything, by concept, language, folder and letter; schema 1",
    breakdowns: nil,
    write: { report, options in JSONText.of(CoverageJSON(report, options)) })
}

/// Schema 1. Additions are allowed; a removal makes a new schema.
private struct CoverageJSON: Encodable {
  let schema = 1
  let program: String
  let concepts: [Concept]
  let languages: [Figures]
  let total: States
  let folders: [Group]
  let notices: [Group]
  let demands: [Demand]

  struct Concept: Encodable {
    let configuration: String?
    let concept: String
    let name: String
    let notices: Int
    let uses: Int
    let languages: [Cell]
  }

  struct Cell: Encodable {
    let language: String
    let term: Bool
    let explanation: String
    let coveredBy: String?
    let byInterpreter: Bool
    let owed: Count
  }

  struct Count: Encodable {
    let concepts: Int
    let notices: Int
    let uses: Int
    /// Notices times families.
    let families: Int
  }

  struct States: Encodable {
    let approved: Count
    let reviewed: Count
    let draft: Count
    let missing: Count
    let withTerm: Count
    let explainedPercent: Double?
    let checkedPercent: Double?
    let explainedPercentByFamilies: Double?
    let checkedPercentByFamilies: Double?
  }

  struct Figures: Encodable {
    let language: String
    let families: Int?
    let byInterpreter: Bool
    /// Nil where nothing is owed in writing.
    let states: States?
    /// Everything without an explanation; only where the figures are of the whole run.
    let next: [Gap]?
  }

  struct Gap: Encodable {
    let concept: String
    let owed: Count
  }

  struct Group: Encodable {
    let name: String
    let notices: Int
    let concepts: [Use]
    let languages: [Figures]
  }

  struct Use: Encodable {
    let concept: String
    let uses: Int
  }

  struct Demand: Encodable {
    let language: String
    let kind: String
    let counts: String
    let least: Double
    let reached: Double?
    let met: Bool
  }

  init(_ report: CoverageReport, _ options: CoverageOptions) {
    program = options.program
    concepts = report.coverages.flatMap { coverage in coverage.rows.map { Concept($0, coverage.configuration) } }
    languages = report.languages.map { figures in
      Figures(figures, next: report.next(figures.served.language, checked: options.countsChecked))
    }
    total = States(report.total)
    folders = report.byFolder().map(Group.init)
    notices = report.byNotice().map(Group.init)
    demands = options.demands.map(Demand.init)
  }
}

extension CoverageJSON.Concept {
  init(_ row: Coverage.Row, _ configuration: String?) {
    self.configuration = configuration
    concept = row.concept.rawValue
    name = row.name
    notices = row.notices
    uses = row.uses
    languages = row.cells.filter(\.isOwed).map { cell in
      CoverageJSON.Cell(
        language: cell.language.written, term: cell.hasTerm, explanation: cell.explanation?.rawValue ?? "none",
        coveredBy: cell.coveredBy?.written, byInterpreter: cell.isByInterpreter, owed: CoverageJSON.Count(cell.owed))
    }
  }
}

extension CoverageJSON.Count {
  init(_ weight: CoverageWeight) {
    self.init(concepts: weight.concepts, notices: weight.notices, uses: weight.uses, families: weight.families)
  }
}

extension CoverageJSON.States {
  init(_ tally: CoverageTally) {
    approved = CoverageJSON.Count(tally.approved)
    reviewed = CoverageJSON.Count(tally.reviewed)
    draft = CoverageJSON.Count(tally.draft)
    missing = CoverageJSON.Count(tally.missing)
    withTerm = CoverageJSON.Count(tally.withTerm)
    explainedPercent = tally.share(\.explained)?.percent
    checkedPercent = tally.share(\.checked)?.percent
    explainedPercentByFamilies = tally.share(\.explained, by: \.families)?.percent
    checkedPercentByFamilies = tally.share(\.checked, by: \.families)?.percent
  }
}

extension CoverageJSON.Figures {
  init(_ figures: CoverageReport.Figures, next gaps: [CoverageReport.Gap]? = nil) {
    language = figures.served.language.written
    families = figures.served.families
    byInterpreter = figures.served.isByInterpreter
    states = figures.served.isByInterpreter ? nil : CoverageJSON.States(figures.tally)
    next = gaps?.map { CoverageJSON.Gap(concept: $0.concept.rawValue, owed: CoverageJSON.Count($0.owed)) }
  }
}

extension CoverageJSON.Group {
  init(_ group: CoverageReport.Group) {
    name = group.name
    notices = group.notices
    concepts = group.concepts.map { CoverageJSON.Use(concept: $0.id.rawValue, uses: $0.uses) }
    languages = group.figures.map { CoverageJSON.Figures($0) }
  }
}

extension CoverageJSON.Demand {
  init(_ demand: CoverageDemand) {
    language = demand.language.written
    kind = demand.kind.rawValue
    counts = demand.countsChecked ? "checked" : "explained"
    least = demand.least.percent
    reached = demand.reached?.percent
    met = demand.isMet
  }
}

extension CoverageShare {
  /// As a number, such as 66.6.
  fileprivate var percent: Double { Double(permille) / 10 }
}
