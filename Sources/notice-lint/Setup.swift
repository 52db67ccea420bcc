internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Terminology
internal import UnicodeText

/// The options that every command with a glossary has.
struct GlossaryOptions: ParsableArguments {
  @Option(
    name: .customLong("glossary"),
    help: ArgumentHelp("A glossary file or folder; later ones override earlier ones.", valueName: "path"),
    completion: .file())
  var glossaries: [String] = []

  @Flag(name: .customLong("no-builtin"), help: "Leave the built-in starter glossary out.")
  var withoutStarter = false

  @Option(
    name: .customLong("config"),
    help: ArgumentHelp("The configuration to use, in place of the nearest .notice-lint.yml.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var configurationFile: String?
}

/// Which baseline a run stands beside.
struct BaselineChoice {
  /// In place of what the configuration names.
  var file: String?
  /// Whether it is written by the run, so that it need not be there yet.
  var isWritten = false
}

/// A configuration, the termbase it makes, and the folder its patterns are relative to.
struct Setup {
  /// The same for notices that are checked together.
  let id: String
  let configuration: Configuration
  let termbase: Termbase
  /// Absolute; ends without a slash.
  let folder: String
  /// What is odd and hinders nothing.
  let warnings: [InputIssue]
}

/// Finds and loads configurations and glossaries, each once.
struct SetupLoader {
  let options: GlossaryOptions
  private let baseline: BaselineChoice
  private var setups: [String: Setup] = [:]

  init(_ options: GlossaryOptions, baseline: BaselineChoice = BaselineChoice()) {
    self.options = options
    self.baseline = baseline
  }

  /// The setup for files of a folder, without what single paths have on top. Throws ``Failure`` where configuration or
  /// glossary cannot be used.
  mutating func setup(forFolder folder: String) throws -> Setup {
    let file = options.configurationFile ?? Self.nearestConfiguration(from: folder)
    if let known = setups[file ?? ""] { return known }
    let setup = try load(file)
    setups[file ?? ""] = setup
    return setup
  }

  /// The setup for one file, with the glossaries of its own path.
  mutating func setup(forFile path: String) throws -> Setup {
    try setup(forFolder: Paths.folder(of: path), path: path)
  }

  /// The setup for something that is called as a file would be, by the configuration of a folder.
  mutating func setup(forFolder folder: String, path: String) throws -> Setup {
    let setup = try setup(forFolder: folder)
    let own = setup.configuration.glossaries(for: Paths.inside(setup.folder, path))
    guard own != setup.configuration.glossaries else { return setup }
    let id = ([setup.id] + own).joined(separator: "\0")
    if let known = setups[id] { return known }
    let (termbase, _) = try Self.termbase(setup.configuration, own, from: setup.folder, options)
    let special = Setup(
      id: id, configuration: setup.configuration, termbase: termbase, folder: setup.folder, warnings: setup.warnings)
    setups[id] = special
    return special
  }

  private static func termbase(
    _ configuration: Configuration, _ glossaries: [String], from folder: String, _ options: GlossaryOptions
  ) throws -> (Termbase, [InputIssue]) {
    var layers: [TermbaseLayer] = configuration.usesStarter && !options.withoutStarter ? [.starter] : []
    for path in glossaries.map({ Paths.join(folder, $0) }) + options.glossaries {
      let (layer, issues) = TermbaseLayer.reading(Paths.shown(path))
      try stop(issues)
      layers.append(layer)
    }
    let (termbase, issues) = Termbase.load(layers)
    try stop(issues)
    guard let termbase else { throw Failure(lines: ["the glossary cannot be used"]) }
    return (termbase, issues)
  }

  private func load(_ file: String?) throws -> Setup {
    var configuration = Configuration()
    var warnings: [InputIssue] = []
    var base = Paths.current
    if let file {
      guard let bytes = FileKind.read(file) else {
        throw Failure(
          InputIssue(
            code: "configuration/not-readable", message: "this configuration cannot be opened",
            help: "check the path and its spelling", file: file))
      }
      let name = Paths.shown(file)
      let (read, issues) = Configuration.read(bytes, file: name, reading: FileKind.read)
      try Self.stop(issues)
      warnings += issues
      configuration = read
      base = Paths.folder(of: Paths.absolute(file))
    }
    let today = Today.day
    configuration.today = today
    let nextYear = Today.yearLater(today)
    for (name, list) in configuration.known.sorted(by: { $0.key < $1.key }) {
      if list.until > nextYear {
        try Self.stop([
          InputIssue(
            code: "configuration/list-too-long", message: "the list \"\(name)\" holds for more than a year",
            help: "write the end of the school year: readers change, and words are forgotten",
            file: Paths.shown(file ?? ""))
        ])
      }
      guard list.until < today else { continue }
      warnings.append(
        InputIssue(
          code: "configuration/list-ended", severity: .warning,
          message: "the list \"\(name)\" held until \(list.until)",
          help: "ask whether its readers still know these words, and write a new day", file: Paths.shown(file ?? "")))
    }
    let lock = Paths.join(base, VersionLock.fileName)
    if FileKind.of(lock) == .file {
      let (read, issues) = VersionLock.read(FileKind.read(lock) ?? [], file: Paths.shown(lock))
      try Self.stop(issues)
      configuration.lock = read
    }
    try readBaseline(&configuration, base)
    let (termbase, issues) = try Self.termbase(configuration, configuration.glossaries, from: base, options)
    for (name, list) in configuration.known.sorted(by: { $0.key < $1.key }) {
      for concept in list.concepts.sorted() where termbase[concept] == nil {
        warnings.append(
          InputIssue(
            code: "configuration/unknown-concept", severity: .warning,
            message: "the list \"\(name)\" names \"\(concept)\", which no glossary has",
            help: "write an id of the glossary; `notice-lint explain TERM` shows it", file: Paths.shown(file ?? "")))
      }
    }
    warnings += Self.doubts(of: configuration.allowed, termbase, file: Paths.shown(file ?? ""))
    return Setup(
      id: file ?? "", configuration: configuration, termbase: termbase, folder: base, warnings: warnings + issues)
  }

  private func readBaseline(_ configuration: inout Configuration, _ folder: String) throws {
    guard let file = baseline.file ?? configuration.baselineFile.map({ Paths.join(folder, $0) }) else { return }
    guard let bytes = FileKind.read(file) else {
      guard !baseline.isWritten || FileKind.of(file) != nil else { return }
      throw Failure(
        InputIssue(
          code: "baseline/not-readable", message: "this baseline cannot be opened",
          help: "check the path, or write one with `notice-lint check --write-baseline \(Paths.shown(file))`",
          file: Paths.shown(file)))
    }
    let (read, issues) = Baseline.read(bytes, file: Paths.shown(file))
    try Self.stop(issues)
    configuration.baseline = read
  }

  /// Leave for what no glossary has: it allows nothing, so that what it was meant for is told.
  private static func doubts(of allowed: [AllowedFindings], _ termbase: Termbase, file: String) -> [InputIssue] {
    allowed.flatMap { entry in
      entry.concepts.sorted().filter { termbase[$0] == nil }.map { concept in
        InputIssue(
          code: "configuration/unknown-concept", severity: .warning,
          message: "`allow` names \"\(concept)\", which no glossary has",
          help: "write an id of the glossary; `notice-lint explain TERM` shows it", file: file)
      }
    }
  }

  /// Throws all issues if one of them is an error.
  static func stop(_ issues: [InputIssue]) throws {
    guard issues.contains(where: { $0.severity == .error }) else { return }
    let errors = issues.count { $0.severity == .error }
    let lines = issues.flatMap { IssueText.lines($0, ReportOptions()) }
    throw Failure(
      lines: lines + [errors == 1 ? "1 error; nothing was checked" : "\(errors) errors; nothing was checked"])
  }

  /// The nearest file up to the folder that holds `.git`, or the root.
  static func nearestConfiguration(from folder: String) -> String? {
    var folder = Paths.absolute(folder)
    while true {
      let file = Paths.join(folder, Configuration.fileName)
      if FileKind.of(file) == .file { return file }
      if FileKind.of(Paths.join(folder, ".git")) != nil || folder == "/" || folder.isEmpty { return nil }
      folder = Paths.folder(of: folder)
    }
  }
}

/// Paths as text: `/` between names, nothing resolved.
enum Paths {
  static var current: String { FileManager.default.currentDirectoryPath }

  static func absolute(_ path: String) -> String { path.hasPrefix("/") ? tidy(path) : tidy(join(current, path)) }

  static func join(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Without `.` and `..`.
  static func tidy(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return "/" + names.joined(separator: "/")
  }

  /// Relative to `folder` where it lies inside, else as it is.
  static func relative(_ path: String, to folder: String) -> String {
    let (path, folder) = (absolute(path), absolute(folder))
    if path == folder { return "." }
    let prefix = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// What patterns and file names are looked at: relative to the folder, or the name alone of a file outside of it, for the
  /// folders above are no business of ours.
  static func inside(_ folder: String, _ path: String) -> String {
    let relative = relative(path, to: folder)
    guard relative.hasPrefix("/") else { return relative }
    return path.hasPrefix("/") ? relative.split(separator: "/").last.map(String.init) ?? relative : path
  }

  /// As reports name it: relative to the working folder where it lies inside.
  static func shown(_ path: String) -> String { path.hasPrefix("/") ? relative(path, to: current) : path }
}

/// The day of the run, ISO 8601; `SOURCE_DATE_EPOCH` (reproducible-builds.org) sets it.
enum Today {
  static var day: String {
    let seconds = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Double.init)
    let date = seconds.map { Date(timeIntervalSince1970: $0) } ?? Date()
    return date.formatted(Date.ISO8601FormatStyle().year().month().day())
  }

  /// The same day a year later.
  static func yearLater(_ day: String) -> String {
    let year = day.prefix(4)
    return "\((Int(year) ?? 0) + 1)" + day.dropFirst(4)
  }
}
