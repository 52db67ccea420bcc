internal import ArgumentParser
internal import NoticeLint
internal import Notices
internal import Terminology
internal import UnicodeText

struct CoverageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Show which explanations exist in which language, for the concepts that letters use.",
    usage: "notice-lint coverage [<paths> ...] [<options>]",
    discussion: """
      One line a concept, the most used first; one column a served language:
      `+` approved, `=` reviewed, `~` draft, `t` term only, `.` nothing yet,
      `!` an explanation without a term, `i` served by interpreters.
      Percentages are weighted by use: a concept counts once for every letter
      that uses it. They are cut off, never rounded up. Letters whose text is
      fixed by law are left out.

      EXAMPLES
        What is there, and what to write next:
          notice-lint coverage letters/
          notice-lint coverage --next 20 --checked letters/
        By folder, by letter, or for one letter:
          notice-lint coverage --by folder --by letter letters/
          notice-lint coverage letters/rating.en.md
        For a spreadsheet, a pull request, a program:
          notice-lint coverage --format csv --by language letters/ > languages.csv
          notice-lint coverage --format markdown letters/ >> "$GITHUB_STEP_SUMMARY"
          notice-lint coverage --format json letters/ > coverage.json
        In CI, a least share for each language:
          notice-lint coverage --min es=80 --min ar=50 letters/
          notice-lint coverage --min es=60 --checked letters/
        In CI, never less than before:
          notice-lint coverage --ratchet coverage.yml --update letters/   once
          notice-lint coverage --ratchet coverage.yml letters/            in CI

      The ratchet's file holds a line a language. --update raises figures and
      never lowers one; to allow a fall, edit the file, so that it is reviewed.

      EXIT STATUS
        0 all well; 1 a language is below its minimum or has fallen; 2 something
        cannot be used; 3 a letter was not read, and no figures were written.
      """)

  @Argument(help: NoticeOptions.pathsHelp)
  var paths: [String] = []

  @Option(help: NoticeOptions.stdinPathHelp)
  var stdinPath: String?

  @Option(
    help: ArgumentHelp(
      "The format of the letters, in place of what the name says: "
        + "\(NoticeFormat.all.map(\.name).joined(separator: ", ")).", valueName: "name"))
  var noticeFormat: String?

  @Option(help: NoticeOptions.languageHelp)
  var language: String?

  @Option(help: NoticeOptions.encodingHelp)
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "How to show it: \(CoverageFormat.all.map(\.name).joined(separator: ", ")).", valueName: "name"))
  var format = "text"

  @Option(
    name: .customLong("by"),
    help: ArgumentHelp(
      "What a line is about: \(CoverageOptions.Breakdown.allCases.map(\.rawValue).joined(separator: ", ")). "
        + "May come several times.", valueName: "what"))
  var breakdowns: [String] = []

  @Option(help: ArgumentHelp("How many concepts to name as next to write.", valueName: "number"))
  var next = 5

  @Flag(name: .customLong("checked"), help: "Count reviewed and approved explanations only.")
  var countsChecked = false

  @Option(
    name: .customLong("min"),
    help: ArgumentHelp(
      "The least percentage explained in a language, such as es=80; below it the exit status is 1. "
        + "May come several times.", valueName: "tag=percent"))
  var minimums: [String] = []

  @Option(
    help: ArgumentHelp("Compare with the figures in this file; where one fell the exit status is 1.", valueName: "file")
  )
  var ratchet: String?

  @Flag(name: .customLong("update"), help: "Write the file of --ratchet anew where figures rose.")
  var updates = false

  @OptionGroup var threads: ThreadOptions

  @OptionGroup var glossaries: GlossaryOptions

  func run() async throws {
    var (format, options) = try view()
    let minimums = try asked()
    let ratchet = try keptFigures()
    let source = NoticeSource(
      paths: paths, stdinPath: stdinPath, format: noticeFormat, language: language, encoding: encoding,
      formatOption: "--notice-format")
    let (runs, unread) = try await NoticeRun(source, glossaries).check(threads: threads.count)
    let report = CoverageReport(runs.map(\.coverage))
    var issues = unread + runs.flatMap { $0.notices.flatMap(\.issues) }.filter { $0.severity == .error }
    let isPartial = ExitStatus.of(runs, hasUnreadFiles: !unread.isEmpty) == .partial
    if isPartial {
      // A letter that was not read may be the one that uses what is missing.
      if !minimums.isEmpty || ratchet != nil { issues.append(Self.notCompared) }
    } else {
      let demands = try minimums.map { try demand($0, report) }
      let turn = ratchet?.turn(report, updates: updates)
      options.demands = demands + (turn?.demands ?? [])
      issues += zip(minimums, demands).compactMap { $0.issue($1, in: report) } + (turn?.issues ?? [])
      if updates, let raised = turn?.raised, let file = self.ratchet {
        try Output.save(raised.text, file, area: "ratchet", what: "these figures")
      }
    }
    Output.write(format.write(report, options))
    for line in issues.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    if isPartial { ExitStatus.partial.exit() }
    if issues.contains(where: { $0.severity == .error }) { ExitStatus.findings.exit() }
  }

  private static let notCompared = InputIssue(
    code: "coverage/not-compared", severity: .note, message: "not every letter was read, so nothing was compared",
    help: "mend what stands above, then run again", file: "coverage")

  // MARK: Arguments

  private func view() throws -> (CoverageFormat, CoverageOptions) {
    guard let format = CoverageFormat.named(format) else {
      let names = CoverageFormat.all.map(\.name).joined(separator: ", ")
      throw ValidationError(
        "--format takes \(names), not '\(self.format)'; what letters are written in is --notice-format")
    }
    guard next >= 0 else { throw ValidationError("--next takes a number from 0") }
    var options = CoverageOptions()
    options.program = "notice-lint \(NoticeLintCommand.version)"
    options.countsChecked = countsChecked
    options.next = next
    options.breakdowns = try breakdowns.isEmpty ? [.concept] : breakdowns.map(breakdown)
    if let most = format.breakdowns, options.breakdowns.count > most {
      throw ValidationError("\(format.name) is one table; give --by once")
    }
    if format.breakdowns == nil, !breakdowns.isEmpty {
      throw ValidationError("\(format.name) holds everything; leave --by out")
    }
    return (format, options)
  }

  private func breakdown(_ word: String) throws -> CoverageOptions.Breakdown {
    guard let breakdown = CoverageOptions.Breakdown(rawValue: word) else {
      let words = CoverageOptions.Breakdown.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--by takes \(words), not '\(word)'")
    }
    return breakdown
  }

  private func asked() throws -> [CoverageMinimum] {
    try minimums.map { text in
      guard let minimum = CoverageMinimum(text) else {
        throw ValidationError("--min takes a language and a percentage, such as es=80, not '\(text)'")
      }
      return minimum
    }
  }

  private func demand(_ minimum: CoverageMinimum, _ report: CoverageReport) throws -> CoverageDemand {
    do { return try minimum.demand(of: report, checked: countsChecked) } catch { throw Failure(error.issue) }
  }

  // MARK: Ratchet

  /// The figures of `--ratchet`; nil without it.
  private func keptFigures() throws -> CoverageRatchet? {
    guard let ratchet else {
      if updates {
        throw ValidationError("--update writes the file of --ratchet; name one, as in --ratchet coverage.yml")
      }
      return nil
    }
    let name = Paths.shown(ratchet)
    guard FileKind.of(ratchet) != nil else {
      if updates { return CoverageRatchet(file: name) }
      throw Failure(
        InputIssue(
          code: "ratchet/no-file", message: "these figures do not exist yet",
          help: "run once with --update, and keep the file in the repository", file: name))
    }
    guard let bytes = FileKind.read(ratchet) else {
      throw Failure(
        InputIssue(
          code: "ratchet/not-readable", message: "these figures cannot be opened",
          help: "name a file, and check its permissions", file: name))
    }
    let (figures, issues) = CoverageRatchet.read(bytes, file: name)
    try SetupLoader.stop(issues)
    return figures
  }
}
