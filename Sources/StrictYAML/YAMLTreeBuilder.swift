internal import SystemYAML
internal import UnicodeText

/// What libyaml could not understand.
struct YAMLSyntaxError {
  var problem: String
  var context: String
  var span: TextSpan<FileText>

  func issue(in source: YAMLSource) -> InputIssue {
    let (message, help) = explanation
    return source.issue("syntax", at: span, message, help: help)
  }

  /// The parser's words, said so that somebody who never heard of YAML can mend the line.
  private var explanation: (String, String) {
    if context.contains("quoted scalar") {
      return ("a quotation mark is opened and not closed", "close the text with the same quotation mark")
    }
    if problem.contains("mapping values are not allowed") {
      return (
        "a colon stands where no new key can begin",
        "put quotation marks around a text that contains a colon: \"Part A: who is served\""
      )
    }
    if problem.contains("cannot start any token") {
      return (
        "a text cannot begin with this character", "put quotation marks around the text"
      )
    }
    if problem.contains("did not find expected ',' or") || context.contains("flow") {
      return ("a list or mapping in brackets is not closed", "close it with ] or }, with a comma between the items")
    }
    if problem.contains("could not find expected ':'") {
      return ("a key without a colon", "write `key: value`")
    }
    if problem.contains("did not find expected key") || problem.contains("block end") || problem.contains("'-'") {
      return (
        "this line is not indented like its neighbours",
        "give all keys of one level the same number of spaces in front"
      )
    }
    if problem.contains("directive") || problem.contains("tag") {
      return ("a % or ! construct is not understood here", "put quotation marks around the text")
    }
    return ("this line is not understood: \(problem)", "compare it with its neighbours")
  }
}

/// Builds the tree out of libyaml's events and collects what the strict subset refuses.
struct YAMLTreeBuilder {
  private(set) var root: YAMLNode?
  private(set) var issues: [InputIssue] = []
  private let source: YAMLSource
  private var open: [OpenNode] = []
  private var documents = 0
  private var tooDeep = 0
  private var places: CharacterPlaces

  private struct OpenNode {
    var isMapping: Bool
    var start: Int
    var end: Int
    var items: [YAMLNode] = []
    var pairs: [YAMLPair] = []
    var key: (text: String, span: TextSpan<FileText>)?
    var firstKeys: [String: Int] = [:]
  }

  init(source: YAMLSource) {
    self.source = source
    places = CharacterPlaces(source.text)
  }

  /// Reads all events; returns what could not be understood.
  mutating func build() -> YAMLSyntaxError? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      return YAMLSyntaxError(problem: "no memory", context: "", span: TextSpan(0, 0))
    }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    return source.text.withUnsafeBufferPointer { text in
      yaml_parser_set_input_string(&parser, text.baseAddress, text.count)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return failure(of: parser) }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return nil }
        take(event)
      }
    }
  }

  private mutating func failure(of parser: yaml_parser_t) -> YAMLSyntaxError {
    let context = parser.context.map { String(cString: $0) } ?? ""
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    // An open quotation mark or bracket is best shown where it opens; the parser notices at the end of the file.
    let mark = context.contains("quoted") || context.contains("flow") ? parser.context_mark : parser.problem_mark
    let line = min(Int(mark.line), max(source.lines.lineCount - 1, 0))
    var start = offset(of: mark)
    if line > 0, start >= source.span.end { start = max(source.span.start, source.span.end - 1) }
    return YAMLSyntaxError(problem: problem, context: context, span: TextSpan(start, start))
  }

  private mutating func offset(of mark: yaml_mark_t) -> Int { source.span.start + places.byte(of: Int(mark.index)) }

  private mutating func take(_ event: yaml_event_t) {
    let span = TextSpan<FileText>(offset(of: event.start_mark), offset(of: event.end_mark))
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents == 2 {
        report("several-documents", at: span, "a second document begins here", help: "keep one document in a file")
      }
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      refuse(anchor: scalar.anchor, tag: scalar.tag, at: span)
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
      refuseComment(behind: isBlock ? span.start + 1 : span.end)
      add(YAMLNode(.text(text), isBlock ? trimmed(span) : span))
    case YAML_ALIAS_EVENT:
      report("alias", at: span, "a * refers to another place", help: "write the text out, or put it in quotation marks")
      add(YAMLNode(.text(""), span))
    case YAML_SEQUENCE_START_EVENT:
      refuse(anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag, at: span)
      begin(isMapping: false, at: span)
    case YAML_MAPPING_START_EVENT:
      refuse(anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag, at: span)
      begin(isMapping: true, at: span)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: end(at: span)
    default: break
    }
  }

  private mutating func begin(isMapping: Bool, at span: TextSpan<FileText>) {
    if tooDeep > 0 || open.count >= StrictYAML.depthLimit {
      if tooDeep == 0 {
        report(
          "too-deep", at: span, "more than \(StrictYAML.depthLimit) levels inside each other",
          help: "a glossary needs five; look for a stray bracket")
      }
      tooDeep += 1
    } else {
      open.append(OpenNode(isMapping: isMapping, start: span.start, end: span.end))
    }
  }

  private mutating func end(at span: TextSpan<FileText>) {
    if tooDeep > 0 {
      tooDeep -= 1
      if tooDeep == 0 { add(YAMLNode(.text(""), span)) }
      return
    }
    guard let node = open.popLast() else { return }
    // A block's end event stands where the next thing begins; a bracket's end is the bracket.
    let end = span.isEmpty ? node.end : span.end
    if !span.isEmpty { refuseComment(behind: span.end) }
    add(YAMLNode(node.isMapping ? .mapping(node.pairs) : .list(node.items), TextSpan(node.start, end)))
  }

  private mutating func add(_ node: YAMLNode) {
    guard tooDeep == 0 else { return }
    guard !open.isEmpty else {
      if root == nil, documents == 1 { root = node }
      return
    }
    let last = open.count - 1
    open[last].end = max(open[last].end, node.span.end)
    guard open[last].isMapping else {
      open[last].items.append(node)
      return
    }
    guard let key = open[last].key else {
      open[last].key = keyText(of: node)
      return
    }
    open[last].key = nil
    if let first = open[last].firstKeys[key.text] {
      report(
        "duplicate-key", at: key.span, "\"\(key.text)\" stands here a second time",
        help: "it stands on line \(source.lines.line(at: first)) already; keep one of the two")
      return
    }
    open[last].firstKeys[key.text] = key.span.start
    open[last].pairs.append(YAMLPair(key: key.text, keySpan: key.span, value: node))
  }

  private mutating func keyText(of node: YAMLNode) -> (text: String, span: TextSpan<FileText>) {
    guard let text = node.text else {
      report("key-not-text", at: node.span, "a list or mapping stands in place of a key", help: "write `key: value`")
      return ("", node.span)
    }
    if text == "<<" {
      report("merge-key", at: node.span, "<< merges another mapping", help: "write the keys out")
    }
    return (text, node.span)
  }

  private mutating func report(_ code: String, at span: TextSpan<FileText>, _ message: String, help: String) {
    issues.append(source.issue(code, at: span, message, help: help))
  }

  private mutating func refuse(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at span: TextSpan<FileText>
  ) {
    if anchor != nil {
      report("anchor", at: span, "an & names this place", help: "leave it out, or put the text in quotation marks")
    }
    if tag != nil {
      report("tag", at: span, "an ! gives this text a type", help: "leave it out, or put the text in quotation marks")
    }
  }

  /// A `#` behind a value on its line begins a comment: the author of "- Title #1" would lose the number.
  private mutating func refuseComment(behind end: Int) {
    var index = end - source.span.start
    let text = source.text
    let start = index
    while index < text.count {
      let byte = text[index]
      if byte == 0x23 {
        if index > start, text[index - 1] == 0x20 || text[index - 1] == 0x09 {
          let place = TextSpan<FileText>(source.span.start + index, source.span.start + index + 1)
          if issues.last?.span != place {
            report(
              "comment-behind-value", at: place, "what follows # on this line would be lost",
              help: "put the text in quotation marks, or the comment on a line of its own")
          }
        }
        return
      }
      // Spaces, `:`, `,`, closing brackets and the marks of a block scalar may follow.
      guard [0x20, 0x09, 0x3A, 0x2C, 0x5D, 0x7D, 0x2B, 0x2D].contains(byte) || (0x30...0x39).contains(byte) else {
        return
      }
      index += 1
    }
  }

  /// A block scalar without the line ends and blank lines behind it.
  private func trimmed(_ span: TextSpan<FileText>) -> TextSpan<FileText> {
    var end = span.end
    while end > span.start, [0x20, 0x0A, 0x0D].contains(source.text[end - 1 - source.span.start]) { end -= 1 }
    return TextSpan(span.start, end)
  }
}

/// libyaml counts characters; this converts to bytes. Marks hardly ever go back, so a cursor does it in one pass.
private struct CharacterPlaces {
  private let text: [UInt8]
  private let isASCII: Bool
  private var character = 0
  private var byteOffset = 0

  init(_ text: [UInt8]) {
    self.text = text
    isASCII = text.allSatisfy { $0 < 0x80 }
  }

  mutating func byte(of index: Int) -> Int {
    if isASCII { return min(index, text.count) }
    while character < index, byteOffset < text.count {
      byteOffset += 1
      while byteOffset < text.count, text[byteOffset] & 0xC0 == 0x80 { byteOffset += 1 }
      character += 1
    }
    while character > index, byteOffset > 0 {
      byteOffset -= 1
      while byteOffset > 0, text[byteOffset] & 0xC0 == 0x80 { byteOffset -= 1 }
      character -= 1
    }
    return byteOffset
  }
}
