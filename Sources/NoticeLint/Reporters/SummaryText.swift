internal import Terminology
internal import UnicodeText

/// How a run ended, in one line for people.
struct RunOutcome {
  let text: String
  /// Whether everything was read, and nothing has to be mended before sending.
  let isClean: Bool

  /// - Parameter lost: How many files did not get as far as being letters.
  init(_ runs: [RunReport], unread lost: Int) {
    let notices = runs.flatMap(\.notices)
    let fails = runs.contains(where: \.fails)
    let unread = notices.count { !$0.isChecked }
    let toMend = runs.reduce(0) { $0 + $1.toMend }
    isClean = !fails && unread == 0 && lost == 0
    let letters = notices.count == 1 ? "1 letter" : "\(notices.count) letters"
    let read = unread == 0 ? (notices.count == 1 ? "read" : "all read") : "\(unread) not checked"
    let opened = lost == 0 ? "" : ", \(lost) could not be opened"
    let decision =
      fails ? " Something must be mended before sending." : isClean ? " Nothing blocks sending." : ""
    let mend = toMend == 0 ? "" : " \(toMend) change\(toMend == 1 ? "" : "s") would help families."
    let setAside = SetAside.counts(notices.flatMap(\.setAside)).map { " Set aside: \($0)." } ?? ""
    text =
      notices.isEmpty ? "No letters were checked." : "\(letters), \(read)\(opened).\(decision)\(mend)\(setAside)"
  }
}

/// The end of a text report: whether anything blocks sending, and what the glossary lacks.
struct SummaryText {
  let run: RunReport
  let options: ReportOptions
  let isOverview: Bool

  var lines: [String] {
    guard !run.notices.isEmpty else { return ["No letters were checked."] }
    return [verdict] + gone + glossaryNotes + table + advice
  }

  private var verdict: String {
    let outcome = RunOutcome([run], unread: options.unread.count)
    return Terminal.styled(outcome.text, outcome.isClean ? .green : .red, options)
  }

  private var gone: [String] {
    let count = run.goneFromBaseline
    guard count > 0 else { return [] }
    return [
      "\(count) \(count == 1 ? "line" : "lines") of the baseline can go: notice-lint check --prune-baseline takes "
        + (count == 1 ? "it out" : "them out")
    ]
  }

  /// For a few concepts the notes stand here; for many the table says it.
  private var glossaryNotes: [String] {
    let notes = run.glossaryNotes
    guard !notes.isEmpty, options.listsAll || notes.count <= 3, !isOverview else { return [] }
    return ["", "For the owner of the glossary:"]
      + notes.flatMap { note -> [String] in
        ["  \(Terminal.safe(note.message))   \(Terminal.styled("[\(note.rule)]", .dim, options))"]
          + note.advice.map { "      \(Terminal.safe($0.text))" }
      }
  }

  // MARK: Table

  private var table: [String] {
    let coverage = run.coverage
    guard !coverage.rows.isEmpty, !coverage.served.isEmpty else { return [] }
    let head = ["explanations", "families", "checked", "draft", "missing", "next to write"]
    var rows = [head]
    for column in coverage.columns.prefix(options.listsAll ? coverage.columns.count : 12) { rows.append(cells(column)) }
    let widths = head.indices.map { index in rows.map { displayWidth(of: $0[index]) }.max() ?? 0 }
    let count = coverage.rows.count
    let title = "Of \(count) concept\(count == 1 ? "" : "s") to explain, the glossary has:"
    return ["", title]
      + rows.enumerated().map { number, row in
        let line = row.indices.map { index in
          Terminal.padded(row[index], widths[index], right: (1...4).contains(index))
        }.joined(separator: "  ")
        return number == 0 ? Terminal.styled(Terminal.trimmed(line), .dim, options) : line
      }
  }

  private func cells(_ column: Coverage.Column) -> [String] {
    let families = column.served.families.map(String.init) ?? "-"
    let name = column.served.language.name()
    if column.served.isByInterpreter { return [name, families, "interpreter", "", "", ""] }
    if column.missing == run.coverage.rows.count, column.missing > 2 {
      return [name, families, "0", "0", "\(column.missing)", "nothing yet"]
    }
    return [
      name, families, "\(column.checked)", "\(column.draft)", "\(column.missing)",
      column.nextToWrite.prefix(3).map(\.rawValue).joined(separator: ", "),
    ]
  }

  /// What to do first, where nobody has set anything up yet.
  private var advice: [String] {
    guard run.isFirstRun, run.notices.contains(where: \.isChecked) else { return [] }
    return [
      "",
      "First step: name the languages your families read in a file .notice-lint.yml beside the letters:",
      "  notice-lint: 1",
      "  languages: [es, ar]",
    ]
  }
}
