/// Reads the tables of a sheet in Markdown as the rows of a CSV sheet.
struct MarkdownSheetReader {
  private var records: [SheetRecord] = []
  private var kind = SheetWords.review
  private var width = 0

  /// Throws ``SheetError`` for what is no text, or a row with another number of cells than its table.
  static func records(_ bytes: [UInt8]) throws -> [SheetRecord] {
    var reader = MarkdownSheetReader()
    let text = String(decoding: try SheetBytes.checked(bytes), as: UTF8.self)
    // By scalars: CR LF is one character to Swift.
    var number = 1
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let endsLine = scalar == "\r" || scalar == "\n" && previous != "\r"
      if endsLine {
        try reader.take(String(line), number)
        number += 1
        line = String.UnicodeScalarView()
      } else if scalar != "\n" {
        line.append(scalar)
      }
      previous = scalar
    }
    try reader.take(String(line), number)
    return reader.records
  }

  private mutating func take(_ line: String, _ number: Int) throws {
    let text = SheetText.trimmed(line)
    if text.unicodeScalars.first == "|" { return try row(Self.cells(text), number) }
    width = 0
    if text.hasPrefix("<!--"), text.hasSuffix("-->"), text.contains(SheetWords.marker) {
      let words = text.dropFirst(4).dropLast(3).split(separator: " ").map(String.init)
      records.append(SheetRecord(number, [SheetWords.marker] + words.dropFirst(2)))
    }
    for (label, name) in [("- Role:", SheetWords.role), ("- Date:", SheetWords.date)] where text.hasPrefix(label) {
      records.append(SheetRecord(number, [name, SheetText.trimmed(String(text.dropFirst(label.count)))]))
    }
  }

  private mutating func row(_ cells: [String], _ number: Int) throws {
    if width == 0 {
      width = cells.count
      kind = cells.contains("understood") ? SheetWords.families : SheetWords.review
      if cells.contains("concept") { records.append(SheetRecord(number, [SheetWords.head] + cells)) }
      return
    }
    if cells.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy { $0 == "-" || $0 == ":" } }) { return }
    guard cells.count == width else {
      throw SheetError(
        code: "other-cells", line: number, message: "this row has \(cells.count) cells, its table has \(width)",
        help: "write \\| for a bar inside a cell, and keep a row on one line")
    }
    records.append(SheetRecord(number, [kind] + cells))
    guard records.count <= CSVReader.recordLimit else {
      throw SheetError(
        code: "too-long", line: number, message: "this sheet has more than \(CSVReader.recordLimit) rows",
        help: "split it into several sheets")
    }
  }

  /// The cells between bars; a backslash takes the meaning of the mark behind it.
  private static func cells(_ line: String) -> [String] {
    var cells: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var isEscaped = false
    for scalar in line.unicodeScalars.dropFirst() {
      if isEscaped {
        if !isMark(scalar) { cells[cells.count - 1].append("\\") }
        cells[cells.count - 1].append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        cells.append(String.UnicodeScalarView())
      } else {
        cells[cells.count - 1].append(scalar)
      }
    }
    if isEscaped { cells[cells.count - 1].append("\\") }
    if cells.last.map({ SheetText.trimmed(String($0)).isEmpty }) == true { cells.removeLast() }
    return cells.map { cell in
      SheetText.trimmed(String(cell).replacing("&#64;", with: "@").replacing("<br>", with: " "))
    }
  }

  /// The ASCII marks that a backslash can stand before.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x2F).contains(scalar.value) || (0x3A...0x40).contains(scalar.value)
      || (0x5B...0x60).contains(scalar.value) || (0x7B...0x7E).contains(scalar.value)
  }
}
