internal import UnicodeText

/// Reads a text without markup by the shape of its lines.
///
/// A block is a run of lines without a blank line or a rule in it. Every decision looks at one block, and within it at a
/// bounded number of lines ahead: reading is linear.
struct PlainTextReader {
  /// How far to look for the second item of a list that begins in the middle of a paragraph.
  private static let lookahead = 20
  /// A heading has at most as many lines; more capitals are a paragraph that shouts.
  private static let headingLines = 3

  private let source: NoticeSource
  private let text: ByteScanner
  private let lines: [PlainTextLine]
  private let weakCounts: [UInt32: Int]

  private(set) var parts: [Part] = []
  private var part: PartBuilder?
  private var kind = Part.Kind.paragraph
  private var group: Int?
  private var isQuotation = false
  private var list = PlainTextList()

  init(_ source: NoticeSource) {
    self.source = source
    text = ByteScanner(bytes: source.bytes)
    var lines: [PlainTextLine] = []
    var weakCounts: [UInt32: Int] = [:]
    for number in source.lines.line(at: source.bodyStart)...max(source.lines.lineCount, 1) {
      let span = source.lines.span(ofLine: number, in: source.bytes)
      var line = PlainTextLine(TextSpan(max(span.start, source.bodyStart), span.end), in: source.bytes)
      // A comment or a tag of a template with a line of its own is no part of the text around it.
      if line.kind == .text, source.isHidden(line.text) { line.hide() }
      if case .weak(let scalar)? = PlainTextMarker.read(line, in: text)?.marker { weakCounts[scalar, default: 0] += 1 }
      lines.append(line)
    }
    self.lines = lines
    self.weakCounts = weakCounts
  }

  mutating func read() {
    var index = 0
    while index < lines.count {
      switch lines[index].kind {
      case .blank:
        index += 1
      case .rule:
        list.end()
        index += 1
      case .cut:
        list.end()
        begin(.paragraph, lines[index])
        add(lines[index].text)
        finish()
        index += 1
      case .text:
        let end = blockEnd(from: index)
        index = readUnderlined(index, end) ?? readBlock(index, end)
      }
    }
  }

  private func blockEnd(from start: Int) -> Int {
    var end = start
    while end < lines.count, lines[end].kind == .text, lines[end].isQuoted == lines[start].isQuoted { end += 1 }
    return end
  }

  // MARK: Headings

  /// A line of its own with a line of `===` or `---` right below it.
  private mutating func readUnderlined(_ start: Int, _ end: Int) -> Int? {
    guard end == start + 1, end < lines.count, case .rule(let byte) = lines[end].kind else { return nil }
    guard byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-"), PlainTextMarker.read(lines[start], in: text) == nil
    else {
      return nil
    }
    addHeading(start, end, level: byte == UInt8(ascii: "=") ? 1 : 2)
    return end + 1
  }

  /// The lines in capitals at the start of a block, if they are its heading. A numbered one must stand alone, or else it is
  /// the item of a list.
  private func headingEnd(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, source.isCapitals(lines[index]) { index += 1 }
    guard index > start, index - start <= Self.headingLines else { return start }
    if let marker = PlainTextMarker.read(lines[start], in: text)?.marker {
      guard case .ordered = marker, end == start + 1 else { return start }
    }
    return endsInSentence(source.bytes.slice(lines[index - 1].text)) ? start : index
  }

  private mutating func addHeading(_ start: Int, _ end: Int, level: Int) {
    list.end()
    begin(.heading(level: level), lines[start])
    for index in start..<end { add(lines[index].text) }
    finish()
  }

  // MARK: Paragraphs and lists

  private mutating func readBlock(_ start: Int, _ end: Int) -> Int {
    let first = headingEnd(start, end)
    if first > start { addHeading(start, first, level: 2) }
    for index in first..<end {
      let line = lines[index]
      if let (marker, textStart) = PlainTextMarker.read(line, in: text), isItem(marker, index, first, end) {
        finish()
        list.addItem(marker, column: line.column, textColumn: line.column + textStart - line.text.start)
        begin(.listItem(depth: list.depth), line, group: list.group)
        add(TextSpan(textStart, line.text.end))
        continue
      }
      if part == nil {
        if index == first, list.continues(atColumn: line.column) {
          begin(.listItem(depth: list.depth), line, group: list.group)
        } else {
          list.end()
          begin(.paragraph, line)
        }
      }
      add(line.text)
    }
    finish()
    return end
  }

  /// Whether what looks like a marker is one. A wrapped line can begin with "15." or "a. m." as well.
  private func isItem(_ marker: PlainTextMarker, _ index: Int, _ first: Int, _ end: Int) -> Bool {
    switch marker {
    case .bullet:
      return true
    case .weak(let scalar):
      return weakCounts[scalar, default: 0] > 1
    case .ordered(let style, let values):
      if list.follows(style, values) { return true }
      if index == first {
        return values.contains(1) || style == .digitDot || style == .digitBracket
      }
      if values.contains(1), source.bytes.slice(lines[index - 1].text).last == UInt8(ascii: ":") { return true }
      return hasNextItem(style, values, from: index + 1, to: min(end, index + Self.lookahead))
    }
  }

  private func hasNextItem(
    _ style: PlainTextMarker.OrderedStyle, _ values: [Int], from start: Int, to end: Int
  ) -> Bool {
    guard start < end else { return false }
    return lines[start..<end].contains { line in
      guard case .ordered(style, let next)? = PlainTextMarker.read(line, in: text)?.marker else { return false }
      return next.contains { values.contains($0 - 1) }
    }
  }

  // MARK: Parts

  private mutating func begin(_ kind: Part.Kind, _ line: PlainTextLine, group: Int? = nil) {
    part = PartBuilder(source, from: source.bodyStart)
    (self.kind, self.group, isQuotation) = (kind, group, line.isQuoted)
  }

  private mutating func add(_ span: TextSpan<FileText>) {
    part?.breakLine()
    part?.append(span)
  }

  private mutating func finish() {
    defer { part = nil }
    if let part = part?.finish(kind, group: group, isQuotation: isQuotation) { parts.append(part) }
  }
}

/// The lists that are open at a place of a plain text.
struct PlainTextList {
  private struct Level {
    let column: Int
    let group: Int
    var textColumn = 0
    var style: PlainTextMarker.OrderedStyle?
    var values: [Int] = []
  }

  /// Deeper indentation counts as this depth.
  private static let depthLimit = 100

  private var levels: [Level] = []
  private var groups = 0

  var depth: Int { levels.count }
  var group: Int? { levels.last?.group }

  /// A part that is no item ends all lists.
  mutating func end() { levels.removeAll() }

  /// Whether a number is the one after the last item's, here or in a list around it.
  func follows(_ style: PlainTextMarker.OrderedStyle, _ values: [Int]) -> Bool {
    levels.contains { level in level.style == style && values.contains { level.values.contains($0 - 1) } }
  }

  /// Whether a block that begins at this column belongs to the last item.
  func continues(atColumn column: Int) -> Bool {
    guard let last = levels.last else { return false }
    return column >= max(last.textColumn, last.column + 2)
  }

  /// An item whose marker stands in a column. One column more or less is no other level.
  mutating func addItem(_ marker: PlainTextMarker, column: Int, textColumn: Int) {
    while levels.count > 1, let last = levels.last, last.column > column + 1 { levels.removeLast() }
    if levels.isEmpty || (levels[levels.count - 1].column + 1 < column && levels.count < Self.depthLimit) {
      levels.append(Level(column: column, group: groups))
      groups += 1
    }
    levels[levels.count - 1].textColumn = textColumn
    levels[levels.count - 1].style = nil
    if case .ordered(let style, let values) = marker {
      levels[levels.count - 1].style = style
      levels[levels.count - 1].values = values
    }
  }
}
