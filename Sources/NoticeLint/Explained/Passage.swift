internal import Notices
internal import Terminology
internal import UnicodeText

/// A word of a passage, folded for comparison.
struct PassageWord {
  let span: TextSpan<PartText>
  let folded: String
  /// The number of its sentence in the passage.
  var sentence: Int
  let isCapitalised: Bool
  let hasDigit: Bool
  /// ICU's number of the script of its first letter.
  let script: UInt32
  /// Whether it is the first word of a line.
  let beginsLine: Bool
}

/// A part of a notice, cut into words and sentences for judging what it explains.
struct Passage {
  /// Longer sentences are cut here: no letter has them, and no input may make judging slow.
  static let longestSentence = 150

  let number: Int
  let part: Part
  let profile: ExplainingProfile
  /// What the part is for its reader; see ``Role/assign(to:)``.
  var role = Role.body
  let words: [PassageWord]
  /// Ranges of words.
  let sentences: [Range<Int>]
  /// The terms that stand in the part, as ranges of words.
  let terms: [(match: TermMatch, words: Range<Int>)]
  /// For each word the number of the term it belongs to, or -1.
  private let owners: [Int32]

  init(part: Part, number: Int, matches: [TermMatch], profile: LanguageProfile) {
    self.part = part
    self.number = number
    self.profile = profile.explaining
    var words = Self.words(of: part)
    sentences = Self.cutIntoSentences(&words, part: part, language: profile.language, profile.explaining)
    self.words = words
    var next = 0
    var owners = [Int32](repeating: -1, count: words.count)
    var terms: [(match: TermMatch, words: Range<Int>)] = []
    // Matches come in order, so one walk over the words finds them all.
    for match in matches {
      while next < words.count, words[next].span.end <= match.span.start { next += 1 }
      var end = next
      while end < words.count, words[end].span.start < match.tokenSpan.end { end += 1 }
      guard next < end else { continue }
      for index in next..<end { owners[index] = Int32(clamping: terms.count) }
      terms.append((match, next..<end))
    }
    self.terms = terms
    self.owners = owners
  }

  /// The term that a word belongs to.
  func term(of word: Int) -> TermMatch? { owners[word] < 0 ? nil : terms[Int(owners[word])].match }

  /// The words of the term that a word belongs to.
  func termRange(at word: Int) -> Range<Int>? { owners[word] < 0 ? nil : terms[Int(owners[word])].words }

  /// What stands between two neighbouring words: `index` is the word before it; -1 is the start of the part.
  func separator(after index: Int) -> String {
    let start = index >= 0 ? words[index].span.end : 0
    let end = index + 1 < words.count ? words[index + 1].span.start : part.bytes.count
    return PlainMarks.of(part.bytes.string(TextSpan<PartText>(start, max(start, end))))
  }

  /// Whether the words from `index` on are one of the phrases; returns how many words the longest one takes.
  func phrase(_ phrases: Phrases, at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let word = words[index].folded
    return longest(phrases.beginning(with: word)) { index + $0.count <= words.count ? index : nil }
      ?? phrases.texts(beginningWith: word).compactMap { Self.count(of: $0, in: words[index...].lazy.map(\.folded)) }
      .max()
  }

  /// Whether one of the phrases ends right before the word at `index`; returns how many words the longest one takes.
  func phrase(_ phrases: Phrases, endingBefore index: Int) -> Int? {
    guard words.indices.contains(index - 1) else { return nil }
    let word = words[index - 1].folded
    return longest(phrases.ending(with: word)) { index >= $0.count ? index - $0.count : nil }
      ?? phrases.texts(endingWith: word).compactMap { text in
        let letters = String(text.reversed())
        return Self.count(of: letters, in: words[..<index].reversed().lazy.map { String($0.folded.reversed()) })
      }.max()
  }

  /// How many words, written together, are a text; nil if they are not.
  private static func count(of text: String, in words: some Sequence<String>) -> Int? {
    var rest = text[...]
    var count = 0
    for word in words {
      guard rest.hasPrefix(word), !word.isEmpty else { return nil }
      rest = rest.dropFirst(word.count)
      count += 1
      if rest.isEmpty { return count }
    }
    return nil
  }

  /// The length of the longest candidate that stands where it would have to begin.
  private func longest(_ candidates: [[String]], from start: ([String]) -> Int?) -> Int? {
    var longest: Int?
    for phrase in candidates where phrase.count > longest ?? 0 {
      guard let first = start(phrase) else { continue }
      if phrase.indices.allSatisfy({ words[first + $0].folded == phrase[$0] }) { longest = phrase.count }
    }
    return longest
  }

  /// Whether one of the phrases stands anywhere in the words.
  func contains(_ phrases: Phrases, in range: Range<Int>) -> Bool {
    range.contains { index in
      guard let count = phrase(phrases, at: index) else { return false }
      return index + count <= range.upperBound
    }
  }

  /// Whether folded words stand in it in this order, one behind the other. O(words of both).
  func holds(_ text: [String]) -> Bool { range(of: text) != nil }

  /// Where folded words stand in it for the first time, one behind the other.
  func range(of text: [String]) -> Range<Int>? {
    guard !text.isEmpty, text.count <= words.count else { return nil }
    let start = (0...(words.count - text.count)).first { start in
      text.indices.allSatisfy { words[start + $0].folded == text[$0] }
    }
    return start.map { $0..<($0 + text.count) }
  }

  /// The sentence that holds a word.
  func sentence(of word: Int) -> Range<Int> {
    guard words.indices.contains(word), sentences.indices.contains(words[word].sentence) else { return word..<word }
    return sentences[words[word].sentence]
  }

  /// The bytes of the part from the first to the last of these words.
  func span(of range: Range<Int>) -> TextSpan<PartText> {
    guard let first = range.first, let last = range.last, words.indices.contains(last) else { return TextSpan(0, 0) }
    return TextSpan(words[first].span.start, words[last].span.end)
  }

  /// Whether the whole stretch is set in bold or italics.
  func isEmphasised(_ span: TextSpan<PartText>) -> Bool {
    part.marks.contains { mark in
      guard mark.kind == .strong || mark.kind == .emphasis else { return false }
      return mark.span.start <= span.start && span.end <= mark.span.end
    }
  }
}

extension Passage {
  /// The words of a part. `_`, letters, marks and digits make words, as for the matcher; apostrophes part them.
  private static func words(of part: Part) -> [PassageWord] {
    part.bytes.withUnsafeBufferPointer { bytes in
      let spans: [TextSpan<PartText>] = WordSpans.of(bytes)
      let folded = WordSpans.folded(spans, of: bytes)
      var lastEnd = 0
      return zip(spans, folded).map { span, text in
        let between = bytes[lastEnd..<max(lastEnd, span.start)]
        let beginsLine = lastEnd == 0 || between.contains { $0 == 0x0A || $0 == 0x0D }
        lastEnd = span.end
        let entry = ScalarTable.shared.lookup(decodeScalar(bytes, at: span.start).scalar)
        return PassageWord(
          span: span, folded: text, sentence: 0,
          isCapitalised: ScalarProperties(rawValue: entry).contains(.upper),
          hasDigit: bytes[span.range].contains { (0x30...0x39).contains($0) }, script: entry >> 16 & 0xFF,
          beginsLine: beginsLine)
      }
    }
  }

  /// Sentences by ICU's rules, but a short form with a dot ends none, and a line end inside a paragraph is a space.
  private static func cutIntoSentences(
    _ words: inout [PassageWord], part: Part, language: LanguageTag, _ profile: ExplainingProfile
  ) -> [Range<Int>] {
    guard !words.isEmpty else { return [] }
    let flat = part.bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    let boundaries = flat.withUnsafeBufferPointer { Segmentation.sentences.boundaries(of: $0, language: language) }
    var result: [Range<Int>] = []
    var first = 0
    for boundary in boundaries.dropFirst() {
      let end = words[first...].firstIndex { $0.span.start >= boundary } ?? words.count
      guard end > first else { continue }
      // "Mrs. Ortiz", "p. m. of Friday": the sentence goes on.
      let last = words[end - 1]
      // "J. Ortiz" goes on; "an A." does not.
      let isInitial = last.span.count == 1 && last.isCapitalised && (end < 2 || words[end - 2].isCapitalised)
      let isShortForm =
        last.span.end < flat.count && flat[last.span.end] == 0x2E
        && (profile.abbreviations.contains(last.folded) || isInitial)
      if isShortForm, end < words.count { continue }
      append(first..<end, to: &result, &words)
      first = end
      if first >= words.count { break }
    }
    append(first..<words.count, to: &result, &words)
    return result
  }

  private static func append(_ sentence: Range<Int>, to result: inout [Range<Int>], _ words: inout [PassageWord]) {
    var first = sentence.lowerBound
    while first < sentence.upperBound {
      let end = min(first + longestSentence, sentence.upperBound)
      for index in first..<end { words[index].sentence = result.count }
      result.append(first..<end)
      first = end
    }
  }
}
