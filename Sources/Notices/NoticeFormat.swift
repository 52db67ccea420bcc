public import UnicodeText

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
  /// The label of the character set that the text itself declares, as a page does in its `meta`; nil where it says nothing.
  let declaredCharset: @Sendable (_ bytes: [UInt8]) -> String?
  /// Reads the file. Never traps, never reads anything but these bytes.
  let read: @Sendable (NoticeInput) -> Notice

  init(
    name: String, summary: String, fileExtensions: [String], mediaTypes: [String], places: String, isText: Bool = true,
    isCertain: @escaping @Sendable (_ bytes: [UInt8]) -> Bool = { _ in false },
    declaredCharset: @escaping @Sendable (_ bytes: [UInt8]) -> String? = { _ in nil },
    read: @escaping @Sendable (NoticeInput) -> Notice
  ) {
    self.name = name
    self.summary = summary
    self.fileExtensions = fileExtensions
    self.mediaTypes = mediaTypes
    self.places = places
    self.isText = isText
    self.isCertain = isCertain
    self.declaredCharset = declaredCharset
    self.read = read
  }

  /// Every format there is.
  public static let all: [NoticeFormat] = [
    .mail, .mbox, .word, .openDocument, .pdf, .markdown, .html, .po, .xliff, .plainText,
  ]

  /// The format of a name, such as `markdown`.
  public static func named(_ name: String) -> NoticeFormat? { all.first { $0.name == name } }

  /// The format of a file by the end of its name; nil if none is known. A template is what stands before the ending of its
  /// template system: `letter.html.j2` is HTML, `letter.mustache` plain text unless its bytes say more.
  public static func forFile(_ path: String) -> NoticeFormat? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    if templateEndings.contains(ending) { return ofTemplate(name[..<dot]) }
    return all.first { $0.fileExtensions.contains(ending) }
  }

  /// `letter.html`, and plain text for `letter` and `letter.es`; `deploy.yml` is no letter.
  private static func ofTemplate(_ inner: Substring) -> NoticeFormat? {
    if let format = forFile(String(inner)) { return format }
    guard let dot = inner.lastIndex(of: ".") else { return .plainText }
    let piece = String(inner[inner.index(after: dot)...])
    return LanguageTag(piece).map { $0.name() != piece } == true ? .plainText : nil
  }

  /// Whether a piece of a file's name says how it is written: `html`, `j2`.
  package static func isEnding(_ piece: String) -> Bool {
    let ending = piece.lowercased()
    return templateEndings.contains(ending) || all.contains { $0.fileExtensions.contains(ending) }
  }

  /// Jinja, Handlebars, Mustache, Liquid, Twig, Nunjucks, ERB, EJS, Go.
  private static let templateEndings: Set<String> = [
    "j2", "jinja", "jinja2", "hbs", "handlebars", "mustache", "liquid", "twig", "njk", "erb", "ejs", "tmpl", "gotmpl",
  ]

  /// Reads a notice.
  ///
  /// Text is read in the character set of its byte-order mark, else in `encoding`, else in the one it declares itself, else as
  /// UTF-8; where it is none, in the one that ICU is sure of, and a note says so. Text that means nothing in its character set
  /// and files over a limit give a notice without parts and an error among its issues. O(bytes).
  ///
  /// - Parameter encoding: The character set of texts that do not say theirs; of mails, where the header does not.
  public func notice(
    _ bytes: [UInt8], file: String, limits: ReadingLimits = ReadingLimits(), encoding: Charset? = nil
  ) -> Notice {
    if let issue = Self.oversize(of: bytes, file: file, limit: limits.bytes) {
      return Notice(file: file, format: name, bytes: [], lines: LineIndex([]), issues: [issue])
    }
    if isText { return readText(bytes, file: file, limits: limits, encoding: encoding) }
    return read(NoticeInput(bytes: bytes, file: file, limits: limits, encoding: encoding))
  }
}
