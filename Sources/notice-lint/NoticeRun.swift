internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Notices
internal import Terminology
internal import UnicodeText

/// Reads notices, groups them by configuration and checks each group.
struct NoticeRun {
  let options: NoticeSource
  let glossaries: GlossaryOptions
  let failOn: FailThreshold?
  let baseline: BaselineChoice

  init(
    _ source: NoticeSource, _ glossaries: GlossaryOptions, failOn: FailThreshold? = nil,
    baseline: BaselineChoice = BaselineChoice()
  ) {
    options = source
    self.glossaries = glossaries
    self.failOn = failOn
    self.baseline = baseline
  }

  init(
    _ options: NoticeOptions, _ glossaries: GlossaryOptions, failOn: FailThreshold? = nil,
    baseline: BaselineChoice = BaselineChoice()
  ) {
    let source = NoticeSource(
      paths: options.paths, stdinPath: options.stdinPath, format: options.format, language: options.language,
      encoding: options.encoding)
    self.init(source, glossaries, failOn: failOn, baseline: baseline)
  }

  /// The reports, a configuration each, and what could not be read.
  func check() throws -> (runs: [RunReport], unread: [InputIssue]) {
    let (groups, unread) = try groups()
    return (groups.map { $0.linter.check($0.inputs) }, unread)
  }

  /// The same on several threads; a person who waits at a terminal sees how far it has come.
  func check(threads: Int) async throws -> (runs: [RunReport], unread: [InputIssue]) {
    let (groups, unread) = try groups()
    return (await Self.check(groups, threads: threads), unread)
  }

  static func check(_ groups: [(linter: Linter, inputs: [Linter.Input])], threads: Int) async -> [RunReport] {
    let progress = Progress()
    var runs: [RunReport] = []
    for group in groups {
      runs.append(await group.linter.check(group.inputs, threads: threads, progress: progress.show))
    }
    progress.erase()
    return runs
  }

  /// The notices by configuration, and what could not be read.
  func groups() throws -> (groups: [(linter: Linter, inputs: [Linter.Input])], unread: [InputIssue]) {
    let format = try NoticeSource.format(named: options.format)
    let language = try NoticeSource.language(named: options.language)
    let encoding = try NoticeSource.charset(named: options.encoding)
    var loader = SetupLoader(glossaries, baseline: baseline)
    if let input = try standardInput(format) {
      let setup = try loader.setup(forFile: input.name)
      guard let bytes = Output.readInput(limit: setup.configuration.limits.bytes) else {
        let issue = InputIssue(
          code: "notice/not-readable", message: "standard input could not be read to its end",
          help: "check what stands before the pipe", file: input.name)
        return ([], [issue])
      }
      let detected = input.format.map { ($0, []) } ?? NoticeFormat.detect(bytes, file: input.name)
      let known = detected ?? (options.stdinPath == nil ? (.plainText, []) : nil)
      guard let (format, issues) = known else {
        throw ValidationError("the format of '\(input.name)' is not known; add \(options.formatOption)")
      }
      let text = PDFText.input(input.name, format, bytes, limits: setup.configuration.limits)
      if let issue = text.issue { return ([], [issue]) }
      let letter = Linter.Input(
        file: input.name, path: Paths.relative(input.name, to: setup.folder), format: text.format, bytes: text.bytes,
        issues: issues)
      return ([(linter(setup, language, encoding), [letter])], [])
    }
    var files = NoticeFiles(format: format, formatOption: options.formatOption)
    for path in options.paths.isEmpty ? ["."] : options.paths { files.add(path) }
    var groups: [(setup: Setup, inputs: [Linter.Input])] = []
    var unread = files.issues
    for file in files.files {
      let setup = try loader.setup(forFile: file.path)
      guard let bytes = FileKind.read(file.path) else {
        unread.append(
          InputIssue(
            code: "notice/not-readable", message: "this letter cannot be opened", help: "check its permissions",
            file: file.path))
        continue
      }
      guard let (known, issues) = file.format.map({ ($0, []) }) ?? NoticeFormat.detect(bytes, file: file.path) else {
        unread.append(files.unknownFormat(file.path))
        continue
      }
      let text = PDFText.input(file.path, known, bytes, limits: setup.configuration.limits)
      if let issue = text.issue {
        unread.append(issue)
        continue
      }
      let input = Linter.Input(
        file: file.path, path: Paths.inside(setup.folder, file.path), format: text.format, bytes: text.bytes,
        issues: issues)
      if let index = groups.firstIndex(where: { $0.setup.id == setup.id }) {
        groups[index].inputs.append(input)
      } else {
        groups.append((setup, [input]))
      }
    }
    if baseline.file != nil, Set(groups.map(\.setup.folder)).count > 1 {
      throw ValidationError(
        "these letters have several configurations, and a baseline belongs to one: name it there (`baseline:`), or check "
          + "the letters of each by themselves")
    }
    if groups.isEmpty { _ = try loader.setup(forFolder: ".") }
    for warning in groups.flatMap(\.setup.warnings) where warning.code.hasPrefix("configuration/") {
      for line in IssueText.lines(warning, ReportOptions()) { Output.error(line) }
    }
    return (groups.map { (linter($0.setup, language, encoding), $0.inputs) }, unread.sorted())
  }

  private func linter(_ setup: Setup, _ language: LanguageTag?, _ encoding: Charset?) -> Linter {
    var configuration = setup.configuration
    if let failOn { configuration.failOn = failOn }
    return Linter(termbase: setup.termbase, configuration: configuration, language: language, encoding: encoding)
  }

  /// What standard input is read as, if it was asked for: a pipe that nobody meant is never waited for.
  private func standardInput(_ format: NoticeFormat?) throws -> (name: String, format: NoticeFormat?)? {
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
    return (name, format)
  }
}
