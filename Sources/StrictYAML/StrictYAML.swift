public import UnicodeText

/// Reads the subset of YAML in which glossaries, configurations and front matter are written.
///
/// Every scalar is text. Refused, each with its place and what to write instead: anchors, aliases, tags, merge keys,
/// duplicate keys, keys that are not text, several documents, tabs as indentation, comments behind a value (`#1` would
/// be lost), nesting deeper than ``depthLimit``, text that is not UTF-8, control characters, invisible line ends. CR LF and
/// a byte-order mark are fine. At most ``issueLimit`` mistakes are listed.
/// Reading never stops at the first mistake: a line that cannot be understood is left out with what is indented under it,
/// and the rest is read.
public enum StrictYAML {
  /// Lists and mappings inside each other.
  public static let depthLimit = 16
  /// Issues listed of one file; one more says that there are others.
  public static let issueLimit = 100
  /// Lines left out before reading gives up.
  static let recoveryLimit = 20

  /// Reads a file. O(bytes), and again for every line that could not be understood, at most ``recoveryLimit`` times.
  ///
  /// - Parameters:
  ///   - bytes: The file as it lies on disk.
  ///   - file: The name that issues carry.
  ///   - area: What issues are named after, such as `termbase`.
  ///   - within: The stretch to read, where the YAML is a part of the file, such as front matter.
  public static func parse(
    _ bytes: [UInt8], file: String, area: String, within: TextSpan<FileText>? = nil
  ) -> YAMLDocument {
    var source = YAMLSource(bytes: bytes, span: within ?? TextSpan(0, bytes.count), file: file, area: area)
    source.checkBytes()
    var root: YAMLNode?
    var issues: [InputIssue] = []
    var syntax: [InputIssue] = []
    while source.isReadable {
      var builder = YAMLTreeBuilder(source: source)
      let failure = builder.build()
      (root, issues) = (builder.root, builder.issues)
      guard let failure else { break }
      if !source.isExcused(failure.span) { syntax.append(failure.issue(in: source)) }
      guard source.skipped.count < recoveryLimit, source.leaveOutLine(at: failure.span.start) else { break }
    }
    return YAMLDocument(
      file: file, area: area, root: root, issues: listed(source.issues + syntax + issues, in: source),
      skipped: source.skipped,
      bytes: bytes, lines: source.lines)
  }

  private static func listed(_ issues: [InputIssue], in source: YAMLSource) -> [InputIssue] {
    let sorted = issues.sorted()
    guard sorted.count > issueLimit else { return sorted }
    let rest = source.issue(
      "too-many-issues", at: sorted[issueLimit].span ?? source.span, "there are more mistakes from here on",
      help: "mend the first \(issueLimit), then check again")
    return sorted[..<issueLimit] + [rest]
  }
}
