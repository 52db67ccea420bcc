internal import UnicodeText

extension NoticeFormat {
  /// A mail as programs send and keep it (MIME): its subject, its texts in every form, and its attachments.
  public static let mail = NoticeFormat(
    name: "mail",
    summary: "E-mail (.eml): the subject, each form of the text, attachments",
    fileExtensions: ["eml"],
    mediaTypes: [],
    places: "exact to the byte in every text; attachments by their name and paragraph",
    isText: false,
    isCertain: { MailLook.isMail($0) },
    read: { input in MailReader.read(input, [TextSpan(0, input.bytes.count)], format: "mail", numbered: false) }
  )
}
