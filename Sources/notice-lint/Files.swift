internal import FoundationEssentials
internal import NoticeLint
internal import Notices
internal import UnicodeText

/// A notice on disk, or what comes in by a pipe.
struct NoticeFile {
  /// As the user named it, or as it was found below a named folder.
  let path: String
  /// Where it was named; nil: what its bytes and its name say.
  let format: NoticeFormat?
}

/// Finds and reads the notices that a command names.
struct NoticeFiles {
  /// Files that stand in folders of letters and are none.
  private static let ignoredNames = ["readme", "license", "licence", "changelog", "contributing"]
  private static let depthLimit = 64

  let format: NoticeFormat?
  private let formatOption: String
  private(set) var files: [NoticeFile] = []
  private(set) var issues: [InputIssue] = []
  private var seen: Set<String> = []
  private var walked: Set<String> = []
  /// Notices met so far, those named twice too.
  private var met = 0

  init(format: NoticeFormat?, formatOption: String) {
    self.format = format
    self.formatOption = formatOption
  }

  mutating func add(_ path: String) {
    var isFolder = false
    guard let kind = FileKind.of(path) else {
      report("not-readable", path, "this file cannot be found", "check the path and its spelling")
      return
    }
    isFolder = kind == .folder
    if isFolder {
      let before = met
      let issuesBefore = issues.count
      walk(path, depth: 0)
      if met == before, issues.count == issuesBefore {
        let endings = NoticeFormat.all.filter(\.isReadInFolders).flatMap(\.fileExtensions).map { ".\($0)" }.joined(
          separator: ", ")
        report("no-notices", path, "this folder holds no notices", "name a folder with files that end in \(endings)")
      }
    } else {
      take(path)
    }
  }

  func unknownFormat(_ path: String) -> InputIssue {
    let names = NoticeFormat.all.map(\.name).joined(separator: " or ")
    return InputIssue(
      code: "notice/unknown-format", message: "the format of this file is not known",
      help: "run with \(formatOption) \(names)", file: path)
  }

  private mutating func report(_ code: String, _ path: String, _ message: String, _ help: String) {
    issues.append(InputIssue(code: "notice/\(code)", message: message, help: help, file: path))
  }

  private mutating func take(_ path: String) {
    met += 1
    if seen.insert(Paths.absolute(path)).inserted { files.append(NoticeFile(path: path, format: format)) }
  }

  private mutating func walk(_ folder: String, depth: Int) {
    // A link to a folder above would lead round in circles; what it leads to is read once.
    guard walked.insert(URL(filePath: folder).resolvingSymlinksInPath().path).inserted else { return }
    guard depth < Self.depthLimit, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      report("not-readable", folder, "this folder cannot be listed", "check its permissions")
      return
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
      switch FileKind.of(path) {
      case .folder: walk(path, depth: depth + 1)
      case .file:
        // "README.md" is none; "license.en.md" is a letter about a licence.
        let dots = name.count { $0 == "." }
        let stem = dots < 2 ? name.prefix { $0 != "." }.lowercased() : ""
        if let format = NoticeFormat.forFile(name), format.isReadInFolders, !Self.ignoredNames.contains(stem) {
          take(path)
        }
      case nil:
        // A link that leads nowhere, with a name that would have been read.
        if NoticeFormat.forFile(name) != nil {
          report("not-readable", path, "this link leads to no file", "mend the link or delete it")
        }
      }
    }
  }
}

enum FileKind {
  case file, folder

  /// Nil if nothing is there.
  static func of(_ path: String) -> FileKind? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
    return isFolder ? .folder : .file
  }

  /// The bytes of a file; nil if it cannot be read.
  static func read(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map(Array.init) }
}
