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

/// A text is compared with its translation in the same file.
@Suite struct TranslationFileTests {
  private static func findings(_ pairs: [(String, String)]) -> [Finding] {
    let text =
      "msgid \"\"\nmsgstr \"Language: es\\n\"\n\n"
      + pairs.map { "msgid \"\($0)\"\nmsgstr \"\($1)\"\n\n" }.joined()
    let report = Linter(termbase: .starter).check([
      .init(file: "es.po", format: .po, bytes: Array(text.utf8))
    ])
    return report.notices[0].findings.filter { $0.rule == "missing-in-version" || $0.rule == "untranslated-term" }
  }

  @Test func aConceptThatTheTranslationDoesNotName() throws {
    let english = "The accountability system gave our school a C."
    let spanish = "El sistema de rendición de cuentas dio a la escuela una C."
    #expect(Self.findings([(english, spanish)]).isEmpty)
    let found = Self.findings([("Welcome.", spanish), (english, "El estado dio a la escuela una C.")])
    #expect(found.map(\.rule) == ["missing-in-version"])
    #expect(found.first?.place.surface == "El estado dio a la escuela una C" && found.first?.place.start.line == 8)
    #expect(found.first?.related.first?.surface == "accountability system")
    #expect(
      Self.findings([(english, "El accountability system dio una C.")]).contains { $0.rule == "untranslated-term" })
    // Nothing is missing in a text that nobody has translated.
    #expect(Self.findings([("Welcome.", "Hola."), (english, "")]).isEmpty)
  }
}

@Suite struct OwnPlaceholderTests {
  private static func configuration(_ yaml: String) -> (Configuration?, [InputIssue]) {
    let read = Configuration.read(Array("notice-lint: 1\n\(yaml)".utf8), file: ".notice-lint.yml")
    return (read.configuration, read.issues)
  }

  @Test func aFieldOfTheDistrict() throws {
    let (read, issues) = Self.configuration("placeholders: [\"@@…@@\", \"¤…¤\"]\n")
    let configuration = try #require(read)
    #expect(issues.isEmpty && configuration.limits.fields.map(\.text) == ["@@…@@", "¤…¤"])
    let text = "Dear @@accountability system@@, ¤retention¤ and @@ two @@ more, a@b.example."
    for format in NoticeFormat.all where ["markdown", "plain-text", "html"].contains(format.name) {
      let notice = format.notice(Array(text.utf8), file: "x", limits: configuration.limits)
      #expect(notice.parts.map(\.text) == ["Dear \u{FFFC}, \u{FFFC} and \u{FFFC} more, \u{FFFC}."])
      #expect(format.notice(Array(text.utf8), file: "x").parts.first?.text.contains("retention") == true)
    }
  }

  @Test(arguments: ["@@", "…@@", "a…b", "@ …@", "@@…@@…@@", "@@@@@@@@@@@@@@@@@…@@"])
  func marksThatAreNone(_ text: String) {
    let (_, issues) = Self.configuration("placeholders: [\"\(text)\"]\n")
    #expect(issues.map(\.code) == ["configuration/bad-placeholder"])
  }
}
