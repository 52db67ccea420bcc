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
    fields = findFields(in: text, from: start, PlaceholderContext(text, from: start, syntax: syntax))
    all = findAddresses(in: text, from: start, among: fields)
  }
}

private func findFields(in text: ByteScanner, from start: Int, _ context: PlaceholderContext) -> [Opaque] {
  var finder = PlaceholderFinder(text, context: context)
  var hidden = HiddenMarkup()
  var found: [Opaque] = []
  var offset = start
  while offset < text.count {
    if context.syntax == .markdown, let end = hidden.end(at: offset, in: text) {
      found.append(Opaque(span: TextSpan(offset, end), kind: .hidden))
      offset = end
    } else if let end = finder.end(at: offset) {
      // A comment of a template is a placeholder like others, but what it says to this program leaves no gap in the text.
      let isRemark = Remark.words(of: text.bytes[offset..<end]) != nil
      found.append(Opaque(span: TextSpan(offset, end), kind: isRemark ? .hidden : .mask))
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
