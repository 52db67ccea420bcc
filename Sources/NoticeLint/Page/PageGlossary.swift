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
      \(next(report))
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

  // MARK: Languages

  private func byLanguage(_ report: CoverageReport) -> HTML {
    let owed = report.languages.filter { $0.served.isByInterpreter || $0.tally.owed.notices > 0 }
    return HTML.table("by-language", head: text.byLanguageHead.map(HTML.head), rows: owed.map(row))
  }

  private func row(_ figures: CoverageReport.Figures) -> HTML {
    let served = figures.served
    let families = served.families.map(text.number) ?? text.unknownFamilies
    let name: HTML = "<th scope=\"row\">\(served.language.name(in: text.language))</th>\(HTML.count(families))"
    if served.isByInterpreter { return "<tr>\(name)<td colspan=\"3\">\(text.byInterpreter)</td></tr>" }
    let shares = [figures.tally.share(\.explained), figures.tally.share(\.checked)].map { $0?.text ?? "–" }
    let missing = text.number(figures.tally.missing.concepts)
    return "<tr>\(name)\((shares + [missing]).map(HTML.count))</tr>"
  }

  /// What to write next: for each language the words that most letters use.
  private func next(_ report: CoverageReport) -> HTML {
    let items = report.languages.compactMap { figures -> HTML? in
      let gaps = report.next(figures.served.language)
      guard !gaps.isEmpty else { return nil }
      let isEmpty = figures.tally.explained.concepts == 0 && gaps.count > 2
      let words = gaps.prefix(Self.mostNext).map { names[$0.concept] ?? $0.concept.rawValue }
      let more = gaps.count > words.count ? [text.andMore(gaps.count - words.count)] : []
      let list = isEmpty ? text.nothingYet : (words + more).joined(separator: ", ")
      return "<li><strong>\(figures.served.language.name(in: text.language)):</strong> \(list)</li>"
    }
    return items.isEmpty ? .none : "<h3>\(text.writeNext)</h3><ul>\(items)</ul>"
  }

  // MARK: Words and languages

  private func byWord(_ coverage: Coverage, number: Int) -> HTML {
    let columns = coverage.served.indices.filter { index in coverage.rows.contains { $0.cells[index].isOwed } }
    let shown = columns.prefix(Self.mostColumns)
    let head =
      text.byWordHead.map(HTML.head)
      + shown.map {
        "<th scope=\"col\" class=\"up\"><span>\(coverage.served[$0].language.name(in: text.language))</span></th>"
      }
    let rows = coverage.rows.prefix(Self.mostRows).map { row -> HTML in
      """
      <tr><th scope="row">\(row.name)</th>\(HTML.count(text.number(row.notices)))
      \(shown.map { cell(row.cells[$0]) })</tr>
      """
    }
    let leftRows = coverage.rows.count - rows.count
    let leftColumns = columns.count - shown.count
    let label = "by-word-\(number)"
    return """
      <h3 id="\(label)">\(text.byWord)</h3>
      <p class="small">\(legend(coverage, columns))</p>
      \(HTML.table(label, head: head, rows: rows))
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
    let (state, lacks) = (text.sign(state(cell)), lacksTerm(cell))
    let sign = state.sign + (lacks ? text.withoutTerm.sign : "")
    let meaning = state.meaning + (lacks ? ", " + text.withoutTerm.meaning : "")
    return "<td class=\"sign\"><span aria-hidden=\"true\">\(sign)</span><span class=\"hidden\">\(meaning)</span></td>"
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
