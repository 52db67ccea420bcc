internal import StrictYAML
internal import UnicodeText

/// Where a file gets an explanation that so far only a layer below it has.
struct ExplanationAddition {
  /// The end of the innermost mapping that is there already.
  private let offset: Int
  /// The spaces before the keys of that mapping.
  private let indent: Int
  /// The lines that open what is not there, each two spaces further in, but for `override`.
  private let opening: [String]

  /// Nil where the file is written in braces, or has no `concepts`.
  init?(_ change: ExplanationChange, in root: YAMLNode, _ bytes: [UInt8]) {
    guard let list = root["concepts"] else { return nil }
    let concept = list[change.concept.rawValue]
    let section = concept.flatMap(Self.pairs)?.first { LanguageTag($0.key) == change.language }?.value
    let inner = [section, concept, list].compactMap { $0 }.first { Self.pairs($0)?.isEmpty == false }
    guard ![root, list, concept, section].contains(where: { $0.map { bytes.slice($0.span).first == 0x7B } == true })
    else { return nil }
    offset = (inner ?? list).span.end
    let first = inner.flatMap(Self.pairs)?.first?.keySpan.start
    indent = first.map { $0 - (bytes[..<$0].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) } ?? 2
    let language = "\(change.language.written):"
    // An empty section or concept has no end of its own to write behind.
    if section != nil {
      guard inner == section else { return nil }
      opening = []
    } else if concept != nil {
      guard inner == concept else { return nil }
      opening = [language]
    } else {
      opening = ["\(change.concept):", "override: true", language]
    }
  }

  private static func pairs(_ node: YAMLNode) -> [YAMLPair]? {
    if case .mapping(let pairs) = node.content { pairs } else { nil }
  }

  /// All of the explanation, for a layer replaces it as a whole.
  func edit(_ change: ExplanationChange, base: Explanation, lineEnd: String) -> ByteEdit {
    var indent = indent
    var lines: [String] = []
    for line in opening {
      lines.append(String(repeating: " ", count: indent) + line)
      if line.last == ":" { indent += 2 }
    }
    let space = String(repeating: " ", count: indent)
    for part in [ExplanationPart.instead, .short, .explain] {
      guard let text = change.texts[part] ?? part.text(of: base).map(TextVersion.tidy) else { continue }
      let value =
        part == .explain
        ? ScalarText.block(text, indent: indent + 2, lineEnd: lineEnd) : ScalarText.line(text, inFlow: false)
      lines.append("\(space)\(part.rawValue): \(value)")
    }
    if !base.glosses.isEmpty {
      lines.append("\(space)glosses:")
      lines += base.glosses.map { "\(space)  - \(ScalarText.line(TextVersion.tidy($0), inFlow: false))" }
    }
    if let checked = change.checked { lines.append("\(space)checked: \(ScalarText.line(checked, inFlow: false))") }
    return ByteEdit(offset, offset, lines.map { lineEnd + $0 }.joined())
  }
}
