internal import UnicodeText

/// The prose of one text inside a document of a word processor, block by block, with the way back to its bytes.
///
/// Blocks may open inside each other, as a text box does inside a paragraph: each is a text of its own, and they come out
/// in the order in which they began. Fields and addresses are found when all is read, over the edges of formatting.
struct FlowText {
  /// How a stretch of text looks.
  struct Format: Hashable {
    var isStrong = false
    var isEmphasised = false
    var link: String?

    /// The one that ends last first, as far as that can be known.
    var marks: [Mark.Kind] {
      (isStrong ? [.strong] : []) + (isEmphasised ? [.emphasis] : []) + (link.map { [.link(target: $0)] } ?? [])
    }
  }

  struct Block {
    var kind: Part.Kind
    var group: Int?
    /// Where it stands, for people.
    var container: [String]
    /// Whether it is counted among the paragraphs of its text.
    var isCounted = false
    var isQuotation = false
    fileprivate var bytes: [UInt8] = []
    fileprivate var map = PieceMap<FileText, FileText>()
    fileprivate var steps: [Step] = []
    fileprivate var format = Format()

    init(kind: Part.Kind, container: [String]) {
      self.kind = kind
      self.container = container
    }
  }

  /// Something that happens before the byte at an offset of a block.
  fileprivate struct Step {
    enum Kind {
      case format(Format)
      case lineBreak
      case note(Int)
    }

    let offset: Int
    let kind: Kind
  }

  /// The bytes of the text inside the document.
  let source: [UInt8]
  private(set) var blocks: [Block] = []
  /// The numbers of the blocks that are open, the outermost first.
  private var open: [Int] = []

  private static let mask: [UInt8] = [0xEF, 0xBF, 0xBC]

  init(_ source: [UInt8]) { self.source = source }

  // MARK: Writing

  var isOpen: Bool { !open.isEmpty }

  mutating func begin(_ block: Block) {
    open.append(blocks.count)
    blocks.append(block)
  }

  mutating func end() { _ = open.popLast() }

  /// Changes what is said of the innermost open block.
  mutating func update(_ body: (inout Block) -> Void) {
    if let number = open.last { body(&blocks[number]) }
  }

  /// What follows in the innermost block looks like this.
  mutating func set(_ format: Format) {
    guard let number = open.last, blocks[number].format != format else { return }
    blocks[number].format = format
    blocks[number].steps.append(Step(offset: blocks[number].bytes.count, kind: .format(format)))
  }

  /// Text as it stands. Line ends in it are spaces to a reader; a run of white space is one space where it `collapses`.
  mutating func append(_ span: TextSpan<FileText>, collapses: Bool = false) {
    guard let number = open.last else { return }
    var start = span.start
    var index = span.start
    while index < span.end {
      guard source[index].isBlank || source[index].isLineEnd else {
        index += 1
        continue
      }
      var end = index
      var isPlain = true
      while end < span.end, source[end].isBlank || source[end].isLineEnd {
        if source[end] != .space { isPlain = false }
        end += 1
      }
      // A parser may hand over one run of white space in several texts.
      let goesOn = collapses && index == span.start && blocks[number].bytes.last == .space
      let isKept = isPlain && (!collapses || end == index + 1) && !goesOn
      if !isKept {
        verbatim(TextSpan(start, index), number)
        if !goesOn { put([.space], for: TextSpan(index, end), .whiteSpace, number) }
        start = end
      }
      index = end
    }
    verbatim(TextSpan(start, span.end), number)
  }

  /// What a reference or a tag stands for.
  mutating func append(_ text: [UInt8], for span: TextSpan<FileText>, _ encoding: PieceEncoding) {
    guard let number = open.last, !text.isEmpty else { return }
    put(text, for: span, encoding, number)
  }

  /// One U+FFFC for a stretch that is no prose.
  mutating func appendMask(_ span: TextSpan<FileText>) {
    if let number = open.last { put(Self.mask, for: span, .mask, number) }
  }

  /// A tag at which the line breaks.
  mutating func breakLine(_ span: TextSpan<FileText>) {
    guard let number = open.last else { return }
    blocks[number].steps.append(Step(offset: blocks[number].bytes.count, kind: .lineBreak))
    put([.lineFeed], for: span, .markup, number)
  }

  /// The place that leads to a note.
  mutating func refer(toNote note: Int) {
    guard let number = open.last else { return }
    blocks[number].steps.append(Step(offset: blocks[number].bytes.count, kind: .note(note)))
  }

  private mutating func verbatim(_ span: TextSpan<FileText>, _ number: Int) {
    guard !span.isEmpty else { return }
    blocks[number].bytes += source[span.range]
    blocks[number].map.append(span, count: span.count, encoding: .verbatim)
  }

  /// What a place was used for already it is not used for again, so that the map stays monotone on any input.
  private mutating func put(_ text: [UInt8], for span: TextSpan<FileText>, _ encoding: PieceEncoding, _ number: Int) {
    let span = TextSpan<FileText>(max(span.start, blocks[number].map.pieces.last?.source.end ?? 0), span.end)
    guard !span.isEmpty else { return }
    blocks[number].bytes += text
    blocks[number].map.append(span, count: text.count, encoding: encoding)
  }
}

// MARK: - Parts

extension FlowText {
  /// The parts, with the number of their text in ``Notice/inner``, and what is odd about the tags of templates in it, by the
  /// names of the parts. O(bytes).
  func parts(inner: Int, fields: [FieldMarks]) -> (parts: [Part], issues: [InputIssue]) {
    var flat: [UInt8] = []
    var map = PieceMap<FileText, FileText>()
    var starts: [Int] = []
    for block in blocks {
      starts.append(flat.count)
      flat += block.bytes
      for piece in block.map.pieces { map.append(piece.source, count: piece.target.count, encoding: piece.encoding) }
      // A blank line: no field and no address reaches over it.
      flat += [.lineFeed, .lineFeed]
      map.append(
        TextSpan(map.pieces.last?.source.end ?? 0, map.pieces.last?.source.end ?? 0), count: 2, encoding: .mask)
    }
    let source = NoticeSource(
      flat, file: "", lines: LineIndex(flat), bodyStart: 0, syntax: .plainText, own: fields)
    var counted = 0
    var result: [Part] = []
    var issues: [InputIssue] = []
    var odd = source.issues.sorted { $0.span?.start ?? 0 < $1.span?.start ?? 0 }[...]
    for (block, start) in zip(blocks, starts) {
      let own = odd.prefix { $0.span?.start ?? 0 < start + block.bytes.count }
      odd = odd.dropFirst(own.count)
      guard let part = block.part(in: source, from: start) else { continue }
      if block.isCounted { counted += 1 }
      let container = block.isCounted ? block.container + ["paragraph \(counted)"] : block.container
      result.append(
        part.moved(map: part.map.composed(with: map), language: nil, container: container, inner: inner, views: [0]))
      for var issue in own {
        issue.message += " (\(container.joined(separator: ", ")))"
        (issue.span, issue.position) = (nil, nil)
        issues.append(issue)
      }
    }
    return (result, issues)
  }
}

extension FlowText.Block {
  fileprivate func part(in source: NoticeSource, from start: Int) -> Part? {
    var builder = PartBuilder(source, from: start)
    var done = start
    var open: [Mark.Kind] = []
    var notes: [Mark] = []
    for step in steps {
      builder.append(TextSpan(done, start + step.offset))
      done = max(done, start + step.offset)
      switch step.kind {
      case .lineBreak:
        builder.breakLine()
        done += 1
      case .note(let number):
        if let span = Self.lastWord(builder.bytes) { notes.append(Mark(.note(number), span)) }
      case .format(let format):
        let kept = zip(open, format.marks).prefix { $0 == $1 }.count
        for _ in kept..<open.count { builder.closeMark() }
        for mark in format.marks[kept...] { builder.open(mark) }
        open = format.marks
      }
    }
    builder.append(TextSpan(done, start + bytes.count))
    guard let part = builder.finish(kind, group: group, isQuotation: isQuotation) else { return nil }
    let marks = Self.joined(part.marks, in: part.bytes) + notes
    return Part(
      kind: part.kind, bytes: part.bytes, map: part.map,
      marks: marks.sorted { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) }, group: group,
      isQuotation: isQuotation, branches: part.branches)
  }

  /// The reference to a note stands behind a word; the number that readers see there is not in the file.
  private static func lastWord(_ bytes: [UInt8]) -> TextSpan<PartText>? {
    guard let last = bytes.last, !last.isBlank, !last.isLineEnd else { return nil }
    let start = bytes.lastIndex { $0.isBlank || $0.isLineEnd }.map { $0 + 1 } ?? 0
    return TextSpan(start, bytes.count)
  }

  /// Marks of one kind with nothing but blanks between them are one: word processors cut runs where they like.
  private static func joined(_ marks: [Mark], in bytes: [UInt8]) -> [Mark] {
    var result: [Mark] = []
    for mark in marks {
      if let index = result.lastIndex(where: { $0.kind == mark.kind }), index >= result.count - 4,
        result[index].span.end <= mark.span.start,
        bytes[result[index].span.end..<mark.span.start].allSatisfy({ $0.isBlank })
      {
        result[index] = Mark(mark.kind, result[index].span.union(mark.span))
      } else {
        result.append(mark)
      }
    }
    return result
  }
}
