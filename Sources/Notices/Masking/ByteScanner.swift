internal import UnicodeText

/// A text read byte by byte, where an offset outside it reads as 0 instead of trapping.
struct ByteScanner {
  let bytes: [UInt8]

  var count: Int { bytes.count }

  subscript(offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

  /// Whether these bytes stand at an offset.
  func has(_ needle: [UInt8], at offset: Int) -> Bool {
    guard offset >= 0, offset + needle.count <= bytes.count else { return false }
    for index in needle.indices where bytes[offset + index] != needle[index] { return false }
    return true
  }

  /// The offset behind the bytes that satisfy a condition.
  func end(from offset: Int, limit: Int = .max, while condition: (UInt8) -> Bool) -> Int {
    var index = offset
    let end = limit < bytes.count - offset ? offset + limit : bytes.count
    while index < end, condition(bytes[index]) { index += 1 }
    return index
  }

  /// The offset behind `closing` if it comes on the same line within `limit` bytes, with something that is not blank
  /// and none of `without` before it.
  func end(from offset: Int, closing: [UInt8], limit: Int = 60, without: [UInt8] = []) -> Int? {
    var index = offset
    var isBlank = true
    while index < bytes.count, index - offset <= limit {
      if has(closing, at: index) { return isBlank ? nil : index + closing.count }
      let byte = bytes[index]
      if byte.isLineEnd || without.contains(byte) { return nil }
      if !byte.isBlank { isBlank = false }
      index += 1
    }
    return nil
  }

  /// The first offset of the line that holds an offset, looking back over blanks and quotation markers at most.
  func isAtLineStart(_ offset: Int) -> Bool {
    var index = offset - 1
    while index >= 0, offset - index < 80, bytes[index].isBlank || bytes[index] == UInt8(ascii: ">") { index -= 1 }
    return index < 0 || bytes[index].isLineEnd || (index == 2 && markEnd(of: bytes) == 3)
  }

  /// Whether only blanks follow up to the end of the line.
  func isAtLineEnd(_ offset: Int) -> Bool {
    let next = end(from: offset, limit: 80) { $0.isBlank }
    return next >= bytes.count || bytes[next].isLineEnd
  }

  func scalar(at offset: Int) -> UInt32 {
    guard offset >= 0, offset < bytes.count else { return 0 }
    return bytes.withUnsafeBufferPointer { decodeScalar($0, at: offset).scalar }
  }

  /// Whether a letter, mark, digit or underscore ends before the offset.
  func isWord(before offset: Int) -> Bool {
    var index = offset - 1
    while index > 0, offset - index < 4, self[index] & 0xC0 == 0x80 { index -= 1 }
    return index >= 0 && isWord(at: index)
  }

  /// Whether a letter, mark, digit or underscore begins at the offset.
  func isWord(at offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return byte.isIdentifier }
    return !ScalarTable.shared.properties(scalar(at: offset)).isDisjoint(with: .word)
  }
}

/// Finds the next place of some bytes, many times with rising offsets, in linear time in all: what was found, or not
/// found, is remembered.
struct NextOccurrence {
  let needle: [UInt8]
  private var known: Int?

  init(_ needle: [UInt8]) { self.needle = needle }

  /// The first occurrence at or behind an offset; the length of the text if there is none.
  mutating func position(from offset: Int, in text: ByteScanner) -> Int {
    if let known, known >= offset { return known }
    var index = offset
    while index < text.count, !text.has(needle, at: index) { index += 1 }
    known = index
    return index
  }
}
