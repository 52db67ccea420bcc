internal import UnicodeText

/// Texts in the header of a mail: `=?utf-8?Q?Evaluaci=C3=B3n?=` (RFC 2047).
enum EncodedWords {
  /// Words are not longer; what looks like a longer one is text.
  private static let wordLimit = 4096

  private struct Word {
    let charset: String
    let isBase64: Bool
    let payload: TextSpan<FileText>
    let end: Int
  }

  /// The text that a stretch of a header stands for, in UTF-8, with the way back. Coded words side by side are one text, the
  /// blanks between them none; line ends of folding are left out. A word that cannot be decoded stays as it stands.
  /// O(bytes).
  static func decode(_ span: TextSpan<FileText>, of text: DecodedText) -> DecodedText {
    let bytes = text.bytes
    var out = TracedBytes()
    var (index, plain) = (span.start, span.start)
    // The words of one character set that wait: some programs cut a character in two.
    var waiting: (charset: Charset, octets: OctetBuilder)?
    var lastWordEnd: Int?
    func flush() {
      guard let (charset, octets) = waiting else { return }
      waiting = nil
      let source = octets.finish(in: DecodedText(bytes))
      if let text = source?.decoded(as: charset).text ?? source?.decoded(as: .windows1252).text { out.append(text) }
    }
    while index < span.end {
      guard bytes[index] == UInt8(ascii: "="), let word = word(bytes, index, span.end) else {
        index += 1
        continue
      }
      guard let charset = Charset(word.charset) else {
        index = word.end
        continue
      }
      let isBeside = lastWordEnd.map { isBlank(bytes, $0, index) } ?? false
      if !isBeside {
        flush()
        out.append(Self.plain(bytes, TextSpan(plain, index)))
      } else if waiting?.charset != charset {
        flush()
      }
      if waiting == nil { waiting = (charset, OctetBuilder()) }
      if var (_, octets) = waiting {
        waiting = nil
        read(word, bytes, into: &octets)
        waiting = (charset, octets)
      }
      (index, plain, lastWordEnd) = (word.end, word.end, word.end)
    }
    flush()
    out.append(Self.plain(bytes, TextSpan(plain, span.end)))
    return text.then(DecodedText(out.bytes, map: out.map))
  }

  /// The text of a value that needs no way back.
  static func text(of bytes: [UInt8]) -> String {
    String(decoding: decode(TextSpan(0, bytes.count), of: DecodedText(bytes)).bytes, as: UTF8.self)
  }

  private static func read(_ word: Word, _ bytes: [UInt8], into octets: inout OctetBuilder) {
    if word.isBase64 {
      _ = TransferEncoding.readBase64(bytes, word.payload, into: &octets)
      return
    }
    var index = word.payload.start
    while index < word.payload.end {
      if bytes[index] == UInt8(ascii: "="), let value = TransferEncoding.octet(bytes, index + 1, word.payload.end) {
        octets.decoded(value, TextSpan(index, index + 3))
        index += 3
        continue
      }
      if bytes[index] == UInt8(ascii: "_") {
        octets.decoded(.space, TextSpan(index, index + 1))
      } else if !bytes[index].isLineEnd {
        octets.verbatim(bytes, TextSpan(index, index + 1))
      }
      index += 1
    }
  }

  /// `=?charset*language?Q?text?=`.
  private static func word(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Word? {
    guard start + 1 < limit, bytes[start + 1] == UInt8(ascii: "?") else { return nil }
    let limit = min(limit, start + wordLimit)
    var index = start + 2
    while index < limit, index - start < 80, (0x21...0x7E).contains(bytes[index]), bytes[index] != UInt8(ascii: "?") {
      index += 1
    }
    let name = bytes[start + 2..<index]
    guard !name.isEmpty, index + 2 < limit, bytes[index] == UInt8(ascii: "?"), bytes[index + 2] == UInt8(ascii: "?")
    else {
      return nil
    }
    let kind = bytes[index + 1] | 0x20
    guard kind == UInt8(ascii: "q") || kind == UInt8(ascii: "b") else { return nil }
    let payload = index + 3
    index = payload
    while index + 1 < limit, !(bytes[index] == UInt8(ascii: "?") && bytes[index + 1] == UInt8(ascii: "=")) {
      index += 1
    }
    guard index + 1 < limit else { return nil }
    let charset = name.prefix { $0 != UInt8(ascii: "*") }
    return Word(
      charset: String(decoding: charset, as: UTF8.self), isBase64: kind == UInt8(ascii: "b"),
      payload: TextSpan(payload, index), end: index + 2)
  }

  private static func isBlank(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    bytes[start..<max(start, end)].allSatisfy { $0.isBlank || $0.isLineEnd }
  }

  /// Text outside of coded words: UTF-8, or what old programs wrote there.
  private static func plain(_ bytes: [UInt8], _ span: TextSpan<FileText>) -> DecodedText {
    var octets = OctetBuilder()
    var start = span.start
    for index in span.range where bytes[index].isLineEnd {
      octets.verbatim(bytes, TextSpan(start, index))
      start = index + 1
    }
    octets.verbatim(bytes, TextSpan(start, span.end))
    // Spelled out: Swift 6.3.1 in release mode gives up on the same with `??` twice.
    guard let source = octets.finish(in: DecodedText(bytes)) else { return DecodedText([], map: PieceMap()) }
    if let text = source.decoded(as: .utf8).text { return text }
    if let text = source.decoded(as: .windows1252).text { return text }
    return DecodedText([], map: PieceMap())
  }
}

/// Texts one behind the other, with the way back.
struct TracedBytes {
  private(set) var bytes: [UInt8] = []
  private(set) var map = PieceMap<FileText, FileText>()

  mutating func append(_ text: DecodedText) {
    bytes += text.bytes
    for piece in text.map?.pieces ?? [] {
      map.append(piece.source, count: piece.target.count, encoding: piece.encoding)
    }
  }
}
