internal import UnicodeText

// What stands around the letters of an acronym: endings written onto it, dots between its letters.
extension TermMatcher {
  /// The place without the ending; nil where the ending is not written small: "IEPs", not "IEPS".
  /// Counts characters and not bytes: a full-width or a long s is an s too.
  func withoutEnding(
    _ whole: TextSpan<InputText>, _ ending: String, _ text: UnsafeBufferPointer<UInt8>
  ) -> TextSpan<InputText>? {
    guard !ending.isEmpty else { return whole }
    let scalars = Array(text.string(whole).unicodeScalars)
    var end = whole.end
    var left = ending.unicodeScalars.count
    // Invisible characters in front of the ending belong to neither.
    for scalar in scalars.reversed() {
      let properties = ScalarTable.shared.properties(scalar.value)
      if !properties.contains(.ignorable) {
        if left == 0 { break }
        guard properties.contains(.lower) else { return nil }
        left -= 1
      }
      end -= UTF8.width(scalar)
    }
    return left == 0 ? TextSpan(whole.start, end) : nil
  }

  /// The place of "I.E.P." and, as `tokenSpan`, with an ending behind the last dot: "I.E.P.s".
  ///
  /// Nil where a letter and a dot before it, or another letter behind its last dot, show a longer acronym ("E.L." in
  /// "E.L.A."), and where spaces stand between the letters: "E. L. Brown" is a name.
  func dotted(
    _ first: Int, _ last: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>
  ) -> (span: TextSpan<InputText>, tokenSpan: TextSpan<InputText>)? {
    func isTight(_ token: Int) -> Bool {
      tokens.words[token].gap == 0x2E && tokens.words[token].start == tokens.words[token - 1].end + 1
    }
    func isLetter(_ token: Int) -> Bool {
      text.string(tokens.span(token, token)).unicodeScalars.count == 1
    }
    for token in first..<last where !isTight(token + 1) { return nil }
    if first > 0, isTight(first), isLetter(first - 1) { return nil }
    var span = tokens.span(first, last)
    guard span.end < text.count, text[span.end] == 0x2E else { return (span, span) }
    span = TextSpan(span.start, span.end + 1)
    guard last + 1 < tokens.count, isTight(last + 1), isLetter(last + 1) else { return (span, span) }
    let next = tokens.span(last + 1, last + 1)
    guard acronymEndings.contains(text.string(next)) else { return nil }
    return (span, span.union(next))
  }
}
