internal import StrictXML
internal import UnicodeText

/// Turns one text of a Word file (the body, a header, the footnotes) into blocks of prose.
///
/// Tracked insertions are read and deletions are not, as if all changes were accepted; of a text box that stands in the
/// file in two forms, for new and old programs, the new one is read.
final class WordReader: XMLHandler {
  /// What the text is within the letter.
  enum Story {
    case body
    /// A header or a footer: its name.
    case margin(String)
    /// Footnotes or endnotes: what one is called, and by its id the number of each among all notes and the one shown.
    case notes(String, [String: (number: Int, shown: Int)])
  }

  let story: Story
  let styles: WordStyles
  let relations: WordRelations
  var text: FlowText
  var stamps = LanguageStamps()
  /// The notes that are referred to, in order: `footnote` or `endnote`, and the id.
  var notes: [NoteReference] = []
  /// The ids of the headers and footers that pages show.
  var margins: [(id: String, isHeader: Bool)] = []

  struct NoteReference: Hashable {
    let isFootnote: Bool
    let id: String
  }

  // What is open at this place.
  var frames: [Frame] = [Frame()]
  var fields = WordFields()
  /// Elements that are left out hold nothing that is read: how many are open inside the outermost.
  private var skipped = 0
  /// For each open choice between forms of one thing, whether one has been taken.
  private var choices: [Bool] = []
  private var isInRunProperties = false
  private var isInParagraphProperties = false
  private var isInText = false
  private var isInCode = false
  var controls: [Control] = []
  private var section = Section()
  private var boxes = 0
  private var tables = 0
  private var groups = 0
  /// The stretch of a result that is masked, as far as it has come.
  var masked: TextSpan<FileText>?
  /// The note that is open.
  var note: String?

  /// A content control: a stretch that a form asks to fill in.
  struct Control {
    var isPlaceholder = false
    var isInProperties = true
  }

  private struct Section {
    var margins: [(id: String, isHeader: Bool, type: String)] = []
    var hasTitlePage = false
  }

  init(_ bytes: [UInt8], _ story: Story, _ styles: WordStyles, _ relations: WordRelations) {
    text = FlowText(bytes)
    self.story = story
    self.styles = styles
    self.relations = relations
  }

  // MARK: Elements

  func start(_ element: borrowing XMLElement) {
    if skipped > 0 || isLeftOut(element.name) {
      skipped += 1
      return
    }
    switch element.name {
    case "w:p": beginParagraph()
    case "w:pPr": isInParagraphProperties = true
    case "w:r": frames[frames.count - 1].run = Run(link: frames[frames.count - 1].link)
    case "w:rPr": isInRunProperties = true
    case "w:t": beginText()
    case "w:instrText": isInCode = true
    case "w:fldChar": fieldCharacter(element)
    case "w:fldSimple":
      fields.begin(element.span)
      fields.addCode((element["w:instr"] ?? "").utf8)
      fields.separate()
    case "w:hyperlink": frames[frames.count - 1].link = target(of: element)
    case "w:tab", "w:ptab", "w:br", "w:cr", "w:noBreakHyphen", "w:softHyphen", "w:sym": character(element)
    case "w:footnoteReference", "w:endnoteReference": refer(element)
    case "w:txbxContent": beginBox()
    case "w:tbl", "w:tr", "w:tc", "w:tblHeader", "w:gridSpan", "w:vMerge": table(element)
    case "mc:AlternateContent": choices.append(false)
    case "wp:docPr": picture(element)
    case "w:sdt", "w:sdtPr", "w:showingPlcHdr", "w:sdtContent": control(element)
    case "w:footnote", "w:endnote": beginNote(element)
    case "m:oMath": fields.beginMask(element.span)
    case "w:headerReference", "w:footerReference", "w:titlePg": margin(element)
    default: property(element)
    }
  }

  func end(_ name: String, at span: TextSpan<FileText>) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    switch name {
    case "w:p": endParagraph()
    case "w:pPr": isInParagraphProperties = false
    case "w:rPr": isInRunProperties = false
    case "w:r": frames[frames.count - 1].run = nil
    case "w:t": isInText = false
    case "w:instrText": isInCode = false
    case "w:fldSimple", "m:oMath": endField(span)
    case "w:hyperlink": frames[frames.count - 1].link = nil
    case "w:txbxContent": if frames.count > 1 { frames.removeLast() }
    case "w:tbl": _ = frames[frames.count - 1].tables.popLast()
    case "mc:AlternateContent": _ = choices.popLast()
    case "w:sdtPr": if !controls.isEmpty { controls[controls.count - 1].isInProperties = false }
    case "w:sdtContent": flushMask()
    case "w:sdt": _ = controls.popLast()
    case "w:footnote", "w:endnote": note = nil
    case "w:sectPr": endSection()
    default: break
    }
  }

  func text(_ span: TextSpan<FileText>) {
    if isInCode, skipped == 0 { return fields.addCode(text.source[span.range]) }
    guard isRead(span) else { return }
    stamp(text.source[span.range])
    text.append(span)
  }

  func reference(_ span: TextSpan<FileText>, decoded: [UInt8]) {
    if isInCode, skipped == 0 { return fields.addCode(decoded) }
    if isRead(span) { text.append(decoded, for: span, .characterReference) }
  }

  /// Whether text that stands here is read; what is masked is noted.
  private func isRead(_ span: TextSpan<FileText>) -> Bool {
    guard isInText, skipped == 0 else { return false }
    return isRead(markup: span)
  }

  /// The same for a tag that stands for a character.
  func isRead(markup span: TextSpan<FileText>) -> Bool {
    guard text.isOpen, fields.codes == 0, fields.hidden == 0, !isHidden else { return false }
    guard fields.masks == 0, !(controls.last.map { $0.isPlaceholder && !$0.isInProperties } ?? false) else {
      masked = masked?.union(span) ?? span
      return false
    }
    return true
  }

  func flushMask() {
    guard let span = masked else { return }
    masked = nil
    text.appendMask(span)
  }

  // MARK: What is left out

  private func isLeftOut(_ name: String) -> Bool {
    switch name {
    // Deletions, and the place that a moved text was taken from; inside properties they say the same of a mark.
    case "w:del": return !isInRunProperties && !isInParagraphProperties
    case "w:moveFrom", "w:rt", "w:delText", "w:delInstrText": return true
    case "mc:Choice":
      guard let taken = choices.last else { return false }
      choices[choices.count - 1] = true
      return taken
    case "mc:Fallback": return choices.last ?? false
    // What the formatting was before a tracked change.
    default: return name.hasSuffix("PrChange")
    }
  }

  // MARK: Properties

  private func property(_ element: borrowing XMLElement) {
    let frame = frames.count - 1
    if isInParagraphProperties {
      if isInRunProperties {
        if element.name == "w:del" { frames[frame].paragraph.joinsNext = true }
      } else if element.name == "w:pStyle" {
        frames[frame].paragraph.style = element["w:val"]
      } else {
        frames[frame].paragraph.format.take(element)
      }
    } else if isInRunProperties, frames[frame].run != nil {
      if element.name == "w:rStyle" {
        frames[frame].run?.style = element["w:val"]
      } else {
        frames[frame].run?.characters.take(element)
      }
    }
  }

  private func margin(_ element: borrowing XMLElement) {
    if element.name == "w:titlePg" {
      section.hasTitlePage = WordCharacters.isOn(element)
    } else if let id = element["r:id"] {
      section.margins.append((id, element.name == "w:headerReference", element["w:type"] ?? "default"))
    }
  }

  private func endSection() {
    for margin in section.margins where margin.type != "first" || section.hasTitlePage {
      margins.append((margin.id, margin.isHeader))
    }
    section = Section()
  }

  // MARK: Numbers

  func newGroup() -> Int {
    groups += 1
    return groups - 1
  }

  func newTable() -> Int {
    tables += 1
    return tables
  }

  private func beginBox() {
    boxes += 1
    frames.append(Frame(box: boxes))
  }

  private func beginText() { isInText = true }
}
