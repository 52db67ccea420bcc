import CGlossaries
import Foundation
import NoticeLint
import Notices
import Terminology
import TestSupport
import Testing

/// A folder of values of one struct, and the list that names them all.
struct Shelf: Sendable, CustomTestStringConvertible {
  let type: String
  let folder: String
  /// The file that holds ``all``.
  let list: String
  /// Files of the folder that hold no value.
  let helpers: [String]
  /// How many values the built module knows; nil where the struct is internal.
  let count: Int?

  var testDescription: String { type }

  static let all = [
    Shelf(
      type: "Rule", folder: "Sources/NoticeLint/Rules", list: "Sources/NoticeLint/Rules/Rule.swift",
      helpers: [
        "Advising.swift", "ExampleGlossary.swift", "LeftoverFinder.swift", "LeftoverWords.swift", "PlainWords.swift",
        "Rule.swift",
      ], count: Rule.all.count),
    Shelf(
      type: "Reporter", folder: "Sources/NoticeLint/Reporters", list: "Sources/NoticeLint/Reporters/Reporter.swift",
      helpers: [
        "Escaping.swift", "Fingerprints.swift", "OverviewText.swift", "ReportPath.swift", "ReportedRun.swift",
        "Reporter.swift", "SARIFLog.swift", "Snippet.swift", "SummaryText.swift", "Terminal.swift",
      ],
      count: Reporter.all.count),
    Shelf(
      type: "CoverageFormat", folder: "Sources/NoticeLint/Coverage/Formats",
      list: "Sources/NoticeLint/Coverage/CoverageFormat.swift", helpers: [], count: CoverageFormat.all.count),
    Shelf(
      type: "Shape", folder: "Sources/NoticeLint/Explained/Shapes",
      list: "Sources/NoticeLint/Explained/Shapes/Shape.swift", helpers: ["Shape.swift"], count: nil),
    Shelf(
      type: "NoticeFormat", folder: "Sources/Notices/Formats", list: "Sources/Notices/NoticeFormat.swift", helpers: [],
      count: NoticeFormat.all.count),
    Shelf(
      type: "LanguageProfile", folder: "Sources/Terminology/Languages",
      list: "Sources/Terminology/Languages/LanguageProfile.swift",
      helpers: ["ExplainingProfile.swift", "LanguageProfile.swift", "MatchingProfile.swift"],
      count: LanguageProfile.all.count),
  ]

  /// The names of the values that a file declares.
  func values(of file: House.File) -> [String] {
    file.lines.compactMap { line in
      guard let declaration = line.between("static let ", " = \(type)("), !declaration.contains(" ") else { return nil }
      return String(declaration)
    }
  }
}

@Suite struct ShelfTests {
  @Test(arguments: Shelf.all) func everyValueStandsInTheList(_ shelf: Shelf) throws {
    let files = try House.files(below: shelf.folder, endings: ["swift"])
    let values = files.flatMap(shelf.values)
    let list = try #require(try House.text(shelf.list).between("static let all: [\(shelf.type)] = [", "]"))
    let listed = list.split(separator: ",").map { String($0.trimmed.dropFirst()) }.filter { !$0.isEmpty }
    #expect(!values.isEmpty)
    #expect(values.sorted() == listed.sorted())
    if let count = shelf.count { #expect(count == listed.count) }
  }

  @Test(arguments: Shelf.all) func everyFileHoldsAValue(_ shelf: Shelf) throws {
    let files = try House.files(below: shelf.folder, endings: ["swift"])
    let without = files.filter { shelf.values(of: $0).isEmpty }.map(\.name)
    #expect(without == shelf.helpers)
  }

  @Test func namesAreDistinctAndRulesStandInTheOrderOfTheirIds() {
    let names = [
      Rule.all.map(\.id), Reporter.all.map(\.name), CoverageFormat.all.map(\.name), NoticeFormat.all.map(\.name),
      LanguageProfile.all.map { "\($0.language)" },
    ]
    for names in names { #expect(Set(names).count == names.count, "\(names)") }
    #expect(Rule.all.map(\.id) == Rule.all.map(\.id).sorted())
    #expect(Rule.all.allSatisfy { Rule.named($0.id)?.summary == $0.summary })
  }

  @Test func everyLanguageThatIsJudgedByShapesIsInTheCorpus() {
    let languages = LanguageProfile.all.filter(\.explaining.isFilled).map { "\($0.language)" }.sorted()
    #expect(House.names(in: "Fixtures/Corpus") == languages.map { $0 + ".yaml" })
  }

  /// Passages of every kind of evidence but those that rest on the glossary's words or on markup (`MarkupEvidenceTests`), in
  /// the languages in which the shapes were made.
  @Test func everyShapeHasItsPassages() throws {
    let languages = House.names(in: "Fixtures/Explained")
    #expect(languages == ["en", "es"])
    let kinds = Evidence.Kind.allCases.filter {
      ![.knownText, .description, .definition, .footnote].contains($0)
    }
    // The passages were labelled by writers who did not know the code's word.
    let shapes = kinds.map { $0 == .sentence ? "anaphor" : $0.rawValue }.sorted()
    for language in languages {
      let folder = "Fixtures/Explained/\(language)"
      #expect(House.names(in: folder) == shapes.map { $0 + ".yaml" })
      for file in try House.files(below: folder, endings: ["yaml"]) {
        #expect(file.lines.contains("shape: \(file.name.dropLast(5))"), "\(file.path)")
        #expect(file.lines.contains("language: \(language)"), "\(file.path)")
      }
    }
  }

  @Test(arguments: NoticeFormat.all.map(\.name)) func everyFormatHasFixtures(_ name: String) throws {
    let endings = try #require(NoticeFormat.named(name)).fileExtensions
    #expect(!Fixtures.files(in: "Formats/\(name)", endings: endings).isEmpty)
  }

  /// A plugin cannot import the library: what it takes for a letter is a list of its own.
  @Test func theBuildToolPluginKnowsEveryFormat() throws {
    let plugin = try House.text("Sources/Plugins/BuildTool/NoticeLintBuildToolPlugin.swift")
    let list = try #require(plugin.between("static let endings: Set = [", "]"))
    let endings = list.split(separator: ",").map { String($0.trimmed.dropFirst().dropLast()) }.filter { !$0.isEmpty }
    #expect(endings == NoticeFormat.all.filter(\.isReadInFolders).flatMap(\.fileExtensions).sorted())
  }

  @Test func theHookTakesEveryFormat() throws {
    let hooks = try House.text(".pre-commit-hooks.yaml")
    let list = try #require(hooks.between("\\.(", ")$"))
    #expect(
      list.split(separator: "|").map(String.init)
        == NoticeFormat.all.filter(\.isReadInFolders).flatMap(\.fileExtensions).sorted())
  }

  @Test func everyGlossaryIsCompiledInAsItStands() throws {
    let embedded = (0..<cglossaries_count()).map { String(cString: cglossaries_name($0)) }
    let files = House.names(in: "Glossaries/us-k12").filter { $0.hasSuffix(".yaml") }
    #expect(embedded.sorted() == files.map { "us-k12/" + $0 })
    for number in 0..<cglossaries_count() {
      let name = String(cString: cglossaries_name(number))
      let length = Int(cglossaries_length(number))
      let bytes = UnsafeBufferPointer(start: cglossaries_bytes(number), count: length)
      let file = try Data(contentsOf: Fixtures.root.appendingPathComponent("Glossaries/\(name)"))
      #expect(bytes.elementsEqual(file), "\(name) differs from what is compiled in")
    }
  }
}
