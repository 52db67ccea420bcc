internal import UnicodeText

/// The words of a text: where they stand, what they fold to, and what stands between them.
///
/// A word is a run of letters, marks, digits and `_`. Invisible characters inside a word belong to it, at its edges
/// they do not; a change of script ends it. In scripts without spaces each letter, with its marks, is a word of its own.
/// Words of ASCII are folded and hashed where they stand; letters of the scalar table are folded one by one; only a word
/// that composes, expands or has its marks out of order goes through ICU, all such words of a text in one call.
struct Tokens {
  /// A word of a text.
  struct Word {
    var start: Int32
    var end: Int32
    var hash: UInt64
    /// What stands in front of it; of the first word ``Gap/none``.
    var gap: UInt8
    /// ICU's number of its script; 0 for ASCII and for digits.
    var script: UInt8
  }

  private(set) var words: [Word] = []
  /// Words without the particles behind them, in the order of the words.
  private(set) var cuts: [Cut] = []

  /// What a word is without a particle.
  struct Cut {
    var token: Int32
    /// Folded bytes that are left.
    var length: Int32
    var hash: UInt64
  }

  let folding: Folding

  var count: Int { words.count }

  init(_ text: UnsafeBufferPointer<UInt8>, folding: Folding, particles: Particles = Particles()) {
    self.folding = folding
    // A letter of Han is a word of three bytes; what is not needed is never touched.
    words.reserveCapacity(text.count / 3 + 8)
    var complex: [Int32] = []
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordReader.room) { room in
      var scanner = TokenScanner(text: text, folding: folding, room: room, keepsASCII: !particles.isEmpty)
      while let token = scanner.next() {
        let number = Int32(truncatingIfNeeded: words.count)
        if token.isComplex {
          complex.append(number)
        } else if !particles.isEmpty {
          particles.cut(scanner.folded, token: number, into: &cuts)
        }
        append(token)
      }
    }
    foldTogether(complex, of: text, particles)
  }

  private mutating func append(_ token: TokenScanner.Token) {
    words.append(
      Word(
        start: Int32(truncatingIfNeeded: token.start), end: Int32(truncatingIfNeeded: token.end), hash: token.hash,
        gap: token.gap, script: token.script))
  }

  func span(_ first: Int, _ last: Int) -> TextSpan<InputText> {
    TextSpan(Int(words[first].start), Int(words[last].end))
  }

  /// Whether a word is one letter of a script without spaces.
  func isCluster(_ token: Int) -> Bool { folding.isByScript && Script.isUnspaced(UInt32(words[token].script)) }

  /// Folds the words that the scanner could not, in one call.
  private mutating func foldTogether(
    _ complex: [Int32], of text: UnsafeBufferPointer<UInt8>, _ particles: Particles
  ) {
    guard !complex.isEmpty else { return }
    var spans: [Int32] = []
    spans.reserveCapacity(complex.count * 2)
    for token in complex {
      spans.append(words[Int(token)].start)
      spans.append(words[Int(token)].end)
    }
    var (bytes, folded) = folding.fold(text, spans: spans)
    // As in words of ASCII: see WordHash.
    for index in bytes.indices where bytes[index] == 0x5F { bytes[index] = 0x7F }
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (token, end) in zip(complex, folded) {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<Int(end)])
        words[Int(token)].hash = WordHash.of(word)
        if !particles.isEmpty { particles.cut(word, token: token, into: &cuts) }
        start = Int(end)
      }
    }
    if !cuts.isEmpty { cuts.sort { ($0.token, -$0.length) < ($1.token, -$1.length) } }
  }
}

/// The closed list of what a language writes straight behind its words, one or several at a time.
struct Particles: Sendable {
  /// By their last byte, which few share.
  private var byLastByte: [[[UInt8]]] = []
  private var common: Set<UInt64> = []

  /// More cuts a word are not looked up.
  static let mostCuts = 4
  private static let mostStacked = 4

  init() {}

  /// - Parameter common: Words that only look as if they ended in a particle.
  init(_ list: WordList, except common: WordList, folding: Folding) {
    if !list.isEmpty { self.common = Set(common.words.compactMap { FoldedWords($0, folding: folding).hashes.first }) }
    for word in list.words {
      // Not as a word of the scanner: a particle may begin with a mark.
      var word = word
      let bytes = word.withUTF8 { folding.fold($0, spans: [0, Int32(clamping: $0.count)]).bytes }
      guard let last = bytes.last else { continue }
      if byLastByte.isEmpty { byLastByte = Array(repeating: [], count: 256) }
      byLastByte[Int(last)].append(bytes)
    }
  }

  var isEmpty: Bool { byLastByte.isEmpty }

  /// Adds what is left of a word without its particles, the longest remainder first.
  func cut(_ word: UnsafeBufferPointer<UInt8>, token: Int32, into cuts: inout [Tokens.Cut]) {
    guard let last = word.last, !byLastByte[Int(last)].isEmpty else { return }
    var lengths: [Int] = []
    collect(word, word.count, depth: 0, into: &lengths)
    guard !lengths.isEmpty, !common.contains(WordHash.of(word)) else { return }
    lengths.sort(by: >)
    for length in lengths.prefix(Self.mostCuts) {
      let hash = WordHash.of(UnsafeBufferPointer(rebasing: word[..<length]))
      cuts.append(Tokens.Cut(token: token, length: Int32(length), hash: hash))
    }
  }

  private func collect(_ word: UnsafeBufferPointer<UInt8>, _ end: Int, depth: Int, into lengths: inout [Int]) {
    guard depth < Self.mostStacked, end > 0 else { return }
    for particle in byLastByte[Int(word[end - 1])] where particle.count < end {
      let start = end - particle.count
      guard word[start..<end].elementsEqual(particle), !lengths.contains(start) else { continue }
      lengths.append(start)
      collect(word, start, depth: depth + 1, into: &lengths)
    }
  }
}

/// One hash a word, over its folded bytes, eight at a time.
enum WordHash {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let start: UInt64 = 0x2545_F491_4F6C_DD1D

  @inline(__always)
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value).multipliedFullWidth(by: multiplier)
    return product.high ^ product.low
  }

  static func of(_ folded: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = start
    var index = 0
    while index < folded.count {
      hash = mix(hash, chunk(folded, at: index, count: min(8, folded.count - index)))
      index += 8
    }
    return mix(hash, UInt64(folded.count))
  }

  /// Of a word as ``Folding`` gives it, where `_` is itself.
  static func ofFolded(_ word: [UInt8]) -> UInt64 {
    word.contains(0x5F)
      ? word.map { $0 == 0x5F ? 0x7F : $0 }.withUnsafeBufferPointer(of) : word.withUnsafeBufferPointer(of)
  }

  /// Of three bytes that are folded already.
  @inline(__always)
  static func ofThree(_ text: UnsafeBufferPointer<UInt8>, _ first: Int) -> UInt64 {
    mix(mix(start, UInt64(text[first]) | UInt64(text[first + 1]) << 8 | UInt64(text[first + 2]) << 16), 3)
  }

  /// Of a word of ASCII in any case: `| 0x20` makes capitals small and leaves digits; `_` becomes 0x7F everywhere alike.
  @inline(__always)
  static func ofASCII(_ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ end: Int) -> UInt64 {
    var hash = start
    var index = first
    while index < end {
      let count = min(8, end - index)
      let bits = chunk(text, at: index, count: count)
      hash = mix(hash, bits | 0x2020_2020_2020_2020 & mask(count))
      index += 8
    }
    return mix(hash, UInt64(end - first))
  }

  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 { count == 8 ? .max : (1 << UInt64(count * 8)) &- 1 }

  /// Up to eight bytes as one number, the first byte lowest.
  @inline(__always)
  private static func chunk(_ text: UnsafeBufferPointer<UInt8>, at index: Int, count: Int) -> UInt64 {
    guard let base = text.baseAddress else { return 0 }
    if index + 8 <= text.count {
      return UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)) & mask(count)
    }
    var bits: UInt64 = 0
    for offset in 0..<count { bits |= UInt64(base[index + offset]) << UInt64(offset * 8) }
    return bits
  }
}
