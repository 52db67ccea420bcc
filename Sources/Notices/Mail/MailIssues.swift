internal import UnicodeText

/// What can be wrong with a mail, in words. Every place is one of the file.
struct MailIssues {
  let file: String
  let bytes: [UInt8]
  let lines: LineIndex

  private func issue(
    _ code: String, _ span: TextSpan<FileText>, _ message: String, _ help: String, severity: Severity = .error
  ) -> InputIssue {
    InputIssue(
      code: "notice/\(code)", severity: severity, message: message, help: help, file: file, span: span,
      position: lines.position(at: span.start, in: bytes))
  }

  func cutOff(_ span: TextSpan<FileText>) -> InputIssue {
    issue("mail-cut-off", span, "the mail ends in the middle of a part", "save the mail anew from the mail program")
  }

  func tooDeep(_ span: TextSpan<FileText>, _ limit: Int) -> InputIssue {
    issue(
      "too-deep", span, "the parts of the mail are nested deeper than \(limit)",
      "send the text itself in place of mails in mails")
  }

  func tooMany(_ span: TextSpan<FileText>, _ limit: Int) -> InputIssue {
    issue(
      "too-many-entries", span, "the mail has more than \(limit) parts", "check that it is a letter, or split the file")
  }

  func tooLarge(_ span: TextSpan<FileText>, _ limit: Int) -> InputIssue {
    issue(
      "too-large", span, "the parts of the mail unfold to more than \(limit >> 20) MiB",
      "leave the large attachments out, or check that it is a letter")
  }

  func untraceable(_ span: TextSpan<FileText>) -> InputIssue {
    issue(
      "too-large", span, "this part has more than \(DecodedText.pieceLimit) coded letters",
      "check that it is a letter, or send it in parts")
  }

  func encrypted(_ span: TextSpan<FileText>) -> InputIssue {
    issue(
      "encrypted", span, "this text is encrypted and cannot be read", "check the letter before it is encrypted")
  }

  func badTransferEncoding(_ span: TextSpan<FileText>, _ name: String) -> InputIssue {
    issue(
      "bad-transfer-encoding", span, "this is not \(name), though the header of its part says so",
      "save the mail anew from the mail program")
  }

  func unknownTransferEncoding(_ span: TextSpan<FileText>, _ name: String) -> InputIssue {
    issue(
      "bad-transfer-encoding", span, "the transfer encoding \"\(name)\" is not known",
      "send the part as 8bit, quoted-printable or base64")
  }

  func unknownCharset(_ span: TextSpan<FileText>, _ name: String) -> InputIssue {
    issue("unknown-charset", span, "the character set \"\(name)\" is not known", "send the text as UTF-8")
  }

  func illFormed(_ span: TextSpan<FileText>, _ name: String) -> InputIssue {
    issue(
      "ill-formed", span, "this is not \(name), though the header of its part says so",
      "send the text as UTF-8, or mend the character set in the header")
  }

  func guessed(_ span: TextSpan<FileText>, _ name: String) -> InputIssue {
    issue(
      "guessed-charset", span, "the mail does not say its character set; it was read as \(name)",
      "send the text as UTF-8 and say so in its header", severity: .note)
  }

  func notRead(_ span: TextSpan<FileText>, _ what: String, _ why: String) -> InputIssue {
    issue("part-not-read", span, "\(what) was not read: \(why)", "check that text by itself", severity: .note)
  }

  func nothingRead(_ span: TextSpan<FileText>) -> InputIssue {
    issue(
      "part-not-read", span, "none of the texts in this mail can be read",
      "send the letter as plain text or HTML as well")
  }

  func empty() -> InputIssue {
    issue("empty", TextSpan(0, 0), "the notice is empty", "write the notice, or leave the file out", severity: .warning)
  }
}
