internal import CICU

/// What the word scanner needs to know of a Unicode scalar, from ICU's data. The bits are those of `cicu_properties`.
@usableFromInline @frozen
package struct ScalarProperties: OptionSet, Sendable {
  @usableFromInline package let rawValue: UInt32
  @inlinable package init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable package static var letter: Self { Self(rawValue: 1) }
  @inlinable package static var mark: Self { Self(rawValue: 2) }
  @inlinable package static var digit: Self { Self(rawValue: 4) }
  @inlinable package static var upper: Self { Self(rawValue: 8) }
  @inlinable package static var lower: Self { Self(rawValue: 16) }
  /// Invisible and without meaning for comparison: soft hyphen, joiners, direction marks.
  @inlinable package static var ignorable: Self { Self(rawValue: 32) }
  @inlinable package static var space: Self { Self(rawValue: 64) }
  @inlinable package static var control: Self { Self(rawValue: 128) }
  /// Letters, marks and digits.
  @inlinable package static var word: Self { Self(rawValue: 7) }

  @inlinable package static var marksAndInvisible: Self { Self(rawValue: 34) }

  /// Two plain operations: through the protocol they are calls, once for every character.
  @inlinable package func contains(_ member: Self) -> Bool { rawValue & member.rawValue == member.rawValue }
  @inlinable package func isDisjoint(with other: Self) -> Bool { rawValue & other.rawValue == 0 }
}

/// Properties, script and simple folding of scalars. Up to kana (Latin to Khmer) they are kept in a table that is filled at
/// the first use, in about a millisecond; Han and Hangul syllables are ranges; the rest is asked of ICU one by one.
@usableFromInline package struct ScalarTable: Sendable {
  package static let shared = ScalarTable()
  @inlinable package static var limit: UInt32 { 0x3100 }
  /// In place of a folded scalar: the word has to go through the normaliser.
  @inlinable package static var complex: UInt32 { 0xFFFF_FFFF }
  /// In place of a folded scalar: it counts for nothing.
  @inlinable package static var dropped: UInt32 { 0xFFFF_FFFE }

  /// Two numbers a scalar: properties, script and combining class; and the folded scalar.
  @usableFromInline package private(set) var entries: [UInt32]

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

  @inlinable package func properties(_ scalar: UInt32) -> ScalarProperties {
    ScalarProperties(rawValue: lookup(scalar) & 0xFFFF)
  }

  /// ICU's number of the script; 0 and 1 (Common, Inherited) go with every script.
  @inlinable package func script(_ scalar: UInt32) -> UInt32 { lookup(scalar) >> 16 & 0xFF }

  /// Properties (16 bits), script and combining class (8 each) in one look.
  @inlinable @inline(__always)
  package func lookup(_ scalar: UInt32) -> UInt32 {
    if scalar < Self.limit { return entries[Int(scalar) * 2] }
    if let script = Self.script(ofSyllable: scalar) { return ScalarProperties.letter.rawValue | script << 16 }
    return Self.ask(scalar)
  }

  /// The folded scalar where folding is one to one and independent of the neighbours but for the order of marks, else
  /// ``complex``.
  @inlinable @inline(__always)
  package func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < Self.limit { return entries[Int(scalar) * 2 + 1] }
    return Self.script(ofSyllable: scalar) == nil ? Self.complex : scalar
  }

  /// Han ideographs of the basic plane and Hangul syllables: letters without case that fold to themselves.
  @inlinable @inline(__always)
  package static func script(ofSyllable scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: Script.han
    case 0xAC00...0xD7A3: Script.hangul
    default: nil
    }
  }

  @usableFromInline package static func ask(_ scalar: UInt32) -> UInt32 {
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
@usableFromInline package enum Script {
  @inlinable package static var cyrillic: UInt32 { 8 }
  @inlinable package static var greek: UInt32 { 14 }
  @inlinable package static var han: UInt32 { 17 }
  @inlinable package static var hangul: UInt32 { 18 }
  @inlinable package static var hiragana: UInt32 { 20 }
  @inlinable package static var katakana: UInt32 { 22 }
  @inlinable package static var khmer: UInt32 { 23 }
  @inlinable package static var lao: UInt32 { 24 }
  @inlinable package static var latin: UInt32 { 25 }
  @inlinable package static var myanmar: UInt32 { 28 }
  @inlinable package static var thai: UInt32 { 38 }

  /// Whether the words of a script stand without spaces between them, and ICU has a dictionary of them.
  @inlinable @inline(__always)
  package static func isUnspaced(_ script: UInt32) -> Bool {
    script < 64 && unspaced >> UInt64(script) & 1 == 1
  }

  @inlinable package static var unspaced: UInt64 {
    1 << han | 1 << hiragana | 1 << katakana | 1 << khmer | 1 << lao | 1 << myanmar | 1 << thai
  }
}

/// Decodes the scalar at a byte offset. Ill-formed bytes give U+FFFD and a length of 1.
@inlinable @inline(__always)
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
