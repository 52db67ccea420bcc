internal import UnicodeText

extension TermbaseCheck {
  /// `finds` and `ignores`, run as notices of one sentence.
  func examples() -> [InputIssue] {
    sections.flatMap { concept, section -> [InputIssue] in
      var issues: [InputIssue] = []
      for example in section.finds where !isFound(concept.id, in: example.text) {
        issues.append(
          issue(
            "not-found", .error, example.place, "\"\(concept.id)\" is not found in this sentence",
            "add the form that stands in it to `forms`, or mend the sentence"))
      }
      for example in section.ignores where isFound(concept.id, in: example.text) {
        issues.append(
          issue(
            "found", .error, example.place, "\"\(concept.id)\" is found in this sentence, and should not be",
            "add the phrase to `except`, or a word that must stand near to `needs`"))
      }
      if LanguageProfile.of(language).isComplete, !section.terms.isEmpty {
        for (name, list) in [("finds", section.finds), ("ignores", section.ignores)] where list.isEmpty {
          issues.append(
            issue(
              "no-examples", .warning, section.place, "\"\(concept.id)\" has no \(name) sentence in \(language)",
              name == "finds"
                ? "add a sentence of a letter in which it must be found"
                : "add a sentence in which similar words mean something else"))
        }
      }
      return issues
    }
  }

  private func isFound(_ concept: ConceptID, in text: String) -> Bool {
    matcher.matches(in: text).contains { $0.candidates.contains { $0.concept == concept } }
  }
}
