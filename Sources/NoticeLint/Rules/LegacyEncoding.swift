internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let legacyEncoding = Rule(
    id: "legacy-encoding",
    severity: .warning,
    summary: "Burmese text is typed in the old Zawgyi encoding",
    plainWords: PlainWords(
      "Get this Burmese text anew",
      because: "It was typed in an old way that most phones show as jumbled signs.",
      how: "Ask the translator for the text in Unicode, and paste it in."),
    whatItDoes: """
      Finds Burmese that was typed for a Zawgyi font: it uses code points that Unicode gives to other languages, or a vowel sign
      in front of its letter. It is never converted, because a wrong guess would damage good text.
      """,
    whyItMatters: "On most phones the letter shows as jumbled signs, and no screen reader can read it.",
    reference: "Unicode FAQ: Myanmar scripts and languages",
    examples: [
      RuleExample(
        "⟦\u{1031}\u{1000}\u{103A}\u{102C}\u{1004}\u{1039}\u{1038}⟧ \u{1031}\u{1000}\u{103A}\u{102C}\u{1004}\u{1039}\u{1038}",
        language: .known("my"), glossary: ExampleGlossary.keptInEnglish),
      RuleExample(
        "\u{1000}\u{103B}\u{1031}\u{102C}\u{1004}\u{103A}\u{1038}", language: .known("my"),
        glossary: ExampleGlossary.keptInEnglish),
    ],
    check: .notice { context in
      for passage in context.passages {
        guard let span = Zawgyi.first(in: passage.part.bytes, language: context.partLanguages[passage.number]) else {
          continue
        }
        return [
          Finding(
            rule: "legacy-encoding", severity: .warning, message: Messages.zawgyi,
            advice: [Advice(kind: .note, text: Messages.saveAnew, language: nil, review: nil, layer: nil)],
            place: context.place(part: passage.number, span), language: context.partLanguages[passage.number])
        ]
      }
      return []
    }
  )
}

/// Tells Zawgyi from Unicode by what correct Burmese never has (languages.md §2.5; Unicode technical note 11).
private enum Zawgyi {
  /// Languages that use the code points which in Burmese only Zawgyi uses.
  private static let others: Set<String> = ["ksw", "shn", "mnw", "kht", "pwo", "kyu", "rki", "blk"]

  /// The first word of a text with at least two such signs in it.
  static func first(in bytes: [UInt8], language: LanguageTag) -> TextSpan<PartText>? {
    guard !others.contains(language.language) else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      var first: TextSpan<PartText>?
      var signs = 0
      var offset = 0
      var wordStart: Int?
      var word = 0
      func close(_ end: Int) {
        if let start = wordStart, word > 0, first == nil { first = TextSpan(start, end) }
        (wordStart, word) = (nil, 0)
      }
      while offset < text.count {
        let (scalar, length) = decodeScalar(text, at: offset)
        if (0x1000...0x109F).contains(scalar) {
          let isFirst = wordStart == nil
          if isFirst { wordStart = offset }
          if scalar == 0x1033 || scalar == 0x1034 || (0x1060...0x1097).contains(scalar) || scalar == 0x1031 && isFirst {
            (signs, word) = (signs + 1, word + 1)
          }
        } else {
          close(offset)
        }
        offset += length
      }
      close(text.count)
      return signs >= 2 ? first : nil
    }
  }
}

private enum Messages {
  static let zawgyi = "this Burmese text looks typed in Zawgyi, not in Unicode"
  static let saveAnew = "ask the translator for the text in Unicode, and paste it anew"
}
