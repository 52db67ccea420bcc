internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let wrongScript = Rule(
    id: "wrong-script",
    severity: .warning,
    summary: "A text is written in letters that its declared language does not use",
    plainWords: PlainWords(
      "Check the language of this text",
      because: "It is not in the letters of the language that the rest is written in.",
      how: "Have it translated. If it stands in that language on purpose, its language has to be named in the letter."),
    whatItDoes: """
      Finds a paragraph of some length that has hardly a letter of the script of its language: English left in an Arabic
      letter, Chinese in a file that is named as Vietnamese. Names, addresses and short lines are left alone.
      """,
    whyItMatters:
      "The family gets a text in a language that is not theirs, or its terms are looked up in the wrong one.",
    reference: "WCAG 3.1.2 Language of Parts",
    examples: [
      RuleExample(
        "⟦Уважаемые родители, приглашаем вас на встречу в школу во вторник вечером⟧.", glossary: ExampleGlossary.sample),
      RuleExample("Dear families, the word for school is школа.", glossary: ExampleGlossary.sample),
    ],
    check: .notice { context in
      context.passages.compactMap { passage -> Finding? in
        let language = context.partLanguages[passage.number]
        guard let span = Letters.ofAnotherScript(passage.part.bytes, language) else { return nil }
        let place = context.place(part: passage.number, span)
        return Finding(
          rule: "wrong-script", severity: .warning, message: Messages.wrong(language.name()),
          advice: [
            Advice(kind: .note, text: Messages.declare(language.name()), language: nil, review: nil, layer: nil)
          ],
          place: place, language: language)
      }
    }
  )
}

private enum Letters {
  /// Fewer letters may be a name or an address.
  private static let least = 40

  /// From the first letter to the last, where nine of ten letters are of other scripts.
  static func ofAnotherScript(_ bytes: [UInt8], _ language: LanguageTag) -> TextSpan<PartText>? {
    guard let count = bytes.withUnsafeBufferPointer({ LetterCount<PartText>($0, language: language) }) else {
      return nil
    }
    return count.letters >= least && count.foreign * 10 >= count.letters * 9 ? count.hull : nil
  }
}

private enum Messages {
  static func wrong(_ language: String) -> String { "this text is not written in the letters of \(language)" }
  static func declare(_ language: String) -> String {
    "translate it into \(language), or say its language in the file name or front matter"
  }
}
