import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// Concepts, and what pasting their texts shows.
private let suggestions: [(concepts: String, codes: [String])] = [
  ("  a:\n    en: {prefer: alpha, explain: Alpha is a plan the team writes to help a child read at school.}\n", []),
  // The same words again explain nothing.
  ("  a:\n    en: {prefer: alpha, short: an alpha}\n", ["suggestion-not-seen"]),
  ("  a:\n    en: {prefer: alpha, instead: the alpha}\n", ["suggestion-not-seen"]),
  ("  a:\n    en: {prefer: alpha, instead: the plan to read}\n", []),
  // Other jargon, once for a text.
  (
    "  a:\n    en: {prefer: alpha, instead: the beta}\n  b:\n    en: {prefer: beta}\n", ["suggestion-adds-finding"]
  ),
  (
    "  a:\n    en: {prefer: alpha, instead: the beta}\n  b:\n    treatment: translate\n    en: {prefer: beta}\n", []
  ),
  // A wrong word of its own.
  (
    "  a:\n    en: {prefer: alpha, instead: the omega thing}\n  b:\n    en: {prefer: beta, never: [omega thing]}\n",
    ["suggestion-adds-finding"]
  ),
  // Nothing to paste, or nothing to paste it to.
  ("  a:\n    en: {prefer: alpha}\n", []), ("  a:\n    en: {instead: the plan}\n", []),
]

@Suite struct SuggestionCheckTests {
  @Test func pastingShowsWhatIsWrong() throws {
    for (concepts, wanted) in suggestions {
      let issues = try Self.termbase(concepts).checkSuggestions()
      #expect(issues.map { String($0.code.dropFirst("termbase/".count)) } == wanted, "\(concepts)\(issues)")
      #expect(issues.allSatisfy { !$0.help.isEmpty && $0.position != nil && $0.severity == .warning })
    }
  }

  @Test func oneFaultIsSaidOnce() throws {
    let termbase = try Self.termbase(
      "  a:\n    en: {prefer: alpha, instead: the beta}\n  b:\n    en: {prefer: beta}\n")
    let checked = termbase.check()
    #expect(checked.contains { $0.code == "termbase/jargon-in-explanation" })
    #expect(termbase.checkSuggestions(besides: checked).isEmpty)
    #expect(termbase.checkSuggestions(besides: []).count == 1)
  }

  /// Sections of the starter that its owner knows of, as "language/concept". The list only shrinks.
  private static let known: Set<String> = ["zh-Hans/iep"]

  @Test func theStarterCanBePasted() {
    let issues = Termbase.starter.checkSuggestions()
    let sections = Termbase.starter.concepts.flatMap { concept in
      concept.sections.map { (place: $0.place, key: "\($0.language)/\(concept.id)") }
    }
    for issue in issues {
      let section = sections.first { $0.place.file == issue.file && $0.place.span == issue.span }
      #expect(Self.known.contains(section?.key ?? ""), "\(section?.key ?? "") \(issue.message): \(issue.help)")
    }
  }

  private static func termbase(_ concepts: String) throws -> Termbase {
    let yaml = "notice-lint-termbase: 1\nconcepts:\n" + concepts
    let (termbase, issues) = Termbase.load([TermbaseLayer(name: "layer", yaml: yaml)])
    return try #require(termbase, "\(issues)")
  }
}
