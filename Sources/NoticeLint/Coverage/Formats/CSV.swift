internal import Terminology
internal import UnicodeText

extension CoverageFormat {
  static let csv = CoverageFormat(
    name: "csv", summary: "One table for a spreadsheet (RFC 4180)", breakdowns: 1,
    write: { report, options in
      switch options.breakdowns.first ?? .concept {
      case .concept: table(conceptHead, report.coverages.flatMap(concepts))
      case .language: table(figureHead + ["families", "next to write"], languages(report, options))
      case .folder: table(["folder", "letters"] + figureHead, groups(report.byFolder(), hasCount: true))
      case .letter: table(["letter"] + figureHead, groups(report.byNotice(), hasCount: false))
      }
    })

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head] + rows).map(CSVText.record).joined()
  }

  private static let conceptHead = [
    "configuration", "concept", "name", "language", "letters", "uses", "letters times families", "term", "explanation",
    "covered by", "by interpreter",
  ]

  /// One record for a concept in a language that it is owed in.
  private static func concepts(_ coverage: Coverage) -> [[String]] {
    coverage.rows.flatMap { row in
      row.cells.filter(\.isOwed).map { cell in
        [
          coverage.configuration ?? "", row.concept.rawValue, row.name, cell.language.written, "\(cell.owed.notices)",
          "\(cell.owed.uses)", cell.owed.families > 0 ? "\(cell.owed.families)" : "", cell.hasTerm ? "yes" : "no",
          cell.explanation?.rawValue ?? "none", cell.coveredBy?.written ?? "", cell.isByInterpreter ? "yes" : "no",
        ]
      }
    }
  }

  private static let figureHead = [
    "language", "by interpreter", "explained %", "checked %", "with term %", "explained % by uses", "checked % by uses",
    "concepts", "approved", "reviewed", "draft", "missing", "uses",
  ]

  private static func languages(_ report: CoverageReport, _ options: CoverageOptions) -> [[String]] {
    report.languages.map { figures in
      let next = report.next(figures.served.language, checked: options.countsChecked).prefix(options.next)
      return cells(figures) + [
        figures.served.families.map { "\($0)" } ?? "", next.map(\.concept.rawValue).joined(separator: " "),
      ]
    }
  }

  private static func groups(_ groups: [CoverageReport.Group], hasCount: Bool) -> [[String]] {
    groups.flatMap { group in
      group.figures.map { [group.name] + (hasCount ? ["\(group.notices)"] : []) + cells($0) }
    }
  }

  private static func cells(_ figures: CoverageReport.Figures) -> [String] {
    let tally = figures.tally
    let shares = [
      tally.share(\.explained), tally.share(\.checked), tally.share(\.withTerm), tally.share(\.explained, by: \.uses),
      tally.share(\.checked, by: \.uses),
    ]
    let concepts = [tally.owed, tally.approved, tally.reviewed, tally.draft, tally.missing].map(\.concepts)
    return [figures.served.language.written, figures.served.isByInterpreter ? "yes" : "no"]
      + shares.map { $0?.number ?? "" } + (concepts + [tally.owed.uses]).map { "\($0)" }
  }
}
