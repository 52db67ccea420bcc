internal import Notices
internal import Terminology
internal import UnicodeText

extension Rule {
  static let unknownAcronym = Rule(
    id: "unknown-acronym",
    severity: .note,
    summary: "Capitals that the glossary does not know and the letter never spells out",
    plainWords: PlainWords(
      "Write out “{words}”",
      because: "Families may not know what these letters stand for.",
      how: "Write the full name, with the letters in brackets behind it."),
    whatItDoes: """
      Finds two to six capitals in a line of ordinary text that are in no glossary and never stand beside their full form.
      Roman numerals, states, times, form numbers and acronyms that everybody knows are left out.
      """,
    whyItMatters: "An acronym that nobody spelled out is a word that a family cannot look up.",
    reference: "WCAG 2.2 success criterion 3.1.4 (abbreviations)",
    examples: [
      RuleExample("Please bring the signed form to the ⟦QRTL⟧ office."),
      RuleExample("The Parent Teacher Association (PTA) meets on Monday at 6 PM in the US history room."),
    ],
    isCounted: true,
    check: .notice { context in UnknownAcronyms(context: context).findings() }
  )
}

/// Looks for acronyms in the parts of one notice.
private struct UnknownAcronyms {
  let context: RuleContext

  /// What every reader of a letter knows, and what is no acronym: states, times, numerals, forms of address.
  static let known = Set(
    words: """
      AM PM USA US EEUU OK ID PDF TV PO APT NE NW SE SW RSVP FAQ ASAP CEO CPR PE PC DVD CD URL WIFI YMCA YWCA FBI COVID GPS MD RN JR
      SR PS DC AL AK AZ AR CA CO CT DE FL GA HI IA IL IN KS KY LA MA ME MI MN MO MS MT NC ND NH NJ NM NV NY OH OR PA RI SC SD TN TX
      UT VA VT WA WI WV WY PR NO SI YES TO OF AND THE CFR USC PTA PTO PTSA STEM GED SAT ACT PSAT QR ZIP SMS ELA EL LA DE NA
      """)

  func findings() -> [Finding] {
    var seen: [String: (place: Place, related: [Place])] = [:]
    var order: [String] = []
    for passage in context.passages where passage.role != .boilerplate {
      for index in passage.words.indices where isUnknown(index, in: passage) {
        let place = context.place(part: passage.number, passage.words[index].span)
        let name = place.surface
        if seen[name] == nil {
          seen[name] = (place, [])
          order.append(name)
        } else {
          seen[name]?.related.append(place)
        }
      }
    }
    let capitals = order.isEmpty ? [:] : capitals()
    return order.compactMap { name in
      guard let (place, related) = seen[name], !isSpelledOut(name, capitals[name] ?? []) else { return nil }
      return Finding(
        rule: "unknown-acronym", severity: .note, message: Messages.unknown(name),
        advice: [Advice(kind: .note, text: Messages.spellOut, language: nil, review: nil, layer: nil)], place: place,
        related: related)
    }
  }

  private func isUnknown(_ index: Int, in passage: Passage) -> Bool {
    let word = passage.words[index]
    let text = passage.part.bytes.slice(word.span)
    guard (2...6).contains(text.count), text.allSatisfy({ (0x41...0x5A).contains($0) }) else { return false }
    let name = String(decoding: text, as: UTF8.self)
    guard !Self.known.contains(name), !isRomanNumeral(name), hasSmallLetters(around: word.span, in: passage.part) else {
      return false
    }
    if passage.term(of: index) != nil { return false }
    // "SE-12", "ELD 3.1", "U.S.C.": numbers of forms and laws; "LINCOLN SCHOOL" in running text is a heading, no acronym.
    let around = passage.separator(after: index - 1) + passage.separator(after: index)
    if around.contains("-") || around.contains(".") && isNeighbourShort(index, in: passage) || around.contains("/") {
      return false
    }
    let neighbours = [index - 1, index + 1].filter { passage.words.indices.contains($0) }
    // "RE:", "ASUNTO:": the label of a line.
    if passage.words[index].beginsLine, passage.separator(after: index).hasPrefix(":") { return false }
    return !neighbours.contains { isCapitals(passage.words[$0], in: passage.part) || passage.words[$0].hasDigit }
  }

  private func isNeighbourShort(_ index: Int, in passage: Passage) -> Bool {
    [index - 1, index + 1].contains { passage.words.indices.contains($0) && passage.words[$0].span.count == 1 }
  }

  private func isCapitals(_ word: PassageWord, in part: Part) -> Bool {
    let text = part.bytes.string(word.span)
    return text.count > 1 && text.allSatisfy { $0.isUppercase }
  }

  private func isRomanNumeral(_ name: String) -> Bool { name.allSatisfy { "IVXLCDM".contains($0) } }

  private func hasSmallLetters(around span: TextSpan<PartText>, in part: Part) -> Bool {
    var start = span.start
    // No printed line is longer; a file without line ends must not cost its square.
    let nearest = max(0, span.start - 200)
    while start > nearest, part.bytes[start - 1] != 0x0A, part.bytes[start - 1] != 0x0D { start -= 1 }
    let line = part.bytes[start...].prefix(400).prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains { (0x61...0x7A).contains($0) }
  }

  /// Whether words with these initials stand in front of "(ABC)" or behind "ABC (".
  private func isSpelledOut(_ name: String, _ places: [(passage: Int, word: Int)]) -> Bool {
    let initials = Array(name.lowercased().unicodeScalars)
    return places.contains { place in
      let (passage, index) = (context.passages[place.passage], place.word)
      let before = max(0, index - initials.count - 3)..<index
      let behind = (index + 1)..<min(passage.words.count, index + 1 + initials.count + 4)
      let opens = passage.separator(after: index - 1).contains("(") || passage.separator(after: index).contains("(")
      return opens && (hasInitials(initials, before, passage) || hasInitials(initials, behind, passage))
    }
  }

  /// Where each run of two to six capitals stands, whatever stands around it.
  private func capitals() -> [String: [(passage: Int, word: Int)]] {
    var places: [String: [(passage: Int, word: Int)]] = [:]
    for (number, passage) in context.passages.enumerated() {
      for (index, word) in passage.words.enumerated() where (2...6).contains(word.span.count) && word.isCapitalised {
        let text = passage.part.bytes.slice(word.span)
        guard text.allSatisfy({ (0x41...0x5A).contains($0) }) else { continue }
        places[String(decoding: text, as: UTF8.self), default: []].append((number, index))
      }
    }
    return places
  }

  /// Whether most of the initials come in order in the words.
  private func hasInitials(_ initials: [UnicodeScalar], _ range: Range<Int>, _ passage: Passage) -> Bool {
    var next = 0
    for index in range where next < initials.count {
      if passage.words[index].folded.unicodeScalars.first == initials[next] { next += 1 }
    }
    return next >= max(2, initials.count - 1)
  }
}

private enum Messages {
  static func unknown(_ surface: String) -> String { "\(quoted(surface)) is never spelled out" }
  static let spellOut = "write the full form with the acronym in brackets, or add it to your glossary"
}
