internal import UnicodeText

/// Text for a terminal: nothing in it can move the cursor, change colours or turn the direction.
package enum Terminal {
  /// Control characters, invisible direction marks and line separators as visible escapes; line ends and tabs as spaces.
  static func safe(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result.unicodeScalars.append(" ")
      case _ where isHarmful(scalar): result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return withoutCommands(result)
  }

  /// A build log takes a line that begins with `::` for a command of its own, and `##[` anywhere.
  private static func withoutCommands(_ text: String) -> String {
    var text =
      text.contains("##[")
      ? text.split(separator: "##[", omittingEmptySubsequences: false).joined(separator: "#\\u{23}[") : text
    if let first = text.firstIndex(where: { !$0.isWhitespace }), text[first...].hasPrefix("::") {
      text.replaceSubrange(first...first, with: "\\u{3A}")
    }
    return text
  }

  /// Whether a character can move the cursor, change colours, end a line or turn the direction. None lies above U+FFFF.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case green = "32"
    case cyan = "36"
  }

  /// The text in a style, if colours are wanted.
  static func styled(_ text: String, _ style: Style, _ options: ReportOptions) -> String {
    options.usesColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// The text and spaces up to `width` cells.
  package static func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - displayWidth(of: text)))
    return right ? space + text : text + space
  }

  /// Without spaces at its end.
  static func trimmed(_ text: String) -> String {
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)] == " " { end = text.index(before: end) }
    return String(text[..<end])
  }

  /// Words broken into lines of at most `width` cells; a longer word stands alone.
  package static func wrapped(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let cells = displayWidth(of: word)
      if used > 0, used + 1 + cells > width {
        lines.append(line)
        (line, used) = ("", 0)
      }
      line += used > 0 ? " \(word)" : String(word)
      used += cells + (used > 0 ? 1 : 0)
    }
    return used > 0 ? lines + [line] : lines
  }
}
