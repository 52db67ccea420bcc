internal import UnicodeText

/// How the bytes of a mail's part were put into lines of letters.
enum TransferEncoding: Equatable {
  /// As they are: 7bit, 8bit, binary.
  case identity
  case quotedPrintable
  case base64

  /// Nil for one that nobody knows.
  init?(_ name: String) {
    switch name {
    case "", "7bit", "8bit", "binary", "7-bit", "8-bit": self = .identity
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: return nil
    }
  }

  /// The bytes that a stretch of a text stands for, with the way back, and the first stretch that stands for nothing; no bytes
  /// where there are more of them than can be traced. O(bytes of the stretch).
  ///
  /// - Parameter isTraced: Whether a map is needed; an attachment has a map of its own.
  func decode(
    _ span: TextSpan<FileText>, of text: DecodedText, isTraced: Bool = true
  ) -> (octets: DecodedText?, fault: TextSpan<FileText>?) {
    switch self {
    case .identity:
      return (isTraced ? text.slice(span) : DecodedText(Array(text.bytes.slice(span))), nil)
    case .quotedPrintable:
      var decoder = OctetBuilder(isTraced: isTraced)
      Self.readQuotedPrintable(text.bytes, span, into: &decoder)
      return (decoder.finish(in: text), nil)
    case .base64:
      var decoder = OctetBuilder(isTraced: isTraced)
      let fault = Self.readBase64(text.bytes, span, into: &decoder)
      return (decoder.finish(in: text), fault)
    }
  }

  // MARK: Quoted-printable

  /// `=C3=A9` is two bytes; `=` at the end of a line joins it with the next; blanks at the end of a line are no text.
  static func readQuotedPrintable(_ bytes: [UInt8], _ span: TextSpan<FileText>, into out: inout OctetBuilder) {
    var index = span.start
    var run = span.start
    while index < span.end {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "=") || byte.isBlank else {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "="), let value = octet(bytes, index + 1, span.end) {
        out.verbatim(bytes, TextSpan(run, index))
        out.decoded(value, TextSpan(index, index + 3))
        index += 3
        run = index
        continue
      }
      let blanks = endOfBlanks(bytes, index + 1, span.end)
      guard blanks >= span.end || bytes[blanks].isLineEnd else {
        index = byte.isBlank ? blanks : index + 1
        continue
      }
      out.verbatim(bytes, TextSpan(run, index))
      index = byte.isBlank ? blanks : endOfLineEnd(bytes, blanks, span.end)
      run = index
    }
    out.verbatim(bytes, TextSpan(run, span.end))
  }

  /// The byte that two hexadecimal digits name.
  static func octet(_ bytes: [UInt8], _ index: Int, _ end: Int) -> UInt8? {
    guard index + 1 < end, let high = digit(bytes[index]), let low = digit(bytes[index + 1]) else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func endOfBlanks(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isBlank { index += 1 }
    return index
  }

  private static func endOfLineEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end else { return end }
    let isPair = bytes[start] == .carriageReturn && start + 1 < end && bytes[start + 1] == .lineFeed
    return start + (isPair ? 2 : 1)
  }

  // MARK: Base64

  /// Four letters are three bytes. Each byte has the letter that it begins in, the last of three also the fourth, so that a
  /// place is never wider than its text. What follows the padding is no part of it: mailing lists append their lines there.
  static func readBase64(
    _ bytes: [UInt8], _ span: TextSpan<FileText>, into out: inout OctetBuilder
  ) -> TextSpan<FileText>? {
    var (group, count) = (UInt32(0), 0)
    var places = (0, 0, 0)
    var index = span.start
    while index < span.end {
      let byte = bytes[index]
      defer { index += 1 }
      if byte.isLineEnd || byte.isBlank { continue }
      if byte == UInt8(ascii: "=") { break }
      guard let value = value(of: byte) else { return TextSpan(index, index + 1) }
      group = group << 6 | UInt32(value)
      count += 1
      switch count {
      case 1: places.0 = index
      case 2: places.1 = index
      case 3: places.2 = index
      default:
        out.decoded(UInt8(truncatingIfNeeded: group >> 16), TextSpan(places.0, places.0 + 1))
        out.decoded(UInt8(truncatingIfNeeded: group >> 8), TextSpan(places.1, places.1 + 1))
        out.decoded(UInt8(truncatingIfNeeded: group), TextSpan(places.2, index + 1))
        (group, count) = (0, 0)
      }
    }
    switch count {
    case 1: return TextSpan(places.0, places.0 + 1)
    case 2: out.decoded(UInt8(truncatingIfNeeded: group >> 4), TextSpan(places.0, places.1 + 1))
    case 3:
      out.decoded(UInt8(truncatingIfNeeded: group >> 10), TextSpan(places.0, places.0 + 1))
      out.decoded(UInt8(truncatingIfNeeded: group >> 2), TextSpan(places.1, places.2 + 1))
    default: break
    }
    return nil
  }

  private static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x47
    case 0x30...0x39: byte + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

/// Puts decoded bytes together and writes down where each comes from.
struct OctetBuilder {
  let isTraced: Bool
  /// Whether there is more to trace than is held.
  private(set) var isFull = false
  private var bytes: [UInt8] = []
  private var map = PieceMap<FileText, FileText>()

  init(isTraced: Bool = true) { self.isTraced = isTraced }

  mutating func verbatim(_ source: [UInt8], _ span: TextSpan<FileText>) {
    guard !span.isEmpty else { return }
    bytes += source.slice(span)
    if isTraced { map.append(span, count: span.count, encoding: .verbatim) }
  }

  mutating func decoded(_ octet: UInt8, _ span: TextSpan<FileText>) {
    bytes.append(octet)
    guard isTraced else { return }
    if map.pieces.count < DecodedText.pieceLimit {
      map.append(span, count: 1, encoding: .decoded)
    } else {
      isFull = true
    }
  }

  /// What was decoded, as made of the file that the text was made of.
  func finish(in text: DecodedText) -> DecodedText? {
    if isFull { return nil }
    return isTraced ? text.then(DecodedText(bytes, map: map)) : DecodedText(bytes)
  }
}
