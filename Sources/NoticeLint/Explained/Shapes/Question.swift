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
    let isTitle = passage.part.kind.isHeading || passage.role == .wordsBlock && passage.words.count <= context.use.count + 3
    let ending = passage.separator(after: context.sentence.upperBound - 1)
    let isQuestion = ending.contains("?") || passage.part.text.contains("¿")
    let asksForMeaning = passage.contains(context.profile.questions, in: context.sentence.lowerBound..<context.use.lowerBound)
    if isTitle { return passage.role == .wordsBlock || asksForMeaning || (isQuestion && passage.words.count <= context.use.count + 4) }
    return isQuestion && asksForMeaning
  }

  /// The first sentences of a part, if they say what the concept is.
  private static func answer(in number: Int, from first: Int, _ context: ShapeContext) -> FoundMeaning? {
    let passage = context.passages[number]
    guard first < passage.words.count else { return nil }
    let meaning = context.meaning(in: number)
    let sentence = passage.sentence(of: first)
    let words = first..<sentence.upperBound
    // An answer that names the concept has to define it; one that does not has to open like a meaning.
    let named = passage.terms.first { term in
      term.words.lowerBound >= first && term.words.lowerBound < first + 5
        && term.match.candidates.contains { $0.concept == context.concept }
    }
    if let named {
      let inner = ShapeContext(
        passages: context.passages, number: number, use: named.words, concept: context.concept,
        ownWords: context.ownWords)
      for shape in [Shape.means, .dash, .comma, .bracket, .list, .sentence] {
        if let found = shape.find(inner) { return found }
      }
      return nil
    }
    let word = passage.words[first].folded
    let opens =
      context.profile.meaningStarts.contains(word) || context.profile.articles.contains(word)
      || context.profile.anaphors.contains(word) || context.profile.anaphorVerbs.contains(word)
    var start = first
    if context.profile.anaphors.contains(word) || context.profile.dropsSubject, let verb = verb(after: first, in: passage, context) {
      start = verb + 1
      if start < words.upperBound, context.profile.predicates.contains(passage.words[start].folded) { return nil }
    }
    guard opens, start < words.upperBound else { return nil }
    return meaning.says(start..<words.upperBound, least: 4) ? FoundMeaning(passage: number, words: start..<words.upperBound) : nil
  }

  /// The first defining verb within the first words of a sentence.
  static func verb(after first: Int, in passage: Passage, _ context: ShapeContext) -> Int? {
    let end = min(first + 6, passage.sentence(of: first).upperBound)
    return (first..<max(first, end)).first { context.profile.anaphorVerbs.contains(passage.words[$0].folded) }
  }
}
