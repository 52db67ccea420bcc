internal import Notices
internal import Terminology
internal import UnicodeText

/// Meanings that the author of a notice marked as such: the sentence around a `dfn`, and footnotes.
enum Markup {
  /// The meaning of the use, if markup leads to it.
  static func find(_ context: ShapeContext) -> (kind: Evidence.Kind, meaning: FoundMeaning)? {
    if let found = footnote(context) { return (.footnote, found) }
    return definition(context).map { (.definition, $0) }
  }

  /// A sentence whose author marked the term as the one it defines. What stands behind it is looked at first.
  private static func definition(_ context: ShapeContext) -> FoundMeaning? {
    let use = context.passage.span(of: context.use)
    let isMarked = context.passage.part.marks.contains { mark in
      mark.kind == .definition && mark.span.start <= use.start && use.end <= mark.span.end
    }
    guard isMarked else { return nil }
    let sentence = context.sentence
    let behind = min(context.last + 1, sentence.upperBound)..<sentence.upperBound
    let before = sentence.lowerBound..<max(sentence.lowerBound, context.use.lowerBound)
    // The mark says that a meaning stands there: a short one is enough.
    for words in [behind, before] where !words.isEmpty && context.meaning.says(words, least: 2) {
      return FoundMeaning(passage: context.number, words: words)
    }
    return nil
  }

  /// A footnote whose sign stands right behind the term, with nothing but marks between them.
  private static func footnote(_ context: ShapeContext) -> FoundMeaning? {
    guard let number = noteNumber(context),
      let note = context.passages.firstIndex(where: { $0.part.kind == .note(number) })
    else { return nil }
    let words = 0..<context.passages[note].words.count
    return context.meaning(in: note).says(words, least: 3) ? FoundMeaning(passage: note, words: words) : nil
  }

  private static func noteNumber(_ context: ShapeContext) -> Int? {
    let passage = context.passage
    let next = context.last + 1
    let span = TextSpan<PartText>(
      passage.words[context.last].span.end,
      next < passage.words.count ? passage.words[next].span.start : passage.part.bytes.count)
    for mark in passage.part.marks where span.start <= mark.span.start && mark.span.start < span.end {
      if case .note(let number) = mark.kind { return number }
    }
    return nil
  }
}
