internal import Notices
internal import Terminology
internal import UnicodeText

/// One way in which writers put the meaning beside a term. To add one: a file in this folder, a line in ``all``,
/// a file of accepted and rejected passages in `Fixtures/Explained`.
struct Shape: Sendable {
  let kind: Evidence.Kind
  /// The meaning of the use, if it stands there in this shape.
  let find: @Sendable (ShapeContext) -> FoundMeaning?

  /// In the order in which they are tried.
  static let all: [Shape] = [.bracket, .dash, .list, .comma, .means, .question, .sentence]
}

/// Where a meaning stands.
struct FoundMeaning {
  let passage: Int
  let words: Range<Int>
}

/// A use of a term, and the notice around it, as the shapes look at it.
struct ShapeContext {
  let passages: [Passage]
  let number: Int
  /// The words of the use.
  let use: Range<Int>
  let concept: ConceptID
  let ownWords: Set<String>
  /// The last word of the use and of other names of the same thing that follow it: "… Program (IEP)", "RTI, or …".
  let last: Int

  var passage: Passage { passages[number] }
  var profile: ExplainingProfile { passage.profile }
  var meaning: Meaning { meaning(in: number) }

  init(passages: [Passage], number: Int, use: Range<Int>, concept: ConceptID, ownWords: Set<String>) {
    self.passages = passages
    self.number = number
    self.use = use
    self.concept = concept
    self.ownWords = ownWords
    last = Self.lastName(after: use, in: passages[number], of: concept)
  }

  func meaning(in number: Int) -> Meaning {
    Meaning(passage: passages[number], ownWords: ownWords, concept: concept)
  }

  /// What stands behind the use, without spaces, quotation marks, emphasis and the bracket that closes another name.
  var mark: String {
    var text = passage.separator(after: last)
    if last >= use.upperBound { text = String(text.drop { $0 == ")" || $0 == "]" }) }
    return text.filter { !$0.isWhitespace && !Self.quotes.contains($0) }
  }

  private static let quotes = Set<Character>("\"'*_“”‘’«»„「」『』《》")

  /// What is written onto the last word of the use that does not belong to it: Korean particles. Folded.
  var attached: String {
    guard let term = passage.term(of: last) else { return "" }
    let rest = TextSpan<PartText>(term.span.end, max(term.span.end, passage.words[last].span.end))
    return WordSpans.folded(passage.part.bytes.string(rest)).first ?? ""
  }

  /// Where a definition with the verb at its end goes on behind the use, if the use is its topic: "IEP란 …".
  var behindTopic: Int? {
    let next = last + 1
    guard !profile.topicEndings.isEmpty, next < sentence.upperBound else { return nil }
    if profile.topicEndings.contains(attached) { return next }
    // Behind a bracket or a quotation mark the particle is a word of its own.
    return attached.isEmpty && profile.topicEndings.contains(passage.words[next].folded) ? next + 1 : nil
  }

  /// Whether the use is what the sentence names, behind it: "… IEP라고 합니다".
  var isNamedBehind: Bool {
    var tail = attached.isEmpty ? [] : [attached]
    tail += passage.words[min(last + 1, sentence.upperBound)..<sentence.upperBound].prefix(4).map(\.folded)
    guard let first = tail.first else { return false }
    return profile.namersBehind.beginning(with: first).contains { tail.starts(with: $0) }
  }

  /// Whether the last word of a sentence says that it tells what something is, in languages whose verb comes last.
  static func saysWhatItIs(_ sentence: Range<Int>, in passage: Passage) -> Bool {
    guard let last = sentence.last else { return false }
    let word = passage.words[last].folded
    return passage.profile.finalDefiners.contains { word.hasSuffix($0) }
      && !passage.profile.finalDismissals.contains { word.hasSuffix($0) }
  }

  /// The sentence that holds the use.
  var sentence: Range<Int> { passage.sentence(of: use.lowerBound) }

  /// Whether nothing but articles and the like stands before the use in its line, sentence or part.
  var opensLine: Bool {
    var index = use.lowerBound
    while index > 0, use.lowerBound - index < 3 {
      if passage.words[index].beginsLine || index == sentence.lowerBound { return true }
      guard profile.stopWords.contains(passage.words[index - 1].folded) else { return false }
      index -= 1
    }
    return index == 0 || passage.words[index].beginsLine || index == sentence.lowerBound
  }

  /// From a word to the one after which a separator holds one of these marks, or to the end of the sentence.
  func range(from first: Int, upTo marks: String) -> Range<Int> {
    guard first < passage.words.count else { return first..<first }
    let end = passage.sentence(of: first).upperBound
    for index in first..<max(first, end) where passage.separator(after: index).contains(where: { marks.contains($0) }) {
      return first..<index + 1
    }
    return first..<max(first, end)
  }

  /// Whether the words are nothing but names of the same concept.
  static func isOnlyNames(_ range: Range<Int>, in passage: Passage, of concept: ConceptID) -> Bool {
    !range.isEmpty
      && range.allSatisfy { index in
        isName(index, in: passage, of: concept) || passage.profile.alternatives.contains(passage.words[index].folded)
          || passage.profile.articles.contains(passage.words[index].folded)
      }
  }

  /// Whether a word belongs to a name of the concept, or is an acronym.
  static func isName(_ index: Int, in passage: Passage, of concept: ConceptID) -> Bool {
    isInitials(passage.words[index], of: passage)
      || passage.term(of: index)?.candidates.contains { $0.concept == concept } == true
  }

  private static func isInitials(_ word: PassageWord, of passage: Passage) -> Bool {
    let text = passage.part.bytes.string(word.span)
    return (2...6).contains(text.utf8.count) && text.utf8.dropLast().allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static func lastName(after use: Range<Int>, in passage: Passage, of concept: ConceptID) -> Int {
    var last = use.upperBound - 1
    while true {
      let separator = passage.separator(after: last)
      let next = last + 1
      guard next < passage.words.count, passage.words[next].sentence == passage.words[last].sentence else {
        return last
      }
      if let bracket = separator.firstIndex(where: { $0 == "(" || $0 == "[" }), !separator[bracket...].contains(")") {
        guard let end = closing(of: next, in: passage) else { return last }
        let names = next..<end + 1
        let phrase =
          passage.phrase(passage.profile.expansions, at: next)
          ?? passage.phrase(passage.profile.expansions, endingBefore: end + 1)
        guard phrase != nil || isOnlyNames(names, in: passage, of: concept) else { return last }
        last = end
      } else if passage.profile.alternatives.contains(passage.words[next].folded),
        let end = alternative(at: next, in: passage, of: concept)
      {
        last = end - 1
      } else if let count = owner(at: next, in: passage, separator) {
        last = next + count - 1
      } else {
        return last
      }
    }
  }

  /// "… or RTI": where another name behind the "or" ends.
  private static func alternative(at next: Int, in passage: Passage, of concept: ConceptID) -> Int? {
    for first in [next + 1, next + 2] where first < passage.words.count {
      guard passage.term(of: first)?.candidates.contains(where: { $0.concept == concept }) == true else { continue }
      return passage.termRange(at: first)?.upperBound
    }
    return nil
  }

  /// "… de su hija", "… of 2.0": words that only say whose or how much, before a mark. Returns how many.
  private static func owner(at next: Int, in passage: Passage, _ separator: String) -> Int? {
    guard separator.allSatisfy({ $0.isWhitespace || $0 == ")" }) else { return nil }
    var count = passage.phrase(passage.profile.owners, at: next) ?? 0
    if count == 0, passage.profile.measures.contains(passage.words[next].folded) {
      count = 1 + passage.words[(next + 1)...].prefix { $0.hasDigit }.count
      if count == 1 { return nil }
    }
    guard count > 0, next + count < passage.words.count else { return nil }
    let behind = passage.separator(after: next + count - 1)
    return behind.contains { "(,—–:".contains($0) } ? count : nil
  }

  /// The last word inside the bracket that opens before `first`.
  static func closing(of first: Int, in passage: Passage) -> Int? {
    var depth = 1
    for index in first..<passage.words.count {
      for character in passage.separator(after: index) {
        if character == "(" || character == "[" { depth += 1 }
        if character == ")" || character == "]" { depth -= 1 }
        if depth == 0 { return index }
      }
      if index - first > Passage.longestSentence { return nil }
    }
    return nil
  }
}
