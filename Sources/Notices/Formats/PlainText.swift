internal import UnicodeText

extension NoticeFormat {
  /// Text without markup, as e-mail and mail merges send it: blank lines part paragraphs, capitals make headings.
  public static let plainText = NoticeFormat(
    name: "plain-text",
    summary: "Plain text: paragraphs, headings in capitals, lists, quoted lines and placeholders",
    fileExtensions: ["txt", "text"],
    mediaTypes: ["text/plain"],
    places: "exact to the byte"
  ) { input in
    let (bytes, file) = (input.bytes, input.file)
    let lines = LineIndex(bytes)
    let start = markEnd(of: bytes)
    let source = NoticeSource(
      bytes, file: file, lines: lines, bodyStart: start, syntax: .plainText, own: input.limits.fields)
    var reader = PlainTextReader(source)
    reader.read()
    let empty = emptiness(of: bytes, from: start, file: file)
    return Notice(
      file: file, format: "plain-text", bytes: bytes, lines: lines, parts: reader.parts, remarks: source.remarks,
      issues: (source.issues + [empty].compactMap { $0 }).sorted())
  }
}
