internal import UnicodeText

/// Names of findings by which a code-hosting site knows a finding again: unique in a report, and the same as long as
/// the letter has the finding, whatever else in it is moved or reworded. See ``FindingKey``; equal ones are numbered.
struct Fingerprints {
  /// Whether nothing of a letter goes into a name.
  let isRedacted: Bool
  private var counts: [String: Int] = [:]

  init(isRedacted: Bool) { self.isRedacted = isRedacted }

  /// Sixteen hexadecimal digits, a colon and a number.
  mutating func next(of finding: Finding, path: String) -> String {
    numbered(FindingKey(finding, path: path).digits(isRedacted: isRedacted))
  }

  /// What is wrong with a file.
  mutating func next(of issue: ReportedIssue) -> String { numbered(FindingKey.digits([issue.code, issue.path])) }

  private mutating func numbered(_ digits: String) -> String {
    counts[digits, default: 0] += 1
    return "\(digits):\(counts[digits, default: 1])"
  }
}
