internal import UnicodeText

/// A tag of a template that says what stands in the letter, and is no text itself.
struct ControlTag: Sendable {
  /// Who reads it. A tag of one system never closes one of another.
  enum System: String, Hashable, Sendable {
    case mustache, go, jinja, erb, mailchimp, notify
  }

  enum Role: Hashable, Sendable {
    /// Opens a block that a tag with this key closes. `opposite`: the name of the condition that holds where this one
    /// does not, if another tag can say that.
    case opens(closer: String, Kind, opposite: String? = nil)
    /// The next arm of the block around it; the last one takes all readers that are left.
    case turns(isLast: Bool)
    case closes(key: String)
    /// Nothing of it is seen, up to its own end.
    case silent
    /// Nothing is seen up to the end of the tag that closes it.
    case hides
  }

  enum Kind: Hashable, Sendable {
    /// An `if`, a section, a loop.
    case condition
    /// Only its arms decide: what stands before the first one is never sent.
    case cases
    /// Always in the letter, such as `{% block %}`.
    case always
  }

  let system: System
  let role: Role
  let span: TextSpan<FileText>
  /// As people write it, with one blank where there may be several: `{{#if sped}}`.
  let name: String

  init(_ system: System, _ role: Role, _ span: TextSpan<FileText>, name: String) {
    self.system = system
    self.role = role
    self.span = span
    self.name = name.unicodeScalars.count <= Self.longestName ? name : Self.shortened(name)
  }

  static let longestName = 60

  private static func shortened(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.prefix(longestName - 1))) + "…"
  }

  /// The tag that a placeholder is, if it is one. O(bytes of the placeholder, which are bounded).
  static func read(_ span: TextSpan<FileText>, in text: ByteScanner) -> ControlTag? {
    let (first, second) = (text[span.start], text[span.start + 1])
    switch (first, second) {
    case (UInt8(ascii: "{"), UInt8(ascii: "{")): return mustache(TagText(text, span, 2))
    case (UInt8(ascii: "{"), UInt8(ascii: "%")): return jinja(TagText(text, span, 2))
    case (UInt8(ascii: "{"), UInt8(ascii: "#")): return ControlTag(.jinja, .silent, span, name: "{# #}")
    case (UInt8(ascii: "<"), UInt8(ascii: "%")): return erb(TagText(text, span, 2))
    case (UInt8(ascii: "*"), UInt8(ascii: "|")): return mailchimp(TagText(text, span, 2))
    default: return nil
    }
  }
}

/// What stands inside a tag, without what only trims blanks around it.
struct TagText {
  let span: TextSpan<FileText>
  /// Trimmed, with one blank for several.
  let content: String

  init(_ text: ByteScanner, _ span: TextSpan<FileText>, _ edge: Int) {
    self.span = span
    let inner = TextSpan<FileText>(span.start + edge, max(span.start + edge, span.end - edge))
    var words = text.bytes.string(inner).unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
    // `{{~#if x~}}`, `{%- if x -%}`, `<%- if x -%>`
    if let first = words.first, let sign = first.unicodeScalars.first, "-~+".unicodeScalars.contains(sign) {
      words[0] = String(first.dropFirst())
    }
    if let last = words.last, let sign = last.unicodeScalars.last, "-~".unicodeScalars.contains(sign) {
      words[words.count - 1] = String(last.dropLast())
    }
    content = words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The words, cut at blanks.
  var words: [Substring] { content.split(separator: " ") }

  /// The first word, in small letters, up to what cannot be in a name.
  var keyword: String { String(content.lowercased().prefix { $0.isLetter || $0 == "_" }) }
}

// MARK: Mustache, Handlebars, Go

extension ControlTag {
  private static func mustache(_ tag: TagText) -> ControlTag? {
    guard let sign = tag.content.first else { return nil }
    let rest = String(tag.content.dropFirst().drop { $0 == " " })
    let word = rest.split(separator: " ").first.map(String.init) ?? ""
    func make(_ role: Role, _ name: String) -> ControlTag { ControlTag(.mustache, role, tag.span, name: name) }
    switch sign {
    case "!":
      return make(.silent, "{{! }}")
    case "/":
      if rest.hasPrefix("*") { return ControlTag(.go, .silent, tag.span, name: "{{/* */}}") }
      return word.isEmpty ? nil : make(.closes(key: word), "{{/\(word)}}")
    case "#":
      if word.hasPrefix(">") || word.hasPrefix("*") {
        // A partial with a text in place of one, a partial written in the letter.
        let name = rest.dropFirst().split(separator: " ").first.map(String.init) ?? ""
        return make(.opens(closer: name, .always), "{{#\(rest)}}")
      }
      guard !word.isEmpty else { return nil }
      let opposite: String? =
        switch word {
        case "if": "{{#unless\(rest.dropFirst(2))}}"
        case "unless": "{{#if\(rest.dropFirst(6))}}"
        default: "{{^\(rest)}}"
        }
      return make(.opens(closer: word, .condition, opposite: opposite), "{{#\(rest)}}")
    case "^":
      if word.isEmpty { return make(.turns(isLast: true), "{{^}}") }
      return make(.opens(closer: word, .condition, opposite: "{{#\(rest)}}"), "{{^\(rest)}}")
    case "$", "<":
      return word.isEmpty ? nil : make(.opens(closer: word, .always), "{{\(sign)\(rest)}}")
    default:
      return wordTag(tag)
    }
  }

  /// `{{else}}` of Handlebars and Go, and the tags of Go, which have no sign.
  private static func wordTag(_ tag: TagText) -> ControlTag? {
    let words = tag.words
    let name = "{{\(tag.content)}}"
    switch (words.first.map(String.init) ?? "", words.count) {
    case ("else", 1): return ControlTag(.mustache, .turns(isLast: true), tag.span, name: name)
    case ("else", _): return ControlTag(.mustache, .turns(isLast: false), tag.span, name: name)
    case ("end", 1): return ControlTag(.go, .closes(key: "end"), tag.span, name: name)
    case ("if", 2...), ("range", 2...), ("with", 2...):
      return ControlTag(.go, .opens(closer: "end", .condition), tag.span, name: name)
    case ("block", 2...), ("define", 2...):
      return ControlTag(.go, .opens(closer: "end", .always), tag.span, name: name)
    default: return nil
    }
  }
}

// MARK: Jinja, Django, Liquid, Twig

extension ControlTag {
  private static func jinja(_ tag: TagText) -> ControlTag? {
    let word = tag.keyword
    let name = "{% \(tag.content) %}"
    func make(_ role: Role) -> ControlTag { ControlTag(.jinja, role, tag.span, name: name) }
    switch word {
    case "if": return make(.opens(closer: "endif", .condition, opposite: "{% unless\(tag.content.dropFirst(2)) %}"))
    case "unless":
      return make(.opens(closer: "endunless", .condition, opposite: "{% if\(tag.content.dropFirst(6)) %}"))
    case "case", "switch": return make(.opens(closer: "end" + word, .cases))
    case "for", "ifchanged", "ifequal", "ifnotequal", "tablerow", "foreach":
      return make(.opens(closer: "end" + word, .condition))
    case "block", "autoescape", "filter", "spaceless", "trans", "blocktrans", "blocktranslate", "localize", "apply":
      // `{% trans "text" %}` is a text that closes nothing.
      return word == "trans" && tag.words.count > 1 ? nil : make(.opens(closer: "end" + word, .always))
    case "with", "cache", "call", "language": return make(.opens(closer: "end" + word, .always))
    case "elif", "elsif", "elseif", "when": return make(.turns(isLast: false))
    case "else", "empty", "default": return tag.words.count == 1 ? make(.turns(isLast: true)) : nil
    case "comment": return make(.hides)
    case "set", "assign", "load", "extends", "import", "from", "increment", "decrement", "do", "macro", "endmacro",
      "capture", "endcapture", "liquid", "layout":
      return make(.silent)
    default:
      return word.hasPrefix("end") && word.utf8.count > 3 && closable.contains(word) ? make(.closes(key: word)) : nil
    }
  }

  private static let closable: Set<String> = Set(
    """
    if unless case switch for ifchanged ifequal ifnotequal tablerow foreach block autoescape filter spaceless trans
    blocktrans blocktranslate localize apply with cache call language
    """.split(whereSeparator: \.isWhitespace).map { "end\($0)" })
}

// MARK: ERB, EJS, ASP

extension ControlTag {
  private static func erb(_ tag: TagText) -> ControlTag? {
    let content = tag.content
    func make(_ role: Role, _ name: String? = nil) -> ControlTag {
      ControlTag(.erb, role, tag.span, name: name ?? "<% \(content) %>")
    }
    if content.hasPrefix("#") || content.hasPrefix("--") { return make(.silent, "<%# %>") }
    let isOutput = content.hasPrefix("=") || content.hasPrefix("_=")
    // EJS: what a brace opens, a brace closes.
    let opensBrace = content.hasSuffix("{") || content.hasSuffix("|") && content.contains("{ |")
    if content.hasPrefix("}") {
      guard opensBrace else { return make(.closes(key: "}")) }
      let isLast = !content.lowercased().contains("if")
      return make(.turns(isLast: isLast))
    }
    if opensBrace { return make(.opens(closer: "}", isOutput ? .always : .condition)) }
    let isBlock = content.hasSuffix(" do") || content.hasSuffix("|") && content.contains(" do |")
    if isOutput { return isBlock ? make(.opens(closer: "end", .always)) : nil }
    if isBlock { return make(.opens(closer: "end", .condition)) }
    return erbWord(tag, make)
  }

  private static func erbWord(_ tag: TagText, _ make: (Role, String?) -> ControlTag) -> ControlTag {
    let rest = tag.content.dropFirst(tag.keyword.count)
    let words = tag.content.lowercased().split(separator: " ")
    let second = words.dropFirst().first.map(String.init) ?? ""
    switch tag.keyword {
    // All on one line: `<% if a then b end %>`.
    case "if", "unless", "case", "while", "until", "for", "begin":
      if words.last == "end" { return make(.silent, nil) }
      if words.last == "then" { return make(.opens(closer: "end if", .condition), nil) }
      if tag.keyword == "case" { return make(.opens(closer: "end", .cases), nil) }
      let opposite: String? =
        switch tag.keyword {
        case "if": "<% unless\(rest) %>"
        case "unless": "<% if\(rest) %>"
        default: nil
        }
      return make(.opens(closer: "end", tag.keyword == "begin" ? .always : .condition, opposite: opposite), nil)
    case "elsif", "elseif", "when": return make(.turns(isLast: false), nil)
    case "else": return make(.turns(isLast: second != "if"), nil)
    case "end": return make(.closes(key: second == "if" ? "end if" : "end"), nil)
    default: return make(.silent, nil)
    }
  }
}

// MARK: Mailchimp, GOV.UK Notify

extension ControlTag {
  private static func mailchimp(_ tag: TagText) -> ControlTag? {
    let halves = tag.content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let name = "*|\(tag.content)|*"
    func make(_ role: Role) -> ControlTag { ControlTag(.mailchimp, role, tag.span, name: name) }
    switch halves[0].uppercased() {
    case "IF": return make(.opens(closer: "IF", .condition, opposite: "*|IFNOT:\(halves[1])|*"))
    case "IFNOT": return make(.opens(closer: "IF", .condition, opposite: "*|IF:\(halves[1])|*"))
    case "INTERESTED": return make(.opens(closer: "INTERESTED", .condition))
    case "ELSEIF": return make(.turns(isLast: false))
    case "ELSE": return make(.turns(isLast: true))
    case "END": return make(.closes(key: halves[1].uppercased()))
    default: return nil
    }
  }

  /// `((flag??text))`: where the text begins and where it ends; the text itself is prose.
  static func notify(_ text: ByteScanner, at offset: Int, closing: inout NextOccurrence) -> (ControlTag, ControlTag)? {
    let nameStart = offset + 2
    let nameEnd = text.end(from: nameStart, limit: 60) { !"()?".utf8.contains($0) && !$0.isLineEnd }
    guard nameEnd > nameStart, text.has([0x3F, 0x3F], at: nameEnd) else { return nil }
    let close = closing.position(from: nameEnd + 2, in: text)
    guard close < text.count, close - offset <= PlaceholderFinder.delimitedLimit else { return nil }
    // No text of Notify holds another one; a blank line ends the hope.
    for index in (nameEnd + 2)..<close {
      if text.has([0x28, 0x28], at: index) { return nil }
      if text[index] == .lineFeed, text[index + 1].isLineEnd { return nil }
    }
    let name = "((\(text.bytes.string(TextSpan<FileText>(nameStart, nameEnd)))??…))"
    return (
      ControlTag(.notify, .opens(closer: "))", .condition), TextSpan(offset, nameEnd + 2), name: name),
      ControlTag(.notify, .closes(key: "))"), TextSpan(close, close + 2), name: "))")
    )
  }
}
