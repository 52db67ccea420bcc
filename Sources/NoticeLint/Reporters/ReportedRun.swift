internal import Notices
internal import Terminology
internal import UnicodeText

/// A run as reports for programs tell it: harmless texts, paths relative to the working directory, and nothing that a
/// letter says where that was asked.
struct ReportedRun {
  /// In the order of their paths.
  let letters: [ReportedLetter]
  /// For the owner of the glossary.
  let glossary: [ReportedFinding]
  /// What is wrong with files that did not get as far as being letters.
  let unread: [ReportedIssue]
  let options: ReportOptions

  init(_ runs: [RunReport], _ options: ReportOptions) {
    var fingerprints = Fingerprints(isRedacted: options.isRedacted)
    letters = runs.flatMap { run in
      run.notices.map {
        ReportedLetter($0, failOn: run.failOn, hasBaseline: run.hasBaseline, options, &fingerprints)
      }
    }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    glossary = runs.flatMap(\.glossaryNotes).map { ReportedFinding($0, nil, failOn: .never, options, &fingerprints) }
    unread = options.unread.map { ReportedIssue($0, options) }
    self.options = options
  }

  /// Everything that could not be read or checked, or was odd while reading, with its file.
  var issues: [ReportedIssue] { letters.flatMap(\.issues) + unread }

  /// Whether something that was named was not read or not checked.
  var isPartial: Bool { !unread.isEmpty || letters.contains { !$0.report.isChecked } }

  /// The findings that ask for a change; with `--all` notes and the glossary's gaps too. Worst first, then by place.
  var toTell: [ReportedFinding] {
    let told = letters.flatMap(\.toTell) + (options.listsAll ? glossary : [])
    return told.filter(\.blocks)
      + Severity.allCases.reversed().flatMap { severity in
        told.filter { !$0.blocks && $0.severity == severity }
      }
  }
}

/// One letter of a run.
struct ReportedLetter {
  let path: String
  let report: NoticeReport
  /// In the order of their places.
  let findings: [ReportedFinding]
  /// What does not count.
  let setAside: [ReportedFinding]
  let issues: [ReportedIssue]

  init(
    _ report: NoticeReport, failOn: FailThreshold, hasBaseline: Bool, _ options: ReportOptions,
    _ fingerprints: inout Fingerprints
  ) {
    path = ReportPath.relative(report.notice.file, to: options.directory)
    self.report = report
    // Together in their order: a finding keeps its fingerprint when it is set aside.
    let all = (report.findings.map { ($0, nil) } + report.setAside.map { ($0.finding, $0) }).sorted { $0.0 < $1.0 }
    let told = all.map {
      ReportedFinding(
        $0, report, failOn: failOn, setAside: $1, hasBaseline: hasBaseline, options, &fingerprints)
    }
    findings = told.filter { $0.setAside == nil }
    setAside = told.filter { $0.setAside != nil }
    issues = report.issues.map { ReportedIssue($0, options) }
  }

  var toTell: [ReportedFinding] { findings.filter(\.isTold) }
}

/// One finding of a run.
struct ReportedFinding {
  let finding: Finding
  let path: String
  /// What it counts for: a text fixed by law asks nobody for a change.
  let severity: Severity
  /// Whether it makes the run fail.
  let blocks: Bool
  let isLocked: Bool
  /// Why it does not count, if it does not.
  let setAside: SetAside?
  /// Whether it would stand in the baseline if it had been there.
  let isNew: Bool
  /// Whether reports that list findings list it.
  let isTold: Bool
  /// One line.
  let message: String
  /// What to do, a line each.
  let advice: [String]
  /// The letter it stands in; nil where letters are not to be quoted.
  let notice: Notice?
  /// Unique in the report, and the same as long as the finding stays.
  let fingerprint: String

  init(
    _ finding: Finding, _ report: NoticeReport?, failOn: FailThreshold, setAside: SetAside? = nil,
    hasBaseline: Bool = false, _ options: ReportOptions, _ fingerprints: inout Fingerprints
  ) {
    self.finding = finding
    path = ReportPath.relative(finding.place.file, to: options.directory)
    isLocked = report?.isLocked == true
    self.setAside = setAside
    let counts = !isLocked && setAside == nil
    severity = counts ? finding.severity : .note
    blocks = counts && failOn.includes(finding.severity)
    let asks = finding.severity > .note || finding.loweredFrom != nil || failOn.includes(finding.severity)
    isNew = hasBaseline && asks && counts
    isTold = setAside == nil && (blocks || options.listsAll || finding.severity > .note)
    message = Terminal.safe(options.isRedacted ? finding.redactedMessage : finding.message)
    advice = finding.adviceLines(isRedacted: options.isRedacted)
    notice = options.isRedacted ? nil : report?.notice
    fingerprint = fingerprints.next(of: finding, path: path)
  }

  /// The line around the place; nil where letters are not to be quoted.
  var snippet: String? { notice.map { Snippet($0, finding.place, width: Self.snippetWidth).line } }
  /// So much of a letter's line finds the place again.
  private static let snippetWidth = 100

  /// The line of the file that the finding stands in; the first where the file has no lines that people know.
  var line: Int { finding.place.container.isEmpty ? finding.place.start.line : 1 }

  /// The message, with the place inside a container that no line says.
  var placedMessage: String {
    finding.place.container.isEmpty ? message : "\(message) (\(Terminal.safe(finding.place.name)))"
  }
}

/// What is wrong with a file.
struct ReportedIssue {
  let code: String
  let severity: Severity
  let path: String
  let position: LinePosition?
  let message: String
  /// What to do, a line each.
  let help: [String]

  init(_ issue: InputIssue, _ options: ReportOptions) {
    code = issue.code
    severity = issue.severity
    path = ReportPath.relative(issue.file, to: options.directory)
    position = issue.position
    message = Terminal.safe(issue.message)
    help = issue.help.isEmpty ? [] : [Terminal.safe(issue.help)]
  }
}

extension Finding {
  /// The rule's own words in place of a message that quotes the letter.
  fileprivate var redactedMessage: String {
    let summary = Rule.named(rule)?.summary ?? rule
    return concept.map { "\(summary) (\($0.rawValue))" } ?? summary
  }

  /// What may help, without what repeats the letter where that was asked: the full form is shown with the acronym as written.
  func advice(isRedacted: Bool) -> [Advice] {
    guard isRedacted, !place.surface.isEmpty else { return advice }
    return advice.filter { $0.layer != nil || !$0.text.contains(place.surface) }
  }

  fileprivate func adviceLines(isRedacted: Bool) -> [String] {
    let advice = advice(isRedacted: isRedacted)
    return advice.enumerated().map { number, item in
      // What no text can do stands for itself.
      if item.kind == .note { return Terminal.safe(item.text) }
      let label = item.label(after: advice.prefix(number).map(\.kind))
      let state = item.isStarterDraft ? " (starter text, not yet checked)" : ""
      return "\(label)\(state): \(Terminal.safe(item.text))"
    }
  }
}

extension Advice {
  /// What to do with the text. A plain wording and a sentence behind the term are two ways; another term needs its sentence
  /// all the same.
  func label(after earlier: [Kind]) -> String {
    switch kind {
    case .sayInstead: "say instead"
    case .addNext: earlier.contains(.sayInstead) ? "or add next" : earlier.isEmpty ? "add next" : "and add next"
    case .replace: "write"
    case .note: "note"
    }
  }
}
