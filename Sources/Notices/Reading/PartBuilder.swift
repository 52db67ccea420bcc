internal import UnicodeText

/// Puts the text of one part together and writes down where each byte of it comes from.
///
/// White space and line breaks wait until something follows them, so that a part never begins or ends with them and no
/// line of it ends in spaces. Whatever comes in out of order is cut: the map stays monotone on any input.
struct PartBuilder {
  private let source: NoticeSource
  private(set) var bytes: [UInt8] = []
  private var map = PieceMap<FileText, PartText>()
  private var marks: [Mark] = []
  /// The end of what was used of the file.
  private var cursor: Int

  private var waitingSpace: TextSpan<FileText>?
  /// Whether the space that waits counts as one blank, whatever it is made of.
  private var isCollapsed = false
  private var waitingBreak = false
  private var waitingTags: [TextSpan<FileText>] = []
  private var openMarks: [(kind: Mark.Kind, start: Int?)] = []
  /// How many of the open marks, from the innermost, have no text yet.
  private var emptyMarks = 0

  /// The object replacement character.
  private static let mask: [UInt8] = [0xEF, 0xBF, 0xBC]

  init(_ source: NoticeSource, from offset: Int = 0) {
    self.source = source
    cursor = offset
  }

  /// Appends a stretch of the file as it stands, with the mask for what is no prose in it.
  mutating func append(_ span: TextSpan<FileText>) {
    var start = max(span.start, cursor)
    var index = source.firstOpaque(endingAfter: start)
    while start < span.end {
      guard index < source.opaque.count, source.opaque[index].span.start < span.end else {
        verbatim(TextSpan(start, span.end))
        return
      }
      let opaque = source.opaque[index]
      if start < opaque.span.start { verbatim(TextSpan(start, opaque.span.start)) }
      if opaque.kind == .mask { appendMask(opaque.span) }
      start = opaque.span.end
      index += 1
    }
  }

  /// Appends one U+FFFC for a stretch that is no prose.
  mutating func appendMask(_ span: TextSpan<FileText>) { append(Self.mask, for: span, .mask) }

  /// Appends what a character reference stands for.
  mutating func appendReference(_ span: TextSpan<FileText>, decoded: [UInt8]) {
    // One that begins in an address was swallowed with it, all but a last semicolon.
    if span.start < cursor { append(span) } else { append(decoded, for: span, .characterReference) }
  }

  /// Appends a run of white space that counts as one blank. Beside another it adds nothing.
  mutating func appendWhiteSpace(_ run: TextSpan<FileText>) {
    guard waitingSpace == nil, run.start >= cursor else { return }
    wait(run)
    isCollapsed = true
  }

  /// The line ends here: the text that comes next begins a new one.
  mutating func breakLine() {
    waitingSpace = nil
    waitingBreak = true
  }

  /// A `<br>` stands here. A line end beside it adds nothing to what the reader sees.
  mutating func breakLine(tag span: TextSpan<FileText>) {
    waitingSpace = nil
    if span.start >= cursor { waitingTags.append(span) }
  }

  mutating func open(_ kind: Mark.Kind) {
    openMarks.append((kind, nil))
    emptyMarks += 1
  }

  /// Closes the innermost mark. One without text is dropped.
  mutating func closeMark() {
    guard let mark = openMarks.popLast() else { return }
    guard let start = mark.start else {
      emptyMarks -= 1
      return
    }
    marks.append(Mark(mark.kind, TextSpan(start, bytes.count)))
  }

  /// The part, or nil where there is nothing to read.
  mutating func finish(
    _ kind: Part.Kind, group: Int? = nil, isQuotation: Bool = false, language: LanguageTag? = nil
  ) -> Part? {
    while !openMarks.isEmpty { closeMark() }
    guard hasText else { return nil }
    // By start; at the same start the outer one first, which was closed last.
    let order = marks.indices.sorted {
      (marks[$0].span.start, -marks[$0].span.end, -$0) < (marks[$1].span.start, -marks[$1].span.end, -$1)
    }
    marks = order.map { marks[$0] }
    // People who write in a word processor make their small headings bold.
    let kind = kind == .paragraph && isShortBoldRun ? Part.Kind.heading(level: 7) : kind
    return Part(
      kind: kind, bytes: bytes, map: map, marks: marks, group: group, isQuotation: isQuotation, language: language,
      branches: source.branches.branches(of: map))
  }

  /// Whether there is a word or a placeholder: a row of dashes and scissors is a rule.
  private var hasText: Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let (scalar, length) = decodeScalar(buffer, at: index)
        if scalar == 0xFFFC || !ScalarTable.shared.properties(scalar).isDisjoint(with: .word) { return true }
        index += length
      }
      return false
    }
  }

  /// Whether the whole text is one bold line, short and no sentence.
  private var isShortBoldRun: Bool {
    guard bytes.count <= 160, !bytes.contains(where: \.isLineEnd) else { return false }
    guard marks.contains(where: { $0.kind == .strong && $0.span.count == bytes.count }) else { return false }
    return !endsInSentence(bytes[...])
  }

  private mutating func verbatim(_ span: TextSpan<FileText>) {
    let text = source.bytes.slice(span)
    guard let first = text.firstIndex(where: { !$0.isBlank }), let last = text.lastIndex(where: { !$0.isBlank }) else {
      wait(span)
      return
    }
    if first > span.start { wait(TextSpan(span.start, first)) }
    releaseWaiting(before: first)
    copy(TextSpan(first, last + 1))
    if last + 1 < span.end { wait(TextSpan(last + 1, span.end)) }
  }

  /// Blanks at the start of a part or a line are indentation.
  private mutating func wait(_ blanks: TextSpan<FileText>) {
    guard !bytes.isEmpty, !waitingBreak, waitingTags.isEmpty else { return }
    if let waiting = waitingSpace {
      guard waiting.end == blanks.start, !isCollapsed else { return }
      waitingSpace = waiting.union(blanks)
    } else {
      waitingSpace = blanks
      isCollapsed = false
    }
  }

  private mutating func append(_ text: [UInt8], for span: TextSpan<FileText>, _ encoding: PieceEncoding) {
    let clipped = TextSpan<FileText>(max(span.start, cursor), span.end)
    guard !clipped.isEmpty else { return }
    releaseWaiting(before: clipped.start)
    bytes += text
    map.append(clipped, count: text.count, encoding: encoding)
    cursor = clipped.end
  }

  private mutating func copy(_ span: TextSpan<FileText>) {
    bytes += source.bytes.slice(span)
    map.append(span, count: span.count, encoding: .verbatim)
    cursor = span.end
  }

  /// Writes what waited, now that text follows at an offset, and begins the marks that have none yet.
  private mutating func releaseWaiting(before offset: Int) {
    if !bytes.isEmpty {
      if !waitingTags.isEmpty {
        for tag in waitingTags {
          bytes.append(.lineFeed)
          map.append(tag, count: 1, encoding: .lineBreakTag)
          cursor = tag.end
        }
      } else if waitingBreak {
        // Without a line end the break stood inside a placeholder: a blank behind it still parts two words.
        let blank = offset > cursor && source.bytes[offset - 1].isBlank ? TextSpan<FileText>(offset - 1, offset) : nil
        if let between = source.lastLineEnd(from: cursor, to: offset) ?? blank { copy(between) }
      } else if let space = waitingSpace {
        if isCollapsed, space.count != 1 || source.bytes[space.start] != .space {
          bytes.append(.space)
          map.append(space, count: 1, encoding: .whiteSpace)
          cursor = space.end
        } else {
          copy(space)
        }
      }
    }
    waitingTags.removeAll()
    waitingBreak = false
    waitingSpace = nil
    for index in (openMarks.count - emptyMarks)..<openMarks.count { openMarks[index].start = bytes.count }
    emptyMarks = 0
  }
}

/// Whether a line ends as a sentence does: in a full stop behind a word that is no abbreviation, with some words before
/// it. "Friday, 5:30–7:00 p.m." and "1. Purpose." do not.
func endsInSentence(_ text: ArraySlice<UInt8>) -> Bool {
  let words = text.split(whereSeparator: { $0.isBlank })
  guard words.count >= 4, let last = words.last, last.last == UInt8(ascii: ".") else { return false }
  return !last.dropLast().contains(UInt8(ascii: "."))
}
