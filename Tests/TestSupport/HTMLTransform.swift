public import Notices
internal import UnicodeText

/// Writes what was read of a notice as an HTML page that says the same: the transform of the tests for HTML.
public enum HTMLTransform: String, CaseIterable, Sendable {
  /// As a person writes it.
  case plain
  /// As an editor with a thousand buttons writes it: no letter that is not ASCII, words cut by tags, lines broken where
  /// nothing is to be seen, names in capitals.
  case tangled

  public func callAsFunction(_ notice: Notice) -> String {
    var writer = HTMLWriter(isTangled: self == .tangled)
    for part in notice.parts {
      writer.source = notice.source(of: part)
      writer.write(part)
    }
    writer.leave(downTo: 0)
    let language = notice.languages.count == 1 ? " lang=\"\(notice.languages[0])\"" : ""
    let head = "<meta charset=\"utf-8\">\n"
    return "<!DOCTYPE html>\n<html\(language)>\n<head>\n\(head)</head>\n<body>\n\(writer.text)</body>\n</html>\n"
  }
}

private struct HTMLWriter {
  let isTangled: Bool
  var text = ""
  /// The bytes that the part was made of.
  var source: [UInt8] = []
  /// The groups of the open lists and tables, and their end tags.
  private var open: [(group: Int, end: String)] = []
  private var row = -1
  private var letters = 0

  init(isTangled: Bool) { self.isTangled = isTangled }

  mutating func write(_ part: Part) {
    let quote = part.isQuotation ? ("<blockquote>", "</blockquote>\n") : ("", "\n")
    switch part.kind {
    case .heading(let level):
      leave(downTo: 0)
      let name = "h\(min(level, 6))"
      text +=
        quote.0 + (level == 7 ? "<p>" : "<\(name)>") + content(part) + (level == 7 ? "</p>" : "</\(name)>") + quote.1
    case .listItem(let depth):
      enter(part.group ?? 0, depth: depth, start: "<ul>\n", end: "</ul>\n")
      text += "<li>" + quote.0 + content(part) + quote.1
    case .tableCell(let row, _, let isHeader):
      enter(part.group ?? 0, depth: 1, start: "<table border=1>\n", end: "</table>\n")
      if row != self.row { text += "<tr>" }
      self.row = row
      text += (isHeader ? "<th>" : "<td>") + content(part) + "\n"
    default:
      leave(downTo: 0)
      text += quote.0 + "<p>" + content(part) + (isTangled ? "" : "</p>") + quote.1
    }
  }

  private mutating func enter(_ group: Int, depth: Int, start: String, end: String) {
    if let known = open.firstIndex(where: { $0.group == group }) { return leave(downTo: known + 1) }
    leave(downTo: depth - 1)
    while open.count < depth {
      text += start
      open.append((open.count == depth - 1 ? group : -1, end))
      row = -1
    }
  }

  mutating func leave(downTo count: Int) {
    while open.count > max(count, 0) { text += open.removeLast().end }
  }

  /// The text of a part with its marks as tags.
  private mutating func content(_ part: Part) -> String {
    var result = ""
    var offset = 0
    let scalars = Array(part.text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      for mark in part.marks.reversed() where mark.span.end == offset { result += tag(mark.kind, isClosing: true) }
      for mark in part.marks where mark.span.start == offset { result += tag(mark.kind, isClosing: false) }
      // No tag between a mark of the test and the letter beside it.
      result +=
        scalar == "\u{FFFC}"
        ? field(part.map.source(of: TextSpan(offset, offset + 3)))
        : written(scalar, isMarked: result.hasSuffix("⟦") || scalars.dropFirst(index + 1).first == "⟧")
      offset += String(scalar).utf8.count
    }
    for mark in part.marks.reversed() where mark.span.end == offset { result += tag(mark.kind, isClosing: true) }
    return result
  }

  private func tag(_ kind: Mark.Kind, isClosing: Bool) -> String {
    let (name, attributes) =
      switch kind {
      case .strong: (isTangled ? "STRONG" : "strong", "")
      case .emphasis: ("em", "")
      case .link(let target): ("a", isTangled ? " href='\(escaped(target))'" : " href=\"\(escaped(target))\"")
      case .definition: ("dfn", "")
      case .abbreviation(let full): ("abbr", " title=\"\(escaped(full))\"")
      case .note: ("sup", "")
      }
    return isClosing ? "</\(name)>" : "<\(name)\(attributes)>"
  }

  /// A field of a letter in brackets as it stands; any other as one of templates.
  private func field(_ span: TextSpan<FileText>) -> String {
    let own = String(decoding: source[span.range.clamped(to: source.indices)], as: UTF8.self)
    return own.hasPrefix("[") && own.hasSuffix("]") && !own.contains(where: { "<>&".contains($0) }) ? own : "{{field}}"
  }

  private mutating func written(_ scalar: Unicode.Scalar, isMarked: Bool) -> String {
    switch scalar {
    case "\n": return isTangled ? "<BR/>" : "<br>\n"
    case "⟦", "⟧": return String(scalar)
    case "&", "<", ">", "\"": return escaped(String(scalar))
    case " ": return isTangled && letters % 3 == 0 ? "\n\t  " : " "
    // What templates would take for a field is no field here.
    case "{", "}", "[", "]", "«", "»", "_", "%", "^", "$", "@": return "&#\(scalar.value);"
    default:
      letters += 1
      let text = isTangled && !scalar.isASCII ? "&#x\(String(scalar.value, radix: 16));" : String(scalar)
      return isTangled && letters % 5 == 0 && !isMarked ? "<span class=c>\(text)</span><!-- \(letters) -->" : text
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }
}
