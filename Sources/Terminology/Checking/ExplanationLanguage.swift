internal import UnicodeText

extension TermbaseCheck {
  /// Texts, or parts of texts, that are not in the language of their section; each once in a section.
  func language(_ concept: ConceptEntry, _ section: LanguageSection, _ explanation: Explanation) -> [InputIssue] {
    let source = termbase.sourceLanguage
    guard language.language != source.language else { return [] }
    let texts = explanation.wordings + [explanation.instead].compactMap { $0 }
    if texts.contains(where: isInAnotherScript) {
      return [
        issue(
          "explanation-script", .warning, section.place,
          "a text of \"\(concept.id)\" is not in the letters of \(language.name())",
          "translate it, or move it to the language it is in")
      ]
    }
    let sources = concept.section(source)?.explanation?.wordings.map { WordSpans.folded($0) } ?? []
    guard texts.contains(where: { sources.contains(WordSpans.folded($0)) }) == false else {
      return [
        issue(
          "untranslated-explanation", .warning, section.place,
          "a text of \"\(concept.id)\" is the same as in \(source.name())",
          "translate it, or remove it: families read it as theirs")
      ]
    }
    if let word = texts.lazy.compactMap({ wordBySound(in: $0, of: concept) }).first {
      return [
        issue(
          "transliterated-explanation", .warning, section.place,
          "\"\(word)\" in a text of \"\(concept.id)\" is the \(source.name()) word in other letters",
          "say in \(language.name()) what it means; the \(source.name()) name can stand behind it in brackets")
      ]
    }
    guard let words = texts.lazy.compactMap(wordsLeft).first else { return [] }
    return [
      issue(
        "untranslated-explanation", .warning, section.place,
        "words in a text of \"\(concept.id)\" are not in \(language.name())",
        "translate \"\(Self.opening(of: words))\", or put the name in brackets behind its translation")
    ]
  }

  /// More than half of the letters. Few letters may be an acronym and a number.
  private func isInAnotherScript(_ text: String) -> Bool {
    var copy = text
    guard let count = copy.withUTF8({ LetterCount<InputText>($0, language: language) }) else { return false }
    return count.letters >= 12 && count.foreign * 2 > count.letters
  }

  /// A word that only writes down how the term sounds in the source language: who does not know the one does not know the
  /// other. Words of the language's own terms are its own by now.
  private func wordBySound(in text: String, of concept: ConceptEntry) -> String? {
    guard let own = language.scriptNumbers, !own.contains(Script.latin),
      let term = concept.terms(for: termbase.sourceLanguage).first(where: { $0.type != .acronym })
    else { return nil }
    let words = LanguageProfile.of(termbase.sourceLanguage).explaining.contentWords(of: term.text)
    let named = concept.terms(for: language).flatMap { WordSpans.folded($0.text) }
    return SoundAlike(words).first(in: WordSpans.folded(text).filter { !named.contains($0) })
  }

  /// Several words in a row that are left in the source language, outside of brackets and of the glossary's own terms.
  private func wordsLeft(in text: String) -> String? {
    var copy = text
    let words = copy.withUTF8 { ExplanationWords($0, covered: matcher.matches(in: $0).map(\.span)) }
    let own = LanguageProfile.of(language)
    let source = LanguageProfile.of(termbase.sourceLanguage)
    let ownWords = own.explaining.stopWords.union(own.matching.commonWords.words)
    return words.otherScript(than: language)
      ?? words.near(source.explaining.stopWords.subtracting(ownWords).filter { $0.unicodeScalars.count >= 3 })
  }
}

/// The words of a text that stand outside of brackets and of terms.
private struct ExplanationWords {
  private let bytes: [UInt8]
  private let words: [(span: TextSpan<InputText>, folded: String)]

  /// So many words of another script in a row are no name that slipped in.
  private static let run = 3
  /// Two different small words of another language this near to each other are not chance.
  private static let near = 6

  init(_ text: UnsafeBufferPointer<UInt8>, covered: [TextSpan<InputText>]) {
    bytes = Array(text)
    let spans: [TextSpan<InputText>] = WordSpans.of(text)
    let hidden = covered + Self.brackets(of: text)
    words = zip(spans, WordSpans.folded(spans, of: text)).filter { span, _ in
      !hidden.contains { $0.overlaps(span) }
    }.map { ($0, $1) }
  }

  /// The spans of brackets that are closed.
  private static func brackets(of text: UnsafeBufferPointer<UInt8>) -> [TextSpan<InputText>] {
    var result: [TextSpan<InputText>] = []
    var opened: [Int] = []
    var offset = 0
    while offset < text.count {
      let (scalar, length) = decodeScalar(text, at: offset)
      offset += length
      switch Unicode.Scalar(scalar) {
      case "(", "[", "（", "［", "【", "〔": opened.append(offset - length)
      case ")", "]", "）", "］", "】", "〕":
        if let start = opened.popLast() { result.append(TextSpan(start, offset)) }
      default: break
      }
    }
    return result
  }

  /// Several words of other scripts with nothing but spaces and hyphens between them.
  func otherScript(than language: LanguageTag) -> String? {
    guard let own = language.scriptNumbers else { return nil }
    var first: Int?
    for index in words.indices {
      guard let letter = words[index].folded.unicodeScalars.first, isForeign(letter, own) else {
        first = nil
        continue
      }
      if first == nil || !isJoined(index) { first = index }
      if let first, index - first + 1 == Self.run { return surface(first, index) }
    }
    return nil
  }

  private func isForeign(_ letter: Unicode.Scalar, _ own: Set<UInt32>) -> Bool {
    let script = ScalarTable.shared.script(letter.value)
    return script > 1 && !own.contains(script)
  }

  private func isJoined(_ index: Int) -> Bool {
    bytes[words[index - 1].span.end..<words[index].span.start].allSatisfy { $0 == 0x20 || $0 == 0x2D || $0 == 0x0A }
  }

  /// The text from one of the small words to another one near to it.
  func near(_ smallWords: Set<String>) -> String? {
    var last: Int?
    for index in words.indices where smallWords.contains(words[index].folded) {
      if let last, index - last < Self.near, words[last].folded != words[index].folded { return surface(last, index) }
      last = index
    }
    return nil
  }

  private func surface(_ first: Int, _ last: Int) -> String {
    bytes.string(TextSpan<InputText>(words[first].span.start, words[last].span.end))
  }
}
