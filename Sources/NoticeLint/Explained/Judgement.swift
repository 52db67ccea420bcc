public import Terminology
public import UnicodeText

/// How a concept is treated where it first meets its reader.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Its meaning stands there.
  case explained
  /// Only its full form, or its name in another language, stands there.
  case expanded
  /// Its meaning comes more than three paragraphs later.
  case late
  /// Nothing is said.
  case none
}

/// A place where a reader meets a concept.
public struct Use: Hashable, Sendable {
  /// The number of the part in the notice, from 0.
  public let part: Int
  /// The term as listed, in the part's text.
  public let span: TextSpan<PartText>
  public let candidate: TermMatch.Candidate
  /// Whether the use starts the clock: it stands in the body, not in a heading, letterhead or signature.
  public let isInBody: Bool
}

/// What one notice does about one concept, for the readers of one language.
public struct Judgement: Sendable {
  public let concept: ConceptID
  public let language: LanguageTag
  /// In reading order; never empty.
  public let uses: [Use]
  /// The number in `uses` of the one that started the clock.
  public let firstUse: Int
  public let verdict: Verdict
  /// For `explained` and `late`.
  public let evidence: Evidence?
  /// Whether the first use is an acronym whose full form stands nowhere before or beside it.
  public let lacksFullForm: Bool

  public var first: Use { uses[firstUse] }
  /// Whether every use leaves a doubt.
  public var isUncertain: Bool { uses.allSatisfy { $0.candidate.level == .uncertain } }
}
