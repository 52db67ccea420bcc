public import UnicodeText

/// What the author of a notice says to this program, in a comment that no family sees.
///
/// The comment is one of the format's own, `<!-- notice-lint-allow-next … -->` in Markdown, or one of a template system:
/// `{# … #}`, `{{! … }}`, `{{!-- … --}}`, `<%# … %>`, `<%-- … --%>`, in any format. What it says is not looked at here.
public struct Remark: Hashable, Sendable {
  /// What stands behind `notice-lint-`, on one line: `allow-next unexplained-term -- read aloud at the meeting`.
  public let text: String
  /// The comment with its markup.
  public let span: TextSpan<FileText>
  /// The number in ``Notice/inner`` of the text that the span indexes; nil: the file itself.
  public let inner: Int?

  package init(text: String, span: TextSpan<FileText>, inner: Int? = nil) {
    self.text = text
    self.span = span
    self.inner = inner
  }

  /// How such a comment begins, behind the marks of a comment.
  private static let start = Array("notice-lint-".utf8)

  /// The longer opening first: `{{!--` is no `{{!` with two hyphens.
  private static let comments: [(opening: [UInt8], closing: [UInt8])] = [
    ("<!--", "-->"), ("{{!--", "--}}"), ("{{!", "}}"), ("{#", "#}"), ("<%--", "--%>"), ("<%#", "%>"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// What a comment, marks and all, says to this program; nil if it says nothing to it. O(bytes).
  package static func words(of comment: ArraySlice<UInt8>) -> String? {
    guard let kind = comments.first(where: { comment.starts(with: $0.opening) }),
      comment.count >= kind.opening.count + kind.closing.count, comment.suffix(kind.closing.count) == kind.closing[...]
    else { return nil }
    let inside = comment.dropFirst(kind.opening.count).dropLast(kind.closing.count)
    let words = inside.split(whereSeparator: { $0.isBlank || $0.isLineEnd })
    guard let first = words.first, first.starts(with: start) else { return nil }
    return String(decoding: Array(words.joined(separator: [UInt8.space])).dropFirst(start.count), as: UTF8.self)
  }
}
