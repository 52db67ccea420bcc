/// Texts as they come back in the cells of a sheet.
enum SheetText {
  /// Without white space at both ends. By scalars, for a mark may stand behind a space.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// One line, one space between words.
  static func tidy(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }

  /// A text without the apostrophe that keeps spreadsheets from taking it for a formula.
  static func withoutApostrophe(_ text: String) -> String {
    let signs = "=+-@＝＋－＠".unicodeScalars
    guard text.unicodeScalars.first == "'",
      let next = text.unicodeScalars.dropFirst().first(where: { $0 != " " }), signs.contains(next)
    else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  /// What marks a text as good: reviewers write what they are used to.
  static let agreements: Set<String> = ["ok", "okay", "o.k.", "x", "yes", "y", "true", "1", "✓", "✔", "✅", "☑"]

  /// A role such as "parent liaison": letters, digits, spaces, hyphens and full stops.
  static func isRole(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.count <= 40
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) || scalar == " " || scalar == "-"
          || scalar == "."
      }
  }

  /// A day such as 2026-11-03.
  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
