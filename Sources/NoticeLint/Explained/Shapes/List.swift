internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// An entry: "X: …" at the beginning of a line, "**X.** …", or two cells of a table.
  static let list = Shape(kind: .list) { context in
    if case .tableCell = context.passage.part.kind { return Shape.neighbourCell(context) }
    let first = context.last + 1
    guard first < context.passage.words.count else { return nil }
    let mark = context.mark
    guard context.opensLine else { return Shape.colon(mark, first, context) }
    let isEntry = mark.hasPrefix(":") || mark.hasPrefix("=")
    let isRunIn =
      context.passage.isEmphasised(context.passage.span(of: context.use))
      && (mark.hasPrefix(".") || mark.isEmpty && context.passage.profile.definersNeverFollow(context))
    guard isEntry || isRunIn else { return nil }
    let end = context.passage.sentence(of: first).upperBound
    let start = first + (context.passage.phrase(context.profile.appositions, at: first) ?? 0)
    let words = min(start, end)..<max(start, end)
    // "504 plan: front desk, blue tray": words without a sentence around them say where, not what.
    let hasSyntax = words.contains { context.profile.stopWords.contains(context.passage.words[$0].folded) }
    let isDated = words.contains { context.profile.dateWords.contains(context.passage.words[$0].folded) }
    // Behind a bold title a full sentence is the meaning, unless it tells what will happen.
    let tellsFuture = words.prefix(8).contains { context.profile.future.contains(context.passage.words[$0].folded) }
    let isSentence = !tellsFuture && context.meaning.says(words, least: 5)
    guard isEntry ? hasSyntax && !isDated : Shape.looksLikeMeaning(words, context) || isSentence else { return nil }
    return context.meaning.says(words, least: 3) ? FoundMeaning(passage: context.number, words: words) : nil
  }

  /// "… one of her *related services*: extra help, such as …": a colon inside a sentence, and small letters behind it.
  private static func colon(_ mark: String, _ first: Int, _ context: ShapeContext) -> FoundMeaning? {
    guard mark.hasPrefix(":"), !context.passage.words[first].isCapitalised, !context.passage.words[first].hasDigit
    else {
      return nil
    }
    let words = first..<context.passage.sentence(of: first).upperBound
    return context.meaning.says(words, least: 4) ? FoundMeaning(passage: context.number, words: words) : nil
  }

  /// The cell to the right of a cell that holds little else than the term.
  private static func neighbourCell(_ context: ShapeContext) -> FoundMeaning? {
    guard case .tableCell(let row, let column, _) = context.passage.part.kind,
      context.passage.words.count <= context.use.count + 4
    else { return nil }
    for (number, passage) in context.passages.enumerated().dropFirst(context.number) {
      guard passage.part.group == context.passage.part.group else { break }
      if case .tableCell(row, column + 1, _) = passage.part.kind {
        let start = passage.phrase(context.profile.appositions, at: 0) ?? 0
        let words = start..<passage.words.count
        return context.meaning(in: number).says(words, least: 3) ? FoundMeaning(passage: number, words: words) : nil
      }
    }
    return nil
  }

  /// Whether a sentence behind a run-in title begins as a meaning does.
  static func looksLikeMeaning(_ words: Range<Int>, _ context: ShapeContext) -> Bool {
    guard let first = words.first else { return false }
    let word = context.passage.words[first].folded
    return context.profile.meaningStarts.contains(word) || context.profile.anaphors.contains(word)
      || context.profile.articles.contains(word)
  }
}

extension ExplainingProfile {
  /// A bold term that goes on into its sentence ("**Retention** is …") is no title.
  fileprivate func definersNeverFollow(_ context: ShapeContext) -> Bool {
    context.passage.phrase(definers, at: context.last + 1) == nil && context.use.lowerBound == 0
  }
}
