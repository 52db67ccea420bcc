internal import UnicodeText

extension TermbaseCheck {
  /// What can be wrong with the explanations themselves: families read them, so they are linted like a letter.
  func explanations() -> [InputIssue] {
    jargon() + sameExplanations()
      + sections.flatMap { concept, section -> [InputIssue] in
        guard let explanation = section.explanation else { return [] }
        return repeatedTerm(concept, section, explanation) + lengths(concept, section, explanation)
          + language(concept, section, explanation) + stale(concept, section, explanation)
      }
  }

  /// A translation that was checked before the text it was made from was checked again may say what is no longer meant.
  private func stale(
    _ concept: ConceptEntry, _ section: LanguageSection, _ explanation: Explanation
  ) -> [InputIssue] {
    let source = termbase.sourceLanguage
    guard section.language != source, let own = explanation.review.date,
      let later = concept.section(source)?.explanation?.review.date, own < later
    else { return [] }
    return [
      issue(
        "stale-explanation", .warning, section.place,
        "\"\(concept.id)\" was checked on \(own), its \(source.name()) text again on \(later)",
        "compare the two texts, and write the day of that into `checked`")
    ]
  }

  /// An explanation that needs another one explains nothing, and pasting it would add a finding. Two that need each other
  /// are one issue.
  private func jargon() -> [InputIssue] {
    var uses: [ConceptID: [(concept: ConceptID, words: String)]] = [:]
    for (concept, section) in sections { uses[concept.id] = jargon(in: section, of: concept) }
    let needs = { (one: ConceptID, other: ConceptID) in uses[one]?.contains { $0.concept == other } ?? false }
    return sections.flatMap { concept, section in
      (uses[concept.id] ?? []).compactMap { use -> InputIssue? in
        guard needs(use.concept, concept.id) else { return usesJargon(concept, section, use.words) }
        return concept.id < use.concept ? usesEachOther(concept, section, use.concept) : nil
      }
    }
  }

  /// The other concepts that the texts name and that need an explanation themselves, each once.
  private func jargon(in section: LanguageSection, of concept: ConceptEntry) -> [(concept: ConceptID, words: String)] {
    guard let explanation = section.explanation else { return [] }
    var reported: Set<ConceptID> = []
    return [explanation.text, explanation.short, explanation.instead].compactMap { $0 }.flatMap { text in
      matcher.matches(in: text).compactMap { match in
        let names = match.candidates.map(\.concept)
        guard !names.contains(concept.id), let other = names.first, reported.insert(other).inserted,
          let entry = termbase[other],
          !entry.treatments(for: language).isDisjoint(with: [.explain, .expand, .avoid])
        else { return nil }
        return (other, Array(text.utf8).string(match.span))
      }
    }
  }

  private func usesJargon(_ concept: ConceptEntry, _ section: LanguageSection, _ words: String) -> InputIssue {
    issue(
      "jargon-in-explanation", .warning, section.place,
      "the explanation of \"\(concept.id)\" uses \"\(words)\", which is jargon itself",
      "say it in plain words")
  }

  private func usesEachOther(
    _ concept: ConceptEntry, _ section: LanguageSection, _ other: ConceptID
  ) -> InputIssue {
    let place = sections.first { $0.concept.id == other }?.section.place
    return issue(
      "circular-explanations", .warning, section.place,
      "the explanations of \"\(concept.id)\" and \"\(other)\" use each other",
      "say one in plain words; the other is at \(place?.file ?? ""):\(place?.position.line ?? 0)")
  }

  /// One text for two concepts says of neither what sets it apart.
  private func sameExplanations() -> [InputIssue] {
    var owners: [[String]: (concept: ConceptID, place: SourcePlace)] = [:]
    return sections.compactMap { concept, section in
      var issue: InputIssue?
      for text in [section.explanation?.text, section.explanation?.short].compactMap({ $0 }) {
        let key = WordSpans.folded(text)
        guard let owner = owners[key], !key.isEmpty else {
          owners[key] = (concept.id, section.place)
          continue
        }
        guard owner.concept != concept.id, issue == nil else { continue }
        issue = self.issue(
          "same-explanation", .warning, section.place,
          "\"\(concept.id)\" is explained by the text of \"\(owner.concept)\"",
          "say what sets them apart; the other is at \(owner.place.file):\(owner.place.position.line)")
      }
      return issue
    }
  }

  /// "An annual review is a review that is annual": nothing beside the words of the term.
  private func repeatedTerm(
    _ concept: ConceptEntry, _ section: LanguageSection, _ explanation: Explanation
  ) -> [InputIssue] {
    let profile = LanguageProfile.of(language).explaining
    // Without a list of words that say nothing, every word says something.
    guard !profile.stopWords.isEmpty else { return [] }
    let acronyms = concept.terms(for: language).filter { $0.type == .acronym }.flatMap { WordSpans.folded($0.text) }
    let preferred = concept.terms(for: language).filter { $0.status == .preferred }
    let repeats = { (text: String) in
      let words = profile.contentWords(of: text)
      return preferred.contains { term in
        let own = WordSpans.folded(term.text) + acronyms
        return words.allSatisfy { word in
          own.contains { ExplainingProfile.isSame($0, word, comparesBeginnings: profile.comparesBeginnings) }
        }
      }
    }
    return [("explanation", explanation.text), ("short text", explanation.short)].compactMap { name, text in
      guard let text, repeats(text) else { return nil }
      return issue(
        "repeats-term", .warning, section.place, "the \(name) of \"\(concept.id)\" only repeats the term",
        "say in other words what it is: who does what, and what it means for the child")
    }
  }
}
