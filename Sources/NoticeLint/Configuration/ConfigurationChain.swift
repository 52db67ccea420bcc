internal import StrictYAML
public import UnicodeText

extension Configuration {
  /// The name of the file that is looked for.
  public static let fileName = ".notice-lint.yml"

  /// Reads a configuration on top of those it `extends`. With an error among the issues it must not be used.
  ///
  /// Files are read in the order in which they are listed, each on top of those before: a later text, number or `languages`
  /// stands in place of an earlier one; glossaries, paths, boilerplate and statements come behind the earlier ones; severities
  /// and `known` win name by name. Patterns are compared with paths from the folder of `file`, whoever wrote them; glossaries
  /// are looked for beside the file that names them.
  /// - Parameters:
  ///   - file: The name of the file, as issues call it.
  ///   - reading: The bytes of a file that is extended, by a path beside `file`; nil if it cannot be read.
  public static func read(
    _ bytes: [UInt8], file: String, reading: @escaping (_ path: String) -> [UInt8]? = { _ in nil }
  ) -> (configuration: Configuration, issues: [InputIssue]) {
    let chain = ConfigurationChain(reading: reading)
    var (configuration, issues) = chain.read(bytes, file, over: Configuration(), below: [])
    configuration.file = file
    // A file that two others extend complains once.
    var seen: Set<InputIssue> = []
    issues = issues.filter { seen.insert($0).inserted }
    return (configuration, issues.sorted())
  }
}

/// A configuration and the files it extends, directly or by others.
struct ConfigurationChain {
  /// Files that extend each other further than this have lost their way.
  static let depthLimit = 4
  /// As many as one file may extend: with the depth, what bounds a run.
  static let widthLimit = 8

  let reading: (_ path: String) -> [UInt8]?

  /// - Parameter outer: The files that extend this one, the first one first.
  func read(_ bytes: [UInt8], _ file: String, over base: Configuration, below outer: [String]) -> (
    configuration: Configuration, issues: [InputIssue]
  ) {
    let document = StrictYAML.parse(bytes, file: file, area: "configuration")
    let here = outer + [file]
    var reader = ConfigurationReader(
      yaml: YAMLReader(document), configuration: base, folder: RelativePath.way(from: here[0], to: file))
    var issues: [InputIssue] = []
    let items = reader.yaml.items(document.root?["extends"])
    for (number, item) in items.enumerated() {
      guard let text = reader.yaml.text(item, "a configuration") else { continue }
      let path = RelativePath.joined(RelativePath.folder(of: file), text)
      let report = { (code: String, message: String, help: String) in
        reader.yaml.report(code, at: item.span, message, help: help)
      }
      if here.contains(path) {
        report("extends-itself", "\(quoted(text)) leads back to this file", "take one of the two `extends` out")
      } else if here.count >= Self.depthLimit || number >= Self.widthLimit {
        report(
          "extends-too-many", "configurations extend each other too far",
          "extend at most \(Self.widthLimit) files, and those no more than \(Self.depthLimit) deep")
      } else if let bytes = reading(path) {
        let (read, found) = self.read(bytes, path, over: reader.configuration, below: here)
        reader.configuration = read
        issues += found
      } else {
        report(
          "extends-not-readable", "\(quoted(text)) cannot be opened",
          "check the path; it starts from the folder of this file")
      }
    }
    reader.read(document.root)
    return (reader.configuration, issues + document.issues + reader.yaml.issues)
  }
}

/// Paths as text, with `/` between names; nothing is looked up.
enum RelativePath {
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// `path` as seen from where `folder` is seen, without `.` and with as few `..` as can be.
  static func joined(_ folder: String, _ path: String) -> String {
    let whole = path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
    var names: [Substring] = []
    for name in whole.split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." {
        names.removeLast()
      } else if name != ".." || !whole.hasPrefix("/") {
        names.append(name)
      }
    }
    return (whole.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
  }

  /// The folder of `file`, as seen from the folder of `start`: what a name beside `file` has to be joined to.
  static func way(from start: String, to file: String) -> String {
    if start == file { return "" }
    let from = folder(of: joined("", start)).split(separator: "/")
    let to = folder(of: joined("", file))
    // One of them from the root, the other from the working folder: only the whole path says where it is.
    guard start.hasPrefix("/") == file.hasPrefix("/") else { return to }
    let names = to.split(separator: "/")
    let common = zip(from, names).prefix { $0 == $1 }.count
    guard !from[common...].contains("..") else { return to }
    return (Array(repeating: "..", count: from.count - common) + names[common...]).joined(separator: "/")
  }
}
