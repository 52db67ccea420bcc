internal import UnicodeText

/// What one entry of the index stands for.
struct IndexedWording {
  enum Role: UInt8 {
    case term
    /// A phrase in which the term does not count.
    case exception
    /// A word that must stand in the same part for the term to count.
    case context
  }

  var role: Role
  /// The number of the term in the matcher.
  var term: Int32
  var level: MatchLevel
  var caseMode: Term.Case
  /// What is written in front of the first word that does not belong to the term, in folded bytes.
  var proclitic: [UInt8] = []
  /// What the last word ends with that does not belong to the term.
  var ending: String
  /// The wording as the termbase writes it, without the ending, for comparing capitals.
  var text: String
  /// Spelled with dots: the dot behind the last letter belongs to it.
  var isDotted: Bool
}

/// All wordings of one language: a trie of word hashes, kept in one flat table with a filter in front of it.
///
/// A wording of n words takes n slots at most; wordings share their beginnings. Looking a word up costs one look into
/// the filter and, for the few that pass, a probe or two, however many wordings there are. Every hit is compared with the
/// stored folded bytes before it counts.
struct TermIndex {
  struct Node {
    var hasChildren = false
    var firstWording: Int32 = 0
    var wordingCount: Int32 = 0
    /// The folded words with the gaps between them.
    var bytesStart: Int32 = 0
    var bytesEnd: Int32 = 0
  }

  private(set) var nodes: [Node] = []
  private(set) var wordings: [IndexedWording] = []
  private(set) var bytes: [UInt8] = []
  /// Upper half: 32 bits of the hash; lower half: the number of the node plus one; 0 is empty.
  private var slots: [UInt64] = []
  private var slotMask = 0
  private var filter: [UInt64] = []
  private var filterMask = 0
  /// The same for the first two words of a wording, or the only one.
  private var openings: [UInt64] = []
  private var openingsMask = 0

  /// The hash of a wording that goes on with another word. The turn keeps "a b" apart from "b a".
  @inline(__always)
  static func extend(_ hash: UInt64, gap: UInt8, word: UInt64) -> UInt64 {
    WordHash.mix((hash << 23 | hash >> 41) ^ UInt64(gap) &* 0xD6E8_FEB8_6659_FD93, word)
  }

  init(_ entries: [(words: FoldedWords, wording: IndexedWording)]) {
    var numbers: [UInt64: Int32] = [:]
    var perNode: [[IndexedWording]] = []
    var hashes: [UInt64] = []
    var firstWords: [UInt64] = []
    var openings: [UInt64] = []
    for (words, wording) in entries where !words.hashes.isEmpty {
      var hash = words.hashes[0]
      firstWords.append(hash)
      openings.append(words.opening)
      for index in words.hashes.indices {
        if index > 0 {
          nodes[Int(numbers[hash] ?? 0)].hasChildren = true
          hash = Self.extend(hash, gap: words.gaps[index], word: words.hashes[index])
        }
        if numbers[hash] == nil {
          numbers[hash] = Int32(nodes.count)
          nodes.append(Node())
          hashes.append(hash)
          perNode.append([])
        }
      }
      let number = Int(numbers[hash] ?? 0)
      if perNode[number].isEmpty {
        nodes[number].bytesStart = Int32(bytes.count)
        bytes.append(contentsOf: words.bytes)
        nodes[number].bytesEnd = Int32(bytes.count)
      }
      perNode[number].append(wording)
    }
    for (number, list) in perNode.enumerated() {
      nodes[number].firstWording = Int32(wordings.count)
      nodes[number].wordingCount = Int32(list.count)
      wordings.append(contentsOf: list)
    }
    fillTable(hashes)
    (filter, filterMask) = Self.filter(firstWords)
    (self.openings, openingsMask) = Self.filter(openings)
  }

  /// `hashes`: of the nodes, in their order.
  private mutating func fillTable(_ hashes: [UInt64]) {
    var capacity = 16
    while capacity < hashes.count * 2 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    slotMask = capacity - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & slotMask
      while slots[slot] != 0 { slot = (slot + 1) & slotMask }
      slots[slot] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
    }
  }

  private static func filter(_ hashes: [UInt64]) -> (bits: [UInt64], mask: Int) {
    var count = 16
    while count * 4 < hashes.count { count *= 2 }
    var bits = [UInt64](repeating: 0, count: count)
    for hash in hashes { bits[Int(hash >> 40) & (count - 1)] |= filterBits(hash) }
    return (bits, count - 1)
  }

  /// Two bits in one number: one look decides.
  @inline(__always)
  private static func filterBits(_ hash: UInt64) -> UInt64 { 1 << (hash & 63) | 1 << (hash >> 6 & 63) }

  /// Whether some wording may begin with the word.
  @inline(__always)
  func mayBegin(_ hash: UInt64) -> Bool {
    Self.mayHold(filter, filterMask, hash)
  }

  /// Whether some wording may begin with the two words, or be the first of them alone. In a script without spaces nearly
  /// every letter begins some term; few pairs do.
  @inline(__always)
  func mayBegin(_ hash: UInt64, gap: UInt8, _ second: UInt64) -> Bool {
    let pair = Self.extend(hash, gap: gap, word: second)
    return Self.mayHold(openings, openingsMask, pair) || Self.mayHold(openings, openingsMask, hash)
  }

  @inline(__always)
  private static func mayHold(_ filter: [UInt64], _ mask: Int, _ hash: UInt64) -> Bool {
    let bits = filterBits(hash)
    return filter[Int(hash >> 40) & mask] & bits == bits
  }

  /// The node of a hash, and how many slots were looked at.
  @inline(__always)
  func node(_ hash: UInt64, probes: inout Int) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & slotMask
    while true {
      probes += 1
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry & 0xFFFF_FFFF_0000_0000 == hash & 0xFFFF_FFFF_0000_0000 {
        return Int(entry & 0xFFFF_FFFF) - 1
      }
      slot = (slot + 1) & slotMask
    }
  }
}

extension FoldedWords {
  /// The hash of the first two words, or of the only one.
  fileprivate var opening: UInt64 {
    hashes.count < 2 ? hashes[0] : TermIndex.extend(hashes[0], gap: gaps[1], word: hashes[1])
  }
}
