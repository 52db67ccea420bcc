import TestSupport
import Testing
import UnicodeText

@testable import Terminology

private let examples = "finds: [Our alpha is here.], ignores: [Nothing here.]"

/// Concepts, and the issues of `check()` as "code severity", in order.
private let checks: [(concepts: String, issues: [String])] = [
  ("  a:\n    en: {prefer: alpha, \(examples)}\n", []),
  ("  a:\n    en: {prefer: alpha}\n", ["no-examples warning", "no-examples warning"]),
  ("  a:\n    en: {prefer: alpha, finds: [an alpha]}\n", ["no-examples warning"]),
  // Without a complete profile, and without terms, no examples are asked for.
  ("  a:\n    sq: {prefer: alpha}\n", []), ("  a:\n    en: {explain: Text.}\n", []),
  ("  a:\n    en: {prefer: alpha, finds: [Alphabets only.], ignores: [x]}\n", ["not-found error"]),
  ("  a:\n    kk: {prefer: alpha, finds: [Our ALPHA, alphas, none]}\n", ["not-found error", "not-found error"]),
  ("  a:\n    en: {prefer: alpha, finds: [alpha], ignores: [Alpha male, beta]}\n", ["found error"]),
  (
    "  a:\n    en: {prefer: alpha, finds: [alpha]}\n  b:\n    en: {prefer: alpha x, finds: [alpha x], ignores: [alpha]}\n",
    ["no-examples warning", "term-inside note"]
  ),
  // One wording under two concepts: a term, a form, in another spelling; not where capitals tell them apart.
  ("  a:\n    kk: {prefer: alpha}\n  b:\n    kk: {prefer: Alpha}\n", ["shared-wording warning"]),
  (
    "  a:\n    kk: {prefer: {term: a, forms: [al-pha]}}\n  b:\n    kk: {never: {term: b, forms: [al pha]}}\n",
    ["shared-wording warning"]
  ),
  ("  a:\n    kk: {prefer: alpha, accept: [alpha]}\n", []),
  ("  a:\n    kk: {prefer: IDEA}\n  b:\n    kk: {prefer: idea}\n", []),
  (
    "  a:\n    kk: {prefer: IEP}\n  b:\n    kk: {prefer: IEP}\n  c:\n    kk: {prefer: IEP}\n",
    ["shared-wording warning", "shared-wording warning"]
  ),
  ("  a:\n    kk: {prefer: {term: idea, case: smart}}\n  b:\n    kk: {prefer: idea}\n", ["shared-wording warning"]),
  ("  a:\n    kk: {prefer: alpha}\n  b:\n    ky: {prefer: alpha}\n", []),
  ("  a:\n    kk: {prefer: plan school}\n  b:\n    kk: {prefer: school plan}\n", []),
  // A term inside another: unless one of the two names the other.
  ("  a:\n    kk: {prefer: plan}\n  b:\n    kk: {prefer: school plan}\n", ["term-inside note"]),
  ("  a:\n    kk: {prefer: plan}\n  b:\n    kk: {prefer: plan of care}\n", ["term-inside note"]),
  ("  a:\n    kk: {prefer: plan}\n  b:\n    related: {related: [a]}\n    kk: {prefer: school plan}\n", []),
  ("  a:\n    related: {broader: [b]}\n    kk: {prefer: plan}\n  b:\n    kk: {prefer: school plan}\n", []),
  // Jargon in explanations: once for each other concept, not the concept's own term, not what needs no explanation.
  (
    "  a:\n    sq: {prefer: alpha, explain: Alpha is beta and beta.}\n  b:\n    sq: {prefer: beta}\n",
    ["jargon-in-explanation warning"]
  ),
  (
    "  a:\n    sq: {prefer: alpha, short: a beta, instead: the gamma}\n  b:\n    sq: {prefer: beta}\n  c:\n    sq: {prefer: gamma}\n",
    ["jargon-in-explanation warning", "jargon-in-explanation warning"]
  ),
  (
    "  a:\n    sq: {prefer: alpha, explain: Alpha is beta.}\n  b:\n    treatment: translate\n    sq: {prefer: beta}\n",
    []
  ),
  (
    "  a:\n    es: {prefer: IDEA, finds: [La ley IDEA ayuda.], ignores: [Una idea.]}\n", ["common-word note"]
  ),
  (
    "  a:\n    es: {prefer: mes, finds: [Un mes.], ignores: [Un año.]}\n", ["common-word warning"]
  ),
  (
    "  a:\n    en: {prefer: PWD, finds: [A PWD here.], ignores: [x]}\n  b:\n    kk: {prefer: PWD}\n",
    ["ambiguous-acronym note", "ambiguous-acronym note"]
  ),
  ("  a:\n    sq: {prefer: alpha, explain: Alpha is betamax.}\n  b:\n    sq: {prefer: beta}\n", []),
]

/// Explanations, and the issues of `check()` as "code severity", in order.
private let explanations: [(concepts: String, issues: [String])] = [
  // Two that use each other are one issue; with a third in between each is jargon.
  (
    "  a:\n    sq: {prefer: alpha, explain: Alpha is beta.}\n  b:\n    sq: {prefer: beta, short: an alpha}\n",
    ["circular-explanations warning"]
  ),
  (
    "  a:\n    sq: {prefer: alpha, explain: Alpha is beta.}\n  b:\n    sq: {prefer: beta, explain: Beta is gamma.}\n"
      + "  c:\n    sq: {prefer: gamma, explain: Gamma is alpha.}\n",
    ["jargon-in-explanation warning", "jargon-in-explanation warning", "jargon-in-explanation warning"]
  ),
  (
    "  a:\n    sq: {prefer: alpha, explain: Alpha is beta.}\n"
      + "  b:\n    treatment: translate\n    sq: {prefer: beta, explain: Beta is alpha.}\n",
    ["jargon-in-explanation warning"]
  ),
  // Only the term again: its words in another order, spelled out, with an ending; each text for itself.
  (english("annual review", "explain: An annual review is the review that is annual."), ["repeats-term warning"]),
  (english("annual review", "short: any annual reviews"), ["repeats-term warning"]),
  (
    english("individual plan", "explain: IEP stands for individual plan.", accept: "IEP"), ["repeats-term warning"]
  ),
  (spanish("junta escolar", "explain: La junta escolar es una de las juntas escolares."), ["repeats-term warning"]),
  (english("annual review", "explain: An annual review is the review by the team."), []),
  (english("annual review", "short: a yearly talk"), []),
  // The words of an accepted plain name are an explanation of the preferred one.
  (english("evaluation", "short: a test for learning", accept: "test for learning"), []),
  // Long: one word more than the limit, and just the limit; letters where no spaces are.
  (kazakh("short: \(words(13))"), ["long-short warning"]), (kazakh("short: \(words(12))"), []),
  (kazakh("explain: \(words(31))."), ["long-sentence note"]), (kazakh("explain: \(words(30))."), []),
  (kazakh("explain: \(words(25)). \(words(25)). \(words(11))."), ["long-explanation note"]),
  (kazakh("explain: \(words(25)). \(words(25)). \(words(10))."), []),
  // An apostrophe and a hyphen part no words.
  (kazakh("short: \(words(11)) мектеп-интернаттың"), []),
  (other("th", "short: \(String(repeating: "ก", count: 37))"), ["long-short warning"]),
  (other("th", "short: \(String(repeating: "ก", count: 36))"), []),
  // The profile's own limit.
  (other("tr", "short: \(latinWords(11))"), ["long-short warning"]), (other("tr", "short: \(latinWords(10))"), []),
  (other("ja", "short: \(String(repeating: "校", count: 31))"), ["long-short warning"]),
  (other("ja", "short: \(String(repeating: "校", count: 30))"), []),
  // Another script: most of the letters, not a name and some letters.
  (kazakh("explain: A plan the school writes."), ["explanation-script warning"]),
  (other("tr", "explain: Школа пишет план для ребёнка."), ["explanation-script warning"]),
  (kazakh("short: IEP"), []), (kazakh("explain: Мектеп жазатын IEP жоспары."), []),
  // Words left in English: in a row in other letters, small words near each other in the same letters.
  (
    kazakh("explain: Мектеп жазатын annual review meeting жоспары мен мақсаттары."),
    ["untranslated-explanation warning"]
  ),
  (kazakh("explain: Мектеп жазатын (annual review meeting) жоспары мен мақсаттары."), []),
  (kazakh("explain: Мектеп жазатын annual review жоспары мен мақсаттары."), []),
  (kazakh("explain: \"Мектеп жазатын SAT, ACT, PSAT жоспары мен мақсаттары.\""), []),
  (other("tr", "explain: Okulun yazdığı plan for the child ve hedefleri."), ["untranslated-explanation warning"]),
  (other("tr", "explain: Okulun yazdığı (plan for the child) planı."), []),
  (other("tr", "explain: Okulun yazdığı The Sun planı."), []),
  // The English words by their sound, in four scripts; every one of them, and not where they are the term itself.
  (bySound("kk", "alpha", "Аккаунтабилити систем мектепті тексереді."), ["transliterated-explanation warning"]),
  (bySound("ar", "ألفا", "الأكاونتابيليتي سيستم في المدرسة."), []),
  (bySound("ar", "ألفا", "أكاونتابيليتي سيستم في المدرسة."), ["transliterated-explanation warning"]),
  (bySound("hi", "अल्फा", "अकाउंटेबिलिटी सिस्टम स्कूल को देखता है।"), ["transliterated-explanation warning"]),
  (bySound("ko", "알파", "어카운터빌리티 시스템 학교를 본다."), ["transliterated-explanation warning"]),
  (bySound("kk", "alpha", "Мектепті тексеретін система."), []),
  (bySound("kk", "аккаунтабилити систем", "Аккаунтабилити систем мектепті тексереді."), []),
  (bySound("tr", "alfa", "Accountability system okulu denetler."), []),
  // A term of the language's own is not foreign in it.
  (
    "  a:\n    kk: {prefer: alpha, explain: Мектеп жазатын Summer Food Fund жоспары мен мақсаттары.}\n"
      + "  b:\n    treatment: keep\n    kk: {prefer: Summer Food Fund}\n",
    []
  ),
  // The English text as it is, with and without small words.
  (
    "  a:\n    en: {explain: School food money.}\n    tr: {prefer: alpha, explain: School food money.}\n",
    ["untranslated-explanation warning"]
  ),
  ("  a:\n    en: {explain: School food money.}\n    tr: {prefer: alpha, explain: Okul yemek para.}\n", []),
  (
    "  a:\n    en: {explain: School food money.}\n    en-GB: {prefer: alpha, explain: School food money., \(examples)}\n",
    []
  ),
  // One text for two concepts, whatever its capitals; not in two languages.
  (
    "  a:\n    kk: {prefer: alpha, explain: Бір жоспар.}\n  b:\n    kk: {prefer: beta, explain: бір ЖОСПАР}\n",
    ["same-explanation warning"]
  ),
  (
    "  a:\n    kk: {prefer: alpha, short: бір жоспар}\n  b:\n    kk: {prefer: beta, short: бір жоспар}\n",
    ["same-explanation warning"]
  ),
  // Checked before its source was checked again.
  (stale(english: "2026-09-01", spanish: "2026-03-01"), ["stale-explanation warning"]),
  (stale(english: "2026-03-01", spanish: "2026-09-01"), []),
  (stale(english: "2026-03-01", spanish: "2026-03-01"), []),
  ("  a:\n    kk: {prefer: alpha, explain: Бір жоспар., short: бір жоспар}\n", []),
  ("  a:\n    kk: {prefer: alpha, explain: Бір жоспар.}\n  b:\n    ky: {prefer: beta, explain: Бір жоспар.}\n", []),
  ("  a:\n    kk: {prefer: alpha, explain: Бір жоспар.}\n  b:\n    kk: {prefer: beta, explain: Екі жоспар.}\n", []),
]

private func english(_ term: String, _ text: String, accept: String? = nil) -> String {
  let accepted = accept.map { ", accept: [\($0)]" } ?? ""
  return "  a:\n    en: {prefer: \(term)\(accepted), \(text), finds: [Our \(term).], ignores: [Nothing here.]}\n"
}

/// A concept of English with the explanation in another language.
private func bySound(_ language: String, _ term: String, _ text: String) -> String {
  "  a:\n    en: {prefer: accountability system, finds: [An accountability system.], ignores: [No account.]}\n"
    + "    \(language): {prefer: \(term), explain: \(text), finds: [\(term)], ignores: [2026]}\n"
}

/// A concept whose texts were checked on these days.
private func stale(english: String, spanish: String) -> String {
  let own = { (day: String, finds: String) in "checked: approved \(day) office, finds: [\(finds)], ignores: [2026]" }
  return
    "  a:\n    en: {prefer: school lottery, explain: Names are drawn by chance., \(own(english, "School lottery."))}\n"
    + "    es: {prefer: sorteo escolar, explain: Se sacan los nombres., \(own(spanish, "Sorteo escolar."))}\n"
}

private func spanish(_ term: String, _ text: String) -> String {
  "  a:\n    es: {prefer: \(term), \(text), finds: [La \(term).], ignores: [Nada aquí.]}\n"
}

/// A language without examples to be given, with the default limits.
private func kazakh(_ text: String) -> String { other("kk", text) }
private func other(_ language: String, _ text: String) -> String { "  a:\n    \(language): {prefer: alpha, \(text)}\n" }
/// A capital begins them: a dot in front of a small letter ends no sentence.
private func words(_ count: Int) -> String {
  "Жоспар " + repeatElement("жоспар", count: count - 1).joined(separator: " ")
}
private func latinWords(_ count: Int) -> String { repeatElement("okul", count: count).joined(separator: " ") }

@Suite struct CheckTests {
  @Test func checksSayWhatIsWrong() throws {
    var failures = Failures()
    for (concepts, wanted) in checks + explanations {
      let issues = try termbase(glossary(concepts)).check()
      let found = issues.map { "\(code($0)) \($0.severity)" }
      if found != wanted { failures.add("\(concepts)\(issues)") }
      for issue in issues where issue.help.isEmpty || issue.position == nil || issue.message.hasSuffix(".") {
        failures.add("\(issue)")
      }
    }
    failures.expectNone()
  }

  @Test func placesOfExamples() throws {
    let marked = MarkedText(
      glossary(
        "  a:\n    kk:\n      prefer: alpha\n      finds: [\u{27E6}beta\u{27E7}]\n      ignores:\n        - \u{27E6}An alpha.\u{27E7}\n"
      ))
    #expect(try termbase(marked.text).check().map(\.span) == marked.spans)
  }

  @Test func checkingIsRepeatable() throws {
    let loaded = try #require(Termbase.load([.starter]).termbase)
    #expect(loaded.check() == loaded.check())
  }

  @Test func theStarterIsWithoutMistakes() throws {
    let (loaded, issues) = Termbase.load([.starter])
    #expect(issues.isEmpty, "\(issues.prefix(10).map(Self.line).joined(separator: "\n"))")
    let termbase = try #require(loaded)
    #expect(
      termbase.concepts.count > 100
        && Set(termbase.languages) == Set(LanguageProfile.all.filter(\.isComplete).map(\.language)))
    let faults = termbase.check().filter { $0.severity > .note }
    #expect(faults.isEmpty, "\(faults.count):\n\(faults.prefix(10).map(Self.line).joined(separator: "\n"))")
    #expect(Set(termbase.layers.map(\.name)) == [TermbaseLayer.starterName])
  }

  private static func line(_ issue: InputIssue) -> String {
    "\(issue.file):\(issue.position?.line ?? 0) \(issue.code) \(issue.message)"
  }
}
