internal import Terminology
internal import UnicodeText

extension ConceptEntry {
  /// What a writer can paste: a wording in place of the term, and a sentence behind it.
  func advice(for language: LanguageTag, insteadOnly: Bool = false) -> [Advice] {
    guard let (explanation, written) = explanation(for: language) else { return [] }
    let layer = section(written)?.explanationLayer
    let make = { (kind: Advice.Kind, text: String?) in
      text.map {
        Advice(kind: kind, text: $0, language: written, review: explanation.review.state, layer: layer)
      }
    }
    return [
      make(.sayInstead, explanation.instead),
      insteadOnly ? nil : make(.addNext, explanation.text ?? explanation.short),
    ].compactMap { $0 }
  }

  /// The full form with the acronym in brackets: how to expand at first use.
  func expansionAdvice(of acronym: String, for language: LanguageTag) -> Advice? {
    guard let full = fullForm(for: language) else { return nil }
    return Advice(
      kind: .replace, text: "\(full.text) (\(acronym))", language: language, review: nil, layer: nil)
  }
}

/// A quotation in a message. `room` is what the rest of the message leaves of 72 characters.
func quoted(_ surface: String, room: Int = 44) -> String {
  let flat = surface.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  guard flat.count > room else { return "\"\(flat)\"" }
  return "\"\(flat.prefix(room - 1))…\""
}
