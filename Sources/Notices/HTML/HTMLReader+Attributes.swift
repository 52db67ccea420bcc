internal import UnicodeText

extension HTMLReader {
  /// What an attribute says, with its references decoded; empty where it is missing.
  func attribute(_ name: String, of tag: HTMLTag) -> String { texts.text(name, of: tag) }

  private func decoded(_ span: TextSpan<FileText>) -> String { texts.decoded(span) }

  // MARK: Languages and characters

  /// The language that `lang` names, or `xml:lang` where that is missing.
  mutating func declaredLanguage(of tag: HTMLTag) -> LanguageTag? {
    guard let span = tag.value(of: "lang") ?? tag.value(of: "xml:lang") else { return nil }
    return language(decoded(span), at: span)
  }

  private mutating func language(_ text: String, at span: TextSpan<FileText>) -> LanguageTag? {
    let (tag, issue) = texts.language(text, at: span)
    if let issue { issues.append(issue) }
    return tag
  }

  /// `<meta charset>`, and what its old form says of characters and language.
  mutating func readMeta(_ tag: HTMLTag) {
    let kind = attribute("http-equiv", of: tag).lowercased()
    if let span = tag.value(of: "charset") {
      checkCharset(decoded(span), at: span)
    } else if kind == "content-type", let span = tag.value(of: "content") {
      let content = decoded(span).lowercased()
      if let range = content.firstRange(of: "charset=") { checkCharset(String(content[range.upperBound...]), at: span) }
    } else if kind == "content-language", metaLanguage == nil, let span = tag.value(of: "content") {
      metaLanguage = language(decoded(span), at: span)
    }
  }

  private static let utf8Names: Set<String> = ["utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"]

  /// A page that names another character set is shown in that one.
  private mutating func checkCharset(_ name: String, at span: TextSpan<FileText>) {
    let name = name.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" && $0 != ";" }
    guard !name.isEmpty, !name.contains("{"), !Self.utf8Names.contains(name) else { return }
    guard !knowsCharset, source.bytes.contains(where: { $0 >= 0x80 }), markEnd(of: source.bytes) == 0 else { return }
    issues.append(
      source.issue(
        "notice/wrong-charset", at: span, "the page says its characters are \(name.prefix(40)), but it is UTF-8",
        help: "write <meta charset=\"utf-8\">, so that browsers show its letters as they are"))
  }

  // MARK: What is hidden

  /// What `hidden` and `style` say. A hidden text above all others is what a mail shows in the list of the inbox.
  mutating func readStyle(
    of tag: HTMLTag, into scope: inout HTMLScope, _ element: inout HTMLElement, _ marks: inout [Mark.Kind]
  ) {
    if tag.value(of: "hidden") != nil || tag.name == "dialog" && tag.value(of: "open") == nil
      || tag.name == "input" && attribute("type", of: tag).lowercased() == "hidden"
    {
      scope.isHidden = true
    }
    guard let span = tag.value(of: "style") else { return }
    let style = HTMLStyle(decoded(span))
    if style.isHidden {
      if hasBodyText || tag.value(of: "hidden") != nil || part?.bytes.isEmpty == false {
        scope.isHidden = true
      } else {
        element.insert(.block)
        scope.become(.caption)
      }
    }
    if style.isBold { marks.append(.strong) }
    if style.isItalic { marks.append(.emphasis) }
  }

  // MARK: Marks

  func markKinds(of tag: HTMLTag) -> [Mark.Kind] {
    if tag.name == "a", let number = noteTarget(of: tag).flatMap({ noteNumbers[$0] }) { return [.note(number)] }
    return [texts.mark(of: tag)].compactMap { $0 }
  }

  // MARK: Notes

  /// Whether an element is the sign of a footnote: `<sup>1</sup>`, `<a href="#fn1">1</a>`.
  mutating func isNoteSign(_ tag: HTMLTag) -> Bool {
    guard !scope.isHidden else { return false }
    if tag.name == "sup" { return isSign(behind: tag) }
    guard tag.name == "a", let target = noteTarget(of: tag) else { return false }
    if noteNumbers[target] == nil { noteNumbers[target] = noteNumbers.count + 1 }
    return true
  }

  /// The anchor of the footnote that a link leads to.
  private func noteTarget(of tag: HTMLTag) -> String? {
    guard let span = tag.value(of: "href"), copy[span.start] == UInt8(ascii: "#") else { return nil }
    let anchor = String(decoded(span).dropFirst())
    guard !anchor.isEmpty, !isWayBack("#" + anchor, tag) else { return nil }
    if attribute("role", of: tag) == "doc-noteref" { return anchor }
    let isRaised = open.last?.name == "sup" || copy.has(Self.raised, at: tag.span.end)
    return isRaised || Self.noteNames.contains { anchor.hasPrefix($0) } && isSign(behind: tag) ? anchor : nil
  }

  /// Whether a link leads back from a footnote to its sign.
  func isWayBack(_ target: String, _ tag: HTMLTag) -> Bool {
    guard target.hasPrefix("#") else { return false }
    return attribute("role", of: tag) == "doc-backlink" || Self.backNames.contains { target.dropFirst().hasPrefix($0) }
  }

  /// The number of the footnote that begins with a tag; nil if no sign led to it.
  func noteNumber(of tag: HTMLTag) -> Int? {
    guard !noteNumbers.isEmpty, tag.name != "a", let span = tag.value(of: "id") else { return nil }
    return noteNumbers[decoded(span)]
  }

  /// Whether nothing but a number or a star stands between a tag and the next one.
  private func isSign(behind tag: HTMLTag) -> Bool {
    let end = copy.end(from: tag.span.end, limit: 16) { $0 != UInt8(ascii: "<") }
    let text = String(decoding: copy.bytes[tag.span.end..<end], as: UTF8.self).filter { !$0.isWhitespace }
    return !text.isEmpty && text.allSatisfy { $0.isNumber || "*†‡§[](),".contains($0) }
  }

  private static let raised = Array("<sup".utf8)
  private static let noteNames = ["fn", "_ftn", "_edn", "footnote", "endnote", "note"]
  private static let backNames = ["fnref", "_ftnref", "_ednref", "footnote-ref", "footnoteref", "endnote-ref"]

  // MARK: Texts in tags

  /// The texts that attributes show: what stands for a picture, tooltips, the words on buttons.
  mutating func captions(of tag: HTMLTag) {
    guard !tag.attributes.isEmpty, !scope.isMasked else { return }
    for value in texts.shown(in: tag) {
      var place = scope
      place.become(.caption)
      if let found = declaredLanguage(of: tag) { place.language = found }
      drafts.append(Draft(builder: texts.caption(value), scope: place, language: place.language))
    }
  }
}

/// What the `style` of a tag says that matters to a reader of its words.
struct HTMLStyle {
  private(set) var isHidden = false
  private(set) var isBold = false
  private(set) var isItalic = false

  /// O(bytes).
  init(_ text: String) {
    var isCut = false
    var isFlat = false
    for declaration in text.lowercased().split(separator: ";") {
      let halves = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
      guard halves.count == 2 else { continue }
      let value = halves[1].replacing("!important", with: "")
      switch halves[0] {
      case "display": isHidden = isHidden || value == "none"
      case "visibility": isHidden = isHidden || value == "hidden"
      case "opacity": isHidden = isHidden || Double(value) == 0
      case "overflow": isCut = value == "hidden"
      case "max-height", "height", "max-width": isFlat = isFlat || ["0", "0px"].contains(value)
      case "font-weight": isBold = value.hasPrefix("bold") || (Int(value) ?? 0) >= 600
      case "font-style": isItalic = value == "italic" || value == "oblique"
      default: break
      }
    }
    isHidden = isHidden || isCut && isFlat
  }
}
