internal import UnicodeText

/// The lines that part the mails of an mbox: `From office@lincoln.example Mon Nov 16 09:14:00 2026`.
enum MailEnvelope {
  /// The mails behind such lines. One stands at the beginning or below a blank line and has a time in it: a sentence that
  /// begins with "From" does not. O(bytes).
  static func mails(in bytes: [UInt8]) -> [TextSpan<FileText>] {
    var starts: [(line: Int, mail: Int)] = []
    var isBehindBlank = true
    var index = markEnd(of: bytes)
    while index < bytes.count {
      let line = MailLines.line(at: index, in: bytes, to: bytes.count)
      if isBehindBlank, isEnvelope(bytes.slice(line.text)) { starts.append((index, line.next)) }
      isBehindBlank = line.text.isEmpty
      index = line.next
    }
    return starts.indices.map { number in
      TextSpan(starts[number].mail, number + 1 < starts.count ? starts[number + 1].line : bytes.count)
    }
  }

  private static func isEnvelope(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 400, line.starts(with: "From ".utf8) else { return false }
    let colons = line.indices.filter { index in
      line[index] == UInt8(ascii: ":") && index > line.startIndex && line[index - 1].isDigit
        && index + 1 < line.endIndex && line[index + 1].isDigit
    }
    return !colons.isEmpty
  }

  /// The marks of lines that begin with "From" in a mail: `>From`. O(bytes).
  static func marks(in bytes: [UInt8]) -> [TextSpan<FileText>] {
    var marks: [TextSpan<FileText>] = []
    var index = 0
    while index < bytes.count {
      let line = MailLines.line(at: index, in: bytes, to: bytes.count)
      let text = bytes.slice(line.text).drop { $0 == UInt8(ascii: ">") }
      if text.count < line.text.count, text.starts(with: "From ".utf8) { marks.append(TextSpan(index, index + 1)) }
      index = line.next
    }
    return marks
  }

  static func noMails(_ input: NoticeInput) -> InputIssue {
    InputIssue(
      code: "notice/no-mails", message: "no line of this file begins a mail",
      help: "name a single mail .eml; in an mbox each mail stands below a line such as "
        + "\"From office@lincoln.example Mon Nov 16 09:14:00 2026\"", file: input.file)
  }
}
