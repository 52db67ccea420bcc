/// What a page says of its character set: `<meta charset="windows-1252">`.
enum HTMLCharset {
  /// Browsers look no further.
  private static let reach = 1024

  /// The label of the first `meta` that has one; nil where none has. O(1).
  static func declared(in bytes: [UInt8]) -> String? {
    let text = bytes.prefix(reach).map { $0.lowercased }
    var index = 0
    while let start = text[index...].firstRange(of: Array("<meta".utf8))?.upperBound {
      let end = text[start...].firstIndex(of: UInt8(ascii: ">")) ?? text.count
      if let label = label(in: text[start..<end]) { return label }
      index = end
    }
    return nil
  }

  private static func label(in tag: ArraySlice<UInt8>) -> String? {
    guard let name = tag.firstRange(of: Array("charset".utf8)) else { return nil }
    let value = tag[name.upperBound...].drop {
      $0 == UInt8(ascii: "=") || $0.isBlank || $0.isLineEnd || quotes.contains($0)
    }
    let label = value.prefix {
      !quotes.contains($0) && !$0.isBlank && !$0.isLineEnd && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "/")
    }
    // A page whose `meta` can be read is in no such set, whatever it says.
    if label.isEmpty || label.starts(with: "utf-16".utf8) { return nil }
    return String(decoding: label, as: UTF8.self)
  }

  private static let quotes: Set<UInt8> = [0x22, 0x27]
}
