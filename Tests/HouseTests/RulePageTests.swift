import NoticeLint
import TestSupport
import Testing

/// The pages of the rules in the documentation are what `notice-lint rules ID` prints.
@Suite struct RulePageTests {
  private static let catalogue = "Sources/NoticeLint/NoticeLint.docc"

  @Test(arguments: Rule.all.map(\.id)) func pageIsUpToDate(_ id: String) throws {
    let rule = try #require(Rule.named(id))
    expectGolden(RulePage.markdown(of: rule), "../\(Self.catalogue)/Rules/\(id).md")
  }

  @Test func noPageIsLeftOver() {
    #expect(House.names(in: "\(Self.catalogue)/Rules") == Rule.all.map { $0.id + ".md" })
  }

  /// What a reader copies builds: the packages are those that Package.swift names.
  @Test func recipesNameEveryPackageOfDebian() throws {
    let package = try House.text("Package.swift")
    let names = Set(package.matches(of: /apt: "([a-z0-9-]+)"/).map { String($0.1) })
    #expect(names.count >= 6)
    let texts =
      try House.files(below: "\(Self.catalogue)/Recipes", endings: ["md"]) + [
        House.File(path: ".ci/run", text: try House.text(".ci/run")),
        .init(path: "README.md", text: try House.text("README.md")),
      ]
    for file in texts where file.text.contains("libicu-dev") {
      for name in names { #expect(file.text.contains(name), "\(file.path) lacks \(name)") }
    }
  }

  /// A page that no list names is never found.
  @Test(arguments: ["Decisions", "Recipes", "Rules"]) func everyPageIsListed(_ folder: String) throws {
    let front = try House.text("\(Self.catalogue)/NoticeLint.md")
    let section = try #require(front.lines(under: "### \(folder)\n"))
    let listed = section.compactMap { $0.between("- <doc:", ">").map(String.init) }
    #expect(Set(listed).count == listed.count)
    #expect(listed.sorted() == House.names(in: "\(Self.catalogue)/\(folder)").map { String($0.dropLast(3)) }.sorted())
  }
}

extension String {
  /// The lines under a heading, up to the next one.
  fileprivate func lines(under heading: String) -> [Substring]? {
    guard let start = firstRange(of: heading) else { return nil }
    return Array(self[start.upperBound...].split(separator: "\n").prefix { !$0.hasPrefix("#") })
  }
}
