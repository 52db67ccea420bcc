internal import UnicodeText

extension TermbaseCheck {
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
}

extension LanguageSection {
  fileprivate func has(_ wording: String) -> Bool { terms.contains { $0.text == wording } }
}

extension ConceptEntry {
  fileprivate func isRelated(to concept: ConceptID) -> Bool { related.values.contains { $0.contains(concept) } }
}
