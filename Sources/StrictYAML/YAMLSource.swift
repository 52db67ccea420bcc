internal import UnicodeText

/// The bytes on their way to the parser: the same length as the file's, with what the parser would stumble over blanked,
/// so that every offset stays an offset of the file.
struct YAMLSource {
  let original: [UInt8]
  let file: String
  let area: String
  let lines: LineIndex
  let span: TextSpan<FileText>
  let isASCII: Bool
  /// What the parser reads: `span` of the file.
  private(set) var text: [UInt8]
  private(set) var issues: [InputIssue] = []
  private(set) var skipped: [TextSpan<FileText>] = []
  private(set) var isReadable = true
  /// Lines with a mistake that has been reported; what the parser says about them is a consequence.
  private var excused: Set<Int> = []

  init(bytes: [UInt8], span: TextSpan<FileText>, file: String, area: String) {
    original = bytes
    let span = TextSpan<FileText>(min(max(span.start, 0), bytes.count), min(max(span.end, 0), bytes.count))
    let hasMark = span.start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.span = hasMark ? TextSpan(min(3, span.end), span.end) : span
    text = Array(bytes.slice(self.span))
    isASCII = text.withUnsafeBufferPointer { $0.allSatisfy { $0 < 0x80 } }
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
      checkLine(lineSpan(line), number: line)
    }
  }

  /// Bytes that the parser would stop at are reported, one a line, and overwritten, so that the rest can be read.
  private mutating func checkEncoding() {
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
      isReadable = false
      issues.append(
        issue(
          "not-utf8", at: TextSpan(span.start, span.start + 2), "this file is saved as UTF-16 (\"Unicode\")",
          help: "save the file as UTF-8 (in an editor: Save with Encoding, UTF-8)"))
      return
    }
    var lastLine = 0
    for (index, length, fault) in Self.faults(in: text) {
      for offset in index..<index + length { text[offset] = 0x5F }
      let place = TextSpan<FileText>(span.start + index, span.start + index + length)
      guard lines.line(at: place.start) != lastLine else { continue }
      lastLine = lines.line(at: place.start)
      issues.append(issue(fault.code, at: place, fault.message, help: fault.help))
      guard issues.count < 20 else {
        isReadable = false
        return
      }
    }
  }

  private struct ByteFault {
    var code: String
    var message: String
    var help: String

    static let notUTF8 = ByteFault(
      code: "not-utf8", message: "this is not UTF-8 text",
      help: "save the file as UTF-8 (in an editor: Save with Encoding, UTF-8)")
    static let control = ByteFault(
      code: "control-character", message: "a control character stands in the text",
      help: "delete the invisible character; it often comes in by copying")
    /// YAML takes these for ends of lines, editors do not.
    static let lineEnd = ByteFault(
      code: "invisible-line-end", message: "an invisible character ends the line here",
      help: "delete the invisible character and press Enter where a new line should begin")
  }

  private static func faults(in text: [UInt8]) -> [(index: Int, length: Int, fault: ByteFault)] {
    var result: [(index: Int, length: Int, fault: ByteFault)] = []
    text.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte >= 0x20, byte < 0x7F {
          index += 1
          continue
        }
        let (scalar, length) = decodeScalar(buffer, at: index)
        switch scalar {
        case 0x09, 0x0A, 0x0D: break
        case 0xFFFD where length == 1: result.append((index, length, .notUTF8))
        case 0x85, 0x2028, 0x2029: result.append((index, length, .lineEnd))
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: result.append((index, length, .control))
        default: break
        }
        index += length
      }
    }
    return result
  }

  private mutating func checkLine(_ line: TextSpan<FileText>, number: Int) {
    var index = line.start
    let end = line.end
    // A line without content has no indentation. Most lines begin with ordinary spaces: look no further at those.
    index = indentation(of: line)
    guard index < end, original[index] == 0x09 || original[index] == 0xC2 else { return }
    var reported = issues.count > StrictYAML.issueLimit || isBlank(line)
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

  private func isBlank(_ line: TextSpan<FileText>) -> Bool {
    guard line.start < line.end, text[line.start - span.start] <= 0x20 || text[line.start - span.start] == 0xC2 else {
      return line.isEmpty
    }
    var index = line.start
    while index < line.end {
      let byte = original[index]
      let isNoBreakSpace = byte == 0xC2 && index + 1 < line.end && original[index + 1] == 0xA0
      guard byte == 0x20 || byte == 0x09 || isNoBreakSpace else { return false }
      index += isNoBreakSpace ? 2 : 1
    }
    return true
  }

  /// Blanks the line, and the lines below it that are indented further, so that reading can go on after it: without their
  /// key they would fall to the one above. False if everything was blank already: then nothing would change.
  mutating func leaveOutLine(at offset: Int) -> Bool {
    let first = lines.line(at: span.start)
    var number = max(lines.line(at: offset), first)
    while number > first, indentation(of: lineSpan(number)) == lineSpan(number).end { number -= 1 }
    var left = lineSpan(number)
    let depth = indentation(of: left) - left.start
    var changed = blank(left)
    let last = lines.line(at: max(span.end - 1, 0))
    while number < last {
      number += 1
      let line = lineSpan(number)
      let content = indentation(of: line)
      if content == line.end { continue }
      guard content - line.start > depth else { break }
      changed = blank(line) || changed
      left = left.union(line)
    }
    if changed { skipped.append(left) }
    return changed
  }

  private mutating func blank(_ line: TextSpan<FileText>) -> Bool {
    var changed = false
    for index in line.range where text[index - span.start] != 0x20 {
      text[index - span.start] = 0x20
      changed = true
    }
    return changed
  }
}
