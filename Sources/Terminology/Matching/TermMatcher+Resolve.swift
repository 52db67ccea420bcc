internal import UnicodeText

extension TermMatcher {
  /// Turns hits into matches: drops what `except` and `needs` rule out, then leftmost-longest.
  func resolve(_ hits: [Hit], in text: UnsafeBufferPointer<UInt8>) -> [TermMatch] {
    var exceptions: [Int32: Cover] = [:]
    var contexts: [Int32: [TextSpan<InputText>]] = [:]
    for hit in hits {
      let wording = index.wordings[hit.wording]
      switch wording.role {
      case .term: break
      case .exception: exceptions[wording.term, default: Cover()].add(hit.span)
      case .context: contexts[wording.term, default: []].append(hit.span)
      }
    }
    var standing = hits.filter { hit in
      let wording = index.wordings[hit.wording]
      guard wording.role == .term else { return false }
      if exceptions[wording.term]?.contains(hit.span) == true { return false }
      guard terms[Int(wording.term)].hasNeeds else { return true }
      return contexts[wording.term]?.contains { $0 != hit.span } ?? false
    }
    standing.sort { left, right in
      if left.span.start != right.span.start { return left.span.start < right.span.start }
      return left.span.end > right.span.end
    }
    standing = Self.withoutDoubtful(standing)
    var matches: [TermMatch] = []
    var lines = LineCase(text: text)
    var covered = 0
    var first = 0
    while first < standing.count {
      let span = standing[first].span
      var end = first + 1
      while end < standing.count, standing[end].span == span { end += 1 }
      if span.start >= covered {
        matches.append(match(Array(standing[first..<end]), &lines))
        covered = span.end
      }
      first = end
    }
    return matches
  }

  /// A hit with a doubtful edge gives way to a sure one that it overlaps. The hits come in the order of their starts.
  private static func withoutDoubtful(_ hits: [Hit]) -> [Hit] {
    guard hits.contains(where: { $0.level == .uncertain }) else { return hits }
    var sureEnd = 0
    var nextSure = hits.count
    var nextStarts = [Int](repeating: .max, count: hits.count)
    for number in hits.indices.reversed() {
      nextStarts[number] = nextSure < hits.count ? hits[nextSure].span.start : .max
      if hits[number].level != .uncertain { nextSure = number }
    }
    return hits.enumerated().filter { number, hit in
      guard hit.level == .uncertain else {
        sureEnd = max(sureEnd, hit.span.end)
        return true
      }
      return hit.span.start >= sureEnd && hit.span.end <= nextStarts[number]
    }.map(\.element)
  }

  /// One match out of the hits at one place: a candidate a term, the surest level of each.
  private func match(_ hits: [Hit], _ lines: inout LineCase) -> TermMatch {
    var candidates: [TermMatch.Candidate] = []
    for hit in hits {
      let term = terms[Int(index.wordings[hit.wording].term)]
      let isDoubtful = term.type == .acronym && lines.isOfCapitals(around: hit.span)
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
}

/// The places in which a term does not count. They are added in the order of their starts.
private struct Cover {
  private var starts: [Int] = []
  /// The furthest end of a place and all before it.
  private var ends: [Int] = []

  mutating func add(_ span: TextSpan<InputText>) {
    starts.append(span.start)
    ends.append(max(span.end, ends.last ?? 0))
  }

  /// Whether one of the places holds the span. O(log places).
  func contains(_ span: TextSpan<InputText>) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= span.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ends[low - 1] >= span.end
  }
}

/// Tells whether capitals say something in a line. Each line is read once, however many matches it has.
private struct LineCase {
  let text: UnsafeBufferPointer<UInt8>
  private var line = 0..<0
  private var signs = 0

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Whether the line has, beside the span, no small letter and no letter of a script without capitals:
  /// an acronym in a line of Arabic is no shouting.
  mutating func isOfCapitals(around span: TextSpan<InputText>) -> Bool {
    if !line.contains(span.start) {
      var start = span.start
      while start > 0, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
      var end = span.start
      while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
      line = start..<end
      signs = count(line)
    }
    return signs == count(max(line.lowerBound, span.start)..<min(line.upperBound, span.end))
  }

  private func count(_ range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = decodeScalar(text, at: offset)
      let properties = ScalarTable.shared.properties(scalar)
      if properties.contains(.lower) || properties.contains(.letter) && !properties.contains(.upper) && isFar(scalar) {
        count += 1
      }
      offset += length
    }
    return count
  }

  /// Whether a letter is of a script other than Latin: the ordinal signs of "3\u{BA}" are no small letters.
  private func isFar(_ scalar: UInt32) -> Bool {
    let script = ScalarTable.shared.script(scalar)
    return script > 1 && script != ScalarTable.shared.script(0x61)
  }
}
