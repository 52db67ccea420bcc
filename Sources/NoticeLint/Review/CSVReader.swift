/// Reads comma-separated values as RFC 4180 has them and as spreadsheets write them: a byte-order mark, `;` or a tab in
/// place of the comma, a line `sep=;`, and any line end are fine.
struct CSVReader {
  static let recordLimit = 50_000
  static let cellLimit = 100

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var line = 1
  private var separator: UInt8 = 0x2C
  private var records: [SheetRecord] = []

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The rows that are not empty. O(bytes). Throws ``SheetError`` at the first place that cannot be understood, since
  /// nothing behind it can be trusted.
  static func records(_ bytes: [UInt8]) throws -> [SheetRecord] {
    var reader = CSVReader(try SheetBytes.checked(bytes))
    try reader.read()
    return reader.records
  }

  private var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func read() throws {
    findSeparator()
    while index < bytes.endIndex {
      let start = line
      let cells = try record()
      if cells.contains(where: { !$0.isEmpty }) { records.append(SheetRecord(start, cells)) }
      guard records.count <= Self.recordLimit else {
        throw SheetError(
          code: "too-long", line: start, message: "this sheet has more than \(Self.recordLimit) rows",
          help: "split it into several sheets")
      }
    }
  }

  /// `sep=;` says it; else the first mark of the first line that has one does.
  private mutating func findSeparator() {
    let head = Array("sep=".utf8)
    if bytes.starts(with: head), let mark = bytes.dropFirst(head.count).first, Self.marks.contains(mark) {
      separator = mark
      index += head.count + 1
      endLine()
      return
    }
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, Self.marks.contains(byte) {
        separator = byte
        return
      }
    }
  }

  private static let marks: [UInt8] = [0x2C, 0x3B, 0x09]

  private mutating func record() throws -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      guard cells.count <= Self.cellLimit else {
        throw SheetError(
          code: "too-wide", line: line, message: "this row has more than \(Self.cellLimit) cells",
          help: "look for a quotation mark that is missing, or delete the columns behind the last one")
      }
      guard current == separator else { break }
      index += 1
    }
    endLine()
    return cells
  }

  /// Passes over one line end: LF, CR LF or CR.
  private mutating func endLine() {
    guard let byte = current, byte == 0x0A || byte == 0x0D else { return }
    index += 1
    if byte == 0x0D, current == 0x0A { index += 1 }
    line += 1
  }

  private mutating func cell() throws -> String {
    if current == 0x22 { return try quotedCell() }
    let start = index
    while let byte = current, byte != separator, byte != 0x0A, byte != 0x0D { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quotedCell() throws -> String {
    let first = line
    var text: [UInt8] = []
    index += 1
    while let byte = current {
      if byte == 0x0A || byte == 0x0D {
        let start = index
        endLine()
        text += bytes[start..<index]
        continue
      }
      index += 1
      guard byte == 0x22 else {
        text.append(byte)
        continue
      }
      guard current == 0x22 else {
        try checkEnd()
        return String(decoding: text, as: UTF8.self)
      }
      text.append(0x22)
      index += 1
    }
    throw SheetError(
      code: "open-quotation", line: first, message: "a quotation mark opens a cell on this line and never closes",
      help: "close the cell with \"; inside a cell write \"\" for one")
  }

  /// Behind the closing mark of a cell stands a separator or the end of the row.
  private func checkEnd() throws {
    guard let byte = current, byte != separator, byte != 0x0A, byte != 0x0D else { return }
    throw SheetError(
      code: "text-behind-quotation", line: line, message: "text stands behind the quotation mark that closes a cell",
      help: "inside a cell write \"\" for one quotation mark")
  }
}
