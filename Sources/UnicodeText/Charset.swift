internal import CICU

/// A character set that texts come in, such as windows-1252; one of those that the installed ICU knows.
public struct Charset: Hashable, Sendable {
  /// As mails and web pages name it, such as `windows-1252`.
  public let name: String

  public static let utf8 = Charset(known: "UTF-8")
  public static let windows1252 = Charset(known: "windows-1252")

  /// The character set of a label as mails, web pages and people write it; nil for one that ICU does not know.
  ///
  /// Labels mean what browsers take them for: much that says iso-8859-1 holds the curly quotes of windows-1252.
  public init?(_ label: String) {
    let label = label.lowercased().trimmingBlanks
    guard !label.isEmpty, label.utf8.count <= 64, label.utf8.allSatisfy(Self.isLabelByte) else { return nil }
    if let meant = Self.meanings[label] {
      self.init(known: meant)
      return
    }
    var buffer = [CChar](repeating: 0, count: 128)
    let length = label.withCString { cicu_charset_name($0, &buffer, Int32(buffer.count)) }
    guard length > 0, length <= buffer.count else { return nil }
    let name = String(decoding: buffer[..<Int(length)].map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.init(known: Self.meanings[name.lowercased()] ?? name)
  }

  /// Whether its text is ASCII all through, with escape sequences that say what the letters mean.
  package var isShifted: Bool { name.hasPrefix("ISO-2022") || name.hasPrefix("HZ-") || name == "UTF-7" }

  private init(known name: String) { self.name = name }

  /// What labels are taken for, where ICU takes them by the letter.
  private static let meanings = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252", "ascii": "windows-1252",
    "iso-8859-9": "windows-1254", "tis-620": "windows-874", "iso-8859-11": "windows-874", "utf8": "UTF-8",
    "gb2312": "GB18030", "gbk": "GB18030", "gb_2312-80": "GB18030", "x-gbk": "GB18030", "cp936": "GB18030",
    "ks_c_5601-1987": "windows-949", "euc-kr": "windows-949", "shift_jis": "windows-31j", "sjis": "windows-31j",
    "x-sjis": "windows-31j", "iso-8859-8-i": "ISO-8859-8", "unicode": "UTF-16", "big5": "windows-950",
  ]

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || [0x2D, 0x2E, 0x3A, 0x5F].contains(byte)
  }

  /// Decodes bytes, with the way back. `fault` is the first stretch that means nothing in this character set; what stands
  /// before it was decoded. A byte-order mark is left out. Nil for more steps than a map holds. O(bytes); for up to 2 GiB.
  func decode(_ bytes: [UInt8]) -> (text: DecodedText, fault: TextSpan<FileText>?)? {
    let result = name.withCString { name in
      bytes.withUnsafeBufferPointer { buffer in withCharacters(buffer) { cicu_decode(name, $0, $1) } }
    }
    guard let result else { return (DecodedText([], map: PieceMap()), TextSpan(0, min(1, bytes.count))) }
    defer { cicu_decoded_close(result) }
    var length: Int32 = 0
    let start = cicu_decoded_bytes(result, &length)
    let text = Array(UnsafeRawBufferPointer(start: start, count: Int(length)))
    var count: Int32 = 0
    let runs = cicu_decoded_runs(result, &count)
    guard count <= DecodedText.pieceLimit else { return nil }
    var map = PieceMap<FileText, FileText>()
    var source = 0
    for run in UnsafeBufferPointer(start: runs, count: Int(count)) {
      let end = source + Int(run.source)
      if run.target > 0 {
        map.append(TextSpan(source, end), count: Int(run.target), encoding: run.changed ? .decoded : .verbatim)
      }
      source = end
    }
    var faultLength: Int32 = 0
    let fault = Int(cicu_decoded_fault(result, &faultLength))
    return (
      DecodedText(text, map: map),
      fault < 0 ? nil : TextSpan(fault, min(fault + max(1, Int(faultLength)), bytes.count))
    )
  }

  /// What ICU takes the character set of some bytes for, and how sure it is of a hundred; nil where it has no idea.
  /// O(1): it looks at the beginning.
  package static func guess(_ bytes: [UInt8]) -> (charset: Charset, confidence: Int)? {
    var buffer = [CChar](repeating: 0, count: 64)
    var confidence: Int32 = 0
    let length = bytes.withUnsafeBufferPointer { bytes in
      withCharacters(bytes) { cicu_guess_charset($0, $1, &confidence, &buffer, Int32(buffer.count)) }
    }
    guard length > 0, length <= buffer.count else { return nil }
    let name = String(decoding: buffer[..<Int(length)].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return Charset(name).map { ($0, Int(confidence)) }
  }
}

extension String {
  /// Without blanks and quotation marks around it.
  fileprivate var trimmingBlanks: String {
    let isEdge = { (character: Character) in character == " " || character == "\t" || character == "\"" }
    var text = drop(while: isEdge)
    while let last = text.last, isEdge(last) { text.removeLast() }
    return String(text)
  }
}
