internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// "What is X?" as a heading or a sentence, and the answer behind it.
  static let question = Shape(kind: .question) { context in
    guard Shape.asks(context) else { return nil }
    // The answer may stand in the same part, behind the question.
    let rest = context.sentence.upperBound
    if rest < context.passage.words.count { return Shape.answer(in: context.number, from: rest, context) }
    for number in (context.number + 1)..<max(context.number + 1, min(context.number + 3, context.passages.count)) {
      let passage = context.passages[number]
      if passage.part.kind.isHeading { return nil }
      if passage.words.isEmpty { continue }
      return Shape.answer(in: number, from: 0, context)
    }
    return nil
  }

  private static func asks(_ context: ShapeContext) -> Bool {
    let passage = context.passage
    let isTitle =
      passage.part.kind.isHeading || passage.role == .wordsBlock && passage.words.count <= context.use.count + 3
    let ending = passage.separator(after: context.sentence.upperBound - 1)
    let isQuestion =
      ending.contains("?")
      || (max(context.sentence.lowerBound, context.use.lowerBound - 6)...context.use.lowerBound).contains {
        passage.separator(after: $0 - 1).contains("¿")
      }
    let asksForMeaning =
      passage.contains(
        context.profile.questions, in: context.sentence.lowerBound..<context.use.lowerBound)
      || passage.contains(
        context.profile.questionsBehind, in: context.last..<min(context.last + 8, context.sentence.upperBound))
    if isTitle {
      return passage.role == .wordsBlock || asksForMeaning
        || (isQuestion && passage.words.count <= context.use.count + 4)
    }
    return isQuestion && asksForMeaning
  }

  /// The first sentences of a part, if they say what the concept is.
  private static func answer(in number: Int, from first: Int, _ context: ShapeContext) -> FoundMeaning? {
    let passage = context.passages[number]
    guard first < passage.words.count else { return nil }
    let sentence = passage.sentence(of: first)
    if let found = sentenceAnswer(in: number, first..<sentence.upperBound, context) { return found }
    // "It is not your child's grades. It is …"
    let next = sentence.upperBound
    guard next < passage.words.count else { return nil }
    return sentenceAnswer(in: number, passage.sentence(of: next), context)
  }

  private static func sentenceAnswer(in number: Int, _ words: Range<Int>, _ context: ShapeContext) -> FoundMeaning? {
    let passage = context.passages[number]
    let profile = context.profile
    let first = words.lowerBound
    // An answer that names the concept has to define it.
    let named = (first..<min(first + 5, words.upperBound)).first { index in
      passage.term(of: index)?.candidates.contains { $0.concept == context.concept } == true
    }
    if let named = named.flatMap({ passage.termRange(at: $0) }) {
      let inner = ShapeContext(
        passages: context.passages, number: number, use: named, concept: context.concept,
        ownWords: context.ownWords)
      return [Shape.means, .dash, .comma, .bracket, .list, .sentence].lazy.compactMap { $0.find(inner) }.first
    }
    let meaning = context.meaning(in: number)
    let word = passage.words[first].folded
    var start = first
    let isPointer = profile.anaphors.contains(word) || profile.dropsSubject && profile.anaphorVerbs.contains(word)
    if isPointer, let verb = verb(after: first, in: passage, context) {
      start = verb + 1
      if start < words.upperBound, profile.subordinators.contains(passage.words[start].folded) { start += 1 }
      guard start < words.upperBound, !profile.predicates.contains(passage.words[start].folded) else { return nil }
      return meaning.says(start..<words.upperBound, least: 3)
        ? FoundMeaning(passage: number, words: start..<words.upperBound) : nil
    }
    if ShapeContext.saysWhatItIs(words, in: passage), meaning.says(words, least: 3) {
      return FoundMeaning(passage: number, words: words)
    }
    if profile.subordinators.contains(word) { start += 1 }
    let opens = profile.meaningStarts.contains(word) || profile.articles.contains(word) || start > first
    // What will happen is no answer to what a thing is.
    let tellsFuture = words.prefix(8).contains { profile.future.contains(passage.words[$0].folded) }
    guard start < words.upperBound, !tellsFuture else { return nil }
    let isAnswer = meaning.says(start..<words.upperBound, least: opens ? 4 : 6, mayTellWhatToDo: true)
    return isAnswer ? FoundMeaning(passage: number, words: start..<words.upperBound) : nil
  }

  /// The first defining verb within the first words of a sentence.
  static func verb(after first: Int, in passage: Passage, _ context: ShapeContext) -> Int? {
    let end = min(first + 6, passage.sentence(of: first).upperBound)
    return (first..<max(first, end)).first { context.profile.anaphorVerbs.contains(passage.words[$0].folded) }
  }
}
