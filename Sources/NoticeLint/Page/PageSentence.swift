internal import Notices
internal import Terminology
internal import UnicodeText

/// The sentence of a letter in which a place stands, cut from the text of its part: people know a letter by its words,
/// whatever file it comes in.
struct PageSentence {
  /// Bytes shown before and behind the words; a sentence that goes on is cut at a space.
  static let most = 240
  /// Bytes of the words themselves.
  static let mostWords = 320

  let before: String
  let words: String
  let after: String

  /// Nil for a place that stands in no part. O(bytes of the sentence).
  init?(_ notice: Notice, _ place: Place, _ language: LanguageTag?) {
    guard let number = place.part, let span = place.inPart, notice.parts.indices.contains(number) else { return nil }
    let part = notice.parts[number]
    let sentence = Self.sentence(around: span, in: part, language ?? .root)
    let text = PartDisplay(notice: notice, part: part)
    let end = min(span.end, span.start + Self.mostWords)
    before = Self.end(of: text.string(TextSpan(sentence.start, span.start)))
    words = end == span.end ? text.string(span) : Self.start(of: text.string(TextSpan(span.start, end)), isCut: true)
    after = end == span.end ? Self.start(of: text.string(TextSpan(span.end, sentence.end))) : ""
  }

  /// The sentences from the first to the last word of a place. A long part is cut around the place before that.
  private static func sentence(
    around span: TextSpan<PartText>, in part: Part, _ language: LanguageTag
  ) -> TextSpan<PartText> {
    let start = boundary(span.start - most * 4, in: part.bytes)
    let end = boundary(span.end + most * 4, in: part.bytes)
    let window = Part(kind: part.kind, bytes: Array(part.bytes[start..<end]), map: part.map)
    let passage = Passage(part: window, number: 0, matches: [], profile: LanguageProfile.of(language))
    let found = passage.sentence(around: span.shifted(by: -start)).shifted(by: start)
    return found.union(span)
  }

  /// The next offset at which no character is cut.
  private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var offset = min(max(offset, 0), bytes.count)
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  /// The last words, with an ellipsis in front where some are left out.
  private static func end(of text: String) -> String {
    guard text.utf8.count > most else { return text }
    let kept = String(decoding: text.utf8.suffix(most), as: UTF8.self).drop { !$0.isWhitespace }
    return "…" + (kept.isEmpty ? text.suffix(most / 4) : kept)
  }

  /// The first words, with an ellipsis behind where some are left out.
  private static func start(of text: String, isCut: Bool = false) -> String {
    guard text.utf8.count > most || isCut else { return text }
    let start = isCut ? text : String(text.prefix(most))
    guard let space = start.lastIndex(where: \.isWhitespace) else { return start + "…" }
    return start[..<space] + "…"
  }
}

/// The text of a part for people: a field is shown as it stands in the file, if that is short and no markup.
private struct PartDisplay {
  private static let mostOfField: Int = 40

  let notice: Notice
  let part: Part

  func string(_ span: TextSpan<PartText>) -> String {
    let text = part.bytes.string(span)
    guard text.unicodeScalars.contains("\u{FFFC}") else { return text }
    var (result, offset) = (String.UnicodeScalarView(), span.start)
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar == "\u{FFFC}" {
        result.append(contentsOf: field(TextSpan(offset, offset + length)).unicodeScalars)
      } else {
        result.append(scalar)
      }
      offset += length
    }
    return String(result)
  }

  private func field(_ span: TextSpan<PartText>) -> String {
    let source = part.map.source(of: span)
    guard notice.isVerbatim, part.inner == nil, source.count <= Self.mostOfField, !source.isEmpty else { return "[…]" }
    let text = notice.bytes.string(source)
    return text.contains("<") || text.contains(where: \.isNewline) ? "[…]" : text
  }
}

extension Passage {
  /// The sentences that hold a place, with the marks around their words: `¿`, brackets, the full stop.
  func sentence(around span: TextSpan<PartText>) -> TextSpan<PartText> {
    guard let first = words.firstIndex(where: { $0.span.end > span.start }) else {
      return TextSpan(0, part.bytes.count)
    }
    let last = words[first...].lastIndex { $0.span.start < span.end } ?? first
    let (opening, closing) = (sentence(of: first), sentence(of: last))
    guard let start = opening.first, let end = closing.last else { return TextSpan(0, part.bytes.count) }
    let before = part.bytes.string(
      TextSpan<PartText>(start == 0 ? 0 : words[start - 1].span.end, words[start].span.start))
    let next = words.indices.contains(end + 1) ? words[end + 1].span.start : part.bytes.count
    let after = part.bytes.string(TextSpan<PartText>(words[end].span.end, next))
    return TextSpan(
      words[start].span.start - Self.opening(before, isFirst: start == 0).utf8.count,
      words[end].span.end + after.prefix { !$0.isWhitespace }.utf8.count)
  }

  /// The marks that stand right before the first word.
  private static func opening(_ text: String, isFirst: Bool) -> Substring {
    if isFirst { return text[...] }
    guard let space = text.lastIndex(where: \.isWhitespace) else { return "" }
    return text[text.index(after: space)...]
  }
}
