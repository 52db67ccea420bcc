internal import FoundationEssentials
internal import NoticeLint
internal import UnicodeText

/// What git knows of the letters.
struct GitChanges {
  /// The folder of the repository, as git calls it.
  private let root: String
  /// The commit that is compared with.
  private let base: String

  /// Throws ``Failure`` outside of a repository, and where there is no such revision.
  init(_ revision: String) throws {
    root = try Self.line(
      of: ["rev-parse", "--show-toplevel"], else: "no-repository",
      "this folder is in no repository of git", "run where the letters are kept, or leave --changed-since out")
    let commit = try Self.line(
      of: ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"],
      else: "no-revision", "git has no revision \"\(revision)\"",
      "check the name with `git log`; in a build, fetch it first: a shallow copy holds the last commit alone")
    // What others changed since the branch began is not this branch's.
    base = (try? Self.line(of: ["merge-base", commit, "HEAD"], else: "no-base", "", "")) ?? commit
  }

  /// What changed in each of these files. One that git does not know is new; one outside of the repository has no past.
  func changes(of files: [String]) throws -> [String: ChangedLines] {
    let changed = ChangedLines.read(
      try output(of: [
        "-c", "core.quotePath=false", "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--unified=0",
        "--find-renames", "--src-prefix=a/", "--dst-prefix=b/", base, "--",
      ]))
    let known = Set(
      try output(of: ["ls-files", "-z", "--full-name"]).split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
    var result: [String: ChangedLines] = [:]
    for file in files {
      // Git names files by the folders they truly lie in.
      let folder = URL(filePath: Paths.folder(of: Paths.absolute(file))).resolvingSymlinksInPath().path
      let name = file.split(separator: "/").last.map(String.init) ?? file
      let path = Paths.relative(Paths.join(folder, name), to: root)
      result[file] = known.contains(path) ? changed[path] : .all
    }
    return result
  }

  private func output(of arguments: [String]) throws -> [UInt8] {
    try Self.output(
      of: ["-C", root] + arguments, else: "no-difference", "git could not say what changed",
      "run `git status` and mend what it says")
  }

  /// The first line that git prints.
  private static func line(of arguments: [String], else code: String, _ message: String, _ help: String) throws
    -> String
  {
    let bytes = try output(of: arguments, else: code, message, help)
    let line = bytes.prefix { $0 != 0x0A }
    guard !line.isEmpty else { throw failure(code, message, help) }
    return String(decoding: line, as: UTF8.self)
  }

  private static func output(of arguments: [String], else code: String, _ message: String, _ help: String) throws
    -> [UInt8]
  {
    let result = ChildProcess(program: "git", arguments: arguments).run(ChildProcess.Input(bytes: []))
    if case .notStarted(let error) = result.end {
      throw failure(
        "not-started", "git cannot be started: \(Output.reason(error))", "install git, or leave --changed-since out")
    }
    guard result.end == .exited(0) else { throw failure(code, message, help) }
    return result.output
  }

  private static func failure(_ code: String, _ message: String, _ help: String) -> Failure {
    Failure(InputIssue(code: "git/\(code)", message: message, help: help, file: "."))
  }
}
