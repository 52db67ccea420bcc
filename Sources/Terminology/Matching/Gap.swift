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
  /// The dot between the parts of a foreign name: Chinese, Japanese, Catalan.
  static let middleDot: UInt8 = 4
  // 0x21...0x7E: that punctuation mark alone, with or without spaces around it.
  static let none: UInt8 = 0xFF
}

/// Reads what stands between two words.
struct GapReader {
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
    // U+1361 is the Ethiopic space between words.
    case 0x20, 0x09, 0xA0, 0x1361, 0x202F, 0x205F, 0x3000, 0x2000...0x200A: spaces += 1
    // U+058A and U+05BE are the hyphens of Armenian and Hebrew.
    case 0x2D, 0x58A, 0x5BE, 0x2010, 0x2011, 0x2013:
      if spaces > 0 || lineBreaks > 0 { spaceBeforeHyphen = true }
      hyphens += 1
    // U+05F3 is the apostrophe of Hebrew.
    case 0x27, 0x2019, 0x2018, 0x2BC, 0x2BB, 0x60, 0x2032, 0x5F3:
      marks += 1
      mark = Gap.apostrophe
      // Behind a space it is a quotation mark.
      if spaces > 0 || lineBreaks > 0 { marks += 1 }
    case 0xB7, 0x2027, 0x30FB:
      marks += 1
      mark = Gap.middleDot
    // The commas of Arabic and Chinese are the comma of their scripts.
    case 0x60C, 0x3001: take(0x2C)
    // The mark of Hebrew abbreviations is typed as a quotation mark more often than not.
    case 0x5F4: take(0x22)
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

  /// One line end and nothing else but spaces: within a sentence of a script without spaces it is nothing.
  var isLineBreak: Bool { lineBreaks == 1 && marks == 0 && hyphens == 0 }
}
