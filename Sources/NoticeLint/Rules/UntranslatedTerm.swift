internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let untranslatedTerm = Rule(
    id: "untranslated-term",
    severity: .warning,
    summary: "A term of the source language stands in a text of another language",
    plainWords: PlainWords(
      "Translate “{words}”",
      because: "This is the part of the letter that a family most needs in its own language."),
    whatItDoes: """
      Finds full names of concepts in the glossary's source language, of two words at least or in letters the language does not use, in a text of
      another language that names the concept nowhere else in the same paragraph. The English name in brackets behind the translated one is fine, and so
      is a concept that the glossary keeps in English.
      """,
    whyItMatters: "The word is the part of the letter that the family most needed to have translated.",
    reference: "WCAG 2.2 success criterion 3.1.2 (language of parts)",
    examples: [
      RuleExample(
        "El ⟦accountability system⟧ tiene reglas nuevas.", language: .known("es"),
        glossary: ExampleGlossary.sampleInTwoLanguages),
      RuleExample(
        "El sistema de rendición de cuentas (accountability system) tiene reglas nuevas.", language: .known("es"),
        glossary: ExampleGlossary.sampleInTwoLanguages),
    ],
    check: .notice { context in
      context.sourceMatches.compactMap { part, match in untranslated(part, match, context) }
    }
  )

  private static func untranslated(_ part: Int, _ match: TermMatch, _ context: RuleContext) -> Finding? {
    let passage = context.passages[part]
    let language = context.partLanguages[part]
    guard let candidate = match.candidates.first, candidate.type == .fullForm, candidate.status.isGood,
      candidate.level != .uncertain, let concept = context.termbase[candidate.concept],
      !concept.treatments(for: language).contains(.keep), passage.role != .quotation, passage.role != .boilerplate
    else { return nil }
    let span = match.span.retyped() as TextSpan<PartText>
    let surface = passage.part.bytes.string(span)
    guard surface.contains(" ") || language.script != "Latn" else { return nil }
    // The name beside its translation, in whatever order; and a name that both languages share.
    let isNamed = passage.terms.contains { term, _ in
      term.span.overlaps(match.span) || term.candidates.contains { $0.concept == concept.id }
    }
    guard !isNamed, !isSetApart(span, passage) else { return nil }
    var advice: [Advice] = []
    if let term = concept.preferredTerm(for: language) {
      advice.append(Advice(kind: .replace, text: term.text, language: language, review: nil, layer: nil))
    }
    return Finding(
      rule: "untranslated-term", severity: .warning, message: Messages.untranslated(surface, language.name()),
      advice: advice + concept.advice(for: language).filter { $0.kind == .addNext },
      place: context.place(part: part, span),
      concept: concept.id, language: language)
  }

  /// In brackets or quotation marks: given as the name that it is.
  private static func isSetApart(_ span: TextSpan<PartText>, _ passage: Passage) -> Bool {
    let before = passage.part.bytes[..<span.start].last { $0 != 0x20 }
    let marks = PlainMarks.of(String(decoding: passage.part.bytes[..<span.start].suffix(4), as: UTF8.self))
    return before == UInt8(ascii: "(") || marks.last.map { "(\"“«「『„".contains($0) } ?? false
  }
}

private enum Messages {
  static func untranslated(_ surface: String, _ language: String) -> String {
    "\(quoted(surface, room: 36)) is not in \(language)"
  }
}
