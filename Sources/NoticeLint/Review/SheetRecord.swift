internal import UnicodeText

/// One row of a sheet, and the line on which it begins.
struct SheetRecord: Equatable {
  let line: Int
  var cells: [String]

  init(_ line: Int, _ cells: [String]) {
    self.line = line
    self.cells = cells
  }
}

/// Why a sheet cannot be read, and where.
struct SheetError: Error, Equatable {
  let code: String
  let line: Int
  let message: String
  let help: String

  func issue(_ file: String) -> InputIssue { SheetError.issue(code, file, line, message, help) }

  /// What is wrong with a row.
  static func issue(
    _ code: String, _ file: String, _ line: Int, _ message: String, _ help: String
  ) -> InputIssue {
    InputIssue(
      code: "review/\(code)", message: message, help: help, file: file,
      // The line decides the order of issues.
      span: TextSpan(line, line), position: LinePosition(line: line, column: 1))
  }
}

enum SheetBytes {
  static let byteLimit = 8 << 20

  /// The bytes without a byte-order mark. Throws ``SheetError`` for what is no UTF-8 text.
  static func checked(_ bytes: [UInt8]) throws -> ArraySlice<UInt8> {
    guard bytes.count <= byteLimit else {
      throw SheetError(
        code: "too-large", line: 1, message: "this sheet is larger than 8 MiB",
        help: "delete what is no part of the sheet, such as pictures or empty rows")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw SheetError(
        code: "not-text", line: 1, message: "this is a file of a spreadsheet program, not CSV",
        help: "open it there and save it as \"CSV UTF-8\"")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw SheetError(
        code: "not-utf8", line: 1, message: "this sheet is saved as UTF-16 (\"Unicode text\")",
        help: "save it as \"CSV UTF-8\"")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SheetError(
        code: "not-utf8", line: firstFault(bytes), message: "this line is not UTF-8 text",
        help: "save the sheet as \"CSV UTF-8\"; letters with accents are lost otherwise")
    }
    if let zero = bytes.firstIndex(of: 0) {
      throw SheetError(
        code: "not-text", line: LineIndex(bytes).line(at: zero), message: "a null character stands on this line",
        help: "save the sheet anew from the spreadsheet program")
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// The line of the first bytes that are no UTF-8.
  private static func firstFault(_ bytes: [UInt8]) -> Int {
    let index = LineIndex(bytes)
    var start = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: line, as: UTF8.self) == nil { return index.line(at: start) }
      start += line.count + 1
    }
    return 1
  }
}
