internal import Notices
internal import Terminology
internal import UnicodeText

/// The languages of the parts of a notice that declares several: English above and Spanish below, or in turns.
///
/// Nothing is guessed beyond what the notice declares: only those languages come into question. A part is in the language
/// whose letters it is written in and of whose small words (the, and; de, que) it has the most. A part that decides
/// nothing, such as a name or a date, is in the language of the part before it.
struct PartLanguages {
  private struct Candidate {
    let language: LanguageTag
    let smallWords: Set<String>

    init(_ language: LanguageTag) {
      self.language = language
      smallWords = PartLanguages.smallWords(of: language)
    }
  }

  static func smallWords(of language: LanguageTag) -> Set<String> {
    let profile = LanguageProfile.of(language)
    return profile.explaining.stopWords.union(profile.matching.commonWords.words)
  }

  /// A language a part, in their order. O(bytes × languages).
  static func of(_ parts: [Part], among languages: [LanguageTag]) -> [LanguageTag] {
    let candidates = languages.map(Candidate.init)
    let decided = parts.map { part in part.language ?? language(of: part, among: candidates) }
    var current = decided.lazy.compactMap { $0 }.first ?? languages[0]
    return decided.map { language in
      current = language ?? current
      return current
    }
  }

  /// Nil where the words say nothing, or the same of two languages.
  private static func language(of part: Part, among candidates: [Candidate]) -> LanguageTag? {
    let fitting = candidates.filter { isInLetters(part, of: $0.language) }
    if fitting.count == 1 { return fitting[0].language }
    let words = WordSpans.folded(part.text)
    let counts = fitting.map { candidate in words.count { candidate.smallWords.contains($0) } }
    guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1 else { return nil }
    return zip(fitting, counts).first { $1 == most }?.0.language
  }

  /// Whether more than half of the letters are of the language's script.
  static func isInLetters(_ part: Part, of language: LanguageTag) -> Bool {
    let count = part.bytes.withUnsafeBufferPointer { LetterCount<PartText>($0, language: language) }
    guard let count else { return true }
    return count.letters > 0 && count.foreign * 2 <= count.letters
  }
}
