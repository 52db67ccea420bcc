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

  public init() {}
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
