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

/// Properties, script and simple folding of scalars. The first 2,048 (Latin, Greek, Cyrillic, Hebrew, Arabic) are kept in
/// a table that is filled at the first use, in about a tenth of a millisecond; the rest is asked of ICU one by one.
package struct ScalarTable: Sendable {
  package static let shared = ScalarTable()
  package static let limit: UInt32 = 0x800
  /// In place of a folded scalar: the word has to go through the normaliser.
  package static let complex: UInt32 = 0xFFFF_FFFF

  /// Two numbers a scalar: properties with the script in the upper half; and the folded scalar.
  private let entries: [UInt32]

  private init() {
    var entries: [UInt32] = []
    entries.reserveCapacity(Int(Self.limit) * 2)
    for scalar in 0..<Self.limit {
      entries.append(Self.ask(scalar))
      entries.append(Self.askFold(scalar))
    }
    self.entries = entries
  }

  package func properties(_ scalar: UInt32) -> ScalarProperties {
    ScalarProperties(rawValue: lookup(scalar) & 0xFFFF)
  }

  /// ICU's number of the script; 0 and 1 (Common, Inherited) go with every script.
  package func script(_ scalar: UInt32) -> UInt32 { lookup(scalar) >> 16 }

  /// Properties and script in one look.
  package func lookup(_ scalar: UInt32) -> UInt32 {
    scalar < Self.limit ? entries[Int(scalar) * 2] : Self.ask(scalar)
  }

  /// The folded scalar where folding is one to one and independent of the neighbours, else ``complex``.
  package func fold(_ scalar: UInt32) -> UInt32 {
    scalar < Self.limit ? entries[Int(scalar) * 2 + 1] : Self.complex
  }

  private static func ask(_ scalar: UInt32) -> UInt32 {
    let script = UInt32(clamping: cicu_script(scalar)) & 0xFFFF
    return cicu_properties(scalar) & 0xFFFF | script << 16
  }

  private static func askFold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar }
    return cicu_simple_fold(scalar)
  }
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
