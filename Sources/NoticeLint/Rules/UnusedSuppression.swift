internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let unusedSuppression = Rule(
    id: "unused-suppression",
    severity: .warning,
    summary: "A remark allows something that is not there, or cannot be followed",
    plainWords: PlainWords(
      "Tell the person who set up this check",
      because: "A remark in the letter allows something that is not there. Families do not see it."),
    whatItDoes: """
      Looks at every remark for this program in a notice, such as `<!-- notice-lint-allow-next unexplained-term -->`, and at the entries of
      `allow` in the configuration that name this notice alone. One that allows nothing that is found, or that ended before today, is told.
      One that cannot be followed, because it names a rule or a concept that there is not, or lacks the reason or the day that the
      configuration asks for, is an error: whoever wrote it counts on it.
      """,
    whyItMatters:
      "What is allowed and no longer needed hides the next word that a family does not understand, in the same place.",
    reference: "Plain language guidance: test what you write, again when it changes",
    examples: [
      RuleExample(
        """
        # Our school

        ⟦<!-- notice-lint-allow-next unexplained-term -- explained at the meeting -->⟧

        The school garden opens on Monday.
        """, glossary: ExampleGlossary.sample),
      RuleExample(
        """
        <!-- notice-lint-allow-next unexplained-term -- explained at the meeting -->

        Under the accountability system our school received a C.
        """, glossary: ExampleGlossary.sample),
    ],
    check: .allowances { context, review in
      let file = context.notice.file
      return review.faults.map { finding(.error, Messages.text(of: $0.fault, context.termbase), $0.remark, context) }
        + review.looseEnds.map { finding(.warning, Messages.looseEnd, $0, context) }
        + review.ended.compactMap { told($0, Messages.ended($0), context) }
        + review.unused.compactMap { told($0, Messages.unused($0, file), context) }
    }
  )

  private static func finding(
    _ severity: Severity, _ text: (message: String, help: String), _ remark: Remark, _ context: RuleContext
  ) -> Finding {
    finding(severity, text, at: context.notice.place(of: remark))
  }

  private static func finding(
    _ severity: Severity, _ text: (message: String, help: String), at place: Place
  ) -> Finding {
    Finding(
      rule: "unused-suppression", severity: severity, message: text.message,
      advice: [Advice(kind: .note, text: text.help, language: nil, review: nil, layer: nil)], place: place)
  }

  /// An entry of the configuration for many notices is none of one notice's business.
  private static func told(
    _ allowance: Allowance, _ text: (message: String, help: String), _ context: RuleContext
  ) -> Finding? {
    switch allowance.source {
    case .remark(let remark): finding(.warning, text, remark, context)
    case .configuration(true): finding(.warning, text, at: context.title)
    case .configuration(false): nil
    }
  }
}

extension Notice {
  /// The place of a comment, which shows no reader anything.
  fileprivate func place(of remark: Remark) -> Place {
    let number = remark.inner.flatMap { inner.indices.contains($0) ? $0 : nil }
    let (bytes, lines) = number.map { (inner[$0].bytes, inner[$0].lines) } ?? (bytes, lines)
    return Place(
      file: file, container: number.map { [inner[$0].name] } ?? [], span: remark.span, pieces: [],
      start: lines.position(at: remark.span.start, in: bytes), end: lines.position(at: remark.span.end, in: bytes),
      surface: "")
  }
}

private enum Messages {
  typealias Text = (message: String, help: String)

  static let looseEnd: Text = (
    "nothing was allowed that this remark could end",
    "take it out, or write the `notice-lint-allow-start` it belongs to"
  )

  static func unused(_ allowance: Allowance, _ file: String) -> Text {
    switch allowance.source {
    case .remark: ("nothing here needs \"\(allowance.rule)\" to be allowed", "take this remark out")
    case .configuration:
      (
        "the configuration allows \"\(allowance.rule)\" here without need",
        "take the entry for this letter out of `allow` in the configuration"
      )
    }
  }

  static func ended(_ allowance: Allowance) -> Text {
    (
      "\"\(allowance.rule)\" was allowed until \(allowance.until ?? "")",
      "mend what it allowed and take it out; write a later day only where that cannot be done"
    )
  }

  static func text(of fault: RemarkText.Fault, _ termbase: Termbase) -> Text {
    switch fault {
    case .unknownVerb(let word):
      (
        "\(quoted("notice-lint-" + word)) is no remark for this program",
        meant(RemarkText.nearestVerb(to: word).map { "notice-lint-" + $0 })
          ?? "write notice-lint-allow-next, -allow-start, -allow-end or -allow-file"
      )
    case .noRule:
      (
        "this remark does not say which rule it allows",
        "write the rule's name from the report, such as notice-lint-allow-next unexplained-term"
      )
    case .unknownRule(let name):
      (
        "no rule has the name \(quoted(name))",
        meant(RemarkText.nearestRule(to: name))
          ?? "write the name as the report has it in brackets; `notice-lint rules` lists all"
      )
    case .unknownConcept(let name):
      (
        "no glossary has the concept \(quoted(name))",
        meant(RemarkText.nearestConcept(to: name, termbase))
          ?? "write an id of the glossary; `notice-lint explain TERM` shows it"
      )
    case .unknownWord(let word):
      (
        "\(quoted(word)) is no part of a remark",
        "beside rules there are concept=ID, until=2027-06-30, and a reason behind two hyphens"
      )
    case .badDay(let day): ("\(quoted(day)) is no day", "write year, month and day: until=2027-06-30")
    case .noReason:
      ("this remark does not say why", "write the reason behind two hyphens: -- the board knows this word")
    case .noDay: ("this remark does not say until when", "add the last day on which it holds: until=2027-06-30")
    case .tooMany:
      (
        "there are more than \(Allowances.remarkLimit) remarks; none from here on holds",
        "allow a rule for the whole letter with notice-lint-allow-file"
      )
    }
  }

  private static func meant(_ word: String?) -> String? { word.map { "did you mean \"\($0)\"?" } }
}
