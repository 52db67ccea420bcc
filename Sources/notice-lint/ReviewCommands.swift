internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Terminology
internal import UnicodeText

struct TermbaseReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Write a sheet of explanations for a reviewer, and bring the answers back.",
    usage: """
      notice-lint termbase review [<glossary> ...] --language <tag> [<options>]
             notice-lint termbase review import <sheet> --glossary <file> [<options>]
      """,
    discussion: """
      EXAMPLES
        notice-lint termbase review our-district.yaml --language so > so.md
        notice-lint termbase review import so.md --glossary our-district.yaml
      """,
    subcommands: [ReviewSheetCommand.self, ReviewImportCommand.self],
    defaultSubcommand: ReviewSheetCommand.self)
}

struct ReviewSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Write the explanations of a language that are not approved, for a reviewer. The default.",
    usage: "notice-lint termbase review [<glossary> ...] --language <tag> [--notices <path> ...] [<options>]",
    discussion: """
      Every text stands in a row of its own, with what it has to mean and the
      sentence of a letter in which families meet the term. The reviewer writes
      OK, a change or a comment; `review import` brings the answers back. Name
      templates under --notices, not letters with the names of children: their
      sentences stand in the sheet.

      EXAMPLES
        notice-lint termbase review --language so --notices letters/ > so.md
        notice-lint termbase review --language so --format csv --output so.csv
        notice-lint termbase review our-district.yaml --language so
      """)

  @Argument(
    help: "Glossary files or folders whose texts are reviewed. Without any: all texts of the glossaries in use.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("The language to review.", valueName: "tag"))
  var language: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Letters, or folders of letters, whose sentences are shown.", valueName: "path"))
  var notices: [String] = []

  @Option(help: ArgumentHelp("markdown, for print, or csv, for a spreadsheet.", valueName: "name"))
  var format = "markdown"

  @Option(help: ArgumentHelp("Write the sheet to this file.", valueName: "file"))
  var output: String?

  @OptionGroup var glossaries: GlossaryOptions

  func run() throws {
    let tag = try ReviewInput.language(language)
    guard ["markdown", "csv"].contains(format) else {
      throw ValidationError("--format takes markdown or csv, not '\(format)'")
    }
    var options = glossaries
    options.glossaries += paths
    var loader = SetupLoader(options)
    let termbase = try loader.setup(forFolder: ".").termbase
    let (runs, unread) = try letters(options)
    let sheet = ReviewSheet(
      termbase, tag, layers: paths.isEmpty ? nil : paths.map { Paths.shown($0) }, letters: runs)
    guard !sheet.rows.isEmpty else {
      Output.error("there is nothing to review in \(tag.name()): no explanation, or all are approved")
      ExitStatus.findings.exit()
    }
    try write(sheet)
    let issues = unread + runs.flatMap { $0.notices.flatMap(\.issues) }.filter { $0.severity == .error }
    for line in issues.sorted().flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    if !issues.isEmpty { ExitStatus.partial.exit() }
  }

  private func letters(_ glossaries: GlossaryOptions) throws -> (runs: [RunReport], unread: [InputIssue]) {
    guard !notices.isEmpty else { return ([], []) }
    return try NoticeRun(NoticeOptions.parse(["--"] + notices), glossaries).check()
  }

  private func write(_ sheet: ReviewSheet) throws {
    let text = format == "csv" ? sheet.csv : sheet.markdown
    guard let output else { return Output.write(text) }
    // Without a byte-order mark spreadsheet programs take UTF-8 for something else.
    try ReviewInput.save(Array(((format == "csv" ? "\u{FEFF}" : "") + text).utf8), output)
    let count = sheet.rows.count
    Output.write("\(TermText.safe(output)): \(count) \(count == 1 ? "text" : "texts") to review\n")
  }
}

struct ReviewImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring the answers of a review sheet back, as a change to the glossary file.",
    usage: "notice-lint termbase review import <sheet> --glossary <file> [--role <role> --date <day>] [--write]",
    discussion: """
      OK for all texts of an explanation makes it `reviewed`. A change replaces
      the text, which is a draft again. Comments are printed. Shows the lines
      that would change; --write changes them. Comments and order of the file
      stay. An answer to a text that has changed since is refused.
      An answer to a text of the built-in glossary is added to yours, as an
      entry with `override: true`.
      Of families only counts come in. Groups under five are never shown; what
      fewer than 80 % of at least five families understood returns to draft.

      EXAMPLES
        Who checked and when may stand in the sheet:
          notice-lint termbase review import so.csv --glossary district.yaml
          notice-lint termbase review import so.csv --glossary district.yaml
            --role translator --date 2026-11-03 --write

      EXIT STATUS
        0  all answers can be used
        1  some are refused (the others are used)
        2  the sheet or the glossary cannot be read: nothing is changed
      """)

  @Argument(help: "The sheet that came back: CSV, or Markdown where its name ends in .md.")
  var sheet: String

  @Option(
    name: .customLong("glossary"),
    help: ArgumentHelp("The glossary file, or a folder of such, that the sheet was made from.", valueName: "file"))
  var glossaries: [String] = []

  @Option(help: ArgumentHelp("The language, in place of what the sheet says.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp("Who checked, as a role such as translator, in place of what the sheet says.", valueName: "role")
  )
  var role: String?

  @Option(help: ArgumentHelp("When, such as 2026-11-03, in place of what the sheet says.", valueName: "day"))
  var date: String?

  @Flag(name: .customLong("no-builtin"), help: "Refuse answers to texts of the built-in glossary.")
  var withoutStarter = false

  @Flag(help: "Change the glossary file.")
  var write = false

  func run() throws {
    guard !glossaries.isEmpty else { throw ValidationError("--glossary says which file the answers are for") }
    if let role, !ReviewAnswers.isRole(role) {
      throw ValidationError("--role takes a role such as translator, not '\(role)'")
    }
    if let date, !ReviewAnswers.isDay(date) {
      throw ValidationError("--date takes a day such as 2026-11-03, not '\(date)'")
    }
    let files = try glossaryFiles()
    let answers = try ReviewInput.answers(sheet)
    let (role, date) = (role ?? answers.role, date ?? answers.date)
    guard let tag = try language.map(ReviewInput.language) ?? answers.language else {
      throw ValidationError("the sheet does not say its language; add --language so")
    }
    if answers.hasAgreement, role == nil || date == nil {
      throw ValidationError("the sheet does not say who checked and when; add --role translator --date 2026-11-03")
    }
    let result = ReviewImport(
      answers, language: tag, glossary: files, below: withoutStarter ? [] : TermbaseLayer.starter.files, date: date,
      role: role)
    try show(result)
    if !result.refusals.isEmpty { ExitStatus.findings.exit() }
  }

  private func glossaryFiles() throws -> [GlossaryFile] {
    try glossaries.flatMap { path in
      let (layer, issues) = TermbaseLayer.reading(Paths.shown(path))
      try ReviewInput.stop(issues)
      let files = layer.files.map { GlossaryFile($0) }
      try ReviewInput.stop(files.flatMap(\.issues))
      return files
    }
  }

  private func show(_ result: ReviewImport) throws {
    for file in result.files {
      for change in file.lines {
        Output.write("\(TermText.safe(file.path)):\(change.line)\n")
        for line in change.before { Output.write("- \(TermText.safe(line))\n") }
        for line in change.after { Output.write("+ \(TermText.safe(line))\n") }
      }
      if write { try ReviewInput.save(file.text, file.path) }
    }
    for remark in result.remarks { Output.write(TermText.safe(remark) + "\n") }
    let shown = result.refusals.prefix(100)
    for line in shown.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    let more = result.refusals.count - shown.count
    if more > 0 { Output.error("and \(more) more; the sheet may belong to another glossary") }
    let refused = result.refusals.isEmpty ? "" : ", \(result.refusals.count) refused"
    let hint = write || result.files.isEmpty ? "" : "; --write changes the glossary"
    Output.write(
      "\(result.reviewed) reviewed, \(result.changed) changed, \(result.returned) back to draft\(refused)\(hint)\n")
  }
}

private enum ReviewInput {
  static func language(_ name: String) throws -> LanguageTag {
    guard let tag = LanguageTag(name), tag.canonical != "zh" else {
      throw ValidationError("'\(name)' is no language tag that says its script; write en, es or zh-Hans")
    }
    return tag
  }

  /// The answers of a sheet; what cannot be understood stops the command.
  static func answers(_ file: String) throws -> ReviewAnswers {
    guard FileKind.of(file) == .file, let bytes = FileKind.read(file) else {
      throw Failure(
        InputIssue(
          code: "review/not-readable", message: "this sheet cannot be opened", help: "check the path and its spelling",
          file: file))
    }
    let answers = ReviewAnswers(bytes, file: file)
    try stop(answers.issues)
    return answers
  }

  static func stop(_ issues: [InputIssue]) throws {
    guard issues.contains(where: { $0.severity == .error }) else { return }
    throw Failure(lines: issues.flatMap { IssueText.lines($0, ReportOptions()) } + ["nothing was changed"])
  }

  static func save(_ bytes: [UInt8], _ file: String) throws {
    do { try Data(bytes).write(to: URL(filePath: file)) } catch {
      throw Failure(
        InputIssue(
          code: "review/not-writable", message: "this file cannot be written",
          help: "check that its folder exists and that you may change it", file: file))
    }
  }
}
