import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
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
    // A finding on a version stands at its first words.
    if !row.example.versions.isEmpty || row.example.statement != nil, transform.addedLines > 0 { return }
    let marked = MarkedText(transform(row.example.text))
    let report = Self.linter(row.example).check(Self.inputs(row.example, marked.text))
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

  static func linter(_ example: RuleExample) -> Linter {
    var configuration = Configuration()
    configuration.served = example.served.map { ServedLanguage($0) }
    if let statement = example.statement {
      configuration.statements = [
        RequiredStatement(
          name: statement.name, match: [PathPattern("**")!], wordings: [example.language: [statement.wording]])
      ]
    }
    let termbase = example.glossary.map { Termbase.of($0) } ?? .starter
    guard !example.versions.isEmpty else {
      return Linter(termbase: termbase, configuration: configuration, language: example.language)
    }
    configuration.paths = [PathOverride(match: PathPattern("letter.{language}.md")!)]
    for version in example.versions {
      guard let stamped = version.stampedSource else { continue }
      let text = MarkedText(example.text).text
      configuration.lock.sets["letter.{language}.md"] = [
        example.language: VersionLock.Entry(source: digest(stamped), version: digest(text))
      ]
    }
    return Linter(termbase: termbase, configuration: configuration)
  }

  private static func digest(_ text: String) -> String {
    ContentDigest.of(NoticeFormat.markdown.notice(Array(text.utf8), file: "letter.md"))
  }

  private static func inputs(_ example: RuleExample, _ text: String) -> [Linter.Input] {
    let file = example.versions.isEmpty ? "letter.md" : "letter.\(example.language).md"
    let others = example.versions.map { ("letter.\($0.language).md", $0.text) }
    return ([(file, text)] + others).map { file, text in
      Linter.Input(file: file, format: .markdown, bytes: Array(text.utf8))
    }
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
