/// The blocks that are open at a place of a Markdown file, and what kind of part its text is.
struct OpenBlocks {
  private struct Table {
    let group: Int
    var row = -1
    var column = -1
    var isHeader = false
  }

  private(set) var quotes = 0
  /// The group of each open list, the outermost first.
  private var lists: [Int] = []
  /// The same for lists in HTML, which may open in one block and close in another.
  private var htmlLists: [Int] = []
  /// Tables in HTML, and lists of terms with their meanings.
  private var htmlTables: [HTMLTable] = []
  private var htmlQuotes = 0
  private var heading: Int?
  private var table: Table?
  /// What a tag makes of the text behind it, within its block.
  private var htmlKind: Part.Kind?
  private var groups = 0

  /// Lists and quotations inside each other.
  var depth: Int { lists.count + quotes + htmlLists.count + htmlTables.count + htmlQuotes }
  var isQuotation: Bool { quotes + htmlQuotes > 0 }

  /// What text that begins here is.
  var kind: Part.Kind {
    if let htmlKind { return htmlKind }
    if let heading { return .heading(level: heading) }
    if let table { return .tableCell(row: max(table.row, 0), column: max(table.column, 0), isHeader: table.isHeader) }
    if !lists.isEmpty { return .listItem(depth: lists.count) }
    // Markdown between blank lines in a cell.
    if let cell = htmlTables.last, cell.start >= 0, !cell.isLayout { return cell.cell(isHeader: false) }
    return .paragraph
  }

  func group(of kind: Part.Kind) -> Int? {
    switch kind {
    case .listItem: htmlKind == nil ? lists.last : htmlLists.last
    case .tableCell: table?.group ?? htmlTables.last?.group
    case .paragraph, .heading, .subject, .signature, .caption, .note: nil
    }
  }

  /// A Markdown block begins or ends: what a tag said about the text is over.
  mutating func forgetTags() { htmlKind = nil }

  mutating func openQuote() { quotes += 1 }
  mutating func closeQuote() { quotes -= 1 }
  mutating func openList() { lists.append(newGroup()) }
  mutating func closeList() { _ = lists.popLast() }
  mutating func openHeading(_ level: Int) { heading = level }
  mutating func closeHeading() { heading = nil }
  mutating func openTable() { table = Table(group: newGroup()) }
  mutating func closeTable() { table = nil }
  mutating func openTableHead() { table?.isHeader = true }
  mutating func closeTableHead() { table?.isHeader = false }

  mutating func openRow() {
    table?.row += 1
    table?.column = -1
  }

  mutating func openCell() { table?.column += 1 }

  /// A tag that breaks the block. `isForPlaces`: a table that only places things on the page.
  mutating func apply(_ tag: HTMLTag, isForPlaces: Bool = false) {
    htmlKind = nil
    switch tag.name {
    case "ul", "ol":
      if tag.isClosing { _ = htmlLists.popLast() } else { htmlLists.append(newGroup()) }
    case "li" where !tag.isClosing:
      if htmlLists.isEmpty { htmlLists.append(newGroup()) }
      htmlKind = .listItem(depth: lists.count + htmlLists.count)
    case "blockquote": htmlQuotes = max(0, htmlQuotes + (tag.isClosing ? -1 : 1))
    case "table", "dl":
      if tag.isClosing {
        _ = htmlTables.popLast()
      } else {
        htmlTables.append(HTMLTable(group: newGroup(), isLayout: isForPlaces, isData: true))
      }
    case "tr", "td", "th", "dt", "dd": applyCell(tag)
    default:
      if let level = tag.headingLevel, !tag.isClosing { htmlKind = .heading(level: level) }
    }
  }

  private mutating func applyCell(_ tag: HTMLTag) {
    guard !htmlTables.isEmpty else { return }
    let last = htmlTables.count - 1
    if tag.isClosing {
      htmlTables[last].start = -1
      return
    }
    switch tag.name {
    case "tr": return htmlTables[last].startRow()
    case "dt": htmlTables[last].startTerm()
    case "dd": htmlTables[last].startMeaning()
    default: htmlTables[last].startCell(columns: 1)
    }
    if !htmlTables[last].isLayout { htmlKind = htmlTables[last].cell(isHeader: tag.name == "th") }
  }

  private mutating func newGroup() -> Int {
    groups += 1
    return groups - 1
  }
}
