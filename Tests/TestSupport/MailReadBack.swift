import Foundation
public import UnicodeText

/// What pieces of a mail say a text is, read from the bytes of the file alone with the C library's `iconv`: nothing of the
/// reader's own decoding is used. Which encoding a piece is in is told by the nearest header above it.
public struct MailReadBack {
  private let bytes: [UInt8]
  private let lower: [UInt8]
  private var bodies: [Int: Body] = [:]

  private struct Body {
    let encoding: String
    let charset: String
    /// For base64: where each byte begins, and what it is.
    var starts: [Int] = []
    var octets: [UInt8] = []
  }

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  public mutating func text(_ pieces: [Piece<FileText, PartText>]) -> String {
    var result = ""
    var octets: [UInt8] = []
    var charset = "utf-8"
    func flush() {
      result += Self.converted(octets, from: charset)
      octets = []
    }
    for piece in pieces {
      let range = piece.source.range.clamped(to: 0..<bytes.count)
      switch piece.encoding {
      case .mask:
        flush()
        result += "\u{FFFC}"
      case .lineBreakTag:
        flush()
        result += "\n"
      case .verbatim:
        flush()
        result += String(decoding: bytes[range], as: UTF8.self)
      case .normalized, .markup:
        flush()
        result += "\u{FFFD}"
      case .characterReference:
        flush()
        let (source, name) = decoded(range)
        result += decodeReference(Self.converted(source, from: name))
      case .whiteSpace:
        flush()
        let (source, name) = decoded(range)
        result += decodeWhiteSpace(Self.converted(source, from: name))
      case .decoded:
        let (source, name) = decoded(range)
        if name != charset { flush() }
        charset = name
        octets += source
        // Every piece can be read alone.
        flush()
      }
    }
    flush()
    return result
  }

  /// The bytes that a stretch stands for, and their character set.
  private mutating func decoded(_ range: Range<Int>) -> ([UInt8], String) {
    if let word = encodedWord(around: range) { return word }
    let start = headerStart(before: range.lowerBound)
    if bodies[start] == nil { bodies[start] = body(headerAt: start) }
    guard let body = bodies[start] else { return ([], "utf-8") }
    switch body.encoding {
    case "quoted-printable": return (Self.quotedPrintable(Array(bytes[range])), body.charset)
    case "base64":
      let indices = body.starts.indices.filter { range.contains(body.starts[$0]) }
      return (indices.map { body.octets[$0] }, body.charset)
    default: return (Array(bytes[range]), body.charset)
    }
  }

  /// `=?charset?Q?…` with the stretch in its text.
  private func encodedWord(around range: Range<Int>) -> ([UInt8], String)? {
    var index = range.lowerBound
    while index > 1, !(bytes[index - 2] == 0x3D && bytes[index - 1] == 0x3F) {
      if bytes[index - 1] == 0x0A || range.lowerBound - index > 200 { return nil }
      index -= 1
    }
    guard index > 1 else { return nil }
    let head = String(decoding: bytes[index..<range.lowerBound], as: UTF8.self)
    let parts = head.split(separator: "?", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let name = String(parts[0].prefix { $0 != "*" })
    let payload = range.lowerBound - parts[2].utf8.count
    if parts[1].lowercased() == "q" {
      return (Self.quotedPrintable(bytes[range].map { $0 == 0x5F ? 0x20 : $0 }), name)
    }
    let (starts, octets) = Self.base64(bytes, from: payload, to: bytes.count)
    return (starts.indices.filter { range.contains(starts[$0]) }.map { octets[$0] }, name)
  }

  private func headerStart(before offset: Int) -> Int {
    let name = Array("content-transfer-encoding:".utf8)
    var index = offset
    while index > 0 {
      index -= 1
      if lower[index] == name[0], lower[index...].starts(with: name) { return index }
    }
    return 0
  }

  /// What the header around a field says of the body below it.
  private func body(headerAt offset: Int) -> Body {
    let isBlank = { (index: Int) in
      self.bytes[index...].starts(with: [0x0A, 0x0A]) || self.bytes[index...].starts(with: [0x0A, 0x0D, 0x0A])
    }
    var start = offset
    while start > 0, !isBlank(start), bytes[start...].prefix(3) != [0x0A, 0x2D, 0x2D] { start -= 1 }
    var end = offset
    while end < bytes.count, !isBlank(end) { end += 1 }
    let header = String(decoding: lower[start..<end], as: UTF8.self)
    let value = { (name: String) -> String in
      guard let range = header.range(of: name) else { return "" }
      return String(
        header[range.upperBound...].drop { " \"".contains($0) }.prefix { !"\";".contains($0) && !$0.isWhitespace })
    }
    var body = Body(encoding: value("content-transfer-encoding:"), charset: value("charset="))
    if body.encoding == "base64" { (body.starts, body.octets) = Self.base64(bytes, from: end, to: bytes.count) }
    return body
  }

  private static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = String(decoding: bytes.dropFirst(index + 1).prefix(2), as: UTF8.self)
      if bytes[index] == 0x3D, let octet = UInt8(digits, radix: 16) {
        result.append(octet)
        index += 3
      } else if bytes[index] == 0x3D {
        index += 1
        while index < bytes.count, [0x20, 0x0D, 0x0A].contains(bytes[index]) { index += 1 }
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func base64(_ bytes: [UInt8], from start: Int, to end: Int) -> (starts: [Int], octets: [UInt8]) {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var (places, values) = ([Int](), [Int]())
    for index in start..<end where ![0x0D, 0x0A, 0x20].contains(bytes[index]) {
      guard let value = alphabet.firstIndex(of: bytes[index]) else { break }
      places.append(index)
      values.append(value)
    }
    var (starts, octets) = ([Int](), [UInt8]())
    var bit = 0
    while bit + 8 <= values.count * 6 {
      let (first, shift) = (bit / 6, bit % 6)
      let pair = values[first] << 6 | values[first + 1]
      starts.append(places[first])
      octets.append(UInt8(pair >> (4 - shift) & 0xFF))
      bit += 8
    }
    return (starts, octets)
  }

  /// Text of a character set in UTF-8; U+FFFD where it is none.
  public static func converted(_ bytes: [UInt8], from charset: String) -> String {
    if bytes.isEmpty { return "" }
    // A stretch of this one depends on the escape sequence before it: Japanese, unless it brings its own.
    let isShifted = charset == "iso-2022-jp" && bytes[0] != 0x1B
    let bytes = isShifted ? [0x1B, 0x24, 0x42] + bytes : bytes
    let converter = iconv_open("UTF-8", charset)
    guard converter != iconv_t(bitPattern: -1) else { return "\u{FFFD}" }
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    let used = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target -> Int? in
        var (from, fromCount) = (source.baseAddress, source.count)
        var (to, toCount) = (target.baseAddress, target.count)
        return iconv(converter, &from, &fromCount, &to, &toCount) == -1 ? nil : target.count - toCount
      }
    }
    guard let used else { return "\u{FFFD}" }
    return String(decoding: target[..<used].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
