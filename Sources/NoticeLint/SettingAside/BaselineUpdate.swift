internal import Notices
public import Terminology
internal import UnicodeText

/// A baseline as a run leaves it.
public struct BaselineUpdate: Sendable {
  public let baseline: Baseline
  /// How many findings came in.
  public let added: Int
  /// How many entries went, because what they stood for is there no more.
  public let gone: Int
  /// How many findings are new and stay out.
  public let left: Int

  public var isChanged: Bool { added > 0 || gone > 0 || acceptsConcepts }
  private let acceptsConcepts: Bool

  /// Entries of letters that the run did not check stay.
  /// - Parameters:
  ///   - old: What the run was checked with; nil: there is none yet.
  ///   - acceptsNew: Whether what is new comes in, findings and concepts. Without it a baseline only grows shorter.
  ///   - exists: Whether a letter that was not checked is still there.
  public init(
    of old: Baseline?, _ runs: [RunReport], _ termbases: [Termbase], acceptsNew: Bool, exists: (_ path: String) -> Bool
  ) {
    var entries: [Baseline.Entry] = []
    var (new, checked) = ([Baseline.Entry](), Set<String>())
    for (run, notice) in runs.flatMap({ run in run.notices.map { (run, $0) } }) where notice.isChecked {
      checked.insert(notice.path)
      let known = notice.setAside.compactMap { item in item.entry.map { ($0, item.finding) } }
      // What was there keeps its line, unless everything is written anew.
      entries += known.map { acceptsNew ? Baseline.Entry($1, notice.notice, path: notice.path) : $0 }
      guard !notice.isLocked else { continue }
      new += notice.findings.filter { finding in
        let severity = finding.loweredFrom ?? finding.severity
        return severity > .note || run.failOn.includes(severity)
      }.map { Baseline.Entry($0, notice.notice, path: notice.path) }
    }
    let others = old?.paths.filter { !checked.contains($0) && exists($0) } ?? []
    entries += others.flatMap { old?.entries[$0] ?? [] }
    gone = (old?.count ?? 0) - entries.count
    added = acceptsNew ? new.count : 0
    left = acceptsNew ? 0 : new.count
    let known = Set(termbases.flatMap { $0.concepts.map(\.id) })
    let concepts = acceptsNew ? known : old?.concepts ?? []
    acceptsConcepts = concepts != old?.concepts
    baseline = Baseline(acceptsNew ? entries + new : entries, concepts: concepts)
  }
}

extension NoticeReport {
  /// The report beside a baseline: what was there already is set aside, and what speaks of a concept that the glossary did
  /// not have then is a note.
  func beside(_ baseline: Baseline, _ termbase: Termbase) -> NoticeReport {
    guard isChecked, !isLocked else { return self }
    let recognition = baseline.recognition(of: findings, notice, path: path, termbase)
    var report = self
    report.findings = []
    for (finding, entry) in zip(findings, recognition.entries) {
      if let entry {
        report.setAside.append(
          SetAside(finding: finding, cause: .baseline, reason: nil, until: nil, entry: entry))
      } else if finding.severity > .note, let concept = finding.concept.flatMap({ termbase[$0] }),
        !baseline.knows(concept)
      {
        report.findings.append(finding.asNoteOfNewConcept)
      } else {
        report.findings.append(finding)
      }
    }
    report.setAside.sort { $0.finding < $1.finding }
    report.goneFromBaseline = recognition.gone.count
    return report
  }
}

extension Finding {
  fileprivate var asNoteOfNewConcept: Finding {
    let advice = Advice(
      kind: .note,
      text: "new in the glossary; `notice-lint check --write-baseline FILE --accept-new` makes it count from then on",
      language: nil, review: nil, layer: nil)
    return Finding(
      rule: rule, severity: .note, message: message, advice: self.advice + [advice], fix: fix, place: place,
      concept: concept, language: language, related: related, languages: languages, loweredFrom: severity)
  }
}
