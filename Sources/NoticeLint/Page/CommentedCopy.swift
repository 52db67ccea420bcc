public import Notices
internal import Terminology
public import UnicodeText

/// A copy of a Word letter with a comment in its margin for each change that would help.
///
/// Comments say what the page for senders says, in plain words, with the sentence to paste in the language and the
/// direction it is written in. The letter itself stays as it is.
public struct CommentedCopy: Sendable {
  public let bytes: [UInt8]
  /// How many comments it has.
  public let comments: Int

  /// Makes the copy, or says why it cannot be made.
  ///
  /// `day` is the day of the comments, such as `2026-12-01`. With `listsAll` there are comments for what was only noticed,
  /// too. O(bytes + findings).
  public static func of(
    _ report: NoticeReport, day: String, listsAll: Bool = false, limits: ReadingLimits = ReadingLimits()
  ) -> (copy: CommentedCopy?, issue: InputIssue?) {
    let notice = report.notice
    guard notice.format == NoticeFormat.word.name else {
      let issue = InputIssue(
        code: "notice/no-comments", message: "comments are written into Word letters (.docx) only",
        help: "save the letter as .docx, or read the report", file: notice.file)
      return (nil, issue)
    }
    let text = CommentText(report)
    let comments = (listsAll ? report.findings : report.toMend).map(text.comment)
    let outcome = WordComments.adding(
      comments, to: notice.bytes, file: notice.file, moment: "\(day)T00:00:00Z", limits: limits)
    switch outcome {
    case .copy(let bytes): return (CommentedCopy(bytes: bytes, comments: comments.count), nil)
    case .refused(let issue): return (nil, issue)
    }
  }
}

/// What comments say.
private struct CommentText {
  private let report: NoticeReport
  private let text = PageText()

  init(_ report: NoticeReport) { self.report = report }

  func comment(_ finding: Finding) -> WordComment {
    let rule = Rule.named(finding.rule)
    let plain = rule?.plainWords ?? PlainWords(finding.message, because: "")
    let surface = finding.place.surface.replacing("\u{FFFC}", with: "…")
    var paragraphs = [WordComment.Paragraph(task(plain, surface), language: text.language, isStrong: true)]
    let place = isAnchored(finding) || rule?.isAboutTheWhole == true ? "" : "\(text.place(finding.place))."
    let details = plain.aroundWords == nil ? text.sentence(finding.message) : ""
    let reason = [place, plain.reason, details, plain.how ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    if !reason.isEmpty { paragraphs.append(.init(reason, language: text.language)) }
    let shown = Self.order.flatMap { kind in
      finding.advice.filter { $0.kind == kind && (kind != .note || plain.how == nil) }
    }
    for (number, advice) in shown.enumerated() {
      let earlier = shown.prefix(number).map(\.kind)
      paragraphs.append(.init("\(text.label(advice.kind, after: earlier)):", language: text.language))
      paragraphs.append(.init(advice.text, language: advice.language ?? text.language))
      let next = shown.dropFirst(number + 1).first
      if let checked = text.checked(advice), next.flatMap(text.checked) != checked {
        paragraphs.append(.init("(\(checked))", language: text.language))
      }
    }
    return WordComment(
      entry: entry(of: finding), pieces: finding.place.pieces.map(\.source), paragraphs: paragraphs)
  }

  /// The shortest change first, as on the page.
  private static let order: [Advice.Kind] = [.sayInstead, .replace, .addNext, .note]

  private func task(_ plain: PlainWords, _ surface: String) -> String {
    guard let around = plain.aroundWords else { return plain.task }
    return around.before + surface + around.after
  }

  /// The text inside the file that a finding stands in; nil for one about the letter as a whole.
  private func entry(of finding: Finding) -> String? {
    guard let number = finding.place.part, report.notice.parts.indices.contains(number) else { return nil }
    return report.notice.parts[number].inner.map { report.notice.inner[$0].name }
  }

  /// Whether the comment stands at its words. In headers and notes Word has none.
  private func isAnchored(_ finding: Finding) -> Bool { entry(of: finding)?.hasSuffix("document.xml") ?? false }
}
