internal import UnicodeText

/// What the attributes of tags say to readers of a page, for the readers of HTML and of Markdown.
struct HTMLTagTexts {
  /// Texts that are no prose, such as the addresses that links lead to, are kept up to this many bytes.
  private static let limit = 2048

  let source: NoticeSource
  /// The file with letters in place of placeholders.
  let copy: ByteScanner

  /// What an attribute says, with its references decoded; empty where it is missing.
  func text(_ name: String, of tag: HTMLTag) -> String { tag.value(of: name).map(decoded) ?? "" }

  /// A value with its references decoded. Placeholders in it stay.
  func decoded(_ span: TextSpan<FileText>) -> String {
    let span = TextSpan<FileText>(span.start, min(span.end, span.start + Self.limit))
    guard copy.bytes.slice(span).contains(UInt8(ascii: "&")) else { return source.bytes.string(span) }
    var result: [UInt8] = []
    var index = span.start
    while index < span.end {
      let reference =
        copy[index] == UInt8(ascii: "&")
        ? CharacterReference.html(in: copy, at: index, end: span.end, isAttribute: true) : nil
      result += reference?.text ?? [source.bytes[index]]
      index = reference?.end ?? index + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The language that a text names, or what is wrong with it.
  func language(_ text: String, at span: TextSpan<FileText>) -> (LanguageTag?, InputIssue?) {
    let name = text.split(whereSeparator: \.isWhitespace).joined()
    if name.isEmpty || name.contains("{") { return (nil, nil) }
    if let tag = LanguageTag(name), tag.canonical != "und", tag.language.utf8.count <= 3 { return (tag, nil) }
    let issue = source.issue(
      "notice/bad-language", severity: .warning, at: span, "\"\(name.prefix(40))\" is no language tag",
      help: "write the tag of the language, such as en, es or zh-Hant")
    return (nil, issue)
  }

  /// The mark that an element leaves on its text.
  func mark(of tag: HTMLTag) -> Mark.Kind? {
    switch tag.name {
    case "b", "strong": return .strong
    case "em", "i": return .emphasis
    case "dfn": return .definition
    case "abbr", "acronym":
      let full = text("title", of: tag)
      return full.isEmpty ? nil : .abbreviation(of: full)
    case "a": return tag.value(of: "href").map { .link(target: decoded($0)) }
    default: return nil
    }
  }

  /// The values that a page shows, each once: what stands for a picture, tooltips, the words on buttons.
  func shown(in tag: HTMLTag) -> [TextSpan<FileText>] {
    var seen: Set<String> = []
    return tag.attributes.filter { isShown($0.name, of: tag) && seen.insert(decoded($0.value)).inserted }.map(\.value)
  }

  /// A value as the text of a part.
  func caption(_ value: TextSpan<FileText>) -> PartBuilder {
    var builder = PartBuilder(source, from: source.bodyStart)
    builder.append(value, of: copy, hasReferences: true)
    return builder
  }

  private func isShown(_ name: String, of tag: HTMLTag) -> Bool {
    switch name {
    case "alt": return ["img", "area", "input"].contains(tag.name)
    case "title": return !["abbr", "acronym", "dfn", "link", "style", "iframe"].contains(tag.name)
    case "aria-label": return true
    case "placeholder": return tag.name == "input" || tag.name == "textarea"
    case "label": return tag.name == "optgroup" || tag.name == "option"
    case "value":
      return tag.name == "input" && ["submit", "button", "reset"].contains(text("type", of: tag).lowercased())
    default: return false
    }
  }
}
