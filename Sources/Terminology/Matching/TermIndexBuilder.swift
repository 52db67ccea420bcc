internal import UnicodeText

/// Collects the wordings of a language for the index: terms, their forms, and what their acronyms can look like.
struct TermIndexBuilder {
  private let profile: LanguageProfile
  private(set) var terms: [TermMatcher.IndexedTerm] = []
  private(set) var entries: [(words: FoldedWords, wording: IndexedWording)] = []

  init(profile: LanguageProfile) { self.profile = profile }

  mutating func add(_ term: Term, number: Int, concept: ConceptID, language: LanguageTag) {
    terms.append(
      TermMatcher.IndexedTerm(
        concept: concept, language: language, number: number, status: term.status, type: term.type,
        hasNeeds: !term.needs.isEmpty))
    add(term.text, of: term, level: .exact)
    for form in term.forms { add(form, of: term, level: .listed) }
    if term.type == .acronym {
      for acronym in [term.text] + term.forms where Term.looksLikeAcronym(acronym) { addVariants(acronym, of: term) }
    }
    for phrase in term.except { add(phrase, of: term, level: .exact, role: .exception, caseMode: .fold) }
    for word in term.needs { add(word, of: term, level: .exact, role: .context, caseMode: .fold) }
  }

  /// "IEPs" and "I.E.P." of "IEP".
  private mutating func addVariants(_ acronym: String, of term: Term) {
    for ending in profile.matching.acronymEndings {
      add(
        acronym, of: term, level: .clitic, caseMode: .exact, ending: ending)
    }
    if acronym.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      let dotted = acronym.map(String.init).joined(separator: ".")
      add(dotted, of: term, level: .normalised, isDotted: true)
    }
  }

  /// From the first word to the last, as a match in a text: the bracket that ends "Title I (Part A)" belongs to no word.
  private static func words(of text: String) -> String {
    var copy = text
    return copy.withUTF8 { bytes in
      let tokens = Tokens(bytes)
      return tokens.count == 0 ? "" : Array(bytes).string(tokens.span(0, tokens.count - 1))
    }
  }

  private mutating func add(
    _ text: String, of term: Term, level: MatchLevel, role: IndexedWording.Role = .term,
    caseMode: Term.Case? = nil, ending: String = "", isDotted: Bool = false
  ) {
    let words = FoldedWords(text + ending)
    // A wording that cannot stand in one run of words can never match; `termbase check` says so.
    guard !words.hashes.isEmpty, !words.gaps.dropFirst().contains(Gap.none) else { return }
    entries.append(
      (
        words,
        IndexedWording(
          role: role, term: Int32(terms.count - 1), level: level, caseMode: caseMode ?? term.caseMode, ending: ending,
          text: Self.words(of: text), isDotted: isDotted)
      ))
  }
}
