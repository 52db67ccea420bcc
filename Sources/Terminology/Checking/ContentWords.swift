internal import UnicodeText

extension ExplainingProfile {
  /// The folded words of a text that say something of their own: not "a", "is", "stands for", "matter", not numbers.
  func contentWords(of text: String) -> [String] {
    let words = WordSpans.folded(text)
    var result: [String] = []
    var index = 0
    while index < words.count {
      let rest = words[index...]
      if let length = expansions.length(atStartOf: rest) {
        index += length
        continue
      }
      if carriesContent(words[index]) { result.append(words[index]) }
      index += 1
    }
    return result
  }

  private func carriesContent(_ word: String) -> Bool {
    word.utf8.count > 1 && !word.unicodeScalars.allSatisfy { (0x30...0x39).contains($0.value) }
      && ![stopWords, vacuous, plainVerbs, strongDefiners].contains { $0.contains(word) }
  }
}

extension Phrases {
  /// How many words the longest phrase takes that the words begin with; nil if there is none.
  fileprivate func length(atStartOf words: ArraySlice<String>) -> Int? {
    words.first.flatMap { first in beginning(with: first).filter { words.starts(with: $0) }.map(\.count).max() }
  }
}
