internal import UnicodeText

extension NoticeFormat {
  /// PDF files. The library reads bytes alone; the command has `pdftotext` take the text out of them.
  public static let pdf = NoticeFormat(
    name: "pdf",
    summary:
      "PDF with a text layer, as best effort, where pdftotext is installed; has to be named, folders leave it out",
    fileExtensions: ["pdf"],
    mediaTypes: ["application/pdf"],
    places: "page",
    isText: false,
    isCertain: { $0.starts(with: "%PDF-".utf8) },
    read: { input in
      let issue = InputIssue(
        code: "notice/no-text", message: "a PDF is not read from here",
        help: "check the letter that it was made from, or run `notice-lint check` on the PDF", file: input.file)
      return Notice(
        file: input.file, format: "pdf", bytes: input.bytes, lines: LineIndex([]), isVerbatim: false, issues: [issue])
    })

  /// Whether files of this format are read when a folder is named. A PDF beside the letter it was made from would be
  /// checked twice, and worse.
  public var isReadInFolders: Bool { name != NoticeFormat.pdf.name }
}
