internal import UnicodeText

extension CoverageFormat {
  static let text = CoverageFormat(
    name: "text", summary: "Tables for a terminal", breakdowns: CoverageOptions.Breakdown.allCases.count,
    write: { report, options in
      let sections = CoverageSections(report: report, options: options, usesSigns: true).all
      guard !sections.isEmpty else { return report.emptyText }
      return sections.map { section in
        lines(of: section).map { Terminal.safe(Terminal.trimmed($0)) + "\n" }.joined()
      }.joined(separator: "\n")
    })

  private static func lines(of section: CoverageSection) -> [String] {
    let table = [section.head] + section.rows.map { $0.map(Terminal.safe) }
    let widths = section.head.indices.map { column in table.map { displayWidth(of: $0[column]) }.max() ?? 0 }
    let rows = table.map { row in
      row.indices.map { Terminal.padded(row[$0], widths[$0], right: section.numbers.contains($0)) }
        .joined(separator: "  ")
    }
    return (section.title.map { [$0] } ?? []) + rows + (section.notes.isEmpty ? [] : [""] + section.notes)
  }
}
