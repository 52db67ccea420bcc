internal import UnicodeText

extension NoticeFormat {
  /// Word files since 2007: text in the body, headers, footers, notes, text boxes and tables.
  public static let word = NoticeFormat(
    name: "docx",
    summary: "Word (.docx): body, headers, footers, notes, text boxes and tables; tracked deletions are left out",
    fileExtensions: ["docx", "docm", "dotx"],
    mediaTypes: [
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
      "application/vnd.ms-word.document.macroEnabled.12",
    ],
    places: "part and paragraph",
    isText: false,
    isCertain: { WordProcessing.holds($0, entry: "word/document.xml") },
    read: { input in
      WordProcessing.notice(input, format: "docx") { () throws(ReadingProblem) in
        let document = try WordDocument(input.bytes, limits: input.limits)
        return WordProcessing.Reading(
          inner: document.inner, parts: document.parts, stamps: document.stamps, issues: document.issues)
      }
    })
}
