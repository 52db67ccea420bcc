internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// "retention (repeating the same grade)".
  static let bracket = Shape(kind: .bracket) { context in
    guard context.mark.hasPrefix("(") || context.mark.hasPrefix("["), context.last + 1 < context.passage.words.count,
      let end = ShapeContext.closing(of: context.last + 1, in: context.passage)
    else { return nil }
    var first = context.last + 1
    // "(IEP, a written plan …)": the name in front is no meaning.
    while first < end, ShapeContext.isName(first, in: context.passage, of: context.concept) { first += 1 }
    if let skip = context.passage.phrase(context.profile.appositions, at: first) { first += skip }
    // "(en inglés, school of origin)" gives a name.
    guard context.passage.phrase(context.profile.expansions, at: first) == nil else { return nil }
    let words = first..<max(first, end + 1)
    guard !isName(words, in: context.passage) else { return nil }
    return context.meaning.says(words, least: 3) ? FoundMeaning(passage: context.number, words: words) : nil
  }
}

/// "(California Assessment of Student Performance)", or Latin letters in a text of others: a name, not a meaning.
private func isName(_ words: Range<Int>, in passage: Passage) -> Bool {
  let isLatin = words.allSatisfy { [0, 1, Script.latin].contains(passage.words[$0].script) }
  let isForeign = isLatin && passage.words.contains { ![0, 1, Script.latin].contains($0.script) }
  let capitals = words.count { passage.words[$0].isCapitalised }
  return isForeign || words.count >= 3 && capitals * 5 >= words.count * 3
}
