internal import UnicodeText

/// Finds web and e-mail addresses at rising offsets of one text. Every function reads on from where it stands, or back a
/// bounded number of bytes, so that a whole file costs linear time.
struct AddressFinder {
  private static let schemes = ["https://", "http://", "ftp://", "mailto:", "www."].map { Array($0.utf8) }
  /// No mailbox name is longer (RFC 5321).
  private static let mailboxLimit = 64

  let text: ByteScanner

  /// The end of the web address that begins at an offset.
  /// - Parameter skip: The end of a placeholder that begins at an offset: `https://x.example/{{id}}` is one address.
  func webAddressEnd(at offset: Int, skip: (Int) -> Int?) -> Int? {
    guard let scheme = Self.schemes.first(where: { matches($0, at: offset) }), !text[offset - 1].isAlphanumeric else {
      return nil
    }
    var end = offset + scheme.count
    var depth = 0
    var lastGood = end
    while end < text.count {
      if let placeholderEnd = skip(end) {
        end = placeholderEnd
        lastGood = end
        continue
      }
      let byte = text[end]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      guard depth >= 0, let length = addressLength(at: end) else { break }
      end += length
      // Punctuation counts only where more of the address follows it; a bracket that closes one in the address always.
      if !Self.isTrailing(byte) { lastGood = end }
    }
    return lastGood > offset + scheme.count ? lastGood : nil
  }

  /// The e-mail address around an `@`, beginning no earlier than `floor`.
  func mailAddress(around offset: Int, floor: Int) -> TextSpan<FileText>? {
    var start = offset
    while start > floor, offset - start < Self.mailboxLimit, Self.isMailbox(text[start - 1]) { start -= 1 }
    while start < offset, text[start] == UInt8(ascii: ".") { start += 1 }
    guard start < offset else { return nil }
    var end = offset + 1
    var lastGood = end
    var dots = 0
    while end < text.count, end - offset < 255 {
      let byte = text[end]
      guard byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else { break }
      if byte == UInt8(ascii: "."), text[end - 1] == UInt8(ascii: ".") || end == offset + 1 { break }
      if byte == UInt8(ascii: "."), text[end + 1].isAlphanumeric { dots += 1 }
      end += 1
      if byte.isAlphanumeric { lastGood = end }
    }
    return dots > 0 && lastGood > offset + 1 ? TextSpan(start, lastGood) : nil
  }

  private func matches(_ scheme: [UInt8], at offset: Int) -> Bool {
    guard offset + scheme.count < text.count else { return false }
    for index in scheme.indices where text[offset + index].lowercased != scheme[index] { return false }
    return true
  }

  /// The length of the character at an offset if it can stand in an address: visible ASCII but quotation marks and
  /// brackets, and Latin letters with their marks. Han or Arabic beside an address is the sentence around it.
  private func addressLength(at offset: Int) -> Int? {
    let byte = text[offset]
    if byte < 0x80 { return byte > 0x20 && byte < 0x7F && !Self.excluded.contains(byte) ? 1 : nil }
    let scalar = text.scalar(at: offset)
    return (0xC0...0x24F).contains(scalar) || (0x300...0x36F).contains(scalar) ? 2 : nil
  }

  private static let excluded = Array("<>\"`{}|\\^[]".utf8)
  private static func isTrailing(_ byte: UInt8) -> Bool { ".,;:!?'*_~(".utf8.contains(byte) }
  private static func isMailbox(_ byte: UInt8) -> Bool { byte.isAlphanumeric || "._%+-".utf8.contains(byte) }
}
