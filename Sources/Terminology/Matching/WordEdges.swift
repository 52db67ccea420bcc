internal import UnicodeText

/// How sure the edges of a run of words are.
enum EdgeQuality {
  /// Words begin and end there.
  case sure
  /// One of the edges lies inside what the dictionary takes for a word, which begins or ends inside the run.
  case doubtful
  /// The run is a piece of other words.
  case none
}

/// Tells whether words begin and end at the edges of a hit in a script without spaces: by ICU's dictionaries, on the text
/// as it is written, around hits only.
///
/// Both edges at breaks: sure. One of them not, but a break inside the hit: doubtful, as dictionaries cut many compounds
/// wrongly. Else it is no hit; nor is one of two Han or kana characters, or of one, with a bad edge.
struct WordEdges {
  private let text: UnsafeBufferPointer<UInt8>
  private let tokens: Tokens
  /// The run of letters that was looked at last, and its breaks, in increasing order.
  private var run = 0..<0
  private var breaks: [Int32] = []

  /// Longer runs are looked at in pieces of so many letters; the breaks near a piece's ends are less sure.
  private static let longestRun = 512

  private let boundaryLetters: Set<UInt32>

  init(text: UnsafeBufferPointer<UInt8>, tokens: Tokens, boundaryLetters: Set<UInt32>) {
    self.text = text
    self.tokens = tokens
    self.boundaryLetters = boundaryLetters
  }

  mutating func quality(_ first: Int, _ last: Int) -> EdgeQuality {
    let before = isBreak(before: first)
    let behind = isBoundaryLetter(last + 1) || isBreak(before: last + 1)
    if before && behind { return .sure }
    guard before || behind else { return .none }
    if last - first < 2, (first...last).allSatisfy(isHanOrKana) { return .none }
    return (first..<last).contains { isBreak(before: $0 + 1) } ? .doubtful : .none
  }

  /// Whether a word may end in front of a word of the scanner.
  private mutating func isBreak(before token: Int) -> Bool {
    guard continues(token) else { return true }
    if !run.contains(token) || !run.contains(token - 1) { readRun(around: token) }
    // Invisible characters between two letters may hold the break on either side of them.
    return contains(tokens.words[token - 1].end...tokens.words[token].start)
  }

  /// Whether a letter stands directly behind another of its script.
  private func continues(_ token: Int) -> Bool {
    guard token > 0, token < tokens.count, tokens.words[token].gap == Gap.adjacent else { return false }
    guard tokens.isCluster(token), tokens.words[token].script == tokens.words[token - 1].script else { return false }
    // A line's end between them is a break.
    return tokens.words[token].start - tokens.words[token - 1].end < 8
      && !text[Int(tokens.words[token - 1].end)..<Int(tokens.words[token].start)].contains(0x0A)
  }

  private func isBoundaryLetter(_ token: Int) -> Bool {
    guard !boundaryLetters.isEmpty, token < tokens.count else { return false }
    return boundaryLetters.contains(decodeScalar(text, at: Int(tokens.words[token].start)).scalar)
  }

  private func isHanOrKana(_ token: Int) -> Bool {
    let script = UInt32(tokens.words[token].script)
    return script == Script.han || script == Script.hiragana || script == Script.katakana
  }

  /// Han and kana make words together: the dictionary reads them in one run.
  private func isRunOn(_ token: Int) -> Bool {
    guard token > 0, token < tokens.count, tokens.words[token].gap == Gap.adjacent else { return false }
    return tokens.isCluster(token) && tokens.isCluster(token - 1)
  }

  private mutating func readRun(around token: Int) {
    var start = token - 1
    while start > 0, token - start < Self.longestRun / 4, isRunOn(start) { start -= 1 }
    var end = token + 1
    while end < tokens.count, end - start < Self.longestRun, isRunOn(end) { end += 1 }
    run = start..<end
    let from = Int(tokens.words[start].start)
    let bytes = UnsafeBufferPointer(rebasing: text[from..<Int(tokens.words[end - 1].end)])
    breaks = Segmentation.words.boundaries(of: bytes).map { Int32(truncatingIfNeeded: $0 + from) }
  }

  /// Whether one of the breaks lies in a range. O(log breaks).
  private func contains(_ range: ClosedRange<Int32>) -> Bool {
    var low = 0
    var high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < breaks.count && breaks[low] <= range.upperBound
  }
}
