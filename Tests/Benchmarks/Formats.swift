internal import Foundation
internal import NoticeLint
internal import Notices
internal import Terminology
internal import UnicodeText

/// The same prose in several formats: how fast it is read, and checked as a whole, beside plain text.
struct FormatRow {
  let format: NoticeFormat
  let text: String

  /// Paragraphs of a seeded text, and the same as a page with the tags, references and attributes that editors put in.
  static func all(_ prose: String) -> [FormatRow] {
    let paragraphs = prose.components(separatedBy: "\n\n")
    let page = paragraphs.enumerated().map { number, paragraph in
      var words = paragraph.components(separatedBy: " ")
      for index in stride(from: 7, to: words.count, by: 19) { words[index] = "<strong>\(words[index])</strong>" }
      for index in stride(from: 11, to: words.count, by: 23) { words[index] += "&nbsp;" }
      let text = words.joined(separator: " ")
      return number % 6 == 0
        ? "<ul>\n<li>\(text)</li>\n</ul>" : "<p style=\"margin:0 0 16px;color:#222222\" class=\"body\">\(text)</p>"
    }
    let head = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head>\n<body>\n"
    return [
      FormatRow(format: .plainText, text: prose), FormatRow(format: .markdown, text: prose),
      FormatRow(format: .html, text: head + page.joined(separator: "\n") + "\n</body></html>\n"),
    ]
  }

  /// The median seconds of reading alone and of the whole check.
  func seconds(_ linter: Linter) -> (reading: Double, check: Double) {
    let bytes = Array(text.utf8)
    let input = Linter.Input(file: "a.\(format.fileExtensions[0])", format: format, bytes: bytes)
    return (median { _ = format.notice(bytes, file: "a") }, median { _ = linter.check([input]) })
  }
}

/// Each format's speed in prose of plain text, and its share of the speed of plain text.
func formats() throws -> String {
  guard let termbase = Termbase.load([.starter]).termbase else { return "the starter does not load" }
  var corpus = Corpus(language: "en")
  let prose = corpus.text(megabytes: 1)
  let linter = Linter(termbase: termbase, language: LanguageTag("en"))
  let rows = FormatRow.all(prose).map { ($0, $0.seconds(linter)) }
  let plain = rows[0].1
  return rows.map { row, seconds in
    let megabytes = Double(prose.utf8.count) / 1e6
    return pad(row.format.name, 10) + ": reading \(format(megabytes / seconds.reading, 1)) MB/s"
      + " (\(format(plain.reading / seconds.reading, 2)) of plain text),"
      + " whole check \(format(megabytes / seconds.check, 2)) MB/s (\(format(plain.check / seconds.check, 2)))"
  }.joined(separator: "\n")
}
