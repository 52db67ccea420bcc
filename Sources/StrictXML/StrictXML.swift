internal import SystemXML
package import UnicodeText

/// Who is told what stands in an XML text.
///
/// Everything comes in the order of the text. What is thrown stops the reading and comes out of ``StrictXML/read(_:to:)``.
/// Texts come in stretches and references: joined they are the text, and each says where it stands. Comments,
/// processing instructions and the edges of CDATA sections do not come, so a text goes on behind one.
package protocol XMLHandler: AnyObject {
  /// An element begins; an empty one (`<w:tab/>`) begins and ends at the same tag.
  func start(_ element: borrowing XMLElement) throws(XMLProblem)
  /// An element ends. The span is that of the closing tag; of an element that is one tag it is empty, behind it.
  func end(_ name: String, at span: TextSpan<FileText>) throws(XMLProblem)
  /// Text that means what it says: the bytes of the span are it. Line ends stand as they do in the file.
  func text(_ span: TextSpan<FileText>) throws(XMLProblem)
  /// A reference such as `&amp;` or `&#233;`, and the UTF-8 it stands for.
  func reference(_ span: TextSpan<FileText>, decoded: [UInt8]) throws(XMLProblem)
}

/// Reads XML as events with the exact place of each, and nothing that XML can do beyond elements and text.
///
/// A document type with an internal subset, entities of one's own, encodings other than UTF-8 and UTF-16 and elements
/// nested deeper than the limit are refused; a document type that names an external subset is passed over and nothing is
/// ever loaded. An empty text and one that stops too early are problems. O(bytes), no recursion.
package struct StrictXML {
  /// The namespaces that are known and what they are called in the names of elements and attributes: `w` for
  /// WordprocessingML gives `w:p`, whatever prefix the file uses. Several namespaces may share a name. Elements of other
  /// namespaces, and of none, are called by their local name alone: give the default namespace of a format an empty name
  /// to tell its elements from those of strangers, which then are `?:name`.
  package let namespaces: [(uri: String, prefix: String)]
  /// How many elements may be open at once.
  package let depth: Int

  package init(namespaces: [(uri: String, prefix: String)] = [], depth: Int = 256) {
    self.namespaces = namespaces
    self.depth = depth
  }

  /// Reads a text in UTF-8, with or without a byte-order mark. All offsets are bytes of `bytes`.
  ///
  /// A text in UTF-16 has to go through ``utf8(_:)`` first; its own declaration of its encoding may stay.
  package func read(_ bytes: [UInt8], to handler: any XMLHandler) throws(XMLProblem) {
    guard bytes.count < Int(Int32.max) else { throw XMLProblem(.tooLarge, at: 0, in: []) }
    // 0x0C is no character of XML, so it stands in no namespace.
    guard let parser = XML_ParserCreateNS("UTF-8", XML_Char(XMLNames.separator)) else {
      throw XMLProblem(.tooLarge, at: 0, in: [])
    }
    defer { XML_ParserFree(parser) }
    let session = XMLSession(parser, bytes, handler, XMLNames(namespaces), depth: depth)
    session.listen()
    let status = bytes.withUnsafeBytes { buffer in
      XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
    }
    if let problem = session.problem { throw problem }
    guard status == XML_STATUS_OK else { throw session.malformed() }
    withExtendedLifetime(session) {}
  }

  /// The text in UTF-8: the same bytes, or what they say if they are UTF-16, with its byte-order mark or without.
  /// Half a surrogate pair is a problem. O(bytes).
  package static func utf8(_ bytes: [UInt8]) throws(XMLProblem) -> [UInt8] {
    guard bytes.count >= 2 else { return bytes }
    let isBig: Bool
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF), (0x00, 0x3C): isBig = true
    case (0xFF, 0xFE), (0x3C, 0x00): isBig = false
    default: return bytes
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBig ? first << 8 | second : second << 8 | first)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let isBroken = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true) {
      result.append($0)
    }
    guard !isBroken, bytes.count % 2 == 0 else { throw XMLProblem(.brokenUTF16, at: result.count, in: result) }
    return result
  }
}
