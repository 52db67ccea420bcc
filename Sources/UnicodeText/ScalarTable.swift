internal import CICU

/// What the word scanner needs to know of a Unicode scalar, from ICU's data.
package struct ScalarProperties: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let letter = ScalarProperties(rawValue: UInt32(CICU_LETTER))
  package static let mark = ScalarProperties(rawValue: UInt32(CICU_MARK))
  package static let digit = ScalarProperties(rawValue: UInt32(CICU_DIGIT))
  package static let upper = ScalarProperties(rawValue: UInt32(CICU_UPPER))
  package static let lower = ScalarProperties(rawValue: UInt32(CICU_LOWER))
  /// Invisible and without meaning for comparison: soft hyphen, joiners, direction marks.
  package static let ignorable = ScalarProperties(rawValue: UInt32(CICU_IGNORABLE))
  package static let space = ScalarProperties(rawValue: UInt32(CICU_SPACE))
  package static let control = ScalarProperties(rawValue: UInt32(CICU_CONTROL))

  package static let word: ScalarProperties = [.letter, .mark, .digit]
}

/// Properties, script and simple folding of scalars. Up to kana (Latin to Khmer) they are kept in a table that is filled at
/// the first use, in about a millisecond; Han and Hangul syllables are ranges; the rest is asked of ICU one by one.
package struct ScalarTable: Sendable {
  package static let shared = ScalarTable()
  package static let limit: UInt32 = 0x3100
  /// In place of a folded scalar: the word has to go through the normaliser.
  package static let complex: UInt32 = 0xFFFF_FFFF
  /// In place of a folded scalar: it counts for nothing.
  package static let dropped: UInt32 = 0xFFFF_FFFE

  /// Two numbers a scalar: properties, script and combining class; and the folded scalar.
  private var entries: [UInt32]

  private init() {
    entries = []
    entries.reserveCapacity(Int(Self.limit) * 2)
    for scalar in 0..<Self.limit {
      entries.append(Self.ask(scalar))
      entries.append(Self.askFold(scalar))
    }
  }

  /// This table, with other values for some scalars below ``limit``. A scalar that ICU has to fold keeps to it.
  package func folding(_ folds: [UInt32: UInt32]) -> ScalarTable {
    var copy = self
    for (scalar, fold) in folds where scalar < Self.limit && self.fold(scalar) != Self.complex {
      copy.entries[Int(scalar) * 2 + 1] = fold
    }
    return copy
  }

  package func properties(_ scalar: UInt32) -> ScalarProperties {
    ScalarProperties(rawValue: lookup(scalar) & 0xFFFF)
  }

  /// ICU's number of the script; 0 and 1 (Common, Inherited) go with every script.
  package func script(_ scalar: UInt32) -> UInt32 { lookup(scalar) >> 16 & 0xFF }

  /// Properties (16 bits), script and combining class (8 each) in one look.
  @inline(__always)
  package func lookup(_ scalar: UInt32) -> UInt32 {
    if scalar < Self.limit { return entries[Int(scalar) * 2] }
    if let script = Self.script(ofSyllable: scalar) { return ScalarProperties.letter.rawValue | script << 16 }
    return Self.ask(scalar)
  }

  /// The folded scalar where folding is one to one and independent of the neighbours but for the order of marks, else
  /// ``complex``.
  @inline(__always)
  package func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < Self.limit { return entries[Int(scalar) * 2 + 1] }
    return Self.script(ofSyllable: scalar) == nil ? Self.complex : scalar
  }

  /// Han ideographs of the basic plane and Hangul syllables: letters without case that fold to themselves.
  @inline(__always)
  private static func script(ofSyllable scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: Script.han
    case 0xAC00...0xD7A3: Script.hangul
    default: nil
    }
  }

  private static func ask(_ scalar: UInt32) -> UInt32 {
    let script = UInt32(clamping: cicu_script(scalar)) & 0xFF
    // Unicode counts the Kangxi radicals, which PDF files give for the letters, to the signs.
    let letter = (0x2F00...0x2FD5).contains(scalar) ? ScalarProperties.letter.rawValue : 0
    return letter | cicu_properties(scalar) & 0xFFFF | script << 16 | UInt32(cicu_combining_class(scalar)) << 24
  }

  private static func askFold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar }
    return cicu_simple_fold(scalar)
  }
}

/// ICU's numbers of the scripts that the scanner treats in ways of their own.
package enum Script {
  package static let cyrillic: UInt32 = 8
  package static let greek: UInt32 = 14
  package static let han: UInt32 = 17
  package static let hangul: UInt32 = 18
  package static let hiragana: UInt32 = 20
  package static let katakana: UInt32 = 22
  package static let khmer: UInt32 = 23
  package static let lao: UInt32 = 24
  package static let latin: UInt32 = 25
  package static let myanmar: UInt32 = 28
  package static let thai: UInt32 = 38

  /// Whether the words of a script stand without spaces between them, and ICU has a dictionary of them.
  @inline(__always)
  package static func isUnspaced(_ script: UInt32) -> Bool {
    script < 64 && unspaced >> UInt64(script) & 1 == 1
  }

  private static let unspaced: UInt64 =
    1 << han | 1 << hiragana | 1 << katakana | 1 << khmer | 1 << lao | 1 << myanmar | 1 << thai
}

/// Decodes the scalar at a byte offset. Ill-formed bytes give U+FFFD and a length of 1.
@inline(__always)
package func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
  let first = UInt32(bytes[offset])
  if first < 0x80 { return (first, 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, first <= 0xF4, offset + length <= bytes.count else { return (0xFFFD, 1) }
  var scalar = first & (0x7F >> UInt32(length))
  for index in 1..<length {
    let next = UInt32(bytes[offset + index])
    guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    scalar = scalar << 6 | next & 0x3F
  }
  let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
  guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return (0xFFFD, 1) }
  return (scalar, length)
}
