internal import Notices
internal import Terminology
internal import UnicodeText

extension Reporter {
  static let sarif = Reporter(
    name: "sarif",
    summary: "SARIF 2.1.0, for code scanning and editors",
    write: { runs, options in JSONText.of(SARIFLog(ReportedRun(runs, options))) })
}

/// What the sites that take a SARIF file allow; beyond it they refuse the file or cut the texts.
enum SARIFLimits {
  static let results = 25_000
  static let description = 1024
  static let message = 2048
  static let relatedPlaces = 10
}

extension SARIFLog {
  init(_ run: ReportedRun) {
    runs = [Run(run)]
  }
}

extension SARIFLog.Run {
  init(_ run: ReportedRun) {
    let program = run.options.program.split(separator: " ", maxSplits: 1).map(String.init)
    tool = SARIFLog.Tool(
      driver: SARIFLog.Driver(
        name: program.first ?? "notice-lint", version: program.count > 1 ? program[1] : nil,
        rules: Rule.all.map(SARIFLog.Descriptor.init)))
    let told = run.letters.flatMap { $0.findings + $0.setAside } + run.glossary
    let kept = Self.worst(told)
    var notifications = run.issues.map(SARIFLog.Notification.init)
    if kept.count < told.count { notifications.append(.cut(told.count - kept.count)) }
    invocations = [
      SARIFLog.Invocation(executionSuccessful: !run.isPartial, toolExecutionNotifications: notifications)
    ]
    results = kept.map { SARIFLog.Result($0, directory: run.options.directory, run.options.isRedacted) }
  }

  /// In their order; where there are too many, the least important are left out.
  private static func worst(_ findings: [ReportedFinding]) -> [ReportedFinding] {
    guard findings.count > SARIFLimits.results else { return findings }
    let order = findings.indices.sorted { left, right in
      findings[left].severity != findings[right].severity
        ? findings[left].severity > findings[right].severity : left < right
    }
    return order.prefix(SARIFLimits.results).sorted().map { findings[$0] }
  }
}

extension SARIFLog.Descriptor {
  init(_ rule: Rule) {
    id = rule.id
    shortDescription = SARIFLog.Text(rule.summary, limit: SARIFLimits.description)
    // The texts are wrapped for people who read them in a file.
    let paragraphs = [rule.whatItDoes, rule.whyItMatters, "Reference: \(rule.reference)"].map(TextVersion.tidy)
    fullDescription = SARIFLog.Text(
      paragraphs.prefix(2).joined(separator: " "), limit: SARIFLimits.description)
    help = SARIFLog.Text(
      paragraphs.joined(separator: "\n\n"), markdown: RulePage.markdown(of: rule, withGlossary: false))
    defaultConfiguration = SARIFLog.Configuration(level: rule.severity.rawValue)
    properties = SARIFLog.Tags(tags: rule.isForGlossary ? ["plain-language", "glossary"] : ["plain-language"])
  }
}

extension SARIFLog.Result {
  init(_ told: ReportedFinding, directory: String?, _ isRedacted: Bool) {
    let finding = told.finding
    ruleId = finding.rule
    ruleIndex = Rule.all.firstIndex { $0.id == finding.rule }
    // A text fixed by law keeps its level: the suppression says that it does not count.
    level = finding.severity.rawValue
    message = SARIFLog.Text(([told.message] + told.advice).joined(separator: "\n"), limit: SARIFLimits.message)
    locations = [SARIFLog.Location(finding.place, path: told.path)]
    relatedLocations = finding.related.prefix(SARIFLimits.relatedPlaces).map {
      SARIFLog.Location($0, path: ReportPath.relative($0.file, to: directory), message: "Also here")
    }
    partialFingerprints = ["primaryLocationLineHash": told.fingerprint]
    suppressions = Self.suppressions(of: told, isRedacted)
    baselineState = told.setAside?.cause == .baseline ? "unchanged" : told.isNew ? "new" : nil
    properties = SARIFLog.Properties(
      concept: finding.concept?.rawValue, language: finding.language?.written,
      languages: finding.languages.isEmpty ? nil : finding.languages.map(\.written))
  }

  /// Why the result does not count, if it does not: the one place that decides it. A result that is suppressed is marked,
  /// never left out; every result of a run has the list or none has.
  private static func suppressions(of told: ReportedFinding, _ isRedacted: Bool) -> [SARIFLog.Suppression] {
    if told.isLocked { return [SARIFLog.Suppression(kind: "external", justification: "this text is fixed by law")] }
    guard let setAside = told.setAside else { return [] }
    return [
      SARIFLog.Suppression(
        kind: setAside.isInNotice ? "inSource" : "external",
        justification: Terminal.safe(setAside.why(isRedacted: isRedacted)))
    ]
  }
}

extension SARIFLog.Location {
  /// Inside a container no line of the file says the place: its name does.
  init(_ place: Place, path: String, message: String? = nil) {
    let file = SARIFLog.ArtifactLocation(uri: ReportPath.uri(path))
    if place.container.isEmpty {
      physicalLocation = SARIFLog.PhysicalLocation(
        artifactLocation: file, region: SARIFLog.Region(start: place.start, end: place.end))
      logicalLocations = nil
    } else {
      physicalLocation = SARIFLog.PhysicalLocation(artifactLocation: file, region: nil)
      logicalLocations = [SARIFLog.LogicalLocation(fullyQualifiedName: Terminal.safe(place.name))]
    }
    self.message = message.map { SARIFLog.Text($0) }
  }
}

extension SARIFLog.Region {
  init(start: LinePosition, end: LinePosition) {
    startLine = start.line
    startColumn = start.column
    endLine = end.line
    endColumn = end.column
  }
}

extension SARIFLog.Notification {
  init(_ issue: ReportedIssue) {
    descriptor = SARIFLog.Reference(id: issue.code)
    level = issue.severity.rawValue
    message = SARIFLog.Text(([issue.message] + issue.help).joined(separator: "\n"), limit: SARIFLimits.message)
    locations = [
      SARIFLog.Location(
        physicalLocation: SARIFLog.PhysicalLocation(
          artifactLocation: SARIFLog.ArtifactLocation(uri: ReportPath.uri(issue.path)),
          region: issue.position.map { SARIFLog.Region(start: $0, end: $0) }),
        logicalLocations: nil, message: nil)
    ]
  }

  static func cut(_ number: Int) -> SARIFLog.Notification {
    SARIFLog.Notification(
      descriptor: SARIFLog.Reference(id: "report/cut"), level: "warning",
      message: SARIFLog.Text(
        "\(number) of the least important results are left out: code scanning takes \(SARIFLimits.results)"),
      locations: [])
  }
}
