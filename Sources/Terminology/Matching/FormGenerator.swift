internal import UnicodeText

/// Generates the inflected forms of terms from a language's ``Endings``, when an index is built. No text is ever stemmed.
struct FormGenerator: Sendable {
  private let agreement: Endings.Agreement
  private let nouns: Rules
  private let adjectives: Rules
  private let stops: Set<String>
  private let common: Set<String>
  private let hasVowelHarmony: Bool
  private let splitsAtApostrophes: Bool

  /// More forms of one term are not generated.
  static let mostForms = 32

  init(_ profile: MatchingProfile) {
    agreement = profile.endings.agreement
    nouns = Rules(profile.endings.nouns)
    adjectives = Rules(profile.endings.adjectives)
    stops = nouns.isEmpty ? [] : Set(profile.endings.stops.words)
    common = nouns.isEmpty ? [] : Set(profile.commonWords.words)
    hasVowelHarmony = profile.endings.hasVowelHarmony
    if case .mark = profile.apostrophe { splitsAtApostrophes = true } else { splitsAtApostrophes = false }
  }

  var isEmpty: Bool { nouns.isEmpty }

  /// The forms of a term, without the term itself, in the order of the rules; at most ``mostForms``.
  /// O(words × rules).
  func forms(of term: String, gender: Term.Gender?) -> [String] {
    guard !isEmpty else { return [] }
    let pieces = Pieces(term, splitsAtApostrophes: splitsAtApostrophes)
    var result: [String] = []
    for changing in groups(pieces) {
      let changed = pieces.words.enumerated().map { number, word in
        changing[number].map { self.slots(of: word, $0, gender) }
      }
      result += combine(pieces, changed)
    }
    let isSingle = pieces.words.count == 1
    var seen: Set<[UInt8]> = [Array(term.utf8)]
    return Array(
      result.filter { form in
        seen.insert(Array(form.utf8)).inserted && !(isSingle && common.contains(form.inSmallLetters))
      }.prefix(Self.mostForms))
  }

  private enum Class { case noun, adjective }

  /// Which words change, and as what: one choice, or two where the end of a term may go either way.
  private func groups(_ pieces: Pieces) -> [[Int: Class]] {
    let words = pieces.words
    let stop = words.indices.dropFirst().first { stops.contains(words[$0].inSmallLetters) } ?? words.count
    switch agreement {
    case .final: return [[words.count - 1: .noun]]
    case .last: return [[stop - 1: .noun]]
    case .all:
      var group: [Int: Class] = [:]
      for word in 0..<stop { group[word] = .noun }
      guard stop < words.count - 1 else { return [group] }
      var whole = group
      whole[words.count - 1] = .noun
      return [group, whole]
    case .adjectivesAndNoun: return adjectivesAndNoun(words)
    }
  }

  private func adjectivesAndNoun(_ words: [String]) -> [[Int: Class]] {
    var group: [Int: Class] = [:]
    var noun = 0
    while noun < words.count - 1, adjectives.fitting(words[noun], nil) != nil {
      group[noun] = .adjective
      noun += 1
    }
    group[noun] = .noun
    var whole = group
    var next = noun + 1
    while next < words.count, adjectives.fitting(words[next], nil) != nil {
      whole[next] = .adjective
      next += 1
    }
    return next == noun + 1 ? [group] : [whole, group]
  }

  /// What stands in each slot for one word; nil where no rule fits and the word stays as it is.
  private func slots(of word: String, _ kind: Class, _ gender: Term.Gender?) -> [[String]]? {
    // A word of capitals takes no ending.
    if word.utf8.contains(where: { (0x41...0x5A).contains($0) }), word == word.uppercased() { return nil }
    let rules = kind == .adjective ? adjectives : nouns
    guard let rule = rules.fitting(word, gender) else { return nil }
    return rule.slots.map { slot in slot.map { $0.apply(to: word, rule.ending, hasVowelHarmony) } }
  }

  private func combine(_ pieces: Pieces, _ slots: [[[String]]??]) -> [String] {
    let count = slots.compactMap { $0.flatMap { $0?.count } }.max() ?? 0
    var result: [String] = []
    for slot in 0..<count {
      var variants = [""]
      var isWhole = true
      for (number, word) in pieces.words.enumerated() {
        var choices = [word]
        if let changing = slots[number] {
          if let own = changing {
            choices = slot < own.count ? own[slot] : []
          } else if agreement != .all {
            choices = []
          }
        }
        if choices.isEmpty { isWhole = false }
        variants = variants.flatMap { start in choices.prefix(3).map { start + pieces.gaps[number] + $0 } }
        if variants.count > 8 { variants = Array(variants.prefix(8)) }
      }
      if isWhole { result += variants.map { $0 + pieces.tail } }
    }
    return result
  }
}

extension String {
  /// Most words of terms are in small letters already: asking is much cheaper than changing.
  fileprivate var inSmallLetters: String {
    let hasCapital = unicodeScalars.contains { ScalarTable.shared.properties($0.value).contains(.upper) }
    return hasCapital ? lowercased() : self
  }
}

/// The words of a term and what stands in front of each.
private struct Pieces {
  var words: [String] = []
  var gaps: [String] = []
  var tail = ""

  private static let marks = Set(" -()/,.«»\"“”".unicodeScalars)

  init(_ text: String, splitsAtApostrophes: Bool) {
    var gap = String.UnicodeScalarView()
    var word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if Self.marks.contains(scalar) || splitsAtApostrophes && (scalar == "'" || scalar == "’") {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
        gap.append(scalar)
      } else {
        if word.isEmpty {
          gaps.append(String(gap))
          gap = String.UnicodeScalarView()
        }
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    tail = String(gap)
    if words.isEmpty {
      words = [""]
      gaps = [""]
    }
  }
}

/// One line of ``Endings``, read by scalars: endings of Indic languages begin with marks.
private struct Rule: Sendable {
  var gender: Term.Gender?
  /// One of these must stand in front of the ending, or none of them.
  var context: (letters: Set<Unicode.Scalar>, isExcluded: Bool)?
  var ending: [Unicode.Scalar]
  /// For each form its spellings; none where there is no such form.
  var slots: [[Change]]

  enum Change: Sendable {
    case same
    case add(String)
    case replace(String)

    func apply(to word: String, _ ending: [Unicode.Scalar], _ hasVowelHarmony: Bool) -> String {
      switch self {
      case .same: word
      case .add(let text): hasVowelHarmony ? VowelHarmony.append(text, to: word) : word + text
      case .replace(let text):
        hasVowelHarmony
          ? VowelHarmony.append(text, to: Self.stem(word, ending.count)) : Self.stem(word, ending.count) + text
      }
    }

    private static func stem(_ word: String, _ count: Int) -> String {
      String(word.unicodeScalars.dropLast(count))
    }
  }

  init?(line: Substring.UnicodeScalarView) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    var head = line[..<colon].split(separator: " ")
    guard let last = head.popLast(), last.first == "-" else { return nil }
    gender = head.first.flatMap { Term.Gender(rawValue: String($0)) }
    var rest = last.dropFirst()
    if rest.first == "[", let close = rest.firstIndex(of: "]") {
      var letters = rest[rest.index(after: rest.startIndex)..<close]
      let isExcluded = letters.first == "^"
      if isExcluded { letters = letters.dropFirst() }
      context = (Set(letters), isExcluded)
      rest = rest[rest.index(after: close)...]
    }
    ending = Array(rest)
    slots = line[line.index(after: colon)...].split(separator: " ").map { slot in
      slot.split(separator: "/").compactMap { change in
        switch change.first {
        case "=": .same
        case "+": .add(String(change.dropFirst()))
        case "-": .replace(String(change.dropFirst()))
        default: nil
        }
      }
    }
  }
}

/// The rules of a kind of word, by the last letter of their endings: few share one.
private struct Rules: Sendable {
  private var byLast: [Unicode.Scalar: [Rule]] = [:]
  /// Rules for any ending.
  private var open: [Rule] = []

  var isEmpty: Bool { byLast.isEmpty && open.isEmpty }

  init(_ text: StaticString) {
    for rule in text.description.unicodeScalars.split(separator: "\n").compactMap({ Rule(line: $0) }) {
      if let last = rule.ending.last { byLast[last, default: []].append(rule) } else { open.append(rule) }
    }
  }

  /// The rule with the longest ending that fits; one for the term's own gender goes before those for any.
  func fitting(_ word: String, _ gender: Term.Gender?) -> Rule? {
    let letters = Array(word.inSmallLetters.unicodeScalars)
    var best: Rule?
    var length = -1
    func look(_ rules: [Rule]) {
      for rule in rules where rule.gender == nil || rule.gender == gender {
        let own = rule.ending.count + (rule.context == nil ? 0 : 1) + (rule.gender == nil ? 0 : 1_000)
        guard own > length, letters.count >= rule.ending.count,
          letters.suffix(rule.ending.count).elementsEqual(rule.ending)
        else { continue }
        if let context = rule.context {
          guard letters.count > rule.ending.count else { continue }
          let letter = letters[letters.count - rule.ending.count - 1]
          guard context.letters.contains(letter) != context.isExcluded else { continue }
        }
        (best, length) = (rule, own)
      }
    }
    look(open)
    if let last = letters.last, let rules = byLast[last] { look(rules) }
    return best
  }
}

/// The suffixes of Turkic languages: A, I and D take the letter that the word in front of them asks for; what stands in
/// brackets stands behind a vowel only, `(y)I`.
enum VowelHarmony {
  private static let back: Set<Character> = ["a", "ı", "o", "u"]
  private static let round: Set<Character> = ["o", "u", "ö", "ü"]
  private static let vowels: Set<Character> = ["a", "ı", "o", "u", "e", "i", "ö", "ü", "â", "î", "û"]
  private static let voiceless: Set<Character> = ["f", "s", "t", "k", "ç", "ş", "h", "p"]

  static func append(_ suffix: String, to word: String) -> String {
    var result = word
    var bracket = ""
    var isInBracket = false
    for character in suffix {
      switch character {
      case "(": isInBracket = true
      case ")":
        if let last = result.lowercased().last, vowels.contains(last) { result += bracket }
        (isInBracket, bracket) = (false, "")
      case _ where isInBracket: bracket.append(character)
      case "A": result.append(isBack(result) ? "a" : "e")
      case "I": result.append(high(result))
      case "D": result.append(result.lowercased().last.map(voiceless.contains) == true ? "t" : "d")
      default: result.append(character)
      }
    }
    return result
  }

  private static func lastVowel(_ word: String) -> Character? { word.lowercased().last(where: vowels.contains) }

  private static func isBack(_ word: String) -> Bool { lastVowel(word).map(back.contains) ?? false }

  private static func high(_ word: String) -> Character {
    let vowel = lastVowel(word) ?? "e"
    if back.contains(vowel) { return round.contains(vowel) ? "u" : "ı" }
    return round.contains(vowel) ? "ü" : "i"
  }
}
