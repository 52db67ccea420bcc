internal import UnicodeText

/// How terms are found in a language. All lists hold folded (small) letters, as static text: a speaker of the language can
/// read and mend them.
public struct MatchingProfile: Sendable {
  /// Where words end.
  package enum Spacing: Sendable {
    /// By script: words of Han, kana, Thai, Lao, Khmer and Myanmar letters stand without spaces, all others between them.
    case byScript
    /// Between spaces and punctuation, whatever the script.
    case spaces
  }

  /// What an apostrophe is.
  package enum Apostrophe: Sendable {
    /// A mark: it ends a word.
    case mark
    /// A letter where it stands between two letters.
    case letterInside
    /// A letter between two letters, and at the beginning of a word in front of one of these.
    case letterBefore(StaticString)
  }

  package var spacing = Spacing.byScript
  package var folds = Folds()
  package var apostrophe = Apostrophe.mark
  /// What may stand before an apostrophe in front of a word: `l`, `d` in French.
  package var elisions = WordList()
  /// What may stand behind an apostrophe at the end of a word: `s` in English, the case endings of Turkish names.
  package var enclitics = WordList()
  /// Endings written straight onto an acronym: `s` in "IEPs".
  package var acronymEndings = WordList()
  /// What may be written straight in front of a term: Arabic "and", "with", "the", with all their combinations; 32 at most.
  package var proclitics = WordList()
  /// What a proclitic and the beginning of a term become together, a pair a line: Arabic "لال لل".
  package var contractions = WordPairs()
  /// What may be written straight behind a term, one or several: Korean particles, Nepali postpositions.
  package var particles = WordList()
  /// Letters of a script without spaces that stand behind words and end them, whatever the dictionary says: Chinese 的.
  package var boundaryLetters: StaticString = ""
  /// Whether the spaces and joiners inside a term may be left out: Korean, Persian.
  package var hasOptionalSpaces = false
  /// Quotation marks, opening and closing: "« »".
  package var quotationMarks: StaticString = "“ ”"
  package var endings = Endings()
  /// Common words that an acronym or a generated form could be mistaken for: "mia", "idea", "pan", "sol".
  package var commonWords = WordList()

  package init() {}

  package init(_ fill: (inout MatchingProfile) -> Void) { fill(&self) }
}

/// What the letters of a language are compared as, beyond Unicode's own folding. Keys and values are folded (NFKC, small).
package struct Folds: Sendable {
  /// Characters that count for nothing, such as vowel points: scalars and ranges, "\u{64B}-\u{652} \u{640}".
  package var drop: StaticString = ""
  /// What is read as something else, a pair a line: "ё е".
  package var replace = WordPairs()
  /// What is read as something else at the end of a word only, a pair a line: Vietnamese "òa oà".
  package var replaceAtEnd = WordPairs()
  /// Whether I is the capital of ı, and İ that of i.
  package var hasDotlessI = false

  package init() {}
}

/// Words with white space between them, read when they are asked for.
package struct WordList: Sendable, ExpressibleByStringLiteral {
  private let text: StaticString

  package init() { text = "" }
  package init(stringLiteral text: StaticString) { self.text = text }

  package var words: [String] { split(text, at: { $0.properties.isWhitespace }) }
  package var isEmpty: Bool { text.utf8CodeUnitCount == 0 }
}

/// Pairs of words, a pair a line.
package struct WordPairs: Sendable, ExpressibleByStringLiteral {
  private let text: StaticString

  package init() { text = "" }
  package init(stringLiteral text: StaticString) { self.text = text }

  package var pairs: [(String, String)] {
    split(text, at: { $0 == "\n" }).compactMap { line in
      let words = split(line, at: { $0 == " " })
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }
}

/// The pieces between separators, by scalars: a mark at the beginning of a piece does not join the space before it.
private func split(_ text: some CustomStringConvertible, at isSeparator: (Unicode.Scalar) -> Bool) -> [String] {
  text.description.unicodeScalars.split(whereSeparator: isSeparator).map { String(String.UnicodeScalarView($0)) }
}

/// How the words of a language change their endings, for generating the forms of a term when an index is built.
///
/// A rule is a line: the ending it is for, a colon, and what stands in its place in each form. Slots of the same number
/// belong together, so that the words of a term agree: "-ая: -ой -ую". The longest ending that fits decides.
///
///     -[aeiou]: +s          letters in brackets must stand there and stay; + adds, - replaces the ending
///     -z: -ces              luz, luces
///     f -ость: -ости -остью = -остей      m, f, n: only for terms of that gender; = the word as it stands
///     -о: x -а/-ах          x no such form; / two spellings of one form
package struct Endings: Sendable {
  /// Which words of a term change.
  package enum Agreement: Sendable {
    /// All up to the first stop word, together, in the same slot: Spanish.
    case all
    /// Adjectives (words with an ending of ``Endings/adjectives``) and the first other word behind them: Russian, German.
    case adjectivesAndNoun
    /// The last one before the first stop word: English.
    case last
    /// The last one of the whole term: Turkish, Hindi.
    case final
  }

  package var agreement = Agreement.last
  /// Words that end the part that changes: prepositions.
  package var stops = WordList()
  package var nouns: StaticString = ""
  /// For ``Agreement/adjectivesAndNoun``: endings of the words in front of the noun, with the same slots.
  package var adjectives: StaticString = ""
  /// Whether A, I, D in a rule stand for the letters that vowel harmony asks for.
  package var hasVowelHarmony = false

  /// Whether there are rules at all.
  package var isEmpty: Bool { nouns.utf8CodeUnitCount == 0 }

  package init() {}
  package init(_ fill: (inout Endings) -> Void) { fill(&self) }
}
