public import Notices
public import Terminology
public import UnicodeText

/// How a folder of notices is to be checked: what `.notice-lint.yml` says, or the defaults.
public struct Configuration: Sendable {
  /// The file it was read from; nil for the defaults.
  public var file: String?
  /// Glossary files and folders as written, relative to the file's folder.
  public var glossaries: [String] = []
  /// Whether the starter glossary is the first layer.
  public var usesStarter = true
  /// The languages the district owes its families; empty means those of the termbase.
  public var served: [ServedLanguage] = []
  public var defaultLanguage: LanguageTag?
  /// Later ones win over earlier ones.
  public var paths: [PathOverride] = []
  /// Severities that differ from the rule's own.
  public var severities: [String: RuleLevel] = [:]
  /// The least severity that makes a run fail.
  public var failOn = FailThreshold.error
  /// Texts that stand in many notices: what is found in them is reported once a run.
  public var boilerplate: [String] = []
  /// What has to stand in notices.
  public var statements: [RequiredStatement] = []
  /// What may stand in notices although a rule finds it.
  public var allowed: [AllowedFindings] = []
  /// What leave must come with, here and in notices.
  public var allowanceNeeds: Set<AllowanceNeed> = []
  /// What readers of an audience know already, by the audience's name.
  public var known: [String: KnownList] = [:]
  /// The day of the run, ISO 8601; lists that ended before it count no more. Nil: none has ended.
  public var today: String?
  /// What the language versions of notices were made from, as the lock file beside the configuration has it.
  public var lock = VersionLock()
  /// The file of the baseline as written, relative to the file's folder.
  public var baselineFile: String?
  /// What was there already, as that file has it.
  public var baseline: Baseline?
  /// How much the readers of notices take on.
  public var limits = ReadingLimits()

  public init() {}

  /// The glossaries of a notice at a path: those of the whole configuration, and on top those of its own paths.
  public func glossaries(for path: String) -> [String] {
    glossaries + paths.flatMap { $0.glossaries.isEmpty || $0.match.match(path) == nil ? [] : $0.glossaries }
  }

  /// What holds for a notice at a path relative to the configuration's folder.
  public func settings(for path: String) -> NoticeSettings {
    var settings = NoticeSettings(served: served, severities: severities)
    for override in paths {
      guard let captured = override.match.match(path) else { continue }
      if let kind = override.kind { settings.isVital = kind == .vital }
      if let stage = override.stage { settings.stage = stage }
      if let isLocked = override.isLocked { settings.isLocked = isLocked }
      if let isEmergency = override.isEmergency { settings.isEmergency = isEmergency }
      if let served = override.served { settings.served = served }
      if let language = override.language { settings.language = language }
      if let channel = override.channel { settings.channel = channel }
      if let audience = override.audience, let list = known[audience] {
        settings.known = list.holds(on: today) ? list.concepts : []
      }
      if let named = captured.language.flatMap({ LanguageTag($0) }) { settings.namedLanguage = named }
      settings.severities.merge(override.severities) { $1 }
    }
    settings.statements = statements.filter { statement in statement.match.contains { $0.match(path) != nil } }
    settings.allowed = allowed.filter { $0.match.match(path) != nil }
    settings.allowanceNeeds = allowanceNeeds
    settings.today = today
    return settings
  }
}

/// A sentence that a district has to write into its notices, such as the offer of an interpreter.
public struct RequiredStatement: Hashable, Sendable {
  /// How findings call it.
  public var name: String
  /// The notices that need it.
  public var match: [PathPattern] = []
  /// For each language the wordings of which one must stand; a language without any needs none.
  public var wordings: [LanguageTag: [String]] = [:]
  /// Whether a telephone number, an address of mail or a link must stand in the same paragraph or the next.
  public var needsContact = true
}

/// Leave for what rules find in the notices that a pattern names: for formats that cannot hold a comment.
public struct AllowedFindings: Hashable, Sendable {
  public var match: PathPattern
  public var rules: [String] = []
  /// Empty: any concept, and findings of none.
  public var concepts: Set<ConceptID> = []
  public var reason: String?
  /// The last day on which it holds, ISO 8601.
  public var until: String?
}

/// What a configuration says of the notices that a pattern names.
public struct PathOverride: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case normal, vital
  }

  public var match: PathPattern
  public var kind: Kind?
  public var stage: NoticeSettings.Stage?
  public var language: LanguageTag?
  public var isLocked: Bool?
  public var isEmergency: Bool?
  public var channel: NoticeSettings.Channel?
  /// The name of a list of ``Configuration/known``.
  public var audience: String?
  public var served: [ServedLanguage]?
  /// Laid on top of those of the whole configuration.
  public var glossaries: [String] = []
  public var severities: [String: RuleLevel] = [:]
}

/// Concepts that an audience knows, such as a school board, and until when that may be taken for granted.
public struct KnownList: Hashable, Sendable {
  public var concepts: Set<ConceptID>
  /// The last day, ISO 8601: people come and go, so a list is looked at every school year.
  public var until: String

  func holds(on today: String?) -> Bool { today.map { $0 <= until } ?? true }
}

/// How loud a rule is.
public enum RuleLevel: String, Hashable, Sendable, CaseIterable {
  case off, note, warning, error

  var severity: Severity? { Severity(rawValue: rawValue) }
}

/// What makes a run fail.
public enum FailThreshold: String, Hashable, Sendable, CaseIterable {
  case never, error, warning, note

  /// Whether a finding of this severity counts.
  public func includes(_ severity: Severity) -> Bool {
    guard let least = Severity(rawValue: rawValue) else { return false }
    return severity >= least
  }
}

/// What holds for one notice.
public struct NoticeSettings: Equatable, Sendable {
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case template, outgoing
  }

  /// How a notice reaches its readers.
  public enum Channel: String, Hashable, Sendable, CaseIterable {
    case letter, email
    case textMessage = "text-message"
    /// Read aloud by a machine: nobody hears a bracket or a link.
    case call

    /// Whether there is room for a phrase only.
    public var isBrief: Bool { self == .textMessage || self == .call }
  }

  /// What `{language}` of a pattern stands for; it counts if it is a language that anybody here writes.
  public var namedLanguage: LanguageTag?
  /// Whether a family loses a right or a service if it does not understand the notice.
  public var isVital = false
  public var stage = Stage.outgoing
  public var channel = Channel.letter
  public var statements: [RequiredStatement] = []
  /// What may stand in it although a rule finds it.
  public var allowed: [AllowedFindings] = []
  /// What leave in it must come with.
  public var allowanceNeeds: Set<AllowanceNeed> = []
  /// The day of the run, ISO 8601; leave that ended before it holds no more.
  public var today: String?
  /// Concepts that its readers know; vital ones are explained all the same.
  public var known: Set<ConceptID> = []
  /// The language that the configuration gives the notice.
  public var language: LanguageTag?
  /// Fixed by law: reported, never failing, out of totals.
  public var isLocked = false
  /// Never held on its way out, whatever is found; in CI it counts as any other.
  public var isEmergency = false
  public var served: [ServedLanguage]
  public var severities: [String: RuleLevel]
}
