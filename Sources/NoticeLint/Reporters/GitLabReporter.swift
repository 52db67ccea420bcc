internal import Notices
internal import UnicodeText

extension Reporter {
  static let gitlab = Reporter(
    name: "gitlab",
    summary: "Code Quality, for the widget of a merge request",
    write: { runs, options in JSONText.of(CodeQualityIssue.all(ReportedRun(runs, options))) })
}

/// One entry of a Code Quality report: the keys that GitLab reads and no others.
private struct CodeQualityIssue: Encodable {
  struct Location: Encodable {
    let path: String
    let lines: Lines
  }

  struct Lines: Encodable {
    let begin: Int
    let end: Int
  }

  /// The widget shows a line of it.
  static let descriptionLimit = 500

  let description: String
  let checkName: String
  let fingerprint: String
  let severity: String
  let location: Location

  enum CodingKeys: String, CodingKey {
    case description, fingerprint, severity, location
    case checkName = "check_name"
  }

  static func all(_ run: ReportedRun) -> [CodeQualityIssue] {
    var fingerprints = Fingerprints(isRedacted: run.options.isRedacted)
    return run.issues.map { CodeQualityIssue($0, fingerprints.next(of: $0)) } + run.toTell.map(CodeQualityIssue.init)
  }
}

extension CodeQualityIssue {
  init(_ finding: ReportedFinding) {
    let place = finding.finding.place
    description = ([finding.placedMessage] + finding.advice.prefix(1)).joined(separator: "; ").cut(
      to: Self.descriptionLimit)
    checkName = finding.finding.rule
    fingerprint = finding.fingerprint
    severity = finding.blocks ? "critical" : Self.severity(finding.severity)
    location = Location(
      path: finding.path,
      lines: Lines(begin: finding.line, end: place.container.isEmpty ? place.end.line : finding.line))
  }

  init(_ issue: ReportedIssue, _ fingerprint: String) {
    description = ([issue.message] + issue.help).joined(separator: "; ").cut(to: Self.descriptionLimit)
    checkName = issue.code
    self.fingerprint = fingerprint
    // A letter that nobody checked is worse than one with something to mend.
    severity = issue.severity == .error ? "blocker" : Self.severity(issue.severity)
    let line = issue.position?.line ?? 1
    location = Location(path: issue.path, lines: Lines(begin: line, end: line))
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
