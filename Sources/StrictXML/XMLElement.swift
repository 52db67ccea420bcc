package import UnicodeText

/// The tag that begins an element. It cannot be kept: what it says is read while it is handed over.
package struct XMLElement: ~Copyable {
  /// With the prefix that the reader gave to its namespace.
  package let name: String
  /// From `<` to `>`.
  package let span: TextSpan<FileText>

  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  private let names: XMLNames
  private let bytes: [UInt8]

  init(
    _ name: String, _ span: TextSpan<FileText>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?,
    _ names: XMLNames, _ bytes: [UInt8]
  ) {
    self.name = name
    self.span = span
    self.attributes = attributes
    self.names = names
    self.bytes = bytes
  }

  /// The value of an attribute, references resolved. The name has the prefix that the reader gave to its namespace;
  /// `xml:lang` is always known. O(attributes).
  package subscript(_ name: StaticString) -> String? {
    number(of: name).flatMap { attributes?[$0 * 2 + 1] }.map { String(cString: $0) }
  }

  /// Calls the function with every stretch and reference of an attribute's value, in order, each with its place: what
  /// ``XMLHandler`` is told of a text. O(bytes of the tag).
  package func pieces(of name: StaticString, _ body: (_ span: TextSpan<FileText>, _ decoded: [UInt8]?) -> Void) {
    guard let number = number(of: name), let value = valueSpan(number) else { return }
    var start = value.start
    while start < value.end {
      if bytes[start] == UInt8(ascii: "&") {
        let end = min((bytes[start..<value.end].firstIndex(of: UInt8(ascii: ";")) ?? value.end - 1) + 1, value.end)
        body(TextSpan(start, end), XMLReference.decode(bytes[start..<end]))
        start = end
      } else {
        let end = bytes[start..<value.end].firstIndex(of: UInt8(ascii: "&")) ?? value.end
        body(TextSpan(start, end), nil)
        start = end
      }
    }
  }

  private func number(of name: StaticString) -> Int? {
    guard let attributes else { return nil }
    var number = 0
    while let key = attributes[number * 2] {
      if names.isSame(key, name) { return number }
      number += 1
    }
    return nil
  }

  /// Where the value of the attribute of this number stands, without its quotation marks. expat leaves out what declares
  /// namespaces, and so does this count.
  private func valueSpan(_ number: Int) -> TextSpan<FileText>? {
    var left = number
    var index = span.start
    while index < span.end, let equals = bytes[index..<span.end].firstIndex(of: UInt8(ascii: "=")) {
      guard let open = bytes[equals..<span.end].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }) else { return nil }
      guard let close = bytes[(open + 1)..<span.end].firstIndex(of: bytes[open]) else { return nil }
      let key = bytes[index..<equals].split(whereSeparator: { $0 <= 0x20 }).last ?? []
      let isDeclaration = key.elementsEqual("xmlns".utf8) || key.starts(with: "xmlns:".utf8)
      if !isDeclaration {
        if left == 0 { return TextSpan(open + 1, close) }
        left -= 1
      }
      index = close + 1
    }
    return nil
  }
}

/// The references that XML has without a document type. expat has seen that they are well formed.
enum XMLReference {
  static func decode(_ reference: ArraySlice<UInt8>) -> [UInt8] {
    let body = String(decoding: reference.dropFirst().dropLast(), as: UTF8.self)
    let value: UInt32? =
      if body.hasPrefix("#x") {
        UInt32(body.dropFirst(2), radix: 16)
      } else if body.hasPrefix("#") {
        UInt32(body.dropFirst())
      } else {
        named[body]
      }
    return value.flatMap(Unicode.Scalar.init).map { Array(String($0).utf8) } ?? []
  }

  private static let named: [String: UInt32] = ["amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27]
}

/// What namespaces are called.
struct XMLNames {
  static let separator: UInt8 = 0x0C

  private let known: [(uri: [UInt8], prefix: String)]
  /// What names of unknown namespaces, and names without any, begin with.
  private let strange: String

  init(_ namespaces: [(uri: String, prefix: String)]) {
    known =
      namespaces.map { (Array($0.uri.utf8), $0.prefix) } + [(Array("http://www.w3.org/XML/1998/namespace".utf8), "xml")]
    strange = namespaces.contains { $0.prefix.isEmpty } ? "?:" : ""
  }

  /// The name of an element as expat gives it: namespace, separator, local name.
  func name(_ text: UnsafePointer<CChar>) -> String {
    let (namespace, local) = Self.split(text)
    let name = String(decoding: local, as: UTF8.self)
    guard let namespace, let prefix = prefix(namespace) else { return strange + name }
    return prefix.isEmpty ? name : "\(prefix):\(name)"
  }

  /// Whether an attribute, as expat names it, is this one.
  func isSame(_ text: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      let (namespace, local) = Self.split(text)
      let colon = name.firstIndex(of: UInt8(ascii: ":"))
      guard local.elementsEqual(name[(colon.map { $0 + 1 } ?? 0)...]) else { return false }
      guard let colon else { return namespace == nil }
      guard let namespace, let prefix = prefix(namespace) else { return false }
      return prefix.utf8.elementsEqual(name[..<colon])
    }
  }

  private func prefix(_ namespace: UnsafeBufferPointer<UInt8>) -> String? {
    for (uri, prefix) in known where uri.count == namespace.count {
      // Namespaces of one family differ at their ends.
      if uri.last == namespace.last, uri.elementsEqual(namespace) { return prefix }
    }
    return nil
  }

  private static func split(
    _ text: UnsafePointer<CChar>
  ) -> (namespace: UnsafeBufferPointer<UInt8>?, local: UnsafeBufferPointer<UInt8>) {
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    var count = 0
    var separator: Int?
    while start[count] != 0 {
      if start[count] == Self.separator { separator = count }
      count += 1
    }
    guard let separator else { return (nil, UnsafeBufferPointer(start: start, count: count)) }
    let local = UnsafeBufferPointer(start: start + separator + 1, count: count - separator - 1)
    return (UnsafeBufferPointer(start: start, count: separator), local)
  }
}
