extension CoverageFormat {
  static let markdown = CoverageFormat(
    name: "markdown", summary: "Tables for a pull request or a wiki",
    breakdowns: CoverageOptions.Breakdown.allCases.count,
    write: { report, options in
      let sections = CoverageSections(report: report, options: options, usesSigns: false).all
      return "# Explanations in the glossary\n\n"
        + (sections.isEmpty
          ? report.emptyText : sections.map { markdownText(of: $0, level: 2) }.joined(separator: "\n"))
    })

  /// A table under its title.
  static func markdownText(of section: CoverageSection, level: Int) -> String {
    let head = line(section.head.map(MarkdownText.plain))
    let rule = line(section.head.indices.map { section.numbers.contains($0) ? "--:" : "---" })
    let rows = section.rows.map { row in
      line(row.indices.map { section.names.contains($0) ? MarkdownText.code(row[$0]) : MarkdownText.plain(row[$0]) })
    }
    return (section.title.map { "\(String(repeating: "#", count: level)) \(MarkdownText.plain($0))\n\n" } ?? "") + head
      + rule + rows.joined()
      + section.notes.map { "\n\(MarkdownText.plain($0))\n" }.joined()
  }

  private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
}
