internal import Terminology
internal import UnicodeText

extension Rule {
  static let mixedDesignations = Rule(
    id: "mixed-designations",
    severity: .note,
    summary: "One thing goes by two names",
    plainWords: PlainWords(
      "Use one name for “{words}”",
      because: "The letter calls the same thing by two names, and a family may take it for two things."),
    whatItDoes: """
      Finds a concept that a letter calls by two full forms without saying that they are the same. An acronym and its full form
      are one name, and so are two names that share a word; two names side by side in one paragraph are paired.
      """,
    whyItMatters: "A reader who meets a new name looks for a new thing.",
    reference: "US Federal Plain Language Guidelines: be consistent with terms",
    examples: [
      RuleExample(
        """
        The after-school program ends at six.

        The ⟦extended day⟧ costs ten dollars a week.
        """, glossary: ExampleGlossary.twoNames),
      RuleExample(
        """
        The after-school program, or extended day, ends at six.

        The extended day costs ten dollars a week.
        """, glossary: ExampleGlossary.twoNames),
    ],
    isCounted: true,
    check: .notice { context in context.judgements.compactMap { mixed($0, context) } }
  )

  private static func mixed(_ judgement: Judgement, _ context: RuleContext) -> Finding? {
    let named = judgement.uses.filter { $0.candidate.type == .fullForm && $0.candidate.status.isGood }
    guard let first = named.first else { return nil }
    let firstWords = context.term(of: first).map { WordSpans.folded($0.text) } ?? []
    let isOther = { (use: Use) in
      use.candidate.term != first.candidate.term && !sharesWord(context.term(of: use), firstWords)
    }
    // Once side by side in one part they are paired, and the reader knows from there on.
    let isPaired = { (use: Use) in
      named.contains { one in
        one.part <= use.part && one.candidate.term == use.candidate.term
          && named.contains { $0.part == one.part && !isOther($0) }
      }
    }
    guard let other = named.first(where: { isOther($0) && !isPaired($0) }) else { return nil }
    let firstPlace = context.place(first)
    let place = context.place(other)
    return Finding(
      rule: "mixed-designations", severity: .note, message: Messages.mixed(place.surface, firstPlace.surface),
      advice: [Advice(kind: .note, text: Messages.keepOne, language: nil, review: nil, layer: nil)], place: place,
      concept: judgement.concept, language: judgement.language, related: [firstPlace])
  }

  /// "truancy" and "habitual truant" are one name in two forms.
  private static func sharesWord(_ term: Term?, _ words: [String]) -> Bool {
    guard let term else { return true }
    return WordSpans.folded(term.text).contains { word in
      words.contains { $0.count >= 4 && word.count >= 4 && $0.prefix(5) == word.prefix(5) }
    }
  }
}

private enum Messages {
  static func mixed(_ surface: String, _ first: String) -> String {
    "\(quoted(surface, room: 28)) was \(quoted(first, room: 28)) before"
  }
  static let keepOne = "keep to one name, or say once that both are the same"
}
