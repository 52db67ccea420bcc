internal import Terminology
internal import UnicodeText

/// One table of a coverage, for people: what text and Markdown have in common.
struct CoverageSection {
  /// Nil for a table that its head explains.
  var title: String?
  var head: [String]
  var rows: [[String]]
  /// The columns that hold names of the glossary, paths or tags, which Markdown sets in code.
  var names: Set<Int> = [0]
  /// The columns of numbers.
  var numbers: Set<Int> = []
  /// What stands under the table.
  var notes: [String] = []
}

/// The tables of a coverage, in the order in which they are shown.
struct CoverageSections {
  let report: CoverageReport
  let options: CoverageOptions
  /// Whether states are signs that a legend explains, or words.
  let usesSigns: Bool

  var all: [CoverageSection] {
    guard report.coverages.contains(where: { !$0.rows.isEmpty }) else { return [] }
    let shown = options.breakdowns
    return (shown.contains(.concept) ? report.coverages.filter { !$0.rows.isEmpty }.map(concepts) : [])
      + (shown.contains(.folder) ? [groups("folder", report.byFolder())] : [])
      + (shown.contains(.letter) ? [groups("letter", report.byNotice())] : [])
      + [languages] + [next, byFamilies].filter { !$0.rows.isEmpty }
  }

  // MARK: Concepts

  private func concepts(_ coverage: Coverage) -> CoverageSection {
    let title = report.coverages.count > 1 ? "Concepts, with \(coverage.configuration ?? "no configuration")" : nil
    return CoverageSection(
      title: title, head: ["concept", "letters", "uses"] + coverage.served.map(\.language.written),
      rows: coverage.rows.map { row in
        [row.concept.rawValue, "\(row.notices)", "\(row.uses)"] + row.cells.map { usesSigns ? sign($0) : word($0) }
      },
      numbers: [1, 2],
      notes: usesSigns ? Self.legend(coverage.rows.flatMap(\.cells).filter(\.isOwed)) : [])
  }

  private static let signs = [
    ("+", "approved"), ("=", "reviewed"), ("~", "draft"), ("t", "term only"), (".", "nothing yet"),
    ("i", "by interpreter"),
  ]

  /// The signs, and the last one only where it is met.
  private static func legend(_ cells: [Coverage.Cell]) -> [String] {
    let lacksTerm = cells.contains { !$0.hasTerm && $0.explanation != nil && !$0.isByInterpreter }
    return [(signs + (lacksTerm ? [("!", "without a term")] : [])).map { "\($0.0) \($0.1)" }.joined(separator: "  ")]
  }

  private func sign(_ cell: Coverage.Cell) -> String {
    let word = word(cell)
    let sign = Self.signs.first { word.hasPrefix($0.1) }?.0 ?? ""
    return cell.explanation != nil && !cell.hasTerm && !cell.isByInterpreter && cell.isOwed ? sign + "!" : sign
  }

  private func word(_ cell: Coverage.Cell) -> String {
    if !cell.isOwed { return "" }
    if cell.isByInterpreter { return "by interpreter" }
    guard let state = cell.explanation else { return cell.hasTerm ? "term only" : "nothing yet" }
    let other = cell.coveredBy.map { ", covered by \($0.written)" } ?? ""
    return state.rawValue + other + (cell.hasTerm ? "" : ", without a term")
  }

  // MARK: Folders and letters

  private func groups(_ what: String, _ groups: [CoverageReport.Group]) -> CoverageSection {
    let isFolder = what == "folder"
    return CoverageSection(
      title: "\(options.countsChecked ? "Checked" : "Explained"), by \(what)",
      head: [what] + (isFolder ? ["letters"] : []) + ["concepts"] + report.languages.map(\.served.language.written),
      rows: groups.map { group in
        [group.name] + (isFolder ? ["\(group.notices)"] : []) + ["\(group.concepts.count)"]
          + group.figures.map { figures in
            figures.served.isByInterpreter ? "i" : figures.tally.share(options.counted)?.text ?? ""
          }
      },
      numbers: Set(1..<(report.languages.count + (isFolder ? 3 : 2))),
      notes: report.languages.contains(where: \.served.isByInterpreter) ? ["i by interpreter"] : [])
  }

  // MARK: Languages

  private var languages: CoverageSection {
    var rows = report.languages.map { figures in
      let served = figures.served
      let start = [served.language.name(), served.families.map { "\($0)" } ?? "-"]
      return served.isByInterpreter
        ? start + ["interpreter"] + Array(repeating: "", count: 6) : start + cells(figures.tally, by: \.notices)
    }
    let written = report.languages.filter { !$0.served.isByInterpreter }
    if written.count > 1 { rows.append(["all languages", ""] + cells(report.total, by: \.notices)) }
    if written.count > 1, report.total.owed.families > 0 {
      rows.append(["weighted by families", ""] + shares(report.total, by: \.families) + Array(repeating: "", count: 4))
    }
    return CoverageSection(
      title: "By language",
      head: ["language", "families", "explained", "checked", "with term", "approved", "reviewed", "draft", "missing"],
      rows: rows, names: [], numbers: Set(1...8),
      notes: ["Percent: a concept counts once for every letter that uses it."] + withoutFamilies)
  }

  /// The languages that the families' weight leaves out.
  private var withoutFamilies: [String] {
    let unknown = report.languages.filter { $0.isOwed && $0.tally.owed.families == 0 }.map { $0.served.language.name() }
    guard !unknown.isEmpty, report.total.owed.families > 0 else { return [] }
    return ["Families: nobody has said yet how many read \(unknown.joined(separator: ", "))."]
  }

  private func cells(_ tally: CoverageTally, by weight: KeyPath<CoverageWeight, Int>) -> [String] {
    shares(tally, by: weight)
      + [tally.approved, tally.reviewed, tally.draft, tally.missing].map { "\($0.concepts)" }
  }

  private func shares(_ tally: CoverageTally, by weight: KeyPath<CoverageWeight, Int>) -> [String] {
    [\CoverageTally.explained, \.checked, \.withTerm].map { tally.share($0, by: weight)?.text ?? "-" }
  }

  // MARK: Next

  private var title: String { options.countsChecked ? "Next to write or check" : "Next to write" }

  private var next: CoverageSection {
    let rows = report.languages.flatMap { figures in
      report.next(figures.served.language, checked: options.countsChecked).prefix(options.next).enumerated().map {
        [$0 == 0 || !usesSigns ? figures.served.language.name() : "", $1.concept.rawValue, state($1)]
          + ["\($1.owed.notices)", "\($1.owed.uses)"]
      }
    }
    return CoverageSection(
      title: title, head: ["language", "concept", "has", "letters", "uses"], rows: rows, names: [1], numbers: [3, 4])
  }

  private var byFamilies: CoverageSection {
    let gaps = report.nextByFamilies(checked: options.countsChecked).prefix(options.next)
    guard report.languages.count(where: \.isOwed) > 1 else { return CoverageSection(head: [], rows: []) }
    return CoverageSection(
      title: "What reaches most families", head: ["concept", "language", "letters times families"],
      rows: gaps.map { [$0.concept.rawValue, $0.language.name(), "\($0.owed.families)"] }, numbers: [2])
  }

  private func state(_ gap: CoverageReport.Gap) -> String {
    if gap.isDraft { return "draft" }
    return gap.hasTerm ? "term only" : "nothing yet"
  }
}
