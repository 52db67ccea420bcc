internal import Terminology
internal import UnicodeText

/// Names of findings by which a code-hosting site knows a finding again: unique in a report, and the same as long as
/// the letter has the finding, whatever else in it is moved or reworded.
///
/// A letter has one finding for each rule, concept and language, so that neither its line nor the words around it have to be
/// in the name. Where a rule has no concept, the surface form stands for it; equal ones are numbered.
struct Fingerprints {
  /// Whether nothing of a letter goes into a name: a short text can be guessed from its digest.
  let isRedacted: Bool
  private var counts: [String: Int] = [:]

  init(isRedacted: Bool) { self.isRedacted = isRedacted }

  /// Sixteen hexadecimal digits, a colon and a number.
  mutating func next(of finding: Finding, path: String) -> String {
    let subject = finding.concept?.rawValue ?? (isRedacted ? "" : finding.place.surface)
    let languages = ([finding.language].compactMap { $0 } + finding.languages).map(\.canonical)
    return next(of: [finding.rule, path, subject, languages.joined(separator: " ")])
  }

  /// What is wrong with a file.
  mutating func next(of issue: ReportedIssue) -> String { next(of: [issue.code, issue.path]) }

  private mutating func next(of fields: [String]) -> String {
    let digits = TextVersion(of: fields.joined(separator: "\u{1F}")).description.dropFirst("v1-".count)
    counts[String(digits), default: 0] += 1
    return "\(digits):\(counts[String(digits), default: 1])"
  }
}
