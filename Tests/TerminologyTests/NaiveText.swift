import UnicodeText

/// A text as ``NaiveMatcher`` reads it: its scalars, its words and what stands between them, and the whole text folded.
struct NaiveText {
  struct Word {
    /// Numbers of scalars.
    var range: Range<Int>
    /// What stands in front: "" nothing, " " the spaces and hyphens that join, "'" an apostrophe, "' " an apostrophe
    /// and a space, one mark, or ``NaiveText/broken``.
    var gap: String
  }

  static let broken = "broken"

  let scalars: [Unicode.Scalar]
  /// The byte offset of each scalar, and the length.
  let offsets: [Int]
  private(set) var words: [Word] = []
  private let foldedBytes: [UInt8]
  private let map: PieceMap<InputText, NormalText>

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    self.offsets = offsets
    var copy = text
    switch copy.withUTF8({ NormalForm.nfkcCaseFold.normalize($0) }) {
    case .unchanged:
      foldedBytes = Array(text.utf8)
      map = PieceMap(verbatim: TextSpan(0, foldedBytes.count))
    case .changed(let bytes, let way): (foldedBytes, map) = (bytes, way)
    }
    readWords()
  }

  func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// The folded form of a range of scalars, cut out of the folded text by the map.
  func folded(_ range: Range<Int>) -> String {
    let wanted = TextSpan<InputText>(offsets[range.lowerBound], offsets[range.upperBound])
    // What is deleted may share a piece with the letter beside it.
    var outer = range
    while outer.lowerBound > 0, Self.isInvisible(scalars[outer.lowerBound - 1]) {
      outer = outer.lowerBound - 1..<outer.upperBound
    }
    while outer.upperBound < scalars.count, Self.isInvisible(scalars[outer.upperBound]) {
      outer = outer.lowerBound..<outer.upperBound + 1
    }
    let widest = TextSpan<InputText>(offsets[outer.lowerBound], offsets[outer.upperBound])
    var bytes: [UInt8] = []
    for piece in map.pieces where piece.source.overlaps(wanted) {
      if piece.encoding == .verbatim {
        let start = max(piece.source.start, wanted.start) - piece.source.start + piece.target.start
        let end = min(piece.source.end, wanted.end) - piece.source.start + piece.target.start
        bytes += foldedBytes[start..<end]
      } else if widest.contains(piece.source) {
        bytes += foldedBytes[piece.target.range]
      } else {
        // A letter cut in two is equal to nothing.
        bytes.append(0xFF)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A range without its last `count` visible scalars, which must be small letters, and the invisible ones before them.
  func without(_ count: Int, _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    for _ in 0..<count {
      while end > range.lowerBound, Self.isInvisible(scalars[end - 1]) { end -= 1 }
      guard end > range.lowerBound, scalars[end - 1].properties.generalCategory == .lowercaseLetter else { return nil }
      end -= 1
    }
    while end > range.lowerBound, Self.isInvisible(scalars[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Whether nothing in the line but the range itself shows that small letters were at hand.
  func isShouting(around range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start > 0, !["\n", "\r"].contains(scalars[start - 1]) { start -= 1 }
    var index = start
    while index < scalars.count, !["\n", "\r"].contains(scalars[index]) {
      let scalar = scalars[index]
      let category = scalar.properties.generalCategory
      let script = Self.script(of: scalar)
      let isCaseless = [.otherLetter, .modifierLetter].contains(category) && script != nil && script != "Latin"
      if !range.contains(index), category == .lowercaseLetter || isCaseless { return false }
      index += 1
    }
    return true
  }

  // MARK: Words

  private mutating func readWords() {
    var index = 0
    var gap: [Unicode.Scalar] = []
    while index < scalars.count {
      guard Self.isLetter(scalars[index]) else {
        gap.append(scalars[index])
        index += 1
        continue
      }
      let start = index
      var end = index
      var script: String?
      while index < scalars.count {
        let scalar = scalars[index]
        // A Han letter is a word of its own.
        if Self.isLetter(scalar), end > start, script == "Han" || Self.script(of: scalar) == "Han" { break }
        if Self.isMark(scalar) || Self.isLetter(scalar) {
          if let own = Self.script(of: scalar) {
            if let script, script != own { break }
            script = own
          }
          end = index + 1
        } else if !Self.isInvisible(scalar) {
          break
        }
        index += 1
      }
      words.append(Word(range: start..<end, gap: words.isEmpty ? Self.broken : Self.classify(gap)))
      gap = []
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isDefaultIgnorableCodePoint }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    !isInvisible(scalar)
      && [.nonspacingMark, .enclosingMark, .spacingMark].contains(scalar.properties.generalCategory)
  }

  /// Whether a word may begin with it: letters, digits, `_`; the modifier letters that serve as apostrophes are none.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "_" { return true }
    if isInvisible(scalar) || "\u{2BB}\u{2BC}".unicodeScalars.contains(scalar) { return false }
    let letters: [Unicode.GeneralCategory] = [
      .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber,
    ]
    return letters.contains(scalar.properties.generalCategory)
  }

  /// The script of a letter, for those of the tests; nil goes with every script.
  private static func script(of scalar: Unicode.Scalar) -> String? {
    guard isLetter(scalar), scalar.properties.generalCategory != .decimalNumber, scalar != "_" else { return nil }
    switch scalar.value {
    case 0x41...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06, 0xFF21...0xFF5A: return scalar == "\u{B5}" ? nil : "Latin"
    case 0x370...0x3FF: return "Greek"
    case 0x400...0x52F: return "Cyrillic"
    case 0x531...0x587: return "Armenian"
    case 0x5D0...0x5EA: return "Hebrew"
    case 0x620...0x6FF: return scalar == "\u{640}" ? nil : "Arabic"
    case 0x900...0x97F: return "Devanagari"
    case 0x980...0x9FF: return "Bengali"
    case 0xA00...0xA7F: return "Gurmukhi"
    case 0xA80...0xAFF: return "Gujarati"
    case 0xB80...0xBFF: return "Tamil"
    case 0xC00...0xC7F: return "Telugu"
    case 0x1200...0x139F: return "Ethiopic"
    case 0xAC00...0xD7A3, 0x1100...0x11FF: return "Hangul"
    case 0x4E00...0x9FFF: return "Han"
    default: return nil
    }
  }

  private static func classify(_ gap: [Unicode.Scalar]) -> String {
    var text = ""
    for scalar in gap where !isInvisible(scalar) {
      switch scalar {
      case "\u{FF01}"..."\u{FF5E}": text.unicodeScalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case " ", "\t", "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": text += "\t"
      case "\r", "\n", "\u{85}", "\u{2028}": text.unicodeScalars.append(scalar == "\r" ? "\r" : "\n")
      case "\u{2010}", "\u{2011}", "\u{2013}": text += "-"
      case "\u{2018}", "\u{2019}", "\u{2BB}", "\u{2BC}", "`", "\u{2032}": text += "'"
      default: text.unicodeScalars.append(scalar)
      }
    }
    text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let lines = text.unicodeScalars.filter { $0 == "\n" }.count
    if lines > 1 { return broken }
    let isSpaced = text.unicodeScalars.contains { $0 == "\t" || $0 == "\n" }
    let signs = text.unicodeScalars.filter { $0 != "\t" && $0 != "\n" }.map { Character($0) }
    if signs.isEmpty { return isSpaced ? " " : "" }
    guard signs.count == 1 else { return broken }
    switch signs[0] {
    // A hyphen joins where it is close to both words, but that a line may end behind it.
    case "-": return text == "-" || text.hasPrefix("-") && lines == 1 ? " " : broken
    case "'": return text == "'" ? "'" : text.hasPrefix("'") ? "' " : broken
    case let sign where sign.isASCII && !sign.isLetter && !sign.isNumber && sign > " " && sign != "\u{7F}":
      return String(sign)
    default: return broken
    }
  }
}
