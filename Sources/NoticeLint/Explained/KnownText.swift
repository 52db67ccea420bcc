internal import Terminology
internal import UnicodeText

/// A wording of the glossary as evidence: its content words, without the term's own.
struct KnownWording: Sendable {
  let types: [String]
  /// How many of them must stand near each other.
  let needed: Int
  /// Within how many words; nil: within three sentences.
  let window: Int?
  private let comparesBeginnings: Bool

  /// Nil if the wording, given in folded words, has no content of its own.
  init?(_ words: [String], profile: ExplainingProfile, ownWords: Set<String>) {
    var types: [String] = []
    for word in words
    where word.utf8.count > 1 && !profile.stopWords.contains(word) && !ownWords.contains(word) && !types.contains(word)
    {
      types.append(word)
    }
    guard !types.isEmpty else { return nil }
    comparesBeginnings = profile.comparesBeginnings
    self.types = types
    if types.count <= 6 {
      // Few words meet by chance in any letter about schools: nearly all of them have to, and close together.
      needed = types.count >= 5 ? types.count - 1 : types.count
      window = types.count * 4
    } else {
      needed = max(3, (types.count * 6 + 9) / 10)
      window = nil
    }
  }

  /// The best place in a passage that holds enough of the words, with the share found in percent. O(words).
  func find(in passage: Passage, kinds: KnownKinds) -> (words: Range<Int>, score: Int)? {
    guard passage.words.count >= needed else { return nil }
    let kinds = kinds.of(passage)
    guard Set(kinds.lazy.compactMap { $0 }).count >= needed else { return nil }
    var best: (words: Range<Int>, score: Int)?
    for start in windows(of: passage) {
      let found = Set(kinds[start].lazy.compactMap { $0 }).count
      let score = found * 100 / types.count
      if found >= needed, score > best?.score ?? 0 { best = (start, score) }
    }
    return best
  }

  /// Which of the wording's words each word of a notice is: asked once for each different word.
  func kinds(_ vocabulary: Set<String>) -> KnownKinds {
    var table: [String: Int] = [:]
    for word in vocabulary {
      let isWord = { (type: String) in
        ExplainingProfile.isSame(word, type, comparesBeginnings: comparesBeginnings)
      }
      if let type = types.firstIndex(where: isWord) {
        table[word] = type
      }
    }
    return KnownKinds(table: table)
  }

  private func windows(of passage: Passage) -> [Range<Int>] {
    if let window {
      return passage.words.indices.map { $0..<min($0 + window, passage.words.count) }
    }
    return passage.sentences.indices.map { first in
      let last = min(first + 2, passage.sentences.count - 1)
      return passage.sentences[first].lowerBound..<passage.sentences[last].upperBound
    }
  }
}

/// The words of a notice that are words of a wording.
struct KnownKinds {
  let table: [String: Int]

  func of(_ passage: Passage) -> [Int?] { passage.words.map { table[$0.folded] } }
}
