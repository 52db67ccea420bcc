internal import CGlossaries
public import UnicodeText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files of one glossary. Later layers may override what earlier ones say.
public struct TermbaseLayer: Sendable {
  /// A file and its bytes.
  public struct File: Sendable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  public let name: String
  public let files: [File]

  public init(name: String, files: [File]) {
    self.name = name
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A layer of one text, for programs that keep their glossary in their code.
  public init(name: String, yaml: String) {
    self.init(name: name, files: [File(path: name, bytes: Array(yaml.utf8))])
  }

  /// The name of the starter glossary, as reports compare it.
  public static let starterName = "us-k12"

  /// The starter glossary that is compiled in: US school terms in English and Spanish, all draft.
  public static let starter = TermbaseLayer(
    name: starterName,
    files: (0..<Int(cglossaries_count())).map { number in
      let start = cglossaries_bytes(Int32(number))
      let count = Int(cglossaries_length(Int32(number)))
      let name = String(cString: cglossaries_name(Int32(number)))
      return File(path: "built-in/\(name)", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
    })

  /// Reads a glossary file, or every `.yaml` and `.yml` file of a folder and the folders in it.
  /// What cannot be read is an issue; the rest is read all the same.
  public static func reading(_ path: String) -> (layer: TermbaseLayer, issues: [InputIssue]) {
    var reader = FolderReader()
    reader.read(path, isNamed: true)
    if reader.files.isEmpty, reader.issues.isEmpty {
      reader.report("no-files", path, "this folder holds no glossary", "name a .yaml file, or a folder that holds some")
    }
    return (TermbaseLayer(name: path, files: reader.files), reader.issues)
  }
}

/// The one place of this module that touches the file system.
private struct FolderReader {
  static let byteLimit = 32 << 20
  static let depthLimit = 16
  private(set) var files: [TermbaseLayer.File] = []
  private(set) var issues: [InputIssue] = []
  private var walked: Set<String> = []

  mutating func report(_ code: String, _ path: String, _ message: String, _ help: String) {
    issues.append(InputIssue(code: "termbase/\(code)", message: message, help: help, file: path))
  }

  /// `isNamed`: the user named this path, so it is read whatever its name ends in.
  mutating func read(_ path: String, isNamed: Bool, depth: Int = 0) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      let reason = String(cString: strerror(errno))
      report("not-readable", path, "this glossary cannot be opened: \(reason)", "check the path and its spelling")
      return
    }
    guard info.st_mode & S_IFMT == S_IFDIR else {
      if isNamed || path.hasSuffix(".yaml") || path.hasSuffix(".yml") { readFile(path, size: Int(info.st_size)) }
      return
    }
    // A link to a folder above would lead round in circles.
    guard walked.insert("\(info.st_dev) \(info.st_ino)").inserted else { return }
    guard depth < Self.depthLimit, let folder = opendir(path) else {
      report("not-readable", path, "this folder cannot be listed", "check its permissions")
      return
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    for name in names.sorted() { read(path + "/" + name, isNamed: false, depth: depth + 1) }
  }

  private mutating func readFile(_ path: String, size: Int) {
    guard size <= Self.byteLimit else {
      report("too-large", path, "this glossary is larger than 32 MiB", "split it into several files of one folder")
      return
    }
    guard let file = fopen(path, "rb") else {
      let reason = String(cString: strerror(errno))
      report("not-readable", path, "this glossary cannot be opened: \(reason)", "check its permissions")
      return
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > Self.byteLimit { break }
    }
    if ferror(file) != 0 {
      report("not-readable", path, "this glossary could not be read to its end", "check the disk or the network drive")
      return
    }
    files.append(TermbaseLayer.File(path: path, bytes: bytes))
  }
}
