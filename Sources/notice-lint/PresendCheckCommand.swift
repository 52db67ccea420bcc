internal import ArgumentParser
internal import NoticeLint
internal import Notices
internal import UnicodeText

/// How `presend` checks; the options of the check in its own process.
struct PresendOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Check the message as a file of this name: its ending says the format, its path what the configuration has for it.",
      valueName: "name"))
  var stdinPath: String?

  @Option(
    help: ArgumentHelp(
      "The format, in place of what the name says: \(NoticeFormat.all.map(\.name).joined(separator: ", ")). "
        + "Without a name: mail where it begins with a mail's header, else plain text.", valueName: "name"))
  var format: String?

  @Option(help: NoticeOptions.languageHelp)
  var language: String?

  @Option(help: NoticeOptions.encodingHelp)
  var encoding: String?

  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write the full report to this file; with a reporter's name in front, such as json=FILE, in that form. "
        + "May come several times.", valueName: "file"))
  var reports: [String] = []

  @Flag(help: "Tell the full report on standard error, texts of the message included.")
  var details = false

  @OptionGroup var glossaries: GlossaryOptions

  /// The same options for the process that checks.
  var arguments: [String] {
    var list: [String] = []
    for (name, value) in [
      ("stdin-path", stdinPath), ("format", format), ("language", language), ("encoding", encoding),
      ("config", glossaries.configurationFile),
    ] {
      if let value { list.append("--\(name)=\(value)") }
    }
    list += reports.map { "--report=\($0)" } + glossaries.glossaries.map { "--glossary=\($0)" }
    if glossaries.withoutStarter { list.append("--no-builtin") }
    return details ? list + ["--details"] : list
  }

  /// The reports to write. A file whose name holds an equals sign behind no reporter's name is a file.
  func targets() throws -> [(reporter: Reporter, file: String)] {
    try reports.map { argument in
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2, let reporter = Reporter.named(parts[0]) { return (reporter, parts[1]) }
      guard !argument.isEmpty else { throw ValidationError("--report takes the name of a file") }
      return (.text, argument)
    }
  }

  func namedFormat() throws -> NoticeFormat? { try NoticeSource.format(named: format) }
}

/// What `presend` starts to have a message checked. Standard output is what people may see of it: no text of the message.
struct PresendCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presend-check", abstract: "Check a message for presend.", shouldDisplay: false)

  @OptionGroup var options: PresendOptions

  func run() throws {
    let language = try NoticeSource.language(named: options.language)
    let name = options.stdinPath ?? "message"
    var loader = SetupLoader(options.glossaries)
    let setup = try loader.setup(forFile: name)
    guard let bytes = Output.readInput(limit: setup.configuration.limits.bytes) else { ExitStatus.partial.exit() }
    let path = Paths.relative(name, to: setup.folder)
    let (format, issues) =
      try options.namedFormat().map { ($0, []) } ?? NoticeFormat.detect(bytes, file: name)
      ?? (MailLook.mayBeMail(bytes) ? .mail : .plainText, [])
    let linter = Linter(
      termbase: setup.termbase, configuration: setup.configuration, language: language,
      encoding: try NoticeSource.charset(named: options.encoding))
    let report = linter.check([Linter.Input(file: name, path: path, format: format, bytes: bytes, issues: issues)])
    var shown = ReportOptions.ofThisRun
    shown.listsAll = true
    Output.write(
      options.details
        ? Reporter.text.write([report], shown) : PresendText.lines(of: report).joined(separator: "\n") + "\n")
    Output.keepFilesPrivate()
    for target in try options.targets() {
      // What was found holds, whether or not it can be written down.
      do { try Output.save(target.reporter.write([report], shown), target.file) } catch let failure as Failure {
        failure.lines.forEach(Output.error)
      }
    }
    let status = ExitStatus.of([report], hasUnreadFiles: false)
    guard status == .findings, setup.configuration.settings(for: path).isEmergency else { status.exit() }
    Output.write("notice-lint: an emergency notice is never held\n")
  }
}

/// A report that may stand in a log: where something is, by which rule, and no word of the message.
enum PresendText {
  /// More places than this are counted.
  private static let placesShown = 20

  static func lines(of run: RunReport) -> [String] {
    run.notices.flatMap { notice in
      let findings = notice.toMend
      let file = TermText.safe(notice.notice.file)
      let issues = notice.issues.map { issue in
        "  \(place(issue.position))\(issue.severity.rawValue)  [\(issue.code)]"
      }
      guard notice.isChecked else { return ["notice-lint: \(file) could not be checked"] + issues }
      let changes = findings.count == 1 ? "1 change" : "\(findings.count) changes"
      let places = findings.prefix(placesShown).map { finding in
        "  \(place(finding.place.start))\(finding.severity.rawValue)  [\(finding.rule)]"
      }
      let rest = findings.count > placesShown ? ["  and \(findings.count - placesShown) more"] : []
      return ["notice-lint: \(file): \(findings.isEmpty ? "nothing to mend" : "\(changes) would help families")"]
        + issues + places + rest
    }
  }

  private static func place(_ position: LinePosition?) -> String {
    position.map { "\($0.line):\($0.column)  " } ?? ""
  }
}
