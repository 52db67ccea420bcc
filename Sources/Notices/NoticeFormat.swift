internal import UnicodeText

/// A kind of file that notices come in. To add one: a file in `Formats/`, a line in ``all``, a folder of fixtures.
public struct NoticeFormat: Sendable {
  /// Kebab-case; what `--format` takes.
  public let name: String
  /// One sentence for `notice-lint formats`.
  public let summary: String
  /// Lower case, without the dot.
  public let fileExtensions: [String]
  /// How exact the places of findings are, in plain words.
  public let places: String
  /// Reads the file. Never traps, never reads anything but these bytes.
  let read: @Sendable (_ bytes: [UInt8], _ file: String) -> Notice

  /// Every format there is.
  public static let all: [NoticeFormat] = [.markdown, .plainText]

  /// The format of a name, such as `markdown`.
  public static func named(_ name: String) -> NoticeFormat? { all.first { $0.name == name } }

  /// The format of a file by the end of its name; nil if none is known.
  public static func forFile(_ path: String) -> NoticeFormat? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return all.first { $0.fileExtensions.contains(ending) }
  }

  /// Reads a notice.
  ///
  /// Bytes that are not UTF-8 and files over the limit give a notice without parts and an error among its issues.
  /// O(bytes).
  /// - Parameter byteLimit: Larger files are refused; 32 MiB unless told.
  public func notice(_ bytes: [UInt8], file: String, byteLimit: Int = 32 << 20) -> Notice {
    if let issue = Self.refusal(of: bytes, file: file, byteLimit: byteLimit) {
      return Notice(file: file, format: name, bytes: [], lines: LineIndex([]), issues: [issue])
    }
    return read(bytes, file)
  }
}
