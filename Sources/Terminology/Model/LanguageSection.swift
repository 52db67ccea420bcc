public import UnicodeText

/// What a concept entry holds for one language.
public struct LanguageSection: Sendable {
  public let language: LanguageTag
  /// Replaces the entry's treatments for this language.
  public internal(set) var treatments: Treatments?
  public internal(set) var terms: [Term]
  public internal(set) var explanation: Explanation?
  /// Sentences in which the concept must be found.
  public internal(set) var finds: [Example]
  /// Sentences in which it must not be found.
  public internal(set) var ignores: [Example]
  /// The layers that terms and explanation come from.
  public internal(set) var termsLayer: String
  public internal(set) var explanationLayer: String
  public internal(set) var place: SourcePlace
}

/// A sentence that shows what a term is and is not.
public struct Example: Hashable, Sendable {
  public let text: String
  public let place: SourcePlace
}

/// How a term is to be used.
public enum UsageStatus: String, Hashable, Sendable, CaseIterable {
  case preferred
  case admitted
  /// Outdated: still understood, no longer right.
  case deprecated
  /// Never to be used: wrong or hurtful.
  case forbidden
  /// A lay wording that calls for the concept but does not name it: it detects, is never suggested,
  /// and never counts as the full form of an acronym.
  case trigger

  /// Whether the wording names the concept and may be used.
  public var isGood: Bool { self == .preferred || self == .admitted }
}

/// A designation as it is written.
public struct Term: Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case fullForm = "full-form"
    case acronym
  }

  /// Which differences of capitals a match may show.
  public enum Case: String, Hashable, Sendable, CaseIterable {
    /// Any.
    case fold
    /// Capitals in the term must be capitals in the notice.
    case smart
    /// None.
    case exact
  }

  public enum Gender: String, Hashable, Sendable, CaseIterable {
    case masculine = "m"
    case feminine = "f"
    case neuter = "n"
    case common = "c"
  }

  public let text: String
  public let status: UsageStatus
  public let type: Kind
  public let caseMode: Case
  /// Inflected and variant spellings, matched as this term.
  public let forms: [String]
  /// Longer wordings in which the term does not count.
  public let except: [String]
  /// If not empty, one of these must stand in the same part for the term to count.
  public let needs: [String]
  /// ISO 3166-2, such as `US-TX`: where the term is preferred. Never decides whether it matches.
  public let region: String?
  public let gender: Gender?
  /// Why the term has its status, for people.
  public let why: String?
  public let source: String?
  public let note: String?
  public let place: SourcePlace

  /// Two to eight capitals, digits or `&` with at least two capitals: what `type` is where the termbase does not say it.
  static func looksLikeAcronym(_ text: String) -> Bool {
    let capitals = text.utf8.filter { (0x41...0x5A).contains($0) }.count
    let others = text.utf8.filter { (0x30...0x39).contains($0) || $0 == 0x26 }.count
    return capitals >= 2 && capitals + others == text.utf8.count && text.utf8.count <= 8
  }
}

/// How a concept is put into plain words for families, in one language.
public struct Explanation: Hashable, Sendable {
  /// One to three plain sentences that stand on their own.
  public let text: String?
  /// A phrase of at most twelve words that fits a bracket.
  public let short: String?
  /// A plain wording to use in place of the term.
  public let instead: String?
  /// Other wordings that a district accepts as an explanation.
  public let glosses: [String]
  public let review: Review

  /// Everything that explains, for recognising it in a notice.
  public var wordings: [String] { [text, short].compactMap { $0 } + glosses }
}

/// Who checked an explanation.
public struct Review: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable, Comparable {
    case draft
    /// A second competent reader agreed.
    case reviewed
    /// The district decided.
    case approved

    public static func < (left: State, right: State) -> Bool { left.rank < right.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  public enum Origin: String, Hashable, Sendable, CaseIterable {
    case person, machine
  }

  public let state: State
  /// ISO 8601 day.
  public let date: String?
  /// The role, never the name, of who checked.
  public let role: String?
  public let origin: Origin
}
