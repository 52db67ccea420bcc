internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let unexplainedTerm = Rule(
    id: "unexplained-term",
    severity: .warning,
    summary: "A concept that families do not know is used and not explained",
    plainWords: PlainWords("Explain “{words}”", because: "Families may not know what this means, and many do not ask."),
    whatItDoes: """
      Finds the first use of a concept that the glossary says must be explained, where neither the sentences around it nor
      a block of words in the letter say what it means. The full form of an acronym is no explanation; another name in brackets is
      none either. In a quoted law it is a note: the words are not the sender's. In a template an explanation under a condition
      explains it to those for whom the condition holds, and the finding names the condition. For a vital concept in a letter of kind `vital`, where the district has an approved text, it is an error.
      """,
    whyItMatters: """
      A family can read every word of "accountability system" in its own language and still not know what it is. Many do not
      ask. One plain sentence beside the term is what turns a translated letter into an understood one.
      """,
    reference: "WCAG 2.2 success criterion 3.1.3 (unusual words); 20 U.S.C. 6312(e)(4); 34 CFR 300.503(c)",
    examples: [
      RuleExample("Our school was named a ⟦TSI school⟧ by the state this year."),
      RuleExample("Your child will get ⟦extended school year⟧ (ESY) services in July."),
      RuleExample(
        "Your child's IEP is ready. An IEP, or Individualized Education Program, is a written plan that lists the goals and the extra "
          + "help a child with a disability gets at school."),
      RuleExample("We are planning a garden night, and we hope that every family has a great idea to share."),
    ],
    check: .notice { context in context.judgements.compactMap { unexplained($0, context) } }
  )

  private static func unexplained(_ judgement: Judgement, _ context: RuleContext) -> Finding? {
    guard let (concept, treatments) = context.concept(judgement), treatments.contains(.explain),
      judgement.verdict == .none || judgement.verdict == .expanded,
      // A wrong or outdated word has to go first; that finding brings the explanation along.
      judgement.first.candidate.status.isGood || judgement.first.candidate.status == .trigger
    else { return nil }
    let place = context.place(judgement.first)
    var advice = concept.advice(for: judgement.language, isBrief: context.settings.channel.isBrief)
    if judgement.lacksFullForm, let expansion = concept.expansionAdvice(of: place.surface, for: judgement.language) {
      advice.insert(expansion, at: 0)
    }
    let explained = judgement.evidence.map { context.place(part: $0.part, $0.span) }
    if !judgement.conditions.isEmpty, let explained {
      advice.append(
        Advice(
          kind: .note, text: Messages.move(from: explained.inWords, judgement.conditions), language: nil,
          review: nil, layer: nil))
    }
    return Finding(
      rule: "unexplained-term", severity: severity(judgement, concept, context),
      message: message(judgement, place.surface, context.notice), advice: advice, place: place, concept: concept.id,
      language: judgement.language,
      related: context.laterUses(of: judgement))
  }

  private static func message(_ judgement: Judgement, _ surface: String, _ notice: Notice) -> String {
    if !judgement.conditions.isEmpty { return Messages.onlyUnder(judgement.conditions, surface) }
    return judgement.verdict == .expanded
      ? Messages.onlyExpanded(surface)
      : judgement.isOfOneView
        ? Messages.unexplained(surface, in: notice.views[judgement.view].name)
        : Messages.unexplained(surface)
  }

  /// An error only where the mending text is the district's own decision and much depends on it; a doubt is a note.
  private static func severity(_ judgement: Judgement, _ concept: ConceptEntry, _ context: RuleContext) -> Severity {
    if judgement.isUncertain || context.passages[judgement.first.part].role == .quotation { return .note }
    let review = concept.explanation(for: judgement.language)?.explanation.review.state
    return concept.priority == .vital && context.settings.isVital && review == .approved ? .error : .warning
  }
}

private enum Messages {
  static func unexplained(_ surface: String) -> String { "\(quoted(surface)) is not explained" }
  static func unexplained(_ surface: String, in form: String) -> String {
    "\(quoted(surface, room: 30)) is not explained in the \(form)"
  }
  static func onlyExpanded(_ surface: String) -> String {
    "\(quoted(surface, room: 36)) is spelled out but not explained"
  }
  static func onlyUnder(_ conditions: [String], _ surface: String) -> String {
    let surface = quoted(surface, room: 24)
    let whole = "\(surface) is explained only under \(conditions.joined(separator: ", "))"
    return whole.unicodeScalars.count <= 72 ? whole : "\(surface) is explained only under a condition"
  }
  static func move(from place: String, _ conditions: [String]) -> String {
    "the explanation of \(place) stands only in letters with \(conditions.joined(separator: " and ")): move it out, or say it again for the others"
  }
}
