internal import Terminology
internal import UnicodeText

extension Rule {
  static let unexpandedAcronym = Rule(
    id: "unexpanded-acronym",
    severity: .warning,
    summary: "An acronym stands without its full form",
    plainWords: PlainWords("Write out “{words}”", because: "A family cannot look up letters alone, or ask about them."),
    whatItDoes: """
      Finds the first use of an acronym whose full form stands nowhere before it or beside it, where the concept needs only that,
      or is explained already. Where the explanation is missing too, `unexplained-term` says both.
      """,
    whyItMatters: """
      Letters alone cannot be looked up, asked about or translated. With the full form beside it a family can do all three, and
      knows the acronym when it hears it at a meeting.
      """,
    reference: "WCAG 2.2 success criterion 3.1.4 (abbreviations)",
    examples: [
      RuleExample("This letter tells you about your rights under ⟦FERPA⟧."),
      RuleExample("The Family Educational Rights and Privacy Act (FERPA) gives you the right to see school records."),
    ],
    check: .notice { context in context.judgements.compactMap { unexpanded($0, context) } }
  )

  private static func unexpanded(_ judgement: Judgement, _ context: RuleContext) -> Finding? {
    guard judgement.lacksFullForm, let (concept, treatments) = context.concept(judgement),
      treatments.contains(.expand)
    else { return nil }
    // Where the explanation is missing as well, that finding carries the full form.
    let isSaidAlready = treatments.contains(.explain) && (judgement.verdict == .none || judgement.verdict == .expanded)
    guard !isSaidAlready else { return nil }
    let place = context.place(judgement.first)
    return Finding(
      rule: "unexpanded-acronym", severity: .warning, message: Messages.unexpanded(place.surface),
      advice: [concept.expansionAdvice(of: place.surface, for: judgement.language)].compactMap { $0 }, place: place,
      concept: concept.id, language: judgement.language, related: context.laterUses(of: judgement))
  }
}

private enum Messages {
  static func unexpanded(_ surface: String) -> String { "\(quoted(surface)) stands without its full form" }
}
