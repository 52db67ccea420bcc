import Notices
import StrictYAML
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint

/// Configurations on top of others.
@Suite struct ExtendsTests {
  /// Reads the first of some files; the others are there to be extended.
  private static func read(_ files: KeyValuePairs<String, String>) -> (Configuration, [InputIssue]) {
    let all = Dictionary(uniqueKeysWithValues: files.map { ($0.key, Array(("notice-lint: 1\n" + $0.value).utf8)) })
    return Configuration.read(all[files[0].key] ?? [], file: files[0].key, reading: { all[$0] })
  }

  @Test func laterTextsWinAndListsGrow() {
    let (configuration, issues) = Self.read([
      "schools/a/x.yml": """
      extends: [../../district.yml, ../more.yml]
      glossaries: [own.yaml]
      languages: [ar]
      severity: {unknown-acronym: note}
      boilerplate: [third]
      paths: [{match: "a/**", kind: normal, glossaries: p.yaml}]
      statements: [{name: offer, match: "own/**", wordings: {en: [x]}}]

      """,
      "district.yml": """
      glossaries: [glossaries/district.yaml, /srv/state.yaml]
      languages: [es, so]
      fail-on: warning
      max-bytes: 5
      severity: {unknown-acronym: off, late-explanation: warning}
      boilerplate: [first]
      paths: [{match: "**", kind: vital, stage: template, glossaries: glossaries/vital.yaml}]
      statements:
        - {name: offer, match: "**", wordings: {en: [y]}}
        - {name: other, match: "**", wordings: {en: [z]}}

      """,
      "schools/more.yml": "fail-on: note\nboilerplate: [second]\ndefault-language: en\n",
    ])
    #expect(issues.isEmpty, "\(issues)")
    #expect(configuration.file == "schools/a/x.yml")
    #expect(configuration.glossaries == ["../../glossaries/district.yaml", "/srv/state.yaml", "own.yaml"])
    #expect(configuration.served.map(\.language.written) == ["ar"])
    #expect(
      configuration.failOn == .note && configuration.limits.bytes == 5 && configuration.defaultLanguage == .english)
    #expect(configuration.severities == ["unknown-acronym": .note, "late-explanation": .warning])
    #expect(configuration.boilerplate == ["first", "second", "third"])
    #expect(configuration.statements.map(\.name) == ["other", "offer"])
    #expect(configuration.statements.last?.match.map(\.text) == ["own/**"])
    let settings = configuration.settings(for: "a/letter.md")
    #expect(!settings.isVital && settings.stage == .template)
    #expect(configuration.glossaries(for: "b.md").last == "../../glossaries/vital.yaml")
    #expect(configuration.glossaries(for: "a/b.md").last == "p.yaml")
  }

  @Test func aFileThatIsExtendedExtendsOthers() {
    let (configuration, issues) = Self.read([
      "a.yml": "extends: d/b.yml\n", "d/b.yml": "extends: e/c.yml\nglossaries: [b.yaml]\n",
      "d/e/c.yml": "glossaries: [c.yaml, ../x.yaml]\nfail-on: never\n",
    ])
    #expect(issues.isEmpty, "\(issues)")
    #expect(configuration.glossaries == ["d/e/c.yaml", "d/x.yaml", "d/b.yaml"] && configuration.failOn == .never)
  }

  @Test func faultsHaveTheirPlace() throws {
    let cases: [(KeyValuePairs<String, String>, code: String, file: String, line: Int, column: Int)] = [
      (["a.yml": "extends: b.yml\n"], "extends-not-readable", "a.yml", 2, 10),
      (["a.yml": "extends: [a.yml]\n"], "extends-itself", "a.yml", 2, 11),
      (["d/a.yml": "extends: ../b.yml\n", "b.yml": "extends: ./d/../d/a.yml\n"], "extends-itself", "b.yml", 2, 10),
      (["a.yml": "extends: b.yml\n", "b.yml": "fail-on: soon\n"], "unknown-value", "b.yml", 2, 10),
      (["a.yml": "extends: {b: c}\n"], "not-text", "a.yml", 2, 10),
      (["a.yml": "extends: \"\"\n"], "empty", "a.yml", 2, 10),
    ]
    for (files, code, file, line, column) in cases {
      let issues = Self.read(files).1
      #expect(issues.map(\.code) == ["configuration/\(code)"], "\(issues)")
      let issue = try #require(issues.first)
      #expect(issue.file == file && issue.position?.line == line && issue.position?.column == column, "\(issue)")
      #expect(!issue.help.isEmpty && issue.severity == .error)
    }
  }

  @Test func aChainThatNeverEndsIsCutOff() {
    let names = (0..<20).map { "\($0).yml" }
    let reading = { (path: String) -> [UInt8]? in
      let number = names.firstIndex(of: path) ?? 0
      return Array("notice-lint: 1\nextends: \(number + 1).yml\n".utf8)
    }
    let issues = Configuration.read(reading("0.yml") ?? [], file: "0.yml", reading: reading).issues
    #expect(issues.map(\.code) == ["configuration/extends-too-many"])
    #expect(issues.first?.file == "\(ConfigurationChain.depthLimit - 1).yml")
  }

  @Test(arguments: [
    ("", "a.yml", "a.yml"), ("d", "../a.yml", "a.yml"), ("d/e", "../../../a.yml", "../a.yml"),
    ("..", "../a", "../../a"),
    ("/", "a", "/a"), ("/d", "../../a", "/a"), ("d", "/a/./b/../c", "/a/c"), ("d", "./a//b", "d/a/b"),
  ])
  func pathsAreJoined(_ folder: String, _ path: String, _ joined: String) {
    #expect(RelativePath.joined(folder, path) == joined)
  }

  @Test(arguments: [
    ("a.yml", "b.yml", ""), ("a.yml", "d/b.yml", "d"), ("d/a.yml", "b.yml", ".."), ("d/e/a.yml", "d/f/b.yml", "../f"),
    ("a.yml", "../b.yml", ".."), ("../a.yml", "../../b.yml", ".."), ("/d/a.yml", "/b.yml", ".."),
    ("a.yml", "/d/b.yml", "/d"),
  ])
  func waysLeadFromOneFolderToAnother(_ start: String, _ file: String, _ way: String) {
    #expect(RelativePath.way(from: start, to: file) == way)
  }
}
