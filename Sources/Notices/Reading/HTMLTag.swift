internal import UnicodeText

/// One tag of raw HTML.
struct HTMLTag: Equatable {
  let name: String
  let isClosing: Bool
  /// From `<` to `>`.
  let span: TextSpan<FileText>

  /// Reads the tag that begins at an offset. Declarations and processing instructions have no name and end at the first
  /// `>`. Nil where no tag begins. O(bytes of the tag).
  init?(in text: ByteScanner, at offset: Int) {
    guard text[offset] == UInt8(ascii: "<") else { return nil }
    isClosing = text[offset + 1] == UInt8(ascii: "/")
    let nameStart = offset + (isClosing ? 2 : 1)
    let nameEnd = text.end(from: nameStart, limit: 32) { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    name = String(decoding: text.bytes[min(nameStart, nameEnd)..<nameEnd].map(\.lowercased), as: UTF8.self)
    var index = nameEnd
    var quote: UInt8 = 0
    while index < text.count {
      let byte = text[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if nameEnd > nameStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        index += 1
        break
      }
      index += 1
    }
    span = TextSpan(offset, index)
  }

  var breaksLine: Bool { name == "br" }

  /// Whether text before and behind it never belongs to one sentence.
  var breaksBlock: Bool { Self.blocks.contains(name) }

  /// 1 to 6 for `h1` to `h6`.
  var headingLevel: Int? {
    guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()), (1...6).contains(level) else {
      return nil
    }
    return level
  }

  /// Whether HTML has an element of this name.
  static func isKnown(name: some Sequence<UInt8>) -> Bool {
    let name = String(decoding: name.map(\.lowercased), as: UTF8.self)
    return blocks.contains(name) || inlines.contains(name)
  }

  private static let blocks = words(
    """
    address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption
    figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p
    pre search section select summary table tbody td tfoot th thead title tr ul
    """)

  private static let inlines = words(
    """
    a abbr acronym applet area audio b base basefont bdi bdo big br button canvas cite code col data datalist del dfn em
    embed font frame i iframe img input ins kbd label link map mark meta meter noframes noscript object output param
    picture progress q rp rt ruby s samp script slot small source span strike strong style sub sup svg template textarea
    time track tt u var video wbr
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
