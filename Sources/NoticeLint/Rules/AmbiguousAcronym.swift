internal import Terminology
internal import UnicodeText

extension Rule {
  static let ambiguousAcronym = Rule(
    id: "ambiguous-acronym",
    severity: .warning,
    summary: "An acronym stands for two things, and nothing in the letter decides",
    plainWords: PlainWords(
      "Write out “{words}”",
      because: "These letters can stand for two things, and a family cannot tell which one is meant."),
    whatItDoes: """
      Finds an acronym that the glossary lists under two concepts, in a letter that spells neither of them out.
      """,
    whyItMatters: "A family that looks the letters up finds the wrong thing, or two.",
    reference: "US Federal Plain Language Guidelines: minimize abbreviations",
    examples: [
      RuleExample("Your child's ⟦SRO⟧ will call you on Monday.", glossary: ExampleGlossary.twoMeanings),
      RuleExample(
        "The school resource officer (SRO) will call you on Monday.", glossary: ExampleGlossary.twoMeanings),
    ],
    check: .notice { context in ambiguous(context) }
  )

  private static func ambiguous(_ context: RuleContext) -> [Finding] {
    let spelledOut = Set(
      context.judgements.filter { $0.uses.contains { $0.candidate.type == .fullForm } }.map(\.concept))
    var reported: Set<[ConceptID]> = []
    return context.passages.flatMap { passage in
      passage.terms.compactMap { term -> Finding? in
        let candidates = term.match.candidates
        let concepts = candidates.map(\.concept)
        guard Set(concepts).count > 1, candidates.allSatisfy({ $0.type == .acronym && $0.level < .uncertain }),
          spelledOut.isDisjoint(with: concepts), reported.insert(concepts).inserted
        else { return nil }
        let place = context.place(part: passage.number, term.match.span.retyped())
        let names = concepts.compactMap { context.termbase[$0]?.fullForm(for: candidates[0].language)?.text }
        return Finding(
          rule: "ambiguous-acronym", severity: .warning, message: Messages.ambiguous(place.surface),
          advice: [Advice(kind: .note, text: Messages.choose(names), language: nil, review: nil, layer: nil)],
          place: place, concept: concepts[0], language: candidates[0].language)
      }
    }
  }
}

private enum Messages {
  static func ambiguous(_ surface: String) -> String { "\(quoted(surface, room: 28)) can stand for two things" }
  static func choose(_ names: [String]) -> String {
    "write out which one you mean: " + names.prefix(4).map { quoted($0, room: 40) }.joined(separator: " or ")
  }
}
