internal import SystemYAML
internal import UnicodeText

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
    var key: (text: String, span: TextSpan<FileText>, isUsable: Bool)?
    var firstKeys: [String: Int] = [:]
  }

  init(source: YAMLSource) {
    self.source = source
    places = CharacterPlaces(source.text, isASCII: source.isASCII)
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
        if hasEnough {
          closeAll()
          return nil
        }
      }
    }
  }

  private mutating func failure(of parser: yaml_parser_t) -> YAMLSyntaxError {
    let context = parser.context.map { String(cString: $0) } ?? ""
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    // What opens or begins here is best shown here; the parser notices further on, often at the end of the file.
    let isEscape = problem.contains("escape") || problem.contains("hexdecimal")
    let showsContext = ["quoted", "a flow", "simple key", "an alias", "an anchor", "directive"].contains {
      context.contains($0)
    }
    let isInside = isEscape || problem.contains("node content") || problem.contains("cannot start")
    let mark = showsContext && !isInside ? parser.context_mark : parser.problem_mark
    var start = offset(of: mark)
    if problem.contains("node content"), let bracket = unclosedBracket(before: start) {
      return YAMLSyntaxError(problem: "a flow", context: "", span: TextSpan(bracket, bracket))
    }
    if start >= source.span.end { start = max(source.span.start, source.span.end - 1) }
    return YAMLSyntaxError(problem: problem, context: context, span: TextSpan(start, start)).atItsCause(in: source)
  }

  /// The innermost bracket that is open where the text has ended.
  private func unclosedBracket(before end: Int) -> Int? {
    let rest = source.text.dropFirst(end - source.span.start)
    guard rest.allSatisfy({ $0 <= 0x20 }), let start = open.last?.start, start < source.span.end else { return nil }
    return [0x5B, 0x7B].contains(source.text[start - source.span.start]) ? start : nil
  }

  private mutating func offset(of mark: yaml_mark_t) -> Int { source.span.start + places.byte(of: Int(mark.index)) }

  /// Whether reading on would cost much and tell nothing: brackets without end, thousands of mistakes.
  private var hasEnough: Bool { tooDeep > StrictYAML.depthLimit * 4 || issues.count > StrictYAML.issueLimit }

  private mutating func closeAll() {
    tooDeep = 0
    while let last = open.last { end(at: TextSpan(last.end, last.end)) }
  }

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
      let content = refuseProperties(at: span)
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
      refuseComment(behind: isBlock ? content.start + 1 : content.end, isBlock: isBlock)
      add(YAMLNode(.text(text), isBlock ? trimmed(content) : content))
    case YAML_ALIAS_EVENT:
      report("alias", at: span, "a * refers to another place", help: "write the text out, or put it in quotation marks")
      refuseComment(behind: span.end)
      add(YAMLNode(.text(""), span), isRefused: true)
    case YAML_SEQUENCE_START_EVENT:
      begin(isMapping: false, at: refuseProperties(at: span))
    case YAML_MAPPING_START_EVENT:
      begin(isMapping: true, at: refuseProperties(at: span))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: end(at: span)
    default: break
    }
  }

  private mutating func begin(isMapping: Bool, at span: TextSpan<FileText>) {
    if tooDeep == 0, !span.isEmpty { refuseComment(behind: span.end) }
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

  /// - Parameter isRefused: Whether the node has been reported; as a key it makes no pair.
  private mutating func add(_ node: YAMLNode, isRefused: Bool = false) {
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
      open[last].key = keyText(of: node, isRefused: isRefused)
      return
    }
    open[last].key = nil
    guard key.isUsable else { return }
    if let first = open[last].firstKeys[key.text] {
      report(
        "duplicate-key", at: key.span, "\"\(shortened(key.text))\" stands here a second time",
        help: "it stands on line \(source.lines.line(at: first)) already; keep one of the two")
      return
    }
    open[last].firstKeys[key.text] = key.span.start
    open[last].pairs.append(YAMLPair(key: key.text, keySpan: key.span, value: node))
  }

  private mutating func keyText(
    of node: YAMLNode, isRefused: Bool
  ) -> (text: String, span: TextSpan<FileText>, isUsable: Bool) {
    if isRefused { return ("", node.span, false) }
    guard let text = node.text else {
      report("key-not-text", at: node.span, "a list or mapping stands in place of a key", help: "write `key: value`")
      return ("", node.span, false)
    }
    if text.isEmpty {
      report("key-not-text", at: node.span, "there is no key in front of this colon", help: "write `key: value`")
      return ("", node.span, false)
    }
    if text == "<<" {
      report("merge-key", at: node.span, "<< merges another mapping", help: "write the keys out")
      return ("", node.span, false)
    }
    return (text, node.span, true)
  }

  private mutating func report(_ code: String, at span: TextSpan<FileText>, _ message: String, help: String) {
    issues.append(source.issue(code, at: span, message, help: help))
  }

  /// Reports the anchors and tags in front of a node; returns the node without them. The bytes are asked, not the event:
  /// of a lone `!` libyaml says nothing, and the author of "! Bring a form" would lose it.
  private mutating func refuseProperties(at span: TextSpan<FileText>) -> TextSpan<FileText> {
    let text = source.text
    let end = min(span.end - source.span.start, text.count)
    var index = span.start - source.span.start
    while index < end, text[index] == 0x26 || text[index] == 0x21 {
      let isAnchor = text[index] == 0x26
      let start = index
      while index < end, text[index] > 0x20, ![0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains(text[index]) { index += 1 }
      let place = TextSpan<FileText>(source.span.start + start, source.span.start + max(index, start + 1))
      report(
        isAnchor ? "anchor" : "tag", at: place, isAnchor ? "an & names this place" : "an ! gives this text a type",
        help: "leave it out, or put the text in quotation marks")
      while index < end, text[index] <= 0x20 { index += 1 }
    }
    return TextSpan(source.span.start + index, span.end)
  }

  /// A `#` behind a value on its line begins a comment: the author of "- Title #1" would lose the number.
  private mutating func refuseComment(behind end: Int, isBlock: Bool = false) {
    var index = end - source.span.start
    let text = source.text
    let start = index
    // Spaces, a colon, commas and closing brackets may follow a value; the marks of a block scalar its beginning. Nothing
    // that begins another value may be passed over: a list of ten thousand numbers would be walked ten thousand times.
    let passed: [UInt8] = isBlock ? [0x20, 0x09, 0x2B, 0x2D] : [0x20, 0x09, 0x3A, 0x2C, 0x5D, 0x7D]
    while index < text.count, passed.contains(text[index]) || isBlock && (0x30...0x39).contains(text[index]) {
      index += 1
    }
    guard index < text.count, text[index] == 0x23, index > start, text[index - 1] <= 0x20 else { return }
    let place = TextSpan<FileText>(source.span.start + index, source.span.start + index + 1)
    guard issues.last?.span != place else { return }
    report(
      "comment-behind-value", at: place, "what follows # on this line would be lost",
      help: "put the text in quotation marks, or the comment on a line of its own")
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

  init(_ text: [UInt8], isASCII: Bool) {
    self.text = text
    self.isASCII = isASCII
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
