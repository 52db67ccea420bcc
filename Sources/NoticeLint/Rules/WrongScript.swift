internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let wrongScript = Rule(
    id: "wrong-script",
    severity: .warning,
    summary: "A text is written in letters that its declared language does not use",
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

  /// ICU's numbers of the scripts that a language's script tag stands for; nil where nothing can be said.
  private static func scripts(of tag: String) -> Set<UInt32>? {
    switch tag {
    case "Latn": [25]
    case "Cyrl": [8]
    case "Arab": [2]
    case "Hebr": [19]
    case "Grek": [14]
    case "Armn": [3]
    case "Geor": [12]
    case "Hans", "Hant", "Hani": [17, 5]
    case "Jpan": [17, 20, 22]
    case "Kore": [17, 18]
    case "Deva": [10]
    case "Beng": [4]
    case "Guru": [16]
    case "Gujr": [15]
    case "Taml": [35]
    case "Telu": [36]
    case "Thai": [38]
    case "Laoo": [24]
    case "Khmr": [23]
    case "Mymr": [28]
    case "Ethi": [11]
    default: nil
    }
  }

  /// From the first letter to the last, where nine of ten letters are of other scripts.
  static func ofAnotherScript(_ bytes: [UInt8], _ language: LanguageTag) -> TextSpan<PartText>? {
    guard let own = scripts(of: language.script) else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      var (offset, first, last, letters, foreign) = (0, -1, 0, 0, 0)
      while offset < text.count {
        let (scalar, length) = decodeScalar(text, at: offset)
        let entry = ScalarTable.shared.lookup(scalar)
        let script = entry >> 16 & 0xFF
        if ScalarProperties(rawValue: entry).contains(.letter), script > 1 {
          letters += 1
          if !own.contains(script) { foreign += 1 }
          if first < 0 { first = offset }
          last = offset + length
        }
        offset += length
      }
      return letters >= least && foreign * 10 >= letters * 9 ? TextSpan(first, last) : nil
    }
  }
}

private enum Messages {
  static func wrong(_ language: String) -> String { "this text is not written in the letters of \(language)" }
  static func declare(_ language: String) -> String {
    "translate it into \(language), or say its language in the file name or front matter"
  }
}
