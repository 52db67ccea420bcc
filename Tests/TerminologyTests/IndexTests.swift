import TestSupport
import Testing
import UnicodeText

@testable import Terminology

@Suite struct IndexTests {
  /// Made-up wordings of one to three words, no two alike when folded.
  private static func wordings(_ count: Int, seed: UInt64, mark: String) -> [String] {
    var random = SeededGenerator(seed: seed)
    let syllables = ["ba", "do", "ki", "lu", "me", "no", "pra", "ste", "t\u{ED}", "\u{F1}a", "wo", "zu"]
    var seen: Set<String> = []
    while seen.count < count {
      let words = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 3...5, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
      }
      seen.insert(words.map { mark + $0 }.joined(separator: " "))
    }
    return seen.sorted()
  }

  private func matcher(_ wordings: [String]) throws -> TermMatcher {
    let concepts = wordings.enumerated().map { "  c\($0): {en: {prefer: \($1)}}\n" }.joined()
    return try termbase(glossary(concepts)).matcher(for: .english)
  }

  @Test func everyTermIsFoundAndNothingElse() throws {
    let terms = Self.wordings(10_000, seed: 1, mark: "")
    let others = Self.wordings(10_000, seed: 2, mark: "q")
    let matcher = try matcher(terms)
    var failures = Failures()
    for (number, term) in terms.enumerated() {
      let matches = matcher.matches(in: term)
      let isFound =
        matches.count == 1 && matches[0].span == TextSpan(0, term.utf8.count)
        && matches[0].candidates.map(\.concept.rawValue) == ["c\(number)"]
      if !isFound { failures.add("\(term): \(matches)") }
    }
    for other in others where !matcher.matches(in: other).isEmpty { failures.add("found \(other)") }
    failures.expectNone()
  }

  /// The order of words counts, and a word twice is not any other word twice.
  @Test func sameWordsInAnotherOrder() throws {
    let matcher = try matcher(["school plan", "plan school", "very very", "plan school plan", "a-b", "a/b"])
    let text = MarkedText(
      "\u{27E6}school plan\u{27E7}; \u{27E6}plan school\u{27E7}; \u{27E6}very very\u{27E7}; far far; b a; \u{27E6}a b\u{27E7}; \u{27E6}a/b\u{27E7}; \u{27E6}Plan School plan\u{27E7}"
    )
    let matches = matcher.matches(in: text.text)
    #expect(matches.map(\.span) == text.spans.map { $0.retyped() })
    #expect(matches.flatMap { $0.candidates.map(\.concept.rawValue) } == ["c0", "c1", "c2", "c4", "c5", "c3"])
  }

  /// Looking a word up costs the same in a glossary of a hundred terms and of ten thousand.
  @Test func probesDoNotGrowWithTheGlossary() throws {
    let all = Self.wordings(10_000, seed: 3, mark: "")
    let prose = Self.wordings(4_000, seed: 4, mark: "q").joined(separator: " ")
    for count in [100, 1_000, 10_000] {
      let terms = Array(all.shuffled(using: &generator).prefix(count))
      let matcher = try matcher(terms)
      let foreign = statistics(matcher, prose)
      #expect(foreign.words > 4_000)
      #expect(Double(foreign.probes) / Double(foreign.words) < 0.2, "\(count) terms: \(foreign)")
      // A text of nothing but terms: each word begins one, or goes on with one.
      let own = statistics(matcher, terms.joined(separator: ". "))
      #expect(Double(own.probes) / Double(own.words) < 5, "\(count) terms: \(own)")
    }
  }

  private var generator: SeededGenerator {
    get { SeededGenerator(seed: 5) }
    nonmutating set {}
  }

  private func statistics(_ matcher: TermMatcher, _ text: String) -> MatchStatistics {
    var statistics = MatchStatistics()
    var text = text
    text.withUTF8 { _ = matcher.matches(in: $0, statistics: &statistics) }
    return statistics
  }

  /// Many matches in one line of capitals, all of them beside exceptions: each line and each list is gone through once.
  @Test func aLongLineOfCapitals() throws {
    let matcher = try termbase(
      glossary("  a:\n    en: {prefer: {term: IEP, except: [IEP DAY], needs: [MEETING]}}\n")
    ).matcher(for: .english)
    let line = String(repeating: "THE IEP AND AN IEP DAY, ", count: 4_000) + "MEETING"
    let matches = matcher.matches(in: line)
    #expect(matches.count == 4_000 && matches.allSatisfy { $0.level == .uncertain })
  }
}
