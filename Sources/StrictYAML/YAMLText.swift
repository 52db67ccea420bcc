/// Text as it has to be written in a YAML file that ``StrictYAML`` reads.
package enum YAMLText {
  private static let special = Set(",[]{}:#\"'&*!|>%@`~\\=".unicodeScalars)

  /// The text as it is where nothing in it means anything to YAML, else in quotation marks. Always one line, and nothing in it
  /// is invisible.
  package static func scalar(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain =
      !scalars.isEmpty && scalars.last != " " && !" -?".unicodeScalars.contains(where: { $0 == scalars.first })
      && scalars.allSatisfy { !special.contains($0) && !isInvisible($0) }
    return isPlain ? text : quoted(text)
  }

  /// The text in quotation marks.
  package static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// `[a, b]`.
  package static func list(_ texts: [String]) -> String { "[" + texts.map(scalar).joined(separator: ", ") + "]" }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": return "\\\\"
    case "\"": return "\\\""
    case "\n": return "\\n"
    case "\t": return "\\t"
    case _ where isInvisible(scalar):
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return scalar.value > 0xFFFF
        ? "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: return String(scalar)
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .format, .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: return true
    case .spaceSeparator: return true
    default: return false
    }
  }
}
