internal import StrictXML
internal import UnicodeText

extension WordReader {
  /// What is open in the body or in one text box; boxes stand inside paragraphs, and paragraphs inside boxes.
  struct Frame {
    /// The number of the text box; nil for the text itself.
    var box: Int?
    var paragraph = Paragraph()
    var run: Run?
    /// Where the link that is open leads.
    var link: String?
    var tables: [Table] = []
    /// The list that the last paragraph stood in, and the groups of its levels.
    var list: String?
    var groups: [Int] = []
  }

  struct Paragraph {
    var style: String?
    var format = WordParagraphFormat()
    /// Its end was deleted: the next paragraph goes on where it stopped.
    var joinsNext = false
    var isOpen = false
  }

  struct Run {
    var style: String?
    var characters = WordCharacters()
    var link: String?
    /// Set when the first text of the run comes.
    fileprivate(set) var resolved: WordCharacters?

    init(link: String?) { self.link = link }
  }

  struct Table {
    let number: Int
    let group: Int
    var row = -1
    var column = -1
    /// How many columns the open cell takes.
    var span = 1
    var isHeader = false
  }

  private var frame: Int { frames.count - 1 }

  // MARK: Paragraphs

  func beginParagraph() {
    // Word gives a paragraph whose end was deleted the properties of the next.
    let joins = frames[frame].paragraph.joinsNext && frames[frame].paragraph.isOpen
    frames[frame].paragraph = Paragraph(isOpen: true)
    if !joins { text.begin(FlowText.Block(kind: .paragraph, container: [])) }
  }

  func endParagraph() {
    flushMask()
    guard !frames[frame].paragraph.joinsNext else { return }
    frames[frame].paragraph.isOpen = false
    classify()
    text.end()
  }

  /// What the open paragraph is.
  private func classify() {
    let paragraph = frames[frame].paragraph
    let style = styles[paragraph.style ?? styles.standard]
    let format = paragraph.format.over(style?.paragraph ?? WordParagraphFormat())
    let (kind, group) = kind(format, style)
    let (container, isCounted) = place
    text.update { block in
      (block.kind, block.group, block.container, block.isCounted) = (kind, group, container, isCounted)
      block.isQuotation = style?.isQuotation ?? false
    }
  }

  private func kind(_ format: WordParagraphFormat, _ style: WordStyles.Style?) -> (Part.Kind, Int?) {
    let table = frames[frame].tables.last
    switch story {
    case .margin: return (.caption, nil)
    case .notes(_, let numbers): return (note.flatMap { numbers[$0] }.map { .note($0.number) } ?? .caption, nil)
    case .body: break
    }
    let outline = format.outline.map { (0..<9).contains($0) ? $0 + 1 : nil } ?? style?.headingLevel
    if let level = outline { return (.heading(level: level), leaveList()) }
    if style?.isCaption ?? false { return (.caption, leaveList()) }
    if let list = format.list, list != "0" {
      let level = min(max(format.listLevel ?? 0, 0), 8)
      return (.listItem(depth: level + 1), group(ofList: list, level))
    }
    _ = leaveList()
    guard let table else { return (.paragraph, nil) }
    return (
      .tableCell(row: max(table.row, 0), column: max(table.column, 0), isHeader: table.isHeader), table.group
    )
  }

  private func leaveList() -> Int? {
    frames[frame].list = nil
    frames[frame].groups = []
    return nil
  }

  private func group(ofList list: String, _ level: Int) -> Int {
    if frames[frame].list != list { frames[frame].groups = [] }
    frames[frame].list = list
    while frames[frame].groups.count > level + 1 { frames[frame].groups.removeLast() }
    while frames[frame].groups.count < level + 1 { frames[frame].groups.append(newGroup()) }
    return frames[frame].groups[level]
  }

  /// Where the open paragraph stands, and whether it is counted.
  private var place: (container: [String], isCounted: Bool) {
    if let box = frames[frame].box { return (["text box \(box)"], false) }
    let inTable = frames[frame].tables.last.map {
      "table \($0.number), row \(max($0.row, 0) + 1), column \(max($0.column, 0) + 1)"
    }
    switch story {
    case .body: return inTable.map { ([$0], false) } ?? ([], true)
    case .margin(let name): return ([name] + (inTable.map { [$0] } ?? []), false)
    case .notes(let name, let numbers):
      return ([note.flatMap { numbers[$0] }.map { "\(name) \($0.shown)" } ?? name], false)
    }
  }

  // MARK: Tables

  func table(_ element: borrowing XMLElement) {
    if element.name == "w:tbl" {
      return frames[frame].tables.append(Table(number: newTable(), group: newGroup()))
    }
    guard var table = frames[frame].tables.popLast() else { return }
    switch element.name {
    case "w:tr":
      table.row += 1
      (table.column, table.span, table.isHeader) = (-1, 1, false)
    case "w:tblHeader": table.isHeader = WordCharacters.isOn(element)
    case "w:tc":
      table.column += table.column < 0 ? 1 : table.span
      table.span = 1
    case "w:gridSpan": table.span = min(max(element["w:val"].flatMap { Int($0) } ?? 1, 1), 1000)
    default: break
    }
    frames[frame].tables.append(table)
  }

  // MARK: Runs

  /// What the open run looks like, with what its styles say.
  private var characters: WordCharacters {
    if let known = frames[frame].run?.resolved { return known }
    let paragraph = styles[frames[frame].paragraph.style ?? styles.standard]
    var result = frames[frame].run?.characters ?? WordCharacters()
    if let style = styles[frames[frame].run?.style] { result = result.over(style.characters) }
    if let paragraph { result = result.over(paragraph.characters) }
    frames[frame].run?.resolved = result
    return result
  }

  var isHidden: Bool { characters.isHidden ?? styles.base.isHidden ?? false }

  /// Notes the language of a stretch of text, and sets how it looks.
  func stamp(_ bytes: ArraySlice<UInt8>) {
    let characters = characters
    text.set(
      FlowText.Format(
        isStrong: characters.isStrong ?? styles.base.isStrong ?? false,
        isEmphasised: characters.isEmphasised ?? styles.base.isEmphasised ?? false,
        link: frames[frame].run?.link ?? fields.link))
    guard let kind = WritingKind(bytes) else { return }
    // What the file says of all text in Chinese or Arabic letters it says in every country: only a run's own stamp counts.
    switch kind {
    case .usual: stamps.add(characters.language ?? styles.base.language, bytes: bytes.count)
    case .eastAsian: stamps.add(characters.eastAsianLanguage, bytes: bytes.count)
    case .rightToLeft: stamps.add(characters.rightToLeftLanguage, bytes: bytes.count)
    }
  }

  func target(of element: borrowing XMLElement) -> String {
    if let id = element["r:id"], let target = relations.targets[id] { return target.target }
    return "#" + (element["w:anchor"] ?? "")
  }

  // MARK: Notes

  func beginNote(_ element: borrowing XMLElement) {
    // The lines that part notes from the text are notes too, of a type.
    note = element["w:type"].map { $0 == "normal" } ?? true ? element["w:id"] : nil
  }

  func refer(_ element: borrowing XMLElement) {
    guard let id = element["w:id"], isRead(markup: element.span) else { return }
    let reference = NoteReference(isFootnote: element.name == "w:footnoteReference", id: id)
    notes.append(reference)
    text.refer(toNote: notes.count)
  }
}
