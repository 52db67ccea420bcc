/// The texts of an explanation that a reviewer answers for, in the order in which a sheet lists them.
public enum ExplanationPart: String, Hashable, Sendable, CaseIterable {
  case explain, short, instead

  /// The text, if the explanation has it.
  public func text(of explanation: Explanation) -> String? {
    switch self {
    case .explain: explanation.text
    case .short: explanation.short
    case .instead: explanation.instead
    }
  }
}

/// A name for one wording of a text, `v1-` and 16 hexadecimal digits: an answer that carries it is an answer to that wording.
///
/// Line breaks and the number of spaces do not count, so that a text may be wrapped anew. The letter in front keeps
/// spreadsheets from reading a number. It tells honest texts apart and is no protection against forgery.
public struct TextVersion: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// O(bytes).
  public init(of text: String) {
    // FNV-1a with 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Self.tidy(text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    description = "v1-" + String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }

  /// The text in one line, with one space between words.
  package static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
