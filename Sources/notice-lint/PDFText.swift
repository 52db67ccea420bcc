internal import NoticeLint
internal import Notices
internal import UnicodeText

/// Has `pdftotext` take the text out of a PDF. The bytes go through pipes: no file with a letter's text is written.
enum PDFText {
  private static let program = "pdftotext"
  /// A letter takes milliseconds.
  private static let timeout = Duration.seconds(10)

  /// What a file is checked as: a PDF by its text, anything else by its bytes.
  static func input(
    _ file: String, _ format: NoticeFormat, _ bytes: [UInt8], limits: ReadingLimits
  ) -> (format: NoticeFormat, bytes: [UInt8], issue: InputIssue?) {
    guard format.name == NoticeFormat.pdf.name, bytes.count <= limits.bytes else {
      return (format, bytes, nil)
    }
    var process = ChildProcess(program: program, arguments: ["-q", "-enc", "UTF-8", "-eol", "unix", "-", "-"])
    process.errors = .captured
    process.timeout = timeout
    process.outputLimit = limits.expandedBytes
    let result = process.run(.init(bytes: bytes))
    let (message, help): (String, String)
    switch result.end {
    case .exited(0): return (.pagesOfPDF, result.output, nil)
    case .notStarted:
      message = "reading a PDF needs the program pdftotext, which is not installed"
      help = "run `apt-get install poppler-utils` (macOS: `brew install poppler`), or check the letter it was made from"
    case .timedOut:
      message = "this PDF is too large to be read"
      help = "check the letter that it was made from"
    default:
      let isLocked = String(decoding: result.errors, as: UTF8.self).contains("password")
      message = isLocked ? "this PDF is protected by a password" : "this PDF is damaged or was not copied to its end"
      help = isLocked ? "save a copy of it without a password" : "copy or download it again"
    }
    return (
      .pagesOfPDF, [], InputIssue(code: "notice/not-readable", message: message, help: help, file: file)
    )
  }
}
