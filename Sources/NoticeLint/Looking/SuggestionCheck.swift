internal import Notices
public import Terminology
public import UnicodeText

extension Termbase {
  /// Pastes what a report would offer into a letter of one sentence, for every concept and language, and says where that
  /// leaves the finding or brings another one.
  ///
  /// Sections at the places of `known` issues about explanations are left out: one fault is said once. Costs a run of the
  /// linter over four small letters a text.
  public func checkSuggestions(besides known: [InputIssue] = []) -> [InputIssue] {
    let places = Set(known.filter { Self.saysTheSame.contains($0.code) }.map { PlaceKey($0.file, $0.span) })
    return languages.flatMap { language -> [InputIssue] in
      let isSaid = { (concept: ConceptID) in
        self[concept]?.section(language).map { places.contains(PlaceKey($0.place.file, $0.place.span)) } ?? false
      }
      let letters = SuggestionLetter.all(of: self, language).filter { !isSaid($0.concept.id) }
      let found = findings(letters.flatMap { [$0.sentence, $0.pasted] }, language)
      return letters.compactMap { letter in
        // Of two explanations that use each other the issue stands at the first.
        let after = found[letter.pasted]?.filter { !($0.concept.map(isSaid) ?? false) } ?? []
        return letter.issue(before: found[letter.sentence] ?? [], after: after)
      }
    }.sorted()
  }

  /// Issues that are the cause of what pasting shows.
  private static let saysTheSame: Set<String> = [
    "termbase/jargon-in-explanation", "termbase/circular-explanations", "termbase/repeats-term",
    "termbase/explanation-script",
  ]

  private struct PlaceKey: Hashable {
    let file: String
    let span: TextSpan<FileText>?
    init(_ file: String, _ span: TextSpan<FileText>?) { (self.file, self.span) = (file, span) }
  }

  /// The findings of each letter, from one run.
  private func findings(_ texts: [String], _ language: LanguageTag) -> [String: [Finding]] {
    let texts = Set(texts).sorted()
    let inputs = texts.enumerated().map { number, text in
      // Numbers of one length: reports come in the order of names.
      Linter.Input(file: String(1_000_000 + number), format: .plainText, bytes: Array(text.utf8))
    }
    let reports = Linter(termbase: self, language: language).check(inputs).notices
    return Dictionary(uniqueKeysWithValues: zip(texts, reports.map(\.findings)))
  }
}

/// A letter of one sentence that uses the term of a concept, and the same with a suggestion pasted.
private struct SuggestionLetter {
  enum Kind: String {
    case explain, short, instead
  }

  let concept: ConceptEntry
  let kind: Kind
  let place: SourcePlace
  let sentence: String
  let pasted: String

  /// A letter for each text that a report may offer.
  static func all(of termbase: Termbase, _ language: LanguageTag) -> [SuggestionLetter] {
    let matcher = termbase.matcher(for: language)
    return termbase.concepts.flatMap { concept -> [SuggestionLetter] in
      guard let section = concept.section(language), let explanation = section.explanation,
        let term = concept.preferredTerm(for: language)?.text,
        let (sentence, use) = use(of: concept, term, in: section.finds.map(\.text) + [term + "."], matcher)
      else { return [] }
      let bytes = Array(sentence.utf8)
      let put = { (text: String, span: TextSpan<InputText>) in
        bytes.string(TextSpan<InputText>(0, span.start)) + text
          + bytes.string(TextSpan<InputText>(span.end, bytes.count))
      }
      let texts: [(Kind, String?)] = [
        (.explain, explanation.text.map { sentence + " " + $0 }),
        (.short, explanation.short.map { put(" (\($0))", TextSpan(use.end, use.end)) }),
        (.instead, explanation.instead.map { put($0, use) }),
      ]
      return texts.compactMap { kind, text in
        text.map {
          SuggestionLetter(concept: concept, kind: kind, place: section.place, sentence: sentence, pasted: $0)
        }
      }
    }
  }

  /// The first sentence that uses the term as it is preferred, and the first place of the concept in it.
  private static func use(
    of concept: ConceptEntry, _ term: String, in sentences: [String], _ matcher: TermMatcher
  ) -> (String, TextSpan<InputText>)? {
    for sentence in sentences {
      let uses = matcher.matches(in: sentence).filter { $0.candidates.contains { $0.concept == concept.id } }
      let folded = { (span: TextSpan<InputText>) in WordSpans.folded(Array(sentence.utf8).string(span)) }
      // One use only: a second one would keep its finding, and rightly.
      if let first = uses.first, uses.count == 1, folded(first.tokenSpan) == WordSpans.folded(term) {
        return (sentence, first.tokenSpan)
      }
    }
    return nil
  }

  /// What pasting shows: the concept's own finding that stays, else a finding about something new.
  func issue(before: [Finding], after: [Finding]) -> InputIssue? {
    if before.contains(where: isUnexplained), let own = after.first(where: isUnexplained) {
      return issue(
        "suggestion-not-seen", "with its \(Self.name(kind)) pasted \"\(concept.id)\" is still unexplained",
        own.message + "; say in plain words what it is, with words that are not the term's own")
    }
    let known = Set(before.map { $0.concept?.rawValue ?? $0.place.surface })
    guard let new = after.first(where: { !known.contains($0.concept?.rawValue ?? $0.place.surface) }) else {
      return nil
    }
    return issue(
      "suggestion-adds-finding", "pasting the \(Self.name(kind)) of \"\(concept.id)\" adds a finding",
      "\(new.message) (\(new.rule)); say it in other words")
  }

  private func isUnexplained(_ finding: Finding) -> Bool {
    finding.concept == concept.id && (finding.rule == "unexplained-term" || finding.rule == "avoidable-term")
  }

  private static func name(_ kind: Kind) -> String { kind == .explain ? "explanation" : "`\(kind.rawValue)`" }

  private func issue(_ code: String, _ message: String, _ help: String) -> InputIssue {
    InputIssue(
      code: "termbase/\(code)", severity: .warning, message: message, help: help, file: place.file, span: place.span,
      position: place.position)
  }
}
