import NoticeLint
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import Terminology

/// The examples of every rule are its tests, as written and on every way a letter may take.
@Suite struct RuleExampleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: Rule
    let number: Int
    var example: RuleExample { rule.examples[number] }
    var testDescription: String { "\(rule.id) \(number + 1)" }
  }

  static let rows = Rule.all.flatMap { rule in rule.examples.indices.map { Row(rule: rule, number: $0) } }

  @Test(arguments: rows, Transform.allCases)
  func findsWhatIsMarked(_ row: Row, _ transform: Transform) {
    let marked = MarkedText(transform(row.example.text))
    let report = Self.linter(row.example).letter(marked.text)
    let findings = row.rule.isForGlossary ? report.glossaryNotes : report.notices.flatMap(\.findings)
    if row.example.isFlagged {
      #expect(Set(findings.map(\.rule)) == [row.rule.id], "\(findings.map(\.message))")
    }
    let own = findings.filter { $0.rule == row.rule.id }
    #expect(own.map(\.place.span) == marked.spans, "\(own.map(\.message))")
    for finding in own {
      #expect(finding.severity == row.rule.severity)
      #expect(readBack(finding.place.pieces, in: marked.bytes) == finding.place.surface)
    }
    #expect(report.notices.flatMap(\.issues).isEmpty)
  }

  private static func linter(_ example: RuleExample) -> Linter {
    var configuration = Configuration()
    configuration.served = example.served.map { ServedLanguage($0) }
    let termbase = example.glossary.map { Termbase.of($0) } ?? .starter
    return Linter(termbase: termbase, configuration: configuration, language: example.language)
  }

  @Test(arguments: Rule.all.map(\.id))
  func isComplete(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    #expect(rule.examples.contains { $0.isFlagged })
    #expect(rule.examples.contains { !$0.isFlagged })
    #expect(!rule.summary.hasSuffix(".") && !rule.summary.isEmpty)
    for text in [rule.whatItDoes, rule.whyItMatters] { #expect(text.hasSuffix(".") && !text.contains("  ")) }
    #expect(!rule.reference.isEmpty)
    #expect(id.allSatisfy { ("a"..."z").contains($0) || $0 == "-" })
    expectGolden(RulePage.markdown(of: rule), "../Sources/NoticeLint/NoticeLint.docc/Rules/\(id).md")
  }

  @Test func standInTheOrderOfTheirIds() {
    #expect(Rule.all.map(\.id) == Rule.all.map(\.id).sorted())
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
  }

  /// Messages are short, plain and blame nobody.
  @Test func messagesAreShortAndPlain() throws {
    let report = try #require(Fixtures.reports[.asWritten])
    for finding in report.notices.flatMap(\.findings) + report.glossaryNotes {
      #expect(finding.message.count <= 72, "\(finding.message)")
      #expect(!finding.message.hasSuffix(".") && finding.message.contains("\""), "\(finding.message)")
      for word in ["violation", "error", "illegal", "wrong", "must", "fail", "invalid"] {
        #expect(!finding.message.lowercased().contains(" \(word)"), "\(finding.message)")
      }
    }
  }
}
