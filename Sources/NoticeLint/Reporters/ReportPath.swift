/// Names of files as other programs look them up.
enum ReportPath {
  /// Relative to the working directory where the file lies below it; without `.`, and without `..` behind a name.
  static func relative(_ file: String, to directory: String?) -> String {
    let path = tidy(file)
    guard path.hasPrefix("/"), let directory, directory.hasPrefix("/") else { return path }
    let folder = tidy(directory)
    let prefix = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(prefix) && path != prefix ? String(path.dropFirst(prefix.count)) : path
  }

  private static func tidy(_ path: String) -> String {
    var names: [Substring] = []
    for name in path.split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." { names.removeLast() } else { names.append(name) }
    }
    if path.hasPrefix("/") { return "/" + names.drop { $0 == ".." }.joined(separator: "/") }
    return names.isEmpty ? "." : names.joined(separator: "/")
  }

  /// A URI reference (RFC 3986): every byte but unreserved characters and slashes is percent-encoded, colons too, for
  /// `a:b.md` would be of the scheme `a`.
  static func uri(_ path: String) -> String {
    let encoded = path.utf8.reduce(into: "") { result, byte in
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": result.unicodeScalars.append(scalar)
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }
}
