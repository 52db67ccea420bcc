import Notices
import TestSupport
import Testing
import UnicodeText

@testable import Terminology

@Suite struct MatchingRowTests {
  static let names = LanguageProfile.all.map { $0.language == .root ? "any" : $0.language.written }
  /// The languages read first and deepest.
  static let deep: Set = [
    "en", "es", "zh-Hans", "zh-Hant", "vi", "ar", "pt", "ru", "ht", "ko", "fr", "uk", "so", "fil",
  ]

  @Test(arguments: names) func matchesAreWhereTheRowsMarkThem(name: String) throws {
    let rows = try MatchingRow.rows(name)
    #expect(rows.count >= (Self.deep.contains(name) ? 30 : 15))
    var failures = Failures()
    var rates = PassRates()
    for row in rows {
      let matcher = row.matcher
      var wrong: String?
      for transform in TextTransform.all where wrong == nil {
        let marked = MarkedText(transform.apply(row.text))
        wrong = difference(row, marked, matcher.matches(in: marked.text)).map { "\(transform.name): \($0)" }
      }
      wrong = wrong ?? differenceInMarkdown(row, matcher)
      rates.count(row, passed: wrong == nil)
      if let wrong { failures.add("\(row.name) \(wrong) (\(row.reason))\n  \(row.text.debugDescription)") }
    }
    print(rates.line(name))
    failures.expectNone()
  }

  /// A row inside emphasis and a list item: the same surface forms in the part that holds it.
  private func differenceInMarkdown(_ row: MatchingRow, _ matcher: TermMatcher) -> String? {
    let plain = MarkedText(row.text)
    // What Markdown reads as markup is another text.
    let isProse = !plain.text.unicodeScalars.contains {
      "*_[]<>#`|&\\~!\n\u{200B}\u{FEFF}{}$%^=@".unicodeScalars.contains($0)
    }
    guard isProse, let format = NoticeFormat.named("markdown"), plain.text.first?.isWhitespace == false else {
      return nil
    }
    let notice = format.notice(Array("# Zz\n\n- **Zz:** \(plain.text)\n".utf8), file: "row.md")
    let found = notice.parts.flatMap { part in
      part.bytes.withUnsafeBufferPointer { matcher.matches(in: $0) }.map { part.bytes.string($0.span) }
    }
    let wanted = plain.spans.map { plain.bytes.string($0) }
    return found == wanted ? nil : "in Markdown: found \(found)"
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

/// How many rows of a language pass, by the level they expect.
private struct PassRates {
  private var passed: [String: Int] = [:]
  private var all: [String: Int] = [:]

  mutating func count(_ row: MatchingRow, passed isPassed: Bool) {
    let names = row.levels.isEmpty ? ["nothing"] : Array(Set(row.levels.map(\.rawValue)))
    for name in names {
      all[name, default: 0] += 1
      if isPassed { passed[name, default: 0] += 1 }
    }
  }

  /// "es  exact 7/7  normalised 17/17  …  nothing 9/9"
  func line(_ language: String) -> String {
    let names = MatchLevel.allCases.map(\.rawValue) + ["nothing"]
    let cells = names.compactMap { name in all[name].map { "\(name) \(passed[name] ?? 0)/\($0)" } }
    return "rows \(language)  " + cells.joined(separator: "  ")
  }
}
