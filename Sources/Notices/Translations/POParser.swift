internal import UnicodeText

/// Reads a PO file as gettext's own tools do: what they refuse is refused here. O(bytes).
struct POParser {
  private enum Keyword {
    case context, source, sourcePlural
    case target(Int?)
  }

  /// The text that the next line in quotation marks goes on with.
  private struct OpenText {
    let keyword: Keyword
    var bytes: [UInt8] = []
    var map = PieceMap<FileText, FileText>()
  }

  private let input: NoticeInput
  private let lines: LineIndex
  private let text: ByteScanner

  private(set) var units: [TranslationUnit] = []
  private(set) var issues: [InputIssue] = []
  private(set) var header = POHeader()

  private var unit = TranslationUnit()
  private var hasSource = false
  private var hasContext = false
  private var hasTarget = false
  private var isFuzzy = false
  private var open: OpenText?

  init(_ input: NoticeInput, _ lines: LineIndex) {
    self.input = input
    self.lines = lines
    text = ByteScanner(bytes: input.bytes)
  }

  mutating func parse() {
    for number in 1...max(lines.lineCount, 1) {
      let span = lines.span(ofLine: number, in: input.bytes)
      let start = number == 1 ? max(span.start, markEnd(of: input.bytes)) : span.start
      read(TextSpan(text.end(from: start, limit: span.end - start) { $0.isBlank }, span.end))
      guard issues.isEmpty else { return }
    }
    closeText()
    finish(at: TextSpan(input.bytes.count, input.bytes.count))
  }

  // MARK: Lines

  private mutating func read(_ line: TextSpan<FileText>) {
    guard !line.isEmpty else {
      closeText()
      return
    }
    switch text[line.start] {
    case UInt8(ascii: "#"):
      closeText()
      if hasTarget { finish(at: line) }
      // Behind a comma stand flags, behind a tilde an entry that is no more; all else is for translators.
      if text[line.start + 1] == UInt8(ascii: "~") { isFuzzy = false }
      if text[line.start + 1] == UInt8(ascii: ",") {
        let flags = text.bytes.slice(line).dropFirst(2).split(separator: UInt8(ascii: ","))
        if flags.contains(where: { String(decoding: $0, as: UTF8.self).split(separator: " ") == ["fuzzy"] }) {
          isFuzzy = true
        }
      }
    case UInt8(ascii: "\""):
      guard open != nil else {
        return refuse(line, "a text stands here that nothing introduces", "write msgid or msgstr before it")
      }
      quoted(line)
    default:
      keyword(line)
    }
  }

  private mutating func keyword(_ line: TextSpan<FileText>) {
    let nameEnd = text.end(from: line.start, limit: line.count) { $0.isIdentifier }
    let name = text.bytes.string(TextSpan<FileText>(line.start, nameEnd))
    var next = nameEnd
    var index: Int?
    if name == "msgstr", text[next] == UInt8(ascii: "[") {
      let digits = text.end(from: next + 1, limit: 3) { $0.isDigit }
      guard let value = Int(text.bytes.string(TextSpan<FileText>(next + 1, digits))), text[digits] == UInt8(ascii: "]")
      else {
        return refuse(line, "the number of this plural form cannot be read", "write msgstr[0], msgstr[1] and so on")
      }
      (index, next) = (value, digits + 1)
    }
    closeText()
    guard let keyword = begin(name, index, line) else { return }
    next = text.end(from: next, limit: line.end - next) { $0.isBlank }
    guard next < line.end, text[next] == UInt8(ascii: "\"") else {
      return refuse(line, "no text stands behind \(name)", "write it in quotation marks: \(name) \"…\"")
    }
    open = OpenText(keyword: keyword)
    quoted(TextSpan(next, line.end))
  }

  /// Says what a keyword introduces, and ends the unit before where it begins the next one.
  private mutating func begin(_ name: String, _ index: Int?, _ line: TextSpan<FileText>) -> Keyword? {
    switch name {
    case "msgctxt", "msgid":
      if hasTarget { finish(at: line) }
      let isRepeated = name == "msgid" ? hasSource : hasContext || hasSource
      if isRepeated {
        refuse(line, "the text before has no translation line", "write msgstr \"\" under its msgid")
        return nil
      }
      if !hasContext { unit.start = line.start }
      if name == "msgctxt" { hasContext = true } else { hasSource = true }
      return name == "msgid" ? .source : .context
    case "msgid_plural" where hasSource && !hasTarget && unit.source.count < 2: return .sourcePlural
    case "msgstr" where hasSource:
      if hasTarget, index == nil || index != unit.target.count {
        refuse(
          line, "this translation stands here twice, or out of order",
          "write each msgstr once, in the order of its numbers")
        return nil
      }
      hasTarget = true
      return .target(index)
    case "msgid_plural", "msgstr":
      refuse(line, "\(name) stands here without its msgid", "write the msgid before it")
    case "domain":
      refuse(line, "files with several domains are not read", "keep each domain in a file of its own")
    default:
      refuse(line, "this line is no part of a PO file", "put it in quotation marks, or begin it with # as a comment")
    }
    return nil
  }

  private mutating func closeText() {
    guard let open else { return }
    self.open = nil
    let decoded = DecodedText(open.bytes, map: open.map)
    switch open.keyword {
    case .context: break
    case .source, .sourcePlural: unit.source.append(decoded)
    case .target: unit.target.append(decoded)
    }
  }

  private mutating func finish(at line: TextSpan<FileText>) {
    guard hasSource || hasContext else { return }
    guard hasTarget || !issues.isEmpty else {
      return refuse(line, "the last text has no translation line", "write msgstr \"\" under its msgid")
    }
    unit.isDoubtful = isFuzzy
    // The empty text is the header's.
    if unit.source.first?.bytes.isEmpty == true, !hasContext {
      if let text = unit.target.first { header = POHeader(text) }
    } else {
      units.append(unit)
    }
    unit = TranslationUnit()
    (hasSource, hasContext, hasTarget, isFuzzy) = (false, false, false, false)
  }

  // MARK: Texts

  /// A text in quotation marks up to the end of its line.
  private mutating func quoted(_ span: TextSpan<FileText>) {
    guard var out = open else { return }
    // Out of the property while it grows, so that its bytes are not copied.
    open = nil
    var index = span.start + 1
    var run = index
    func copyRun(_ out: inout OpenText, to end: Int) {
      guard run < end else { return }
      out.bytes += text.bytes[run..<end]
      out.map.append(TextSpan(run, end), count: end - run, encoding: .verbatim)
    }
    while index < span.end, text[index] != UInt8(ascii: "\"") {
      guard text[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      copyRun(&out, to: index)
      guard let (byte, end) = POEscape.read(text, at: index), end <= span.end else {
        return refuse(
          TextSpan(index, min(index + 2, span.end)), "this escape means nothing in a PO file",
          "write \\\\ for a backslash, and other characters as themselves")
      }
      out.bytes.append(byte)
      out.map.append(TextSpan(index, end), count: 1, encoding: .decoded)
      (index, run) = (end, end)
    }
    guard index < span.end else {
      return refuse(
        TextSpan(span.start, span.end), "the quotation mark at the end of this text is missing",
        "end the line with \"; write \\\" for a quotation mark inside the text")
    }
    copyRun(&out, to: index)
    let rest = text.end(from: index + 1, limit: span.end - index - 1) { $0.isBlank }
    guard rest >= span.end else {
      return refuse(
        TextSpan(rest, span.end), "something stands behind the end of this text",
        "write \\\" for a quotation mark inside the text, or take it out")
    }
    open = out
  }

  private mutating func refuse(_ span: TextSpan<FileText>, _ message: String, _ help: String) {
    guard issues.isEmpty else { return }
    issues.append(
      InputIssue(
        code: "notice/bad-po", message: message, help: help, file: input.file, span: span,
        position: lines.position(at: span.start, in: input.bytes)))
  }
}

/// The escapes of C that PO files may use.
enum POEscape {
  /// The byte that the escape at an offset stands for, and where the escape ends. Bytes of characters beyond ASCII are
  /// refused: a file in UTF-8 writes them as themselves.
  static func read(_ text: ByteScanner, at offset: Int) -> (byte: UInt8, end: Int)? {
    let next = text[offset + 1]
    if let byte = simple[next] { return (byte, offset + 2) }
    if (0x30...0x37).contains(next) {
      let end = text.end(from: offset + 1, limit: 3) { (0x30...0x37).contains($0) }
      return value(text, offset + 1, end, radix: 8).map { ($0, end) }
    }
    guard next == UInt8(ascii: "x") else { return nil }
    let end = text.end(from: offset + 2, limit: 2) { $0.isDigit || (0x61...0x66).contains($0.lowercased) }
    return value(text, offset + 2, end, radix: 16).map { ($0, end) }
  }

  private static func value(_ text: ByteScanner, _ start: Int, _ end: Int, radix: Int) -> UInt8? {
    guard let value = UInt8(text.bytes.string(TextSpan<FileText>(start, end)), radix: radix), (1...0x7F).contains(value)
    else { return nil }
    return value
  }

  private static let simple: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "a"): 0x07,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "v"): 0x0B, UInt8(ascii: "\\"): 0x5C,
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "'"): 0x27, UInt8(ascii: "?"): 0x3F,
  ]
}

/// What the translation of the empty text says of a PO file.
struct POHeader {
  /// English where nothing is said, as everywhere with gettext.
  private(set) var source = LanguageTag.english
  private(set) var target: LanguageTag?
  private(set) var charset = ""
  /// Where the header stands.
  private var place = TextSpan<FileText>(0, 0)

  init() {}

  init(_ text: DecodedText) {
    place = text.origin(of: TextSpan(0, text.bytes.count))
    for line in text.bytes.split(separator: .lineFeed) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = String(decoding: line[(colon + 1)...], as: UTF8.self).split(separator: " ").joined(separator: " ")
      switch String(decoding: line[..<colon], as: UTF8.self).lowercased() {
      case "language": target = Self.language(value)
      case "x-source-language": source = Self.language(value) ?? source
      case "content-type":
        if let name = value.lowercased().split(separator: "charset=", maxSplits: 1).dropFirst().first {
          charset = String(name.prefix { $0 != ";" && $0 != " " })
        }
      default: break
      }
    }
  }

  /// `es_MX`, `sr@latin`, `zh_Hant`.
  private static func language(_ name: String) -> LanguageTag? {
    let halves = name.split(separator: "@", maxSplits: 1)
    guard let first = halves.first else { return nil }
    let scripts = ["latin": "Latn", "cyrillic": "Cyrl", "devanagari": "Deva", "arabic": "Arab"]
    let parts = first.split(separator: ".")[0].split(whereSeparator: { $0 == "_" || $0 == "-" }).map(String.init)
    guard let language = parts.first else { return nil }
    let script = halves.count > 1 ? scripts[halves[1].lowercased()].map { [$0] } ?? [] : []
    return LanguageTag(([language] + script + parts.dropFirst()).joined(separator: "-"))
  }

  /// The names of templates that nobody filled in say nothing.
  func issues(lines: LineIndex, _ input: NoticeInput) -> [InputIssue] {
    guard !["", "charset", "utf-8", "utf8", "us-ascii", "ascii"].contains(charset) else { return [] }
    return [
      InputIssue(
        code: "notice/not-utf8", message: "the header says that this file is in \(charset.prefix(40)), not in UTF-8",
        help: "convert it: msgconv --to-code=UTF-8", file: input.file, span: place,
        position: lines.position(at: place.start, in: input.bytes))
    ]
  }
}
