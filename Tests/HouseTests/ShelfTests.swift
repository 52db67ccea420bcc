import Foundation
import NoticeLint
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import Terminology

/// Every shelf is a folder of values and one list of all of them: the two say the same.
@Suite struct ShelfTests {
  struct Shelf: Sendable, CustomTestStringConvertible {
    let type: String
    let folder: String
    /// The file with the list.
    let list: String
    /// Files of the folder that hold no value of the shelf.
    let helpers: Set<String>
    var testDescription: String { type }
  }

  static let shelves = [
    Shelf(
      type: "Rule", folder: "Sources/NoticeLint/Rules", list: "Sources/NoticeLint/Rules/Rule.swift",
      helpers: ["Rule.swift", "Advising.swift", "ExampleGlossary.swift"]),
    Shelf(
      type: "Reporter", folder: "Sources/NoticeLint/Reporters", list: "Sources/NoticeLint/Reporters/Reporter.swift",
      helpers: ["Reporter.swift", "Terminal.swift", "Snippet.swift", "OverviewText.swift", "SummaryText.swift"]),
    Shelf(
      type: "Shape", folder: "Sources/NoticeLint/Explained/Shapes",
      list: "Sources/NoticeLint/Explained/Shapes/Shape.swift", helpers: ["Shape.swift"]),
    Shelf(
      type: "NoticeFormat", folder: "Sources/Notices/Formats", list: "Sources/Notices/NoticeFormat.swift", helpers: []),
    Shelf(
      type: "LanguageProfile", folder: "Sources/Terminology/Languages",
      list: "Sources/Terminology/Languages/LanguageProfile.swift",
      helpers: ["LanguageProfile.swift", "ExplainingProfile.swift"]),
  ]

  @Test(arguments: shelves)
  func folderAndListSayTheSame(_ shelf: Shelf) throws {
    var values: [String] = []
    for path in HouseFiles.paths(in: shelf.folder, endings: ["swift"]) {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let found = try Self.values(of: shelf.type, in: path)
      #expect(found.isEmpty == shelf.helpers.contains(name), "\(name): \(found)")
      values += found
    }
    #expect(try Self.listed(shelf).sorted() == values.sorted())
    #expect(!values.isEmpty)
  }

  @Test func listsAreNotEmptyAndNamesAreUnique() {
    for names in [Rule.all.map(\.id), Reporter.all.map(\.name), NoticeFormat.all.map(\.name)] {
      #expect(!names.isEmpty && Set(names).count == names.count)
    }
    #expect(Rule.all.allSatisfy { Rule.named($0.id)?.id == $0.id })
    #expect(Reporter.all.allSatisfy { Reporter.named($0.name)?.name == $0.name })
  }

  /// `static let name = Rule(` or `static let name: LanguageProfile`.
  private static func values(of type: String, in path: String) throws -> [String] {
    try HouseFiles.lines(path).compactMap { line in
      let words = line.text.split(whereSeparator: { " (:{".contains($0) }).map(String.init)
      guard let start = words.firstIndex(of: "static"), words.count > start + 3, words[start + 1] == "let" else { return nil }
      return words[(start + 3)...].prefix(2).contains(type) && !line.text.contains("[\(type)]") ? words[start + 2] : nil
    }
  }

  /// The names behind the dots of `static let all: [Rule] = [ … ]`.
  private static func listed(_ shelf: Shelf) throws -> [String] {
    let text = try HouseFiles.text(shelf.list)
    let start = try #require(text.range(of: "static let all: [\(shelf.type)] = ["))
    let end = try #require(text.range(of: "]", range: start.upperBound..<text.endIndex))
    return text[start.upperBound..<end.lowerBound].split(whereSeparator: { " ,\n".contains($0) }).map {
      String($0.dropFirst())
    }
  }

  // MARK: Pages, fixtures, glossaries

  @Test func everyRuleHasItsPage() {
    let pages = HouseFiles.paths(in: "Sources/NoticeLint/NoticeLint.docc/Rules", endings: ["md"])
    #expect(pages.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent } == Rule.all.map(\.id).sorted())
  }

  @Test func everyCompleteLanguageHasEveryShape() {
    let shapes = ["anaphor", "bracket", "comma", "dash", "list", "means", "question", "words-block"]
    for profile in LanguageProfile.all where profile.isComplete {
      let files = HouseFiles.paths(in: "Fixtures/Explained/\(profile.language.written)", endings: ["yaml"])
      #expect(files.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent } == shapes)
    }
  }

  @Test func everyGlossaryFileIsEmbedded() throws {
    let files = HouseFiles.paths(in: "Glossaries/us-k12", endings: ["yaml"])
    let embedded = TermbaseLayer.starter.files
    #expect(embedded.map { $0.path.split(separator: "/").last.map(String.init) } == files.map {
      $0.split(separator: "/").last.map(String.init)
    })
    for (file, path) in zip(embedded, files) { #expect(file.bytes == Array(try HouseFiles.text(path).utf8), "\(path)") }
  }

  // MARK: README

  @Test func theRuleTableOfTheReadmeIsWhatTheCodeSays() throws {
    guard let readme = HouseFiles.textIfAny("README.md") else { return }
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let rules = rows.filter { row in Rule.named(row[0].filter { $0 != "`" }) != nil }
    #expect(rules.map { Array($0.prefix(3)) } == Rule.all.map { ["`\($0.id)`", $0.severity.rawValue, $0.summary] })
  }

  @Test func theExampleOfTheReadmeIsTheTestedOne() throws {
    guard let readme = HouseFiles.textIfAny("README.md"),
      let test = HouseFiles.textIfAny("Tests/TerminologyTests/ReadmeExampleTests.swift")
    else { return }
    let lines = test.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("README-EXAMPLE-BEGIN") })
    let end = try #require(lines.firstIndex { $0.contains("README-EXAMPLE-END") })
    let example = lines[(start + 1)..<end].map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    let trimmed = readme.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(trimmed.joined(separator: "\n").contains(example.joined(separator: "\n")))
  }
}
