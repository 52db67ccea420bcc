internal import UnicodeText

/// How much a reader takes on. Whatever is beyond a limit is reported with the limit, never left out silently.
public struct ReadingLimits: Hashable, Sendable {
  /// The bytes of a file.
  public var bytes = 32 << 20
  /// How deep markup, and mails in mails, may be nested.
  public var depth = 256
  /// The files of an archive, the parts of a mail.
  public var entries = 10_000
  /// The bytes that the files of an archive, or the parts of a mail, unfold to.
  public var expandedBytes = 128 << 20
  /// The fields of the district's own systems, beside those that are known.
  public var fields: [FieldMarks] = []

  public init() {}
}

/// What a field of a system that this library does not know begins and ends with: `@@…@@`.
public struct FieldMarks: Hashable, Sendable {
  public let opening: String
  public let closing: String

  /// Longer marks are none.
  static let longest = 16

  /// Reads marks with `…` between them. Nil where one of them is missing, is longer than 16 bytes, has a blank, or is all
  /// letters and digits, so that words would be taken for it.
  public init?(_ text: String) {
    let halves = text.split(separator: "…", omittingEmptySubsequences: false)
    guard halves.count == 2, let first = halves.first, let last = halves.last else { return nil }
    for half in [first, last] {
      guard !half.isEmpty, half.utf8.count <= Self.longest, !half.contains(where: \.isWhitespace),
        half.contains(where: { !$0.isLetter && !$0.isNumber })
      else { return nil }
    }
    (opening, closing) = (String(first), String(last))
  }

  /// As it is written in the configuration.
  public var text: String { "\(opening)…\(closing)" }
}

/// What the reader of a format is given.
struct NoticeInput: Sendable {
  let bytes: [UInt8]
  /// The file as the caller named it.
  let file: String
  let limits: ReadingLimits
  /// The character set of texts inside it that do not say theirs.
  var encoding: Charset?
  /// Whether the bytes were decoded already: then what the text says of its character set is void.
  var isDecoded = false
}
