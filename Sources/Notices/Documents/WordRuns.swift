internal import StrictXML
internal import UnicodeText

/// Where the runs of a Word text stand, so that a comment can begin and end inside one.
final class WordRuns: XMLQuietHandler {
  /// A run that lies in no other. The paragraphs of a text box lie inside a run.
  struct Run {
    /// From its opening to behind its closing tag.
    var span: TextSpan<FileText>
    let openTag: TextSpan<FileText>
    var closeTag = TextSpan<FileText>(0, 0)
    /// `w:rPr`, whole.
    var properties: TextSpan<FileText>?
    /// What stands in it side by side, behind its properties: texts and single tags.
    var contents: [Content] = []
  }

  struct Content {
    var span: TextSpan<FileText>
    let openTag: TextSpan<FileText>
    /// What stands between the tags of a `w:t`.
    var text: TextSpan<FileText>?
  }

  let bytes: [UInt8]
  private(set) var runs: [Run] = []
  /// Where the first paragraph begins its content and where it ends: for comments on the letter as a whole.
  private(set) var firstParagraph: TextSpan<FileText>?
  let isStrict: Bool
  /// Whether `w` is the namespace's prefix from the root on.
  let isDeclared: Bool

  private var open: [String] = []
  /// How many elements were open when the run began.
  private var runDepth: Int?
  private var paragraphStart: Int?
  private var paragraphDepth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isStrict = Self.holds(bytes, Self.namespace(isStrict: true))
    isDeclared = Self.holds(bytes, Self.declaration(isStrict: isStrict))
  }

  static func namespace(isStrict: Bool) -> String {
    isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  }

  static func declaration(isStrict: Bool) -> String { "xmlns:w=\"\(namespace(isStrict: isStrict))\"" }

  /// Whether a text stands in the first tags of the file. O(1): they are looked at up to a length that no root has.
  private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let head = bytes.prefix(8 << 10)
    let text = Array(text.utf8)
    return head.indices.contains { head[$0] == text[0] && head[$0...].starts(with: text) }
  }

  override func start(_ element: borrowing XMLElement) {
    open.append(element.name)
    // An empty tag has no inside.
    if element.name == "w:p", firstParagraph == nil, paragraphStart == nil,
      bytes[element.span.end - 2] != UInt8(ascii: "/")
    {
      (paragraphStart, paragraphDepth) = (element.span.end, open.count)
    }
    guard let depth = runDepth else {
      if element.name == "w:r" {
        runDepth = open.count
        runs.append(Run(span: element.span, openTag: element.span))
      }
      return
    }
    let run = runs.count - 1
    guard open.count == depth + 1 else { return }
    if element.name == "w:rPr" {
      runs[run].properties = element.span
    } else {
      runs[run].contents.append(Content(span: element.span, openTag: element.span))
    }
  }

  override func end(_ name: String, at span: TextSpan<FileText>) {
    defer { open.removeLast() }
    if name == "w:p", open.count == paragraphDepth, let start = paragraphStart, firstParagraph == nil {
      firstParagraph = TextSpan(start, span.start)
    }
    if name == "w:pPr", open.count == paragraphDepth + 1, firstParagraph == nil, paragraphStart != nil {
      paragraphStart = span.end
    }
    guard let depth = runDepth else { return }
    let run = runs.count - 1
    if open.count == depth {
      runs[run].span = runs[run].span.union(span)
      runs[run].closeTag = span
      runDepth = nil
    } else if open.count == depth + 1 {
      if name == "w:rPr" {
        runs[run].properties = runs[run].properties?.union(span)
      } else if let last = runs[run].contents.indices.last {
        let tag = runs[run].contents[last].openTag
        runs[run].contents[last].span = tag.union(span)
        if name == "w:t" { runs[run].contents[last].text = TextSpan(tag.end, max(tag.end, span.start)) }
      }
    }
  }

  /// The number of the run that holds a byte; nil outside of runs. O(log runs).
  func run(at offset: Int) -> Int? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].span.contains(offset) ? low : nil
  }
}

/// Puts the marks of comments into a Word text.
struct WordCommentMarks {
  private let runs: WordRuns
  /// What is put in at an offset, behind the ends the starts.
  private var starts: [Int: String] = [:]
  private var ends: [Int: String] = [:]

  init(_ runs: WordRuns) { self.runs = runs }

  /// Marks the words that these pieces make up; without pieces, or where they lie outside of all runs, the beginning of
  /// the letter.
  mutating func add(_ pieces: [TextSpan<FileText>], id: Int) {
    let begin = "<w:commentRangeStart \(namespace)w:id=\"\(id)\"/>"
    let end =
      "<w:commentRangeEnd \(namespace)w:id=\"\(id)\"/><w:r\(runs.isDeclared ? "" : " ")\(namespace)><w:commentReference w:id=\"\(id)\"/></w:r>"
    guard let first = pieces.first, let last = pieces.last, let start = place(first.start, isEnd: false),
      let stop = place(last.end, isEnd: true), start <= stop
    else {
      guard let paragraph = runs.firstParagraph else { return }
      // Before anything else that begins there.
      starts[paragraph.start, default: ""] += begin + end
      return
    }
    starts[start, default: ""] += begin
    ends[stop, default: ""] += end
  }

  /// Declared on the spot where the file calls the namespace by another name.
  private var namespace: String { runs.isDeclared ? "" : "\(WordRuns.declaration(isStrict: runs.isStrict)) " }

  /// Where a mark can stand for a place: there, if a run can be parted there, else before or behind the run.
  private func place(_ offset: Int, isEnd: Bool) -> Int? {
    guard let number = runs.run(at: isEnd ? offset - 1 : offset) else { return nil }
    let run = runs.runs[number]
    guard let index = run.contents.firstIndex(where: { $0.span.contains(isEnd ? offset - 1 : offset) }) else {
      return isEnd ? run.span.end : run.span.start
    }
    let content = run.contents[index]
    let edge: Int
    if let text = content.text, text.contains(isEnd ? offset - 1 : offset) {
      // At the edge of a text the run is parted beside it, so that no empty text is left.
      edge = offset == text.start ? content.span.start : offset == text.end ? content.span.end : offset
    } else if content.span == content.openTag || content.span.count == content.openTag.count {
      edge = isEnd ? content.span.end : content.span.start
    } else {
      // Inside a picture or a text box: around it.
      return isEnd ? run.span.end : run.span.start
    }
    if !isEnd, index == 0, edge == content.span.start { return run.span.start }
    if isEnd, index == run.contents.count - 1, edge == content.span.end { return run.span.end }
    return edge
  }

  /// The text with all marks. O(bytes + marks · log).
  func applied() -> [UInt8] {
    var edits: [(span: TextSpan<FileText>, bytes: [UInt8])] = []
    /// Texts that are cut, by where they begin: each half has to keep its blanks.
    var cut: [Int: TextSpan<FileText>] = [:]
    for offset in Set(starts.keys).union(ends.keys) {
      var marks = Array(((ends[offset] ?? "") + (starts[offset] ?? "")).utf8)
      if let number = runs.run(at: offset), runs.runs[number].span.start < offset {
        let run = runs.runs[number]
        let text = run.contents.first { $0.text.map { $0.start < offset && offset < $0.end } ?? false }
        if let text { cut[text.openTag.start] = text.openTag }
        let tag = text.map { "\(prefix(of: $0.openTag))t" }
        let before = (tag.map { Array("</\($0)>".utf8) } ?? []) + runs.bytes[run.closeTag.range]
        let behind =
          runs.bytes[run.openTag.range] + (run.properties.map { Array(runs.bytes[$0.range]) } ?? [])
          + (tag.map { Array("<\($0) \(Self.preserve)>".utf8) } ?? [])
        marks = before + marks + behind
      }
      edits.append((TextSpan(offset, offset), marks))
    }
    for tag in cut.values { edits.append((tag, Array("<\(prefix(of: tag))t \(Self.preserve)>".utf8))) }
    var result: [UInt8] = []
    var done = 0
    for edit in edits.sorted(by: { $0.span < $1.span }) {
      result += runs.bytes[done..<edit.span.start] + edit.bytes
      done = edit.span.end
    }
    return result + runs.bytes[done...]
  }

  private static let preserve = "xml:space=\"preserve\""

  /// What a `w:t` is called in this file up to the `t`: `w:`, or nothing.
  private func prefix(of tag: TextSpan<FileText>) -> String {
    let name = runs.bytes[(tag.start + 1)..<tag.end].prefix {
      $0.isIdentifier || $0 == UInt8(ascii: ":") || $0 >= 0x80 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    return String(decoding: name.dropLast(), as: UTF8.self)
  }
}
