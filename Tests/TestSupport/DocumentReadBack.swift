internal import Notices
public import UnicodeText

/// What the pieces of a part of a document say, read from the bytes of its inner text alone: a decoder of the tests' own
/// for the tags that stand for characters in Word and OpenDocument texts. What it does not know gives U+FFFD.
public func readBackDocument(_ pieces: [Piece<FileText, PartText>], in bytes: [UInt8]) -> String {
  pieces.map { piece in
    let source = String(decoding: bytes[piece.source.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    switch piece.encoding {
    case .markup: return decodeTag(source)
    default: return readBack([piece], in: bytes)
    }
  }.joined()
}

private func decodeTag(_ tag: String) -> String {
  guard tag.hasPrefix("<"), tag.hasSuffix(">") else { return "\u{FFFD}" }
  let words = tag.dropFirst().dropLast().split { " /\n".contains($0) }
  switch words.first {
  case "w:tab", "w:ptab", "text:tab": return "\t"
  case "w:br", "w:cr", "text:line-break": return "\n"
  case "w:noBreakHyphen": return "\u{2011}"
  case "w:softHyphen": return "\u{AD}"
  case "w:sym": return "•"
  case "text:s":
    let count = words.first { $0.hasPrefix("text:c=") }.flatMap { Int($0.filter(\.isNumber)) } ?? 1
    return String(repeating: " ", count: count)
  default: return "\u{FFFD}"
  }
}
