public import UnicodeText

/// A notice that was read: its prose in parts, each with the exact way back to the bytes of the file.
public struct Notice: Sendable {
  /// The file as the caller named it.
  public private(set) var file: String
  /// The name of the format it was read as, such as `markdown`.
  public let format: String
  /// The file as it lies on disk. Every `FileText` span indexes these bytes.
  public let bytes: [UInt8]
  public let lines: LineIndex
  /// Whether people see the bytes as they are: UTF-8, and nothing that has to be decoded or unpacked first.
  public let isVerbatim: Bool
  /// The texts inside a container that parts index in place of the file, such as the `word/document.xml` of a Word file.
  public let inner: [InnerText]
  /// The languages the notice declares for itself, in front matter; several where each part is in one of them.
  public let languages: [LanguageTag]
  /// The languages that a word processor stamped on a tenth of its text or more, the most frequent first. They are no
  /// declaration: programs stamp the language of their user on whatever is typed.
  public let stampedLanguages: [LanguageTag]
  /// The notice set it says it belongs to, in front matter.
  public let set: String?
  /// What one reader sees of it; empty where every reader sees all.
  public let views: [View]
  /// In reading order.
  public let parts: [Part]
  /// What comments in it say to this program, in order.
  public let remarks: [Remark]
  /// What could not be read, and what was odd. With an error among them the parts are not to be trusted.
  public private(set) var issues: [InputIssue]

  package init(
    file: String, format: String, bytes: [UInt8], lines: LineIndex, isVerbatim: Bool = true,
    inner: [InnerText] = [], language: LanguageTag? = nil, languages: [LanguageTag] = [],
    stampedLanguages: [LanguageTag] = [], set: String? = nil, views: [View] = [], parts: [Part] = [],
    remarks: [Remark] = [], issues: [InputIssue] = []
  ) {
    self.file = file
    self.format = format
    self.bytes = bytes
    self.lines = lines
    self.isVerbatim = isVerbatim
    self.inner = inner
    self.languages = languages.isEmpty ? [language].compactMap { $0 } : languages
    self.stampedLanguages = stampedLanguages
    self.set = set
    self.views = views
    self.parts = parts
    self.remarks = remarks
    self.issues = issues
  }

  /// The language the notice declares for itself; the first of several.
  public var language: LanguageTag? { languages.first }

  /// Whether a text can be put into the file as it is: nothing around it has to be coded or packed again.
  package var canBeFixed: Bool { isVerbatim && inner.isEmpty }

  /// The same notice under another name.
  package func named(_ file: String) -> Notice {
    guard file != self.file else { return self }
    var copy = self
    copy.file = file
    for index in issues.indices { copy.issues[index].file = file }
    return copy
  }

  /// The numbers of the views: 0 alone for a notice that every reader sees whole.
  public var viewNumbers: Range<Int> { 0..<max(views.count, 1) }

  /// Line and column of a byte of the file. O(length of the line).
  public func position(at offset: Int) -> LinePosition { lines.position(at: offset, in: bytes) }

  /// The bytes that the map of a part leads to: the file, or a text inside it.
  public func source(of part: Part) -> [UInt8] { part.inner.map { inner[$0].bytes } ?? bytes }

  /// Line and column of a byte of the text that a part was made of. O(length of the line).
  public func position(at offset: Int, of part: Part) -> LinePosition {
    guard let number = part.inner else { return position(at: offset) }
    return inner[number].lines.position(at: offset, in: inner[number].bytes)
  }
}

/// A text inside a container file: its bytes are not those of the file, and people never see them as they are.
public struct InnerText: Sendable {
  /// The name inside the container, such as `word/document.xml`.
  public let name: String
  public let bytes: [UInt8]
  public let lines: LineIndex

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lines = LineIndex(bytes)
  }
}

/// What one reader sees of a notice that comes in several forms: the plain text of a mail, its HTML, or an attachment.
public struct View: Hashable, Sendable {
  /// For people, such as `plain text` or `letter.docx`.
  public let name: String
  /// Whether it is a letter of its own, and no other form of the same one.
  public let isAttachment: Bool
  /// Views of the same number are forms of one letter: the plain text and the HTML of a mail.
  public let letter: Int

  package init(_ name: String, isAttachment: Bool = false, letter: Int = 0) {
    self.name = name
    self.isAttachment = isAttachment
    self.letter = letter
  }
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
    /// The subject line of a mail.
    case subject
    /// The name and office at the foot of a mail, where its format says so.
    case signature
    /// A text beside the running text: the description of a picture, the caption of a table, a header or footer of pages.
    case caption
    /// What a ``Mark/Kind/note(_:)`` of the same number leads to.
    case note(Int)

    public var isHeading: Bool { if case .heading = self { true } else { false } }
  }

  public let kind: Kind
  /// UTF-8. A line break inside a paragraph stays a line break; U+FFFC stands for what is no prose.
  public let bytes: [UInt8]
  /// The way back to the file, or to the text inside it that `inner` names.
  public let map: PieceMap<FileText, PartText>
  /// Emphasis and links, in order of their start.
  public let marks: [Mark]
  /// Parts of one list or table share a number; nil outside of lists and tables.
  public let group: Int?
  /// Whether the part stands in a block quotation.
  public let isQuotation: Bool
  /// The language that markup around the part declares.
  public let language: LanguageTag?
  /// Where the part stands inside a container file, for people: `["attachment letter.docx", "paragraph 3"]`. Empty where
  /// line and column of the file say it.
  public let container: [String]
  /// The number in ``Notice/inner`` of the text that `map` leads to; nil: the file itself.
  public let inner: Int?
  /// The numbers in ``Notice/views`` of those that show the part. A reader sees one view; the subject of a mail stands in
  /// several. A notice without views is the view 0.
  public let views: [Int]
  /// The stretches that stand only under conditions of a template, in order and disjoint. What lies in none of them
  /// stands in every letter.
  public let branches: [Branch]
  /// Parts of a translation file that say the same in two languages share a number; nil elsewhere.
  public let unit: Int?

  package init(
    kind: Kind, bytes: [UInt8], map: PieceMap<FileText, PartText>, marks: [Mark] = [], group: Int? = nil,
    isQuotation: Bool = false, language: LanguageTag? = nil, container: [String] = [], inner: Int? = nil,
    views: [Int] = [0], branches: [Branch] = [], unit: Int? = nil
  ) {
    self.kind = kind
    self.bytes = bytes
    self.map = map
    self.marks = marks
    self.group = group
    self.isQuotation = isQuotation
    self.language = language
    self.container = container
    self.inner = inner
    self.views = views
    self.branches = branches
    self.unit = unit
  }

  /// The same text in another place.
  func moved(
    kind: Kind? = nil, map: PieceMap<FileText, PartText>, isQuotation: Bool? = nil, language: LanguageTag?,
    container: [String], inner: Int? = nil, views: [Int], unit: Int? = nil
  ) -> Part {
    Part(
      kind: kind ?? self.kind, bytes: bytes, map: map, marks: marks, group: group,
      isQuotation: isQuotation ?? self.isQuotation, language: language, container: container, inner: inner,
      views: views,
      branches: branches, unit: unit ?? self.unit)
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The same part with other bytes at the same places.
  package func with(bytes: [UInt8]) -> Part {
    Part(
      kind: kind, bytes: bytes, map: map, marks: marks, group: group, isQuotation: isQuotation, language: language,
      container: container, inner: inner, views: views, branches: branches,
      unit: unit)
  }

  /// The names of the conditions under which a stretch stands, the outermost first.
  package func conditions(of span: TextSpan<PartText>) -> [String] {
    var result: [String] = []
    for branch in branches where branch.span.overlaps(span) {
      for condition in branch.conditions where !result.contains(condition.name) { result.append(condition.name) }
    }
    return result
  }

  /// The stretch of the file from the first to the last byte the part was made of.
  public var source: TextSpan<FileText> { map.source(of: TextSpan(0, bytes.count)) }
}

/// A stretch of a part that its author marked.
public struct Mark: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case strong
    case emphasis
    case link(target: String)
    /// The term that the text around it defines: `dfn`.
    case definition
    /// A short form whose full form a tooltip gives: `<abbr title="…">`.
    case abbreviation(of: String)
    /// A place that leads to the footnote of this number.
    case note(Int)
  }

  public let kind: Kind
  public let span: TextSpan<PartText>

  package init(_ kind: Kind, _ span: TextSpan<PartText>) {
    self.kind = kind
    self.span = span
  }
}
