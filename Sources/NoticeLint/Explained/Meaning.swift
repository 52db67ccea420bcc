internal import Notices
internal import Terminology
internal import UnicodeText

/// Judges whether a run of words can be the meaning of a term.
struct Meaning {
  let passage: Passage
  /// Every word of the concept's own designations: repeating them explains nothing.
  let ownWords: Set<String>
  let concept: ConceptID

  /// Whether the words say enough: at least `least` content words that are not the term's own, not names, not numbers, not
  /// other jargon; and not a date, a citation, a contact, a negation or a consequence.
  func says(_ range: Range<Int>, least: Int = 4, mayTellWhatToDo: Bool = false) -> Bool {
    let range = upToTurn(range)
    guard !range.isEmpty, !isReference(range), !isNegated(range), !isInitials(range) else { return false }
    guard mayTellWhatToDo || !isConsequence(range) else { return false }
    return contentWords(range).count >= least
  }

  /// The range up to where the sentence turns from what a thing is to what follows from it: "…, so please be on time".
  private func upToTurn(_ range: Range<Int>) -> Range<Int> {
    let turn = range.dropFirst().first { passage.phrase(passage.profile.turns, at: $0) != nil }
    return range.lowerBound..<(turn ?? range.upperBound)
  }

  /// Two or more acronyms of other things: jargon in place of a meaning.
  private func isInitials(_ range: Range<Int>) -> Bool {
    let acronyms = range.filter { index in
      let word = passage.words[index]
      // "food help (SNAP)" explains and names.
      return !passage.separator(after: index - 1).contains("(") && !isName(index) && word.span.count >= 2
        && !ownWords.contains(word.folded)
        && passage.part.bytes.slice(word.span).dropLast().allSatisfy { (0x41...0x5A).contains($0) }
    }
    return acronyms.count >= 2
  }

  /// The words that carry a meaning of their own.
  func contentWords(_ range: Range<Int>) -> Set<String> {
    var result: Set<String> = []
    for index in range where carriesMeaning(index, in: range) { result.insert(passage.words[index].folded) }
    return result
  }

  private func carriesMeaning(_ index: Int, in range: Range<Int>) -> Bool {
    let word = passage.words[index]
    guard word.folded.utf8.count > 1, !word.hasDigit, !passage.profile.stopWords.contains(word.folded) else {
      return false
    }
    guard
      !ownWords.contains(where: {
        ExplainingProfile.isSame($0, word.folded, comparesBeginnings: passage.profile.comparesBeginnings)
      }), !isTerm(index),
      !passage.profile.dateWords.contains(word.folded),
      !passage.profile.referenceWords.contains(word.folded)
    else { return false }
    // A capital inside a sentence is a name; a line or sentence may begin with one.
    let begins = index == range.lowerBound || index == passage.sentence(of: index).lowerBound || word.beginsLine
    return begins || !word.isCapitalised
  }

  /// Whether the word belongs to a name of the concept itself.
  private func isName(_ index: Int) -> Bool {
    passage.term(of: index)?.candidates.contains { $0.concept == concept } == true
  }

  /// Whether the word belongs to a term: another name is no meaning, and jargon does not explain jargon.
  private func isTerm(_ index: Int) -> Bool {
    passage.term(of: index)?.candidates.contains { $0.status != .trigger } == true
  }

  /// A date, a citation or a way to reach somebody, at the beginning or throughout.
  private func isReference(_ range: Range<Int>) -> Bool {
    let profile = passage.profile
    let first = passage.words[range.lowerBound]
    if profile.dateWords.contains(first.folded) || profile.dismissals.contains(first.folded) { return true }
    if profile.plainVerbs.contains(first.folded) || passage.separator(after: range.lowerBound - 1).contains("$") {
      return true
    }
    // "a topic many parents ask about": a noun that fits anything.
    if range.prefix(3).contains(where: { profile.vacuous.contains(passage.words[$0].folded) }) { return true }
    if profile.referenceWords.contains(first.folded), first.isCapitalised || range.count < 8 { return true }
    let references = range.filter { index in
      let word = passage.words[index]
      return word.hasDigit || profile.dateWords.contains(word.folded) || profile.referenceWords.contains(word.folded)
    }
    return references.count * 2 > range.count
  }

  /// "This means you must return the form": what to do, not what it is.
  private func isConsequence(_ range: Range<Int>) -> Bool {
    passage.phrase(passage.profile.consequences, at: range.lowerBound) != nil
  }

  /// "… is not a grade": says what it is not.
  private func isNegated(_ range: Range<Int>) -> Bool {
    let profile = passage.profile
    let first = passage.words[range.lowerBound].folded
    if profile.negations.contains(first) { return true }
    return profile.anaphors.contains(first)
      && range.prefix(3).contains { profile.negations.contains(passage.words[$0].folded) }
  }
}
