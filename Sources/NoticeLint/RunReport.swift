public import Notices
public import UnicodeText

/// What a run found in one notice.
public struct NoticeReport: Sendable {
  /// The notice; its bytes are needed for showing the lines of findings.
  public let notice: Notice
  /// Relative to the configuration's folder.
  public let path: String
  /// The languages its parts are written in.
  public let languages: [LanguageTag]
  /// Whether it was read and checked; if not, an error among `issues` says why.
  public let isChecked: Bool
  /// Fixed by law: its findings never fail a run.
  public let isLocked: Bool
  /// Every concept the notice uses, with the verdict and its evidence.
  public let judgements: [Judgement]
  /// What counts.
  public internal(set) var findings: [Finding]
  /// What does not count, because somebody said so; in the order of its places.
  public internal(set) var setAside: [SetAside] = []
  /// How many findings the baseline has for it that are there no more.
  public internal(set) var goneFromBaseline = 0
  public let issues: [InputIssue]

  func with(findings: [Finding]) -> NoticeReport {
    var copy = self
    copy.findings = findings
    return copy
  }

  /// Findings that ask the writer for a change.
  public var toMend: [Finding] { findings.filter { $0.severity > .note } }

  /// Whether something at or above a threshold was found.
  public func fails(_ threshold: FailThreshold) -> Bool {
    !isLocked && findings.contains { threshold.includes($0.severity) }
  }
}

/// What a run found in all notices.
public struct RunReport: Sendable {
  /// In the order of their names.
  public let notices: [NoticeReport]
  /// Notes for the glossary's owner: one a concept and run.
  public let glossaryNotes: [Finding]
  public let coverage: Coverage
  /// The notices that have versions in other languages, in the order of their first files.
  public let sets: [NoticeVersions]
  public let failOn: FailThreshold
  /// Whether the run had no configuration, so that the report says what to do first.
  public let isFirstRun: Bool
  /// Whether it stands beside a baseline: then what counts is new.
  public internal(set) var hasBaseline = false

  /// Whether something at or above the threshold was found.
  public var fails: Bool {
    notices.contains { $0.fails(failOn) }
  }

  /// How many findings ask for a change. What is fixed by law is out of the count.
  public var toMend: Int { notices.reduce(0) { $0 + ($1.isLocked ? 0 : $1.toMend.count) } }

  /// How many lines of the baseline are needed no more.
  public var goneFromBaseline: Int { notices.reduce(0) { $0 + $1.goneFromBaseline } }

  /// How many findings do not count.
  public var setAside: Int { notices.reduce(0) { $0 + $1.setAside.count } }

  /// Whether a notice was not read or not checked.
  public var isPartial: Bool { notices.contains { !$0.isChecked } }
}
