import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// What a template's readers are told: each gets a letter of their own.
@Suite struct TemplateTests {
  private static let term = "The accountability system gave our school a C."
  private static let meaning = "The accountability system is how the state checks and rates every public school."

  /// A template of `T` (the term) and `M` (its meaning), what is said of the term, and under which conditions it is explained.
  static let rows: [(String, Verdict, [String])] = [
    ("T M", .explained, []),
    ("T\n\n{{#if a}}\nM\n{{/if}}", .none, ["{{#if a}}"]),
    ("{{#if a}}\nT\n\nM\n{{/if}}", .explained, []),
    ("{{#if a}}\nT\n{{/if}}\n\nM", .explained, []),
    ("T\n\n{{#if a}}\nM\n{{else}}\nM\n{{/if}}", .explained, []),
    ("T\n\n{{#if a}}\nM\n{{else}}\nWelcome.\n{{/if}}", .none, ["{{#if a}}"]),
    ("{{#if a}}\nM\n{{else}}\nT\n{{/if}}", .none, ["{{#if a}}"]),
    ("{{#if a}}\nT\n{{/if}}\n\nWelcome.\n\n{{#if a}}\nM\n{{/if}}", .explained, []),
    ("T\n\n{{#each a}}\nM\n{{/each}}", .none, ["{{#each a}}"]),
    ("T\n\n{{#a}}\nM\n{{/a}}\n{{^a}}\nM\n{{/a}}", .explained, []),
    ("T\n\n{{#if a}}\n{{#if b}}\nM\n{{/if}}\n{{/if}}", .none, ["{{#if a}}", "{{#if b}}"]),
    ("{{#if a}}\nT\n\n{{#if b}}\nM\n{{/if}}\n{{/if}}", .none, ["{{#if b}}"]),
    ("T\n\n{% if a %}\nM\n{% elif b %}\nM\n{% else %}\nM\n{% endif %}", .explained, []),
    ("T\n\n{% if a %}\nM\n{% elif b %}\nM\n{% endif %}", .none, ["{% if a %}"]),
    ("T ((a??M))", .none, ["((a??…))"]),
    ("T <% if a %>M<% else %>M<% end %>", .explained, []),
    ("T *|IF:A|*M*|END:IF|*", .none, ["*|IF:A|*"]),
    ("T {{if .A}}M{{end}}", .none, ["{{if .A}}"]),
    ("T\n\n{{#if a}}\nM", .explained, []),
    ("{{#if a}}\nT\n{{/if}}\n\nT\n\n{{#if a}}\nM\n{{/if}}", .none, ["{{#if a}}"]),
  ]

  @Test(arguments: rows.indices, [NoticeFormat.markdown, .plainText, .html].map(\.name))
  func verdicts(_ row: Int, _ format: String) throws {
    let (template, verdict, conditions) = Self.rows[row]
    var text = template.replacing("T", with: Self.term).replacing("M", with: Self.meaning)
    if format == "html" { text = "<p>" + text.replacing("\n\n", with: "</p><p>") + "</p>" }
    let format = try #require(NoticeFormat.named(format))
    let report = Linter(termbase: .starter, language: .english).letter(text, file: "letter", format: format).notices[0]
    let judgement = try #require(report.judgements.first { $0.concept.rawValue == "accountability-system" })
    #expect(judgement.verdict == verdict, "\(text)")
    #expect(judgement.conditions == conditions, "\(text)")
    for finding in report.findings where finding.rule == "unexplained-term" && finding.concept == judgement.concept {
      #expect(
        finding.message.contains(conditions.joined(separator: ", ")) && finding.message.unicodeScalars.count <= 72)
      #expect(conditions.isEmpty || finding.advice.last?.text.contains(conditions[0]) == true)
    }
    #expect(judgement.uses.count == Set(judgement.uses.map { [$0.part, $0.span.start] }).count)
  }
}
