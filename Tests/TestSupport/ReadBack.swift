public import UnicodeText

/// What pieces say a text is, read from the bytes of the file alone: nothing of the reader's own decoding is used.
/// A reference that this small decoder does not know gives U+FFFD, so that the comparison fails.
public func readBack(_ pieces: [Piece<FileText, PartText>], in bytes: [UInt8]) -> String {
  var result: [UInt8] = []
  for piece in pieces {
    let range = piece.source.range.clamped(to: 0..<bytes.count)
    switch piece.encoding {
    case .verbatim: result += bytes[range]
    // Nothing that these tests read has such pieces: those who read it have a decoder of their own.
    case .normalized, .decoded, .markup: result += Array("\u{FFFD}".utf8)
    case .characterReference: result += Array(decodeReference(String(decoding: bytes[range], as: UTF8.self)).utf8)
    case .lineBreakTag: result.append(0x0A)
    case .whiteSpace: result += Array(decodeWhiteSpace(String(decoding: bytes[range], as: UTF8.self)).utf8)
    case .mask: result += Array("\u{FFFC}".utf8)
    }
  }
  return String(decoding: result, as: UTF8.self)
}

func decodeReference(_ reference: String) -> String {
  guard reference.hasPrefix("&") else { return "\u{FFFD}" }
  // HTML lets a number, and an old name, end without its semicolon.
  let name = String(reference.hasSuffix(";") ? reference.dropFirst().dropLast() : reference.dropFirst())
  if let known = names[name] { return known }
  guard name.hasPrefix("#") else { return "\u{FFFD}" }
  let digits = name.dropFirst()
  let value = digits.first.map { "xX".contains($0) } == true ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  guard let value, value > 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
  // HTML takes 128 to 159 as windows-1252 has them.
  return windows1252[value] ?? String(scalar)
}

/// One blank for a run of white space, as it stands or in references.
func decodeWhiteSpace(_ run: String) -> String {
  let rest = run.replacing(/&(#[xX]?[0-9a-fA-F]+;?|Tab;|NewLine;)/) { match in
    ["Tab;", "NewLine;"].contains(match.1) ? " " : decodeReference(String(match.0))
  }
  return rest.unicodeScalars.allSatisfy { " \t\n\r\u{C}".unicodeScalars.contains($0) } ? " " : "\u{FFFD}"
}

private let windows1252: [UInt32: String] = [
  128: "€", 133: "…", 145: "‘", 146: "’", 147: "“", 148: "”", 150: "–", 151: "—",
]

/// The names that fixtures use.
private let names = [
  "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "not": "¬", "check": "✓",
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "ndash": "–",
  "mdash": "—", "hellip": "…", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "bull": "•", "eacute": "é",
  "ntilde": "ñ", "iexcl": "¡", "sect": "§", "frac12": "½", "zwj": "\u{200D}", "zwnj": "\u{200C}", "copy": "©",
  "reg": "®", "euro": "€",
]
