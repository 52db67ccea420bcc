internal import Notices
public import Terminology
public import UnicodeText

/// Says of a text why it matches the glossary or does not.
public struct Trace: Sendable {
  let termbase: Termbase
  let language: LanguageTag

  public init(termbase: Termbase, language: LanguageTag) {
    self.termbase = termbase
    self.language = language
  }

  public func text(of input: String) -> String {
    let matcher = termbase.matcher(for: language)
    let bytes = Array(input.utf8)
    let matches = matcher.matches(in: input)
    var lines: [String] = []
    for match in matches {
      for candidate in match.candidates { lines += describe(candidate, match, bytes) }
    }
    if matches.isEmpty { lines += whyNot(input) }
    let judged = Linter(termbase: termbase, language: language).judgements(in: input)
    for judgement in judged { lines.append(verdict(judgement, bytes)) }
    return lines.map { Terminal.safe($0) }.joined(separator: "\n") + "\n"
  }

  private func describe(_ candidate: TermMatch.Candidate, _ match: TermMatch, _ bytes: [UInt8]) -> [String] {
    guard let concept = termbase[candidate.concept], let section = concept.section(candidate.language),
      section.terms.indices.contains(candidate.term)
    else { return [] }
    let term = section.terms[candidate.term]
    let surface = Terminal.safe(bytes.string(match.span))
    var lines = [
      "\(quoted(surface)) at byte \(match.span.start) is \(candidate.concept): the \(candidate.status.rawValue) term "
        + "\(quoted(term.text)), \(Self.explain(candidate.level))",
      "  from \(section.termsLayer == term.place.file ? "" : "\(section.termsLayer), ")"
        + "\(term.place.file):\(term.place.position.line)",
    ]
    if match.tokenSpan != match.span {
      lines.append("  inside the word \(quoted(Terminal.safe(bytes.string(match.tokenSpan))))")
    }
    return lines
  }

  static func explain(_ level: MatchLevel) -> String {
    switch level {
    case .exact: "exactly as written"
    case .normalised: "with other capitals, hyphens or variants of characters"
    case .listed: "in a form listed on it"
    case .clitic: "with an ending or a particle"
    case .inflected: "in a form generated from it"
    case .uncertain: "but in a line of capitals or between letters of other words, so that it may be something else"
    }
  }

  private func verdict(_ judgement: Judgement, _ bytes: [UInt8]) -> String {
    let evidence = judgement.evidence.map { evidence in
      let score = evidence.score.map { ", \($0) % of the glossary's words" } ?? ""
      return " (\(evidence.kind.rawValue)\(score))"
    }
    let verdict = judgement.verdict == .none ? "not explained" : judgement.verdict.rawValue
    return "\(judgement.concept): \(verdict)\(evidence ?? "")"
  }

  /// Near names, and terms that stand there but do not count.
  private func whyNot(_ input: String) -> [String] {
    var lines = ["no term of the glossary stands in \(quoted(Terminal.safe(input))) for readers of \(language.name())"]
    for entry in TermLookup(termbase).entries(input) {
      for term in entry.terms(for: language) where WordSpans.folded(term.text) == WordSpans.folded(input) {
        if !term.needs.isEmpty {
          lines.append("  \(entry.id) counts only near one of: \(term.needs.prefix(12).joined(separator: ", "))")
        }
        if term.caseMode != .fold { lines.append("  \(entry.id) is written \(quoted(term.text)); its capitals count") }
      }
      if entry.terms(for: language).isEmpty {
        lines.append(
          "  \(entry.id) has terms in \(entry.sections.map { $0.language.name() }.joined(separator: ", ")) only")
      }
    }
    lines += alike(input)
    let near = TermLookup(termbase).near(input)
    if !near.isEmpty { lines.append("  near it: \(near.joined(separator: ", "))") }
    return lines
  }
}

extension Trace {
  /// Terms that only look like the text, or differ from it in accents: no matches, and worth a word.
  private func alike(_ input: String) -> [String] {
    let looks = skeleton(of: input.lowercased())
    var lines: [String] = []
    for concept in termbase.concepts {
      for term in concept.terms(for: language) where lines.count < 5 {
        if skeleton(of: term.text.lowercased()) == looks {
          lines.append("  it looks like \(quoted(term.text)) (\(concept.id)) but has letters of another alphabet")
        } else if differOnlyInAccents(term.text, input, language: language) {
          lines.append("  it differs from \(quoted(term.text)) (\(concept.id)) in accents, which count")
        }
      }
    }
    return lines
  }
}

extension Linter {
  /// The verdicts on a single text, taken as a letter of one paragraph.
  func judgements(in text: String) -> [Judgement] {
    guard let format = NoticeFormat.named("plain-text") else { return [] }
    let report = check([Input(file: "text", format: format, bytes: Array(text.utf8))])
    return report.notices.flatMap(\.judgements)
  }
}
