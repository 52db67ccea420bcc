internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// "chronic absenteeism, which means …,", "retention, or repeating a grade,", "FAPE, a free education that …".
  static let comma = Shape(kind: .comma) { context in
    guard context.mark.hasPrefix(","), context.last + 1 < context.passage.words.count else { return nil }
    var first = context.last + 1
    let sentenceEnd = context.passage.sentence(of: first).upperBound
    guard first < sentenceEnd else { return nil }
    if let skip = context.passage.phrase(context.profile.appositions, at: first) {
      first += skip
      if first < sentenceEnd, context.profile.subordinators.contains(context.passage.words[first].folded),
        context.passage.phrase(context.profile.consequences, at: first) == nil
      {
        first += 1
        // "which means that he may not enter": what it is can be what it forbids.
        if first < sentenceEnd, context.profile.negations.contains(context.passage.words[first].folded) { first += 1 }
      }
      let words = context.range(from: first, upTo: ";")
      return context.meaning.says(words, least: 3) ? FoundMeaning(passage: context.number, words: words) : nil
    }
    let word = context.passage.words[first].folded
    if context.profile.alternatives.contains(word) {
      first += 1
      let words = context.range(from: first, upTo: ",;—–")
      let isShort = words.count <= 12
      return isShort && context.meaning.says(words, least: 2)
        ? FoundMeaning(passage: context.number, words: words) : nil
    }
    let words = context.range(from: first, upTo: ",;—–")
    guard !Shape.isItemOfList(words, context) else { return nil }
    let opensWithArticle = context.profile.articles.contains(word)
    let opensWithAction = context.profile.actionEndings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
    // A Chinese sentence goes on behind a comma with anything.
    guard
      opensWithArticle || opensWithAction
        || !context.profile.stopWords.contains(word) && !Script.isUnspaced(context.passage.words[first].script)
    else { return nil }
    let least = opensWithArticle || opensWithAction ? 3 : 5
    let closes = words.upperBound == sentenceEnd || context.passage.separator(after: words.upperBound - 1).contains(",")
    return closes && context.meaning.says(words, least: least)
      ? FoundMeaning(passage: context.number, words: words) : nil
  }

  /// "IEPs, 504 plans, and …": what stands between commas is the next thing, not the meaning of this one.
  private static func isItemOfList(_ words: Range<Int>, _ context: ShapeContext) -> Bool {
    let passage = context.passage
    let next = words.upperBound
    let joins = { (index: Int) in
      index < passage.words.count && context.profile.conjunctions.contains(passage.words[index].folded)
    }
    if joins(words.lowerBound) { return true }
    if next < passage.words.count, passage.separator(after: next - 1).contains(","), joins(next) { return true }
    // "the IEP, the birth certificate and the shot record"
    let definite = context.profile.definiteArticles
    if definite.contains(passage.words[words.lowerBound].folded),
      words.dropLast().contains(where: { joins($0) && definite.contains(passage.words[$0 + 1].folded) })
    {
      return true
    }
    // A comma before the term in the same sentence, and no verb between: the middle of a list.
    let before = context.sentence.lowerBound..<context.use.lowerBound
    let commas = before.filter { passage.separator(after: $0).contains(",") }
    guard let last = commas.last else { return false }
    // "two groups, children with disabilities and English learners, scored …": the comma ends the list.
    let endsList =
      joins(context.use.lowerBound - 1) && !context.profile.articles.contains(passage.words[words.lowerBound].folded)
    return context.use.lowerBound - last <= 3 || endsList
  }
}
