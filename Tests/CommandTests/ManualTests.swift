import Foundation
import TestSupport
import Testing

/// What is generated from the command's own definitions: the manual page and completions.
@Suite struct ManualTests {
  /// The page as a reader sees it: without macros and escapes.
  private static func page() throws -> (source: [Substring], text: String) {
    let source = try output(of: ["manual"])
    let text = source.replacing(/\\f[BIR]/, with: "").replacing("\\-", with: "-").replacing("\\&", with: "")
      .replacing("\\e", with: "\\")
    return (source.split(separator: "\n"), text)
  }

  /// Every line that a command's help has for an option or a command has its like in the manual.
  @Test func everyOptionAndCommandStandsInTheManual() throws {
    let text = try Self.page().text
    let lines = Set(text.split(separator: "\n").map(String.init))
    var told = 0
    for command in try Self.commands(below: []) {
      #expect(command.isEmpty || lines.contains(".SS notice-lint \(command.joined(separator: " "))"))
      for option in try Self.output(of: command + ["--help"]).matches(of: /(?m)^  (--[a-z-]+)/) {
        #expect(text.contains("\n\(option.1)"), "\(command) \(option.1)")
        told += 1
      }
    }
    #expect(told > 60)
    #expect(lines.contains(".SH EXIT STATUS") && text.contains("a notice was not read or not checked"))
  }

  /// Text that looks like a macro would be lost.
  @Test func onlyMacrosBeginWithADot() throws {
    let macros = [".TH", ".SH", ".SS", ".TP", ".PP", ".RS", ".RE", ".nf", ".fi", ".nh", ".ad", ".B", ".I"]
    for line in try Self.page().source where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains(String(line.prefix { $0 != " " })), "\(line)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completionsKnowEveryCommand(_ shell: String) throws {
    let script = try Self.output(of: ["--generate-completion-script", shell])
    for command in try Self.commands(below: []).compactMap(\.first) { #expect(script.contains(command)) }
    #expect(script.contains("sarif") && script.contains("unexplained-term"))
  }

  /// The words that call each command that help shows.
  private static func commands(below words: [String]) throws -> [[String]] {
    let help = try output(of: words + ["--help"])
    guard let start = help.range(of: "SUBCOMMANDS:\n") else { return [words] }
    let names = help[start.upperBound...].matches(of: /(?m)^  ([a-z-]+)/).map { String($0.1) }
    return try [words] + names.flatMap { try commands(below: words + [$0]) }
  }

  private static func output(of arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = try Program.url()
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(arguments)")
    return String(decoding: bytes, as: UTF8.self)
  }
}
