internal import Terminology
internal import UnicodeText

extension Rule {
  static let lateExplanation = Rule(
    id: "late-explanation",
    severity: .note,
    summary: "A concept is explained, but far behind its first use",
    plainWords: PlainWords(
      "Explain “{words}” sooner",
      because: "It is explained only further down, and a family may stop reading before it gets there.",
      how: "Move the explanation up to where the words come first."),
    whatItDoes: """
      Finds a concept whose explanation stands in the letter, but more than three paragraphs behind the first use.
      A block of words in the letter is never late.
      """,
    whyItMatters: "Who does not understand the first paragraph may never reach the fifth.",
    reference: "WCAG 2.2 success criterion 3.1.3 (unusual words)",
    examples: [
      RuleExample(
        """
        Your child was absent often, and we worry about ⟦chronic absenteeism⟧.

        Our office opens at eight.

        Buses run as usual.

        Lunch is free for everyone.

        The library has new books.

        Chronic absenteeism means that a student misses so many days of school that learning suffers.
        """),
      RuleExample(
        "We worry about chronic absenteeism. This means that a student misses so many days of school that learning suffers."
      ),
    ],
    isCounted: true,
    check: .notice { context in
      context.judgements.compactMap { judgement in
        guard judgement.verdict == .late, let (concept, treatments) = context.concept(judgement),
          treatments.contains(.explain)
        else { return nil }
        let place = context.place(judgement.first)
        let explained = judgement.evidence.map { context.place(part: $0.part, $0.span) }
        return Finding(
          rule: "late-explanation", severity: .note, message: Messages.late(place.surface),
          advice: [
            Advice(
              kind: .note, text: Messages.move(to: place.inWords, from: explained?.inWords),
              language: nil,
              review: nil, layer: nil)
          ], place: place, concept: concept.id, language: judgement.language, related: [explained].compactMap { $0 })
      }
    }
  )
}

private enum Messages {
  static func late(_ surface: String) -> String { "\(quoted(surface)) is explained only further down" }
  static func move(to place: String, from explained: String?) -> String {
    explained.map { "move the explanation of \($0) up to \(place)" } ?? "move the explanation up to \(place)"
  }
}
