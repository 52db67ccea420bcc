import Dispatch
import Foundation
import TestSupport

/// One folder of `Fixtures/Commands`, laid out in a folder of its own and run there.
struct CommandCase {
  /// What a run left behind.
  struct Result: Equatable {
    struct Written: Equatable {
      let name: String
      let text: String
    }

    let arguments: [String]
    let output: String
    let errors: String
    let status: Int32
    /// The files that are new or changed, sorted by name.
    let written: [Written]
  }

  /// Every folder that holds a command.
  static let names = entries("Commands").filter {
    FileManager.default.fileExists(atPath: Fixtures.path("Commands/\($0)/command.txt"))
  }

  static func entries(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: Fixtures.path(folder))) ?? []).sorted()
  }

  let name: String
  private var manager: FileManager { .default }

  init(_ name: String) { self.name = name }

  func run() throws -> Result {
    let base = manager.temporaryDirectory.appendingPathComponent("notice-lint-\(UUID().uuidString)")
    let folder = base.appendingPathComponent("work")
    // The search for a configuration ends at `.git`: nothing above can take part.
    try manager.createDirectory(at: folder.appendingPathComponent(".git"), withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: base) }
    try layOut(in: folder)
    let before = contents(of: folder)
    let command = try CommandLineText(text("command.txt"))
    let (output, errors) = (base.appendingPathComponent("output"), base.appendingPathComponent("errors"))
    let status = try start(command, in: folder, output: output, errors: errors)
    // Read as golden files are, so that a byte-order mark is the same to both.
    let written = try contents(of: folder).filter { before[$0.key] != $0.value }.keys.sorted().map {
      Result.Written(name: $0, text: try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
    }
    return Result(
      arguments: command.arguments, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8), status: status, written: written)
  }

  private func start(_ command: CommandLineText, in folder: URL, output: URL, errors: URL) throws -> Int32 {
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = try Program.url()
    process.arguments = command.arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1795000000"]
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    let input = command.input.map { folder.appendingPathComponent($0) }
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    try process.run()
    // A command that hangs fails its case, not the whole run.
    let pid = process.processIdentifier
    let watchdog = DispatchWorkItem { kill(pid, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    return process.terminationStatus
  }

  // MARK: The folder

  private func layOut(in folder: URL) throws {
    let own: Set<String> = ["command.txt", "exit", "setup"]
    for entry in Self.entries("Commands/\(name)") where !own.contains(entry) && !entry.hasSuffix(".golden") {
      try copy("Commands/\(name)/\(entry)", to: folder.appendingPathComponent(entry))
    }
    guard manager.fileExists(atPath: Fixtures.path("Commands/\(name)/setup")) else { return }
    for line in try text("setup").split(separator: "\n") where !line.hasPrefix("#") {
      try setUp(CommandLineText(String(line)).arguments, in: folder)
    }
  }

  private func setUp(_ words: [String], in folder: URL) throws {
    let place = { (path: String) in folder.appendingPathComponent(path) }
    switch (words.first, words.count) {
    case ("share", 2): try copy("Commands/shared/\(words[1])", to: place(words[1]))
    case ("share", 3): try copy("Commands/shared/\(words[1])", to: place(words[2]))
    case ("notice", 3): try copy("Notices/\(words[1])", to: place(words[2]))
    case ("append", 3):
      let text = String(decoding: try Data(contentsOf: place(words[1])), as: UTF8.self)
      try Data("\(text)\n\(words[2])\n".utf8).write(to: place(words[1]))
    case ("commit", 1): try commit(folder)
    case ("folder", 2): try manager.createDirectory(at: place(words[1]), withIntermediateDirectories: true)
    case ("link", 3):
      try manager.createSymbolicLink(atPath: place(words[1]).path, withDestinationPath: words[2])
    case ("copies", 4):
      for number in 1...(Int(words[3]) ?? 1) {
        let digits = number < 10 ? "0\(number)" : "\(number)"
        try copy("Commands/shared/\(words[1])", to: place(words[2].replacing("#", with: digits)))
      }
    default: throw CaseError(message: "\(name)/setup: this line is not understood: \(words)")
    }
  }

  /// Puts everything into a repository of git, as the only commit.
  private func commit(_ folder: URL) throws {
    let author = ["-c", "user.name=Office", "-c", "user.email=office@district.example", "-c", "commit.gpgsign=false"]
    for arguments in [["init", "-q"], ["add", "."], author + ["commit", "-q", "-m", "Letters"]] {
      let git = Process()
      git.executableURL = URL(fileURLWithPath: "/usr/bin/git")
      git.arguments = arguments
      git.currentDirectoryURL = folder
      git.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1"]
      try git.run()
      git.waitUntilExit()
      guard git.terminationStatus == 0 else { throw CaseError(message: "\(name)/setup: git \(arguments[0]) failed") }
    }
  }

  private func copy(_ fixture: String, to place: URL) throws {
    try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try manager.copyItem(atPath: Fixtures.path(fixture), toPath: place.path)
  }

  /// The files below a folder and their bytes; links that lead nowhere and folders have none.
  private func contents(of folder: URL) -> [String: Data] {
    let names = manager.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let files = names.compactMap { name in
      manager.contents(atPath: folder.appendingPathComponent(name).path).map { (name, $0) }
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  private func text(_ file: String) throws -> String {
    String(decoding: try Fixtures.read("Commands/\(name)/\(file)"), as: UTF8.self)
  }
}

struct CaseError: Error, CustomStringConvertible {
  let message: String
  var description: String { message }
}
