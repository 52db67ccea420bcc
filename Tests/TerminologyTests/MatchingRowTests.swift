import TestSupport
import Testing
import UnicodeText

@testable import Terminology

@Suite struct MatchingRowTests {
  static let names = LanguageProfile.all.map { $0.language == .root ? "any" : $0.language.written }
  /// The languages read first and deepest.
  static let deep: Set = ["en", "es", "zh-Hans", "zh-Hant", "vi", "ar", "pt", "ru", "ht", "ko", "fr", "uk", "so", "fil"]

  @Test(arguments: names) func matchesAreWhereTheRowsMarkThem(name: String) throws {
    let rows = try MatchingRow.rows(name)
    #expect(rows.count >= (Self.deep.contains(name) ? 30 : 15))
    var failures = Failures()
    for row in rows {
      let matcher = row.matcher
      for transform in TextTransform.all {
        let marked = MarkedText(transform.apply(row.text))
        let matches = matcher.matches(in: marked.text)
        if let wrong = difference(row, marked, matches) {
          failures.add("\(row.name) \(transform.name): \(wrong) (\(row.reason))\n  \(row.text.debugDescription)")
          break
        }
      }
    }
    failures.expectNone()
  }

  private func difference(_ row: MatchingRow, _ marked: MarkedText, _ matches: [TermMatch]) -> String? {
    let spans: [TextSpan<InputText>] = marked.spans.map { $0.retyped() }
    guard matches.map(\.span) == spans else {
      return "found \(matches.map { marked.bytes.string($0.span) })"
    }
    let plain = MarkedText(row.text)
    for (index, match) in matches.enumerated() {
      let names = Array(Set(match.candidates.map(\.concept.rawValue))).sorted().joined(separator: "+")
      if names != row.concepts[index] { return "found concepts \(names)" }
      // A text in another normal form is no longer the same characters, or has become so.
      let isSame = marked.bytes.string(match.span).unicodeScalars.elementsEqual(
        plain.bytes.string(plain.spans[index]).unicodeScalars)
      let wanted = row.levels[index]
      let isRight = match.level == wanted || !isSame && max(wanted, match.level) == .normalised
      if !isRight { return "match \(index + 1) is \(match.level)" }
      if !match.tokenSpan.contains(match.span) { return "token span \(match.tokenSpan)" }
    }
    return nil
  }

  /// The whole word around a match: what a report shows and a fix replaces.
  @Test(arguments: [
    ("The \u{27E6}IEPs\u{27E7} are ready.", "IEP"), ("The \u{27E6}IEP's\u{27E7} goals", "IEP"),
    ("All \u{27E6}IEPs\u{27E7}' goals", "IEP"), ("The \u{27E6}I.E.P.\u{27E7} is ready.", "IEP"),
    ("The \u{27E6}I.E.P.s\u{27E7} are ready.", "IEP"), ("The \u{27E6}IEP\u{27E7}-based plan", "IEP"),
    ("a \u{27E6}504 plan's\u{27E7} goals", "504 plan"), ("(\u{27E6}IEP\u{27E7})", "IEP"),
  ])
  func tokenSpans(text: String, term: String) throws {
    let marked = MarkedText(text)
    let matcher = try termbase(glossary("  a:\n    en: {prefer: \(term)}\n")).matcher(for: .english)
    #expect(matcher.matches(in: marked.text).map(\.tokenSpan) == marked.spans.map { $0.retyped() })
  }
}
