internal import UnicodeText

extension TermbaseCheck {
  /// Texts that are longer than the language's profile allows.
  func lengths(_ concept: ConceptEntry, _ section: LanguageSection, _ explanation: Explanation) -> [InputIssue] {
    let measure = TextMeasure(language)
    let limits = LanguageProfile.of(language).explaining.limits
    var issues: [InputIssue] = []
    if let short = explanation.short, measure.length(short) > limits.short {
      issues.append(
        issue(
          "long-short", .warning, section.place,
          "the short text of \"\(concept.id)\" has \(measure.length(short)) \(measure.unit)",
          "\(limits.short) at most: it stands in a bracket in the middle of a sentence"))
    }
    guard let text = explanation.text else { return issues }
    if measure.length(text) > limits.text {
      issues.append(
        issue(
          "long-explanation", .note, section.place,
          "the explanation of \"\(concept.id)\" has \(measure.length(text)) \(measure.unit)",
          "\(limits.text) are enough: leave out what a family does not need now"))
    }
    let sentences = Segmentation.sentences.segments(of: text, language: language).map { (measure.length($0), $0) }
    if let (length, sentence) = sentences.first(where: { $0.0 > limits.sentence }) {
      issues.append(
        issue(
          "long-sentence", .note, section.place,
          "a sentence that explains \"\(concept.id)\" has \(length) \(measure.unit)",
          "\(limits.sentence) at most: make two of \"\(Self.opening(of: sentence))\""))
    }
    return issues
  }

  /// What a text begins with, for naming it.
  static func opening(of text: some StringProtocol) -> String {
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return flat.count > 40 ? "\(flat.prefix(39))…" : flat
  }
}

/// Counts what a reader reads: words, or letters in scripts without spaces.
private struct TextMeasure {
  private let countsLetters: Bool

  init(_ language: LanguageTag) {
    let hasSpaces = if case .spaces = LanguageProfile.of(language).matching.spacing { true } else { false }
    let scripts = language.scriptNumbers ?? []
    // Bopomofo stands beside Han only.
    countsLetters = !hasSpaces && scripts.contains(where: Script.isUnspaced) && !scripts.contains(Script.hangul)
  }

  var unit: String { countsLetters ? "letters" : "words" }

  /// Words are what stands between spaces and has a letter or digit: "read-aloud" and "l'école" are one.
  func length(_ text: some StringProtocol) -> Int {
    guard countsLetters else {
      return text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    }
    return text.unicodeScalars.count { scalar in
      let entry = ScalarTable.shared.lookup(scalar.value)
      return ScalarProperties(rawValue: entry).contains(.letter) && Script.isUnspaced(entry >> 16 & 0xFF)
    }
  }
}
