internal import Notices
internal import UnicodeText

extension Reporter {
  static let markdown = Reporter(
    name: "markdown",
    summary: "A summary for the page of a build or a pull request",
    write: { runs, options in MarkdownSummary(runs, options).text })
}

/// What a reader of a build's page wants to know, in that order: may the letters be sent, what is to be changed and into
/// what, what the glossary lacks.
private struct MarkdownSummary {
  /// GitHub shows nothing of a summary above 1 MiB; other steps may write to the same one.
  static let byteLimit = 1_000_000
  /// The least that letters get of it, however large the tables are.
  static let letterBytes = 400_000

  let runs: [RunReport]
  let options: ReportOptions
  let run: ReportedRun

  init(_ runs: [RunReport], _ options: ReportOptions) {
    self.runs = runs
    self.options = options
    run = ReportedRun(runs, options)
  }

  var text: String {
    let outcome = RunOutcome(runs, unread: options.unread.count)
    let head = "\(outcome.isClean ? "✅" : "❌") **\(outcome.text)**\n"
    let problems = run.unread.map { problem($0, of: $0.path) }
    let end = Self.joined(glossary + coverage, within: Self.byteLimit - Self.letterBytes) { _ in
      "\n… and more: `notice-lint coverage` shows all of it.\n"
    }
    let letters = Self.joined(
      problems + worstFirst.compactMap(section), within: Self.byteLimit - head.utf8.count - end.utf8.count
    ) { left in "\n… and \(left) more letters: `notice-lint check` shows them.\n" }
    return head + letters + end
  }

  /// As many of the sections as fit, and a word about the rest.
  private static func joined(_ sections: [String], within limit: Int, rest: (Int) -> String) -> String {
    // Room for the word about the rest.
    var room = limit - 100
    for (number, section) in sections.enumerated() {
      room -= section.utf8.count
      if room < 0 { return sections.prefix(number).joined() + rest(sections.count - number) }
    }
    return sections.joined()
  }

  // MARK: Letters

  /// Letters that hold the run, then the others, each in the order of their names: where not all fit, the worst do.
  private var worstFirst: [ReportedLetter] {
    let holds = { (letter: ReportedLetter) in !letter.report.isChecked || letter.findings.contains(where: \.blocks) }
    return run.letters.filter(holds) + run.letters.filter { !holds($0) }
  }

  /// Nil for a letter of which nothing is to be told.
  private func section(_ letter: ReportedLetter) -> String? {
    let changes = letter.toTell
    guard !changes.isEmpty || !letter.issues.isEmpty else { return nil }
    let languages = letter.report.languages.map { $0.name() }.joined(separator: ", ")
    let count = letter.report.toMend.count
    let state =
      letter.report.isLocked ? "fixed by law" : letter.report.isChecked ? "\(count) to mend" : "not checked"
    let title = [MarkdownText.code(letter.path), MarkdownText.plain(languages), state].filter { !$0.isEmpty }
    return "\n### \(title.joined(separator: " · "))\n\n" + letter.issues.map { problem($0, of: nil) }.joined()
      + changes.map(change).joined()
  }

  private func change(_ finding: ReportedFinding) -> String {
    let place = finding.finding.place
    let name = place.container.isEmpty ? "line \(place.start.line)" : MarkdownText.plain(place.name)
    let (mark, state) = finding.blocks ? ("🛑 ", "to be mended before sending, ") : ("", "")
    let head = "- \(mark)**\(MarkdownText.plain(finding.message))** (\(name), \(state)`\(finding.finding.rule)`)\n"
    let quoted = finding.snippet.map { "  > \(MarkdownText.code($0))\n\n" } ?? ""
    return head + quoted + advice(finding)
  }

  /// What to paste stands alone in its line.
  private func advice(_ finding: ReportedFinding) -> String {
    finding.advice.map { "  - \(MarkdownText.plain($0))\n" }.joined()
  }

  private func problem(_ issue: ReportedIssue, of file: String?) -> String {
    let place = [file.map(MarkdownText.code), issue.position.map { "line \($0.line)" }].compactMap { $0 }
    let name = (place + ["`\(issue.code)`"]).joined(separator: ", ")
    let mark = issue.severity == .error ? "🛑 " : ""
    return (file == nil ? "" : "\n") + "- \(mark)**\(MarkdownText.plain(issue.message))** (\(name))\n"
      + issue.help.map { "  - \(MarkdownText.plain($0))\n" }.joined()
  }

  // MARK: Glossary

  private var glossary: [String] {
    guard !run.glossary.isEmpty else { return [] }
    return ["\n## For the owner of the glossary\n\n"]
      + run.glossary.map { gap in
        let advice = gap.advice.map { "; " + MarkdownText.plain($0) }.joined()
        return "- \(MarkdownText.plain(gap.message))\(advice) (`\(gap.finding.rule)`)\n"
      }
  }

  private var coverage: [String] {
    var shown = CoverageOptions()
    shown.breakdowns = [.language]
    let sections = CoverageSections(report: CoverageReport(runs.map(\.coverage)), options: shown, usesSigns: false).all
    guard !sections.isEmpty else { return [] }
    return ["\n## Explanations in the glossary\n\n"]
      + sections.map { CoverageFormat.markdownText(of: $0, level: 3) + "\n" }
  }
}
