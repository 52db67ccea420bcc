import Foundation
import Notices
import TestSupport
import UnicodeText

/// The letters and the small fixtures of the formats that are text.
enum NoticeFiles {
  static let markdownLetters = Fixtures.files(in: "Notices/letters", endings: ["md"])
  static let plainLetters = Fixtures.files(in: "Notices/texts", endings: ["txt"])
  static let htmlLetters = Fixtures.files(in: "Notices/html", endings: ["html"])
  static let markdownFixtures = Fixtures.files(in: "Formats/markdown", endings: ["md"])
  static let plainFixtures = Fixtures.files(in: "Formats/plain-text", endings: ["txt"])
  static let mails =
    Fixtures.files(in: "Formats/mail", endings: ["eml"]) + Fixtures.files(in: "Formats/mbox", endings: ["mbox"])
  static let htmlFixtures = Fixtures.files(in: "Formats/html", endings: ["html"])
  static let letters = markdownLetters + plainLetters + htmlLetters
  static let fixtures = markdownFixtures + plainFixtures + htmlFixtures
  static let all = letters + fixtures

  static func notice(_ path: String) throws -> Notice {
    let format = NoticeFormat.forFile(path) ?? .plainText
    return format.notice(try Fixtures.read(path), file: path)
  }
}

func markdown(_ text: String) -> Notice { NoticeFormat.markdown.notice(Array(text.utf8), file: "test.md") }
func html(_ text: String) -> Notice { NoticeFormat.html.notice(Array(text.utf8), file: "test.html") }
func plainText(_ text: String) -> Notice { NoticeFormat.plainText.notice(Array(text.utf8), file: "test.txt") }

extension Notice {
  var texts: [String] { parts.map(\.text) }
  var codes: [String] { issues.map(\.code) }
}

/// A text with places marked in it: `a ⟦b⟧ c` is the text `a b c` with the place 2..<3.
struct Marked {
  var text = ""
  var spans: [TextSpan<FileText>] = []

  init(_ marked: String) {
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(text.utf8.count)
      case "⟧": if let start = starts.popLast() { spans.append(TextSpan(start, text.utf8.count)) }
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

/// What is wrong with the ways back of a notice, in words; empty if nothing is.
func mapProblems(_ notice: Notice) -> [String] {
  var mail = notice.isVerbatim ? nil : MailReadBack(notice.bytes)
  func readBack(_ pieces: [Piece<FileText, PartText>], in bytes: [UInt8]) -> String {
    mail?.text(pieces) ?? TestSupport.readBack(pieces, in: bytes)
  }
  return notice.parts.flatMap { part in
    var problems: [String] = []
    func check(_ condition: Bool, _ problem: @autoclosure () -> String) {
      if !condition { problems.append("\(notice.file): \(problem()) in \"\(visible(part.text))\"") }
    }
    var target = 0
    var source = 0
    for piece in part.map.pieces {
      check(piece.target.start == target, "a gap at \(piece.target)")
      check(piece.source.start >= source, "an overlap at \(piece.source)")
      check(piece.source.end <= notice.bytes.count, "a piece outside of the file at \(piece.source)")
      check(!piece.source.isEmpty && !piece.target.isEmpty, "an empty piece at \(piece.source)")
      (target, source) = (piece.target.end, piece.source.end)
      let made = Array(part.bytes[piece.target.range.clamped(to: 0..<part.bytes.count)])
      check(Array(readBack([piece], in: notice.bytes).utf8) == made, "\(piece.encoding) reads back otherwise")
      check(
        (piece.encoding == .mask) == (made == [0xEF, 0xBF, 0xBC]) || piece.encoding != .mask, "a mask that is none")
    }
    check(target == part.bytes.count, "a map that is not total")
    check(readBack(part.map.pieces, in: notice.bytes) == part.text, "another text read back")
    check(Array(part.text.utf8) == part.bytes, "ill-formed UTF-8")
    check(part.text.first != " " && part.text.last != " " && !part.bytes.isEmpty, "blanks at an edge")
    check(part.marks.map(\.span.start) == part.marks.map(\.span.start).sorted(), "marks out of order")
    var branchEnd = 0
    for branch in part.branches {
      check(branch.span.start >= branchEnd && !branch.span.isEmpty, "branches out of order at \(branch.span)")
      check(branch.span.end <= part.bytes.count && !branch.conditions.isEmpty, "a bad branch \(branch.span)")
      branchEnd = branch.span.end
    }
    for mark in part.marks { check(!mark.span.isEmpty && mark.span.end <= part.bytes.count, "a bad mark \(mark.span)") }
    return problems
  }
}

/// A text on one line: breaks and invisible characters are escaped, `▣` is the mask.
func visible(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{FFFC}": "▣"
    case "\\": "\\\\"
    default:
      scalar.properties.generalCategory == .format || scalar.value == 0xA0 || scalar.value < 0x20
        ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
  }.joined()
}

/// A notice in readable lines: kind, group and text of each part, and its marks.
func dump(_ notice: Notice) -> String {
  var lines: [String] = []
  if let language = notice.language { lines.append("language \(language)") }
  if let set = notice.set { lines.append("set \(set)") }
  for issue in notice.issues {
    let place = issue.position.map { "\($0.line):\($0.column)" } ?? "-"
    lines.append("\(issue.severity) \(issue.code) \(place) \(issue.message)")
  }
  for (number, view) in notice.views.enumerated() {
    lines.append("view \(number) of letter \(view.letter)\(view.isAttachment ? ", attached" : ""): \(view.name)")
  }
  for part in notice.parts {
    let quotation = part.isQuotation ? " quoted" : ""
    let language = part.language.map { " in \($0)" } ?? ""
    let group = part.group.map { " of \($0)" } ?? ""
    let views = notice.views.isEmpty ? "" : " for \(part.views.map(String.init).joined(separator: ", "))"
    let container = part.container.isEmpty ? "" : " (\(part.container.joined(separator: ", ")))"
    lines.append(
      "\(name(part.kind))\(group)\(quotation)\(language)\(views)\(container): \(visible(part.text))")
    for mark in part.marks {
      let text = String(decoding: part.bytes[mark.span.range], as: UTF8.self)
      lines.append("    \(name(mark.kind)): \(visible(text))")
    }
    for branch in part.branches {
      let text = String(decoding: part.bytes[branch.span.range], as: UTF8.self)
      lines.append("    if \(branch.conditions.map(\.name).joined(separator: " and ")): \(visible(text))")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

func name(_ kind: Part.Kind) -> String {
  switch kind {
  case .paragraph: "paragraph"
  case .heading(let level): "heading \(level)"
  case .listItem(let depth): "item \(depth)"
  case .tableCell(let row, let column, let isHeader): "cell \(row),\(column)\(isHeader ? " header" : "")"
  case .subject: "subject"
  case .signature: "signature"
  case .caption: "caption"
  case .note(let number): "note \(number)"
  }
}

func name(_ kind: Mark.Kind) -> String {
  switch kind {
  case .strong: "strong"
  case .emphasis: "emphasis"
  case .link(let target): "link to \(target)"
  case .definition: "definition"
  case .abbreviation(let full): "short for \(full)"
  case .note(let number): "see note \(number)"
  }
}
