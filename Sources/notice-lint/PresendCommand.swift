internal import ArgumentParser

/// Hands a message on to the program that sends it, and checks it.
///
/// The message is held here, and here nothing is done with it. The check is a process of its own, so that whatever becomes of
/// the check, the message goes its way.
struct PresendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "presend",
    abstract: "Check a message on its way to the program that sends it.",
    usage: "notice-lint presend [<options>] -- <command> [<argument> ...]",
    discussion: """
      Reads a message from standard input, hands the same bytes to COMMAND and
      leaves with COMMAND's exit status. The message is sent first, then checked:
      what is found is told on standard error, without a word of the message, and
      in full in the file of --report. With --block the check comes first, and a
      message with findings at or above the threshold of the configuration
      (fail-on) is not sent.

      A check that cannot be made never holds a message: a glossary or a
      configuration that cannot be used, a check that takes too long or breaks
      off, a message that cannot be read. It is sent, and standard error says why
      it was not checked. An emergency is never held either: say --emergency, or
      `emergency: true` for its paths in the configuration.

      No file is written but those of --report, which their owner alone can read.

      EXAMPLES
        notice-lint presend -- /usr/sbin/sendmail -t < letter.eml
        notice-lint presend --report letter.txt --language en -- msmtp -t < a.eml
        notice-lint presend --block --stdin-path letters/a.en.txt -- lp < a.txt
        In a mail server, which tries again later where it is told 75:
        notice-lint presend --undelivered 75 -- /usr/sbin/sendmail -G -i TO

      EXIT STATUS
        COMMAND's own, or 128 and the number of the signal that ended it;
        65   with --block: findings, and COMMAND was not started
        74   the message could not be read to its end, and was not sent
        126  COMMAND cannot be run
        127  there is no COMMAND
        2    the command line cannot be used, and nothing was read
        --undelivered puts another number in the place of 74, 126 and 127.
      """)

  @OptionGroup var check: PresendOptions

  @Flag(help: "Check first, and do not send a message with findings at or above the threshold.")
  var block = false

  @Flag(help: "Send whatever is found, --block or not.")
  var emergency = false

  @Option(help: ArgumentHelp("How long the check may take.", valueName: "seconds"))
  var timeout = 10.0

  @Option(
    help: ArgumentHelp(
      "The exit status where COMMAND could not be started; mail servers take 75 for \"try again later\".",
      valueName: "number"))
  var undelivered: Int32?

  @Argument(parsing: .postTerminator, help: "The program that sends, and its arguments.")
  var command: [String] = []

  /// More of a message is not held but passed on as it comes, unchecked.
  static let heldBytes = 64 << 20

  func validate() throws {
    guard !command.isEmpty else {
      throw ValidationError("name the program that sends behind two hyphens, as in `-- /usr/sbin/sendmail -t`")
    }
    guard timeout > 0, timeout <= 86_400 else { throw ValidationError("--timeout takes seconds, more than 0") }
    guard (1...255).contains(undelivered ?? 1) else { throw ValidationError("--undelivered takes 1 to 255") }
    _ = try check.targets()
    _ = try check.namedFormat()
    _ = try NoticeSource.charset(named: check.encoding)
  }

  func run() throws {
    ChildProcess.ignoreBrokenPipes()
    guard let bytes = Output.readInput(limit: Self.heldBytes) else {
      say("the message could not be read to its end; nothing was sent")
      leave(with: undelivered ?? 74)
    }
    let message = ChildProcess.Input(bytes: bytes, continuesWithStandardInput: bytes.count > Self.heldBytes)
    guard block, !emergency, !message.continuesWithStandardInput else {
      let status = deliver(message)
      report(on: message)
      leave(with: status)
    }
    let verdict = PresendVerdict(of: message, options: check, timeout: timeout)
    verdict.lines.forEach(Output.error)
    if verdict.isAtThreshold {
      say("not sent: mend what is found, or send it with --emergency")
      leave(with: 65)
    }
    let status = deliver(message)
    if !verdict.isChecked { say("sent without a check") }
    leave(with: status)
  }

  private func report(on message: ChildProcess.Input) {
    guard !message.continuesWithStandardInput else {
      return say("the message is larger than \(Self.heldBytes >> 20) MiB and was sent without a check")
    }
    let verdict = PresendVerdict(of: message, options: check, timeout: timeout)
    verdict.lines.forEach(Output.error)
    if !verdict.isChecked { say("the message was sent without a check") }
  }

  /// Hands the message over. Does not come back where COMMAND did not take it.
  private func deliver(_ message: ChildProcess.Input) -> Int32 {
    var sender = ChildProcess(program: command[0], arguments: Array(command.dropFirst()))
    (sender.output, sender.errors) = (.inherited, .inherited)
    let result = sender.run(message)
    // Its name alone: among its arguments may stand a family's address.
    let name = command[0]
    switch result.end {
    case .exited(let status):
      guard status == 0 else {
        say("'\(name)' ended with status \(status); the message was not checked")
        leave(with: status)
      }
      if !result.tookAll { say("'\(name)' ended without reading the whole message") }
      return status
    case .killed(let signal):
      say("'\(name)' was ended by signal \(signal); the message was not checked")
      leave(with: 128 + signal)
    case .notStarted(let error):
      say(
        "'\(name)' cannot be started: \(Output.reason(error)); nothing was sent, and the message is still where it came from"
      )
      leave(with: undelivered ?? (Output.isMissing(error) ? 127 : 126))
    case .inputBroken, .timedOut:
      say("the message could not be read to its end; nothing was sent")
      leave(with: undelivered ?? 74)
    }
  }

  private func say(_ text: String) { Output.error("notice-lint: \(text)") }

  private func leave(with status: Int32) -> Never {
    NoticeLintCommand.exit(withError: status == 0 ? nil : ExitCode(status))
  }
}

/// What came of checking a message in a process of its own.
struct PresendVerdict {
  /// For standard error.
  let lines: [String]
  /// Whether the check came to an end.
  let isChecked: Bool
  /// Whether something was found that should hold the message.
  let isAtThreshold: Bool

  init(of message: ChildProcess.Input, options: PresendOptions, timeout: Double) {
    var process = ChildProcess(
      program: ChildProcess.own, arguments: [PresendCheckCommand.configuration.commandName ?? ""] + options.arguments)
    process.errors = .captured
    process.timeout = .seconds(timeout)
    let result = process.run(message)
    let reported = Self.lines(result.output)
    let complaints = Self.lines(result.errors)
    switch result.end {
    case .exited(0), .exited(1):
      lines = complaints + reported
      isChecked = true
    case .exited:
      lines = complaints + reported
      isChecked = false
    case .timedOut:
      lines = ["notice-lint: the check took longer than \(timeout) seconds and was stopped"]
      isChecked = false
    case .killed(let signal):
      // What a program says while it breaks down may hold anything.
      lines = ["notice-lint: the check broke off (signal \(signal))"]
      isChecked = false
    case .notStarted, .inputBroken:
      lines = ["notice-lint: the check could not be started"]
      isChecked = false
    }
    isAtThreshold = result.end == .exited(1)
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
