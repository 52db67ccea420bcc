internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let unreviewedWording = Rule(
    id: "unreviewed-wording",
    severity: .warning,
    summary: "An explanation that nobody has checked stands in a letter that goes out",
    plainWords: PlainWords(
      "Have “{words}” checked first",
      because: "Nobody has checked this explanation yet, and it may be wrong.",
      how: "Ask the person who keeps the glossary."),
    whatItDoes: """
      Finds in letters that go out (`stage: outgoing`) a sentence that stands in the district's own glossary as a draft, word for word.
      Drafts of the built-in glossary are told in letters of kind vital only: elsewhere the report marks them where it offers them. A
      sentence that was changed in the letter is the writer's own, and is left alone.
      """,
    whyItMatters:
      "A draft may be wrong, or say something else in another language, and families act on what the letter says.",
    reference: "Title VI guidance: translations by competent translators, checked by a second one",
    examples: [
      RuleExample(
        """
        Our school got a C in the accountability system. ⟦The accountability system is how the state checks and rates every public school⟧.
        """, glossary: ExampleGlossary.sample),
      RuleExample(
        """
        Our school got a C in the accountability system. The accountability system is how the state checks and rates every public school.
        """, glossary: ExampleGlossary.sampleWithoutTerm),
      RuleExample(
        """
        Our school got a C in the accountability system. In this system, officials in the capital give each school a letter every autumn.
        """, glossary: ExampleGlossary.sample),
    ],
    check: .notice { context in
      guard context.settings.stage == .outgoing else { return [] }
      return context.judgements.compactMap { finding($0, context) }
    }
  )

  /// A sentence or a phrase of fewer words may be anybody's.
  private static let fewestWords = 4

  private static func finding(_ judgement: Judgement, _ context: RuleContext) -> Finding? {
    guard let entry = context.termbase[judgement.concept],
      let (explanation, written) = entry.explanation(for: judgement.language), explanation.review.state == .draft
    else { return nil }
    let isStarter = entry.section(written)?.explanationLayer == TermbaseLayer.starterName
    guard !isStarter || context.settings.isVital else { return nil }
    let drafts = explanation.wordings.flatMap { sentences(of: $0, written) }
    for passage in context.passages where context.partLanguages[passage.number] == judgement.language {
      guard let words = drafts.lazy.compactMap({ passage.range(of: $0) }).first else { continue }
      return Finding(
        rule: "unreviewed-wording", severity: .warning,
        message: Messages.unreviewed(context.place(judgement.first).surface),
        advice: [Advice(kind: .note, text: Messages.ask, language: nil, review: nil, layer: nil)],
        place: context.place(part: passage.number, passage.span(of: words)), concept: judgement.concept,
        language: judgement.language)
    }
    return nil
  }

  /// The sentences of a text of the glossary, in folded words: a writer may paste one of them.
  private static func sentences(of text: String, _ language: LanguageTag) -> [[String]] {
    let part = Part(kind: .paragraph, bytes: Array(text.utf8), map: PieceMap())
    let passage = Passage(part: part, number: 0, matches: [], profile: LanguageProfile.of(language))
    return passage.sentences.map { passage.words[$0].map(\.folded) }.filter { $0.count >= fewestWords }
  }
}

private enum Messages {
  static let ask = "ask the glossary's owner to have it checked, and to write `checked` beside it"
  static func unreviewed(_ term: String) -> String {
    "nobody has checked this explanation of \(quoted(term, room: 34))"
  }
}
