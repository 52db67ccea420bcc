internal import Notices
internal import UnicodeText

extension Reporter {
  static let lines = Reporter(
    name: "lines",
    summary: "A line a finding, as compilers write them: for editors and build logs",
    write: { runs, options in
      // Whoever reads it looks files up from where it stands, not from where the program ran.
      var asNamed = options
      asNamed.directory = nil
      let run = ReportedRun(runs, asNamed)
      let letters = run.letters.flatMap { letter in
        letter.issues.flatMap(CompilerLine.lines) + letter.toTell.flatMap { CompilerLine.lines($0, letter) }
      }
      let glossary = options.listsAll ? run.glossary.flatMap { CompilerLine.lines($0, nil) } : []
      return (letters + run.unread.flatMap(CompilerLine.lines) + glossary).map { $0 + "\n" }.joined()
    })
}

/// `path:line:column: warning: text [rule]`, and what to do as notes at the same place.
///
/// Columns count bytes from 1, as those of clang and swiftc do and as editors that read their output take them. A run without
/// findings has no lines.
private enum CompilerLine {
  static func lines(_ finding: ReportedFinding, _ letter: ReportedLetter?) -> [String] {
    let column = finding.finding.place.container.isEmpty ? byteColumn(finding.finding.place, letter) : 1
    let place = "\(path(finding.path)):\(finding.line):\(column)"
    return ["\(place): \(finding.severity.rawValue): \(finding.placedMessage) [\(finding.finding.rule)]"]
      + finding.advice.map { "\(place): note: \($0)" }
  }

  static func lines(_ issue: ReportedIssue) -> [String] {
    let place = "\(path(issue.path)):\(issue.position?.line ?? 1):\(issue.position?.column ?? 1)"
    return ["\(place): \(issue.severity.rawValue): \(issue.message) [\(issue.code)]"]
      + issue.help.map { "\(place): note: \($0)" }
  }

  private static func byteColumn(_ place: Place, _ letter: ReportedLetter?) -> Int {
    guard let notice = letter?.report.notice else { return place.start.column }
    let line = notice.lines.span(ofLine: place.start.line, in: notice.bytes)
    return max(0, place.span.start - line.start) + 1
  }

  /// A colon in a name would end it, and what follows would be another place.
  private static func path(_ path: String) -> String {
    Terminal.safe(path).replacing(":", with: "\\u{3A}")
  }
}
