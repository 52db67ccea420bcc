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
  /// Whether the concept's name in the source language must stand beside the first use and does not.
  public let lacksSourceName: Bool
  /// The number of the view whose reader it speaks of; see ``Notice/views``.
  public let view: Int
  /// Whether the readers of other forms of the same mail are better off.
  public let isOfOneView: Bool
  /// What has to hold for a reader to get the explanation that `evidence` is, in a template; empty where nothing has to. Not
  /// empty, the verdict is that of a reader for whom it does not hold.
  public var conditions: [String] = []

  public var first: Use { uses[firstUse] }
  /// Whether every use leaves a doubt.
  public var isUncertain: Bool { uses.allSatisfy { $0.candidate.level == .uncertain } }
}

extension Judgement {
  /// One judgement of the views that are forms of the same letter: the worst of them, with the uses of all. A mail sent
  /// as plain text and as HTML is one letter to its writer.
  ///
  /// - Parameter judgements: Of one concept and language, in the order of their views.
  static func merged(_ judgements: [Judgement]) -> Judgement {
    let worst = judgements.max { $0.verdict.gap < $1.verdict.gap || $0.verdict == $1.verdict && $0.view > $1.view }
    guard judgements.count > 1, let worst else { return judgements[0] }
    let uses = merged(judgements.map(\.uses))
    return Judgement(
      concept: worst.concept, language: worst.language, uses: uses, firstUse: uses.firstIndex(of: worst.first) ?? 0,
      verdict: worst.verdict, evidence: worst.evidence, lacksFullForm: worst.lacksFullForm,
      lacksSourceName: judgements.contains(where: \.lacksSourceName), view: worst.view,
      isOfOneView: judgements.contains { $0.verdict != worst.verdict }, conditions: worst.conditions)
  }
}

extension Judgement {
  /// The uses of several readers, in reading order, each once: some parts stand in what several of them get.
  static func merged(_ uses: [[Use]]) -> [Use] {
    let all = uses.joined().sorted { ($0.part, $0.span) < ($1.part, $1.span) }
    return all.indices.filter { number in
      number == 0 || all[number - 1].part != all[number].part || all[number - 1].span != all[number].span
    }.map { all[$0] }
  }
}

extension Verdict {
  /// How much is left to say, the most last.
  var gap: Int {
    switch self {
    case .explained: 0
    case .late: 1
    case .expanded: 2
    case .none: 3
    }
  }
}
