internal import UnicodeText

/// A piece of an HTML file.
enum HTMLToken {
  /// Text, in which character references may stand.
  case text(TextSpan<FileText>)
  /// Text that means itself.
  case rawText(TextSpan<FileText>)
  case tag(HTMLTag)
}

/// Cuts an HTML file into tags and text, as the tokenizer of the HTML standard does. Comments, declarations and processing
/// instructions are left out. O(bytes) in all: it never looks at a byte twice, but for the `<` that turn out to be text.
struct HTMLTokenizer {
  /// A tag, comment or element that never ends: what comes behind it is not shown.
  private(set) var unended: TextSpan<FileText>?
  /// The comments, in order.
  private(set) var comments: [TextSpan<FileText>] = []
  /// Whether the text stands in a drawing or a formula, which are XML.
  var isForeign = false

  private let text: ByteScanner
  private var offset: Int
  /// The element whose content is no markup, and its tag.
  private var rawElement: (name: [UInt8], tag: TextSpan<FileText>, hasReferences: Bool)?

  init(_ text: ByteScanner, from start: Int) {
    self.text = text
    offset = start
  }

  mutating func next() -> HTMLToken? {
    if let element = rawElement {
      rawElement = nil
      let end = rawEnd(of: element)
      let span = TextSpan<FileText>(offset, end)
      offset = end
      if !span.isEmpty { return element.hasReferences ? .text(span) : .rawText(span) }
    }
    while offset < text.count {
      let start = offset
      skipText()
      if offset > start { return .text(TextSpan(start, offset)) }
      if let token = markup() { return token }
    }
    return nil
  }

  /// Moves to the next `<` that begins something.
  private mutating func skipText() {
    while offset < text.count {
      if text[offset] == UInt8(ascii: "<"), beginsMarkup(offset) { return }
      offset += 1
    }
  }

  private func beginsMarkup(_ offset: Int) -> Bool {
    switch text[offset + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): true
    // `</` at the very end is text.
    case UInt8(ascii: "/"): offset + 2 < text.count
    case let byte: byte.isLetter
    }
  }

  /// The tag that begins here; nil for what is left out.
  private mutating func markup() -> HTMLToken? {
    let start = offset
    if text.has(Self.commentStart, at: start) {
      skipComment()
      return nil
    }
    if isForeign, text.has(Self.dataStart, at: start) {
      let end = text.end(from: start + Self.dataStart.count, behind: Self.dataEnd)
      if end == nil { unended = unended ?? TextSpan(start, start + Self.dataStart.count) }
      offset = end ?? text.count
      let content = TextSpan<FileText>(start + Self.dataStart.count, end.map { $0 - Self.dataEnd.count } ?? text.count)
      return content.isEmpty ? nil : .rawText(content)
    }
    guard let tag = HTMLTag(in: text, at: start) else { return nil }
    offset = max(tag.span.end, start + 1)
    guard tag.isComplete else {
      unended = unended ?? tag.span
      return nil
    }
    // A declaration, a processing instruction, `</>`: a comment to browsers.
    guard text[start + (tag.isClosing ? 2 : 1)].isLetter else { return nil }
    if !tag.isClosing, !isForeign {
      let element = HTMLElement.named(tag.name)
      if !element.isDisjoint(with: [.rawText, .escapableText]) {
        rawElement = (Array(tag.name.utf8), tag.span, element.contains(.escapableText))
      }
    }
    return .tag(tag)
  }

  /// `<!-->` and `<!--->` are comments too, and `--!>` ends one.
  private mutating func skipComment() {
    let start = offset
    offset += Self.commentStart.count
    if text[offset] == UInt8(ascii: ">") || text.has([0x2D, 0x3E], at: offset) {
      offset = text.end(from: offset) { $0 != UInt8(ascii: ">") } + 1
      return
    }
    while offset < text.count {
      if text[offset] == UInt8(ascii: "-"), text[offset + 1] == UInt8(ascii: "-") {
        let mark = text[offset + 2] == UInt8(ascii: "!") ? offset + 3 : offset + 2
        if text[mark] == UInt8(ascii: ">") {
          offset = mark + 1
          comments.append(TextSpan(start, offset))
          return
        }
      }
      offset += 1
    }
    unended = unended ?? TextSpan(start, start + Self.commentStart.count)
  }

  /// Where the end tag of an element begins whose content is no markup.
  private mutating func rawEnd(of element: (name: [UInt8], tag: TextSpan<FileText>, hasReferences: Bool)) -> Int {
    if element.name == Self.plaintext { return text.count }
    var index = offset
    while index < text.count {
      if text[index] == UInt8(ascii: "<"), text[index + 1] == UInt8(ascii: "/"), isName(element.name, at: index + 2) {
        return index
      }
      index += 1
    }
    unended = unended ?? element.tag
    return text.count
  }

  private func isName(_ name: [UInt8], at offset: Int) -> Bool {
    for index in name.indices where text[offset + index].lowercased != name[index] { return false }
    let next = text[offset + name.count]
    return next.isHTMLSpace || next == UInt8(ascii: "/") || next == UInt8(ascii: ">")
  }

  private static let commentStart = Array("<!--".utf8)
  private static let dataStart = Array("<![CDATA[".utf8)
  private static let dataEnd = Array("]]>".utf8)
  private static let plaintext = Array("plaintext".utf8)
}

extension ByteScanner {
  /// The offset behind the first occurrence of some bytes.
  fileprivate func end(from offset: Int, behind needle: [UInt8]) -> Int? {
    var index = offset
    while index < count {
      if has(needle, at: index) { return index + needle.count }
      index += 1
    }
    return nil
  }
}
