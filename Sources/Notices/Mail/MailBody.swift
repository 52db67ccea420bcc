internal import UnicodeText

/// The plain text of a mail as a reader sees it: lines that were broken for sending joined again, and without the marks of a
/// signature.
struct MailBody {
  private(set) var text: DecodedText
  /// Where the name and office at its foot begin; nil where no line says so.
  private(set) var signatureStart: Int?
  /// Whether nothing but an encrypted message is in it.
  private(set) var isEncrypted = false

  /// O(bytes).
  init(_ text: DecodedText, isFlowed: Bool, deletesSpaces: Bool) {
    self.text = isFlowed ? Self.unfolded(text, deletesSpaces) : text
    let marks = Self.marks(in: self.text.bytes)
    isEncrypted = marks.isEncrypted
    self.text = self.text.without(marks.stretches)
    signatureStart = marks.signature.map { start in
      start - marks.stretches.reduce(0) { $0 + ($1.end <= start ? $1.count : 0) }
    }
  }

  // MARK: format=flowed

  /// A line that ends in a blank goes on in the next one (RFC 3676), if both are quoted as deep.
  private static func unfolded(_ text: DecodedText, _ deletesSpaces: Bool) -> DecodedText {
    let bytes = text.bytes
    var removed: [TextSpan<FileText>] = []
    /// The depth of the line before, where that goes on.
    var flowing: Int?
    var breakStart = 0
    var index = 0
    while index < bytes.count {
      let line = MailLines.line(at: index, in: bytes, to: bytes.count)
      var start = line.text.start
      while start < line.text.end, bytes[start] == UInt8(ascii: ">") { start += 1 }
      let depth = start - line.text.start
      let isStuffed = start < line.text.end && bytes[start] == .space
      let content = isStuffed ? start + 1 : start
      let isSignature = bytes.slice(TextSpan<FileText>(content, line.text.end)).elementsEqual("-- ".utf8)
      if flowing == depth, !isSignature {
        // The line end, the marks of quotation and the blank that protects the line.
        removed.append(TextSpan(breakStart, content))
      } else if isStuffed, depth == 0, !isSignature {
        removed.append(TextSpan(start, content))
      }
      let isFlowed = line.text.end > content && bytes[line.text.end - 1] == .space && !isSignature
      flowing = isFlowed ? depth : nil
      breakStart = deletesSpaces && isFlowed ? line.text.end - 1 : line.text.end
      index = line.next
    }
    return text.without(removed)
  }

  // MARK: Signatures

  private struct Marks {
    /// Lines that are no text, without their ends.
    var stretches: [TextSpan<FileText>] = []
    var signature: Int?
    var isEncrypted = false
  }

  /// The last line that is two hyphens and a blank, and the armour of a signed text.
  private static func marks(in bytes: [UInt8]) -> Marks {
    var marks = Marks()
    var separator: TextSpan<FileText>?
    var armour: [TextSpan<FileText>] = []
    var isInHead = false
    var isInSignature = false
    var index = 0
    while index < bytes.count {
      let line = MailLines.line(at: index, in: bytes, to: bytes.count)
      index = line.next
      let text = bytes.slice(line.text)
      if isInHead || isInSignature {
        if !line.text.isEmpty { armour.append(line.text) }
        if isInHead, text.allSatisfy(\.isBlank) { isInHead = false }
        if isInSignature, text.starts(with: "-----END PGP SIGNATURE-----".utf8) { isInSignature = false }
        continue
      }
      guard text.starts(with: [0x2D, 0x2D]), text.count < 60 else { continue }
      if text.count <= 3, text.dropFirst(2).allSatisfy({ $0 == .space }) {
        separator = line.text
      } else if text.starts(with: "-----BEGIN PGP MESSAGE-----".utf8) {
        marks.isEncrypted = true
      } else if text.starts(with: "-----BEGIN PGP SIGNED MESSAGE-----".utf8) {
        armour.append(line.text)
        isInHead = true
      } else if text.starts(with: "-----BEGIN PGP SIGNATURE-----".utf8) {
        armour.append(line.text)
        isInSignature = true
      }
    }
    marks.signature = separator?.end
    marks.stretches = (armour + [separator].compactMap { $0 }).sorted()
    return marks
  }
}
