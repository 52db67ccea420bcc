internal import UnicodeText

/// The bytes on their way to the parser: the same length as the file's, with what the parser would stumble over blanked,
/// so that every offset stays an offset of the file.
struct YAMLSource {
  let original: [UInt8]
  let file: String
  let area: String
  let lines: LineIndex
  let span: TextSpan<FileText>
  /// What the parser reads: `span` of the file.
  private(set) var text: [UInt8]
  private(set) var issues: [InputIssue] = []
  private(set) var skipped: [TextSpan<FileText>] = []
  private(set) var isReadable = true
  /// Lines with a mistake that has been reported; what the parser says about them is a consequence.
  private var excused: Set<Int> = []

  init(bytes: [UInt8], span: TextSpan<FileText>, file: String, area: String) {
    original = bytes
    let hasMark = span.start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.span = hasMark ? TextSpan(min(3, span.end), span.end) : span
    text = Array(bytes.slice(self.span))
    self.file = file
    self.area = area
    lines = LineIndex(bytes)
  }

  func issue(_ code: String, at span: TextSpan<FileText>, _ message: String, help: String) -> InputIssue {
    InputIssue(
      code: "\(area)/\(code)", message: message, help: help, file: file, span: span,
      position: lines.position(at: span.start, in: original))
  }

  /// Whether the line has been reported already.
  func isExcused(_ place: TextSpan<FileText>) -> Bool { excused.contains(lines.line(at: place.start)) }

  /// Finds what no parser should see: bytes that are not UTF-8, control characters, indentation that is not spaces.
  mutating func checkBytes() {
    checkEncoding()
    guard isReadable else { return }
    for line in lines.line(at: span.start)...max(lines.line(at: span.start), lines.line(at: max(span.end - 1, 0))) {
      checkLine(lines.span(ofLine: line, in: original), number: line)
    }
  }

  private mutating func checkEncoding() {
    var lastLine = 0
    text.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let (scalar, length) = decodeScalar(buffer, at: index)
        let place = TextSpan<FileText>(span.start + index, span.start + index + length)
        if scalar == 0xFFFD, length == 1, lines.line(at: place.start) != lastLine {
          lastLine = lines.line(at: place.start)
          isReadable = false
          issues.append(
            issue(
              "not-utf8", at: place, "this is not UTF-8 text",
              help: "save the file as UTF-8 (in an editor: Save with Encoding, UTF-8)"))
        } else if scalar < 0x20, scalar != 0x09, scalar != 0x0A, scalar != 0x0D {
          isReadable = false
          issues.append(
            issue(
              "control-character", at: place, "a control character stands in the text",
              help: "delete the invisible character; it often comes in by copying"))
        }
        index += length
        if issues.count >= 20 { break }
      }
    }
  }

  private mutating func checkLine(_ line: TextSpan<FileText>, number: Int) {
    var index = max(line.start, span.start)
    var reported = false
    let end = min(line.end, span.end)
    while index < end {
      let byte = original[index]
      let isSpace = byte == 0x20
      let isTab = byte == 0x09
      let isNoBreakSpace = byte == 0xC2 && index + 1 < end && original[index + 1] == 0xA0
      guard isSpace || isTab || isNoBreakSpace else { break }
      if !isSpace {
        if !reported {
          reported = true
          excused.insert(number)
          let length = isTab ? 1 : 2
          issues.append(
            issue(
              isTab ? "tab-indentation" : "invisible-indentation", at: TextSpan(index, index + length),
              isTab ? "a tab indents this line" : "a no-break space indents this line",
              help: "indent with ordinary spaces, two for each level"))
        }
        text[index - span.start] = 0x20
        if isNoBreakSpace { text[index + 1 - span.start] = 0x20 }
      }
      index += isNoBreakSpace ? 2 : 1
    }
  }

  /// Blanks the line so that reading can go on after it. False if it was blank already: then nothing would change.
  mutating func leaveOutLine(at offset: Int) -> Bool {
    var line = lines.span(ofLine: lines.line(at: offset), in: original)
    line = TextSpan(max(line.start, span.start), min(line.end, span.end))
    var changed = false
    for index in line.range where text[index - span.start] != 0x20 {
      text[index - span.start] = 0x20
      changed = true
    }
    if changed { skipped.append(line) }
    return changed
  }
}
