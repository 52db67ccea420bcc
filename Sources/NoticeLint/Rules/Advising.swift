internal import Terminology
internal import UnicodeText

extension ConceptEntry {
  /// What a writer can paste: a wording in place of the term, and a sentence behind it. In a brief channel there is room for a phrase only.
  func advice(for language: LanguageTag, insteadOnly: Bool = false, isBrief: Bool = false) -> [Advice] {
    guard let (explanation, written) = explanation(for: language) else { return [] }
    let layer = section(written)?.explanationLayer
    let make = { (kind: Advice.Kind, text: String?) in
      text.map {
        Advice(kind: kind, text: $0, language: written, review: explanation.review, layer: layer)
      }
    }
    return [
      make(.sayInstead, explanation.instead),
      insteadOnly ? nil : make(.addNext, isBrief ? explanation.short : explanation.text ?? explanation.short),
    ].compactMap { $0 }
  }

  /// The full form that the acronym abbreviates: its letters begin the words of the form, in order. A concept may have several
  /// acronyms and full forms, and each acronym is spelled out by its own.
  func fullForm(of acronym: String, for language: LanguageTag) -> String? {
    let initials = Array(acronym.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic })
    let good = terms(for: language).filter { $0.type == .fullForm && $0.status.isGood }
    let wordings = good.map(\.text) + good.flatMap(\.forms)
    // An acronym kept from English ("IEP" in Spanish) is spelled out by the language's own term.
    let isForeign = language.language != "en"
    return wordings.first { Self.begin($0, with: initials) } ?? (isForeign ? fullForm(for: language)?.text : nil)
  }

  private static func begin(_ wording: String, with initials: [UnicodeScalar]) -> Bool {
    var next = 0
    for word in WordSpans.folded(wording) where next < initials.count {
      if word.unicodeScalars.first == initials[next] { next += 1 }
    }
    return next == initials.count
  }

  /// The full form with the acronym in brackets: how to expand at first use.
  func expansionAdvice(of acronym: String, for language: LanguageTag) -> Advice? {
    guard let full = fullForm(of: acronym, for: language) else { return nil }
    return Advice(
      kind: .replace, text: "\(full) (\(acronym))", language: language, review: nil, layer: nil)
  }
}

/// A quotation in a message. `room` is what the rest of the message leaves of 72 characters.
func quoted(_ surface: String, room: Int = 44) -> String {
  let flat = surface.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  guard flat.count > room else { return "\"\(flat)\"" }
  return "\"\(flat.prefix(room - 1))…\""
}
