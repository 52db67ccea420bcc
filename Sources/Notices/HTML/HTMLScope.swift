internal import UnicodeText

/// What holds for the text inside of an element.
struct HTMLScope {
  /// What its text is, and the list or table it belongs to.
  var kind = Part.Kind.paragraph
  var group: Int?
  /// The same if the table around it only places things on the page.
  var plainKind = Part.Kind.paragraph
  var plainGroup: Int?
  /// The innermost table, as a number in ``HTMLReader/tables``.
  var table: Int?
  var listDepth = 0
  var list: Int?
  /// The language that the innermost `lang` names.
  var language: LanguageTag?
  /// The same at the innermost block: what a part of mixed text is in.
  var blockLanguage: LanguageTag?
  var isQuotation = false
  var isHidden = false
  var isPreformatted = false
  var isForeign = false
  /// Whether its text is one mask in the line, such as code.
  var isMasked = false

  mutating func become(_ kind: Part.Kind, group: Int? = nil) {
    (self.kind, self.group, plainKind, plainGroup) = (kind, group, kind, group)
  }
}

/// An element that is open.
struct HTMLOpenElement {
  let name: String
  let tag: TextSpan<FileText>
  let element: HTMLElement
  let scope: HTMLScope
  /// How many of the open marks are its own.
  let marks: Int
  /// Whether one mask stands for its content.
  let beginsMask: Bool
}

/// A table, or a list of terms with their meanings.
struct HTMLTable {
  let group: Int
  var row = -1
  /// The last column that the last cell fills, and its first.
  var column = -1
  var start = -1
  var isHead = false
  /// Whether `role` says that it only places things, or another table stands in it.
  var isLayout: Bool
  /// Whether it says that it holds data: a header, a caption, lines between its cells.
  var isData: Bool
  /// Whether its own attributes speak of places on the page, as those of mails do.
  var isStyled = false
  var widest = 0

  /// Whether its text is read as paragraphs. A table that says nothing of itself holds data if it has two rows and columns.
  var isForLayout: Bool {
    if isLayout { return true }
    if isData { return false }
    return isStyled || row < 1 || widest < 1
  }
}

extension HTMLTable {
  mutating func startRow() {
    row += 1
    (column, start) = (-1, -1)
  }

  mutating func startCell(columns: Int) {
    start = column + 1
    column += min(max(columns, 1), 1000)
    widest = max(widest, column)
  }

  mutating func startTerm() {
    row += 1
    (column, start) = (0, 0)
  }

  mutating func startMeaning() { (column, start) = (1, 1) }

  /// What the cell that began last is.
  func cell(isHeader: Bool) -> Part.Kind { .tableCell(row: max(row, 0), column: max(start, 0), isHeader: isHeader) }
}
