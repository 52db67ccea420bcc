internal import UnicodeText

/// Walks a text once and gives its words.
struct TokenScanner {
  struct Token {
    var start: Int
    var end: Int
    var hash: UInt64
    var gap: UInt8
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let table = ScalarTable.shared
  private var index = 0
  private var found: Int32 = 0
  private var gap = GapReader()
  private var folded: [UInt8] = []
  /// The numbers of the words whose hash is still to come, because only ICU can fold them.
  private(set) var complex: [Int32] = []

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func next() -> Token? {
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        if ASCII.isWord(byte) { return word() }
        gap.take(UInt32(byte))
        index += 1
      } else {
        let (scalar, length) = decodeScalar(text, at: index)
        switch Self.role(scalar, table) {
        // A mark without a letter before it belongs to the sign or space it stands on: U+2260 is `=` and a mark.
        case .word where table.properties(scalar).contains(.mark): gap.take(scalar)
        case .word: return word()
        case .ignorable: break
        case .other: gap.take(scalar)
        }
        index += length
      }
    }
    return nil
  }

  /// The word that begins here. In the common case, all ASCII, it is one short loop.
  private mutating func word() -> Token {
    let start = index
    let gapBefore = found == 0 ? Gap.none : gap.kind
    gap = GapReader()
    while index < text.count, ASCII.isWord(text[index]) { index += 1 }
    defer { found += 1 }
    if index == text.count || text[index] < 0x80 {
      return Token(start: start, end: index, hash: WordHash.ofASCII(text, start, index), gap: gapBefore)
    }
    index = start
    let (end, isComplex) = readLongWord()
    if isComplex { complex.append(found) }
    let hash = isComplex ? 0 : folded.withUnsafeBufferPointer { WordHash.of($0) }
    index = end
    return Token(start: start, end: end, hash: hash, gap: gapBefore)
  }

  /// Reads a word with letters outside ASCII into `folded`; returns its end, and whether ICU must fold it.
  private mutating func readLongWord() -> (end: Int, isComplex: Bool) {
    folded.removeAll(keepingCapacity: true)
    var end = index
    var at = index
    var script: UInt32 = 0
    var isComplex = false
    var sawInvisible = false
    while at < text.count {
      let (scalar, length) = decodeScalar(text, at: at)
      let entry = table.lookup(scalar)
      switch Self.role(scalar, table) {
      case .other: return (end, isComplex)
      case .ignorable: sawInvisible = true
      case .word:
        // A mark stays with its letter, whatever script it is counted to.
        let own = ScalarProperties(rawValue: entry & 0xFFFF).contains(.mark) ? 0 : entry >> 16
        if own > 1, script > 1, own != script { return (end, isComplex) }
        if own > 1 { script = own }
        // An invisible character counts only now that the word goes on behind it.
        if sawInvisible { isComplex = true }
        let fold = table.fold(scalar)
        if fold == ScalarTable.complex { isComplex = true } else { Self.append(fold, to: &folded) }
        end = at + length
      }
      at += length
    }
    return (end, isComplex)
  }

  private enum Role { case word, ignorable, other }

  private static func role(_ scalar: UInt32, _ table: ScalarTable) -> Role {
    if scalar == 0x5F { return .word }
    // The modifier letters that serve as apostrophes are letters to Unicode and apostrophes to everybody else.
    if scalar == 0x2BC || scalar == 0x2BB { return .other }
    let properties = table.properties(scalar)
    if properties.contains(.ignorable) { return .ignorable }
    return properties.isDisjoint(with: .word) ? .other : .word
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    // `_` is 0x7F in the hash of ASCII words; a word with other letters must agree.
    if scalar < 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: scalar == 0x5F ? 0x7F : scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    } else {
      bytes.append(contentsOf: String(UnicodeScalar(scalar) ?? "\u{FFFD}").utf8)
    }
  }
}

/// Reads what stands between two words.
private struct GapReader {
  private var spaces = 0
  private var lineBreaks = 0
  private var hyphens = 0
  private var mark: UInt8 = 0
  private var marks = 0
  private var previous: UInt32 = 0
  private var spaceBeforeHyphen = false

  mutating func take(_ scalar: UInt32) {
    switch scalar {
    case 0x0A:
      // CR LF is one line end.
      if previous != 0x0D { lineBreaks += 1 }
    case 0x0D, 0x2028, 0x85: lineBreaks += 1
    case 0x20, 0x09, 0xA0, 0x202F, 0x205F, 0x3000, 0x2000...0x200A: spaces += 1
    case 0x2D, 0x2010, 0x2011, 0x2013:
      if spaces > 0 || lineBreaks > 0 { spaceBeforeHyphen = true }
      hyphens += 1
    case 0x27, 0x2019, 0x2018, 0x2BC, 0x2BB, 0x60, 0x2032:
      marks += 1
      mark = Gap.apostrophe
      // Behind a space it is a quotation mark.
      if spaces > 0 || lineBreaks > 0 { marks += 1 }
    case 0x21...0x7E:
      marks += 1
      mark = UInt8(truncatingIfNeeded: scalar)
    // Full-width signs are the ASCII signs, as full-width letters are the letters.
    case 0xFF01...0xFF5E: take(scalar - 0xFEE0)
    default: marks += 2
    }
    previous = scalar
  }

  var kind: UInt8 {
    if lineBreaks > 1 { return Gap.none }
    if marks == 0, hyphens == 0 { return spaces + lineBreaks > 0 ? Gap.space : Gap.adjacent }
    // A hyphen joins if it stands close to the word before it, and to the one behind it but for a line's end.
    if marks == 0, hyphens == 1 {
      return !spaceBeforeHyphen && (spaces == 0 || lineBreaks == 1) ? Gap.space : Gap.none
    }
    guard marks == 1, hyphens == 0 else { return Gap.none }
    guard mark == Gap.apostrophe else { return mark }
    return spaces + lineBreaks == 0 ? Gap.apostrophe : Gap.possessive
  }
}

enum ASCII {
  /// Letters, digits and `_`.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 == 1
  }

  private static let low: UInt64 = 0x03FF_0000_0000_0000
  private static let high: UInt64 = 0x07FF_FFFE_87FF_FFFE
}
