internal import ArgumentParser
internal import FoundationEssentials

/// The manual page, made of the same definitions as `--help`: what one says the other says.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page.",
    discussion: """
      EXAMPLES
        notice-lint manual | man -l -
        notice-lint manual > /usr/local/share/man/man1/notice-lint.1
      """,
    shouldDisplay: false)

  func run() throws {
    let definition = try JSONDecoder().decode(CommandDefinition.Root.self, from: Data(Self.definitions().utf8))
    Output.write(ManualPage(definition.command, version: NoticeLintCommand.version).text)
  }

  /// What the parser tells other programs about commands and options.
  private static func definitions() throws -> String {
    do {
      _ = try NoticeLintCommand.parseAsRoot(["--experimental-dump-help"])
      return ""
    } catch {
      return NoticeLintCommand.fullMessage(for: error)
    }
  }
}

/// As much of the parser's definitions as a manual page tells.
struct CommandDefinition: Decodable {
  struct Root: Decodable {
    let command: CommandDefinition
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      /// As it is typed.
      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// Every command takes them; they are told once.
    var isOfEveryCommand: Bool { names?.contains { ["help", "version"].contains($0.name) } ?? false }
  }

  let commandName: String
  let superCommands: [String]?
  let abstract: String?
  let discussion: String?
  let arguments: [Argument]?
  let subcommands: [CommandDefinition]?
  let shouldDisplay: Bool

  var name: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }
  /// Those that are told, and theirs, in their order.
  var told: [CommandDefinition] {
    (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }.flatMap { [$0] + $0.told }
  }
}

/// A manual page in the macros of man(7), which every `man` knows.
struct ManualPage {
  let text: String

  init(_ command: CommandDefinition, version: String) {
    var lines = [
      ".TH \(command.commandName.uppercased()) 1 \"\" \"\(Self.escaped("\(command.commandName) \(version)"))\""
    ]
    // Commands and names of files are not to be divided.
    lines += [
      ".nh", ".ad l", ".SH NAME", "\(Self.escaped(command.commandName)) \\- \(Self.escaped(command.abstract ?? ""))",
    ]
    lines += [".SH SYNOPSIS", ".B \(Self.escaped(command.commandName))", ".I command", "[options]"]
    lines += Self.discussion(command, heading: ".SH")
    lines += [".SH OPTIONS", "These are of every command."]
    lines += (command.arguments ?? []).flatMap(Self.argument)
    lines.append(".SH COMMANDS")
    for command in command.told {
      lines += [".SS \(Self.escaped(command.name))", Self.escaped(command.abstract ?? "")]
      let own = (command.arguments ?? []).filter { $0.shouldDisplay && !$0.isOfEveryCommand }
      lines += own.flatMap(Self.argument) + Self.discussion(command, heading: nil)
    }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func argument(_ argument: CommandDefinition.Argument) -> [String] {
    let value = "\\fI\(escaped(argument.valueName ?? "value"))\\fR"
    var head: String
    if argument.kind == "positional" {
      head = argument.isRepeating ? "\(value) …" : value
    } else {
      head = (argument.names ?? []).map { "\\fB\(escaped($0.text))\\fR" }.joined(separator: ", ")
      if argument.kind == "option" { head += " \(value)" }
    }
    return [".TP", head, escaped(argument.abstract ?? "")]
  }

  /// Headings in capitals, paragraphs, and indented lines as they are. Without a macro for headings they are bold lines.
  private static func discussion(_ command: CommandDefinition, heading: String?) -> [String] {
    var lines: [String] = []
    var isAsItIs = false
    var isParagraph = false
    func end() {
      if isAsItIs { lines += [".fi", ".RE"] }
      (isAsItIs, isParagraph) = (false, false)
    }
    for line in (command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  ") {
        if !isAsItIs { lines += [".PP", ".RS 2", ".nf"] }
        (isAsItIs, isParagraph) = (true, false)
        lines.append(escaped(line.dropFirst(2)))
      } else if line.isEmpty {
        end()
      } else if !line.contains(where: { $0.isLowercase }), line.allSatisfy({ $0.isLetter || $0 == " " }) {
        end()
        lines += heading.map { ["\($0) \(line)"] } ?? [".PP", ".B \(line)"]
      } else {
        if isAsItIs { end() }
        if !isParagraph { lines.append(".PP") }
        isParagraph = true
        lines.append(escaped(line))
      }
    }
    end()
    return lines
  }

  /// Text that is no macro and no escape, with hyphens that can be copied.
  private static func escaped(_ text: some StringProtocol) -> String {
    let escaped = text.reduce(into: "") { result, character in
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
