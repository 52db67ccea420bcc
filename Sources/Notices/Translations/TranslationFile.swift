internal import UnicodeText

/// A text of the source, in one form or several, with its translation.
struct TranslationUnit {
  var source: [DecodedText] = []
  /// Empty where nobody has translated it.
  var target: [DecodedText] = []
  /// Whether the translation waits for a person to look at it, and is not sent till then.
  var isDoubtful = false
  /// The first byte of the unit.
  var start = 0

  var isTranslated: Bool { !isDoubtful && target.contains { !$0.bytes.isEmpty } }
}

/// What the readers of translation files share: the source is one view, what families of the other language get another.
/// Where a text has no translation they get the source.
struct TranslationFile {
  let input: NoticeInput
  let lines: LineIndex
  let format: String
  let units: [TranslationUnit]
  let source: LanguageTag
  /// Nil where the file does not say it.
  let target: LanguageTag?

  private static let sourceView = 0
  private static let targetView = 1

  /// The notice. O(bytes).
  func notice(issues: [InputIssue]) -> Notice {
    guard !issues.contains(where: { $0.severity == .error }) else {
      return Notice(
        file: input.file, format: format, bytes: input.bytes, lines: lines, isVerbatim: false, issues: issues.sorted())
    }
    let isTranslation = units.contains { $0.target.contains { !$0.bytes.isEmpty } }
    var parts: [Part] = []
    for (number, unit) in units.enumerated() {
      let isSent = unit.isTranslated
      let views = isTranslation && !isSent ? [Self.sourceView, Self.targetView] : [Self.sourceView]
      for text in unit.source { parts += self.parts(of: text, number, source, views) }
      guard isSent else { continue }
      for text in unit.target { parts += self.parts(of: text, number, target, [Self.targetView]) }
    }
    var issues = issues
    if parts.isEmpty {
      issues.append(at(0, "notice/empty", .warning, "the file holds no text", "translate some, or leave the file out"))
    }
    if isTranslation, let issue = untranslated { issues.append(issue) }
    let name = target?.name() ?? "translation"
    return Notice(
      file: input.file, format: format, bytes: input.bytes, lines: lines, isVerbatim: false,
      languages: [isTranslation ? target : source].compactMap { $0 },
      views: isTranslation ? [View("source text"), View(name)] : [], parts: parts, issues: issues.sorted())
  }

  private func parts(of text: DecodedText, _ unit: Int, _ language: LanguageTag?, _ views: [Int]) -> [Part] {
    let source = NoticeSource(
      text.bytes, file: input.file, lines: LineIndex(text.bytes), bodyStart: 0, syntax: .plainText,
      own: input.limits.fields)
    var reader = PlainTextReader(source)
    reader.read()
    return reader.parts.map { part in
      part.moved(map: text.origin(of: part.map), language: language, container: [], views: views, unit: unit)
    }
  }

  private var untranslated: InputIssue? {
    let texts = units.filter { !$0.source.allSatisfy { isBlank($0.bytes[...]) } }
    let left = texts.filter { !$0.isTranslated }
    guard let first = left.first, let target else { return nil }
    let doubtful = left.count { $0.isDoubtful && $0.target.contains { !$0.bytes.isEmpty } }
    let marked = doubtful == 0 ? "" : ", \(doubtful) of them translated but not checked"
    return at(
      first.start, "notice/untranslated", .warning,
      "\(left.count) of \(texts.count) texts reach families in \(source.name())\(marked)",
      doubtful == left.count
        ? "take the mark off (fuzzy, or its state) once a person has checked the \(target.name()) text"
        : "translate them into \(target.name()), and have marked ones checked")
  }

  private func at(_ offset: Int, _ code: String, _ severity: Severity, _ message: String, _ help: String) -> InputIssue
  {
    InputIssue(
      code: code, severity: severity, message: message, help: help, file: input.file, span: TextSpan(offset, offset),
      position: lines.position(at: offset, in: input.bytes))
  }
}
