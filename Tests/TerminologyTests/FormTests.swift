import TestSupport
import Testing
import UnicodeText

@testable import Terminology

@Suite struct FormTests {
  /// A plural takes the place of a plural; where the two terms bend differently nothing does.
  @Test(arguments: [
    ("es", "programa", "curso", "programas", "cursos"), ("es", "Programa", "curso", "PROGRAMA", "curso"),
    ("es", "niño especial", "estudiante con discapacidad", "niños especiales", "estudiantes con discapacidad"),
    ("en", "LEP student", "English learner", "LEP students", "English learners"),
    ("en", "handicapped child", "child with a disability", "handicapped childs", nil),
    ("vi", "lớp", "khóa", "lớps", nil),
  ])
  func aFormTakesThePlaceOfItsLike(_ row: (String, String, String, String, String?)) throws {
    let language = try #require(LanguageTag(row.0))
    let terms = try termbase(
      glossary("  a:\n    \(row.0):\n      prefer: {term: \(row.2)}\n      never: [{term: \(row.1)}]\n")
    ).concepts[0].terms(for: language)
    let preferred = try #require(terms.first { $0.status == .preferred })
    let other = try #require(terms.first { $0.status == .forbidden })
    #expect(preferred.form(like: row.3, of: other, in: language) == row.4)
  }

  @Test(arguments: [
    ("en", "accountability system", ["accountability systems"]), ("en", "custom", []),
    ("en", "consent policy", ["consent policies"]),
    ("es", "sistema de cuentas", ["sistemas de cuentas"]), ("es", "puerto", ["puertos"]),
    ("fr", "conseil", ["conseils"]), ("fr", "marche", ["marches"]), ("de", "Buch", []), ("ja", "学校", []),
  ]) func generated(language: String, term: String, expected: [String]) throws {
    let generator = FormGenerator(LanguageProfile.of(try tag(language)).matching)
    #expect(generator.forms(of: term, gender: nil) == expected)
  }

  /// The words that must never meet.
  @Test(arguments: [
    ("en", "university", "universe"), ("es", "puerto", "puerta"), ("fr", "conseil", "conseiller"),
    ("fr", "marche", "marché"), ("de", "Buch", "Buche"), ("ru", "банк", "банка"),
  ]) func wordsThatMustNotMeet(language: String, one: String, other: String) throws {
    for (term, text) in [(one, other), (other, one)] {
      let matcher = try termbase(glossary("  a:\n    \(language): {prefer: \(term)}\n")).matcher(for: tag(language))
      #expect(matcher.matches(in: text).isEmpty, "\(term) in \(text)")
    }
  }

  @Test(arguments: LanguageProfile.all.map(\.language.written)) func theCapsHold(language: String) throws {
    let matching = LanguageProfile.of(try tag(language)).matching
    #expect(matching.proclitics.words.count <= TermIndexBuilder.mostVariants)
    let generator = FormGenerator(matching)
    for row in try MatchingRow.rows(language == "und" ? "any" : language) {
      for term in row.termbase.concepts.flatMap({ $0.sections.flatMap(\.terms) }) {
        #expect(generator.forms(of: term.text, gender: term.gender).count <= FormGenerator.mostForms)
      }
    }
  }

  @Test func proposalsChangeNothingButTheirTerms() throws {
    let text = glossary(
      """
          # A comment stays.
          a:
            es:
              prefer: plan escolar
              accept: [{term: meta anual}, {term: junta, forms: [juntas]}]
          b:
            en: {prefer: "goal, yearly"}

      """)
    let proposals = try termbase(text).formProposals()
    let edit = FormEdit(Array(text.utf8), proposals)
    let expected = text.replacing(
      "prefer: plan escolar", with: "prefer: {term: plan escolar, forms: [planes escolares]}"
    )
    .replacing("{term: meta anual}", with: "{term: meta anual, forms: [metas anuales]}")
    .replacing("prefer: \"goal, yearly\"", with: "prefer: {term: \"goal, yearly\", forms: [\"goal, yearlies\"]}")
    #expect(String(decoding: edit.text, as: UTF8.self) == expected)
    #expect(edit.changes.map(\.line) == [6, 7, 9])
    #expect(try termbase(expected).formProposals().isEmpty)
  }
}
