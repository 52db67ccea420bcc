internal import StrictYAML
internal import UnicodeText

/// How a text is written as a value of a glossary file.
enum ScalarText {
  /// Where lines end that are written anew.
  static let width = 116

  /// On one line: as it is where YAML would read the same, else in quotation marks.
  static func line(_ text: String, inFlow: Bool) -> String {
    isPlain(text, inFlow: inFlow) ? text : YAMLText.quoted(text)
  }

  private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, !"-?:,[]{}#&*!|>'\"%@`~=".unicodeScalars.contains(first),
      !text.contains(": "), !text.contains(" #"), text.unicodeScalars.last != ":"
    else { return false }
    return !inFlow || !text.unicodeScalars.contains { ",[]{}:".unicodeScalars.contains($0) }
  }

  /// As a folded block: `>-` and lines that are indented by `indent` spaces.
  static func block(_ text: String, indent: Int, lineEnd: String) -> String {
    let space = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, indent + displayWidth(of: line) + 1 + displayWidth(of: word) > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return ">-" + (lines + [line]).map { "\(lineEnd)\(space)\($0)" }.joined()
  }
}
