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
  ("  a:\n    kk: {prefer: alpha}\n", []), ("  a:\n    en: {explain: Text.}\n", []),
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
    "  a:\n    kk: {prefer: alpha, explain: Alpha is beta and beta.}\n  b:\n    kk: {prefer: beta}\n",
    ["jargon-in-explanation warning"]
  ),
  (
    "  a:\n    kk: {prefer: alpha, short: a beta, instead: the gamma}\n  b:\n    kk: {prefer: beta}\n  c:\n    kk: {prefer: gamma}\n",
    ["jargon-in-explanation warning", "jargon-in-explanation warning"]
  ),
  (
    "  a:\n    kk: {prefer: alpha, explain: Alpha is beta.}\n  b:\n    treatment: translate\n    kk: {prefer: beta}\n",
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
  ("  a:\n    kk: {prefer: alpha, explain: Alpha is betamax.}\n  b:\n    kk: {prefer: beta}\n", []),
]

@Suite struct CheckTests {
  @Test func checksSayWhatIsWrong() throws {
    var failures = Failures()
    for (concepts, wanted) in checks {
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
    let errors = termbase.check().filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.count):\n\(errors.prefix(10).map(Self.line).joined(separator: "\n"))")
    #expect(Set(termbase.layers.map(\.name)) == [TermbaseLayer.starterName])
  }

  private static func line(_ issue: InputIssue) -> String {
    "\(issue.file):\(issue.position?.line ?? 0) \(issue.code) \(issue.message)"
  }
}
