internal import UnicodeText

/// Generates the inflected forms of terms from a language's ``Endings``, when an index is built. No text is ever stemmed.
///
/// Works on UTF-8: an index of many terms makes hundreds of thousands of forms, and most are bytes put behind each other.
struct FormGenerator: Sendable {
  private let agreement: Endings.Agreement
  private let nouns: InflectionRules
  private let adjectives: InflectionRules
  private let stops: Set<[UInt8]>
  private let common: Set<[UInt8]>
  private let hasVowelHarmony: Bool
  private let splitsAtApostrophes: Bool

  /// More forms of one term are not generated.
  static let mostForms = 32

  init(_ profile: MatchingProfile) {
    agreement = profile.endings.agreement
    nouns = InflectionRules(profile.endings.nouns)
    adjectives = InflectionRules(profile.endings.adjectives)
    stops = nouns.isEmpty ? [] : Set(profile.endings.stops.words.map { Array($0.utf8) })
    common = nouns.isEmpty ? [] : Set(profile.commonWords.words.map { Array($0.utf8) })
    hasVowelHarmony = profile.endings.hasVowelHarmony
    if case .mark = profile.apostrophe { splitsAtApostrophes = true } else { splitsAtApostrophes = false }
  }

  var isEmpty: Bool { nouns.isEmpty }

  /// The forms of a term, without the term itself, in the order of the rules; at most ``mostForms``.
  /// O(words × rules).
  func forms(of term: String, gender: Term.Gender?) -> [String] {
    guard !isEmpty else { return [] }
    let own = Array(term.utf8)
    let pieces = TermPieces(own, splitsAtApostrophes: splitsAtApostrophes)
    let isSingle = pieces.words.count == 1
    var result: [[UInt8]] = []
    for changing in groups(pieces) {
      let changed = pieces.words.enumerated().map { number, word in
        changing[number].map { self.slots(of: word, $0, gender) }
      }
      for form in combine(pieces, changed) where result.count < Self.mostForms {
        // A few dozen at most: comparing them is quicker than hashing.
        if form == own || result.contains(form) || isSingle && common.contains(form.inSmallLetters) { continue }
        result.append(form)
      }
    }
    return result.map { String(decoding: $0, as: UTF8.self) }
  }

  private enum Class { case noun, adjective }

  /// Which words change, and as what: one choice, or two where the end of a term may go either way.
  private func groups(_ pieces: TermPieces) -> [[Int: Class]] {
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

  private func adjectivesAndNoun(_ words: [[UInt8]]) -> [[Int: Class]] {
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
  private func slots(of word: [UInt8], _ kind: Class, _ gender: Term.Gender?) -> [[[UInt8]]]? {
    // A word of capitals takes no ending.
    if word.contains(where: { (0x41...0x5A).contains($0) }) {
      let text = String(decoding: word, as: UTF8.self)
      if text == text.uppercased() { return nil }
    }
    let rules = kind == .adjective ? adjectives : nouns
    guard let rule = rules.fitting(word, gender) else { return nil }
    return rule.slots.map { slot in slot.map { $0.apply(to: word, rule.endingLength, hasVowelHarmony) } }
  }

  private func combine(_ pieces: TermPieces, _ slots: [[[[UInt8]]]??]) -> [[UInt8]] {
    let count = slots.compactMap { $0.flatMap { $0?.count } }.max() ?? 0
    var result: [[UInt8]] = []
    for slot in 0..<count {
      var variants: [[UInt8]] = [[]]
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

/// The words of a term and what stands in front of each.
private struct TermPieces {
  var words: [[UInt8]] = []
  var gaps: [[UInt8]] = []
  var tail: [UInt8] = []

  private static let marks = Array(" -()/,.\"".utf8)
  private static let wideMarks = ["«", "»", "“", "”"].map { Array($0.utf8) }
  private static let apostrophes = ["'", "’"].map { Array($0.utf8) }

  init(_ text: [UInt8], splitsAtApostrophes: Bool) {
    var gap: [UInt8] = []
    var word: [UInt8] = []
    var index = 0
    while index < text.count {
      let length = Self.markLength(text, index, splitsAtApostrophes)
      if length > 0 {
        if !word.isEmpty { words.append(word) }
        word.removeAll()
        gap += text[index..<index + length]
        index += length
      } else {
        if word.isEmpty {
          gaps.append(gap)
          gap.removeAll()
        }
        word.append(text[index])
        index += 1
      }
    }
    if !word.isEmpty { words.append(word) }
    tail = gap
    if words.isEmpty {
      words = [[]]
      gaps = [[]]
    }
  }

  private static func markLength(_ text: [UInt8], _ index: Int, _ splitsAtApostrophes: Bool) -> Int {
    let byte = text[index]
    if byte < 0x80, byte != 0x27 { return marks.contains(byte) ? 1 : 0 }
    guard byte == 0x27 || byte == 0xC2 || byte == 0xE2 else { return 0 }
    let others = splitsAtApostrophes ? wideMarks + apostrophes : wideMarks
    return others.first { text[index...].starts(with: $0) }?.count ?? 0
  }
}
