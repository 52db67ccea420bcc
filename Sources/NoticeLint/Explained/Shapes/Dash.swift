internal import Notices
internal import Terminology
internal import UnicodeText

extension Shape {
  /// "retention — repeating the same grade — is …".
  static let dash = Shape(kind: .dash) { context in
    let separator = context.passage.separator(after: context.last)
    guard Shape.isDash(separator) else { return nil }
    // A dash before the use as well: this one closes what that one opened.
    let lead = context.sentence.lowerBound..<context.use.lowerBound
    guard !lead.contains(where: { Shape.isDash(context.passage.separator(after: $0)) }) else { return nil }
    let first = context.last + 1
    let sentence = context.passage.sentence(of: min(first, max(context.passage.words.count - 1, 0)))
    guard first < sentence.upperBound else { return nil }
    var end = sentence.upperBound
    for index in first..<sentence.upperBound where Shape.isDash(context.passage.separator(after: index)) {
      end = index + 1
      break
    }
    var start = first
    if let skip = context.passage.phrase(context.profile.appositions, at: start) { start += skip }
    let words = start..<max(start, end)
    return context.meaning.says(words, least: 3) ? FoundMeaning(passage: context.number, words: words) : nil
  }

  /// A dash, or a hyphen with spaces around it; a hyphen inside a word is none.
  static func isDash(_ separator: String) -> Bool {
    separator.contains("—") || separator.contains("--") || separator.contains("–") && separator.contains(" ")
      || separator.contains(" - ") || separator.contains(" -\n")
  }
}
