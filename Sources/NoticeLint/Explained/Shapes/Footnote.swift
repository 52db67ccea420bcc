internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// A footnote whose sign stands right behind the term.
  static let footnote = Shape(kind: .footnote) { context in
    guard let number = context.noteNumber,
      let note = context.passages.firstIndex(where: { $0.part.kind == .note(number) })
    else { return nil }
    let words = 0..<context.passages[note].words.count
    return context.meaning(in: note).says(words, least: 3) ? FoundMeaning(passage: note, words: words) : nil
  }
}

extension ShapeContext {
  /// The number of the footnote whose sign stands behind the use, with nothing but marks between them.
  fileprivate var noteNumber: Int? {
    let end = passage.words[last].span.end
    let next = last + 1 < passage.words.count ? passage.words[last + 1].span.start : passage.part.bytes.count
    for mark in passage.part.marks where end <= mark.span.start && mark.span.start < next {
      if case .note(let number) = mark.kind { return number }
    }
    return nil
  }
}
