internal import UnicodeText

extension NoticeFormat {
  /// Markdown as CommonMark defines it, with tables and struck-out text, and with the HTML that letters hold.
  public static let markdown = NoticeFormat(
    name: "markdown",
    summary: "Markdown (CommonMark with tables), with front matter and placeholders",
    fileExtensions: ["md", "markdown"],
    mediaTypes: ["text/markdown"],
    places: "exact to the byte"
  ) { input in
    let (bytes, file) = (input.bytes, input.file)
    let lines = LineIndex(bytes)
    let front = FrontMatter(bytes, file: file, lines: lines)
    let source = NoticeSource(
      bytes, file: file, lines: lines, bodyStart: front.end, syntax: .markdown, own: input.limits.fields)
    var reading = MarkdownReader.read(source)
    if let empty = emptiness(of: bytes, from: front.end, file: file) { reading.issues.append(empty) }
    return Notice(
      file: file, format: "markdown", bytes: bytes, lines: lines, languages: front.languages, set: front.set,
      parts: reading.parts, remarks: source.remarks, issues: (front.issues + source.issues + reading.issues).sorted())
  }
}
