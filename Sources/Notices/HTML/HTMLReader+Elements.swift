internal import UnicodeText

extension HTMLReader {
  /// No more marks than these are open at a time: each part that begins among them opens them all again.
  private static let markLimit = 16

  // MARK: Start

  mutating func start(_ tag: HTMLTag) {
    var element = HTMLElement.named(tag.name)
    if scope.isForeign, !element.isDisjoint(with: [.block, .formatting]), !element.contains(.caption) {
      leaveForeign(tag)
    }
    endWhatEnds(at: tag, element)
    if element.contains(.block) { finishPart() }
    switch tag.name {
    case "html", "head", "body": return startPage(tag)
    case "meta": return readMeta(tag)
    case "br": return breakLine(tag)
    default: break
    }
    var inner = scope
    let beginsMask = !inner.isMasked && (element.contains(.masked) || isNoteSign(tag))
    if tag.name == "a", isWayBack(attribute("href", of: tag), tag) { inner.isHidden = true }
    var newMarks: [Mark.Kind] = []
    if !inner.isHidden {
      readStyle(of: tag, into: &inner, &element, &newMarks)
      newMarks += markKinds(of: tag)
      if !inner.isHidden, !element.contains(.hidden) { captions(of: tag) }
    }
    guard !element.contains(.void), !(tag.isSelfClosing && scope.isForeign) else { return }
    enter(tag, element, &inner)
    inner.isMasked = inner.isMasked || beginsMask
    if beginsMask { hasMaskedText = false }
    newMarks = Array(newMarks.prefix(max(Self.markLimit - marks.count, 0)))
    for mark in newMarks {
      marks.append(mark)
      part?.open(mark)
    }
    open.append(
      HTMLOpenElement(
        name: tag.name, tag: tag.span, element: element, scope: inner, marks: newMarks.count, beginsMask: beginsMask))
    tokens.isForeign = inner.isForeign
  }

  /// The elements that hold the whole are not kept open: what comes behind their end tags belongs to the page too.
  private mutating func startPage(_ tag: HTMLTag) {
    guard tag.name != "head", let found = declaredLanguage(of: tag) else { return }
    if language == nil, open.isEmpty { language = found }
    if tag.name == "body", open.isEmpty, found != language { (root.language, root.blockLanguage) = (found, found) }
  }

  /// What an element means for the text in it.
  private mutating func enter(_ tag: HTMLTag, _ element: HTMLElement, _ inner: inout HTMLScope) {
    if let found = declaredLanguage(of: tag) { inner.language = found }
    if element.contains(.block) { inner.blockLanguage = inner.language }
    if element.contains(.hidden) { inner.isHidden = true }
    if element.contains(.preformatted) { inner.isPreformatted = true }
    if element.contains(.caption) { inner.become(.caption) }
    if let level = tag.headingLevel { inner.become(.heading(level: level)) }
    switch tag.name {
    case "blockquote": inner.isQuotation = true
    case "ul", "ol", "menu", "dir":
      inner.listDepth += 1
      inner.list = newGroup()
    case "li": inner.becomeItem()
    case "dl", "table": enterTable(tag, &inner)
    case "thead", "tbody", "tfoot": inner.table.map { tables[$0].isHead = tag.name == "thead" }
    case "tr": inner.table.map { tables[$0].startRow() }
    case "td", "th", "dt", "dd": enterCell(tag, &inner)
    case "svg", "math": inner.isForeign = true
    case "foreignobject": inner.isForeign = false
    default: break
    }
    if let number = noteNumber(of: tag) { inner.become(.note(number)) }
  }

  private mutating func enterTable(_ tag: HTMLTag, _ inner: inout HTMLScope) {
    let role = attribute("role", of: tag).lowercased()
    if tag.name == "table", let outer = inner.table { tables[outer].isLayout = true }
    let border = attribute("border", of: tag)
    tables.append(
      HTMLTable(
        group: newGroup(), isLayout: role == "presentation" || role == "none",
        isData: tag.name == "dl" || role == "table" || role == "grid" || !border.isEmpty && border != "0",
        isStyled: ["cellpadding", "cellspacing", "width", "bgcolor", "align"].contains { tag.value(of: $0) != nil }))
    inner.table = tables.count - 1
    inner.kind = inner.plainKind
    inner.group = inner.plainGroup
  }

  private mutating func enterCell(_ tag: HTMLTag, _ inner: inout HTMLScope) {
    guard let number = inner.table else { return }
    var isHeader = false
    switch tag.name {
    case "dt": tables[number].startTerm()
    case "dd": tables[number].startMeaning()
    default:
      isHeader = tag.name == "th" || tables[number].isHead
      if isHeader { tables[number].isData = true }
      tables[number].startCell(columns: Int(attribute("colspan", of: tag)) ?? 1)
    }
    inner.kind = tables[number].cell(isHeader: isHeader)
    inner.group = tables[number].group
  }

  // MARK: What a start tag ends

  private mutating func endWhatEnds(at tag: HTMLTag, _ element: HTMLElement) {
    let end = tag.span.start
    if element.contains(.endsParagraph) { close("p", before: ["button"], at: end) }
    switch tag.name {
    case "li": close("li", before: ["ul", "ol", "menu", "dir"], at: end)
    case "dt", "dd":
      close("dt", before: ["dl"], at: end)
      close("dd", before: ["dl"], at: end)
    case "option": close("option", before: ["select"], at: end)
    case "optgroup":
      close("option", before: ["select"], at: end)
      close("optgroup", before: ["select"], at: end)
    case "button": close("button", before: [], at: end)
    case "a": if let index = match("a") { endFormatting(index, at: end) }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      if let last = open.last, last.name.utf8.count == 2, last.name != "hr", last.name.hasPrefix("h") {
        close(downTo: open.count - 1, at: end)
      }
    case "td", "th", "tr", "tbody", "thead", "tfoot", "caption": endTableParts(at: tag)
    default: break
    }
  }

  /// A row ends the row and the cell before it, a cell the cell.
  private mutating func endTableParts(at tag: HTMLTag) {
    let isCell = tag.name == "td" || tag.name == "th"
    let kept: Set<String> = isCell ? ["tr"] : tag.name == "tr" ? ["tbody", "thead", "tfoot"] : []
    var index = open.count
    while index > 0, open[index - 1].name != "table", open[index - 1].name != "template" {
      if kept.contains(open[index - 1].name) { break }
      index -= 1
    }
    // Outside of a table these tags mean nothing.
    if index > 0, index < open.count { close(downTo: index, at: tag.span.start) }
  }

  /// A tag of HTML inside of a drawing: the drawing was never closed.
  private mutating func leaveForeign(_ tag: HTMLTag) {
    guard tag.name != "a", tag.name != "font",
      let index = open.lastIndex(where: { $0.name == "svg" || $0.name == "math" })
    else { return }
    close(downTo: index, at: tag.span.start)
  }

  // MARK: End

  mutating func end(_ tag: HTMLTag) {
    switch tag.name {
    case "br": return breakLine(tag)
    case "html", "head", "body": return finishPart()
    default: break
    }
    guard let index = match(tag.name) else {
      // An end tag alone means nothing, but for this one, which makes an empty paragraph.
      return tag.name == "p" ? finishPart() : ()
    }
    if open[index].element.contains(.formatting) {
      endFormatting(index, at: tag.span.start)
    } else {
      close(downTo: index, at: tag.span.start)
    }
  }

  /// Ends a bold run, a link and the like; blocks that were opened in it go on.
  private mutating func endFormatting(_ index: Int, at offset: Int) {
    if open[(index + 1)...].contains(where: { $0.element.contains(.block) }) {
      closeAlone(index, at: offset)
    } else {
      close(downTo: index, at: offset)
    }
  }

  /// The open element that an end tag ends.
  private func match(_ name: String) -> Int? {
    let isTablePart = ["td", "th", "tr", "tbody", "thead", "tfoot", "table"].contains(name)
    let isHeading = name.utf8.count == 2 && name.hasPrefix("h") && name != "hr"
    let isInline = HTMLElement.named(name).isDisjoint(with: [.block, .formatting, .barrier])
    for index in open.indices.reversed() {
      let element = open[index]
      if element.name == name { return index }
      if isHeading, element.name.utf8.count == 2, element.name.hasPrefix("h"), element.name != "hr" { return index }
      if isTablePart ? element.name == "table" || element.name == "template" : element.element.contains(.barrier) {
        return nil
      }
      // An end tag in a block ends nothing around it, and one in a list no item around that.
      if isInline && element.element.contains(.block) || name == "li" && Self.lists.contains(element.name) {
        return nil
      }
    }
    return nil
  }

  private static let lists: Set<String> = ["ul", "ol"]

  /// Closes the innermost element of a name, and what is open in it.
  private mutating func close(_ name: String, before stops: Set<String>, at offset: Int) {
    for index in open.indices.reversed() {
      if open[index].name == name { return close(downTo: index, at: offset) }
      if stops.contains(open[index].name) || open[index].element.contains(.barrier) { return }
    }
  }

  /// Closes the innermost elements until so many are left. `offset` is where the last of them ends.
  mutating func close(downTo count: Int, at offset: Int) {
    while open.count > count, let last = open.popLast() {
      closeMask(of: last, at: offset)
      for _ in 0..<last.marks {
        marks.removeLast()
        part?.closeMark()
      }
      if last.element.contains(.block) { finishPart() }
    }
    tokens.isForeign = scope.isForeign
  }

  /// Closes an element and leaves open what was opened in it: its marks end, those of the others go on.
  private mutating func closeAlone(_ index: Int, at offset: Int) {
    let element = open.remove(at: index)
    closeMask(of: element, at: offset)
    guard element.marks > 0 else { return }
    let above = open[index...].reduce(0) { $0 + $1.marks }
    for _ in 0..<(above + element.marks) { part?.closeMark() }
    let end = marks.count - above
    marks.removeSubrange((end - element.marks)..<end)
    for mark in marks.suffix(above) { part?.open(mark) }
  }

  private mutating func closeMask(of element: HTMLOpenElement, at offset: Int) {
    guard element.beginsMask, hasMaskedText, offset > element.tag.end else { return }
    hasMaskedText = false
    withPart { $0.appendMask(TextSpan(element.tag.end, offset)) }
  }
}

extension HTMLScope {
  fileprivate mutating func becomeItem() {
    if listDepth > 0 { become(.listItem(depth: listDepth), group: list) }
  }
}
