internal import UnicodeText

/// How the letters of a language are compared: Unicode's folding (NFKC, small letters, nothing invisible), then the
/// profile's own. Accents are left out nowhere but where a profile names them.
///
/// Two ways lead to the same bytes: scalar by scalar with ``table`` and ``finish(_:)``, for the many words that need no
/// more, and ``fold(_:spans:)`` through ICU for the rest.
final class Folding: Sendable {
  /// Scalars that fold one to one, the profile's included.
  let table: ScalarTable
  let hasDotlessI: Bool
  let isByScript: Bool
  /// Whether an apostrophe between two letters is a letter.
  let joinsApostrophes: Bool
  /// In front of these it is one at the beginning of a word, too.
  private let apostropheStarts: Set<UInt32>

  private let singles: [UInt32: UInt32]
  private let replacements: [Replacement]
  private let endReplacements: [Replacement]
  /// The last two bytes that a word must end with for any of them.
  private let endKeys: [UInt16]

  /// Whether the profile replaces more than single letters.
  var replacesSeveral: Bool { !replacements.isEmpty || !endReplacements.isEmpty }

  private struct Replacement {
    var from: [UInt8]
    var to: [UInt8]
  }

  /// The letter that every apostrophe is, where it is one.
  static let apostropheLetter: UInt32 = 0x2BC

  static let root = Folding(MatchingProfile())

  init(_ profile: MatchingProfile) {
    hasDotlessI = profile.folds.hasDotlessI
    if case .byScript = profile.spacing { isByScript = true } else { isByScript = false }
    switch profile.apostrophe {
    case .mark: (joinsApostrophes, apostropheStarts) = (false, [])
    case .letterInside: (joinsApostrophes, apostropheStarts) = (true, [])
    case .letterBefore(let letters):
      (joinsApostrophes, apostropheStarts) = (true, Set(letters.description.unicodeScalars.map(\.value)))
    }
    var singles: [UInt32: UInt32] = [:]
    var replacements: [Replacement] = []
    for (from, to) in profile.folds.replace.pairs {
      let scalars = (Array(from.unicodeScalars), Array(to.unicodeScalars))
      if scalars.0.count == 1, scalars.1.count == 1 {
        singles[scalars.0[0].value] = scalars.1[0].value
      } else {
        replacements.append(Replacement(from: Array(from.utf8), to: Array(to.utf8)))
      }
    }
    for scalar in Self.scalars(profile.folds.drop.description) { singles[scalar] = ScalarTable.dropped }
    self.singles = singles
    self.replacements = replacements.sorted { $0.from.count > $1.from.count }
    endReplacements = profile.folds.replaceAtEnd.pairs.map { Replacement(from: Array($0.utf8), to: Array($1.utf8)) }
    endKeys = Array(Set(endReplacements.compactMap { Self.endKey($0.from) }))
    table = Self.table(singles, hasDotlessI: hasDotlessI)
  }

  /// The table with the profile's scalars, their capitals too.
  private static func table(_ singles: [UInt32: UInt32], hasDotlessI: Bool) -> ScalarTable {
    var folds = singles
    if !singles.isEmpty {
      for scalar in 0x80..<ScalarTable.limit {
        if let fold = singles[ScalarTable.shared.fold(scalar)] { folds[scalar] = fold }
      }
    }
    guard hasDotlessI || !folds.isEmpty else { return .shared }
    if hasDotlessI { folds[0x49] = 0x131 }
    return ScalarTable.shared.folding(folds)
  }

  /// "\u{64B}-\u{652} \u{640}": scalars and ranges of them.
  private static func scalars(_ text: String) -> [UInt32] {
    text.unicodeScalars.split(separator: " ").flatMap { item -> [UInt32] in
      let values = item.map(\.value)
      guard values.count == 3, values[1] == 0x2D, values[0] <= values[2] else { return values }
      return Array(values[0]...values[2])
    }
  }

  /// Whether an apostrophe that stands in front of this letter, at the beginning of a word, is one of its letters.
  func apostropheStarts(before scalar: UInt32) -> Bool {
    !apostropheStarts.isEmpty && apostropheStarts.contains(ScalarTable.shared.fold(scalar))
  }

  static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x60, 0x2018, 0x2019, 0x2032, 0x2BB, 0x2BC, 0xFF07: true
    default: false
    }
  }

  /// Whether a word folded with ``table`` needs ``finish(_:)``. Copies nothing: few words do.
  func mustFinish(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    if !endKeys.isEmpty, let key = Self.endKey(word), endKeys.contains(key) { return true }
    return replacements.contains { replacement in
      let from = replacement.from
      guard word.count >= from.count else { return false }
      return (0...word.count - from.count).contains { start in
        word[start] == from[0] && from.indices.allSatisfy { word[start + $0] == from[$0] }
      }
    }
  }

  /// Applies what needs more than one scalar at a time.
  func finish(_ word: inout [UInt8]) {
    for replacement in replacements where word.count >= replacement.from.count {
      var index = 0
      while index + replacement.from.count <= word.count {
        if word[index] == replacement.from[0], word[index...].starts(with: replacement.from) {
          word.replaceSubrange(index..<index + replacement.from.count, with: replacement.to)
          index += replacement.to.count
        } else {
          index += 1
        }
      }
    }
    guard !endKeys.isEmpty, let key = Self.endKey(word), endKeys.contains(key) else { return }
    for replacement in endReplacements where word.count >= replacement.from.count {
      guard word.suffix(replacement.from.count).elementsEqual(replacement.from) else { continue }
      word.replaceSubrange(word.count - replacement.from.count..<word.count, with: replacement.to)
      break
    }
  }

  private static func endKey(_ word: some RandomAccessCollection<UInt8>) -> UInt16? {
    guard word.count >= 2, let last = word.last else { return nil }
    return UInt16(word[word.index(word.endIndex, offsetBy: -2)]) << 8 | UInt16(last)
  }

  /// Folds words of a text in one call to ICU: the bytes of all, one after another, and the end of each.
  func fold(_ text: UnsafeBufferPointer<UInt8>, spans: [Int32]) -> (bytes: [UInt8], ends: [Int32]) {
    if hasDotlessI {
      let (copy, spans) = Self.withDotlessI(text, spans)
      return copy.withUnsafeBufferPointer { finished(foldSpans(of: $0, spans: spans)) }
    }
    return finished(foldSpans(of: text, spans: spans))
  }

  private func finished(_ folded: (bytes: [UInt8], ends: [Int32])) -> (bytes: [UInt8], ends: [Int32]) {
    if singles.isEmpty, replacements.isEmpty, endReplacements.isEmpty, !joinsApostrophes { return folded }
    var bytes: [UInt8] = []
    var ends: [Int32] = []
    bytes.reserveCapacity(folded.bytes.count)
    ends.reserveCapacity(folded.ends.count)
    var word: [UInt8] = []
    var start = 0
    for end in folded.ends {
      word.removeAll(keepingCapacity: true)
      folded.bytes[start..<Int(end)].withUnsafeBufferPointer { appendMapped($0, to: &word) }
      finish(&word)
      // A letter that took another's place may compose with the mark behind it.
      if case .changed(let composed, _) = word.withUnsafeBufferPointer({ NormalForm.nfc.normalize($0) }) {
        word = composed
      }
      bytes += word
      ends.append(Int32(bytes.count))
      start = Int(end)
    }
    return (bytes, ends)
  }

  private func appendMapped(_ folded: UnsafeBufferPointer<UInt8>, to word: inout [UInt8]) {
    var offset = 0
    while offset < folded.count {
      let (scalar, length) = decodeScalar(folded, at: offset)
      if let fold = singles[scalar] {
        if fold != ScalarTable.dropped { word.appendScalar(fold) }
      } else if joinsApostrophes, Self.isApostrophe(scalar) {
        word.appendScalar(Self.apostropheLetter)
      } else {
        word += folded[offset..<offset + length]
      }
      offset += length
    }
  }

  /// A copy of the words in which the Turkish capitals are small already: İ, or I with a dot, is i; I is ı.
  private static func withDotlessI(
    _ text: UnsafeBufferPointer<UInt8>, _ spans: [Int32]
  ) -> (bytes: [UInt8], spans: [Int32]) {
    var bytes: [UInt8] = []
    var copied: [Int32] = []
    for word in 0..<spans.count / 2 {
      copied.append(Int32(bytes.count))
      var offset = Int(spans[2 * word])
      let end = Int(spans[2 * word + 1])
      while offset < end {
        let (scalar, length) = decodeScalar(text, at: offset)
        let hasDot = scalar == 0x49 && offset + 2 < end && text[offset + 1] == 0xCC && text[offset + 2] == 0x87
        if scalar == 0x130 || hasDot {
          bytes.append(0x69)
        } else if scalar == 0x49 {
          bytes.appendScalar(0x131)
        } else {
          bytes += text[offset..<offset + length]
        }
        offset += hasDot ? 3 : length
      }
      copied.append(Int32(bytes.count))
    }
    return (bytes, copied)
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8; what is no scalar becomes U+FFFD.
  mutating func appendScalar(_ scalar: UInt32) {
    append(contentsOf: String(UnicodeScalar(scalar) ?? "\u{FFFD}").utf8)
  }
}

/// Writes a scalar as UTF-8 at an offset with four bytes of room; returns the bytes written.
@inline(__always)
func encodeScalar(_ scalar: UInt32, into room: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Int {
  if scalar < 0x80 {
    room[offset] = UInt8(truncatingIfNeeded: scalar)
    return 1
  }
  let length = scalar < 0x800 ? 2 : scalar < 0x1_0000 ? 3 : 4
  var rest = scalar
  for index in stride(from: length - 1, to: 0, by: -1) {
    room[offset + index] = UInt8(truncatingIfNeeded: 0x80 | rest & 0x3F)
    rest >>= 6
  }
  let lead: UInt32 = length == 2 ? 0xC0 : length == 3 ? 0xE0 : 0xF0
  room[offset] = UInt8(truncatingIfNeeded: lead | rest)
  return length
}
