internal import UnicodeText

/// The header of a mail or of one of its parts: of its fields, those that say how to read it.
struct MailHeader {
  /// The value of each field that counts, the first of its name: a stretch of the text, line breaks of folding inside.
  private(set) var fields: [String: TextSpan<FileText>] = [:]
  /// Where the body begins.
  private(set) var end: Int
  /// In small letters, such as `text/plain`; what RFC 2045 says where nothing is said.
  private(set) var mediaType = "text/plain"
  /// Whether a media type is named.
  private(set) var hasMediaType = false
  private(set) var parameters: [String: [UInt8]] = [:]
  private(set) var disposition = ""
  private(set) var transferEncoding = ""
  private(set) var languages: [LanguageTag] = []
  /// What an attachment is called; empty where it has no name.
  private(set) var fileName = ""

  private static let names: Set = [
    "subject", "content-type", "content-transfer-encoding", "content-disposition", "content-language", "from", "sent",
    "date",
  ]
  /// Longer values are no media types.
  private static let valueLimit = 64 << 10

  /// Reads the header that begins at an offset. It ends at a blank line, or where a line is no field. O(bytes of it).
  init(_ bytes: [UInt8], from start: Int, to limit: Int) {
    end = start
    var index = start
    while index < limit {
      let line = MailLines.line(at: index, in: bytes, to: limit)
      if line.text.isEmpty {
        end = line.next
        break
      }
      guard let colon = Self.colon(bytes, line.text) else {
        // The line of an mbox, or a mail server's mark, stands before the first field.
        let isEnvelope = index == start && bytes.slice(line.text).starts(with: Array("From ".utf8))
        if !isEnvelope {
          end = index
          break
        }
        index = line.next
        end = index
        continue
      }
      var valueEnd = line.text.end
      var next = line.next
      while next < limit, bytes[next].isBlank {
        let more = MailLines.line(at: next, in: bytes, to: limit)
        (valueEnd, next) = (more.text.end, more.next)
      }
      add(bytes, name: TextSpan(index, colon), value: TextSpan(colon + 1, max(colon + 1, valueEnd)))
      index = next
      end = next
    }
    readContent(bytes)
  }

  private static func colon(_ bytes: [UInt8], _ line: TextSpan<FileText>) -> Int? {
    var index = line.start
    while index < line.end, (0x21...0x7E).contains(bytes[index]), bytes[index] != UInt8(ascii: ":") { index += 1 }
    let nameEnd = index
    while index < line.end, bytes[index].isBlank { index += 1 }
    guard nameEnd > line.start, index < line.end, bytes[index] == UInt8(ascii: ":") else { return nil }
    return index
  }

  private mutating func add(_ bytes: [UInt8], name: TextSpan<FileText>, value: TextSpan<FileText>) {
    guard name.count <= 40 else { return }
    let key = bytes.string(name).lowercased().filter { $0 != " " && $0 != "\t" }
    if Self.names.contains(key), fields[key] == nil { fields[key] = value }
  }

  private func value(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    guard let span = fields[name], span.count <= Self.valueLimit else { return [] }
    return bytes.slice(span).filter { !$0.isLineEnd }
  }

  private mutating func readContent(_ bytes: [UInt8]) {
    let type = MailParameters(value("content-type", bytes))
    hasMediaType = type.value.contains("/")
    if hasMediaType { mediaType = type.value }
    parameters = type.parameters
    let disposition = MailParameters(value("content-disposition", bytes))
    self.disposition = disposition.value
    transferEncoding = MailParameters(value("content-transfer-encoding", bytes)).value
    let name = disposition.parameters["filename"] ?? type.parameters["name"] ?? []
    fileName = String(EncodedWords.text(of: name).prefix(120))
    let listed = String(decoding: value("content-language", bytes).prefix(400), as: UTF8.self)
    for item in listed.split(separator: ",") {
      let name = item.filter { $0 != " " && $0 != "\t" }
      if let tag = LanguageTag(name), tag.canonical != "und", tag.language.utf8.count <= 3, !languages.contains(tag) {
        languages.append(tag)
      }
    }
  }

  /// A parameter of the media type as text.
  func parameter(_ name: String) -> String? { parameters[name].map { String(decoding: $0, as: UTF8.self) } }
}

/// Lines of a mail: they end at CR LF, LF or CR.
enum MailLines {
  /// The line that begins at an offset, without its end, and where the next begins. O(bytes of the line).
  static func line(at start: Int, in bytes: [UInt8], to limit: Int) -> (text: TextSpan<FileText>, next: Int) {
    var index = start
    while index < limit, !bytes[index].isLineEnd { index += 1 }
    let text = TextSpan<FileText>(start, index)
    guard index < limit else { return (text, limit) }
    let isPair = bytes[index] == .carriageReturn && index + 1 < limit && bytes[index + 1] == .lineFeed
    return (text, index + (isPair ? 2 : 1))
  }
}

/// The value of a header field with parameters: `text/plain; charset=utf-8` (RFC 2045, RFC 2231).
struct MailParameters {
  /// In small letters.
  private(set) var value = ""
  /// By their names in small letters; continued and coded ones put together, in UTF-8 where their character set is known.
  private(set) var parameters: [String: [UInt8]] = [:]

  private struct Section {
    let number: Int
    let isCoded: Bool
    let bytes: [UInt8]
  }

  private static let sectionLimit = 1000

  /// O(bytes).
  init(_ bytes: [UInt8]) {
    var scanner = Scanner(bytes: bytes)
    value = String(decoding: scanner.token(), as: UTF8.self).lowercased()
    var sections: [String: [Section]] = [:]
    var count = 0
    while scanner.skipTo(UInt8(ascii: ";")), count < Self.sectionLimit {
      count += 1
      let name = String(decoding: scanner.token(), as: UTF8.self).lowercased()
      guard !name.isEmpty, scanner.skip(UInt8(ascii: "=")) else { continue }
      let bytes = scanner.value()
      let parts = name.split(separator: "*", omittingEmptySubsequences: false)
      guard parts.count > 1 else {
        if parameters[name] == nil { parameters[name] = bytes }
        continue
      }
      let number = parts[1].isEmpty ? 0 : Int(parts[1]) ?? 0
      sections[String(parts[0]), default: []].append(
        Section(number: number, isCoded: parts[parts.count - 1].isEmpty, bytes: bytes))
    }
    for (name, sections) in sections { parameters[name] = Self.joined(sections) }
  }

  private static func joined(_ sections: [Section]) -> [UInt8] {
    var charset: Charset?
    var octets: [UInt8] = []
    for (index, section) in sections.sorted(by: { $0.number < $1.number }).enumerated() {
      var bytes = section.bytes
      if section.isCoded {
        if index == 0 {
          let pieces = bytes.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
          if pieces.count == 3 {
            charset = Charset(String(decoding: pieces[0], as: UTF8.self))
            bytes = Array(pieces[2])
          }
        }
        bytes = percentDecoded(bytes)
      }
      octets += bytes
    }
    return DecodedText(octets).decoded(as: charset ?? .utf8).text?.bytes ?? octets
  }

  private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), let octet = TransferEncoding.octet(bytes, index + 1, bytes.count) {
        result.append(octet)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Reads tokens, quoted strings and comments in brackets.
  private struct Scanner {
    let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func skipBlanks() {
      var depth = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "(") {
          depth += 1
        } else if byte == UInt8(ascii: ")"), depth > 0 {
          depth -= 1
        } else if depth > 0, byte == UInt8(ascii: "\\") {
          index += 1
        } else if depth == 0, !byte.isBlank {
          return
        }
        index += 1
      }
    }

    mutating func token() -> ArraySlice<UInt8> {
      skipBlanks()
      let start = min(index, bytes.count)
      while index < bytes.count, !bytes[index].isBlank, !Self.ends.contains(bytes[index]) { index += 1 }
      return bytes[start..<max(start, min(index, bytes.count))]
    }

    private static let ends: Set<UInt8> = [0x3B, 0x3D, 0x28, 0x22]

    mutating func skip(_ byte: UInt8) -> Bool {
      skipBlanks()
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
      return true
    }

    mutating func skipTo(_ byte: UInt8) -> Bool {
      while index < bytes.count {
        if bytes[index] == UInt8(ascii: "\"") {
          _ = quoted()
        } else if bytes[index] == byte {
          index += 1
          return true
        } else {
          index += 1
        }
      }
      return false
    }

    mutating func value() -> [UInt8] {
      skipBlanks()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        // A value without quotation marks may hold an equals sign all the same.
        let start = min(index, bytes.count)
        while index < bytes.count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ";") { index += 1 }
        return Array(bytes[start..<index])
      }
      return quoted()
    }

    private mutating func quoted() -> [UInt8] {
      index += 1
      var result: [UInt8] = []
      while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
        if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
        result.append(bytes[index])
        index += 1
      }
      index += 1
      return result
    }
  }
}
