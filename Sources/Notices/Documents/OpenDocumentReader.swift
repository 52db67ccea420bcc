internal import StrictXML
internal import UnicodeText

/// Turns one text of an OpenDocument file (the body, or the headers and footers among its styles) into blocks of prose.
///
/// Deleted text is kept apart from the body and is not read; so are comments, contents and indexes.
final class OpenDocumentReader: XMLHandler {
  var text: FlowText
  var stamps = LanguageStamps()
  private let styles: OpenDocumentStyles

  // What is open at this place.
  private var skipped = 0
  /// Whether text is prose here: inside the body, or inside a header.
  private var isInStory = false
  private var margin: String?
  var frames: [Frame] = [Frame()]
  private var looks: [Look] = []
  private var links: [String] = []
  private var paragraphs: [String?] = []
  /// The field that is masked, and the stretch of its text as far as it has come.
  private var fieldDepth = 0
  private var masked: TextSpan<FileText>?
  /// A description of a picture is open.
  private var isDescription = false
  private var boxes = 0
  private var tables = 0
  private var groups = 0
  private var footnotes = 0
  private var endnotes = 0
  private var margins: [String: Int] = [:]

  /// What is open in the text itself, in one box or in one note.
  struct Frame {
    /// Where all of it stands, if it is not the text itself.
    var container: [String] = []
    var note: Int?
    var tables: [Table] = []
    var lists: [Int] = []
    var isDescription = false
  }

  struct Table {
    let number: Int
    let group: Int
    var row = -1
    var column = -1
    var repeats = 1
    var isHeader = false
  }

  /// How a stretch looks, with what is around it.
  private struct Look {
    var style: OpenDocumentStyles.Style
  }

  init(_ bytes: [UInt8], _ styles: OpenDocumentStyles) {
    text = FlowText(bytes)
    self.styles = styles
  }

  private var frame: Int { frames.count - 1 }

  // MARK: Elements

  func start(_ element: borrowing XMLElement) {
    if skipped > 0 || isLeftOut(element) {
      skipped += 1
      return
    }
    if fieldDepth > 0 || OpenDocumentFields.masks(element.name) {
      if fieldDepth == 0 { masked = element.span }
      fieldDepth += 1
      masked = masked?.union(element.span)
      return
    }
    switch element.name {
    case "office:text": isInStory = true
    case let name where OpenDocumentFields.margins[name] != nil:
      guard element["style:display"] != "false", let called = OpenDocumentFields.margins[name] else { break }
      (isInStory, margin) = (true, called)
    case "text:p", "text:h": beginParagraph(element)
    case "text:span": beginSpan(element["text:style-name"])
    case "text:a":
      links.append(element["xlink:href"] ?? "")
      beginSpan(element["text:style-name"])
    case "text:s":
      let count = min(max(element["text:c"].flatMap { Int($0) } ?? 1, 1), 200)
      if isRead { text.append([UInt8](repeating: .space, count: count), for: element.span, .markup) }
    case "text:tab": if isRead { text.append([.tab], for: element.span, .markup) }
    case "text:line-break": if isRead { text.breakLine(element.span) }
    case "text:list": frames[frame].lists.append(newGroup())
    case "text:note": beginNote(element)
    case "draw:text-box", "draw:custom-shape": beginBox()
    case "svg:title", "svg:desc": beginDescription()
    default: if element.name.hasPrefix("table:") { table(element) }
    }
  }

  func end(_ name: String, at span: TextSpan<FileText>) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    if fieldDepth > 0 {
      fieldDepth -= 1
      if !span.isEmpty { masked = masked?.union(span) }
      if fieldDepth == 0, let masked, isRead { text.appendMask(masked) }
      return
    }
    switch name {
    case "office:text": isInStory = false
    case let name where OpenDocumentFields.margins[name] != nil: (isInStory, margin) = (false, nil)
    case "text:p", "text:h": endParagraph()
    case "text:span": _ = looks.popLast()
    case "text:a":
      _ = links.popLast()
      _ = looks.popLast()
    case "text:list": _ = frames[frame].lists.popLast()
    case "text:note", "draw:text-box", "draw:custom-shape": if frames.count > 1 { frames.removeLast() }
    case "svg:title", "svg:desc":
      isDescription = false
      text.end()
    case "table:table": _ = frames[frame].tables.popLast()
    case "table:table-header-rows": if !frames[frame].tables.isEmpty { frames[frame].tables[last].isHeader = false }
    default: break
    }
  }

  func text(_ span: TextSpan<FileText>) {
    if fieldDepth > 0 { masked = masked?.union(span) }
    guard isRead else { return }
    if !isDescription { look(text.source[span.range]) }
    text.append(span, collapses: true)
  }

  func reference(_ span: TextSpan<FileText>, decoded: [UInt8]) {
    if fieldDepth > 0 { masked = masked?.union(span) }
    if isRead { text.append(decoded, for: span, .characterReference) }
  }

  private var isRead: Bool {
    skipped == 0 && fieldDepth == 0 && text.isOpen && (isDescription || !paragraphs.isEmpty)
      && !(looks.last?.style.isHidden ?? styles.base.isHidden ?? false)
  }

  private func isLeftOut(_ element: borrowing XMLElement) -> Bool {
    if OpenDocumentFields.leftOut.contains(element.name) { return true }
    return element.name == "text:section" && element["text:display"] == "none"
  }

  // MARK: Paragraphs

  private func beginParagraph(_ element: borrowing XMLElement) {
    // Outside of the body paragraphs stand in the definitions of styles.
    guard isInStory else { return paragraphs.append(nil) }
    let style = styles["paragraph", element["text:style-name"]]
    paragraphs.append(element["text:style-name"])
    looks.append(Look(style: style ?? OpenDocumentStyles.Style()))
    var level = style?.headingLevel
    if element.name == "text:h" {
      level = min(max(element["text:outline-level"].flatMap { Int($0) } ?? 1, 1), 10)
    }
    let (container, isCounted) = place
    var block = FlowText.Block(kind: kind(level, style), container: container)
    (block.isCounted, block.isQuotation) = (isCounted, style?.isQuotation ?? false)
    switch block.kind {
    case .listItem: block.group = frames[frame].lists.last
    case .tableCell: block.group = frames[frame].tables.last?.group
    default: break
    }
    text.begin(block)
  }

  private func endParagraph() {
    guard paragraphs.popLast() != nil, isInStory else { return }
    _ = looks.popLast()
    text.end()
  }

  private func kind(_ level: Int?, _ style: OpenDocumentStyles.Style?) -> Part.Kind {
    if margin != nil { return .caption }
    if let note = frames[frame].note { return .note(note) }
    if let level { return .heading(level: level) }
    if style?.isCaption ?? false { return .caption }
    if !frames[frame].lists.isEmpty { return .listItem(depth: frames[frame].lists.count) }
    guard let table = frames[frame].tables.last else { return .paragraph }
    return .tableCell(row: max(table.row, 0), column: max(table.column, 0), isHeader: table.isHeader)
  }

  private var place: (container: [String], isCounted: Bool) {
    let around = frames[frame].container + [margin].compactMap { $0 }
    if let table = frames[frame].tables.last {
      let cell = "table \(table.number), row \(max(table.row, 0) + 1), column \(max(table.column, 0) + 1)"
      return (around + [cell], false)
    }
    return (around, around.isEmpty)
  }

  // MARK: Looks

  private func beginSpan(_ name: String?) {
    let outer = looks.last?.style ?? OpenDocumentStyles.Style()
    looks.append(Look(style: styles["text", name]?.over(outer) ?? outer))
  }

  private func look(_ bytes: ArraySlice<UInt8>) {
    let style = looks.last?.style ?? OpenDocumentStyles.Style()
    text.set(
      FlowText.Format(
        isStrong: style.isBold ?? styles.base.isBold ?? false,
        isEmphasised: style.isItalic ?? styles.base.isItalic ?? false, link: links.last))
    guard let kind = WritingKind(bytes) else { return }
    // As in Word files, what holds for all Chinese or Arabic letters says nothing of this text.
    let language = style.languages[kind] ?? (kind == .usual ? styles.base.languages[kind] : nil)
    stamps.add(language, bytes: bytes.count)
  }

  // MARK: Boxes, notes, pictures

  private func beginBox() {
    boxes += 1
    frames.append(Frame(container: ["text box \(boxes)"]))
  }

  private func beginNote(_ element: borrowing XMLElement) {
    let isEndnote = element["text:note-class"] == "endnote"
    if isEndnote { endnotes += 1 } else { footnotes += 1 }
    let number = footnotes + endnotes
    text.refer(toNote: number)
    frames.append(
      Frame(container: [isEndnote ? "endnote \(endnotes)" : "footnote \(footnotes)"], note: number))
  }

  private func beginDescription() {
    isDescription = true
    text.begin(FlowText.Block(kind: .caption, container: ["description of a picture"]))
  }

  // MARK: Tables

  private var last: Int { frames[frame].tables.count - 1 }

  private func table(_ element: borrowing XMLElement) {
    if element.name == "table:table" {
      tables += 1
      return frames[frame].tables.append(Table(number: tables, group: newGroup()))
    }
    guard !frames[frame].tables.isEmpty else { return }
    switch element.name {
    case "table:table-header-rows": frames[frame].tables[last].isHeader = true
    case "table:table-row":
      frames[frame].tables[last].row += 1
      (frames[frame].tables[last].column, frames[frame].tables[last].repeats) = (-1, 1)
    case "table:table-cell", "table:covered-table-cell":
      frames[frame].tables[last].column +=
        frames[frame].tables[last].column < 0 ? 1 : frames[frame].tables[last].repeats
      frames[frame].tables[last].repeats = min(
        max(element["table:number-columns-repeated"].flatMap { Int($0) } ?? 1, 1), 1000)
    default: break
    }
  }

  private func newGroup() -> Int {
    groups += 1
    return groups - 1
  }
}

/// Which elements are fields, and which hold nothing that a family reads.
enum OpenDocumentFields {
  /// What is filled in when letters are printed: fields of data bases and forms, and variables that their author sets.
  static func masks(_ name: String) -> Bool {
    switch name {
    case "text:database-display", "text:database-name", "text:database-row-number", "text:placeholder",
      "text:user-field-get", "text:user-field-input", "text:variable-set", "text:variable-get", "text:variable-input",
      "text:text-input",
      "text:expression", "text:drop-down", "text:author-name", "text:author-initials", "text:file-name":
      true
    default: name.hasPrefix("text:sender-")
    }
  }

  static let leftOut: Set<String> = [
    "text:tracked-changes", "office:annotation", "office:forms", "text:note-citation", "text:ruby-text",
    "text:hidden-text",
    "text:hidden-paragraph", "text:table-of-content", "text:alphabetical-index", "text:illustration-index",
    "text:table-index", "text:object-index", "text:user-index", "text:bibliography", "text:script",
    "text:variable-decls", "text:user-field-decls", "text:sequence-decls", "draw:object",
    "style:footnote-sep", "text:outline-style",
  ]

  /// The elements of a master page and what their texts are called.
  static let margins = [
    "style:header": "header", "style:header-first": "header", "style:header-left": "header", "style:footer": "footer",
    "style:footer-first": "footer", "style:footer-left": "footer",
  ]
}
