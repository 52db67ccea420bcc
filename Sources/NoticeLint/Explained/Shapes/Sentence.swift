internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// The sentence behind the use that speaks of it ("This is a plan that …"), or the one before ("… This is called X").
  static let sentence = Shape(kind: .sentence) { context in
    Shape.named(context) ?? Shape.following(context)
  }

  // MARK: Behind

  private static func following(_ context: ShapeContext) -> FoundMeaning? {
    let next = context.sentence.upperBound
    if next < context.passage.words.count {
      return speaksOf(context.number, from: next, context)
    }
    let number = context.number + 1
    guard number < context.passages.count, context.passages[number].part.kind == .paragraph,
      !context.passages[number].words.isEmpty, context.passage.part.kind == .paragraph
    else { return nil }
    return speaksOf(number, from: 0, context)
  }

  private static func speaksOf(_ number: Int, from first: Int, _ context: ShapeContext) -> FoundMeaning? {
    let passage = context.passages[number]
    let profile = context.profile
    let end = passage.sentence(of: first).upperBound
    let word = passage.words[first].folded
    let isPronoun = profile.anaphors.contains(word)
    let isVerbFirst = profile.dropsSubject && profile.anaphorVerbs.contains(word)
    let nouns = passage.words[first..<min(first + 4, end)].dropFirst().map(\.folded)
    let kind = nouns.first { profile.kinds.contains($0) }
    let isUnder =
      profile.leads.contains(word) && first + 1 < end && profile.anaphors.contains(passage.words[first + 1].folded)
    let isDefinite = profile.definiteArticles.contains(word) && kind != nil
    guard isPronoun || isVerbFirst || isDefinite || isUnder else { return nil }
    // "the meeting", where the sentence before speaks of a meeting besides the term: that is what is meant.
    if let kind, speaksElsewhere(of: kind, context) { return nil }
    if kind == nil, isPronoun, !isPlausibleAntecedent(context) { return nil }
    if isUnder {
      // "Under this program, every student gets …": the whole rest says what it is.
      let rest = min(first + 3, end)..<end
      return context.meaning(in: number).says(rest, least: 4) ? FoundMeaning(passage: number, words: rest) : nil
    }
    let whole = first + 1..<end
    if ShapeContext.saysWhatItIs(whole, in: passage) {
      let isDefinition = context.meaning(in: number).says(whole, least: 3)
      return isDefinition ? FoundMeaning(passage: number, words: whole) : nil
    }
    guard let verb = isVerbFirst ? first : verb(after: first + 1, in: passage, context), verb + 1 < end else {
      return nil
    }
    var start = verb + 1
    if profile.subordinators.contains(passage.words[start].folded) { start += 1 }
    guard start < end else { return nil }
    if profile.plainVerbs.contains(passage.words[verb].folded) {
      guard Shape.mayDefine(start, after: verb, in: passage) else { return nil }
      if profile.future.contains(passage.words[max(first, verb - 1)].folded) { return nil }
    }
    if (first...verb).contains(where: { profile.negations.contains(passage.words[$0].folded) }) { return nil }
    let meaning = context.meaning(in: number)
    if meaning.says(start..<end, least: 4) { return FoundMeaning(passage: number, words: start..<end) }
    // "It is a formal meeting. A hearing officer listens to both sides …": the next sentence goes on.
    guard end < passage.words.count, meaning.says(start..<end, least: 2) else { return nil }
    let both = start..<passage.sentence(of: end).upperBound
    return meaning.says(both, least: 6) ? FoundMeaning(passage: number, words: both) : nil
  }

  private static func speaksElsewhere(of kind: String, _ context: ShapeContext) -> Bool {
    context.sentence.contains { index in
      !context.use.contains(index) && index > context.last && context.passage.words[index].folded == kind
    }
  }

  /// A pronoun points to what stands last or is spoken of: the use is the subject or ends the sentence.
  private static func isPlausibleAntecedent(_ context: ShapeContext) -> Bool {
    let behind = context.sentence.upperBound - context.last - 1
    let before = context.use.lowerBound - context.sentence.lowerBound
    return behind <= 5 || before <= 3
  }

  // MARK: Before

  /// "Missing so many days is called chronic absenteeism."
  private static func named(_ context: ShapeContext) -> FoundMeaning? {
    let passage = context.passage
    let profile = context.profile
    var before = context.use.lowerBound
    // Articles and names of the same thing may stand between: "called the Student Support Team, or SST".
    while before > context.sentence.lowerBound,
      profile.articles.contains(passage.words[before - 1].folded)
        || profile.definiteArticles.contains(passage.words[before - 1].folded),
      passage.phrase(profile.namers, endingBefore: before) == nil
    { before -= 1 }
    if let found = pointed(context, before: before) { return found }
    let naming = passage.phrase(profile.namers, endingBefore: before)
    guard let count = naming ?? (context.isNamedBehind ? 0 : nil) else { return nil }
    let first = context.sentence.lowerBound
    let lead = first..<max(first, before - count)
    guard lead.isEmpty || !profile.negations.contains(passage.words[max(first, before - count - 1)].folded) else {
      return nil
    }
    let opensWithPointer =
      !lead.isEmpty
      && (profile.anaphors.contains(passage.words[first].folded)
        || profile.definiteArticles.contains(passage.words[first].folded))
    let isShortLead = context.meaning.contentWords(lead).count < 3
    if lead.isEmpty || opensWithPointer && lead.count <= 6 || isShortLead {
      return sentenceBefore(context)
    }
    return context.meaning.says(lead, least: 4) ? FoundMeaning(passage: context.number, words: lead) : nil
  }

  /// "That grade is the school performance rating."
  private static func pointed(_ context: ShapeContext, before: Int) -> FoundMeaning? {
    let first = context.sentence.lowerBound
    guard (2...4).contains(before - first), context.last + 1 == context.sentence.upperBound,
      context.profile.anaphors.contains(context.passage.words[first].folded),
      context.profile.plainVerbs.contains(context.passage.words[before - 1].folded)
    else { return nil }
    return sentenceBefore(context)
  }

  private static func sentenceBefore(_ context: ShapeContext) -> FoundMeaning? {
    let first = context.sentence.lowerBound
    if first > 0 {
      let words = context.passage.sentence(of: first - 1)
      return context.meaning.says(words, least: 4) ? FoundMeaning(passage: context.number, words: words) : nil
    }
    let number = context.number - 1
    guard number >= 0, !context.passages[number].part.kind.isHeading,
      let words = context.passages[number].sentences.last
    else { return nil }
    return context.meaning(in: number).says(words, least: 4) ? FoundMeaning(passage: number, words: words) : nil
  }
}
