public import UnicodeText

extension Termbase {
  /// Checks what the entries say against each other and against their own examples: more than loading does, and meant for
  /// the glossary's owner and CI.
  ///
  /// Finds wordings that two concepts share, terms inside longer terms of concepts that say nothing of each other, examples that are not found or found where they should not be, missing examples
  /// where the language's profile is complete, and explanations that use other jargon. Builds a matcher for each language.
  public func check() -> [InputIssue] {
    languages.flatMap { language -> [InputIssue] in
      let check = TermbaseCheck(termbase: self, language: language)
      return check.collisions() + check.inside() + check.homographs() + check.examples() + check.explanations()
    }.sorted()
  }
}

/// The checks of one language.
private struct TermbaseCheck {
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

  private func issue(
    _ code: String, _ severity: Severity, _ place: SourcePlace, _ message: String, _ help: String
  ) -> InputIssue {
    InputIssue(
      code: "termbase/\(code)", severity: severity, message: message, help: help, file: place.file, span: place.span,
      position: place.position)
  }

  /// One wording under two concepts: nothing can decide which is meant.
  func collisions() -> [InputIssue] {
    var owners: [[UInt8]: (concept: ConceptID, place: SourcePlace)] = [:]
    var issues: [InputIssue] = []
    for (concept, section) in sections {
      for term in section.terms {
        for wording in [term.text] + term.forms {
          // Capitals that bind make another wording: IDEA and idea do not meet.
          let binds = term.caseMode == .exact || term.caseMode == .smart && wording.contains(where: \.isUppercase)
          let key = FoldedWords(wording, folding: matcher.folding).bytes + (binds ? [0xFE] : [])
          guard let owner = owners[key] else {
            owners[key] = (concept.id, term.place)
            continue
          }
          guard owner.concept != concept.id else { continue }
          issues.append(
            issue(
              "shared-wording", .warning, term.place,
              "\"\(wording)\" stands under \"\(concept.id)\" and \"\(owner.concept)\"",
              "keep it under one; the other is at \(owner.place.file):\(owner.place.position.line)"))
        }
      }
    }
    return issues
  }

  /// A preferred term inside a longer one of a concept that does not name it among its `related`: where the longer one
  /// stands, the shorter is not counted, and the owner should have meant that.
  func inside() -> [InputIssue] {
    sections.flatMap { concept, section -> [InputIssue] in
      let linked = Set(concept.related.values.flatMap { $0 })
      var reported: Set<ConceptID> = []
      return section.terms.filter { $0.status == .preferred }.flatMap { term -> [InputIssue] in
        Self.shortened(term.text).flatMap(matcher.matches).compactMap { match -> InputIssue? in
          guard let inner = match.candidates.first, inner.concept != concept.id, inner.status == .preferred,
            !linked.contains(inner.concept), termbase[inner.concept]?.isRelated(to: concept.id) == false,
            reported.insert(inner.concept).inserted
          else { return nil }
          return issue(
            "term-inside", .note, term.place,
            "\"\(term.text)\" holds a term of \"\(inner.concept)\", which does not count there",
            "write `related: {related: [\(inner.concept)]}` if that is meant")
        }
      }
    }
  }

  /// A term without its first word, and without its last.
  private static func shortened(_ term: String) -> [String] {
    guard let first = term.firstIndex(of: " "), let last = term.lastIndex(of: " ") else { return [] }
    return [String(term[first...].dropFirst()), String(term[..<last])]
  }

  /// Wordings that are common words of a served language, or another concept's acronym in one: capitals alone, or nothing,
  /// keep them apart.
  func homographs() -> [InputIssue] {
    let served = termbase.languages
    let common = served.map { ($0, Set(LanguageProfile.of($0).matching.commonWords.words)) }
    return sections.flatMap { concept, section in
      section.terms.compactMap { term -> InputIssue? in
        let isBound = term.caseMode != .fold
        let small = term.text.lowercased()
        if !small.contains(" "), let (other, _) = common.first(where: { $0.1.contains(small) }),
          term.needs.isEmpty, isBound || other == language
        {
          return issue(
            "common-word", isBound ? .note : .warning, term.place,
            "\"\(term.text)\" is also the \(other.name()) word \"\(small)\"",
            isBound
              ? "its capitals keep it apart, but not in a line of capitals; spell it out where you can"
              : "add context words to `needs`, or write `case: smart` if its capitals count")
        }
        guard term.type == .acronym else { return nil }
        for other in termbase.concepts where other.id != concept.id {
          for foreign in other.sections where foreign.language != language {
            guard foreign.terms.contains(where: { $0.type == .acronym && $0.text == term.text }),
              !concept.sections.contains(where: { $0.language == foreign.language && $0.has(term.text) })
            else { continue }
            return issue(
              "ambiguous-acronym", .note, term.place,
              "\"\(term.text)\" stands for \"\(other.id)\" in \(foreign.language.name())",
              "spell it out where both languages stand side by side")
          }
        }
        return nil
      }
    }
  }

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

  /// An explanation that needs another one explains nothing, and pasting it would add a finding.
  func explanations() -> [InputIssue] {
    sections.flatMap { concept, section -> [InputIssue] in
      guard let explanation = section.explanation else { return [] }
      let texts = [explanation.text, explanation.short, explanation.instead].compactMap { $0 }
      var reported: Set<ConceptID> = []
      return texts.flatMap { text in
        matcher.matches(in: text).compactMap { match -> InputIssue? in
          let names = match.candidates.map(\.concept)
          guard !names.contains(concept.id), let other = names.first, reported.insert(other).inserted,
            let entry = termbase[other],
            !entry.treatments(for: language).isDisjoint(with: [.explain, .expand, .avoid])
          else { return nil }
          let words = Array(text.utf8).string(match.span)
          return issue(
            "jargon-in-explanation", .warning, section.place,
            "the explanation of \"\(concept.id)\" uses \"\(words)\", which is jargon itself",
            "say it in plain words")
        }
      }
    }
  }
}

extension LanguageSection {
  fileprivate func has(_ wording: String) -> Bool { terms.contains { $0.text == wording } }
}

extension ConceptEntry {
  fileprivate func isRelated(to concept: ConceptID) -> Bool { related.values.contains { $0.contains(concept) } }
}
