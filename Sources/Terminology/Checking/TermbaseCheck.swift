public import UnicodeText

extension Termbase {
  /// Checks what the entries say against each other and against their own examples: more than loading does, and meant for
  /// the glossary's owner and CI.
  ///
  /// Finds wordings that two concepts share, terms inside longer terms of concepts that say nothing of each other, examples
  /// that are not found or found where they should not be, missing examples where the language's profile is complete, and
  /// explanations that use other jargon, say nothing, are too long, the same as another, or not in their language. Builds a
  /// matcher for each language.
  public func check() -> [InputIssue] {
    languages.flatMap { language -> [InputIssue] in
      let check = TermbaseCheck(termbase: self, language: language)
      return check.collisions() + check.inside() + check.homographs() + check.examples() + check.explanations()
    }.sorted()
  }
}

/// The checks of one language.
struct TermbaseCheck {
  let termbase: Termbase
  let language: LanguageTag
  let matcher: TermMatcher
  let sections: [(concept: ConceptEntry, section: LanguageSection)]

  init(termbase: Termbase, language: LanguageTag) {
    self.termbase = termbase
    self.language = language
    matcher = termbase.matcher(for: language)
    sections = termbase.concepts.compactMap { concept in concept.section(language).map { (concept, $0) } }
  }

  func issue(
    _ code: String, _ severity: Severity, _ place: SourcePlace, _ message: String, _ help: String
  ) -> InputIssue {
    InputIssue(
      code: "termbase/\(code)", severity: severity, message: message, help: help, file: place.file, span: place.span,
      position: place.position)
  }
}
