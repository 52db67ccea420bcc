public import UnicodeText

/// A notice that was read: its prose in parts, each with the exact way back to the bytes of the file.
public struct Notice: Sendable {
  /// The file as the caller named it.
  public let file: String
  /// The name of the format it was read as, such as `markdown`.
  public let format: String
  /// The file as it lies on disk. Every `FileText` span indexes these bytes.
  public let bytes: [UInt8]
  public let lines: LineIndex
  /// The language the notice declares for itself, in front matter.
  public let language: LanguageTag?
  /// The notice set it says it belongs to, in front matter.
  public let set: String?
  /// In reading order.
  public let parts: [Part]
  /// What could not be read, and what was odd. With an error among them the parts are not to be trusted.
  public let issues: [InputIssue]

  package init(
    file: String, format: String, bytes: [UInt8], lines: LineIndex, language: LanguageTag? = nil, set: String? = nil,
    parts: [Part] = [], issues: [InputIssue] = []
  ) {
    self.file = file
    self.format = format
    self.bytes = bytes
    self.lines = lines
    self.language = language
    self.set = set
    self.parts = parts
    self.issues = issues
  }

  /// Line and column of a byte of the file. O(length of the line).
  public func position(at offset: Int) -> LinePosition { lines.position(at: offset, in: bytes) }
}

/// One block of prose as a reader sees it: a paragraph, a heading, an item of a list, a cell of a table.
/// No term reaches from one part into another.
public struct Part: Sendable {
  public enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    /// An item of a list, 1 for the outermost list.
    case listItem(depth: Int)
    /// Row and column count from 0; a header row is row 0 with `isHeader`.
    case tableCell(row: Int, column: Int, isHeader: Bool)

    public var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  public let kind: Kind
  /// UTF-8. A line break inside a paragraph stays a line break; U+FFFC stands for what is no prose.
  public let bytes: [UInt8]
  /// The way back to the file.
  public let map: PieceMap<FileText, PartText>
  /// Emphasis and links, in order of their start.
  public let marks: [Mark]
  /// Parts of one list or table share a number; nil outside of lists and tables.
  public let group: Int?
  /// Whether the part stands in a block quotation.
  public let isQuotation: Bool
  /// The language that markup around the part declares.
  public let language: LanguageTag?
  /// Where the part stands inside a container file; empty in a file of its own.
  public let container: [String]

  package init(
    kind: Kind, bytes: [UInt8], map: PieceMap<FileText, PartText>, marks: [Mark] = [], group: Int? = nil,
    isQuotation: Bool = false, language: LanguageTag? = nil, container: [String] = []
  ) {
    self.kind = kind
    self.bytes = bytes
    self.map = map
    self.marks = marks
    self.group = group
    self.isQuotation = isQuotation
    self.language = language
    self.container = container
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The stretch of the file from the first to the last byte the part was made of.
  public var source: TextSpan<FileText> { map.source(of: TextSpan(0, bytes.count)) }
}

/// A stretch of a part that its author marked.
public struct Mark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case strong
    case emphasis
    case link(target: String)
  }

  public let kind: Kind
  public let span: TextSpan<PartText>

  package init(_ kind: Kind, _ span: TextSpan<PartText>) {
    self.kind = kind
    self.span = span
  }
}
