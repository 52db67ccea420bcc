public import UnicodeText

/// How a term was recognised, the surest first.
public enum MatchLevel: String, Hashable, Sendable, Comparable, CaseIterable {
  /// The same characters as the term.
  case exact
  /// Equal after folding: capitals, hyphens, typographic variants.
  case normalised
  /// Equal to a form listed on the term.
  case listed
  /// The term with an ending or a particle from the language's closed list: "IEPs", "IEP's".
  case clitic
  /// A form generated from the term.
  case inflected
  /// Probably the term, but the place leaves a doubt: an acronym in a line of capitals.
  case uncertain

  public static func < (left: MatchLevel, right: MatchLevel) -> Bool { left.rank < right.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A term that stands in a text. A plain value: it refers to the termbase by id and number and holds no text.
public struct TermMatch: Hashable, Sendable {
  /// One reading of the place: a term of a concept.
  public struct Candidate: Hashable, Sendable {
    public let concept: ConceptID
    /// The language section the term stands in.
    public let language: LanguageTag
    /// The number of the term in that section.
    public let term: Int
    public let status: UsageStatus
    public let type: Term.Kind
    public let level: MatchLevel
  }

  /// The listed form, without endings: "IEP" in "IEPs". Bytes from the start of the input.
  public let span: TextSpan<InputText>
  /// The whole words: "IEP's" in "IEP's".
  public let tokenSpan: TextSpan<InputText>
  /// Every concept the wording may stand for, in the order of their ids; never empty.
  public let candidates: [Candidate]

  /// The level of the surest reading.
  public var level: MatchLevel { candidates.map(\.level).min() ?? .uncertain }
}
