internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// "X means …", "X is a plan that …", "The term X refers to …".
  static let means = Shape(kind: .means) { context in
    if let found = Shape.verbLast(context) { return found }
    let first = context.last + 1
    guard context.mark.allSatisfy({ $0 == "," || $0 == ")" }),
      let count = context.passage.phrase(context.profile.definers, at: first)
    else { return nil }
    var start = first + count
    let end = context.passage.sentence(of: first).upperBound
    guard start < end else { return nil }
    let verb = context.passage.words[start - 1].folded
    let isPlain = count == 1 && context.profile.plainVerbs.contains(verb)
    // The dictionary parts 是 and 指: there the whole phrase is listed.
    let phrase = context.passage.words[first..<start].map(\.folded)
    let isStrong = [phrase[0], phrase.joined()].contains(where: context.profile.strongDefiners.contains)
    guard isStrong || Shape.isSubject(context) else { return nil }
    if context.profile.subordinators.contains(context.passage.words[start].folded) { start += 1 }
    guard start < end else { return nil }
    let words = start..<end
    if isPlain, !Shape.mayDefine(start, after: first, in: context.passage) { return nil }
    return context.meaning.says(words, least: isStrong ? 3 : 4)
      ? FoundMeaning(passage: context.number, words: words) : nil
  }

  /// "IEP란 … 계획을 말합니다": the topic first, the verb last.
  private static func verbLast(_ context: ShapeContext) -> FoundMeaning? {
    guard let start = context.behindTopic, start < context.sentence.upperBound,
      ShapeContext.saysWhatItIs(context.sentence, in: context.passage)
    else { return nil }
    let words = start..<context.sentence.upperBound
    return context.meaning.says(words, least: 3) ? FoundMeaning(passage: context.number, words: words) : nil
  }

  /// Whether the words behind "is" can open a meaning.
  static func mayDefine(_ index: Int, after verb: Int, in passage: Passage) -> Bool {
    let word = passage.words[index]
    let isParticiple = passage.profile.participleEndings.contains { word.folded.hasSuffix($0) }
    // "These are therapies and other help": a plural needs no article.
    if passage.profile.pluralVerbs.contains(passage.words[verb].folded), !isParticiple, !word.hasDigit,
      !passage.profile.predicates.contains(word.folded), !passage.profile.numbers.contains(word.folded)
    {
      return true
    }
    if passage.profile.predicates.contains(word.folded) || word.hasDigit { return false }
    if passage.profile.meaningStarts.contains(word.folded) { return true }
    return passage.profile.actionEndings.contains { word.folded.hasSuffix($0) && word.folded.count > $0.count + 2 }
  }

  /// Whether the use is what the sentence speaks of: nothing but articles and the like before it, or a comma.
  private static func isSubject(_ context: ShapeContext) -> Bool {
    var index = context.use.lowerBound
    while index > context.sentence.lowerBound, context.use.lowerBound - index < 4 {
      if context.passage.words[index].beginsLine, index == 0 { return true }
      if context.passage.separator(after: index - 1).contains(where: { ",;:—–(“\"".contains($0) }) { return true }
      let before = context.passage.words[index - 1].folded
      if context.profile.subjectLeads.contains(before) { return true }
      guard context.profile.determiners.contains(before) else { return false }
      index -= 1
    }
    return index == context.sentence.lowerBound
  }
}
