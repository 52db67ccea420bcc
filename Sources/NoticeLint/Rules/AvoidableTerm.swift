internal import Terminology
internal import UnicodeText

extension Rule {
  static let avoidableTerm = Rule(
    id: "avoidable-term",
    severity: .warning,
    summary: "A wording for insiders that a plain one can replace",
    plainWords: PlainWords(
      "Use plain words for “{words}”",
      because: "This is a word of the office. Plain words say the same and need no explanation."),
    whatItDoes: """
      Finds a concept that the glossary says to avoid in letters to families, and offers the plain wording to use in its place.
      A letter that explains it is left alone.
      """,
    whyItMatters: "Some office words add nothing for a family. The plain word is shorter, and it needs no explanation.",
    reference: "US Federal Plain Language Guidelines: use the simplest words that say it",
    examples: [
      RuleExample("We invite all ⟦stakeholders⟧ to the board meeting."),
      RuleExample("We invite families, students and staff to the board meeting."),
    ],
    check: .notice { context in context.judgements.compactMap { avoidable($0, context) } }
  )

  private static func avoidable(_ judgement: Judgement, _ context: RuleContext) -> Finding? {
    guard let (concept, treatments) = context.concept(judgement), treatments.contains(.avoid),
      judgement.verdict != .explained
    else { return nil }
    let place = context.place(judgement.first)
    return Finding(
      rule: "avoidable-term", severity: judgement.isUncertain ? .note : .warning,
      message: Messages.avoidable(place.surface),
      advice: concept.advice(for: judgement.language, insteadOnly: true), place: place, concept: concept.id,
      language: judgement.language, related: context.laterUses(of: judgement))
  }
}

private enum Messages {
  static func avoidable(_ surface: String) -> String { "\(quoted(surface)) can be said in plain words" }
}
