import Foundation
import TestSupport
import Testing

/// One folder of `Fixtures/Commands`: the arguments in `command.txt`, the files they name, and what must come out.
///
/// `command.txt` is one line; `"…"` keeps blanks together, `< FILE` is standard input. `setup` has a line for what git cannot
/// keep: `link NAME TARGET`, `folder NAME`, `copy FILE NAME`, `repeat FILE NAME COUNT` (`#` is the number). `\e` is the
/// escape character. What the program writes besides its two streams is compared with `NAME.golden`.
struct CommandCase: Sendable, CustomTestStringConvertible {
  static let root = Fixtures.root.appendingPathComponent("Fixtures/Commands")

  let name: String
  var testDescription: String { name }

  static let all: [CommandCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.filter { !$0.hasPrefix(".") && !$0.hasSuffix(".md") }.sorted().map { CommandCase(name: $0) }
  }()

  /// What came out of one run.
  struct Outcome: Equatable {
    var output: Data
    var errors: Data
    var status: Int32
    /// Files that the program wrote, by name.
    var written: [String: Data] = [:]
  }

  /// The program beside the tests. On Linux the test bundle is the running program; elsewhere it lies inside a bundle.
  static let program: URL? = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    for _ in 0..<6 {
      let candidate = folder.appendingPathComponent("notice-lint")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return nil
  }()

  private static let own: Set<String> = ["command.txt", "setup", "exit"]

  /// Runs the command in a copy of the folder, so that nothing around it counts.
  func run() throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("notice-lint-\(UUID().uuidString)/\(name)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    let source = Self.root.appendingPathComponent(name)
    for file in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      if Self.own.contains(file) || file.hasSuffix(".golden") { continue }
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(file), to: folder.appendingPathComponent(file))
    }
    try setUp(source, folder)
    let before = try Self.files(in: folder)
    var outcome = try start(source, folder)
    for file in try Self.files(in: folder) where !before.contains(file) {
      outcome.written[file] = try Data(contentsOf: folder.appendingPathComponent(file))
    }
    return outcome
  }

  private static func files(in folder: URL) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
  }

  private func setUp(_ source: URL, _ folder: URL) throws {
    guard let text = try? String(contentsOf: source.appendingPathComponent("setup"), encoding: .utf8) else { return }
    for line in text.split(separator: "\n") {
      let words = Self.words(String(line))
      let path = { (name: String) in folder.appendingPathComponent(name) }
      let parent = { (name: String) in
        try FileManager.default.createDirectory(
          at: path(name).deletingLastPathComponent(), withIntermediateDirectories: true)
      }
      switch words[0] {
      case "link":
        try FileManager.default.createSymbolicLink(atPath: path(words[1]).path, withDestinationPath: words[2])
      case "folder": try FileManager.default.createDirectory(at: path(words[1]), withIntermediateDirectories: true)
      case "copy":
        try parent(words[2])
        try FileManager.default.copyItem(at: path(words[1]), to: path(words[2]))
      case "repeat":
        try parent(words[2])
        for number in 1...(Int(words[3]) ?? 1) {
          let name = words[2].replacingOccurrences(of: "#", with: String(format: "%02d", number))
          try FileManager.default.copyItem(at: path(words[1]), to: path(name))
        }
      default: Issue.record("setup knows no '\(words[0])'")
      }
    }
  }

  private func start(_ source: URL, _ folder: URL) throws -> Outcome {
    var words = Self.words(try String(contentsOf: source.appendingPathComponent("command.txt"), encoding: .utf8))
    let process = Process()
    process.executableURL = try #require(Self.program, "build the program first")
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C", "TERM": "xterm-256color"]
    process.standardInput = FileHandle.nullDevice
    if let sign = words.firstIndex(of: "<") {
      process.standardInput = try FileHandle(forReadingFrom: folder.appendingPathComponent(words[sign + 1]))
      words.removeSubrange(sign...(sign + 1))
    }
    process.arguments = words
    // Files, not pipes: a full pipe that nobody reads would stop both.
    let streams = folder.deletingLastPathComponent()
    let names = ["output", "errors"].map { streams.appendingPathComponent($0) }
    for name in names { try Data().write(to: name) }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      output: try Data(contentsOf: names[0]), errors: try Data(contentsOf: names[1]), status: process.terminationStatus)
  }

  /// Words of a line as a shell takes them, without anything clever.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line.replacingOccurrences(of: "\\e", with: "\u{1B}") {
      if character == "\"" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character.isWhitespace, !isQuoted {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + [word].compactMap { $0 }
  }
}
