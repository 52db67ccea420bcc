internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let missingInVersion = Rule(
    id: "missing-in-version",
    severity: .warning,
    summary: "A concept of the source version is named nowhere in a language version",
    plainWords: PlainWords(
      "Check the translation",
      because: "The original letter names something that was not found here, so a family cannot ask about it."),
    whatItDoes: """
      Compares the language versions of a notice: a concept that the source version names, and for which the glossary has a
      term in the language of a version, has to stand there too. In a translation file each text is compared with its own
      translation. With the starter's terms alone it is a note: a translator may
      have chosen another good word.
      """,
    whyItMatters:
      "What was left out, or named by a word that nobody uses elsewhere, cannot be looked up or asked about.",
    reference: "ISO 17100:2015, 5.3.3 (revision compares source and target for terminology)",
    examples: [
      RuleExample(
        "⟦El estado tiene reglas nuevas⟧.", language: .known("es"), glossary: ExampleGlossary.sampleInTwoLanguages,
        versions: [.init("en", "The accountability system of our state has new rules.")]),
      RuleExample(
        "El sistema de rendición de cuentas del estado tiene reglas nuevas.", language: .known("es"),
        glossary: ExampleGlossary.sampleInTwoLanguages,
        versions: [.init("en", "The accountability system of our state has new rules.")]),
    ],
    isCounted: true,
    isAboutTheWhole: true,
    check: .set(
      { set in
        guard let source = set.source else { return [] }
        return set.translations.flatMap { version in
          version.languages.flatMap { language in
            source.context.judgements.compactMap { missing($0, version.context, language, source.context) }
          }
        }
      }, inFile: missingInUnits)
  )

  /// In a translation file: what a text names and its translation does not, once a concept.
  @Sendable private static func missingInUnits(_ context: RuleContext) -> [Finding] {
    struct Naming: Hashable {
      let unit: Int
      let concept: ConceptID
      let language: LanguageTag
    }
    let parts = context.notice.parts
    var translations: [Int: [Int]] = [:]
    for (number, part) in parts.enumerated() {
      if let unit = part.unit { translations[unit, default: []].append(number) }
    }
    guard !translations.isEmpty else { return [] }
    var named: Set<Naming> = []
    for judgement in context.judgements {
      for use in judgement.uses {
        guard let unit = parts[use.part].unit else { continue }
        named.insert(Naming(unit: unit, concept: judgement.concept, language: judgement.language))
      }
    }
    return context.judgements.compactMap { judgement in
      guard NoticeSet.covers(judgement.language, context.termbase.sourceLanguage), !judgement.isUncertain,
        let concept = context.termbase[judgement.concept]
      else { return nil }
      for use in judgement.uses where use.candidate.level != .uncertain {
        guard let unit = parts[use.part].unit,
          let target = translations[unit]?.first(where: {
            !NoticeSet.covers(context.partLanguages[$0], judgement.language) && !context.passages[$0].words.isEmpty
          })
        else { continue }
        let language = context.partLanguages[target]
        guard !named.contains(Naming(unit: unit, concept: concept.id, language: language)),
          let place = context.opening(of: context.passages[target])
        else { continue }
        return finding(concept, language, at: place, source: context.place(use))
      }
      return nil
    }
  }

  private static func missing(
    _ judgement: Judgement, _ version: RuleContext, _ language: LanguageTag, _ source: RuleContext
  ) -> Finding? {
    guard !judgement.isUncertain, judgement.first.isInBody, let concept = source.termbase[judgement.concept],
      !version.judgements.contains(where: { $0.concept == concept.id }),
      !NoticeSet.covers(judgement.language, language)
    else { return nil }
    return finding(concept, language, at: version.title, source: source.place(judgement.first))
  }

  /// Nil where the glossary has nothing to say in its place.
  private static func finding(
    _ concept: ConceptEntry, _ language: LanguageTag, at title: Place, source place: Place
  ) -> Finding? {
    guard !concept.treatments(for: language).contains(.avoid), let term = concept.preferredTerm(for: language) else {
      return nil
    }
    let isStarter = concept.sections(for: language).first?.termsLayer == TermbaseLayer.starterName
    return Finding(
      rule: "missing-in-version", severity: isStarter ? .note : .warning,
      message: Messages.missing(place.surface, language.name()),
      advice: [Advice(kind: .replace, text: term.text, language: language, review: nil, layer: nil)],
      place: title, concept: concept.id, language: language, related: [place])
  }
}

private enum Messages {
  static func missing(_ surface: String, _ language: String) -> String {
    "\(quoted(surface, room: 36)) is not in this \(language) version"
  }
}
