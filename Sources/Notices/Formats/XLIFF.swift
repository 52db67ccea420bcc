internal import StrictXML
internal import UnicodeText

extension NoticeFormat {
  /// Translations as translation tools exchange them, XLIFF 1.2 and 2.
  public static let xliff = NoticeFormat(
    name: "xliff",
    summary:
      "Translation files of translation tools (.xlf, .xliff; versions 1.2 and 2): each text with its translation",
    fileExtensions: ["xlf", "xliff"],
    mediaTypes: ["application/xliff+xml", "application/x-xliff+xml"],
    places: "exact to the byte, escapes too",
    isCertain: beginsAsXLIFF
  ) { input in
    let lines = LineIndex(input.bytes)
    let reader = XLIFFReader(input)
    var issues: [InputIssue] = []
    do throws(XMLProblem) {
      // Names are local: the elements of other modules that have a source of their own are passed over by name.
      try StrictXML(depth: input.limits.depth).read(input.bytes, to: reader)
    } catch {
      issues.append(
        InputIssue(
          code: "notice/bad-xliff", message: error.message,
          help: "export the file again from the translation tool", file: input.file,
          span: TextSpan(error.offset, error.offset), position: error.position))
    }
    let file = TranslationFile(
      input: input, lines: lines, format: "xliff", units: reader.units, source: reader.source ?? .english,
      target: reader.target)
    return file.notice(issues: issues)
  }

  private static func beginsAsXLIFF(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1024), as: UTF8.self)
    return start.contains("<xliff ") && start.contains("urn:oasis:names:tc:xliff:document:")
  }
}
