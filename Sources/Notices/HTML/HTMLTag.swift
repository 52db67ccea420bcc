internal import UnicodeText

/// One tag, read as browsers read it.
struct HTMLTag: Equatable {
  /// In lower case; empty for a declaration or a processing instruction.
  let name: String
  let isClosing: Bool
  /// Whether it ends in `/>`.
  let isSelfClosing: Bool
  /// Whether its `>` stands in the file.
  let isComplete: Bool
  /// From `<` to `>`.
  let span: TextSpan<FileText>
  /// In order; of a name that comes twice the first counts.
  let attributes: [HTMLAttribute]

  /// Reads the tag that begins at an offset, of a text that ends where it ends or before. Declarations and processing instructions have no name and end at the first
  /// `>`. Nil where no `<` stands. O(bytes of the tag).
  init?(in text: ByteScanner, at offset: Int, end: Int = .max) {
    let limit = min(end, text.count)
    guard text[offset] == UInt8(ascii: "<") else { return nil }
    isClosing = text[offset + 1] == UInt8(ascii: "/")
    let nameStart = offset + (isClosing ? 2 : 1)
    guard text[nameStart].isLetter else {
      let end = text.end(from: nameStart, limit: max(limit - nameStart, 0)) { $0 != UInt8(ascii: ">") }
      (name, isSelfClosing, isComplete, attributes) = ("", false, end < limit, [])
      span = TextSpan(offset, min(end + 1, limit))
      return
    }
    let nameEnd = text.end(from: nameStart, limit: max(limit - nameStart, 0)) { !$0.endsHTMLName }
    var reader = HTMLAttributeReader(text, from: nameEnd, to: limit)
    name = htmlName(text, nameStart, nameEnd)
    reader.read()
    (attributes, isSelfClosing, isComplete) = (reader.attributes, reader.isSelfClosing, reader.isComplete)
    span = TextSpan(offset, reader.offset)
  }

  /// The value of an attribute, without quotation marks; empty for one that has none.
  func value(of name: String) -> TextSpan<FileText>? { attributes.first { $0.name == name }?.value }

  var breaksLine: Bool { name == "br" }

  /// Whether text before and behind it never belongs to one sentence.
  var breaksBlock: Bool { HTMLElement.named(name).contains(.block) }

  /// 1 to 6 for `h1` to `h6`.
  var headingLevel: Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()), (1...6).contains(level) else {
      return nil
    }
    return level
  }
}

/// `name="value"` in a tag.
struct HTMLAttribute: Equatable {
  /// In lower case.
  let name: String
  /// Without quotation marks.
  let value: TextSpan<FileText>
}

/// Reads the attributes of one tag, up to its `>`.
private struct HTMLAttributeReader {
  private let text: ByteScanner
  private let end: Int
  private(set) var offset: Int
  private(set) var attributes: [HTMLAttribute] = []
  private(set) var isSelfClosing = false
  private(set) var isComplete = false

  init(_ text: ByteScanner, from offset: Int, to end: Int) {
    self.text = text
    self.end = end
    self.offset = offset
  }

  mutating func read() {
    while offset < end {
      let byte = text[offset]
      if byte == UInt8(ascii: ">") {
        isSelfClosing = text[offset - 1] == UInt8(ascii: "/")
        isComplete = true
        offset += 1
        return
      }
      if byte.isHTMLSpace || byte == UInt8(ascii: "/") { offset += 1 } else { readAttribute() }
    }
  }

  private mutating func readAttribute() {
    let start = offset
    // An equals sign at the beginning belongs to the name.
    offset = skip(from: start + 1) { !$0.endsHTMLName && $0 != UInt8(ascii: "=") }
    let name = htmlName(text, start, offset)
    let sign = skip(from: offset) { $0.isHTMLSpace }
    guard sign < end, text[sign] == UInt8(ascii: "=") else {
      attributes.append(HTMLAttribute(name: name, value: TextSpan(offset, offset)))
      return
    }
    let valueStart = skip(from: sign + 1) { $0.isHTMLSpace }
    let quote = text[valueStart]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let valueEnd = skip(from: valueStart + 1) { $0 != quote }
      attributes.append(HTMLAttribute(name: name, value: TextSpan(valueStart + 1, valueEnd)))
      offset = min(valueEnd + 1, end)
    } else {
      offset = skip(from: valueStart) { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }
      attributes.append(HTMLAttribute(name: name, value: TextSpan(valueStart, offset)))
    }
  }

  private func skip(from start: Int, while condition: (UInt8) -> Bool) -> Int {
    start < end ? text.end(from: start, limit: end - start, while: condition) : end
  }
}

/// A name in lower case. One that is longer than any that we ask for is empty.
private func htmlName(_ text: ByteScanner, _ start: Int, _ end: Int) -> String {
  guard end - start <= 32 else { return "" }
  return String(unsafeUninitializedCapacity: end - start) { buffer in
    for index in 0..<(end - start) { buffer[index] = text[start + index].lowercased }
    return end - start
  }
}

extension UInt8 {
  /// What HTML calls white space: a blank, tab, line end or form feed.
  var isHTMLSpace: Bool { isBlank || isLineEnd || self == 0x0C }

  fileprivate var endsHTMLName: Bool { isHTMLSpace || self == UInt8(ascii: "/") || self == UInt8(ascii: ">") }
}
