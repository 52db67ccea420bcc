internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Notices
internal import Terminology
internal import UnicodeText

/// Which notices, and how to read them.
struct NoticeOptions: ParsableArguments {
  @Argument(help: pathsHelp)
  var paths: [String] = []

  @Option(help: stdinPathHelp)
  var stdinPath: String?

  @Option(help: formatHelp)
  var format: String?

  @Option(help: languageHelp)
  var language: String?

  // What these options say, for a command that needs one of their names for something else.
  static let pathsHelp: ArgumentHelp =
    "Letters, or folders that hold some. Without any: this folder. A hyphen is standard input."
  static let stdinPathHelp = ArgumentHelp("Read standard input as a file of this name.", valueName: "name")
  static let formatHelp = ArgumentHelp(
    "The format, in place of what the name says: \(NoticeFormat.all.map(\.name).joined(separator: ", ")).",
    valueName: "name")
  static let languageHelp = ArgumentHelp(
    "The language of the letters, in place of front matter and file names, such as en or es.", valueName: "tag")
}

/// What a run reads, and as what.
struct NoticeSource {
  let paths: [String]
  let stdinPath: String?
  let format: String?
  let language: String?
}

struct CheckCommand: ParsableCommand {
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
        notice-lint check --stdin-path letter.es.txt < letter.txt
        notice-lint check --glossary our-district.yaml --language en letter.md
      """)

  @OptionGroup var notices: NoticeOptions
  @OptionGroup var glossaries: GlossaryOptions

  @Option(
    name: .customLong("reporter"),
    help: ArgumentHelp(
      "How to report: \(Reporter.all.map(\.name).joined(separator: ", ")); NAME=FILE writes to a file. "
        + "May come several times.", valueName: "name"))
  var reporters: [String] = []

  @Option(
    help: ArgumentHelp(
      "The least severity that makes the run fail: note, warning, error or never.", valueName: "severity"))
  var failOn: String?

  @Flag(name: .customLong("all"), help: "List every finding, not the first five of a letter.")
  var listsAll = false

  @Flag(name: .customLong("redact"), help: "Leave texts of the letters out of machine reports.")
  var redacts = false

  @Option(help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color = "auto"

  func run() throws {
    let reports = try reporterTargets()
    let (runs, unread) = try NoticeRun(notices, glossaries, failOn: threshold()).check()
    var options = ReportOptions()
    options.listsAll = listsAll
    options.isRedacted = redacts
    options.program = "notice-lint \(NoticeLintCommand.version)"
    options.width = Output.width
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
    let status = ExitStatus.of(runs, hasUnreadFiles: !unread.isEmpty)
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
  /// Without colours.
  var plain: ReportOptions {
    var copy = self
    copy.usesColour = false
    return copy
  }
}

/// Reads notices, groups them by configuration and checks each group.
struct NoticeRun {
  let options: NoticeSource
  let glossaries: GlossaryOptions
  let failOn: FailThreshold?

  init(_ source: NoticeSource, _ glossaries: GlossaryOptions, failOn: FailThreshold? = nil) {
    options = source
    self.glossaries = glossaries
    self.failOn = failOn
  }

  init(_ options: NoticeOptions, _ glossaries: GlossaryOptions, failOn: FailThreshold? = nil) {
    let source = NoticeSource(
      paths: options.paths, stdinPath: options.stdinPath, format: options.format, language: options.language)
    self.init(source, glossaries, failOn: failOn)
  }

  /// The reports, a configuration each, and what could not be read.
  func check() throws -> (runs: [RunReport], unread: [InputIssue]) {
    let format = try namedFormat()
    let language = try namedLanguage()
    var loader = SetupLoader(glossaries)
    if let input = try standardInput(format) {
      let setup = try loader.setup(forFolder: Paths.folder(of: input.name))
      guard let bytes = Output.readInput(limit: setup.configuration.byteLimit) else {
        let issue = InputIssue(
          code: "notice/not-readable", message: "standard input could not be read to its end",
          help: "check what stands before the pipe", file: input.name)
        return ([], [issue])
      }
      let letter = Linter.Input(
        file: input.name, path: Paths.relative(input.name, to: setup.folder), format: input.format,
        bytes: bytes)
      return ([linter(setup, language).check([letter])], [])
    }
    var files = NoticeFiles(format: format)
    for path in options.paths.isEmpty ? ["."] : options.paths { files.add(path) }
    var groups: [(setup: Setup, inputs: [Linter.Input])] = []
    var unread = files.issues
    for file in files.files {
      let setup = try loader.setup(forFolder: Paths.folder(of: file.path))
      guard let bytes = FileKind.read(file.path) else {
        unread.append(
          InputIssue(
            code: "notice/not-readable", message: "this letter cannot be opened", help: "check its permissions",
            file: file.path))
        continue
      }
      let input = Linter.Input(
        file: file.path, path: Paths.inside(setup.folder, file.path), format: file.format, bytes: bytes)
      if let index = groups.firstIndex(where: { $0.setup.configuration.file == setup.configuration.file }) {
        groups[index].inputs.append(input)
      } else {
        groups.append((setup, [input]))
      }
    }
    if groups.isEmpty { _ = try loader.setup(forFolder: ".") }
    return (groups.map { linter($0.setup, language).check($0.inputs) }, unread.sorted())
  }

  private func linter(_ setup: Setup, _ language: LanguageTag?) -> Linter {
    var configuration = setup.configuration
    if let failOn { configuration.failOn = failOn }
    return Linter(termbase: setup.termbase, configuration: configuration, language: language)
  }

  private func namedFormat() throws -> NoticeFormat? {
    guard let name = options.format else { return nil }
    if let format = NoticeFormat.named(name) { return format }
    let names = NoticeFormat.all.map(\.name).joined(separator: ", ")
    throw ValidationError("there is no format '\(name)'; there are \(names)")
  }

  private func namedLanguage() throws -> LanguageTag? {
    guard let name = options.language else { return nil }
    guard let language = LanguageTag(name), language.canonical != "zh" else {
      throw ValidationError("'\(name)' is no language tag that says its script; write en, es or zh-Hans")
    }
    return language
  }

  /// What standard input is read as, if it was asked for: a pipe that nobody meant is never waited for.
  private func standardInput(_ format: NoticeFormat?) throws -> (name: String, format: NoticeFormat)? {
    let isAsked = options.stdinPath != nil || options.paths == ["-"]
    guard isAsked else {
      guard !options.paths.contains("-") else {
        throw ValidationError("a hyphen stands alone: give letters or standard input")
      }
      return nil
    }
    guard options.paths.isEmpty || options.paths == ["-"] else {
      throw ValidationError("--stdin-path reads standard input alone: leave the letters out, or the option")
    }
    let name = options.stdinPath ?? "standard-input"
    guard let format = format ?? NoticeFormat.forFile(name) ?? (options.stdinPath == nil ? .named("plain-text") : nil)
    else {
      throw ValidationError("the format of '\(name)' is not known; add --format")
    }
    return (name, format)
  }
}
