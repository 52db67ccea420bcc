import TestSupport
import Testing
import UnicodeText

@testable import Terminology

@Suite struct OracleTests {
  static let profiles = [
    MatchingProfile {
      $0.enclitics = "s"
      $0.acronymEndings = "s"
    }, MatchingProfile(),
    MatchingProfile {
      $0.elisions = "l d"
      $0.acronymEndings = "s es"
    },
  ]

  /// A glossary of a seed, the matcher and the naive matcher for it.
  private func pair(_ random: inout RandomText, seed: UInt64) throws -> (TermMatcher, NaiveMatcher) {
    let termbase = try termbase(random.glossary(concepts: 6))
    let matching = Self.profiles[Int(seed) % Self.profiles.count]
    let terms = termbase.concepts.flatMap { concept in
      concept.terms(for: .english).enumerated().map { (concept.id.rawValue, $0, $1) }
    }
    return (
      TermMatcher(termbase, language: .english, matching: matching), NaiveMatcher(terms: terms, profile: matching)
    )
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func theMatcherAgreesWithTheDesignsWords(seed: UInt64) throws {
    try agreement(RandomText(seed: seed), seed: seed)
  }

  /// The same with texts in one script, of its own words, as they are written and in pieces.
  @Test(arguments: RandomText.scripts.map(\.name), 200..<202 as Range<UInt64>)
  func theMatcherAgreesInEveryScriptWithSpaces(script: String, seed: UInt64) throws {
    let pool = try #require(RandomText.scripts.first { $0.name == script }).words
    try agreement(RandomText(seed: seed, pool: pool), seed: seed)
  }

  private func agreement(_ text: RandomText, seed: UInt64) throws {
    var random = text
    let (matcher, naive) = try pair(&random, seed: seed)
    var failures = Failures()
    var count = 0
    for number in 0..<150 {
      let text = random.text()
      let found = matcher.matches(in: text).map(Self.found)
      let wanted = naive.matches(in: text)
      count += wanted.count
      if found != wanted {
        let terms = naive.wordings.map { "\($0.role) \($0.text) \($0.caseMode)" }
        failures.add("seed \(seed), text \(number): \(text.debugDescription)\n  \(found)\n  not \(wanted)\n  \(terms)")
      }
    }
    // A test in which nothing is found tests nothing.
    #expect(count > 50)
    failures.expectNone()
  }

  private static func found(_ match: TermMatch) -> NaiveMatcher.Found {
    NaiveMatcher.Found(
      start: match.span.start, end: match.span.end,
      terms: match.candidates.map { "\($0.concept)/\($0.term)/\($0.level)" }.sorted())
  }

  @Test(arguments: 100..<112 as Range<UInt64>)
  func whatHoldsForEveryText(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    let (matcher, _) = try pair(&random, seed: seed)
    var failures = Failures()
    for _ in 0..<200 {
      let text = random.text()
      let matches = matcher.matches(in: text)
      func fail(_ what: String) { failures.add("seed \(seed): \(what): \(text.debugDescription) \(matches)") }
      var end = 0
      let bytes = Array(text.utf8)
      for match in matches {
        if match.span.start < end || match.span.isEmpty { fail("overlap or disorder") }
        end = match.span.end
        for offset in [match.span.start, match.span.end, match.tokenSpan.start, match.tokenSpan.end]
        where offset < 0 || offset > bytes.count || offset < bytes.count && bytes[offset] & 0xC0 == 0x80 {
          fail("cuts a character")
        }
        if !match.tokenSpan.contains(match.span) || match.candidates.isEmpty { fail("token span or candidates") }
        if match.candidates.map(\.concept) != match.candidates.map(\.concept).sorted() { fail("candidates' order") }
      }
      if matcher.matches(in: text) != matches { fail("another result the second time") }
      let forms = [NormalForm.nfc, .nfd].map { form in
        let normal = form.normalize(text)
        let bytes = Array(normal.utf8)
        return matcher.matches(in: normal).map { match in
          "\(NormalForm.nfc.normalize(bytes.string(match.span))) \(match.candidates.map { "\($0.concept)/\($0.term)" }.sorted())"
        }
      }
      if forms[0] != forms[1] { fail("NFC \(forms[0]), NFD \(forms[1])") }
    }
    failures.expectNone()
  }

  /// Nothing in a text may stop the program, and a place is always inside it.
  @Test func anyBytes() throws {
    var generator = SeededGenerator(seed: 7)
    let matcher = try termbase(glossary("  a:\n    en: {prefer: IEP, accept: [504 plan]}\n")).matcher(for: .english)
    let seeds: [[UInt8]] = [
      Array("IEPs 504 plan".utf8), [0xC2, 0xAD], [0xE2, 0x80], [0xFF, 0xF0, 0x9F], [0xD8, 0x27],
    ]
    for _ in 0..<2_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        bytes += seeds.randomElement(using: &generator) ?? []
        if Bool.random(using: &generator) { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
      }
      let matches = bytes.withUnsafeBufferPointer { matcher.matches(in: $0) }
      #expect(matches.allSatisfy { $0.span.start >= 0 && $0.tokenSpan.end <= bytes.count })
    }
  }
}
