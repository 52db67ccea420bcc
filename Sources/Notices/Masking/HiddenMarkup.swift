internal import UnicodeText

/// Finds what a reader of Markdown never sees: comments, scripts and style sheets, over several blocks too, and the
/// dashes of a tear-off line, which CommonMark takes for lists inside lists.
struct HiddenMarkup {
  private static let commentStart = Array("<!--".utf8)
  private static let script = Array("script".utf8)
  private static let style = Array("style".utf8)

  private var commentEnd = NextOccurrence(Array("-->".utf8))
  private var scriptEnd = NextOccurrence(Array("</script".utf8))
  private var styleEnd = NextOccurrence(Array("</style".utf8))
  /// The dashes behind the words of the tear-off line that was found last.
  private var dashes = TextSpan<FileText>(0, 0)

  /// Where the hidden stretch that begins at an offset ends. One that is never closed hides nothing: a letter must not
  /// vanish because of a forgotten tag.
  mutating func end(at offset: Int, in text: ByteScanner) -> Int? {
    if offset == dashes.start, !dashes.isEmpty { return dashes.end }
    if text[offset] == UInt8(ascii: "-") { return tearOffStart(at: offset, in: text) }
    // Behind a backtick it is an example of markup.
    guard text[offset] == UInt8(ascii: "<"), text[offset - 1] != UInt8(ascii: "`") else { return nil }
    if text.has(Self.commentStart, at: offset) {
      let close = commentEnd.position(from: offset + 4, in: text)
      return close < text.count ? close + 3 : nil
    }
    let name = text.bytes[(offset + 1)..<text.end(from: offset + 1, limit: 8) { $0.isAlphanumeric }].map(\.lowercased)
    var close = text.count
    if name == Self.script { close = scriptEnd.position(from: offset, in: text) }
    if name == Self.style { close = styleEnd.position(from: offset, in: text) }
    guard close < text.count else { return nil }
    let end = text.end(from: close, limit: 80) { $0 != UInt8(ascii: ">") && !$0.isLineEnd }
    return text[end] == UInt8(ascii: ">") ? end + 1 : nil
  }

  /// `- - - - cut here - - - -`: where the words begin. Each line is looked at once.
  private mutating func tearOffStart(at offset: Int, in text: ByteScanner) -> Int? {
    guard text[offset + 1].isBlank || text[offset + 1] == text[offset], text.isAtLineStart(offset) else { return nil }
    let lineEnd = text.end(from: offset) { !$0.isLineEnd }
    let line = PlainTextLine(TextSpan(offset, lineEnd), in: text.bytes)
    guard line.kind == .cut, text[line.text.start - 1].isBlank, text[line.text.end].isBlank else { return nil }
    dashes = TextSpan(line.text.end, lineEnd)
    return line.text.start
  }
}
