internal import UnicodeText

extension NoticeFormat {
  /// Mails one behind the other, as mail programs and servers keep them.
  public static let mbox = NoticeFormat(
    name: "mbox",
    summary: "Several e-mails in one file (.mbox), each as a letter of its own",
    fileExtensions: ["mbox"],
    mediaTypes: ["application/mbox"],
    places: "exact to the byte in every text, with the number of the message",
    isText: false
  ) { input in
    let mails = MailEnvelope.mails(in: input.bytes)
    if let issue = mails.isEmpty ? MailEnvelope.noMails(input) : nil {
      return Notice(file: input.file, format: "mbox", bytes: [], lines: LineIndex([]), issues: [issue])
    }
    return MailReader.read(input, mails, format: "mbox", numbered: true)
  }
}
