internal import UnicodeText

/// What stands between two words, as far as a term cares. Terms match only where their gaps are the text's gaps.
///
/// Spaces and one line break, a hyphen, an en dash and U+2011 are one class. A comma, slash, period or bracket
/// matches only itself. Everything else breaks.
enum Gap {
  static let adjacent: UInt8 = 0
  static let space: UInt8 = 1
  static let apostrophe: UInt8 = 2
  /// An apostrophe at the end of a word, and a space: "students' rights".
  static let possessive: UInt8 = 3
  // 0x21...0x7E: that punctuation mark alone, with or without spaces around it.
  static let none: UInt8 = 0xFF
}

/// The words of a text: where they stand, what they fold to, and what stands between them.
///
/// A word is a run of letters, marks, digits and `_`. Invisible characters inside a word belong to it, at its edges
/// they do not; a change of script ends it. Words of ASCII are folded and hashed where they stand; letters of the
/// scalar table are folded one by one; only a word with a mark, an expansion or a far letter goes through ICU,
/// all such words of a text in one call.
struct Tokens {
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  private(set) var hashes: [UInt64] = []
  /// The gap in front of each word; the first is ``Gap/none``.
  private(set) var gaps: [UInt8] = []

  var count: Int { starts.count }

  init(_ text: UnsafeBufferPointer<UInt8>) {
    let expected = text.count / 5 + 8
    starts.reserveCapacity(expected)
    ends.reserveCapacity(expected)
    hashes.reserveCapacity(expected)
    gaps.reserveCapacity(expected)
    var scanner = TokenScanner(text: text)
    while let token = scanner.next() {
      starts.append(Int32(truncatingIfNeeded: token.start))
      ends.append(Int32(truncatingIfNeeded: token.end))
      hashes.append(token.hash)
      gaps.append(token.gap)
    }
    foldTogether(scanner.complex, of: text)
  }

  func span(_ first: Int, _ last: Int) -> TextSpan<InputText> { TextSpan(Int(starts[first]), Int(ends[last])) }

  /// Folds the words that the scanner could not, in one call.
  private mutating func foldTogether(_ complex: [Int32], of text: UnsafeBufferPointer<UInt8>) {
    guard !complex.isEmpty else { return }
    var spans: [Int32] = []
    spans.reserveCapacity(complex.count * 2)
    for token in complex {
      spans.append(starts[Int(token)])
      spans.append(ends[Int(token)])
    }
    var (bytes, folded) = foldSpans(of: text, spans: spans)
    // As in words of ASCII: see WordHash.
    for index in bytes.indices where bytes[index] == 0x5F { bytes[index] = 0x7F }
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (token, end) in zip(complex, folded) {
        hashes[Int(token)] = WordHash.of(UnsafeBufferPointer(rebasing: bytes[start..<Int(end)]))
        start = Int(end)
      }
    }
  }
}

/// One hash a word, over its folded bytes, eight at a time.
enum WordHash {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let start: UInt64 = 0x2545_F491_4F6C_DD1D

  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low
  }

  static func of(_ folded: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = start
    var index = 0
    while index < folded.count {
      hash = mix(hash, chunk(folded, at: index, count: min(8, folded.count - index)))
      index += 8
    }
    return mix(hash, UInt64(folded.count))
  }

  /// Of a word of ASCII in any case: `| 0x20` makes capitals small and leaves digits; `_` becomes 0x7F everywhere alike.
  @inline(__always)
  static func ofASCII(_ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) -> UInt64 {
    var hash = start
    var index = first
    while index < end {
      let count = min(8, end - index)
      let bits = chunk(text, at: index, count: count)
      hash = mix(hash, bits | 0x2020_2020_2020_2020 & mask(count))
      index += 8
    }
    return mix(hash, UInt64(end - first))
  }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { count == 8 ? .max : (1 << UInt64(count * 8)) &- 1 }

  /// Up to eight bytes as one number, the first byte lowest.
  @inline(__always)
  private static func chunk(_ text: UnsafeBufferPointer<UInt8>, at index: Int, count: Int) -> UInt64 {
    guard let base = text.baseAddress else { return 0 }
    if index + 8 <= text.count {
      return UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)) & mask(count)
    }
    var bits: UInt64 = 0
    for offset in 0..<count { bits |= UInt64(base[index + offset]) << UInt64(offset * 8) }
    return bits
  }
}
