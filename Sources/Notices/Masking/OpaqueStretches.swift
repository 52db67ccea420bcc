internal import UnicodeText

/// The stretches of a file that are no prose, in order and disjoint. O(bytes).
struct OpaqueStretches {
  /// Placeholders, and in Markdown comments and scripts.
  let fields: [Opaque]
  /// The same with addresses. An address holds the placeholders in it; an address in a placeholder or a comment is part
  /// of that.
  let all: [Opaque]
  /// The fields that are no text of the letter but say what stands in it, in order.
  let controls: [ControlTag]

  init(_ bytes: [UInt8], from start: Int, syntax: NoticeSyntax, own: [FieldMarks] = []) {
    let text = ByteScanner(bytes: bytes)
    var search = FieldSearch(text, PlaceholderContext(text, from: start, syntax: syntax, own: own))
    search.run(from: start)
    fields = search.found
    controls = search.controls
    all = findAddresses(in: text, from: start, among: fields)
  }
}

/// One walk over a file for its placeholders, its control tags and what is hidden in it.
private struct FieldSearch {
  private let text: ByteScanner
  private let context: PlaceholderContext
  private var finder: PlaceholderFinder
  private var hidden = HiddenMarkup()
  private var notifyEnd = NextOccurrence(Array("))".utf8))
  private var commentEnd = NextOccurrence(Array("endcomment".utf8))
  /// The blocks of Go that are open: only where there is one, `{{end}}` is no field.
  private var goBlocks = 0
  /// The end of a conditional text of Notify that is open.
  private var closing: ControlTag?
  private(set) var found: [Opaque] = []
  private(set) var controls: [ControlTag] = []
  /// The number in `found` of each control tag.
  private var numbers: [Int] = []

  init(_ text: ByteScanner, _ context: PlaceholderContext) {
    self.text = text
    self.context = context
    finder = PlaceholderFinder(text, context: context)
  }

  mutating func run(from start: Int) {
    var offset = start
    while offset < text.count {
      if let end = step(at: offset) { offset = end } else { offset += 1 }
    }
    hideWhatJoinsNothing()
  }

  private mutating func step(at offset: Int) -> Int? {
    if context.syntax == .markdown, let end = hidden.end(at: offset, in: text) {
      found.append(Opaque(span: TextSpan(offset, end), kind: .hidden))
      return end
    }
    if let tag = closing, tag.span.start == offset {
      closing = nil
      return add(tag)
    }
    if closing == nil, text[offset] == UInt8(ascii: "("), text[offset + 1] == UInt8(ascii: "("),
      let (opens, closes) = ControlTag.notify(text, at: offset, closing: &notifyEnd)
    {
      closing = closes
      return add(opens)
    }
    guard let end = finder.end(at: offset), context.syntax != .html || !tearsMarkup(text, offset, end) else {
      return nil
    }
    let span = TextSpan<FileText>(offset, end)
    // Behind a backtick it is an example of a tag.
    if text[offset - 1] != UInt8(ascii: "`"), let tag = ControlTag.read(span, in: text), isControl(tag) {
      return add(tag)
    }
    found.append(Opaque(span: span, kind: .mask))
    return end
  }

  private mutating func isControl(_ tag: ControlTag) -> Bool {
    guard tag.system == .go else { return true }
    if case .opens = tag.role { goBlocks += 1 }
    guard case .closes = tag.role else { return true }
    guard goBlocks > 0 else { return false }
    goBlocks -= 1
    return true
  }

  private mutating func add(_ tag: ControlTag) -> Int {
    var span = tag.span
    if tag.role == .hides {
      let close = commentEnd.position(from: span.end, in: text)
      let end = text.end(from: close, limit: 80) { $0 != UInt8(ascii: "}") }
      if text[end] == UInt8(ascii: "}"), context.syntax != .html || !tearsMarkup(text, span.end, end) {
        span = TextSpan(span.start, end + 1)
      }
    }
    numbers.append(found.count)
    controls.append(tag)
    found.append(Opaque(span: span, kind: .mask))
    return span.end
  }

  /// A control tag stands for nothing, but it never joins two words: a mask stays where a word follows at once.
  private mutating func hideWhatJoinsNothing() {
    var index = 0
    while index < numbers.count {
      var last = index
      while last + 1 < numbers.count, numbers[last + 1] == numbers[last] + 1,
        found[numbers[last + 1]].span.start == found[numbers[last]].span.end
      { last += 1 }
      let start = found[numbers[index]].span.start
      let end = found[numbers[last]].span.end
      let joins = text.isWord(at: end) && !isApart(start)
      for number in index...last where !(joins && number == index) {
        found[numbers[number]] = Opaque(span: found[numbers[number]].span, kind: .hidden)
      }
      index = last + 1
    }
  }

  /// Whether what stands before an offset is parted from it already: a blank, the end of a line, a tag that ends a block.
  private func isApart(_ offset: Int) -> Bool {
    let before = text[offset - 1]
    if before == 0 || before.isBlank || before.isLineEnd { return true }
    guard context.syntax == .html, before == UInt8(ascii: ">") else { return false }
    var start = offset - 1
    while start > 0, offset - start < 200, text[start] != UInt8(ascii: "<") { start -= 1 }
    guard let tag = HTMLTag(in: text, at: start, end: offset) else { return false }
    return HTMLElement.named(tag.name).contains(.block)
  }
}

/// Whether taking a stretch out of an HTML file would tear an element, a comment or a tag: `[A</td><td>B]`. Then it is no
/// placeholder, or one that an editor has spoiled. What looks like `a < b` tears nothing.
private func tearsMarkup(_ text: ByteScanner, _ start: Int, _ end: Int) -> Bool {
  guard text[start] != UInt8(ascii: "<") else { return false }
  var depth = 0
  var index = start
  while index < end {
    if text[index] == UInt8(ascii: ">"), text[index - 1] == UInt8(ascii: "-"), text[index - 2] == UInt8(ascii: "-") {
      return true
    }
    let next = text[index + 1]
    guard next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
      let tag = HTMLTag(in: text, at: index, end: end)
    else {
      index += 1
      continue
    }
    // What never ends in the placeholder is no tag; to look on behind it would take the square of the time.
    guard tag.isComplete else { break }
    let element = HTMLElement.named(tag.name)
    if tag.name.isEmpty || element.contains(.block) { return true }
    if !element.contains(.void) { depth += tag.isClosing ? -1 : 1 }
    if depth < 0 { return true }
    index = tag.span.end
  }
  return depth != 0
}

/// Adds the addresses to the fields. An address that runs into a field swallows it; none begins in one.
private func findAddresses(in text: ByteScanner, from start: Int, among fields: [Opaque]) -> [Opaque] {
  let finder = AddressFinder(text: text)
  var result: [Opaque] = []
  var next = 0
  var floor = start
  var offset = start
  while offset < text.count {
    if next < fields.count, fields[next].span.start <= offset {
      if fields[next].span.start == offset {
        result.append(fields[next])
        offset = fields[next].span.end
        floor = offset
      }
      next += 1
      continue
    }
    guard let span = address(at: offset, floor: floor, finder, fields, next) else {
      offset += 1
      continue
    }
    result.append(Opaque(span: withAngleBrackets(span, in: text, floor: floor), kind: .mask))
    offset = max(offset + 1, result[result.count - 1].span.end)
    floor = offset
  }
  return result
}

private func address(
  at offset: Int, floor: Int, _ finder: AddressFinder, _ fields: [Opaque], _ next: Int
) -> TextSpan<FileText>? {
  switch finder.text[offset].lowercased {
  case UInt8(ascii: "@"):
    return finder.mailAddress(around: offset, floor: floor)
  case UInt8(ascii: "h"), UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "w"):
    var ahead = next
    let end = finder.webAddressEnd(at: offset) { place in
      while ahead < fields.count, fields[ahead].span.start < place { ahead += 1 }
      guard ahead < fields.count, fields[ahead].span.start == place, fields[ahead].kind == .mask else { return nil }
      return fields[ahead].span.end
    }
    return end.map { TextSpan(offset, $0) }
  default:
    return nil
  }
}

/// `<https://x.example>`: the brackets belong to the address.
private func withAngleBrackets(_ span: TextSpan<FileText>, in text: ByteScanner, floor: Int) -> TextSpan<FileText> {
  guard span.start > floor, text[span.start - 1] == UInt8(ascii: "<"), text[span.end] == UInt8(ascii: ">") else {
    return span
  }
  return TextSpan(span.start - 1, span.end + 1)
}
