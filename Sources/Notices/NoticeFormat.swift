internal import UnicodeText

/// A kind of file that notices come in. To add one: a file in `Formats/`, a line in ``all``, a folder of fixtures.
public struct NoticeFormat: Sendable {
  /// Kebab-case; what `--format` takes.
  public let name: String
  /// One sentence for `notice-lint formats`.
  public let summary: String
  /// Lower case, without the dot.
  public let fileExtensions: [String]
  /// What mails call it, such as `text/html`.
  let mediaTypes: [String]
  /// How exact the places of findings are, in plain words.
  public let places: String
  /// Whether its bytes are text and nothing else, so that they have to be UTF-8.
  package let isText: Bool
  /// Whether the first bytes can only be this format, whatever the name says.
  let isCertain: @Sendable (_ bytes: [UInt8]) -> Bool
  /// Reads the file. Never traps, never reads anything but these bytes.
  let read: @Sendable (NoticeInput) -> Notice

  init(
    name: String, summary: String, fileExtensions: [String], mediaTypes: [String], places: String, isText: Bool = true,
    isCertain: @escaping @Sendable (_ bytes: [UInt8]) -> Bool = { _ in false },
    read: @escaping @Sendable (NoticeInput) -> Notice
  ) {
    self.name = name
    self.summary = summary
    self.fileExtensions = fileExtensions
    self.mediaTypes = mediaTypes
    self.places = places
    self.isText = isText
    self.isCertain = isCertain
    self.read = read
  }

  /// Every format there is.
  public static let all: [NoticeFormat] = [.mail, .word, .openDocument, .pdf, .markdown, .html, .plainText]

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
  /// Text that is not UTF-8 and files over a limit give a notice without parts and an error among its issues.
  /// O(bytes).
  public func notice(_ bytes: [UInt8], file: String, limits: ReadingLimits = ReadingLimits()) -> Notice {
    if let issue = refusal(of: bytes, file: file, limits: limits) {
      return Notice(file: file, format: name, bytes: [], lines: LineIndex([]), issues: [issue])
    }
    return read(NoticeInput(bytes: bytes, file: file, limits: limits))
  }
}
