internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let leftoverInstruction = Rule(
    id: "leftover-instruction",
    severity: .error,
    summary: "A note to whoever fills in the letter still stands in it",
    plainWords: PlainWords(
      "Take out or fill in “{words}”",
      because: "This is a note to whoever writes the letter. A family cannot do anything with it."),
    whatItDoes: """
      Finds in letters that go out (`stage: outgoing`) what belongs to a draft: an instruction in brackets such as [INSERT DATE] or
      [choose one], a remark such as "delete if not applicable", and X's that stand for a date, a year, an amount or a telephone number.
      Looks for English and for the letter's own language. A merge field such as {{name}} or [Name of School], a blank to be filled in by
      hand, what a form asks of families and other brackets are left alone. TBD is a warning: it may be meant.
      """,
    whyItMatters: "A family that reads [INSERT DATE] does not know when to come, and trusts the next letter less.",
    reference: "34 CFR 300.503(c): notice written in language understandable to the general public",
    examples: [
      RuleExample(
        "The meeting is on ⟦[INSERT DATE]⟧ in the library.", glossary: ExampleGlossary.sample),
      RuleExample(
        "Your child [passed / did not pass] the screening. ⟦Delete if not applicable⟧: A second screening follows.",
        glossary: ExampleGlossary.sample),
      RuleExample("Please return the form by ⟦XX/XX/XXXX⟧ to the office.", glossary: ExampleGlossary.sample),
      RuleExample(
        "La reunión es el ⟦[inserte la fecha]⟧ en la biblioteca.", language: .spanish,
        glossary: ExampleGlossary.sampleInTwoLanguages),
      RuleExample(
        "Dear {{parent.name}}, welcome to [Name of School]. I would like to come (choose one): ___ Monday ___ Tuesday.",
        glossary: ExampleGlossary.sample),
      RuleExample(
        "Bring [the notes you made] and the child's date of birth (MM/DD/YYYY) in October or in grade XII.",
        glossary: ExampleGlossary.sample),
    ],
    check: .notice { context in
      guard context.settings.stage == .outgoing else { return [] }
      return LeftoverInstructions(context).findings
    }
  )
}

/// The instructions of a letter, each once.
private struct LeftoverInstructions {
  /// More than so many are nobody's letter.
  private static let most = 100

  private let context: RuleContext
  private var places: [(key: String, text: String, places: [Place], language: LanguageTag)] = []

  init(_ context: RuleContext) {
    self.context = context
    for passage in context.passages {
      let language = context.partLanguages[passage.number]
      let finder = LeftoverFinder(passage, LeftoverWords.of(language))
      for span in finder.all(in: context.notice) { add(span, passage, language) }
    }
  }

  private mutating func add(_ span: TextSpan<PartText>, _ passage: Passage, _ language: LanguageTag) {
    let place = context.notice.placeAsWritten(part: passage.number, span)
    let key = WordSpans.folded(place.surface).joined(separator: " ")
    if let index = places.firstIndex(where: { $0.key == key }) {
      places[index].places.append(place)
    } else if places.count < Self.most {
      places.append((key, place.surface, [place], language))
    }
  }

  var findings: [Finding] {
    places.map { entry in
      let isUndecided = LeftoverFinder.undecided.contains(entry.key)
      let help = isUndecided ? Messages.undecided : Messages.help
      return Finding(
        rule: "leftover-instruction", severity: isUndecided ? .warning : .error,
        message: isUndecided ? Messages.undecided(entry.text) : Messages.leftover(entry.text),
        advice: [Advice(kind: .note, text: help, language: nil, review: nil, layer: nil)],
        place: entry.places[0], language: entry.language, related: Array(entry.places.dropFirst()))
    }
  }
}

extension Notice {
  /// The place of a stretch; of a placeholder with what is written there, in place of the sign that stands for it.
  fileprivate func placeAsWritten(part number: Int, _ span: TextSpan<PartText>) -> Place {
    let plain = place(part: number, span)
    guard plain.pieces.count == 1, plain.pieces[0].encoding == .mask, parts[number].inner == nil else { return plain }
    let piece = Piece<FileText, PartText>(source: plain.span, target: span, encoding: .verbatim)
    return Place(
      file: plain.file, container: plain.container, span: plain.span, pieces: [piece], start: plain.start,
      end: plain.end, surface: bytes.string(plain.span), part: number, inPart: span)
  }
}

private enum Messages {
  static let help = "write what belongs there, or take it out"
  static let undecided = "say when families will hear, or take it out until it is decided"

  static func leftover(_ text: String) -> String { "\(quoted(text, room: 40)) is left from the draft" }
  static func undecided(_ text: String) -> String { "\(quoted(text, room: 10)) tells families nothing" }
}
