internal import UnicodeText

/// How an explanation is recognised in a language: words and phrases, all folded (small letters), as notices write them.
///
/// A phrase is words with single spaces; it matches whole words, in scripts without spaces whole words of ICU's dictionary. No patterns: a list can be read by a speaker of
/// the language who never wrote a program.
public struct ExplainingProfile: Sendable {
  /// Words that carry no content: articles, prepositions, auxiliaries, pronouns.
  package var stopWords: Set<String> = []
  /// Between a term and its meaning: "means", "is", "refers to".
  package var definers = Phrases()
  /// What may begin a meaning after a definer that is a plain "is": articles, "how", "when".
  package var meaningStarts: Set<String> = []
  /// What follows "is" where nothing is defined: "required", "attached", "on".
  package var predicates: Set<String> = []
  /// Between a meaning and the term: "is called", "known as".
  package var namers = Phrases()
  /// What a sentence opens with that speaks of the one before it: "this", "it", "these".
  package var anaphors: Set<String> = []
  /// Nouns that name a kind of thing: "this plan", "the program".
  package var kinds: Set<String> = []
  /// What such a sentence says when it defines: "is", "helps", "measures".
  package var anaphorVerbs: Set<String> = []
  /// Whether a sentence may leave its subject out: "Es un plan …".
  package var dropsSubject = false
  /// Behind a comma, in front of a meaning: "which means", "that is".
  package var appositions = Phrases()
  /// Articles and the like that open an apposition: "a", "an", "the".
  package var articles: Set<String> = []
  /// "or" between two names of one thing.
  package var alternatives: Set<String> = []
  /// What opens a consequence, not a meaning: "you must", "please".
  package var consequences = Phrases()
  /// What opens a bracket or a clause that defines nothing: "call", "see", "attached".
  package var dismissals: Set<String> = []
  /// Nouns that fit anything: "topic", "matter".
  package var vacuous: Set<String> = []
  /// "are", after which a plural noun needs no article.
  package var pluralVerbs: Set<String> = []
  package var participleEndings: [String] = []
  package var numbers: Set<String> = []
  /// Where a sentence turns from a meaning to what follows from it: "so please".
  package var turns = Phrases()
  /// Whose the thing is, behind a term: "de su hija".
  package var owners = Phrases()
  /// In front of an amount behind a term: "de 2.0".
  package var measures: Set<String> = []
  /// In front of an anaphor: "under this program".
  package var leads: Set<String> = []
  package var negations: Set<String> = []
  /// Forms of "to be", after which a meaning must look like one.
  package var plainVerbs: Set<String> = []
  /// First words of definers that leave no doubt: "means", "refers".
  package var strongDefiners: Set<String> = []
  /// "that", "when" between a definer and the meaning.
  package var subordinators: Set<String> = []
  /// Articles and possessives that may stand before a subject.
  package var determiners: Set<String> = []
  /// Words after which a term is still the subject: "the term", "that".
  package var subjectLeads: Set<String> = []
  package var definiteArticles: Set<String> = []
  /// "will": what is to happen, not what a thing is.
  package var future: Set<String> = []
  /// "and", "or" in a list.
  package var conjunctions: Set<String> = []
  /// Endings of words that name an action: "missing", "repetir".
  package var actionEndings: [String] = []
  /// Openings of a question for a meaning: "what is", "what does".
  package var questions = Phrases()
  /// The same behind the term, in languages that ask there: "là gì", "是什么".
  package var questionsBehind = Phrases()
  /// What is written onto a term to make it the topic of a definition: Korean 은, 란.
  package var topicEndings: Set<String> = []
  /// Endings of the last word of a sentence that say what something is, where the verb comes last: Korean 말합니다.
  package var finalDefiners: [String] = []
  /// Endings of last words that define nothing: 예정입니다.
  package var finalDismissals: [String] = []
  /// Behind a term whose meaning stands before it: "라고 합니다"; the first word may be written onto the term.
  package var namersBehind = Phrases()
  /// The heading of the block that `notice-lint words` writes; ``wordsBlocks`` recognises it.
  package var wordsTitle = ""
  /// Whether sentences follow each other without spaces, and brackets are wide.
  package var isUnspaced = false
  /// Headings of a block of words and their meanings.
  package var wordsBlocks = Phrases()
  /// "stands for", "short for": an expansion, not an explanation.
  package var expansions = Phrases()
  /// Days and months: a bracket of these is a date.
  package var dateWords: Set<String> = []
  /// Words of citations and contact lines.
  package var referenceWords: Set<String> = []
  /// Short forms whose dot ends no sentence, without the dot.
  package var abbreviations: Set<String> = []
  package var salutations = Phrases()
  package var closings = Phrases()
  /// What a statement that stands at the foot of every letter says.
  package var boilerplate = Phrases()
  /// Whether words change their endings so much that two of them are compared by their beginnings.
  package var comparesBeginnings = false
  /// How long an explanation may be.
  package var limits = ExplanationLimits()

  /// Whether the lists are filled: without them only the glossary's own words are recognised as an explanation.
  package var isFilled: Bool { !definers.isEmpty }

  package init() {}

  package init(_ fill: (inout ExplainingProfile) -> Void) { fill(&self) }

  /// Equal, or in a language whose words change their endings alike in their beginnings: at least four bytes of UTF-8 and
  /// seven tenths of the longer one.
  package static func isSame(_ left: String, _ right: String, comparesBeginnings: Bool) -> Bool {
    // Nearly all pairs part at their first letter.
    guard left.utf8.first == right.utf8.first else { return false }
    if left == right { return true }
    // "schools", "rates": where words keep their beginnings only a plural's or a verb's s is let pass.
    guard comparesBeginnings else {
      return left + "s" == right || right + "s" == left || left + "es" == right || right + "es" == left
    }
    let longer = max(left.utf8.count, right.utf8.count)
    let needed = max(4, (longer * 7 + 9) / 10)
    guard min(left.utf8.count, right.utf8.count) >= needed else { return false }
    return zip(left.utf8, right.utf8).prefix(needed).allSatisfy { $0 == $1 }
  }
}

/// How much a family reads beside a term: words, or letters in scripts without spaces.
package struct ExplanationLimits: Sendable {
  /// The whole explanation: one to three sentences, and a way to ask.
  package var text = 60
  package var sentence = 30
  /// What fits a bracket.
  package var short = 12

  package init() {}

  package init(text: Int, sentence: Int, short: Int = 12) {
    self.text = text
    self.sentence = sentence
    self.short = short
  }
}

extension Set<String> {
  /// The words of a text, for lists that read well.
  package init(words text: StaticString) {
    self = Set(text.description.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}

/// Phrases of folded words, looked up by their first or last word: asking whether one stands at a place costs one look.
package struct Phrases: Sendable {
  private var byFirst: [String: [[String]]] = [:]
  private var byLast: [String: [[String]]] = [:]
  /// Of scripts without spaces: by their first and last letter, as texts. Where the words lie in them, the dictionary says
  /// differently from sentence to sentence.
  private var byFirstLetter: [Unicode.Scalar: [String]] = [:]
  private var byLastLetter: [Unicode.Scalar: [String]] = [:]

  package init() {}

  /// Phrases between commas or line ends.
  package init(_ text: StaticString) {
    for phrase in text.description.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first, let last = words.last else { continue }
      if let start = first.unicodeScalars.first, let end = last.unicodeScalars.last,
        Script.isUnspaced(ScalarTable.shared.script(start.value))
      {
        byFirstLetter[start, default: []].append(words.joined())
        byLastLetter[end, default: []].append(words.joined())
      } else {
        byFirst[first, default: []].append(words)
        byLast[last, default: []].append(words)
      }
    }
  }

  package var isEmpty: Bool { byFirst.isEmpty && byFirstLetter.isEmpty }

  /// The phrases that begin with a word.
  package func beginning(with word: String) -> [[String]] { byFirst[word] ?? [] }
  /// The phrases that end with a word.
  package func ending(with word: String) -> [[String]] { byLast[word] ?? [] }

  /// The phrases of a script without spaces that may begin with a word, as texts.
  package func texts(beginningWith word: String) -> [String] {
    byFirstLetter.isEmpty ? [] : word.unicodeScalars.first.flatMap { byFirstLetter[$0] } ?? []
  }
  /// The phrases of a script without spaces that may end with a word, as texts.
  package func texts(endingWith word: String) -> [String] {
    byLastLetter.isEmpty ? [] : word.unicodeScalars.last.flatMap { byLastLetter[$0] } ?? []
  }
}
