internal import StrictYAML
internal import UnicodeText

/// What a notice says about itself between two lines of `---` at its very beginning.
///
/// Front matter belongs to other tools too: of keys that are not ours nothing is said, unless the YAML cannot be read.
struct FrontMatter {
  /// One, or those in which the parts of the notice are written.
  private(set) var languages: [LanguageTag] = []
  private(set) var set: String?
  private(set) var issues: [InputIssue] = []
  /// Where the notice itself begins.
  let end: Int

  private static let languageKeys = ["lang", "language"]

  /// Reads the front matter, or finds that there is none. O(bytes of the front matter).
  init(_ bytes: [UInt8], file: String, lines: LineIndex) {
    let start = markEnd(of: bytes)
    guard let fence = Self.fence(bytes, lines, start: start) else {
      end = start
      return
    }
    end = fence.end
    let document = StrictYAML.parse(bytes, file: file, area: "notice", within: fence.content)
    let pairs: [YAMLPair] = if case .mapping(let pairs)? = document.root?.content { pairs } else { [] }
    let ours = pairs.filter { Self.languageKeys.contains($0.key) || $0.key == "set" }
    issues = document.issues.filter { Self.concerns($0, ours, lines) }
    for pair in ours {
      if pair.key == "set" { readSet(pair, document) } else { readLanguage(pair, document) }
    }
  }

  private mutating func readLanguage(_ pair: YAMLPair, _ document: YAMLDocument) {
    var nodes = [pair.value]
    if case .list(let items) = pair.value.content, !items.isEmpty { nodes = items }
    let isFirst = languages.isEmpty
    for node in nodes {
      let text = node.text ?? ""
      if let tag = LanguageTag(text), tag.canonical != "und", tag.language.utf8.count <= 3 {
        if isFirst, !languages.contains(tag) { languages.append(tag) }
        continue
      }
      let what = text.isEmpty ? "the language is missing" : "\"\(text)\" is no language tag"
      issues.append(
        document.issue(
          "bad-language", at: text.isEmpty ? pair.keySpan : node.span, what,
          help: "write the tag of the language, such as en, es or zh-Hant; of several in brackets, [en, es]"))
    }
  }

  private mutating func readSet(_ pair: YAMLPair, _ document: YAMLDocument) {
    if let text = pair.value.text, !text.isEmpty {
      if set == nil { set = text }
      return
    }
    issues.append(
      document.issue(
        "bad-set", at: pair.keySpan, "the name of the notice set is missing",
        help: "write one name that all language versions share, or leave the key out"))
  }

  /// What cannot be read concerns everybody; the strict subset's other rules hold for our keys only.
  private static func concerns(_ issue: InputIssue, _ ours: [YAMLPair], _ lines: LineIndex) -> Bool {
    guard issue.code != "notice/syntax", let span = issue.span else { return true }
    let line = lines.line(at: span.start)
    return ours.contains { lines.line(at: $0.keySpan.start) <= line && line <= lines.line(at: $0.value.span.end) }
  }

  /// The YAML between the fences and the end of the closing one. A rule at the top of a letter is no fence: the next line
  /// must not be blank, some line must look like a key, and the block must end.
  private static func fence(
    _ bytes: [UInt8], _ lines: LineIndex, start: Int
  ) -> (content: TextSpan<FileText>, end: Int)? {
    guard line(1, bytes, lines, from: start).elementsEqual("---".utf8) else { return nil }
    var hasKey = false
    for number in 2..<max(3, min(lines.lineCount + 1, 200)) {
      let text = line(number, bytes, lines, from: start)
      if text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8) {
        let contentStart = lineStart(2, bytes, lines)
        guard hasKey || number == 2 else { return nil }
        return (TextSpan(contentStart, lineStart(number, bytes, lines)), lineStart(number + 1, bytes, lines))
      }
      if number == 2, text.isEmpty { return nil }
      let name = text.prefix { $0.isIdentifier || $0 == UInt8(ascii: "-") }
      let rest = text.dropFirst(name.count)
      if !name.isEmpty, rest.first == UInt8(ascii: ":"), rest.count == 1 || rest.dropFirst().first?.isBlank == true {
        hasKey = true
      }
    }
    return nil
  }

  /// A line without trailing blanks.
  private static func line(_ number: Int, _ bytes: [UInt8], _ lines: LineIndex, from start: Int) -> ArraySlice<UInt8> {
    let span = lines.span(ofLine: number, in: bytes)
    var text = bytes.slice(TextSpan<FileText>(max(span.start, start), span.end))
    while text.last?.isBlank == true { text.removeLast() }
    return text
  }

  private static func lineStart(_ number: Int, _ bytes: [UInt8], _ lines: LineIndex) -> Int {
    lines.span(ofLine: number, in: bytes).start
  }
}
