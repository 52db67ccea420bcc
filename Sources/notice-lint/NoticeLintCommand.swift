internal import ArgumentParser
internal import NoticeLint
internal import UnicodeText

@main
struct NoticeLintCommand: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "notice-lint",
    abstract: "Finds school jargon that a notice to families does not explain, and the sentence to paste.",
    discussion: """
      EXAMPLES
        notice-lint init                             five questions, and the files to begin with
        notice-lint check letters/                   every letter of a folder
        notice-lint check rating.en.md               one letter in full
        notice-lint check --language en - < a.txt    what comes in by a pipe
        notice-lint explain "chronic absenteeism"    what the glossary says of it
        notice-lint coverage letters/                explanations by language
        notice-lint presend -- sendmail -t < a.eml   a message, checked as it is sent

      EXIT STATUS
        0  nothing at or above the threshold (--fail-on, error unless told)
        1  findings
        2  the command line, the configuration or a glossary cannot be used
        3  a notice was not read or not checked (the others were)
      """,
    version: version,
    subcommands: [
      CheckCommand.self, InitCommand.self, PresendCommand.self, PresendCheckCommand.self, CoverageCommand.self,
      ExplainCommand.self,
      TraceCommand.self, TermbaseCommand.self,
      WordsCommand.self, VersionsCommand.self, RulesCommand.self, LanguagesCommand.self, FormatsCommand.self,
      PrintConfigCommand.self, ManualCommand.self,
    ])

  static func main() async {
    do {
      try stopAtUnknownCommand()
      var command = try parseAsRoot()
      try await run(&command)
    } catch let failure as Failure {
      for line in failure.lines { Output.error(TermText.safe(line)) }
      ExitStatus.unusable.exit()
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        Output.write(message + (message.hasSuffix("\n") ? "" : "\n"))
        ExitStatus.clean.exit()
      }
      let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { TermText.safe(String($0)) }
      if !message.isEmpty { Output.error(lines.joined(separator: "\n")) }
      // The parser's own usage errors leave with 64; ours are 2.
      if code == .validationFailure { ExitStatus.unusable.exit() }
      exit(withError: error)
    }
  }

  /// The parser would show the usage of the root for a wrong value, which says nothing about the option.
  private static func run(_ command: inout any ParsableCommand) async throws {
    let kind: any ParsableCommand.Type = type(of: command)
    do {
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as ValidationError {
      let name = path(to: kind, from: Self.self) ?? "notice-lint"
      throw Failure(lines: ["Error: \(error.message)", "  See '\(name) --help' for more information."])
    }
  }

  /// The words that call a command; nil if it is not below `command`.
  private static func path(to kind: any ParsableCommand.Type, from command: any ParsableCommand.Type) -> String? {
    let name = command.configuration.commandName ?? ""
    if ObjectIdentifier(kind) == ObjectIdentifier(command) { return name }
    return command.configuration.subcommands.lazy.compactMap { path(to: kind, from: $0) }.first.map { "\(name) \($0)" }
  }

  /// The parser would call a mistyped command an unexpected argument.
  private static func stopAtUnknownCommand() throws {
    let known = configuration.subcommands.map { $0.configuration }
    let names = known.filter { $0.shouldDisplay }.compactMap { $0.commandName }
    guard let first = CommandLine.arguments.dropFirst().first, !first.hasPrefix("-"),
      !(known.compactMap { $0.commandName } + ["help"]).contains(first)
    else { return }
    throw Failure(lines: [
      "Error: there is no command '\(first)'; there are \(names.joined(separator: ", "))",
      "  See 'notice-lint --help' for more information.",
    ])
  }
}

/// How the program ends, by precedence: 2 over 3 over 1 over 0.
enum ExitStatus: Int32 {
  case clean = 0
  case findings = 1
  case unusable = 2
  case partial = 3

  func exit() -> Never { NoticeLintCommand.exit(withError: rawValue == 0 ? nil : ExitCode(rawValue)) }

  static func of(_ runs: [RunReport], hasUnreadFiles: Bool) -> ExitStatus {
    if hasUnreadFiles || runs.contains(where: \.isPartial) { return .partial }
    return runs.contains(where: \.fails) ? .findings : .clean
  }
}

/// Something that makes the whole run impossible, said in the shape of an issue.
struct Failure: Error {
  var lines: [String]

  init(lines: [String]) { self.lines = lines }

  init(_ issue: InputIssue) { self.init(lines: IssueText.lines(issue, ReportOptions())) }
}
