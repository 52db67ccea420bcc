internal import Notices
internal import Terminology
internal import UnicodeText

/// What the languages that a word processor stamped on a letter are worth.
///
/// Programs stamp the language of their user on whatever is typed or pasted, so a stamp only proposes a language: the
/// letter has to be written in it, by its letters and by its small words (the, and; de, que). A stamp never overrules
/// anything that a person said of the letter, and names no region: that too is the user's.
enum StampedLanguages {
  /// One word in so many is a small word, in running text of any language that puts spaces between words.
  private static let mostWordsForASmallOne = 8

  /// A language a part; nil where nothing says what the notice is written in. `whole` is what is known of it without the
  /// stamps. O(bytes × languages).
  static func of(_ notice: Notice, whole: LanguageTag?) -> [LanguageTag]? {
    var candidates = [whole].compactMap { $0 }
    for stamp in notice.stampedLanguages {
      let language = plain(stamp)
      guard !candidates.contains(where: { plain($0) == language }), isWritten(notice.parts, in: language) else {
        continue
      }
      candidates.append(language)
    }
    if candidates.count > 1 {
      // Spanish has small words of Portuguese: what is left with a few parts of the letter is a wrong stamp.
      let languages = PartLanguages.of(notice.parts, among: candidates)
      var bytes: [LanguageTag: Int] = [:]
      for (part, language) in zip(notice.parts, languages) { bytes[language, default: 0] += part.bytes.count }
      let all = bytes.values.reduce(0, +)
      candidates.removeAll { $0 != whole && bytes[$0, default: 0] * leastShare < all }
    }
    switch candidates.count {
    case 0: return nil
    case 1: return notice.parts.map { $0.language ?? candidates[0] }
    default: return PartLanguages.of(notice.parts, among: candidates)
    }
  }

  /// A stamped language is that of a tenth of the letter or more.
  private static let leastShare = 10

  /// The language in its script, without a region: `es` for `es-MX`, `zh-Hant` for `zh-TW`.
  private static func plain(_ tag: LanguageTag) -> LanguageTag {
    let language = LanguageTag(tag.language) ?? tag
    guard tag.language == "zh" || language.script != tag.script else { return language }
    return LanguageTag("\(tag.language)-\(tag.script)") ?? tag
  }

  /// Whether some of the letter is in the letters of a language and uses its small words.
  private static func isWritten(_ parts: [Part], in language: LanguageTag) -> Bool {
    let written = parts.filter { PartLanguages.isInLetters($0, of: language) }
    guard let scripts = language.scriptNumbers, !written.isEmpty else { return false }
    // Between languages without spaces, and for letters that one language has to itself, the letters decide.
    let isShared = !scripts.isDisjoint(with: sharedScripts)
    guard isShared else { return true }
    let smallWords = PartLanguages.smallWords(of: language)
    var (words, small) = (0, 0)
    for part in written {
      for word in WordSpans.folded(part.text) {
        words += 1
        if smallWords.contains(word) { small += 1 }
      }
    }
    return small * mostWordsForASmallOne >= words && small > 0
  }

  /// Latin, Cyrillic, Arabic, Devanagari, Ethiopic: ICU's numbers.
  private static let sharedScripts: Set<UInt32> = [25, 8, 2, 10, 11]
}
