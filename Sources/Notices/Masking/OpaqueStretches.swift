internal import UnicodeText

/// The stretches of a file that are no prose, in order and disjoint. O(bytes).
struct OpaqueStretches {
  /// Placeholders, and in Markdown comments and scripts.
  let fields: [Opaque]
  /// The same with addresses. An address holds the placeholders in it; an address in a placeholder or a comment is part
  /// of that.
  let all: [Opaque]

  init(_ bytes: [UInt8], from start: Int, syntax: NoticeSyntax) {
    let text = ByteScanner(bytes: bytes)
    let labels = syntax == .markdown ? LinkLabels.all(in: text, from: start) : []
    fields = findFields(in: text, from: start, syntax: syntax, labels: labels)
    all = findAddresses(in: text, from: start, among: fields)
  }
}

private func findFields(
  in text: ByteScanner, from start: Int, syntax: NoticeSyntax, labels: Set<String>
) -> [Opaque] {
  var finder = PlaceholderFinder(text, context: PlaceholderContext(syntax: syntax, labels: labels))
  var hidden = HiddenMarkup()
  var found: [Opaque] = []
  var offset = start
  while offset < text.count {
    if syntax == .markdown, let end = hidden.end(at: offset, in: text) {
      found.append(Opaque(span: TextSpan(offset, end), kind: .hidden))
      offset = end
    } else if let end = finder.end(at: offset) {
      found.append(Opaque(span: TextSpan(offset, end), kind: .mask))
      offset = end
    } else {
      offset += 1
    }
  }
  return found
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

/// Finds what HTML never shows: comments, scripts and style sheets, over several blocks too.
struct HiddenMarkup {
  private static let commentStart = Array("<!--".utf8)
  private static let script = Array("script".utf8)
  private static let style = Array("style".utf8)

  private var commentEnd = NextOccurrence(Array("-->".utf8))
  private var scriptEnd = NextOccurrence(Array("</script".utf8))
  private var styleEnd = NextOccurrence(Array("</style".utf8))

  /// Where the hidden stretch that begins at an offset ends. One that is never closed hides nothing: a letter must not
  /// vanish because of a forgotten tag.
  mutating func end(at offset: Int, in text: ByteScanner) -> Int? {
    // Behind a backtick it is an example of markup.
    guard text[offset] == UInt8(ascii: "<"), text[offset - 1] != UInt8(ascii: "`") else { return nil }
    if text.has(Self.commentStart, at: offset) {
      let close = commentEnd.position(from: offset + 4, in: text)
      return close < text.count ? close + 3 : nil
    }
    let name = text.bytes[(offset + 1)..<text.end(from: offset + 1, limit: 8) { $0.isAlphanumeric }].map(\.lowercased)
    var close = text.count
    if name == Self.script { close = scriptEnd.position(from: offset, in: text) }
    if name == Self.style { close = styleEnd.position(from: offset, in: text) }
    guard close < text.count else { return nil }
    let end = text.end(from: close, limit: 80) { $0 != UInt8(ascii: ">") && !$0.isLineEnd }
    return text[end] == UInt8(ascii: ">") ? end + 1 : nil
  }
}
