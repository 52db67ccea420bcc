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
    var hits: [Hit] = []
    var probes = 0
    let count = tokens.count
    for first in 0..<count where index.mayBegin(tokens.hashes[first]) {
      var hash = tokens.hashes[first]
      var last = first
      while let number = index.node(hash, probes: &probes) {
        let node = index.nodes[number]
        if node.wordingCount > 0 { collect(node, first, last, tokens, text, into: &hits) }
        guard node.hasChildren, last + 1 < count, tokens.gaps[last + 1] != Gap.none else { break }
        last += 1
        hash = TermIndex.extend(hash, gap: tokens.gaps[last], word: tokens.hashes[last])
      }
    }
    statistics.words += count
    statistics.probes += probes
    return hits
  }

  private func collect(
    _ node: TermIndex.Node, _ first: Int, _ last: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>,
    into hits: inout [Hit]
  ) {
    guard let edges = edges(first, last, tokens, text) else { return }
    let words = FoldedWords(tokens, first, last + 1, of: text)
    guard words.bytes.elementsEqual(index.bytes[Int(node.bytesStart)..<Int(node.bytesEnd)]) else { return }
    let whole = tokens.span(first, last)
    for number in Int(node.firstWording)..<Int(node.firstWording + node.wordingCount) {
      let wording = index.wordings[number]
      guard var span = withoutEnding(whole, wording.ending, text) else { continue }
      var tokenSpan = edges.tokenSpan
      var hasEnding = edges.hasClitic || !wording.ending.isEmpty
      if wording.isDotted {
        guard let dotted = dotted(first, last, tokens, text) else { continue }
        span = dotted.span
        tokenSpan = tokenSpan.union(dotted.tokenSpan)
        hasEnding = hasEnding || dotted.tokenSpan != dotted.span
      }
      guard capitalsAgree(wording, span, text) else { continue }
      var level = wording.level
      if level == .exact, !text.slice(span).elementsEqual(wording.text.utf8) { level = .normalised }
      if hasEnding { level = max(level, .clitic) }
      hits.append(Hit(span: span, tokenSpan: tokenSpan, wording: number, level: level))
    }
  }

  /// The edges of a run of words, or nil where one is no boundary: an apostrophe joins, but for the words before or behind
  /// it that the language lists.
  private func edges(
    _ first: Int, _ last: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>
  ) -> (tokenSpan: TextSpan<InputText>, hasClitic: Bool)? {
    var span = tokens.span(first, last)
    var hasClitic = false
    if tokens.gaps[first] == Gap.apostrophe {
      guard isListed(first - 1, in: profile.matching.elisions, tokens, text) else { return nil }
      span = span.union(tokens.span(first - 1, first - 1))
      hasClitic = true
    }
    if last + 1 < tokens.count, tokens.gaps[last + 1] == Gap.apostrophe {
      guard isListed(last + 1, in: profile.matching.enclitics, tokens, text) else { return nil }
      span = span.union(tokens.span(last + 1, last + 1))
      hasClitic = true
    }
    return (span, hasClitic)
  }

  private func isListed(
    _ token: Int, in list: [String], _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard token >= 0, !list.isEmpty else { return false }
    let word = FoldedWords(tokens, token, token + 1, of: text).bytes
    return list.contains { $0.utf8.elementsEqual(word) }
  }

  /// Whether the capitals of the text are those that the wording binds.
  private func capitalsAgree(
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
