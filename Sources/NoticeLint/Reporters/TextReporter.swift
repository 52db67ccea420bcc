internal import Notices
internal import Terminology
public import UnicodeText

extension Reporter {
  public static let text = Reporter(
    name: "text",
    summary: "For people: what to mend, the sentence to paste, and what the glossary lacks",
    write: { runs, options in
      runs.map { TextReport(run: $0, options: options).text }.joined(separator: "\n")
    })
}

/// One run as text.
struct TextReport {
  /// Findings listed for each letter unless all are asked for.
  static let listed = 5
  /// With more letters to mend than this, an overview comes in place of the letters.
  static let overviewAbove = 8

  let run: RunReport
  let options: ReportOptions

  var text: String {
    let toMend = run.notices.filter { !$0.isLocked && !$0.toMend.isEmpty }
    let isOverview = !options.listsAll && toMend.count > Self.overviewAbove
    var lines: [String] = []
    for notice in run.notices where !notice.isChecked || !notice.issues.isEmpty { lines += problems(notice) }
    if isOverview {
      lines += OverviewText(run: run, options: options).lines
    } else {
      for notice in run.notices where notice.isChecked { lines += letter(notice) }
    }
    lines += SummaryText(run: run, options: options, isOverview: isOverview).lines
    return lines.map { Terminal.trimmed($0) + "\n" }.joined()
  }

  // MARK: What could not be read

  private func problems(_ notice: NoticeReport) -> [String] {
    notice.issues.flatMap { IssueText.lines($0, options) } + [""]
  }

  // MARK: One letter

  private func letter(_ notice: NoticeReport) -> [String] {
    var lines = [title(notice)]
    let shown = options.listsAll ? notice.findings.filter { $0.severity > .note || !isCounted($0) } : notice.toMend
    for finding in shown.prefix(options.listsAll ? shown.count : Self.listed) { lines += self.finding(finding, notice) }
    if shown.count > Self.listed, !options.listsAll {
      lines.append(
        "  and \(shown.count - Self.listed) more: notice-lint check --all \(Terminal.safe(notice.notice.file))")
    }
    lines += counted(notice, besides: shown)
    lines += setAside(notice)
    lines += praise(notice)
    let advice = shown.flatMap(\.advice)
    if advice.contains(where: \.isStarterDraft) {
      lines.append(dim("  * starter text, not yet checked by your district"))
    }
    return lines + [""]
  }

  private func title(_ notice: NoticeReport) -> String {
    let name = Terminal.styled(Terminal.safe(notice.notice.file), .bold, options)
    let languages = notice.languages.map { $0.name() }.joined(separator: ", ")
    guard !languages.isEmpty else { return "\(name)   nothing to read" }
    let count = notice.toMend.count
    var state =
      notice.issues.contains { $0.code == "notice/no-terms" }
      ? "no terms yet" : count == 0 ? "nothing to mend" : "\(count) to mend"
    if notice.isLocked { state = count == 0 ? "fixed by law" : "fixed by law: \(count) to explain in a cover note" }
    return [name, languages, state].filter { !$0.isEmpty }.joined(separator: "   ")
  }

  private func finding(_ finding: Finding, _ notice: NoticeReport) -> [String] {
    let head =
      "\(Terminal.safe(finding.place.name))  \(severity(finding.severity))  \(Terminal.safe(finding.message))   \(dim("[\(finding.rule)]"))"
    let snippet = Snippet(notice.notice, finding.place, width: options.width - 6)
    var lines = [
      head, "      \(snippet.line)", "      \(Terminal.styled(snippet.marks, colour(finding.severity), options))",
    ]
    for (number, advice) in finding.advice.enumerated() {
      lines += self.advice(advice, after: finding.advice.prefix(number).map(\.kind))
    }
    if !finding.related.isEmpty, finding.rule.hasPrefix("unexplained") || finding.rule.hasPrefix("unexpanded") {
      let places = finding.related.filter { $0.container.isEmpty }
      if !places.isEmpty { lines.append(dim("  also on line \(Self.numbers(places.map(\.start.line)))")) }
    }
    return lines
  }

  private func advice(_ advice: Advice, after earlier: [Advice.Kind]) -> [String] {
    let label = advice.label(after: earlier)
    let mark = advice.isStarterDraft ? "*" : ""
    let lines = Terminal.wrapped(Terminal.safe(advice.text), options.width - 17)
    return lines.enumerated().map { number, line in
      "  " + Terminal.padded(number == 0 ? label + mark : "", 14) + Terminal.styled(line, .cyan, options)
    }
  }

  /// Notes that are counted: noise on the page is a defect.
  private func counted(_ notice: NoticeReport, besides shown: [Finding]) -> [String] {
    var counts: [String: Int] = [:]
    let notes = notice.findings.filter { $0.severity == .note && (isCounted($0) || !options.listsAll) }
    for finding in notes where finding.loweredFrom == nil {
      counts[finding.rule, default: 0] += 1
    }
    let new = notes.count { $0.loweredFrom != nil }
    let texts =
      Rule.all.compactMap { rule in counts[rule.id].map { Self.count($0, rule.id) } }
      + (new == 0 ? [] : ["\(new) \(new == 1 ? "word" : "words") new in the glossary"])
    guard !texts.isEmpty else { return [] }
    if options.listsAll {
      return notice.findings.filter { $0.severity == .note && isCounted($0) }.map { note in
        dim(
          "  \(Terminal.safe(note.place.name))  note  \(Terminal.safe(note.message))   [\(note.rule)]"
        )
      }
    }
    return [dim("  also noticed: \(texts.joined(separator: ", ")) (--all shows them)")]
  }

  /// What does not count: a line; each with its reason where everything is asked for.
  private func setAside(_ notice: NoticeReport) -> [String] {
    guard let counts = SetAside.counts(notice.setAside) else { return [] }
    guard options.listsAll else { return [dim("  set aside: \(counts) (--all shows them)")] }
    return [dim("  set aside: \(counts)")]
      + notice.setAside.map { item in
        let finding = item.finding
        return dim(
          "    \(Terminal.safe(finding.place.name))  \(Terminal.safe(finding.message))   [\(finding.rule)]  "
            + Terminal.safe(item.why(isRedacted: false)))
      }
  }

  static func count(_ number: Int, _ rule: String) -> String {
    switch rule {
    case "late-explanation": "\(number) explained only further down"
    case "missing-in-version":
      number == 1 ? "1 term of the source not found here" : "\(number) terms of the source not found here"
    case "mixed-designations": number == 1 ? "1 thing with two names" : "\(number) things with two names"
    case "unknown-acronym": number == 1 ? "1 acronym never spelled out" : "\(number) acronyms never spelled out"
    default: number == 1 ? "1 doubtful place" : "\(number) doubtful places"
    }
  }

  private func praise(_ notice: NoticeReport) -> [String] {
    let names = notice.judgements.filter { $0.verdict == .explained && $0.evidence != nil }.map { judgement in
      Terminal.safe(quoted(notice.notice.place(part: judgement.first.part, judgement.first.span).surface))
    }
    guard !names.isEmpty else { return [] }
    let shown = names.prefix(4).joined(separator: ", ")
    let more = names.count > 4 ? " and \(names.count - 4) more" : ""
    return [Terminal.styled("  explained well: \(shown)\(more)", .green, options)]
  }

  private func isCounted(_ finding: Finding) -> Bool { Rule.named(finding.rule)?.isCounted == true }

  private func severity(_ severity: Severity) -> String {
    Terminal.styled(Terminal.padded(severity.rawValue, 7), colour(severity), options)
  }

  private func colour(_ severity: Severity) -> Terminal.Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  private func dim(_ text: String) -> String { Terminal.styled(text, .dim, options) }

  /// "3, 8 and 12".
  static func numbers(_ numbers: [Int]) -> String {
    var unique: [Int] = []
    for number in numbers where unique.last != number { unique.append(number) }
    let shown = unique.prefix(6).map(String.init).joined(separator: ", ")
    return unique.count > 6 ? shown + " …" : shown
  }
}

/// An input issue in the shape of a finding: one way of saying what is wrong.
public enum IssueText {
  /// `file:line:column  severity  message   [code]`, and what to do.
  public static func lines(_ issue: InputIssue, _ options: ReportOptions) -> [String] {
    let place = issue.position.map { ":\($0.line):\($0.column)" } ?? ""
    let style: Terminal.Style = issue.severity == .error ? .red : .yellow
    let head =
      "\(Terminal.safe(issue.file))\(place)  \(Terminal.styled(issue.severity.rawValue, style, options))  "
      + "\(Terminal.safe(issue.message))   [\(issue.code)]"
    return issue.help.isEmpty
      ? [head] : [head] + Terminal.wrapped(Terminal.safe(issue.help), options.width - 6).map { "      \($0)" }
  }
}
