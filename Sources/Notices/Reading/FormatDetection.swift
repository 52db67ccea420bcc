public import UnicodeText

extension NoticeFormat {
  /// The format of a file: what its first bytes can only be, else what the end of its name says; nil if neither tells.
  ///
  /// A file that is something else than its name says is read as what it is, and a note says so. O(bytes of its beginning).
  public static func detect(_ bytes: [UInt8], file: String) -> (format: NoticeFormat, issues: [InputIssue])? {
    let named = forFile(file)
    guard let certain = all.first(where: { $0.isCertain(bytes) }) else { return named.map { ($0, []) } }
    // Many formats can hold the same bytes: what the name says is one of them.
    guard let named, named.name != certain.name, !named.isCertain(bytes) else { return (named ?? certain, []) }
    let issue = InputIssue(
      code: "notice/mislabelled", severity: .note,
      message: "this is \(certain.title), though its name says \(named.title); it was read as what it is",
      help:
        "name it \(certain.fileExtensions.map { ".\($0)" }.joined(separator: " or ")), or force a format with --format",
      file: file)
    return (certain, [issue])
  }

  /// For sentences: `plain text`.
  private var title: String { name.split(separator: "-").joined(separator: " ") }
}
