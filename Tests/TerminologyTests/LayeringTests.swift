import TestSupport
import Testing
import UnicodeText

@testable import Terminology

private let base = glossary(
  """
    a:
      subject: one
      treatment: explain
      priority: vital
      definition: A thing.
      was: [old-a]
      en:
        prefer: alpha
        accept: [first]
        explain: Alpha is the first.
        short: the first
        checked: approved 2026-11-03 office
        finds: [An alpha.]
        ignores: [A beta.]
      es: {prefer: alfa, explain: Alfa es la primera.}
    b:
      en: {prefer: beta}

  """)

@Suite struct LayeringTests {
  @Test func termsAreReplacedAsAWhole() throws {
    let loaded = try termbase(base, glossary("  a:\n    override: true\n    en: {prefer: aleph}\n"))
    let concept = try #require(loaded[id("a")])
    let section = try #require(concept.section(.english))
    #expect(section.terms.map(\.text) == ["aleph"] && section.termsLayer == "layer-1")
    // The explanation stays with its review; the examples belonged to the terms.
    #expect(section.explanation?.text == "Alpha is the first." && section.explanation?.review.state == .approved)
    #expect(section.explanationLayer == "layer-0" && section.finds.isEmpty && section.ignores.isEmpty)
    #expect(concept.subject == "one" && concept.priority == .vital && concept.definition == "A thing.")
    #expect(concept.treatments == .explain && concept.layer == "layer-1")
    #expect(try concept.formerIDs == [id("old-a")])
    #expect(concept.section(.spanish)?.terms.map(\.text) == ["alfa"])
    #expect(concept.section(.spanish)?.termsLayer == "layer-0")
  }

  @Test(arguments: ["explain: Alpha begins.", "short: the beginning", "instead: the beginning", "glosses: [begins]"])
  func aReviewNeverSurvivesANewText(line: String) throws {
    let loaded = try termbase(base, glossary("  a:\n    override: true\n    en:\n      \(line)\n"))
    let section = try #require(loaded[id("a")]?.section(.english))
    let explanation = try #require(section.explanation)
    #expect(explanation.review == Review(state: .draft, date: nil, role: nil, origin: .person))
    #expect((explanation.text == nil) == !line.hasPrefix("explain") && explanation.short != "the first")
    #expect(section.terms.map(\.text) == ["alpha", "first"] && section.finds.count == 1)
    #expect(section.termsLayer == "layer-0" && section.explanationLayer == "layer-1")
  }

  @Test func aThirdLayerSeesTheSecond() throws {
    let loaded = try termbase(
      base, glossary("  a:\n    override: true\n    subject: two\n    ht: {prefer: alfa}\n"),
      glossary(
        "  a:\n    override: true\n    treatment: [expand]\n    en: {explain: New., checked: reviewed 2026-11-04 x}\n"))
    let concept = try #require(loaded[id("a")])
    #expect(concept.subject == "two" && concept.treatments == .expand && concept.layer == "layer-2")
    #expect(concept.sections.map(\.language.written) == ["en", "es", "ht"])
    #expect(concept.section(.english)?.explanation?.review.state == .reviewed)
  }

  @Test func removing() throws {
    let loaded = try termbase(base, glossary("  a:\n    override: true\n    es: {remove: true}\n  b: {remove: true}\n"))
    #expect(loaded.concepts.map(\.id.rawValue) == ["a"] && loaded.languages == [.english])
    let again = try termbase(base, glossary("  b: {remove: true}\n"), glossary("  b:\n    en: {prefer: new}\n"))
    #expect(try again[id("b")]?.layer == "layer-2")
  }

  @Test func withoutBuiltIn() throws {
    let own = glossary("  iep:\n    en: {prefer: IEP}\n")
    #expect(try termbase(own).concepts.count == 1)
    #expect(Termbase.load([]).termbase?.concepts.isEmpty == true && Termbase.load([]).issues.isEmpty)
    let (over, issues) = Termbase.load([.starter, TermbaseLayer(name: "own", yaml: own)])
    #expect(over == nil && issues.filter { $0.severity == .error }.map(code) == ["concept-exists"])
  }

  private static let faults: [(code: String, layers: [String], help: String)] = [
    ("concept-exists", [base, "  \u{27E6}a\u{27E7}:\n    en: {prefer: x}\n"], "override: true"),
    (
      "unknown-concept", [base, "  \u{27E6}c\u{27E7}:\n    override: true\n    en: {prefer: x}\n"],
      "needs no `override`"
    ),
    ("unknown-concept", [base, "  \u{27E6}c\u{27E7}: {remove: true}\n"], "no `remove`"),
    (
      "unknown-concept", ["  school-rating: {}\n", "  \u{27E6}school-ratin\u{27E7}: {remove: true}\n"],
      "did you mean \"school-rating\""
    ),
    ("unknown-concept", [base, "  \u{27E6}old-a\u{27E7}: {override: true}\n"], "it is called \"a\" now"),
    (
      "unknown-language", [base, "  a:\n    override: true\n    \u{27E6}ht\u{27E7}: {remove: true}\n"],
      "leave the section out"
    ),
    ("unknown-relation", ["  \u{27E6}a\u{27E7}:\n    related: {broader: [bat]}\n  bar: {}\n"], "did you mean \"bar\""),
    (
      "unknown-relation", [base, "  b: {remove: true}\n  \u{27E6}c\u{27E7}: {related: {related: [b, old-a, a]}}\n"],
      "leave it out"
    ),
  ]

  @Test func faultsBetweenLayers() {
    for (wanted, layers, help) in Self.faults {
      let marked = layers.map { MarkedText($0.hasPrefix("notice") ? $0 : glossary($0)) }
      let (termbase, issues) = Termbase.load(
        marked.enumerated().map { TermbaseLayer(name: "layer-\($0)", yaml: $1.text) })
      #expect(issues.map(code) == [wanted], "\(issues)")
      #expect(issues.map(\.span) == marked[layers.count - 1].spans && issues.first?.file == "layer-\(layers.count - 1)")
      #expect(issues.first?.help.contains(help) == true, "\(issues)")
      #expect((termbase != nil) == (wanted == "unknown-relation"))
    }
  }

  @Test func oneLayerOfSeveralFiles() throws {
    func file(_ path: String, _ concepts: String) -> TermbaseLayer.File {
      TermbaseLayer.File(path: path, bytes: Array(glossary(concepts).utf8))
    }
    let both = [file("b.yaml", "  x: {}\n  y: {}\n"), file("a.yaml", "  x: {}\n")]
    let (termbase, issues) = Termbase.load([TermbaseLayer(name: "own", files: both)])
    #expect(termbase == nil && issues.map(code) == ["duplicate-concept"])
    #expect(issues.first?.file == "b.yaml" && issues.first?.help.contains("a.yaml:3") == true)
    // The files of a layer are not laid over each other.
    let (_, override) = Termbase.load([
      TermbaseLayer(name: "own", files: [file("a.yaml", "  x: {}\n"), file("b.yaml", "  x: {override: true}\n")])
    ])
    #expect(override.map(code) == ["duplicate-concept"])
    // One broken file does not silence the others.
    let broken = TermbaseLayer.File(path: "c.yaml", bytes: Array("concepts: {}\n".utf8))
    #expect(Termbase.load([TermbaseLayer(name: "own", files: both + [broken])]).issues.count == 2)
  }

  // MARK: Languages

  @Test func regionsFallBack() throws {
    let loaded = try termbase(
      glossary("  a:\n    es: {prefer: clase, explain: Uno.}\n    es-MX: {accept: [sal\u{F3}n], short: dos}\n"))
    let concept = try #require(loaded[id("a")])
    let mexican = try tag("es-MX")
    #expect(concept.terms(for: mexican).map(\.text) == ["sal\u{F3}n", "clase"])
    #expect(concept.terms(for: .spanish).map(\.text) == ["clase"])
    #expect(try concept.terms(for: tag("es-PR")).count == 1)
    // The explanation is the most specific as a whole, the preferred term the nearest that there is.
    #expect(concept.explanation(for: mexican)?.explanation.short == "dos")
    #expect(concept.explanation(for: mexican)?.language == mexican)
    #expect(try concept.explanation(for: tag("es-US"))?.language == .spanish)
    #expect(concept.preferredTerm(for: mexican)?.text == "clase")
    let matches = loaded.matcher(for: mexican).matches(in: "la clase, el sal\u{F3}n")
    #expect(matches.flatMap { $0.candidates.map(\.language.written) } == ["es", "es-MX"])
    #expect(try loaded.matcher(for: tag("pt")).matches(in: "la clase").isEmpty)
  }

  /// Whether a reader of a language gets a section.
  @Test(arguments: [
    ("yue", "zh-Hant", true), ("yue", "zh-Hans", false), ("zh-TW", "zh-Hant", true),
    ("zh-Hant", "zh-Hans", false), ("zh-Hans", "zh-Hant", false), ("mww", "mww", true), ("mww", "en", false),
    ("mww-Latn", "mww", true), ("es-MX", "es", true), ("es", "es-MX", false), ("pt", "kea", false),
    ("sr-Latn", "sr", false),
    ("iw", "he", true), ("en", "es", false),
  ])
  func readers(reader: String, section: String, isCovered: Bool) throws {
    let loaded = try termbase(glossary("  a:\n    \(section): {prefer: x}\n"))
    let concept = try #require(loaded[id("a")])
    #expect(try !concept.sections(for: tag(reader)).isEmpty == isCovered)
  }

  @Test func simplifiedChineseByRegion() throws {
    let concept = try #require(try termbase(glossary("  a:\n    zh-Hans: {prefer: x}\n"))[id("a")])
    #expect(try concept.sections(for: tag("zh-CN")).count == 1)
  }
}
