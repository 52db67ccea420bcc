internal import UnicodeText

/// Whether bytes are a mail: they begin with header fields, and some of them are a mail's own.
package enum MailLook {
  private static let fields: Set = [
    "from", "to", "cc", "subject", "date", "message-id", "mime-version", "received", "return-path", "sender",
    "reply-to", "content-type", "delivered-to",
  ]
  /// Fields that a letter typed as text does not begin with.
  private static let certainFields: Set = [
    "message-id", "mime-version", "received", "return-path", "content-type", "delivered-to",
  ]
  /// Headers of mails are not longer than this.
  private static let headLimit = 256 << 10

  /// Whether it may be a mail: what comes on the way to the program that sends. "From: the principal" begins a letter too.
  package static func mayBeMail(_ bytes: [UInt8]) -> Bool { !names(in: bytes).isDisjoint(with: fields) }

  /// Whether it is a mail whatever its name says.
  static func isMail(_ bytes: [UInt8]) -> Bool {
    let names = names(in: bytes)
    return names.intersection(fields).count >= 2 && !names.isDisjoint(with: certainFields)
  }

  /// The names of the header fields, in small letters; none where the bytes do not begin with a header.
  private static func names(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    let limit = min(bytes.count, headLimit)
    var index = 0
    while index < limit {
      let line = MailLines.line(at: index, in: bytes, to: limit)
      defer { index = line.next }
      guard !line.text.isEmpty else { break }
      let isFirst = index == 0
      let text = bytes.slice(line.text)
      // A folded line goes on; the line of an mbox stands in front of the first field.
      if !isFirst, text.first?.isBlank == true || text.starts(with: ">From ".utf8) { continue }
      if isFirst, text.starts(with: "From ".utf8) { continue }
      guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
        text[..<colon].allSatisfy({ (0x21...0x7E).contains($0) })
      else { return [] }
      names.insert(String(decoding: text[..<colon], as: UTF8.self).lowercased())
    }
    return names
  }
}
