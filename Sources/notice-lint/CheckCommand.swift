internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Notices
internal import Terminology
internal import UnicodeText

/// Which notices, and how to read them.
struct NoticeOptions: ParsableArguments {
  @Argument(help: pathsHelp, completion: .file())
  var paths: [String] = []

  @Option(help: stdinPathHelp)
  var stdinPath: String?

  @Option(help: formatHelp, completion: .list(NoticeFormat.all.map(\.name)))
  var format: String?

  @Option(help: languageHelp)
  var language: String?

  @Option(help: encodingHelp)
  var encoding: String?

  // What these options say, for a command that needs one of their names for something else.
  static let pathsHelp: ArgumentHelp =
    "Letters, or folders that hold some. Without any: this folder. A hyphen is standard input."
  static let stdinPathHelp = ArgumentHelp("Read standard input as a file of this name.", valueName: "name")
  static let formatHelp = ArgumentHelp(
    "The format, in place of what the name says: \(NoticeFormat.all.map(\.name).joined(separator: ", ")).",
    valueName: "name")
  static let languageHelp = ArgumentHelp(
    "The language of the letters, in place of front matter and file names, such as en or es.", valueName: "tag")
  static let encodingHelp = ArgumentHelp(
    "The character set of letters that are not UTF-8 and do not say theirs, such as windows-1252.", valueName: "name")
}

/// What a run reads, and as what.
struct NoticeSource {
  let paths: [String]
  let stdinPath: String?
  let format: String?
  let language: String?
  let encoding: String?
  /// The option that names the format, for help.
  var formatOption = "--format"

  static func format(named name: String?) throws -> NoticeFormat? {
    guard let name else { return nil }
    if let format = NoticeFormat.named(name) { return format }
    let names = NoticeFormat.all.map(\.name).joined(separator: ", ")
    throw ValidationError("there is no format '\(name)'; there are \(names)")
  }

  static func charset(named name: String?) throws -> Charset? {
    guard let name else { return nil }
    guard let charset = Charset(name) else {
      throw ValidationError("'\(name)' is no character set that is known; write utf-8, windows-1252 or gb18030")
    }
    return charset
  }

  static func language(named name: String?) throws -> LanguageTag? {
    guard let name else { return nil }
    guard let language = LanguageTag(name), language.canonical != "zh" else {
      throw ValidationError("'\(name)' is no language tag that says its script; write en, es or zh-Hans")
    }
    return language
  }
}

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check letters before they are sent.",
    usage: "notice-lint check [<paths> ...] [<options>]",
    discussion: """
      EXAMPLES
        notice-lint check letters/
        notice-lint check --all letters/rating.en.md
        notice-lint check --reporter text --reporter json=report.json letters/
        notice-lint check --fail-on warning letters/
        notice-lint check --fix letters/                 what would change, as a diff
        notice-lint check --fix --write letters/
        notice-lint check --write-baseline old.yml letters/   what is there now
        notice-lint check --baseline old.yml letters/         what is new
        notice-lint check --changed-since origin/main letters/
        notice-lint check --comments-to copy.docx letter.es.docx
        notice-lint check --stdin-path letter.es.txt < letter.txt
        notice-lint check --jsonl < letters.jsonl > results.jsonl
        notice-lint check --glossary our-district.yaml --language en letter.md

      With --jsonl every line of standard input is a notice, and every line of
      standard output its result, in the same order:
        {"name": "absence.en.txt", "text": "Dear family, …"}
      `format` and `language` may be added; the name is what patterns of the
      configuration are compared with. A line that is no notice has a result that
      says so, and the exit status is 3 in the end.
      """)

  @OptionGroup var notices: NoticeOptions
  @OptionGroup var glossaries: GlossaryOptions

  @Option(
    name: .customLong("reporter"),
    help: ArgumentHelp(
      "How to report: \(Reporter.all.map(\.name).joined(separator: ", ")); NAME=FILE writes to a file. "
        + "May come several times.", valueName: "name"), completion: .list(Reporter.all.map(\.name)))
  var reporters: [String] = []

  @Option(
    help: ArgumentHelp(
      "The least severity that makes the run fail: note, warning, error or never.", valueName: "severity"),
    completion: .list(["note", "warning", "error", "never"]))
  var failOn: String?

  @Flag(name: .customLong("all"), help: "List every finding, not the first five of a letter.")
  var listsAll = false

  @Flag(name: .customLong("redact"), help: "Leave texts of the letters out of machine reports.")
  var redacts = false

  @Flag(help: "Read a notice a line as JSON from standard input, and write a result a line.")
  var jsonl = false

  @OptionGroup var baselines: BaselineOptions

  @OptionGroup var threads: ThreadOptions

  @Flag(help: "Show the changes that mend findings without a person, as a diff.")
  var fix = false

  @Flag(help: "With --fix: make the changes.")
  var write = false

  @Flag(help: "With --fix: also use texts that nobody has approved yet.")
  var drafts = false

  @Option(
    help: ArgumentHelp(
      "Write what was found as comments into a copy of a Word letter. The letter itself is never changed.",
      valueName: "copy.docx"), completion: .file(extensions: ["docx"]))
  var commentsTo: String?

  @Option(
    help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"),
    completion: .list(["auto", "always", "never"]))
  var color = "auto"

  func run() async throws {
    guard fix || !write && !drafts else { throw ValidationError("--write and --drafts go with --fix") }
    try baselines.check(isStream: jsonl, isFix: fix, notices)
    if let commentsTo {
      guard !jsonl, !fix else {
        throw ValidationError("--comments-to goes with a plain check: leave --jsonl and --fix out")
      }
      try CommentsRun.validate(commentsTo, notices.paths)
    }
    if jsonl { return try await streamLines() }
    if fix { return try FixRun(notices, glossaries, writes: write, allowsDrafts: drafts).run() }
    let reports = try reporterTargets()
    let run = BaselineRun(options: baselines, notices: notices)
    if baselines.writeBaseline != nil, !reporters.isEmpty {
      throw ValidationError("--write-baseline writes the baseline alone; leave --reporter out")
    }
    let (groups, unread) = try NoticeRun(notices, glossaries, failOn: threshold(), baseline: baselines.choice).groups()
    if baselines.pruneBaseline { try run.checkThatThereIsOne(groups.map(\.linter)) }
    let changes = try run.changes(of: groups.flatMap { $0.inputs.map(\.file) })
    let all = await NoticeRun.check(groups, threads: threads.count)
    if baselines.writeBaseline != nil {
      for line in unread.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
      return try run.write(all, groups.map(\.linter), isPartial: !unread.isEmpty)
    }
    let runs = changes.map { changes in all.map { $0.narrowed { changes[$0] } } } ?? all
    var options = ReportOptions.ofThisRun
    options.listsAll = listsAll
    options.isRedacted = redacts
    options.unread = unread
    for report in reports {
      options.usesColour = report.file == nil && (color == "always" || color == "auto" && Output.showsColour)
      let text = report.reporter.write(runs, options)
      if let file = report.file {
        try Output.save(text, file)
      } else {
        Output.write(text)
      }
    }
    for line in unread.flatMap({ IssueText.lines($0, options.plain) }) { Output.error(line) }
    if baselines.pruneBaseline { try run.prune(all, groups.map(\.linter)) }
    let isCopied = try commentsTo.map { try CommentsRun(copy: $0, listsAll: listsAll).write(runs) } ?? true
    let status = ExitStatus.of(runs, hasUnreadFiles: !unread.isEmpty || !isCopied)
    if status != .clean { status.exit() }
  }

  private func streamLines() async throws {
    guard reporters.isEmpty, !fix else {
      throw ValidationError("--jsonl has a form of its own; leave --reporter and --fix out")
    }
    var run = try JSONLinesRun(
      notices, glossaries, failOn: threshold(), isRedacted: redacts, threads: threads.count,
      baseline: baselines.choice)
    let status = try await run.run()
    if status != .clean { status.exit() }
  }

  private func threshold() throws -> FailThreshold? {
    guard let failOn else { return nil }
    guard let threshold = FailThreshold(rawValue: failOn) else {
      throw ValidationError("--fail-on takes note, warning, error or never, not '\(failOn)'")
    }
    return threshold
  }

  private func reporterTargets() throws -> [(reporter: Reporter, file: String?)] {
    guard ["auto", "always", "never"].contains(color) else {
      throw ValidationError("--color takes auto, always or never, not '\(color)'")
    }
    return try (reporters.isEmpty ? ["text"] : reporters).map { argument in
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard let reporter = parts.first.flatMap(Reporter.named) else {
        let names = Reporter.all.map(\.name).joined(separator: ", ")
        throw ValidationError("there is no reporter '\(argument)'; there are \(names)")
      }
      return (reporter, parts.count > 1 ? parts[1] : nil)
    }
  }
}

extension ReportOptions {
  /// What reports say of the program, and where and when it runs.
  static var ofThisRun: ReportOptions {
    var options = ReportOptions()
    options.program = "notice-lint \(NoticeLintCommand.version)"
    options.width = Output.width
    options.directory = Paths.current
    options.today = Today.day
    return options
  }

  /// Without colours.
  var plain: ReportOptions {
    var copy = self
    copy.usesColour = false
    return copy
  }
}
