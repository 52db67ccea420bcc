internal import UnicodeText

extension NoticeFormat {
  /// The text that a program took out of a PDF: pages parted by form feeds. Its places are pages; of headings, tables and
  /// columns nothing is left but how the words stand.
  package static let pagesOfPDF = NoticeFormat(
    name: NoticeFormat.pdf.name, summary: NoticeFormat.pdf.summary, fileExtensions: [], mediaTypes: [],
    places: NoticeFormat.pdf.places
  ) { input in
    var parts: [Part] = []
    var inner: [InnerText] = []
    for (index, page) in input.bytes.split(separator: 0x0C, omittingEmptySubsequences: false).enumerated() {
      let bytes = Array(page)
      guard !isBlank(bytes[...]) else { continue }
      let source = NoticeSource(
        bytes, file: input.file, lines: LineIndex(bytes), bodyStart: markEnd(of: bytes), syntax: .plainText,
        own: input.limits.fields)
      var reader = PlainTextReader(source)
      reader.read()
      parts += reader.parts.map { part in
        part.moved(map: part.map, language: nil, container: ["page \(index + 1)"], inner: inner.count, views: [0])
      }
      inner.append(InnerText(name: "page \(index + 1)", bytes: bytes))
    }
    let issue =
      inner.isEmpty
      ? InputIssue(
        code: "notice/no-text", message: "this PDF holds pictures of pages and no text",
        help: "check the letter that it was made from, or have its text recognised first", file: input.file)
      : InputIssue(
        code: "notice/text-of-pdf", severity: .note,
        message: "this PDF was read as plain text: headings, tables and columns are guessed from it",
        help: "check the letter that it was made from, if you have it", file: input.file)
    return Notice(
      file: input.file, format: "pdf", bytes: input.bytes, lines: LineIndex([]), isVerbatim: false, inner: inner,
      parts: parts, issues: [issue])
  }
}
