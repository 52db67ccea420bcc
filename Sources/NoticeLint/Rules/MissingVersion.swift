internal import Terminology
internal import UnicodeText

extension Rule {
  static let missingVersion = Rule(
    id: "missing-version",
    severity: .warning,
    summary: "A notice has no version in a language that families read",
    plainWords: PlainWords(
      "Have this letter translated",
      because: "Some families would get it only in a language that they do not read.",
      how: "Ask the person who orders translations in your district."),
    whatItDoes: """
      Finds the served languages in which a notice has no version. Only for notices whose front matter names a `set`, or
      whose path fits a pattern with `{language}` in the configuration: a district says itself which notices are translated. A
      language served by an interpreter needs none.
      """,
    whyItMatters: "A family that gets the letter in English only may not learn that it is about their child.",
    reference: "Title VI of the Civil Rights Act of 1964; 20 U.S.C. 6318(f)",
    examples: [
      RuleExample(
        "⟦The accountability system of our state has new rules⟧.", glossary: ExampleGlossary.sampleInTwoLanguages,
        served: [.known("es"), .known("fr")],
        versions: [.init("es", "El sistema de rendición de cuentas del estado tiene reglas nuevas.")]),
      RuleExample(
        "The accountability system of our state has new rules.", glossary: ExampleGlossary.sampleInTwoLanguages,
        served: [.known("es")],
        versions: [.init("es", "El sistema de rendición de cuentas del estado tiene reglas nuevas.")]),
    ],
    isAboutTheWhole: true,
    check: .set { set in
      guard set.isDeclared, let version = set.source ?? set.translations.first else { return [] }
      let present = ([set.source].compactMap { $0 } + set.translations).flatMap(\.languages)
      let missing = set.served.filter { served in
        !served.isByInterpreter && !present.contains { NoticeSet.covers($0, served.language) }
      }.map(\.language)
      guard !missing.isEmpty else { return [] }
      return [
        Finding(
          rule: "missing-version", severity: .warning, message: Messages.missing(missing),
          advice: [
            Advice(kind: .note, text: Messages.write(set.name), language: nil, review: nil, layer: nil)
          ],
          place: version.context.title, language: version.languages.first, languages: missing)
      ]
    }
  )
}

private enum Messages {
  static func missing(_ languages: [LanguageTag]) -> String {
    let names = languages.prefix(3).map { $0.name() }.joined(separator: ", ")
    let more = languages.count > 3 ? " and \(languages.count - 3) more" : ""
    return "this notice has no version in \(names)\(more)"
  }

  static func write(_ name: String) -> String { "its versions are found by the name \(name)" }
}
