internal import UnicodeText

extension NoticeFormat {
  /// Translations as gettext keeps them: each text of the source with its translation.
  public static let po = NoticeFormat(
    name: "po",
    summary: "Translation files of gettext (.po, .pot): each text with its translation, compared with each other",
    fileExtensions: ["po", "pot"],
    mediaTypes: ["text/x-gettext-translation", "text/x-po"],
    places: "exact to the byte, escapes too"
  ) { input in
    let lines = LineIndex(input.bytes)
    var parser = POParser(input, lines)
    parser.parse()
    let file = TranslationFile(
      input: input, lines: lines, format: "po", units: parser.units, source: parser.header.source,
      target: parser.header.target)
    return file.notice(issues: parser.issues + parser.header.issues(lines: lines, input))
  }
}
