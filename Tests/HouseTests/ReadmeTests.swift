import Foundation
import NoticeLint
import TestSupport
import Testing
import UnicodeText

@Suite(.enabled(if: House.exists("README.md"), "there is no README yet"))
struct ReadmeTests {
  /// The table of rules: `| id | severity | summary |`.
  @Test func tableNamesEveryRule() throws {
    let expected = Rule.all.map { "| `\($0.id)` | \($0.severity.rawValue) | \($0.summary) |" }
    let severities = Set(Rule.all.map(\.severity.rawValue))
    let rows = try House.text("README.md").split(separator: "\n").filter { line in
      let cells = line.split(separator: "|").map(\.trimmed)
      guard line.hasPrefix("|"), cells.count >= 2 else { return false }
      return severities.contains(cells[1]) || Rule.all.contains { cells[0] == "`\($0.id)`" }
    }
    #expect(rows.map(\.trimmed) == expected, "the table should be:\n\(expected.joined(separator: "\n"))")
  }

  private static let example = "Tests/TerminologyTests/ReadmeExampleTests.swift"

  /// The example that a reader copies is one that runs.
  @Test(.enabled(if: House.exists(example), "there is no test of the README's example yet"))
  func exampleIsTheOneThatIsTested() throws {
    let file = try House.text(Self.example)
    let block = try #require(file.between("README-EXAMPLE-BEGIN", "README-EXAMPLE-END"))
    // The first line is the rest of the marker's, the last what stands before the other marker.
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
    let indent = lines.filter { !$0.trimmed.isEmpty }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
    let text = lines.map { $0.dropFirst(indent) }.joined(separator: "\n").trimmed
    #expect(!text.isEmpty)
    #expect(try House.text("README.md").contains("```swift\n\(text)\n```"), "the README should show:\n\(text)")
  }

  /// CI runs the block behind the marker; without it, it would run nothing and be content.
  @Test func holdsTheCommandsThatCIRuns() throws {
    let readme = try House.text("README.md")
    let script = try House.text(".ci/run")
    for call in script.components(separatedBy: "$(readme_command ").dropFirst() {
      let marker = call.prefix { $0 != ")" }
      let after = try #require(readme.between("<!-- \(marker) -->\n", "\n```\n"), "no <!-- \(marker) --> in the README")
      let commands = try #require(after.split(separator: "```sh\n", maxSplits: 1).last)
      #expect(after.contains("```sh\n") && !commands.trimmed.isEmpty)
    }
  }
}
