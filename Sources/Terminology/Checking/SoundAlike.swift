internal import UnicodeText

/// Whether a word of another script is an English word written by its sound: "аккаунтабилити".
///
/// Both are brought down to their consonants, as a reader of the other script hears them: vowels differ most between
/// spellings, and no script but Latin tells c, k and q apart. Words with few consonants are like too many others.
struct SoundAlike {
  private static let least = 4

  /// The consonants of the English words that have enough of them, by word.
  private let english: [String: [UInt8]]

  init(_ words: [String]) {
    english = Dictionary(
      words.compactMap { word in
        let sound = Self.consonants(of: word, isEnglish: true)
        return sound.count >= Self.least ? (word, sound) : nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The word among `words` that is one of the English words by its sound, if every English word has such a word.
  func first(in words: [String]) -> String? {
    guard !english.isEmpty else { return nil }
    // Asked once for all words: opening ICU's rules takes longer than using them.
    guard let latin = latinLetters(of: words.joined(separator: "\n")) else { return nil }
    let spellings = latin.split(separator: "\n", omittingEmptySubsequences: false)
    guard spellings.count == words.count else { return nil }
    let heard = zip(words, spellings).map { word, latin in
      (word: word, sound: Self.consonants(of: String(latin), isEnglish: false))
    }
    let met = english.values.map { sound in heard.first { $0.sound == sound }?.word }
    guard met.allSatisfy({ $0 != nil }) else { return nil }
    return heard.first { word in english.values.contains(word.sound) }?.word
  }

  private static func consonants(of word: String, isEnglish: Bool) -> [UInt8] {
    var letters = Array(word.utf8)
    if isEnglish { letters = letters.replacing(Array("tion".utf8), with: Array("sn".utf8)) }
    letters = letters.replacing(Array("ph".utf8), with: Array("f".utf8))
    letters = letters.replacing(Array("sh".utf8), with: Array("s".utf8))
    var result: [UInt8] = []
    for letter in letters {
      guard let sound = sounds[letter], result.last != sound else { continue }
      result.append(sound)
    }
    return result
  }

  /// What is left of a letter; the vowels, h, w and y are missing.
  private static let sounds: [UInt8: UInt8] = {
    var table: [UInt8: UInt8] = [:]
    for letter in "bdfgklmnprstvz".utf8 { table[letter] = letter }
    let alike: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("c", "k"), ("q", "k"), ("x", "k"), ("z", "s"), ("j", "g"), ("r", "l"), ("v", "b"), ("p", "b"), ("f", "b"),
    ]
    for (letter, sound) in alike { table[UInt8(ascii: letter)] = UInt8(ascii: sound) }
    return table
  }()
}
