internal import Terminology
internal import UnicodeText

extension Rule {
  static let unpairedTerm = Rule(
    id: "unpaired-term",
    severity: .warning,
    summary: "A translated term stands without its English name",
    plainWords: PlainWords(
      "Put the English name beside “{words}”", because: "At the meeting and on the form families hear the English name."
    ),
    whatItDoes: """
      Finds the first use of a translated term whose name in the source language stands nowhere in the same paragraph, where the
      glossary asks for both (`treatment: pair`).
      """,
    whyItMatters: """
      At the meeting, on the form and on the telephone people say the English name. A family that has read only the translation
      does not know that it is the same thing.
      """,
    reference: "34 CFR 300.322(e); district translation guidelines that ask for the English name at first use",
    examples: [
      RuleExample(
        "Invitamos a la familia a revisar el ⟦programa de educación individualizado⟧ de su hijo.", language: .spanish,
        glossary: ExampleGlossary.paired),
      RuleExample(
        "Invitamos a la familia a revisar el programa de educación individualizado (IEP, por sus siglas en inglés) de su hijo.",
        language: .spanish, glossary: ExampleGlossary.paired),
    ],
    check: .notice { context in context.judgements.compactMap { unpaired($0, context) } }
  )

  private static func unpaired(_ judgement: Judgement, _ context: RuleContext) -> Finding? {
    guard judgement.lacksSourceName, !judgement.isUncertain, let (concept, _) = context.concept(judgement) else {
      return nil
    }
    let source = context.termbase.sourceLanguage
    let names = concept.terms(for: source).filter(\.status.isGood)
    let place = context.place(judgement.first)
    let advice = (names.first { $0.type == .acronym } ?? names.first).map { name in
      Advice(
        kind: .replace, text: "\(place.surface) (\(name.text))", language: judgement.language, review: nil, layer: nil)
    }
    return Finding(
      rule: "unpaired-term", severity: .warning, message: Messages.unpaired(place.surface, source),
      advice: [advice].compactMap { $0 }, place: place, concept: concept.id, language: judgement.language,
      related: context.laterUses(of: judgement))
  }
}

private enum Messages {
  static func unpaired(_ surface: String, _ source: LanguageTag) -> String {
    "\(quoted(surface, room: 40)) stands without its \(source.name()) name"
  }
}
