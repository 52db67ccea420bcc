internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let missingStatement = Rule(
    id: "missing-statement",
    severity: .warning,
    summary: "A sentence that the district requires is not in the notice",
    plainWords: PlainWords(
      "Add a sentence that your district asks for",
      because: "Without it a family may not know whom to ask, or what it may ask for."),
    whatItDoes: """
      Looks for the statements that the configuration lists under `statements`, such as the offer of an interpreter: one of the wordings for the
      language of the notice has to stand there, and in the same paragraph or the next a way to reach somebody, a telephone number, an
      address of mail or a link, unless `contact: false`. A placeholder counts as a contact. Nothing is asked in a language without wordings.
      """,
    whyItMatters:
      "An offer that a family cannot answer is no offer: the right to an interpreter is used by those who know whom to call.",
    reference: "Title VI of the Civil Rights Act of 1964; 34 CFR 300.503(c)",
    examples: [
      RuleExample(
        "⟦The meeting is on Monday at six⟧.", glossary: ExampleGlossary.sample,
        statement: .init("interpreter offer", "free interpreter")),
      RuleExample(
        "⟦The meeting is on Monday at six⟧. You can have a free interpreter.", glossary: ExampleGlossary.sample,
        statement: .init("interpreter offer", "free interpreter")),
      RuleExample(
        "The meeting is on Monday at six. You can have a free interpreter: 555-010-0142.",
        glossary: ExampleGlossary.sample,
        statement: .init("interpreter offer", "free interpreter")),
    ],
    isAboutTheWhole: true,
    check: .notice { context in
      context.settings.statements.flatMap { statement in
        context.languages.compactMap { missing(statement, $0, context) }
      }
    }
  )

  private static func missing(
    _ statement: RequiredStatement, _ language: LanguageTag, _ context: RuleContext
  ) -> Finding? {
    let wordings = ([language] + language.fallbacks).lazy.compactMap { statement.wordings[$0] }.first ?? []
    guard !wordings.isEmpty else { return nil }
    let wanted = wordings.map { WordSpans.folded($0) }
    let own = context.passages.indices.filter { context.partLanguages[context.passages[$0].number] == language }
    let stated = own.filter { index in wanted.contains { context.passages[index].holds($0) } }
    let isReachable = stated.contains { index in
      [index, index + 1].contains { context.passages.indices.contains($0) && context.passages[$0].holdsContact }
    }
    guard stated.isEmpty || statement.needsContact && !isReachable else { return nil }
    return Finding(
      rule: "missing-statement", severity: .warning,
      message: stated.isEmpty ? Messages.missing(statement.name) : Messages.unreachable(statement.name),
      advice: [
        Advice(
          kind: .note, text: stated.isEmpty ? Messages.write(wordings[0]) : Messages.contact, language: nil,
          review: nil,
          layer: nil)
      ],
      place: context.title, language: language)
  }
}

extension Passage {
  /// A number of seven digits at least, an address, a link or a placeholder that may hold one.
  fileprivate var holdsContact: Bool {
    let text = part.text
    let digits = text.unicodeScalars.count { ("0"..."9").contains($0) }
    return digits >= 7 || text.contains("@") || text.contains("\u{FFFC}") || text.contains("http")
      || text.contains("www.")
      || part.marks.contains { if case .link = $0.kind { true } else { false } }
  }
}

private enum Messages {
  static func missing(_ name: String) -> String { "the \(quoted(name, room: 40)) is not in this notice" }
  static func unreachable(_ name: String) -> String { "the \(quoted(name, room: 30)) names nobody to reach" }
  static func write(_ wording: String) -> String {
    "a sentence with “\(wording)” is looked for, and a way to reach somebody"
  }
  static let contact = "add a telephone number, an address of mail or a link beside it"
}
