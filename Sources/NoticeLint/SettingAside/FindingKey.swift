internal import Terminology
internal import UnicodeText

/// By what a finding is known again in another run: the letter, the rule, and what it speaks of. Neither its line nor the
/// words around it: those change when something else in the letter does.
///
/// A letter has one finding for each rule, concept and language as a rule. Where a rule has no concept, the words that
/// stand there are what it speaks of. Findings with the same key are told apart by their number.
struct FindingKey: Hashable {
  let rule: String
  let path: String
  let concept: String?
  let languages: String
  /// What stands there, where there is no concept and the words are what is meant.
  let surface: String?

  init(_ finding: Finding, path: String) {
    rule = finding.rule
    self.path = path
    concept = finding.concept?.rawValue
    languages = ([finding.language].compactMap { $0 } + finding.languages).map(\.canonical).joined(separator: " ")
    // What is said of a letter as a whole stands at its title, which may change.
    let isOfWords = finding.concept == nil && Rule.named(finding.rule)?.isAboutTheWhole != true
    surface = isOfWords ? finding.place.surface : nil
  }

  /// Sixteen hexadecimal digits.
  /// - Parameter isRedacted: Whether nothing of a letter goes into them: a short text can be guessed from its digest.
  func digits(isRedacted: Bool) -> String {
    Self.digits([rule, path, concept ?? (isRedacted ? "" : surface ?? ""), languages])
  }

  static func digits(_ fields: [String]) -> String {
    String(TextVersion(of: fields.joined(separator: "\u{1F}")).description.dropFirst("v1-".count))
  }
}
