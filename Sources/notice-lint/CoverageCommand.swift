internal import ArgumentParser
internal import NoticeLint
internal import Terminology
internal import UnicodeText

struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show which explanations exist in which language, for the concepts that letters use.",
    usage: "notice-lint coverage [<paths> ...] [<options>]",
    discussion: """
      One line a concept, the most used first; one column a served language.
      `+` approved, `=` reviewed, `~` draft, `.` nothing yet, `i` served by interpreters.

      EXAMPLE
        notice-lint coverage letters/
      """)

  @OptionGroup var notices: NoticeOptions
  @OptionGroup var glossaries: GlossaryOptions

  func run() throws {
    let (runs, unread) = try NoticeRun(notices, glossaries).check()
    for run in runs { Output.write(CoverageTable(run.coverage).text) }
    let issues = unread + runs.flatMap { $0.notices.flatMap(\.issues) }.filter { $0.severity == .error }
    for line in issues.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    if ExitStatus.of(runs, hasUnreadFiles: !unread.isEmpty) == .partial { ExitStatus.partial.exit() }
  }
}
