internal import Terminology
internal import UnicodeText

/// What a glossary says of its concepts in a language, cut into words once a run.
struct KnownTexts: Sendable {
  let wordings: [ConceptID: [KnownWording]]
  let describing: DescribingWords

  /// O(words of all terms and explanations).
  init(_ termbase: Termbase, _ language: LanguageTag) {
    let profile = LanguageProfile.of(language).explaining
    var wordings: [ConceptID: [KnownWording]] = [:]
    var said: [ConceptID: [String]] = [:]
    var named: [ConceptID: Set<String>] = [:]
    for concept in termbase.concepts {
      let explanations = concept.sections(for: language).compactMap(\.explanation)
      let texts = explanations.flatMap(\.wordings).map { WordSpans.folded($0) }
      let instead = explanations.compactMap(\.instead).map { WordSpans.folded($0) }
      guard !texts.isEmpty || !instead.isEmpty else { continue }
      var designations: Set<String> = []
      var terms: Set<String> = []
      for term in concept.terms(for: language) {
        let words = WordSpans.folded(term.text)
        terms.formUnion(words)
        guard term.status != .trigger else { continue }
        designations.formUnion(words)
        for form in term.forms { designations.formUnion(WordSpans.folded(form)) }
      }
      // Articles and the like are nobody's own.
      designations.subtract(profile.stopWords)
      wordings[concept.id] = texts.compactMap { KnownWording($0, profile: profile, ownWords: designations) }
      said[concept.id] = (texts + instead).flatMap { $0 }
      named[concept.id] = terms
    }
    self.wordings = wordings
    describing = DescribingWords(said: said, own: named, profile)
  }
}
