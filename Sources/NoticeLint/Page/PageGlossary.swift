internal import Terminology
internal import UnicodeText

/// The end of the page, for the owner of the glossary: which explanations the languages of the families lack.
struct PageGlossary {
  static let mostRows = 50
  static let mostColumns = 20
  static let mostNext = 3

  /// What there is for a concept in a language.
  enum State: CaseIterable {
    case checked, draft, missing, byInterpreter, notOwed
  }

  let runs: [RunReport]
  let text: PageText
  let names: [ConceptID: String]

  private var report: CoverageReport { CoverageReport(runs.map(\.coverage)) }
  var isEmpty: Bool { runs.allSatisfy { $0.coverage.rows.isEmpty || $0.coverage.served.isEmpty } }

  var html: HTML {
    guard !isEmpty else { return .none }
    let report = report
    return """
      <section id="glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">\(text.glossary)</h2>
      <p>\(text.glossaryIntro)</p>
      \(runs.contains(where: \.isFirstRun) ? "<p>\(text.firstRun)</p>" : HTML.none)
      <h3 id="by-language">\(text.byLanguage)</h3>
      \(byLanguage(report))
      <p class="small">\(text.shares)\(weighted(report))</p>
      \(runs.filter { !$0.coverage.rows.isEmpty }.enumerated().map { byWord($1.coverage, number: $0 + 1) })
      </section>
      """
  }

  private func weighted(_ report: CoverageReport) -> String {
    guard let explained = report.total.share(\.explained, by: \.families),
      let checked = report.total.share(\.checked, by: \.families)
    else { return "" }
    return " " + text.weighted(explained, checked)
  }

  /// A table that scrolls by itself where it is wider than the window, with the keys too.
  private func table(_ label: String, head: [HTML], rows: [HTML]) -> HTML {
    """
    <div class="wide" role="region" tabindex="0" aria-labelledby="\(label)">
    <table><thead><tr>\(head)</tr></thead>
    <tbody>\(rows)</tbody></table>
    </div>
    """
  }

  // MARK: Languages

  private func byLanguage(_ report: CoverageReport) -> HTML {
    let owed = report.languages.filter { $0.served.isByInterpreter || $0.tally.owed.notices > 0 }
    return table(
      "by-language", head: text.byLanguageHead.map { "<th scope=\"col\">\($0)</th>" },
      rows: owed.map { row($0, report) })
  }

  private func row(_ figures: CoverageReport.Figures, _ report: CoverageReport) -> HTML {
    let served = figures.served
    let families = served.families.map(text.number) ?? text.unknownFamilies
    let name: HTML =
      "<th scope=\"row\">\(served.language.name(in: text.language))</th><td class=\"count\">\(families)</td>"
    if served.isByInterpreter { return "<tr>\(name)<td colspan=\"4\">\(text.byInterpreter)</td></tr>" }
    let next = report.next(served.language)
    let isEmpty = figures.tally.explained.concepts == 0 && next.count > 2
    let words = next.prefix(Self.mostNext).map { names[$0.concept] ?? $0.concept.rawValue }.joined(separator: ", ")
    let list = isEmpty ? text.nothingYet : next.isEmpty ? text.allWritten : words
    return """
      <tr>\(name)<td class="count">\(figures.tally.share(\.explained)?.text ?? "–")</td>
      <td class="count">\(figures.tally.share(\.checked)?.text ?? "–")</td>
      <td class="count">\(text.number(figures.tally.missing.concepts))</td><td>\(list)</td></tr>
      """
  }

  // MARK: Words and languages

  private func byWord(_ coverage: Coverage, number: Int) -> HTML {
    let columns = coverage.served.indices.filter { index in coverage.rows.contains { $0.cells[index].isOwed } }
    let shown = columns.prefix(Self.mostColumns)
    let head =
      text.byWordHead.map { HTML("<th scope=\"col\">\($0)</th>") }
      + shown.map {
        "<th scope=\"col\" class=\"up\"><span>\(coverage.served[$0].language.name(in: text.language))</span></th>"
      }
    let rows = coverage.rows.prefix(Self.mostRows).map { row -> HTML in
      """
      <tr><th scope="row">\(row.name)</th><td class="count">\(text.number(row.notices))</td>\(shown.map { cell(row.cells[$0]) })</tr>
      """
    }
    let leftRows = coverage.rows.count - rows.count
    let leftColumns = columns.count - shown.count
    let label = "by-word-\(number)"
    return """
      <h3 id="\(label)">\(text.byWord)</h3>
      <p class="small">\(legend(coverage, columns))</p>
      \(table(label, head: head, rows: rows))
      \(leftRows > 0 ? "<p class=\"small\">\(text.notListed(rows: leftRows))</p>" : HTML.none)
      \(leftColumns > 0 ? "<p class=\"small\">\(text.notListed(columns: leftColumns))</p>" : HTML.none)
      """
  }

  private func legend(_ coverage: Coverage, _ columns: [Int]) -> String {
    let cells = coverage.rows.flatMap { row in columns.map { row.cells[$0] } }
    let states = State.allCases.filter { state in cells.contains { self.state($0) == state } }.map(text.sign)
    let all =
      states.map { "\($0.sign) \($0.meaning)" }
      + (cells.contains(where: lacksTerm) ? ["\(text.withoutTerm.sign) \(text.withoutTerm.meaning)"] : [])
    return all.joined(separator: "; ") + "."
  }

  private func cell(_ cell: Coverage.Cell) -> HTML {
    let state = text.sign(state(cell))
    let lacks = lacksTerm(cell)
    return """
      <td class="sign"><span aria-hidden="true">\(state.sign + (lacks ? text.withoutTerm.sign : ""))</span><span class="hidden">\(state.meaning + (lacks ? ", " + text.withoutTerm.meaning : ""))</span></td>
      """
  }

  private func state(_ cell: Coverage.Cell) -> State {
    if !cell.isOwed { return .notOwed }
    if cell.isByInterpreter { return .byInterpreter }
    guard let review = cell.explanation else { return .missing }
    return review == .draft ? .draft : .checked
  }

  private func lacksTerm(_ cell: Coverage.Cell) -> Bool {
    cell.isOwed && !cell.isByInterpreter && !cell.hasTerm && cell.explanation != nil
  }
}
