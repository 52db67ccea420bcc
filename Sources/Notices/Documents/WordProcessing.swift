internal import UnicodeText

/// What the readers of documents share.
enum WordProcessing {
  struct Reading {
    let inner: [InnerText]
    let parts: [Part]
    let stamps: LanguageStamps
    let issues: [InputIssue]
  }

  /// The notice that a document holds, or what kept it from being read.
  static func notice(
    _ input: NoticeInput, format: String, _ read: () throws(ReadingProblem) -> Reading
  ) -> Notice {
    let lines = LineIndex([])
    func refused(_ issue: InputIssue) -> Notice {
      Notice(file: input.file, format: format, bytes: input.bytes, lines: lines, isVerbatim: false, issues: [issue])
    }
    if let empty = NoticeFormat.emptiness(of: input.bytes, from: 0, file: input.file) { return refused(empty) }
    if let problem = mislabelled(input.bytes) { return refused(problem.issue(file: input.file)) }
    do throws(ReadingProblem) {
      let reading = try read()
      let empty = InputIssue(
        code: "notice/empty", severity: .warning, message: "the notice is empty",
        help: "write the notice, or leave the file out", file: input.file)
      return Notice(
        file: input.file, format: format, bytes: input.bytes, lines: lines, isVerbatim: false, inner: reading.inner,
        stampedLanguages: reading.stamps.languages, parts: reading.parts,
        issues: reading.parts.isEmpty ? [empty] : reading.issues.map { $0.named(input.file) })
    } catch {
      return refused(error.issue(file: input.file))
    }
  }

  /// Files that carry the name of another kind.
  private static func mislabelled(_ bytes: [UInt8]) -> ReadingProblem? {
    if bytes.starts(with: Archive.signature) { return nil }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // Word keeps a file with a password in the container of its old format, under this name.
      let isEncrypted = holds(bytes, "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] }, within: bytes.count)
      return isEncrypted
        ? Archive.encrypted
        : ReadingProblem(
          "notice/not-a-document", "this is a file of the old Word (.doc), whatever its name says",
          help: "open it in Word or LibreOffice and save it as .docx")
    }
    if bytes.starts(with: "{\\rtf".utf8) {
      return ReadingProblem(
        "notice/not-a-document", "this is a Rich Text file (.rtf), whatever its name says",
        help: "open it in Word or LibreOffice and save it as .docx")
    }
    if bytes.starts(with: "PK".utf8) { return Archive.damaged }
    return ReadingProblem(
      "notice/not-a-document", "this is no document of a word processor",
      help: "check the file, or save the letter as .docx or .odt")
  }

  /// Whether an archive has an entry of this name, as far as its list at the end shows. O(bytes), at most 128 KiB.
  static func holds(_ bytes: [UInt8], entry name: String) -> Bool {
    bytes.starts(with: Archive.signature) && holds(bytes, Array(name.utf8), within: 1 << 17)
  }

  /// The type of an OpenDocument file stands right behind the name of its first entry.
  static func isOpenDocument(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Archive.signature)
      && bytes.dropFirst(30).starts(with: "mimetypeapplication/vnd.oasis.opendocument.text".utf8)
  }

  private static func holds(_ bytes: [UInt8], _ text: [UInt8], within count: Int) -> Bool {
    guard let first = text.first, bytes.count >= text.count else { return false }
    var index = max(0, bytes.count - count)
    while index + text.count <= bytes.count {
      if bytes[index] == first, bytes[index..<(index + text.count)].elementsEqual(text) { return true }
      index += 1
    }
    return false
  }
}

extension InputIssue {
  /// The same of a file by its name.
  fileprivate func named(_ file: String) -> InputIssue {
    var copy = self
    copy.file = file
    return copy
  }
}
