import StrictYAML
import TestSupport
import Testing
import UnicodeText

@testable import Terminology

private let head = "notice-lint-termbase: 1\n"
private let section = "notice-lint-termbase: 1\nconcepts:\n  a:\n    en:\n"

/// A faulty glossary: the marks are the places of the issues, in order; all have the code.
private let faults: [(code: String, yaml: String)] = [
  ("empty", "\u{27E6}\u{27E7}"), ("empty", "\u{27E6}\u{27E7}# only a comment\n"),
  ("no-marker", "\u{27E6}termbase\u{27E7}: x\nconcepts:\n  a:\n    en: {prefer: b}\n"),
  ("not-a-mapping", "\u{27E6}- a\n- b\u{27E7}\n"), ("not-a-mapping", "\u{27E6}only text\u{27E7}\n"),
  ("not-a-mapping", head + "concepts: \u{27E6}[a]\u{27E7}\n"),
  ("not-a-mapping", head + "concepts:\n  a: \u{27E6}text\u{27E7}\n"),
  ("not-a-mapping", head + "concepts:\n  a:\n    en: \u{27E6}text\u{27E7}\n    es: \u{27E6}[x]\u{27E7}\n"),
  ("not-a-mapping", head + "concepts:\n  a:\n    related: \u{27E6}b\u{27E7}\n"),
  ("not-a-number", "notice-lint-termbase: \u{27E6}one\u{27E7}\n"),
  ("not-a-number", "notice-lint-termbase: \u{27E6}0\u{27E7}\n"),
  ("not-a-number", "notice-lint-termbase: \u{27E6}-1\u{27E7}\n"),
  ("not-a-number", "notice-lint-termbase: \u{27E6}1.0\u{27E7}\n"),
  ("not-a-number", "notice-lint-termbase: \u{27E6}99999999999999999999\u{27E7}\n"),
  ("newer-format", "notice-lint-termbase: \u{27E6}2\u{27E7}\nnew-thing: x\n"),
  ("not-text", "notice-lint-termbase: \u{27E6}[1]\u{27E7}\n"), ("not-text", head + "version: \u{27E6}[1]\u{27E7}\n"),
  ("not-text", section + "      explain: \u{27E6}[a, b]\u{27E7}\n"),
  ("not-text", section + "      prefer: [\u{27E6}[a]\u{27E7}]\n"),
  ("not-text", section + "      prefer: {term: \u{27E6}[a]\u{27E7}}\n"),
  ("not-text", section + "      prefer: {term: a, why: \u{27E6}{b: c}\u{27E7}}\n"),
  ("empty", head + "license: \u{27E6}\"\"\u{27E7}\n"), ("empty", section + "      prefer: \u{27E6}\"\"\u{27E7}\n"),
  ("empty", section + "      prefer: {term: a, forms: [b, \u{27E6}\"\"\u{27E7}]}\n"),
  ("empty", section + "      prefer: a\n      finds: [\u{27E6}\"\"\u{27E7}]\n"),
  ("unknown-key", head + "\u{27E6}licence\u{27E7}: x\n"),
  ("unknown-key", head + "concepts:\n  a:\n    \u{27E6}treatments\u{27E7}: explain\n"),
  ("unknown-key", head + "concepts:\n  a:\n    \u{27E6}english\u{27E7}: {prefer: b}\n"),
  (
    "unknown-key",
    head + "concepts:\n  a:\n    \u{27E6}e\u{27E7}: {prefer: b}\n    \u{27E6}es_MX\u{27E7}: {prefer: b}\n"
  ),
  ("unknown-key", section + "      \u{27E6}preferred\u{27E7}: b\n"),
  ("unknown-key", section + "      prefer: {term: b, \u{27E6}form\u{27E7}: c}\n"),
  ("unknown-key", head + "concepts:\n  a:\n    related: {\u{27E6}similar\u{27E7}: b}\n"),
  ("unknown-value", head + "origin: \u{27E6}human\u{27E7}\n"),
  ("unknown-value", head + "concepts:\n  a: {priority: \u{27E6}high\u{27E7}}\n"),
  ("unknown-value", head + "concepts:\n  a: {treatment: [explain, \u{27E6}expandd\u{27E7}]}\n"),
  ("unknown-value", head + "concepts:\n  a: {override: \u{27E6}yes\u{27E7}}\n"),
  ("unknown-value", section + "      remove: \u{27E6}yes\u{27E7}\n"),
  ("unknown-value", section + "      treatment: \u{27E6}x\u{27E7}\n"),
  (
    "unknown-value",
    section
      + "      prefer: {term: b, type: \u{27E6}abbreviation\u{27E7}, case: \u{27E6}any\u{27E7}, gender: \u{27E6}male\u{27E7}}\n"
  ),
  ("unknown-value", section + "      explain: b\n      checked: \u{27E6}aproved 2026-11-03 office\u{27E7}\n"),
  ("unknown-value", section + "      explain: b\n      checked: \u{27E6}\" \"\u{27E7}\n"),
  ("bad-language", head + "source-language: \u{27E6}english_us\u{27E7}\n"),
  (
    "bare-zh",
    head
      + "concepts:\n  a:\n    \u{27E6}zh\u{27E7}: {prefer: b}\n    zh-Hans: {prefer: b}\n    \u{27E6}ZH\u{27E7}: {prefer: b}\n"
  ),
  ("duplicate-language", head + "concepts:\n  a:\n    es: {prefer: b}\n    \u{27E6}ES\u{27E7}: {prefer: c}\n"),
  ("duplicate-language", head + "concepts:\n  a:\n    he: {prefer: b}\n    \u{27E6}iw\u{27E7}: {prefer: c}\n"),
  (
    "bad-id",
    head
      + "concepts:\n  \u{27E6}School_Rating\u{27E7}: {}\n  \u{27E6}1a\u{27E7}: {}\n  \u{27E6}a--b\u{27E7}: {}\n  \u{27E6}-a\u{27E7}: {}\n  \u{27E6}\u{E1}\u{27E7}: {}\n"
  ),
  ("bad-id", head + "concepts:\n  a: {was: [\u{27E6}B\u{27E7}], related: {narrower: \u{27E6}b c\u{27E7}}}\n"),
  ("two-preferred", section + "      prefer: [b, \u{27E6}c\u{27E7}, d]\n"),
  ("no-term", section + "      accept: [\u{27E6}{forms: [b]}\u{27E7}]\n"),
  (
    "invisible-character",
    section
      + "      prefer: \u{27E6}\"b\\u00ADc\"\u{27E7}\n      accept: [\u{27E6}\"\\u200Bb\"\u{27E7}, \u{27E6}\"b\\u00A0c\"\u{27E7}]\n"
  ),
  (
    "invisible-character",
    section
      + "      never: {term: b, forms: [\u{27E6}\"c\\u200F\"\u{27E7}], except: \u{27E6}\"\\u2066b\"\u{27E7}, needs: \u{27E6}\"d\\uFEFF\"\u{27E7}}\n"
  ),
  (
    "padded-term",
    section
      + "      prefer: \u{27E6}\" b\"\u{27E7}\n      accept: [\u{27E6}\"b \"\u{27E7}, {term: c, forms: [\u{27E6}\"d\\t\"\u{27E7}]}]\n"
  ),
  ("no-words", section + "      prefer: \u{27E6}\"...\"\u{27E7}\n      triggers: [\u{27E6}\"&\"\u{27E7}]\n"),
  (
    "broken-term",
    section
      + "      prefer: \u{27E6}b -- c\u{27E7}\n      outdated: [\u{27E6}b \u{2014} c\u{27E7}, \u{27E6}\"b\\n\\nc\"\u{27E7}, {term: d, forms: [\u{27E6}\"b, (c)\"\u{27E7}]}]\n"
  ),
  ("checked-nothing", section + "      prefer: b\n      checked: \u{27E6}draft\u{27E7}\n"),
  ("incomplete-review", section + "      explain: b\n      checked: \u{27E6}approved\u{27E7}\n"),
  ("incomplete-review", section + "      explain: b\n      checked: \u{27E6}reviewed 2026-11-03\u{27E7}\n"),
  ("incomplete-review", section + "      explain: b\n      checked: \u{27E6}approved office 2026-11-03\u{27E7}\n"),
  ("incomplete-review", section + "      explain: b\n      checked: \u{27E6}approved 2026-13-03 office\u{27E7}\n"),
  ("incomplete-review", section + "      explain: b\n      checked: \u{27E6}draft 3.11.2026\u{27E7}\n"),
  ("duplicate-key", section + "      prefer: b\n      \u{27E6}prefer\u{27E7}: c\n"),
  ("duplicate-key", head + "concepts:\n  a: {}\n  \u{27E6}a\u{27E7}: {}\n"),
]

@Suite struct ReaderTests {
  @Test func faultsAreAtTheirMarks() {
    var failures = Failures()
    for (wanted, yaml) in faults {
      for text in [yaml, yaml.replacing("\n", with: "\r\n"), "# \u{1F600} e\u{301}\n" + yaml] {
        // An empty glossary has one place only.
        if wanted == "empty", yaml.hasPrefix("\u{27E6}"), text != yaml { continue }
        let marked = MarkedText(text)
        let (termbase, issues) = load(marked.text)
        if termbase != nil || issues.map(\.span) != marked.spans || issues.contains(where: { code($0) != wanted }) {
          failures.add(
            "\(wanted): \(text.debugDescription)\n  \(issues.map { "\($0.code) \(String(describing: $0.span))" })")
        }
        for issue in issues where issue.help.isEmpty || issue.message.hasSuffix(".") || issue.position == nil {
          failures.add("\(issue)")
        }
      }
    }
    failures.expectNone()
  }

  /// How long a text is, checking says: loading looks at the structure alone.
  @Test func longTextsLoad() throws {
    let long = "one two three four five six seven eight nine ten eleven twelve thirteen"
    let (termbase, issues) = load(section + "      short: \(long)\n")
    #expect(termbase != nil && issues.isEmpty)
  }

  @Test func tenFaultsGiveTenIssues() throws {
    let path = "Fixtures/Termbases/ten-faults.yaml"
    let (termbase, issues) = Termbase.load([
      TermbaseLayer(name: "ten", files: [TermbaseLayer.File(path: path, bytes: try file(path))])
    ])
    #expect(termbase == nil)
    #expect(
      issues.map(code) == [
        "unknown-value", "bad-id", "unknown-key", "two-preferred", "padded-term", "invisible-character",
        "incomplete-review", "bare-zh", "comment-behind-value", "duplicate-key",
      ], "\(issues)")
    #expect(issues.allSatisfy { !$0.help.isEmpty && $0.file == path && $0.position != nil })
  }

  @Test func everythingIsRead() throws {
    let (loaded, issues) = Termbase.load([
      TermbaseLayer(
        name: "full",
        files: [TermbaseLayer.File(path: "full.yaml", bytes: try file("Fixtures/Termbases/full.yaml"))])
    ])
    #expect(issues.isEmpty, "\(issues)")
    let concept = try #require(loaded?[id("accountability-system")])
    #expect(
      loaded?.layers == [
        TermbaseHeader(
          name: "our-district", version: "2026.1", sourceLanguage: .english, license: "CC-BY-4.0", origin: .machine)
      ])
    #expect(concept.subject == "accountability" && concept.priority == .vital && concept.definition != nil)
    #expect(concept.treatments == [.explain, .expand] && concept.treatments(for: .spanish) == .translate)
    #expect(try concept.related == [.narrower: [id("school-rating")], .confusedWith: [id("school-rating")]])
    #expect(try concept.formerIDs == [id("rating-system")])
    #expect(try loaded?[id("rating-system")]?.id == concept.id)
    let english = try #require(concept.section(.english))
    #expect(english.terms.map(\.status) == [.preferred, .admitted, .admitted, .deprecated, .forbidden, .trigger])
    let term = english.terms[1]
    #expect(term.text == "AF" && term.type == .acronym && term.caseMode == .exact && term.forms == ["AFs"])
    #expect(term.except == ["AF 1"] && term.needs == ["state"] && term.region == "US-TX" && term.gender == .neuter)
    #expect(term.why == "short" && term.source == "district" && term.note == "rare")
    #expect(english.terms[2].type == .acronym && english.terms[2].caseMode == .smart)
    #expect(english.explanation?.glosses == ["how schools are rated"])
    #expect(
      english.explanation?.review
        == Review(state: .approved, date: "2026-11-03", role: "family office", origin: .machine))
    #expect(english.finds.count == 2 && english.ignores.count == 1)
    #expect(concept.preferredTerm(for: .english)?.text == "accountability system")
    #expect(concept.fullForm(for: .spanish)?.text == "sistema de rendici\u{F3}n de cuentas")
  }

  /// An acronym is seen from its letters where the glossary does not say.
  @Test(arguments: [
    ("IEP", true), ("PEI", true), ("A1B2", true), ("R&R", true), ("504", false), ("A", false), ("A1", false),
    ("IEPs", false),
    ("TOOLONGABC", false), ("\u{C9}A", false), ("Iep", false), ("AI/AN", false),
  ])
  func acronyms(text: String, isAcronym: Bool) throws {
    let term = try #require(try termbase(section + "      prefer: \(text)\n")[id("a")]?.sections[0].terms[0])
    #expect((term.type == .acronym) == isAcronym && term.caseMode == (isAcronym ? .smart : .fold))
  }

  @Test func textStaysText() throws {
    let loaded = try termbase(
      section + "      prefer: no\n      explain: 2026-11-03\n      accept: [007, null, \"true\"]\n")
    let read = try #require(loaded[id("a")]?.sections[0])
    #expect(read.terms.map(\.text) == ["no", "007", "null", "true"] && read.explanation?.text == "2026-11-03")
  }

  @Test(arguments: ["a", "a1", "school-rating", "a-1"]) func goodIDs(text: String) {
    #expect(ConceptID(rawValue: text)?.description == text)
  }
}
