internal import UnicodeText

extension NoticeFormat {
  /// md4c counts bytes in 32 bits; no limit that a caller sets can go beyond what every reader can count.
  private static let hardLimit = Int(Int32.max)

  /// The reason why a file is too large to be read; nil if it is not. O(1).
  static func oversize(of bytes: [UInt8], file: String, limit: Int) -> InputIssue? {
    let limit = min(max(limit, 0), hardLimit)
    if bytes.count > limit {
      return InputIssue(
        code: "notice/too-large",
        message: "the file has \(mebibytes(bytes.count)) MiB, more than the limit of \(mebibytes(limit)) MiB",
        help: "split the file, or check that it is a notice", file: file)
    }
    return nil
  }

  /// The reason why bytes cannot be read as UTF-8; nil if they can. O(bytes).
  static func refusal(ofText bytes: [UInt8], file: String) -> InputIssue? {
    if let issue = refusal(ofBinary: bytes, file: file) { return issue }
    if let offset = firstIllFormedByte(bytes) {
      return illFormed(bytes, at: offset, in: Charset.utf8.name, isDeclared: false, file: file)
    }
    return bytes.firstIndex(of: 0).map { notText(bytes, at: $0, file: file) }
  }

  /// The reason why bytes are no text in any character set; nil if they may be.
  static func refusal(ofBinary bytes: [UInt8], file: String) -> InputIssue? {
    // A NUL near the start tells a document of a word processor better than its first bad byte does.
    let isBinary = magicNumbers.contains { bytes.starts(with: $0) } || bytes.prefix(8192).contains(0)
    guard isBinary, TextDecoding.mark(of: bytes) == nil || bytes.starts(with: [0xEF]) else { return nil }
    return notText(bytes, at: bytes.firstIndex(of: 0) ?? 0, file: file)
  }

  /// A warning if nothing but white space stands in the file from an offset on.
  static func emptiness(of bytes: [UInt8], from offset: Int, file: String) -> InputIssue? {
    guard isBlank(bytes[min(offset, bytes.count)...]) else { return nil }
    return InputIssue(
      code: "notice/empty", severity: .warning, message: "the notice is empty",
      help: "write the notice, or leave the file out", file: file, span: TextSpan(0, 0),
      position: LinePosition(line: 1, column: 1))
  }

  /// PDF, ZIP (and with it Word and LibreOffice), the old Word, RTF.
  private static let magicNumbers: [[UInt8]] = [
    Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8),
  ]

  static func notText(_ bytes: [UInt8], at offset: Int, file: String) -> InputIssue {
    issue(
      "notice/not-text", "this is no text file", help: "save the notice as plain text or Markdown, in UTF-8", bytes,
      offset,
      file)
  }

  static func illFormed(
    _ bytes: [UInt8], at offset: Int, in name: String, isDeclared: Bool, file: String
  ) -> InputIssue {
    let isUTF8 = name == Charset.utf8.name
    return issue(
      isUTF8 ? "notice/not-utf8" : "notice/ill-formed", "this is not \(name) text",
      help: isUTF8 && !isDeclared
        ? "save the file as UTF-8 (in an editor: Save with Encoding, UTF-8), or say what it is, such as --encoding windows-1252"
        : "save the file as UTF-8, or say what it really is with --encoding", bytes, offset, file)
  }

  static func unknownCharset(_ label: String, file: String) -> InputIssue {
    InputIssue(
      code: "notice/unknown-charset", message: "the character set \"\(label.prefix(60))\" is not known",
      help: "save the file as UTF-8, or say what it is, such as --encoding windows-1252", file: file)
  }

  static func tooLongToTrace(file: String) -> InputIssue {
    InputIssue(
      code: "notice/too-large",
      message: "the file has more than \(DecodedText.pieceLimit >> 20) million letters and is not UTF-8",
      help: "save the file as UTF-8, or check that it is a notice", file: file)
  }

  private static func issue(
    _ code: String, _ message: String, help: String, _ bytes: [UInt8], _ offset: Int, _ file: String
  ) -> InputIssue {
    // Bytes of another character set are counted one by one: what begins a letter of UTF-8 says nothing there.
    let lines = code == "notice/ill-formed" ? LineIndex(bytewise: bytes) : LineIndex(bytes)
    return InputIssue(
      code: code, message: message, help: help, file: file,
      span: TextSpan(offset, min(offset + 1, bytes.count)), position: lines.position(at: offset, in: bytes))
  }

  /// With one decimal, rounded up, so that a file over the limit never looks as if it were at the limit.
  private static func mebibytes(_ count: Int) -> String {
    let tenths = count / (1 << 20) * 10 + (count % (1 << 20) * 10 + (1 << 20) - 1) / (1 << 20)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

/// The offset of the first byte that begins no well-formed scalar.
func firstIllFormedByte(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    var index = 0
    while index < buffer.count {
      if buffer[index] < 0x80 {
        index += 1
        continue
      }
      let (scalar, length) = decodeScalar(buffer, at: index)
      if scalar == 0xFFFD, length == 1 { return index }
      index += length
    }
    return nil
  }
}

/// Whether every scalar is white space. Stops at the first one that is not.
func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  bytes.withUnsafeBufferPointer { buffer in
    var index = 0
    while index < buffer.count {
      let (scalar, length) = decodeScalar(buffer, at: index)
      guard ScalarTable.shared.properties(scalar).contains(.space) else { return false }
      index += length
    }
    return true
  }
}
