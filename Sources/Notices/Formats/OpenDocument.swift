internal import UnicodeText

extension NoticeFormat {
  /// Texts of LibreOffice and other programs that keep to the OpenDocument standard.
  public static let openDocument = NoticeFormat(
    name: "odt",
    summary: "OpenDocument text (.odt): the same of LibreOffice and other programs",
    fileExtensions: ["odt", "ott"],
    mediaTypes: [
      "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template",
    ],
    places: "part and paragraph",
    isText: false,
    isCertain: { WordProcessing.isOpenDocument($0) },
    read: { input in
      WordProcessing.notice(input, format: "odt") { () throws(ReadingProblem) in
        let document = try OpenDocument(input.bytes, limits: input.limits)
        return WordProcessing.Reading(
          inner: document.inner, parts: document.parts, stamps: document.stamps, issues: document.issues)
      }
    })
}
