internal import UnicodeText

extension TermMatcher {
  /// Turns hits into matches: drops what `except` and `needs` rule out, then leftmost-longest.
  func resolve(_ hits: [Hit], in text: UnsafeBufferPointer<UInt8>) -> [TermMatch] {
    let exceptions = hits.filter { index.wordings[$0.wording].role == .exception }
    let contexts = hits.filter { index.wordings[$0.wording].role == .context }
    var standing = hits.filter { hit in
      let wording = index.wordings[hit.wording]
      guard wording.role == .term else { return false }
      let isExcepted = exceptions.contains {
        index.wordings[$0.wording].term == wording.term && $0.span.contains(hit.span)
      }
      guard !isExcepted else { return false }
      guard terms[Int(wording.term)].hasNeeds else { return true }
      return contexts.contains {
        index.wordings[$0.wording].term == wording.term && $0.span != hit.span
      }
    }
    standing.sort { left, right in
      if left.span.start != right.span.start { return left.span.start < right.span.start }
      return left.span.end > right.span.end
    }
    var matches: [TermMatch] = []
    var covered = 0
    var first = 0
    while first < standing.count {
      let span = standing[first].span
      var end = first + 1
      while end < standing.count, standing[end].span == span { end += 1 }
      if span.start >= covered {
        matches.append(match(Array(standing[first..<end]), in: text))
        covered = span.end
      }
      first = end
    }
    return matches
  }

  /// One match out of the hits at one place: a candidate a term, the surest level of each.
  private func match(_ hits: [Hit], in text: UnsafeBufferPointer<UInt8>) -> TermMatch {
    var candidates: [TermMatch.Candidate] = []
    for hit in hits {
      let term = terms[Int(index.wordings[hit.wording].term)]
      let isDoubtful = term.type == .acronym && isLineOfCapitals(around: hit.span, in: text)
      let candidate = TermMatch.Candidate(
        concept: term.concept, language: term.language, term: term.number, status: term.status, type: term.type,
        level: isDoubtful ? .uncertain : hit.level)
      let same = candidates.firstIndex {
        $0.concept == candidate.concept && $0.term == candidate.term && $0.language == candidate.language
      }
      if let same {
        if candidate.level < candidates[same].level { candidates[same] = candidate }
      } else {
        candidates.append(candidate)
      }
    }
    candidates.sort { ($0.concept, $0.level, $0.language, $0.term) < ($1.concept, $1.level, $1.language, $1.term) }
    let tokenSpan = hits.reduce(hits[0].tokenSpan) { $0.union($1.tokenSpan) }
    return TermMatch(span: hits[0].span, tokenSpan: tokenSpan, candidates: candidates)
  }

  /// Whether the line around a place has no small letter, so that capitals say nothing.
  private func isLineOfCapitals(around span: TextSpan<InputText>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = span.start
    while start > 0, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
    var offset = start
    while offset < text.count, text[offset] != 0x0A, text[offset] != 0x0D {
      let (scalar, length) = decodeScalar(text, at: offset)
      let isOwn = span.contains(offset)
      if !isOwn, ScalarTable.shared.properties(scalar).contains(.lower) { return false }
      offset += length
    }
    return true
  }
}
