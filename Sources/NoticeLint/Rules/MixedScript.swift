internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let mixedScript = Rule(
    id: "mixed-script",
    severity: .warning,
    summary: "A word mixes letters of two alphabets that look alike",
    plainWords: PlainWords(
      "Type “{words}” anew",
      because: "The word mixes letters of two alphabets that look alike. No screen reader and no search can read it."),
    whatItDoes: """
      Finds a word with Latin letters among Cyrillic ones, or the other way round, where the odd letters look like those of the
      word's own alphabet. Such a word is not found by search, by screen readers or by this program.
      """,
    whyItMatters: "A screen reader spells the word out as nonsense, and a dictionary does not know it.",
    reference: "Unicode technical standard 39: mixed-script confusables",
    examples: [
      RuleExample("Это ⟦oценка⟧ вашего ребёнка.", language: .known("ru"), glossary: ExampleGlossary.keptInEnglish),
      RuleExample("Это оценка по программе IEP.", language: .known("ru"), glossary: ExampleGlossary.keptInEnglish),
    ],
    check: .notice { context in
      context.passages.flatMap { passage in
        LookAlikes.words(in: passage.part.bytes).prefix(3).map { span in
          let place = context.place(part: passage.number, span)
          return Finding(
            rule: "mixed-script", severity: .warning, message: Messages.mixed(place.surface),
            advice: [Advice(kind: .note, text: Messages.typeAnew, language: nil, review: nil, layer: nil)],
            place: place, language: context.partLanguages[passage.number])
        }
      }
    }
  )
}

/// Words of two alphabets whose fewer letters all have a twin in the other one.
enum LookAlikes {
  private static let latin = Set("aceopxyijshABCEHKMOPTXYISJ".unicodeScalars.map(\.value))
  private static let cyrillic = Set("асеорхуіјѕһАВСЕНКМОРТХУІЅЈ".unicodeScalars.map(\.value))

  /// O(bytes).
  static func words(in bytes: [UInt8]) -> [TextSpan<PartText>] {
    bytes.withUnsafeBufferPointer { text in
      var found: [TextSpan<PartText>] = []
      var word = Word()
      var offset = 0
      while offset < text.count {
        if text[offset] < 0x80, !word.hasCyrillic, word.start == nil, !isASCIILetter(text[offset]) {
          offset += 1
          continue
        }
        let (scalar, length) = decodeScalar(text, at: offset)
        let properties = ScalarTable.shared.properties(scalar)
        if properties.contains(.letter) {
          word.take(scalar, at: offset)
        } else if !properties.contains(.mark), !properties.contains(.ignorable) {
          if let span = word.suspicious(offset) { found.append(span) }
          word = Word()
        }
        offset += length
      }
      if let span = word.suspicious(text.count) { found.append(span) }
      return found
    }
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private struct Word {
    var start: Int?
    var latinCount = 0
    var cyrillicCount = 0
    var otherCount = 0
    /// Whether every letter of the alphabet has a twin.
    var latinIsAlike = true
    var cyrillicIsAlike = true
    var hasCyrillic: Bool { cyrillicCount > 0 }

    mutating func take(_ scalar: UInt32, at offset: Int) {
      if start == nil { start = offset }
      switch ScalarTable.shared.script(scalar) {
      case Script.latin:
        latinCount += 1
        if !LookAlikes.latin.contains(scalar) { latinIsAlike = false }
      case Script.cyrillic:
        cyrillicCount += 1
        if !LookAlikes.cyrillic.contains(scalar) { cyrillicIsAlike = false }
      default: otherCount += 1
      }
    }

    func suspicious(_ end: Int) -> TextSpan<PartText>? {
      guard let start, latinCount > 0, cyrillicCount > 0, otherCount == 0, latinCount + cyrillicCount > 2 else {
        return nil
      }
      // "IEPа" is an acronym with an ending: its capitals do not pass for one word.
      let isAlike = latinCount <= cyrillicCount ? latinIsAlike : cyrillicIsAlike
      return isAlike ? TextSpan(start, end) : nil
    }
  }
}

private enum Messages {
  static func mixed(_ surface: String) -> String { "\(quoted(surface, room: 28)) mixes letters of two alphabets" }
  static let typeAnew = "type the word anew with the keyboard of its language"
}
