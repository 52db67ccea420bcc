internal import StrictYAML
public import Terminology
public import UnicodeText

/// Finds concepts by anything they are called.
public struct TermLookup: Sendable {
  let termbase: Termbase

  public init(_ termbase: Termbase) { self.termbase = termbase }

  /// The concepts that a text names: by id, or by a term or form in any language. O(terms).
  public func entries(_ text: String) -> [ConceptEntry] {
    if let id = ConceptID(rawValue: text), let entry = termbase[id] { return [entry] }
    let wanted = WordSpans.folded(text)
    guard !wanted.isEmpty else { return [] }
    return termbase.concepts.filter { concept in
      wordings(of: concept).contains { WordSpans.folded($0) == wanted }
    }
  }

  /// Up to three names that are written almost like the text.
  public func near(_ text: String) -> [String] {
    let folded = WordSpans.folded(text).joined(separator: " ")
    var result: [String] = []
    for concept in termbase.concepts {
      let names = concept.sections.flatMap(\.terms).map(\.text)
      if let name = nearest(folded, among: names.map { WordSpans.folded($0).joined(separator: " ") }) {
        result.append(name)
      }
    }
    return Array(result.prefix(3))
  }

  private func wordings(of concept: ConceptEntry) -> [String] {
    concept.sections.flatMap { $0.terms.flatMap { [$0.text] + $0.forms } }
  }
}

/// A concept entry as text for people.
public enum TermText {
  public static func safe(_ text: String) -> String { Terminal.safe(text) }

  public static func entry(_ concept: ConceptEntry, only language: LanguageTag? = nil) -> String {
    var lines = ["\(concept.id)   \(concept.subject)\(concept.priority == .vital ? "   vital" : "")"]
    if let definition = concept.definition {
      lines += Terminal.wrapped(Terminal.safe(definition), 90).map { "  \($0)" }
    }
    let sections = language.map { concept.sections(for: $0) } ?? concept.sections
    for section in sections { lines += self.section(section, of: concept) }
    if sections.isEmpty { lines.append("  nothing yet in \(language?.name() ?? "any language")") }
    return lines.map { Terminal.safe($0) }.joined(separator: "\n") + "\n"
  }

  private static func section(_ section: LanguageSection, of concept: ConceptEntry) -> [String] {
    let language = section.language
    var lines = ["", "\(language.name())   \(concept.treatments(for: language).names.joined(separator: ", "))"]
    let labels: [(UsageStatus, String)] = [
      (.preferred, "use"), (.admitted, "or"), (.deprecated, "outdated"), (.forbidden, "never"), (.trigger, "hints"),
    ]
    for (status, label) in labels {
      let terms = section.terms.filter { $0.status == status }
      if !terms.isEmpty { lines += labelled(label, terms.map(\.text).joined(separator: ", ")) }
      for why in terms.compactMap(\.why) { lines += labelled("", "because: \(why)") }
    }
    guard let explanation = section.explanation else { return lines + labelled("explanation", "nothing yet") }
    if let instead = explanation.instead { lines += labelled("say instead", instead) }
    if let short = explanation.short { lines += labelled("in brackets", short) }
    if let text = explanation.text { lines += labelled("explanation", text) }
    let review = explanation.review
    let state = [review.state.rawValue, review.date, review.role].compactMap { $0 }.joined(separator: " ")
    let origin = review.origin == .machine ? ", written by a machine" : ""
    return lines + labelled("checked", "\(state)\(origin) (\(section.explanationLayer))")
  }

  private static func labelled(_ label: String, _ text: String) -> [String] {
    Terminal.wrapped(Terminal.safe(text), 78).enumerated().map { number, line in
      "  " + Terminal.padded(number == 0 ? label : "", 13) + line
    }
  }
}
