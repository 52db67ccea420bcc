internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let forbiddenTerm = Rule(
    id: "forbidden-term",
    severity: .error,
    summary: "A wording that the glossary says never to use",
    plainWords: PlainWords("Replace “{words}”", because: "This wording misleads families, or it hurts them."),
    whatItDoes: """
      Finds a term that stands under `never` in the glossary: a wrong translation, or a word that hurts. Where the preferred
      term has the same gender and number it comes as a fix, else as advice. From the built-in starter, which is a draft, it is a
      warning.
      """,
    whyItMatters: """
      A wrong word misleads a family that has no other source. "Se ha duplicado" for "doubled up" tells parents nothing about the
      rights of a child without a home of its own.
      """,
    reference: "US Federal Plain Language Guidelines; 34 CFR 300.503(c)",
    examples: [
      RuleExample(
        "Si su familia ⟦se ha duplicado⟧, su hijo puede quedarse en la misma escuela.", language: .spanish,
        glossary: ExampleGlossary.sampleMisused),
      RuleExample(
        "Si su familia vive con otra familia porque perdió su casa, su hijo puede quedarse en la misma escuela.",
        language: .spanish, glossary: ExampleGlossary.sampleMisused),
    ],
    check: .notice { context in misused(.forbidden, "forbidden-term", .error, context) }
  )

  static let deprecatedTerm = Rule(
    id: "deprecated-term",
    severity: .warning,
    summary: "An outdated wording",
    plainWords: PlainWords(
      "Use the new name for “{words}”",
      because: "This name is out of date. A family that looks it up finds old rules."),
    whatItDoes: """
      Finds a term that stands under `outdated` in the glossary: a name that a law or the district has given up. Where the
      preferred term has the same gender and number it comes as a fix, else as advice.
      """,
    whyItMatters:
      "Families look up the words of a letter. An old name leads them to old rules, or tells them that they lack something.",
    reference: "US Federal Plain Language Guidelines: be consistent with terms",
    examples: [
      RuleExample("Support for ⟦LEP students⟧ begins in September.", glossary: ExampleGlossary.sampleMisused),
      RuleExample(
        "Support for students who are learning English begins in September.", glossary: ExampleGlossary.sampleMisused),
    ],
    check: .notice { context in misused(.deprecated, "deprecated-term", .warning, context) }
  )

  /// One finding a wording, at its first use.
  private static func misused(
    _ status: UsageStatus, _ rule: String, _ severity: Severity, _ context: RuleContext
  ) -> [Finding] {
    context.judgements.flatMap { judgement -> [Finding] in
      var byTerm: [String: [Use]] = [:]
      for use in judgement.uses where use.candidate.status == status {
        byTerm["\(use.candidate.language) \(use.candidate.term)", default: []].append(use)
      }
      return byTerm.keys.sorted().compactMap { number in
        guard let uses = byTerm[number], let concept = context.termbase[judgement.concept] else { return nil }
        return misused(uses, rule, severity, concept, judgement.language, context)
      }
    }
  }

  private static func misused(
    _ uses: [Use], _ rule: String, _ severity: Severity, _ concept: ConceptEntry, _ language: LanguageTag,
    _ context: RuleContext
  ) -> Finding? {
    // The words of a quoted law are not the sender's: the first use outside of one counts, and without one it is a note.
    let own = uses.first { context.passages[$0.part].role != .quotation }
    let place = context.place(own ?? uses[0])
    let term = context.term(of: uses[0])
    var advice: [Advice] = []
    let preferred = concept.preferredTerm(for: language)
    if let preferred {
      advice.append(Advice(kind: .replace, text: preferred.text, language: language, review: nil, layer: nil))
    } else {
      advice += concept.advice(for: language, insteadOnly: true)
    }
    let isUnexplained = context.judgements.contains {
      $0.concept == concept.id && $0.language == language && ($0.verdict == .none || $0.verdict == .expanded)
    }
    if isUnexplained, concept.treatments(for: language).contains(.explain) {
      advice += concept.advice(for: language).filter { $0.kind == .addNext }
    }
    if let why = term?.why {
      advice.append(Advice(kind: .note, text: why, language: language, review: nil, layer: nil))
    }
    // The starter is a draft that nobody in the district has seen: it advises, and never holds a letter.
    let isStarter = concept.section(uses[0].candidate.language)?.termsLayer == TermbaseLayer.starterName
    let isUncertain = own == nil || uses.allSatisfy { $0.candidate.level == .uncertain }
    return Finding(
      rule: rule, severity: isUncertain ? .note : isStarter ? min(severity, .warning) : severity,
      message: rule == "forbidden-term" ? Messages.forbidden(place.surface) : Messages.outdated(place.surface),
      advice: advice, fix: context.notice.canBeFixed ? fix(place, term, preferred, language) : nil, place: place,
      concept: concept.id, language: language,
      related: uses.filter { $0 != own ?? uses[0] }.prefix(RuleContext.usesShown).map(context.place))
  }

  /// Only where nothing around the term has to change: the same gender and number, no markup inside.
  private static func fix(_ place: Place, _ term: Term?, _ preferred: Term?, _ language: LanguageTag) -> Fix? {
    guard let term, let preferred, term.gender == preferred.gender, place.pieces.count == 1,
      term.type == preferred.type, let form = preferred.form(like: place.surface, of: term, in: language)
    else { return nil }
    let capitalised = place.surface.first?.isUppercase == true && term.text.first?.isUppercase == false
    let text = capitalised ? form.prefix(1).uppercased() + form.dropFirst() : form
    return Fix(span: place.span, replacement: text, safety: .review)
  }
}

private enum Messages {
  static func forbidden(_ surface: String) -> String { "\(quoted(surface)) should not be used" }
  static func outdated(_ surface: String) -> String { "\(quoted(surface)) is an outdated name" }
}
