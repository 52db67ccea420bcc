internal import UnicodeText

/// A wording that stands in the text and passed the checks of its own place.
struct Hit {
  var span: TextSpan<InputText>
  var tokenSpan: TextSpan<InputText>
  var wording: Int
  var level: MatchLevel
}

extension TermMatcher {
  /// Every wording of the index in the text: words first by filter, then by table, then by bytes.
  func hits(in tokens: Tokens, of text: UnsafeBufferPointer<UInt8>, statistics: inout MatchStatistics) -> [Hit] {
    var collector = HitCollector(matcher: self, tokens: tokens, text: text)
    let count = tokens.count
    for first in 0..<count {
      if index.mayBegin(tokens.words[first].hash), mayGoOn(from: first, tokens) {
        walk(from: first, tokens, &collector)
      }
      if !tokens.cuts.isEmpty { collector.collectCuts(of: first, behind: nil) }
    }
    statistics.words += count
    statistics.probes += collector.probes
    return collector.hits
  }

  /// Asks for the letter behind as well where each letter is a word of its own.
  @inline(__always)
  private func mayGoOn(from first: Int, _ tokens: Tokens) -> Bool {
    guard first + 1 < tokens.count, tokens.isCluster(first), tokens.cuts.isEmpty else { return true }
    return index.mayBegin(tokens.words[first].hash, gap: tokens.words[first + 1].gap, tokens.words[first + 1].hash)
  }

  @inline(__always)
  private func walk(from first: Int, _ tokens: Tokens, _ collector: inout HitCollector) {
    var hash = tokens.words[first].hash
    var last = first
    while let number = index.node(hash, probes: &collector.probes) {
      let node = index.nodes[number]
      if node.wordingCount > 0 { collector.collect(node, first, last, cut: nil) }
      guard node.hasChildren, last + 1 < tokens.count, tokens.words[last + 1].gap != Gap.none else { break }
      last += 1
      if !tokens.cuts.isEmpty { collector.collectCuts(of: last, behind: (hash, first)) }
      hash = TermIndex.extend(hash, gap: tokens.words[last].gap, word: tokens.words[last].hash)
    }
  }
}

/// Verifies what the table finds, and works out its place and its level.
private struct HitCollector {
  let matcher: TermMatcher
  let tokens: Tokens
  let text: UnsafeBufferPointer<UInt8>
  var hits: [Hit] = []
  var probes = 0
  private var edges: WordEdges
  /// The words that are compared at present.
  private var words = FoldedWords()

  init(matcher: TermMatcher, tokens: Tokens, text: UnsafeBufferPointer<UInt8>) {
    self.matcher = matcher
    self.tokens = tokens
    self.text = text
    edges = WordEdges(text: text, tokens: tokens, boundaryLetters: matcher.boundaryLetters)
  }

  /// Looks up a word without its particles: alone, or as the last one behind the words of a hash.
  mutating func collectCuts(of token: Int, behind: (hash: UInt64, first: Int)?) {
    var low = 0
    var high = tokens.cuts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens.cuts[middle].token) < token { low = middle + 1 } else { high = middle }
    }
    while low < tokens.cuts.count, Int(tokens.cuts[low].token) == token {
      let cut = tokens.cuts[low]
      low += 1
      var hash = cut.hash
      if let behind {
        hash = TermIndex.extend(behind.hash, gap: tokens.words[token].gap, word: hash)
      } else if !matcher.index.mayBegin(hash) {
        continue
      }
      guard let number = matcher.index.node(hash, probes: &probes) else { continue }
      let node = matcher.index.nodes[number]
      if node.wordingCount > 0 { collect(node, behind?.first ?? token, token, cut: Int(cut.length)) }
    }
  }

  /// Adds the wordings of a node that stand there. `cut`: folded bytes of the last word that are left without particles.
  mutating func collect(_ node: TermIndex.Node, _ first: Int, _ last: Int, cut: Int?) {
    guard let (tokenSpan, hasClitic) = joints(first, last) else { return }
    words.read(tokens, first, last + 1, of: text)
    if let cut { words.cutLast(to: cut) }
    let stored = matcher.index.bytes[Int(node.bytesStart)..<Int(node.bytesEnd)]
    guard words.bytes.elementsEqual(stored) else { return }
    var isDoubtful = false
    if tokens.isCluster(first) || tokens.isCluster(last) {
      switch edges.quality(first, last) {
      case .none: return
      case .doubtful: isDoubtful = true
      case .sure: break
      }
    }
    var whole = tokens.span(first, last)
    if cut != nil {
      let end = PartOfWord.end(ofFolded: words.last, in: tokens.span(last, last), text, matcher.folding)
      guard let end else { return }
      whole = TextSpan(whole.start, end)
    }
    for number in Int(node.firstWording)..<Int(node.firstWording + node.wordingCount) {
      if var hit = hit(number, whole, tokenSpan, first, last, hasClitic: hasClitic || cut != nil) {
        if isDoubtful { hit.level = .uncertain }
        hits.append(hit)
      }
    }
  }

  private func hit(
    _ number: Int, _ whole: TextSpan<InputText>, _ tokenSpan: TextSpan<InputText>, _ first: Int, _ last: Int,
    hasClitic: Bool
  ) -> Hit? {
    let wording = matcher.index.wordings[number]
    guard var span = matcher.withoutEnding(whole, wording.ending, text) else { return nil }
    var tokenSpan = tokenSpan
    var hasEnding = hasClitic || !wording.ending.isEmpty
    if wording.isDotted {
      guard let dotted = matcher.dotted(first, last, tokens, text) else { return nil }
      span = dotted.span
      tokenSpan = tokenSpan.union(dotted.tokenSpan)
      hasEnding = hasEnding || dotted.tokenSpan != dotted.span
    }
    if !wording.proclitic.isEmpty {
      let word = tokens.span(first, first)
      let end = PartOfWord.end(ofFolded: wording.proclitic[...], in: word, text, matcher.folding)
      guard let end, let start = PartOfWord.pastInvisible(end, span.end, text) else { return nil }
      span = TextSpan(start, span.end)
    }
    guard matcher.capitalsAgree(wording, span, text) else { return nil }
    var level = wording.level
    if level == .exact, !text.slice(span).elementsEqual(wording.text.utf8) { level = .normalised }
    if hasEnding { level = max(level, .clitic) }
    return Hit(span: span, tokenSpan: tokenSpan, wording: number, level: level)
  }

  /// The whole words of a run, or nil where an edge is no boundary: an apostrophe joins, but for the words before or
  /// behind it that the language lists.
  private func joints(_ first: Int, _ last: Int) -> (tokenSpan: TextSpan<InputText>, hasClitic: Bool)? {
    var span = tokens.span(first, last)
    var hasClitic = false
    if tokens.words[first].gap == Gap.apostrophe {
      guard isListed(first - 1, in: matcher.elisions) else { return nil }
      span = span.union(tokens.span(first - 1, first - 1))
      hasClitic = true
    }
    if last + 1 < tokens.count, tokens.words[last + 1].gap == Gap.apostrophe {
      guard isListed(last + 1, in: matcher.enclitics) else { return nil }
      span = span.union(tokens.span(last + 1, last + 1))
      hasClitic = true
    }
    return (span, hasClitic)
  }

  private func isListed(_ token: Int, in list: Set<[UInt8]>) -> Bool {
    guard token >= 0, !list.isEmpty else { return false }
    var word = FoldedWords()
    word.read(tokens, token, token + 1, of: text)
    return list.contains(word.bytes)
  }
}

/// Finds the place in a text at which a number of folded bytes of a word are spent.
private enum PartOfWord {
  /// The offset behind the beginning of a word that folds to these bytes; nil if they end inside a character.
  /// O(letters²) of one word, for hits only.
  static func end(
    ofFolded wanted: ArraySlice<UInt8>, in word: TextSpan<InputText>, _ text: UnsafeBufferPointer<UInt8>,
    _ folding: Folding
  ) -> Int? {
    var offset = word.start
    while offset < word.end {
      offset += decodeScalar(text, at: offset).length
      let (bytes, _) = folding.fold(text, spans: [Int32(word.start), Int32(offset)])
      if bytes.elementsEqual(wanted) { return pastMarks(offset, word.end, text, folding) }
    }
    return nil
  }

  /// The first visible character from an offset on, before an end.
  static func pastInvisible(_ offset: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = offset
    while offset < end {
      let (scalar, length) = decodeScalar(text, at: offset)
      guard ScalarTable.shared.properties(scalar).contains(.ignorable) else { return offset }
      offset += length
    }
    return nil
  }

  /// Marks that fold to nothing stay with the letter before them.
  private static func pastMarks(
    _ offset: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>, _ folding: Folding
  ) -> Int {
    var offset = offset
    while offset < end {
      let (scalar, length) = decodeScalar(text, at: offset)
      guard folding.table.fold(scalar) == ScalarTable.dropped else { break }
      offset += length
    }
    return offset
  }
}

extension TermMatcher {
  /// Whether the capitals of the text are those that the wording binds.
  fileprivate func capitalsAgree(
    _ wording: IndexedWording, _ span: TextSpan<InputText>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard wording.caseMode != .fold else { return true }
    let wanted = letters(of: wording.text)
    let found = letters(of: text.string(span))
    // Where folding changed the number of letters ("ß") there is nothing to compare one by one.
    guard wanted.count == found.count else { return wording.caseMode == .smart }
    return zip(wanted, found).allSatisfy { wanted, found in
      switch wording.caseMode {
      case .exact: wanted == found
      case .smart: wanted.properties.isLowercase || !wanted.properties.isUppercase || found.properties.isUppercase
      case .fold: true
      }
    }
  }

  private func letters(of text: String) -> [UnicodeScalar] {
    NormalForm.nfkc.normalize(text).unicodeScalars.filter { $0.properties.isAlphabetic }
  }
}
