internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// A sentence whose author marked the term as the one it defines: `<dfn>`. What stands behind it is looked at first.
  static let definition = Shape(kind: .definition) { context in
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
}
