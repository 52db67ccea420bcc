internal import Notices
internal import UnicodeText

extension Reporter {
  static let junit = Reporter(
    name: "junit",
    summary: "JUnit XML, for the test page of a build",
    write: { runs, options in JUnitReport(ReportedRun(runs, options)).text })
}

/// A test suite for each letter. Its first test is that it could be read; then each change that is asked for is a test of
/// its own, since test pages list tests by name and show what is in them only on a click: the name says what to mend.
///
/// A test fails exactly where the run does. What would help and holds nothing is *skipped*, so that a page is never red when
/// the command says that nothing blocks sending. Attributes and elements are those of Ant's schema, which is the strictest.
private struct JUnitReport {
  struct Case {
    enum Outcome {
      case passed
      case failure, error
      case skipped
    }

    let name: String
    let outcome: Outcome
    /// The rule or the code.
    var type = ""
    var message = ""
    /// A line each.
    var details: [String] = []
  }

  struct Suite {
    let name: String
    let cases: [Case]
    /// What is told of the letter and is no test.
    let output: [String]
  }

  let suites: [Suite]
  let timestamp: String

  init(_ run: ReportedRun) {
    var suites = run.letters.map(Suite.init)
    suites += run.unread.map { Suite(name: $0.path, cases: [Case(reading: [$0])], output: []) }
    if !run.glossary.isEmpty {
      let gaps = run.glossary.map { ([$0.message] + $0.advice).joined(separator: "; ") }
      suites.append(Suite(name: "for the owner of the glossary", cases: [], output: gaps))
    }
    self.suites = suites
    // The schema asks for a time without zone; a second of the run would make every report another one.
    timestamp = (run.options.today ?? "1970-01-01") + "T00:00:00"
  }
}

extension JUnitReport.Suite {
  init(_ letter: ReportedLetter) {
    name = letter.path
    var names: [String: Int] = [:]
    let changes = letter.toTell.map { finding in
      names[finding.placedMessage, default: 0] += 1
      return JUnitReport.Case(finding, number: names[finding.placedMessage] ?? 1)
    }
    cases = [JUnitReport.Case(reading: letter.issues)] + changes
    output = (letter.findings.filter { !$0.isTold } + letter.setAside).map { finding in
      let why = finding.setAside.map { "  (\($0.why(isRedacted: finding.notice == nil)))" } ?? ""
      return "\(Terminal.safe(finding.finding.place.name))  \(finding.message)  [\(finding.finding.rule)]\(why)"
    }
  }
}

extension JUnitReport.Case {
  /// Whether a file could be read and checked.
  init(reading issues: [ReportedIssue]) {
    let errors = issues.filter { $0.severity == .error }
    name = "read and checked"
    outcome = errors.isEmpty ? .passed : .error
    type = errors.first?.code ?? ""
    message = errors.first?.message ?? ""
    details = issues.flatMap { ["\($0.message)  [\($0.code)]"] + $0.help }
  }

  /// - Parameter number: Counts equal names in a letter, since pages know a test by its name.
  init(_ finding: ReportedFinding, number: Int) {
    name = finding.placedMessage + (number > 1 ? " (\(number))" : "")
    outcome = finding.blocks ? .failure : .skipped
    type = finding.finding.rule
    message = finding.placedMessage
    let place = Terminal.safe("\(finding.path):\(finding.finding.place.name)")
    details = [place] + [finding.snippet].compactMap { $0 } + finding.advice
  }
}

// MARK: Text

extension JUnitReport {
  var text: String {
    let lines = suites.enumerated().flatMap { number, suite in self.lines(suite, number) }
    return (["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<testsuites>"] + lines + ["</testsuites>", ""]).joined(
      separator: "\n")
  }

  private func lines(_ suite: Suite, _ number: Int) -> [String] {
    func count(_ outcome: Case.Outcome) -> Int { suite.cases.count { $0.outcome == outcome } }
    let attributes = XMLText.attributes([
      ("package", "notice-lint"), ("id", "\(number)"), ("name", suite.name), ("timestamp", timestamp),
      ("hostname", "localhost"), ("tests", "\(suite.cases.count)"), ("failures", "\(count(.failure))"),
      ("errors", "\(count(.error))"), ("skipped", "\(count(.skipped))"), ("time", "0"),
    ])
    return ["  <testsuite\(attributes)>", "    <properties/>"] + suite.cases.flatMap { lines($0, of: suite) }
      + ["    <system-out>\(XMLText.lines(suite.output))</system-out>", "    <system-err/>", "  </testsuite>"]
  }

  private func lines(_ test: Case, of suite: Suite) -> [String] {
    let start = "    <testcase" + XMLText.attributes([("name", test.name), ("classname", suite.name), ("time", "0")])
    let element: String
    switch test.outcome {
    case .passed: return [start + "/>"]
    case .failure: element = "failure"
    case .error: element = "error"
    case .skipped: element = "skipped"
    }
    let attributes = XMLText.attributes([("message", test.message), ("type", test.type)])
    return [
      start + ">", "      <\(element)\(attributes)>\(XMLText.lines(test.details))</\(element)>", "    </testcase>",
    ]
  }
}

/// Text inside XML 1.0: no markup, no end of a CDATA section, and no character that XML forbids.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in Terminal.safe(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{FFFE}", "\u{FFFF}": result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Each with a space in front.
  static func attributes(_ pairs: [(name: String, value: String)]) -> String {
    pairs.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined()
  }

  static func lines(_ lines: [String]) -> String { lines.map(escaped).joined(separator: "\n") }
}
