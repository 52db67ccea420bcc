internal import UnicodeText

extension NoticeFormat {
  /// HTML as web pages and mails hold it: what a family sees of it, by the rules of browsers.
  public static let html = NoticeFormat(
    name: "html",
    summary: "HTML pages and mails: visible text, pictures' descriptions, languages, footnotes and placeholders",
    fileExtensions: ["html", "htm", "xhtml"],
    mediaTypes: ["text/html", "application/xhtml+xml"],
    places: "exact to the byte",
    isCertain: beginsAsHTML,
    declaredCharset: HTMLCharset.declared(in:)
  ) { input in
    let (bytes, file) = (input.bytes, input.file)
    let lines = LineIndex(bytes)
    let start = markEnd(of: bytes)
    let source = NoticeSource(
      bytes, file: file, lines: lines, bodyStart: start, syntax: .html, own: input.limits.fields)
    var reading = HTMLReader.read(source, limits: input.limits, knowsCharset: input.isDecoded)
    if reading.parts.isEmpty, reading.issues.isEmpty { reading.issues.append(noText(file)) }
    return Notice(
      file: file, format: "html", bytes: bytes, lines: lines, language: reading.language, parts: reading.parts,
      remarks: reading.remarks, issues: (source.issues + reading.issues).sorted())
  }

  private static func noText(_ file: String) -> InputIssue {
    InputIssue(
      code: "notice/empty", severity: .warning, message: "the page shows no text",
      help: "write the notice, or leave the file out", file: file, span: TextSpan(0, 0),
      position: LinePosition(line: 1, column: 1))
  }

  /// A document type or the root element, behind blanks.
  private static func beginsAsHTML(_ bytes: [UInt8]) -> Bool {
    let text = bytes.dropFirst(markEnd(of: bytes)).prefix(1024).drop(while: \.isHTMLSpace).prefix(14).map(\.lowercased)
    return text.elementsEqual("<!doctype html".utf8) || text.starts(with: "<html>".utf8)
      || text.starts(with: "<html ".utf8)
  }
}
