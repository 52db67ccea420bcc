internal import StrictYAML
public import UnicodeText

/// Forms that a glossary could list for one of its terms.
public struct FormProposal: Sendable {
  public let concept: ConceptID
  public let language: LanguageTag
  /// The term as written.
  public let term: String
  /// Where its wording stands in the glossary.
  public let place: SourcePlace
  /// What the language's rules make of it; empty where they make nothing.
  public private(set) var forms: [String]

  /// The same proposal with the forms that pass a test.
  public func keeping(_ isKept: (String) -> Bool) -> FormProposal {
    var copy = self
    copy.forms = forms.filter(isKept)
    return copy
  }
}

extension Termbase {
  /// The full forms without listed forms, in languages whose words change their endings, in the order of concepts.
  ///
  /// A proposal holds what the rules of the profile generate. The matcher finds those without their being listed; listing
  /// them makes them surer, and a person can mend them.
  public func formProposals(in languages: [LanguageTag]? = nil) -> [FormProposal] {
    let wanted = languages ?? self.languages
    let generators = wanted.map { ($0, FormGenerator(LanguageProfile.of($0).matching)) }.filter { !$0.1.isEmpty }
    return concepts.flatMap { concept in
      generators.flatMap { language, generator -> [FormProposal] in
        guard let section = concept.section(language) else { return [] }
        return section.terms.filter { $0.type == .fullForm && $0.forms.isEmpty && $0.status != .trigger }.map { term in
          FormProposal(
            concept: concept.id, language: language, term: term.text, place: term.place,
            forms: generator.forms(of: term.text, gender: term.gender))
        }
      }
    }
  }
}

/// Writes proposals into the text of a glossary file: nothing but the terms they are for changes, comments and order stay.
public struct FormEdit: Sendable {
  /// The lines that change: their number, counted from 1, and how they read before and after.
  public private(set) var changes: [(line: Int, before: String, after: String)] = []
  public private(set) var text: [UInt8]

  /// O(bytes + proposals). Proposals without forms, and terms in a mapping over several lines, are left alone.
  public init(_ bytes: [UInt8], _ proposals: [FormProposal]) {
    text = bytes
    for proposal in proposals.sorted(by: { $0.place.span.start > $1.place.span.start }) where !proposal.forms.isEmpty {
      let span = proposal.place.span
      guard span.end <= bytes.count else { continue }
      let list = "forms: " + YAMLText.list(proposal.forms)
      let start = bytes[..<span.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let head = String(decoding: bytes[start..<span.start], as: UTF8.self)
      if head.hasSuffix("{term: ") {
        text.insert(contentsOf: Array(", \(list)".utf8), at: span.end)
      } else if head.hasSuffix("term: ") {
        continue
      } else {
        let wording = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
        text.replaceSubrange(span.start..<span.end, with: Array("{term: \(wording), \(list)}".utf8))
      }
    }
    collect(bytes)
  }

  /// No line is added or taken away, so the lines that differ are the changes.
  private mutating func collect(_ bytes: [UInt8]) {
    let before = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let after = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, (old, new)) in zip(before, after).enumerated() where old != new {
      changes.append((number + 1, String(decoding: old, as: UTF8.self), String(decoding: new, as: UTF8.self)))
    }
  }
}
