internal import UnicodeText

/// What a Markdown file may ask of the parser. Within these limits reading takes linear time.
struct MarkdownLimits {
  /// Lists and quotations inside each other.
  static let depth = 100
  /// Lines without a blank one between them: md4c's time for links grows with the square of them.
  static let paragraphLines = 4000
  /// What the parser may hand over for each byte of the file: references to one long address, and rows of a wide table
  /// that give each column a cell, could multiply.
  static let costPerByte = 32

  /// Finds what is beyond the limits before the parser sees it. O(bytes).
  static func issue(in copy: ByteScanner, _ source: NoticeSource) -> InputIssue? {
    var depth = 0
    var paragraphLines = 0
    for line in source.lines.line(at: source.bodyStart)...max(source.lines.lineCount, 1) {
      let span = source.lines.span(ofLine: line, in: source.bytes)
      let start = max(span.start, source.bodyStart)
      guard start < span.end else {
        paragraphLines = 0
        continue
      }
      let prefix = LinePrefix(copy, from: start, to: span.end)
      paragraphLines = prefix.isBlank || prefix.startsItem ? 0 : paragraphLines + 1
      if !prefix.isBlank, !prefix.isRule {
        // Indentation opens nothing: it keeps open what was open, two columns or more for each list.
        depth = prefix.markers + min(prefix.columns / 2, depth)
      }
      if depth > Self.depth { return tooDeep(TextSpan(start, span.end), source) }
      if paragraphLines > Self.paragraphLines { return tooComplex(TextSpan(start, span.end), source) }
    }
    return nil
  }

  static func tooDeep(_ span: TextSpan<FileText>, _ source: NoticeSource) -> InputIssue {
    source.issue(
      "notice/too-deep", at: span, "lists or quotations stand more than \(depth) levels inside each other",
      help: "take the text out of the inner lists")
  }

  static func tooComplex(_ span: TextSpan<FileText>, _ source: NoticeSource) -> InputIssue {
    source.issue(
      "notice/too-complex", at: span, "the Markdown from here on asks too much of the reader",
      help: "part the text with blank lines (at least one in \(paragraphLines) lines), or split the file")
  }
}

/// The markers of lists and quotations at the start of a line. It may count a marker too many, never one too few.
private struct LinePrefix {
  var markers = 0
  /// Blank columns before the text, but for the one that each marker has behind it.
  var columns = 0
  var isBlank = true
  /// `- - -` to the end of the line.
  var isRule = false
  /// Whether the line surely ends the paragraph before it, as the item of a list.
  var startsItem = false

  init(_ text: ByteScanner, from start: Int, to end: Int) {
    var index = start
    var first: UInt8 = 0
    var isUniform = true
    var isBehindMarker = false
    while index < end {
      let byte = text[index]
      if byte.isBlank {
        columns += (byte == .tab ? 4 : 1) - (isBehindMarker ? 1 : 0)
        isBehindMarker = false
        index += 1
        continue
      }
      isBlank = false
      if first == 0 { first = byte }
      if byte != first { isUniform = false }
      guard let markerEnd = Self.markerEnd(text, index, end) else { return }
      let isBullet = byte != UInt8(ascii: ">") && !byte.isDigit
      if isBullet, columns < 4, markerEnd < end, !text.isAtLineEnd(markerEnd) { startsItem = true }
      markers += 1
      index = markerEnd
      isBehindMarker = true
    }
    isRule = isUniform && markers >= 3 && (first == UInt8(ascii: "-") || first == UInt8(ascii: "*"))
  }

  private static func markerEnd(_ text: ByteScanner, _ index: Int, _ end: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: ">"):
      return index + 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return isBlank(text, index + 1, end) ? index + 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = text.end(from: index, limit: 9) { $0.isDigit }
      let isMarker = text[digits] == UInt8(ascii: ".") || text[digits] == UInt8(ascii: ")")
      return isMarker && isBlank(text, digits + 1, end) ? digits + 1 : nil
    default:
      return nil
    }
  }

  private static func isBlank(_ text: ByteScanner, _ index: Int, _ end: Int) -> Bool {
    index >= end || text[index].isBlank || text[index].isLineEnd
  }
}
