internal import UnicodeText

/// Comma-separated values as RFC 4180 has them, which no spreadsheet takes for a formula.
enum CSVText {
  /// One record, with its line end.
  static func record(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

  /// A text that begins like a formula gets an apostrophe before it; line ends and control characters are taken out.
  static func field(_ text: String) -> String {
    var safe = Terminal.safe(text)
    if let first = safe.unicodeScalars.first(where: { $0 != " " }), formulaSigns.contains(first) { safe = "'" + safe }
    // Asked by scalars: a mark behind the quotation mark would join it.
    guard safe.unicodeScalars.contains(where: { quoted.contains($0) }) else { return safe }
    var result = String.UnicodeScalarView()
    for scalar in safe.unicodeScalars { result.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
    return "\"\(String(result))\""
  }

  /// Spreadsheets take the full-width signs for the others.
  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  private static let quoted: Set<Unicode.Scalar> = [",", "\"", ";"]
}

/// Text of others inside Markdown: nothing in it is markup, a link, a mention or the end of a cell.
enum MarkdownText {
  /// A code span.
  static func code(_ text: String) -> String {
    var (safe, longest, run) = ("", 0, 0)
    // By scalars: a mark behind a bar would join it, and the bar would end the cell all the same.
    for scalar in Terminal.safe(text).unicodeScalars {
      if scalar == "|" { safe += "\\" }
      safe.unicodeScalars.append(scalar)
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    guard !safe.isEmpty else { return "" }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? "`\(safe)`" : "\(fence) \(safe) \(fence)"
  }

  /// Text as it is.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in Terminal.safe(text).unicodeScalars {
      // A mention would call its person, even behind a backslash.
      if scalar == "@" {
        result += "&#64;"
      } else {
        if "\\`*_{}[]<>#|~&!".unicodeScalars.contains(scalar) { result.unicodeScalars.append("\\") }
        result.unicodeScalars.append(scalar)
      }
    }
    // Sites make a link of an address that nobody marked as one.
    return result.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }

  /// A text of the glossary inside a letter: as little is escaped as will do, for people read and edit the letter.
  static func escaped(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ").reduce(into: "") { result, character in
      if "\\`*_[]<>|".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
