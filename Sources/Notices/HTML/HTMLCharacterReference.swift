internal import UnicodeText

extension CharacterReference {
  /// The reference that begins at an offset of a text, and where it ends. As in browsers a number needs no semicolon, and
  /// neither do the names of Latin-1.
  /// - Parameter isAttribute: In the value of an attribute `&copy=1` is part of an address.
  static func html(
    in text: ByteScanner, at offset: Int, end: Int, isAttribute: Bool = false
  ) -> (text: [UInt8], end: Int)? {
    let limit = min(end, text.count)
    if text[offset + 1] == UInt8(ascii: "#") {
      let isHexadecimal = text[offset + 2].lowercased == UInt8(ascii: "x")
      let digits = offset + (isHexadecimal ? 3 : 2)
      let digitsEnd = text.end(from: min(digits, limit), limit: max(limit - digits, 0)) {
        $0.isDigit || isHexadecimal && (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0.lowercased)
      }
      guard digitsEnd > digits else { return nil }
      let scalar = number(text.bytes[digits..<digitsEnd], radix: isHexadecimal ? 16 : 10)
      let hasEnd = digitsEnd < limit && text[digitsEnd] == UInt8(ascii: ";")
      return (Array(String(scalar).utf8), hasEnd ? digitsEnd + 1 : digitsEnd)
    }
    let nameEnd = text.end(from: offset + 1, limit: max(min(nameLimit, limit - offset - 1), 0)) { $0.isAlphanumeric }
    guard nameEnd > offset + 1 else { return nil }
    if nameEnd < limit, text[nameEnd] == UInt8(ascii: ";"), let known = decode(text.bytes[offset...nameEnd]) {
      return (known, nameEnd + 1)
    }
    // No old name is longer than six letters or shorter than two.
    for end in stride(from: min(nameEnd, offset + 7), through: offset + 3, by: -1) {
      guard let known = oldName(text.bytes[(offset + 1)..<end]) else { continue }
      let next = end < limit ? text[end] : 0
      return isAttribute && (next == UInt8(ascii: "=") || next.isAlphanumeric) ? nil : (known, end)
    }
    return nil
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: UInt32) -> Unicode.Scalar {
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: Int(radix)), value != 0 else {
      return "\u{FFFD}"
    }
    // What pages of old call by its place in windows-1252.
    if (0x80...0x9F).contains(value) { return windows1252[Int(value) - 0x80] ?? Unicode.Scalar(value) ?? "\u{FFFD}" }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let windows1252: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil, nil, "‘", "’", "“", "”", "•", "–",
    "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
