internal import UnicodeText

/// The languages that a word processor stamped on runs of text, and on how much of each.
///
/// They are hints: programs stamp the language of their user on whatever is typed or pasted. See the decision "A stamped
/// language is a candidate".
struct LanguageStamps {
  private var amounts: [String: Int] = [:]
  private var total = 0

  mutating func add(_ language: String?, bytes: Int) {
    total += bytes
    if let language, !language.isEmpty { amounts[language, default: 0] += bytes }
  }

  mutating func add(_ other: LanguageStamps) {
    for (language, bytes) in other.amounts { amounts[language, default: 0] += bytes }
    total += other.total
  }

  /// Those that stand on a tenth of the text or more, the most frequent first.
  var languages: [LanguageTag] {
    var sums: [LanguageTag: Int] = [:]
    for (name, bytes) in amounts { if let tag = LanguageTag(name) { sums[tag, default: 0] += bytes } }
    return sums.filter { $0.value * 10 >= total && $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

/// Which of the three stamps of Word's a stretch of text goes by.
enum WritingKind {
  case usual, eastAsian, rightToLeft

  /// By the first letter; nil without one. O(bytes before it).
  init?(_ bytes: ArraySlice<UInt8>) {
    let found = bytes.withUnsafeBufferPointer { buffer -> UInt32? in
      var index = 0
      while index < buffer.count {
        let (scalar, length) = decodeScalar(buffer, at: index)
        let entry = ScalarTable.shared.lookup(scalar)
        if ScalarProperties(rawValue: entry).contains(.letter) { return entry >> 16 & 0xFF }
        index += length
      }
      return nil
    }
    guard let found else { return nil }
    switch found {
    // ICU's numbers: Arabic, Hebrew, Syriac, Thaana, N'Ko; Bopomofo, Han, Hangul, Hiragana, Katakana.
    case 2, 19, 34, 37, 87: self = .rightToLeft
    case 5, 17, 18, 20, 22: self = .eastAsian
    default: self = .usual
    }
  }
}
