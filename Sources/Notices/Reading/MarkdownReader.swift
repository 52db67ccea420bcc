internal import UnicodeText

/// Turns the events of md4c into parts.
///
/// md4c reads a copy of the file in which placeholders are filled with letters, so that none of them can look like
/// markup. Its texts point into that copy: the difference of two pointers is the offset in the file.
final class MarkdownReader {
  struct Reading {
    var parts: [Part] = []
    var issues: [InputIssue] = []
  }

  let source: NoticeSource
  let copy: ByteScanner
  var reading = Reading()

  /// The part in the making.
  var part: PartBuilder?
  private var kind = Part.Kind.paragraph
  /// What is open around it.
  var blocks = OpenBlocks()
  /// The spans that are open, the outermost first. They go on behind a tag that breaks the block.
  var spans: [OpenSpan] = []
  /// The elements of raw HTML that say more than their names, the outermost first.
  var elements: [RawElement] = []
  /// What is wrong with the language of one.
  var languageIssues: [InputIssue] = []
  let texts: HTMLTagTexts
  /// The sign of a footnote in raw HTML that is open: `<sup>1</sup>`.
  var sign: TextSpan<FileText>?
  /// What has come of the code span that is open.
  var code: TextSpan<FileText>?
  var isInCodeBlock = false
  /// Raw HTML comes line by line: up to here it has been read.
  var tagEnd = 0
  /// A link has been opened and nothing has come since.
  var isLinkStart = false

  /// The address of the copy's first byte while md4c reads it.
  var base: UInt = 0
  private var offset: Int
  private var cost = 0
  private let costLimit: Int
  /// Set when reading has to stop.
  private(set) var refusal: InputIssue?

  /// Reads a notice. O(bytes), within ``MarkdownLimits``.
  static func read(_ source: NoticeSource) -> Reading {
    let copy = ByteScanner(bytes: filled(source))
    if let issue = MarkdownLimits.issue(in: copy, source) { return Reading(issues: [issue]) }
    let reader = MarkdownReader(source, copy)
    reader.parse()
    if let refusal = reader.refusal { return Reading(issues: [refusal]) }
    reader.reading.issues += reader.languageIssues
    reader.sortCaptions()
    return reader.reading
  }

  private init(_ source: NoticeSource, _ copy: ByteScanner) {
    self.source = source
    self.copy = copy
    texts = HTMLTagTexts(source: source, copy: copy)
    offset = source.bodyStart
    let (limit, overflow) = source.bytes.count.multipliedReportingOverflow(by: MarkdownLimits.costPerByte)
    costLimit = (overflow ? .max / 2 : limit) + (1 << 16)
  }

  // MARK: Parts

  /// Counts what the parser hands over. False when it is too much: then reading stops.
  func spend(_ amount: Int) -> Bool {
    cost += amount
    guard cost <= costLimit else {
      refusal = refusal ?? MarkdownLimits.tooComplex(TextSpan(offset, offset), source)
      return false
    }
    return true
  }

  func refuseDepth() {
    refusal = refusal ?? MarkdownLimits.tooDeep(TextSpan(offset, offset), source)
  }

  /// Adds to the part, which begins with its first text.
  func withPart(at place: Int, _ body: (inout PartBuilder) -> Void) {
    // What raw HTML hides, and the sign of a footnote, of which one mask is made.
    guard sign == nil, !elements.contains(where: \.isHidden) else { return }
    offset = max(offset, place)
    var builder = part ?? newPart()
    // Out of the property while it grows, so that its bytes are not copied.
    part = nil
    body(&builder)
    part = builder
  }

  private func newPart() -> PartBuilder {
    kind = blocks.kind
    var builder = PartBuilder(source, from: source.bodyStart)
    for span in spans { if let mark = span.mark { builder.open(mark) } }
    return builder
  }

  func finishPart() {
    guard var builder = part else { return }
    part = nil
    let part = builder.finish(
      kind, group: blocks.group(of: kind), isQuotation: blocks.isQuotation, language: rawLanguage)
    if let part { reading.parts.append(part) }
  }

  // MARK: Filling

  /// The file with letters in place of placeholders and blanks in place of comments and control tags that have lines of
  /// their own. Line breaks stay, and so does every offset. Addresses stay too: links need them.
  private static func filled(_ source: NoticeSource) -> [UInt8] {
    var copy = source.bytes
    let text = ByteScanner(bytes: source.bytes)
    let fields = source.fields
    var index = 0
    while index < fields.count {
      var last = index
      // Several tags may share a line.
      while fields[last].kind == .hidden, last + 1 < fields.count, fields[last + 1].kind == .hidden,
        isBlank(text.bytes[fields[last].span.end..<fields[last + 1].span.start]),
        !text.isAtLineEnd(fields[last].span.end)
      { last += 1 }
      let span = fields[index].span.union(fields[last].span)
      let hasOwnLines =
        fields[index].kind == .hidden && text.isAtLineStart(span.start) && text.isAtLineEnd(span.end)
      let filler: UInt8 = hasOwnLines && !isAmongRows(span, text) ? .space : UInt8(ascii: "x")
      for field in fields[index...last] {
        for byte in field.span.range where !copy[byte].isLineEnd { copy[byte] = filler }
      }
      index = last + 1
    }
    return copy
  }

  /// Whether rows of a table stand on the lines before and behind: a blank line would end it.
  private static func isAmongRows(_ span: TextSpan<FileText>, _ text: ByteScanner) -> Bool {
    let next = text.end(from: text.end(from: span.end, limit: 80) { $0.isBlank }, limit: 2) { $0.isLineEnd }
    guard text[text.end(from: next, limit: 80) { $0.isBlank }] == UInt8(ascii: "|") else { return false }
    var index = span.start - 1
    while index >= 0, span.start - index < 160, text[index].isBlank || text[index].isLineEnd { index -= 1 }
    return text[index] == UInt8(ascii: "|")
  }
}
