import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// Patterns of paths, and the languages that names say.
@Suite struct PathTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let pattern: String
    let path: String
    let fits: Bool
    let language: String?
    var testDescription: String { "\(pattern) \(path)" }

    init(_ pattern: String, _ path: String, _ fits: Bool = true, language: String? = nil) {
      (self.pattern, self.path, self.fits, self.language) = (pattern, path, fits, language)
    }
  }

  static let rows = [
    Row("a.md", "a.md"), Row("a.md", "A.md", false), Row("a.md", "b/a.md", false), Row("a.md", "a.md/b", false),
    Row("*", "a.md"), Row("*", "b/a.md", false), Row("*.md", "a.md"), Row("*.md", ".md"), Row("*.md", "a.mdx", false),
    Row("a*b*c", "axxbyyc"), Row("a*b*c", "axxbyy", false), Row("***", "a.md"), Row("a***", "abc"),
    Row("**", "a.md"), Row("**", "x/y/z.md"), Row("**/a.md", "a.md"), Row("**/a.md", "x/y/a.md"),
    Row("**/a.md", "xa.md", false), Row("x/**", "x/y/z.md"), Row("x/**", "x"), Row("x/**", "xy/z", false),
    Row("x/**/z.md", "x/z.md"), Row("x/**/z.md", "x/a/b/z.md"), Row("x/**/**/z.md", "x/z.md"),
    Row("**/y/**", "a/y/b.md"), Row("**/y/**", "a/b.md", false), Row("x**y", "xaay"), Row("x**y", "xa/ay", false),
    Row("?.md", "ñ.md"), Row("?.md", "ab.md", false), Row("?.md", ".md", false), Row("??", "日本"),
    Row("./a.md", "a.md"), Row("a.md", "./a.md"), Row("a//b", "a/b"), Row("[ab].md", "a.md", false),
    Row("{language}.md", "es.md", language: "es"), Row("*.{language}.md", "a.zh-Hant.md", language: "zh-Hant"),
    Row("*.{language}.md", "a.b.es.md", language: "es"), Row("*.{language}.md", "a.md", false),
    Row("*.{language}.md", "a.12.md", false), Row("{language}/**", "es/x/a.md", language: "es"),
    Row("**/{language}/*.md", "x/ar/a.md", language: "ar"), Row("**/{language}/*", "letters/a.md", false),
    Row("{language}/*.{language}.md", "en/a.es.md", language: "es"),
    Row("**/*-{language}.md", "x/a-so.md", language: "so"),
  ]

  @Test(arguments: rows)
  func aPatternNamesPaths(_ row: Row) throws {
    let pattern = try #require(PathPattern(row.pattern))
    let match = pattern.match(row.path)
    #expect((match != nil) == row.fits)
    #expect(match?.language == row.language)
  }

  @Test(arguments: ["{lang}", "{language", "language}", "a{}", "{en,es}.md", "{{language}}"])
  func otherBracesAreRefused(_ pattern: String) { #expect(PathPattern(pattern) == nil) }

  /// Patterns that take exponential time where each star is tried by itself. A naive matcher would run for years.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (String(repeating: "*a", count: 40) + "b", String(repeating: "a", count: 200)),
      (String(repeating: "**/", count: 60) + "b", String(repeating: "a/", count: 100) + "c"),
      (String(repeating: "**/a/", count: 40) + "b", String(repeating: "a/", count: 100) + "c"),
      (String(repeating: "****", count: 60) + "b", String(repeating: "a", count: 200)),
      (String(repeating: "{language}", count: 20) + "9", String(repeating: "en", count: 60)),
      (String(repeating: "*?", count: 60) + "b", String(repeating: "a", count: 200)),
    ])
  func pathologicalPatternsComeToAnEnd(_ pattern: String, _ path: String) throws {
    #expect(try #require(PathPattern(pattern)).match(path) == nil)
  }

  // MARK: Languages

  static let known = Set(["en", "es", "ar", "zh-Hant", "so"].compactMap { LanguageTag($0) })

  @Test(
    arguments: [
      ("letter.es.md", "es"), ("es/letter.md", "es"), ("a/es/b/letter.md", "es"), ("es/letter.en.md", "en"),
      ("en/es/letter.md", "es"), ("letter.zh-Hant.md", "zh-Hant"), ("letter.es-MX.md", "es-MX"), ("letter.ES.md", "ES"),
      ("notes.old.md", nil), ("letter.v2.md", nil), ("es.md", nil), ("letter.md", nil), ("", nil), ("/", nil),
      ("letter.fr.md", nil), ("to/letter.md", nil), ("letter.zh.md", nil), ("letter.zh-Hans.md", nil),
      ("x.es.old.md", nil), ("letter.es.html.j2", "es"), ("letter.es.j2.md", "es"), ("letter.html.j2", nil),
      ("letter.es", nil), ("so/it.md", "so"), ("letter..md", nil), ("lettér.ñn.md", nil),
    ] as [(String, String?)])
  func namesSayLanguages(_ path: String, _ language: String?) {
    #expect(LanguageOfPath.language(of: path, known: Self.known)?.written == language)
  }

  /// `--language`, then the path's entry, then front matter, then the name, then the default.
  @Test func languagesAreResolvedInOrder() throws {
    var configuration = Configuration()
    let letter = { (front: String?) in (front.map { "---\nlang: \($0)\n---\n\n" } ?? "") + "Hola, familias.\n" }
    let language = { (front: String?, file: String, option: String?, entry: String?, fallback: String?) -> String? in
      configuration.defaultLanguage = fallback.flatMap { LanguageTag($0) }
      configuration.paths =
        entry.map { tag in
          [PathOverride(match: PathPattern("**")!, language: LanguageTag(tag))]
        } ?? []
      let linter = Linter(
        termbase: .starter, configuration: configuration, language: option.flatMap { LanguageTag($0) })
      return linter.letter(letter(front), file: file).notices[0].languages.first?.written
    }
    #expect(language("es", "a.en.md", "ar", "so", "vi") == "ar")
    #expect(language("es", "a.en.md", nil, "so", "vi") == "so")
    #expect(language("es", "a.en.md", nil, nil, "vi") == "es")
    #expect(language(nil, "a.en.md", nil, nil, "vi") == "en")
    #expect(language(nil, "a.md", nil, nil, "vi") == "vi")
    #expect(language(nil, "a.md", nil, nil, nil) == nil)
  }

  @Test func anUnknownLanguageIsNeverGuessed() throws {
    let report = Linter(termbase: .starter).letter("Estimadas familias: el plan 504 está listo.")
    let issue = try #require(report.notices[0].issues.first)
    #expect(!report.notices[0].isChecked && report.isPartial && report.notices[0].findings.isEmpty)
    #expect(issue.code == "notice/unknown-language")
    for remedy in ["letter.en.md", "lang: en", "--language en"] { #expect(issue.help.contains(remedy)) }
  }
}
