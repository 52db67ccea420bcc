internal import UnicodeText

/// Turns an HTML file into parts: what a family sees of it, in the order of the file.
///
/// The file is cut into tags and text once, from the front to the back, and a stack of our own holds what is open. So the
/// way back to the file never turns round, however tags are nested, and time is linear. A tree as browsers build it would
/// copy and move text (see the decision "HTML without a tree").
struct HTMLReader {
  struct Reading {
    var parts: [Part] = []
    /// What comments say to this program.
    var remarks: [Remark] = []
    var issues: [InputIssue] = []
    /// The language of the whole.
    var language: LanguageTag?
  }

  /// A part that waits for the end of the table it may stand in.
  struct Draft {
    var builder: PartBuilder
    let scope: HTMLScope
    let language: LanguageTag?
  }

  let source: NoticeSource
  /// The file with letters in place of placeholders.
  let copy: ByteScanner
  let texts: HTMLTagTexts
  var tokens: HTMLTokenizer
  let depthLimit: Int
  /// Whether somebody else has said how the bytes of the text are to be read, as the header of a mail does.
  let knowsCharset: Bool

  /// What is open, the outermost first.
  var open: [HTMLOpenElement] = []
  /// The scope outside of every element.
  var root = HTMLScope()
  var tables: [HTMLTable] = []
  var marks: [Mark.Kind] = []
  var noteNumbers: [String: Int] = [:]
  var groups = 0

  /// The part in the making, and where it stands.
  var part: PartBuilder?
  var partScope = HTMLScope()
  /// Whether its text is in several languages.
  var isMixed = false
  /// Whether a `<br>` stands behind the last text of the part.
  var isBehindBreak = false
  /// Whether something was seen in the masked element that is open.
  var hasMaskedText = false
  var hasBodyText = false

  var drafts: [Draft] = []
  var issues: [InputIssue] = []
  var language: LanguageTag?
  /// What `meta` says of the whole page, where `lang` says nothing.
  var metaLanguage: LanguageTag?

  /// Reads a notice. O(bytes).
  /// - Parameter knowsCharset: Whether the text was decoded already: then what `meta` says of its characters is void.
  static func read(
    _ source: NoticeSource, limits: ReadingLimits = ReadingLimits(), knowsCharset: Bool = false
  ) -> Reading {
    var reader = HTMLReader(source, limits, knowsCharset)
    return reader.read()
  }

  private init(_ source: NoticeSource, _ limits: ReadingLimits, _ knowsCharset: Bool) {
    self.source = source
    copy = ByteScanner(bytes: Self.filled(source))
    texts = HTMLTagTexts(source: source, copy: copy)
    tokens = HTMLTokenizer(copy, from: source.bodyStart)
    depthLimit = limits.depth
    self.knowsCharset = knowsCharset
  }

  var scope: HTMLScope { open.last?.scope ?? root }

  private mutating func read() -> Reading {
    while let token = tokens.next() {
      switch token {
      case .text(let span): text(at: span, hasReferences: true)
      case .rawText(let span): text(at: span, hasReferences: false)
      case .tag(let tag): if tag.isClosing { end(tag) } else { start(tag) }
      }
      if open.count > depthLimit, let tag = open.last?.tag { return tooDeep(at: tag) }
      if issues.contains(where: { $0.severity == .error }) { return Reading(issues: issues) }
    }
    close(downTo: 0, at: copy.count)
    finishPart()
    if let span = tokens.unended { issues.append(unended(span)) }
    return Reading(parts: parts(), remarks: remarks, issues: issues, language: language ?? metaLanguage)
  }

  private var remarks: [Remark] {
    let own = tokens.comments.compactMap { span in
      Remark.words(of: source.bytes.slice(span)).map { Remark(text: $0, span: span) }
    }
    return (own + source.remarks).sorted { $0.span < $1.span }
  }

  /// The parts in the order of the file. What stands beside the text, such as the description of a picture in the middle
  /// of a sentence, comes behind the part it stands in.
  private mutating func parts() -> [Part] {
    var parts: [Part] = []
    for index in drafts.indices {
      let draft = drafts[index]
      let isPlain = draft.scope.table.map { tables[$0].isForLayout } ?? false
      let kind = isPlain ? draft.scope.plainKind : draft.scope.kind
      let group = isPlain ? draft.scope.plainGroup : draft.scope.group
      let part = drafts[index].builder.finish(
        kind, group: group, isQuotation: draft.scope.isQuotation, language: draft.language)
      if let part { parts.append(part) }
    }
    return parts.enumerated().sorted { ($0.element.source.start, $0.offset) < ($1.element.source.start, $1.offset) }
      .map(\.element)
  }

  // MARK: Parts

  /// Adds to the part, which begins with its first text.
  mutating func withPart(_ body: (inout PartBuilder) -> Void) {
    let language = scope.language
    if part != nil, isBehindBreak, language != partScope.language {
      // A new line in another language is a text of its own.
      finishPart()
    }
    isBehindBreak = false
    if part == nil {
      var builder = PartBuilder(source, from: source.bodyStart)
      for mark in marks { builder.open(mark) }
      part = builder
      partScope = scope
      isMixed = false
    } else if language != partScope.language {
      isMixed = true
    }
    part.mutate(body)
  }

  mutating func finishPart() {
    isBehindBreak = false
    guard let builder = part else { return }
    part = nil
    if partScope.kind != .caption, !builder.bytes.isEmpty { hasBodyText = true }
    let language = isMixed ? partScope.blockLanguage : partScope.language
    drafts.append(Draft(builder: builder, scope: partScope, language: language))
  }

  mutating func newGroup() -> Int {
    groups += 1
    return groups - 1
  }

  // MARK: Issues

  private func tooDeep(at tag: TextSpan<FileText>) -> Reading {
    let issue = source.issue(
      "notice/too-deep", at: tag,
      "tags stand more than \(depthLimit) levels inside each other",
      help: "close the tags that are open, or raise max-depth in the configuration")
    return Reading(issues: [issue])
  }

  private func unended(_ span: TextSpan<FileText>) -> InputIssue {
    source.issue(
      "notice/unended", severity: .warning, at: TextSpan(span.start, min(span.end, span.start + 40)),
      "what begins here never ends, so that nobody sees the text behind it", help: "close it")
  }

  // MARK: Filling

  /// The file with letters in place of placeholders, line ends in them included. Every offset stays.
  private static func filled(_ source: NoticeSource) -> [UInt8] {
    var copy = source.bytes
    for field in source.fields {
      for index in field.span.range { copy[index] = UInt8(ascii: "x") }
    }
    return copy
  }
}

extension Optional {
  /// Changes the value in its place.
  fileprivate mutating func mutate(_ body: (inout Wrapped) -> Void) {
    if self != nil { body(&self!) }
  }
}
