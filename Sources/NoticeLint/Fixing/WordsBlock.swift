internal import Notices
public import Terminology
public import UnicodeText

/// The block of words and their meanings that belongs to a notice.
public struct WordsBlock: Sendable {
  /// Between these lines of a Markdown notice the block is kept up to date; readers do not see them.
  public static let opening = "<!-- notice-lint words -->"
  public static let closing = "<!-- /notice-lint words -->"

  /// The heading and the list, ending in a line end; empty if the notice uses no word that has to be explained.
  public let text: String
  /// Concepts without an explanation that may be used, by their first use in the notice.
  public let missing: [String]

  /// What a notice uses, in the order of first uses.
  /// - Parameters:
  ///   - language: The language of the block; nil for the one of each use.
  ///   - allowsDrafts: Whether texts may be used that nobody has approved.
  public init(
    _ report: NoticeReport, _ termbase: Termbase, language: LanguageTag?, allowsDrafts: Bool, isMarkdown: Bool
  ) {
    var lines: [String] = []
    var missing: [String] = []
    var seen: Set<ConceptID> = []
    let uses = report.judgements.sorted { ($0.first.part, $0.first.span.start) < ($1.first.part, $1.first.span.start) }
    for judgement in uses where !judgement.isUncertain {
      let wanted = language ?? judgement.language
      guard let concept = termbase[judgement.concept], concept.treatments(for: wanted).contains(.explain),
        seen.insert(concept.id).inserted
      else { continue }
      let surface = report.notice.place(part: judgement.first.part, judgement.first.span).surface
      guard let (explanation, _) = concept.explanation(for: wanted),
        allowsDrafts || explanation.review.state == .approved, let meaning = explanation.text ?? explanation.short
      else {
        missing.append(surface)
        continue
      }
      let name = concept.preferredTerm(for: wanted)?.text ?? surface
      lines.append(
        isMarkdown ? "- **\(MarkdownText.escaped(name))**: \(MarkdownText.escaped(meaning))" : "- \(name): \(meaning)")
    }
    self.missing = missing
    guard !lines.isEmpty else {
      text = ""
      return
    }
    let profile = LanguageProfile.of(language ?? report.languages.first ?? .english)
    let title = profile.explaining.wordsTitle.isEmpty ? "Words" : profile.explaining.wordsTitle
    text = ([isMarkdown ? "## \(title)" : "\(title):", ""] + lines).map { $0 + "\n" }.joined()
  }

  /// A notice with the block between its markers in place of what stood there; nil if it has no pair of markers.
  public func updating(_ bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard Array(text.utf8) == bytes, let start = text.utf8.firstRange(of: Self.opening.utf8),
      let end = text.utf8.firstRange(of: Self.closing.utf8), start.upperBound <= end.lowerBound
    else { return nil }
    return Array((text[..<start.upperBound] + "\n" + self.text + text[end.lowerBound...]).utf8)
  }
}
