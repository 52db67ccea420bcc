import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// Pasting what a report offers never adds a finding: for every concept of the starter, in every complete language.
@Suite struct PastingTests {
  /// A letter that uses the preferred term of one concept, and where it stands.
  struct Letter: Sendable {
    let concept: ConceptEntry
    let language: LanguageTag
    let sentence: String
    let explanation: Explanation

    var key: String { "\(language)/\(concept.id)" }
  }

  static let languages = LanguageProfile.all.filter(\.isComplete).map(\.language)

  static func letters(_ language: LanguageTag) -> [Letter] {
    let matcher = Termbase.starter.matcher(for: language)
    return Termbase.starter.concepts.compactMap { concept in
      guard let section = concept.section(language), let explanation = section.explanation,
        let preferred = concept.preferredTerm(for: language)
      else { return nil }
      let usesPreferred = { (text: String) in
        matcher.matches(in: text).contains { match in
          match.candidates.contains { $0.concept == concept.id && section.terms[$0.term].text == preferred.text }
        }
      }
      let invented =
        language == .spanish ? "La carta trata de \(preferred.text)." : "This letter is about \(preferred.text)."
      let sentence = section.finds.map(\.text).first(where: usesPreferred) ?? invented
      return Letter(concept: concept, language: language, sentence: sentence, explanation: explanation)
    }
  }

  /// The findings of many letters, from one run.
  static func findings(_ texts: [String], _ language: LanguageTag) -> [[Finding]] {
    let inputs = texts.enumerated().map { number, text in
      Linter.Input(file: String(10_000 + number), format: .markdown, bytes: Array(text.utf8))
    }
    return Linter(termbase: .starter, language: language).check(inputs).notices.map(\.findings)
  }

  @Test(arguments: languages)
  func theExplanationClearsItsFindingAndAddsNone(_ language: LanguageTag) {
    let letters = Self.letters(language)
    #expect(letters.count >= 25)
    let texts = letters.map { $0.explanation.text ?? $0.explanation.short ?? "" }
    let before = Self.findings(letters.map(\.sentence), language)
    let after = Self.findings(zip(letters, texts).map { $0.sentence + " " + $1 }, language)
    var failures: [String: String] = [:]
    for (number, letter) in letters.enumerated() where !texts[number].isEmpty {
      if after[number].contains(where: { $0.rule == "unexplained-term" && $0.concept == letter.concept.id }) {
        failures[letter.key] = "is still not explained by its own text: \(letter.sentence) \(texts[number])"
      } else if let more = Self.added(after[number], to: before[number]) {
        failures[letter.key] = "the pasted text brings \(more.rule) \(more.message): \(texts[number])"
      }
    }
    Self.compare(failures, KnownGlossaryFaults.explanation, language)
  }

  @Test(arguments: languages)
  func sayingItInsteadAddsNone(_ language: LanguageTag) {
    let all = Self.letters(language)
    var letters: [(letter: Letter, before: [Finding], own: Finding, text: String)] = []
    for (letter, before) in zip(all, Self.findings(all.map(\.sentence), language)) {
      guard let instead = letter.explanation.instead, let own = before.first(where: { $0.concept == letter.concept.id })
      else { continue }
      var bytes = Array(letter.sentence.utf8)
      bytes.replaceSubrange(own.place.span.range, with: Array(instead.utf8))
      letters.append((letter, before, own, String(decoding: bytes, as: UTF8.self)))
    }
    var failures: [String: String] = [:]
    for (letter, after) in zip(letters, Self.findings(letters.map(\.text), language)) {
      let isOwn = { (finding: Finding) in
        finding.concept == letter.letter.concept.id && finding.place.start == letter.own.place.start
      }
      if let own = after.first(where: isOwn) {
        failures[letter.letter.key] = "`instead` names the concept itself, \(own.message): \(letter.text)"
      } else if let more = Self.added(after, to: letter.before) {
        failures[letter.letter.key] = "`instead` brings \(more.rule) \(more.message): \(letter.text)"
      }
    }
    Self.compare(failures, KnownGlossaryFaults.instead, language)
  }

  /// A finding about something of which nothing was said before. Where the text explains another concept by the way, "not
  /// explained" may become "without its full form": that is no finding more.
  private static func added(_ after: [Finding], to before: [Finding]) -> Finding? {
    let known = Set(before.map { $0.concept?.rawValue ?? $0.place.surface })
    return after.first { !known.contains($0.concept?.rawValue ?? $0.place.surface) }
  }

  private static func compare(_ failures: [String: String], _ known: [String: String], _ language: LanguageTag) {
    let new = failures.keys.filter { known[$0] == nil }.sorted().map { "\($0): \(failures[$0] ?? "")" }
    #expect(new.isEmpty, "\(new.count) failures:\n\(new.joined(separator: "\n"))")
    for key in known.keys.sorted() where key.hasPrefix("\(language)/") {
      #expect(failures[key] != nil, "\(key) is right now: take it off the list (\(known[key] ?? ""))")
    }
  }
}

/// Faults of the starter that its owner knows of. The lists only shrink.
enum KnownGlossaryFaults {
  static let explanation: [String: String] = [:]
  static let instead: [String: String] = [:]
}
