internal import Notices
internal import UnicodeText

/// The language that the name of a file or a folder says: `letter.es.md`, `es/letter.md`.
enum LanguageOfPath {
  /// Whether a text has the shape of a tag that a file name can carry: two or three letters, subtags behind hyphens.
  static func isTag(_ text: String) -> Bool {
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let primary = subtags.first, (2...3).contains(primary.utf8.count) else { return false }
    return primary.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) } && LanguageTag(text) != nil
  }

  /// The language of a path, if it is one of `known`: "notes.old.md" is not written in Mochi.
  static func language(of path: String, known: Set<LanguageTag>) -> LanguageTag? {
    let names = path.split(separator: "/").map(String.init)
    guard let file = names.last else { return nil }
    let pieces = file.split(separator: ".").map(String.init)
    if let place = place(in: pieces), let tag = tag(pieces[place], known) { return tag }
    return names.dropLast().reversed().lazy.compactMap { tag($0, known) }.first
  }

  /// Where in the pieces of a file's name the language stands if it stands there: before its endings, which are several for
  /// a template such as `letter.es.html.j2`.
  static func place(in pieces: [String]) -> Int? {
    let place = pieces.indices.dropLast().last { !NoticeFormat.isEnding(pieces[$0]) }
    return place.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func tag(_ text: String, _ known: Set<LanguageTag>) -> LanguageTag? {
    guard isTag(text), let tag = LanguageTag(text) else { return nil }
    return known.contains(tag) || tag.fallbacks.contains(where: known.contains) ? tag : nil
  }
}
