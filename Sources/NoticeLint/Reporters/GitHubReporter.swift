internal import UnicodeText

extension Reporter {
  static let github = Reporter(
    name: "github",
    summary: "Workflow commands: annotations on a pull request",
    write: { runs, options in
      let annotations = Annotations(ReportedRun(runs, options))
      return (annotations.lines + [RunOutcome(runs, unread: options.unread.count).text]).map { $0 + "\n" }.joined()
    })
}

/// Annotations, worst first. A step shows ten of each level and drops the rest without a word: the tenth says how many more.
private struct Annotations {
  /// How many of a level a step shows.
  static let shown = 10

  fileprivate struct Annotation {
    let level: Severity
    var properties: [(name: String, value: String)]
    let message: [String]

    /// Nothing but the command's own two colons stands at the start of the line.
    var line: String {
      let name = level == .note ? "notice" : level.rawValue
      let properties = properties.map { "\($0.name)=\(CommandText.property($0.value))" }.joined(separator: ",")
      return "::\(name)\(properties.isEmpty ? "" : " \(properties)")::\(CommandText.data(message))"
    }
  }

  let lines: [String]

  init(_ run: ReportedRun) {
    let all = run.issues.map(Annotation.init) + run.toTell.map(Annotation.init)
    lines = Severity.allCases.reversed().flatMap { level in
      let annotations = all.filter { $0.level == level }
      guard annotations.count > Self.shown else { return annotations.map(\.line) }
      let more = annotations.count - (Self.shown - 1)
      let rest = Annotation(
        level: level, properties: [("title", "notice-lint")],
        message: ["and \(more) more, which GitHub would not show here", "notice-lint check lists them all"])
      return annotations.prefix(Self.shown - 1).map(\.line) + [rest.line]
    }
  }
}

extension Annotations.Annotation {
  init(_ finding: ReportedFinding) {
    let place = finding.finding.place
    level = finding.severity
    properties = [("file", finding.path), ("line", "\(finding.line)")]
    if place.container.isEmpty {
      properties.append(("endLine", "\(place.end.line)"))
      // Columns are of one line.
      if place.start.line == place.end.line, place.start != place.end {
        properties += [("col", "\(place.start.column)"), ("endColumn", "\(place.end.column)")]
      }
    }
    properties.append(("title", finding.finding.rule))
    message = [finding.placedMessage] + finding.advice
  }

  init(_ issue: ReportedIssue) {
    level = issue.severity
    properties = [("file", issue.path), ("line", "\(issue.position?.line ?? 1)"), ("title", issue.code)]
    message = [issue.message] + issue.help
  }
}

/// Text inside a workflow command: nothing in it ends the command, begins another or moves a cursor.
enum CommandText {
  /// Lines of the message.
  static func data(_ lines: [String]) -> String { lines.map { encoded($0, signs: "%\r\n") }.joined(separator: "%0A") }

  /// The value of a property. A line end stays one, so that the name of a file is still its name.
  static func property(_ value: String) -> String { encoded(value, signs: "%\r\n:,") }

  private static func encoded(_ text: String, signs: String) -> String {
    let encoded = text.unicodeScalars.reduce(into: "") { result, scalar in
      if signs.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return Terminal.safe(encoded)
  }
}
