internal import Terminology
internal import UnicodeText

extension Rule {
  static let missingExplanation = Rule(
    id: "missing-explanation",
    severity: .note,
    summary: "The glossary has no explanation in a language that families read",
    plainWords: PlainWords(
      "Write an explanation",
      because: "Families who read that language find no word of explanation in their letters."),
    whatItDoes: """
      Says, once a run for each concept used, in which of the served languages the glossary has no explanation, and in which only
      a draft. It is a note for the glossary's owner, and it never holds a letter. Languages served by interpreters are left out.
      """,
    whyItMatters:
      "A letter can be explained well in English and leave a family without a word of explanation in its own language.",
    reference: "20 U.S.C. 6312(e)(4); 34 CFR 300.503(c)",
    examples: [
      RuleExample(
        "The ⟦accountability system⟧ is how the state checks and rates every public school.",
        glossary: ExampleGlossary.sample,
        served: [.spanish]),
      RuleExample("Our school garden opens in May.", glossary: ExampleGlossary.sample, served: [.spanish]),
    ],
    isForGlossary: true,
    check: .run { context in
      gaps(context, rule: "missing-explanation", message: Messages.noExplanation) { cells in
        cells.contains { $0.explanation == nil }
      }
    }
  )

  static let unreviewedExplanation = Rule(
    id: "unreviewed-explanation",
    severity: .note,
    summary: "An explanation has not been checked by a second reader",
    plainWords: PlainWords(
      "Have an explanation checked",
      because: "A mistake in an explanation does more harm than none. A second reader finds most of them."),
    whatItDoes: """
      Says, once a run for each concept that is explained in every served language, in which of them the explanation is only a
      draft. It is a note for the glossary's owner, and it never holds a letter.
      """,
    whyItMatters:
      "An explanation with a mistake in it does more harm than none. A second competent reader finds most of them.",
    reference: "34 CFR 300.503(c)",
    examples: [
      RuleExample(
        "The ⟦accountability system⟧ is how the state checks and rates every public school.",
        glossary: ExampleGlossary.sample,
        served: [.english]),
      RuleExample("Our school garden opens in May.", glossary: ExampleGlossary.sample, served: [.english]),
    ],
    isForGlossary: true,
    check: .run { context in
      gaps(context, rule: "unreviewed-explanation", message: Messages.draft) { cells in
        cells.contains { $0.explanation == .draft } && !cells.contains { $0.explanation == nil }
      }
    }
  )

  static let missingTerm = Rule(
    id: "missing-term",
    severity: .note,
    summary: "The glossary has no term in a language that families read",
    plainWords: PlainWords(
      "Choose a term",
      because: "Without one, every translator chooses another word, and one thing looks like three."),
    whatItDoes: """
      Says, once a run for each concept used, in which of the served languages the glossary has an explanation but no term to use:
      translators will each choose their own. It is a note for the glossary's owner, and it never holds a letter.
      """,
    whyItMatters: "Three translations of one word in three letters look like three things.",
    reference: "US Federal Plain Language Guidelines: be consistent with terms",
    examples: [
      RuleExample(
        "The ⟦accountability system⟧ is how the state checks and rates every public school.",
        glossary: ExampleGlossary.sampleWithoutTerm,
        served: [.spanish]),
      RuleExample("Our school garden opens in May.", glossary: ExampleGlossary.sampleWithoutTerm, served: [.spanish]),
    ],
    isForGlossary: true,
    check: .run { context in
      gaps(context, rule: "missing-term", message: Messages.noTerm) { cells in
        cells.contains { !$0.hasTerm && $0.explanation != nil }
      }
    }
  )

  /// One note a concept with the state of each language, at the first use of the run. A concept that lacks explanations gets
  /// that note alone: its drafts stand in it too.
  private static func gaps(
    _ context: RunContext, rule: String, message: (String) -> String, where lacks: ([Coverage.Cell]) -> Bool
  ) -> [Finding] {
    context.coverage.rows.compactMap { row in
      let cells = row.cells.filter { $0.isOwed && !$0.isByInterpreter && !context.coverage.hasNothing($0.language) }
      guard lacks(cells), let place = row.firstPlace else { return nil }
      let isTerm = rule == "missing-term"
      let lists = [
        (isTerm ? "no term" : "nothing yet", cells.filter { isTerm ? !$0.hasTerm : $0.explanation == nil }),
        ("draft", isTerm ? [] : cells.filter { $0.explanation == .draft }),
      ].filter { !$0.1.isEmpty }
      let text = lists.map { state, cells in
        "\(state): " + cells.map { $0.language.name() }.sorted().joined(separator: ", ")
      }
      return Finding(
        rule: rule, severity: .note, message: message(quoted(row.name, room: 33)),
        advice: [Advice(kind: .note, text: text.joined(separator: "; "), language: nil, review: nil, layer: nil)],
        place: place, concept: row.concept, languages: lists.flatMap { $0.1.map(\.language) })
    }
  }
}

private enum Messages {
  static func noExplanation(_ name: String) -> String { "\(name) lacks an explanation in the glossary" }
  static func draft(_ name: String) -> String { "the explanation of \(name) is still a draft" }
  static func noTerm(_ name: String) -> String { "\(name) lacks a term in the glossary" }
}
