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

  /// Reads the tag that begins at an offset. Declarations and processing instructions have no name and end at the first
  /// `>`. Nil where no `<` stands. O(bytes of the tag).
  init?(in text: ByteScanner, at offset: Int) {
    guard text[offset] == UInt8(ascii: "<") else { return nil }
    isClosing = text[offset + 1] == UInt8(ascii: "/")
    let nameStart = offset + (isClosing ? 2 : 1)
    guard text[nameStart].isLetter else {
      let end = text.end(from: nameStart) { $0 != UInt8(ascii: ">") }
      (name, isSelfClosing, isComplete, attributes) = ("", false, end < text.count, [])
      span = TextSpan(offset, min(end + 1, text.count))
      return
    }
    var reader = HTMLAttributeReader(text, at: text.end(from: nameStart) { !$0.endsHTMLName })
    name = htmlName(text, nameStart, reader.offset)
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
  private(set) var offset: Int
  private(set) var attributes: [HTMLAttribute] = []
  private(set) var isSelfClosing = false
  private(set) var isComplete = false

  init(_ text: ByteScanner, at offset: Int) {
    self.text = text
    self.offset = offset
  }

  mutating func read() {
    while offset < text.count {
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
    offset = text.end(from: start + 1) { !$0.endsHTMLName && $0 != UInt8(ascii: "=") }
    let name = htmlName(text, start, offset)
    let sign = text.end(from: offset) { $0.isHTMLSpace }
    guard text[sign] == UInt8(ascii: "=") else {
      attributes.append(HTMLAttribute(name: name, value: TextSpan(offset, offset)))
      return
    }
    let valueStart = text.end(from: sign + 1) { $0.isHTMLSpace }
    let quote = text[valueStart]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = text.end(from: valueStart + 1) { $0 != quote }
      attributes.append(HTMLAttribute(name: name, value: TextSpan(valueStart + 1, end)))
      offset = min(end + 1, text.count)
    } else {
      let end = text.end(from: valueStart) { !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }
      attributes.append(HTMLAttribute(name: name, value: TextSpan(valueStart, end)))
      offset = end
    }
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
