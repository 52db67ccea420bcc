internal import UnicodeText

extension NoticeFormat {
  /// Reads text of any character set: each place is one of the file as it lies on disk.
  func readText(_ bytes: [UInt8], file: String, limits: ReadingLimits, encoding: Charset?) -> Notice {
    let input = NoticeInput(bytes: bytes, file: file, limits: limits)
    let declared = encoding?.name ?? declaredCharset(bytes)
    // Nearly every letter. What is UTF-8 is never anything else by accident, but for the sets that are ASCII all through.
    let isShifted = declared.flatMap { Charset($0) }?.isShifted == true
    if encoding == nil || encoding == .utf8, !isShifted, Self.refusal(ofText: bytes, file: file) == nil {
      return read(input)
    }
    if let issue = Self.refusal(ofBinary: bytes, file: file) { return refused(issue) }
    switch TextDecoding.of(DecodedText(bytes), declared: declared) {
    case .text(let text, let guess):
      if let offset = text.bytes.firstIndex(of: 0) {
        return refused(Self.notText(bytes, at: text.origin(of: TextSpan(offset, offset)).start, file: file))
      }
      guard text.map != nil else { return read(input) }
      let notice = read(NoticeInput(bytes: text.bytes, file: file, limits: limits, isDecoded: true))
      return notice.recoded(text, of: bytes, guessed: guess)
    case .tooLong:
      return refused(Self.tooLongToTrace(file: file))
    case .unknown(let label):
      return refused(Self.unknownCharset(label, file: file))
    case .illFormed(let span, let name):
      return refused(Self.illFormed(bytes, at: span.start, in: name, isDeclared: declared != nil, file: file))
    }
  }

  private func refused(_ issue: InputIssue) -> Notice {
    Notice(file: issue.file, format: name, bytes: [], lines: LineIndex([]), issues: [issue])
  }
}

extension Notice {
  /// A notice that was made of a text, as made of the file that the text was decoded from.
  fileprivate func recoded(_ text: DecodedText, of file: [UInt8], guessed: Charset?) -> Notice {
    let lines = LineIndex(text, of: file)
    var issues = self.issues
    for index in issues.indices {
      issues[index].span = issues[index].span.map { text.origin(of: $0) }
      issues[index].position = issues[index].span.map { lines.position(at: $0.start, in: file) }
    }
    if let guessed {
      issues.append(
        InputIssue(
          code: "notice/guessed-charset", severity: .note, message: "this is not UTF-8; it was read as \(guessed.name)",
          help: "save the file as UTF-8, or say what it is with --encoding \(guessed.name)", file: self.file,
          span: TextSpan(0, 0), position: LinePosition(line: 1, column: 1)))
    }
    return Notice(
      file: self.file, format: format, bytes: file, lines: lines, isVerbatim: false, inner: inner, languages: languages,
      set: set, views: views,
      parts: parts.map { part in
        part.moved(
          map: part.inner == nil ? text.origin(of: part.map) : part.map, language: part.language,
          container: part.container, inner: part.inner, views: part.views)
      },
      remarks: remarks.map { remark in
        remark.inner == nil ? Remark(text: remark.text, span: text.origin(of: remark.span)) : remark
      }, issues: issues.sorted())
  }
}
