internal import Terminology
internal import UnicodeText

/// The words by which a glossary explains its concepts in a language, each with its weight: a word that explains many of them
/// tells little, one that explains a single one tells much.
///
/// The weight is the logarithm of how many explanations there are for each that has the word (inverse document frequency,
/// Spärck Jones, 1972). Words meet by a key that leaves out their endings.
struct DescribingWords: Sendable {
  private let weights: [ConceptID: [String: Double]]
  private let profile: ExplainingProfile

  /// - Parameters:
  ///   - said: The folded words of all that explains a concept.
  ///   - own: The folded words of its terms: they tell nothing.
  init(said: [ConceptID: [String]], own: [ConceptID: Set<String>], _ profile: ExplainingProfile) {
    self.profile = profile
    var keys: [ConceptID: Set<String>] = [:]
    var count: [String: Int] = [:]
    for (concept, words) in said {
      let words = Set(
        words.lazy.filter { $0.utf8.count > 1 && !profile.stopWords.contains($0) }.map { Self.key($0, profile) })
      keys[concept] = words.subtracting(own[concept, default: []].map { Self.key($0, profile) })
      for key in words { count[key, default: 0] += 1 }
    }
    guard keys.count >= Self.fewestExplanations else {
      weights = [:]
      return
    }
    let all = Double(keys.count)
    let most = max(1, Self.logarithm(all))
    weights = keys.mapValues { keys in
      Dictionary(uniqueKeysWithValues: keys.map { ($0, Self.logarithm(all / Double(count[$0] ?? 1)) / most) })
    }
  }

  /// The binary logarithm, linear between powers of two: near enough for a weight, and the same on every machine.
  private static func logarithm(_ value: Double) -> Double { Double(value.exponent) + value.significand - 1 }

  /// A word without what may be its ending.
  static func key(_ word: String, _ profile: ExplainingProfile) -> String {
    guard word.utf8.count > 3 else { return word }
    if profile.comparesBeginnings {
      let isSyllabic = word.unicodeScalars.first.map { ScalarTable.shared.script($0.value) == Script.hangul } ?? false
      return String(word.unicodeScalars.prefix(isSyllabic ? 2 : 5))
    }
    return word.utf8.last == 0x73 ? String(word.dropLast()) : word
  }

  func keys(of passage: Passage) -> [String?] {
    passage.words.map { word in
      word.folded.utf8.count > 1 && !profile.stopWords.contains(word.folded) ? Self.key(word.folded, profile) : nil
    }
  }

  /// More than this, of three words at least, is a description. Found on the halves of the corpus that may be read.
  static let needed = 1.55
  private static let fewest = 3
  /// In a glossary with fewer explanations every word looks as if it belonged to one concept: "state", "school".
  private static let fewestExplanations = 25

  /// How much words say of a concept: the weights of the different ones, 1 for a word that explains no other concept; 0 if
  /// they are too few.
  func weight(of keys: some Sequence<String?>, for concept: ConceptID) -> Double {
    guard let own = weights[concept] else { return 0 }
    var seen: Set<String> = []
    var sum = 0.0
    for case let key? in keys {
      guard let weight = own[key], seen.insert(key).inserted else { continue }
      sum += weight
    }
    return seen.count < Self.fewest ? 0 : sum
  }
}
