internal import UnicodeText

/// A span of Markdown that is open, or a tag of raw HTML that marks text.
struct OpenSpan {
  let mark: Mark.Kind?
  /// The name of the tag; nil: Markdown's own.
  var tag: String?
}

/// An element of raw HTML that may hold several blocks of Markdown.
struct RawElement {
  let name: String
  let language: LanguageTag?
  let isHidden: Bool
}

extension MarkdownReader {
  /// What may be open of raw HTML: whatever is beyond is not looked at.
  private static let openLimit = 64

  /// A line of raw HTML. A tag over several lines comes as several; the first says it all.
  /// Returns whether the tag ended the part.
  func html(at span: TextSpan<FileText>) -> Bool {
    guard span.start >= tagEnd, let tag = HTMLTag(in: copy, at: span.start) else { return false }
    tagEnd = tag.span.end
    if tag.breaksLine { part?.breakLine(tag: tag.span) }
    if tag.breaksBlock {
      finishPart()
      let role = texts.text("role", of: tag).lowercased()
      blocks.apply(tag, isForPlaces: role == "presentation" || role == "none")
    }
    if tag.isClosing { close(tag) } else { open(tag) }
    return tag.breaksBlock
  }

  private func open(_ tag: HTMLTag) {
    let element = HTMLElement.named(tag.name)
    let isHidden = tag.value(of: "hidden") != nil || HTMLStyle(texts.text("style", of: tag)).isHidden
    if !isHidden { addCaptions(of: tag) }
    guard !element.contains(.void), !tag.isSelfClosing else { return }
    if let mark = texts.mark(of: tag), spans.count < Self.openLimit {
      spans.append(OpenSpan(mark: mark, tag: tag.name))
      part?.open(mark)
    }
    if tag.name == "sup", sign == nil, isSign(behind: tag) { sign = tag.span }
    if tag.name == "p" { elements.removeAll { $0.name == "p" } }
    // Those without a word of their own are kept too, so that each end tag ends its own start.
    guard element.contains(.block) || isHidden, elements.count < Self.openLimit else { return }
    elements.append(RawElement(name: tag.name, language: declaredLanguage(of: tag), isHidden: isHidden))
  }

  private func close(_ tag: HTMLTag) {
    if tag.name == "sup", let start = sign {
      sign = nil
      withPart(at: start.end) { $0.appendMask(TextSpan(start.end, tag.span.start)) }
    }
    // Only the innermost: what Markdown opened in between ends first.
    if let last = spans.last, last.tag == tag.name {
      spans.removeLast()
      part?.closeMark()
    }
    if let index = elements.lastIndex(where: { $0.name == tag.name }) { elements.removeSubrange(index...) }
  }

  /// A block of Markdown begins or ends, and with it what tags said of the text in it.
  func leaveTags() {
    finishPart()
    blocks.forgetTags()
    sign = nil
    elements.removeAll { $0.name == "p" }
    while let last = spans.last, last.tag != nil { spans.removeLast() }
  }

  /// The language of the innermost element that names one.
  var rawLanguage: LanguageTag? { elements.last { $0.language != nil }?.language }

  private func declaredLanguage(of tag: HTMLTag) -> LanguageTag? {
    guard let span = tag.value(of: "lang") ?? tag.value(of: "xml:lang") else { return nil }
    let (language, issue) = texts.language(texts.decoded(span), at: span)
    if let issue { languageIssues.append(issue) }
    return language
  }

  /// Whether nothing but a number or a star, in a link or not, stands between a tag and the next one.
  private func isSign(behind tag: HTMLTag) -> Bool {
    if let link = HTMLTag(in: copy, at: tag.span.end), link.name == "a", !link.isClosing {
      return isSign(behind: link)
    }
    let end = copy.end(from: tag.span.end, limit: 16) { $0 != UInt8(ascii: "<") }
    let text = String(decoding: copy.bytes[tag.span.end..<end], as: UTF8.self).filter { !$0.isWhitespace }
    return !text.isEmpty && text.allSatisfy { $0.isNumber || "*†‡§".contains($0) }
  }

  // MARK: Captions

  /// The texts of a tag's attributes, such as what stands for a picture.
  private func addCaptions(of tag: HTMLTag) {
    guard sign == nil, !elements.contains(where: \.isHidden) else { return }
    for value in texts.shown(in: tag) {
      var builder = texts.caption(value)
      if let part = builder.finish(.caption, language: rawLanguage) { reading.parts.append(part) }
    }
  }

  /// What stood in the middle of a part was finished before it.
  func sortCaptions() {
    let parts = reading.parts
    guard parts.contains(where: { $0.kind == .caption }) else { return }
    reading.parts = parts.enumerated().sorted {
      ($0.element.source.start, $0.offset) < ($1.element.source.start, $1.offset)
    }.map(\.element)
  }
}
