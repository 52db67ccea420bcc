import Foundation
import TestSupport
import Testing

/// The cases are folders: see `Fixtures/Commands/README.md`.
@Suite struct CommandTests {
  @Test(arguments: CommandCase.names)
  func command(_ name: String) throws {
    let folder = "Commands/\(name)"
    let first = try CommandCase(name).run()
    expectGolden("\(first.status)\n", "\(folder)/exit")
    expectText(first.output, "\(folder)/output.golden")
    expectText(first.errors, "\(folder)/errors.golden")
    for file in first.written { expectGolden(file.text, "\(folder)/\(file.name).golden") }
    // A golden file without its partner is a mistake of the case.
    let goldens = CommandCase.entries(folder).filter { $0.hasSuffix(".golden") }
    let known = ["output.golden", "errors.golden"] + first.written.map { "\($0.name).golden" }
    #expect(Set(goldens).isSubset(of: known), "a file that should be written is not")

    let showsColour = first.arguments.contains("--color")
    // The standard of the format ends a record with both characters of a line end.
    let isCSV = first.arguments.contains("csv")
    let output = isCSV ? first.output.replacing("\r\n", with: "\n") : first.output
    for text in [output, first.errors] { expectHarmless(text, showsColour: showsColour) }
    let second = try CommandCase(name).run()
    #expect(second == first, "the same input gives the same bytes")
  }

  @Test func thereAreCases() {
    #expect(CommandCase.names.count >= 25)
  }

  @Test func overviewFitsOneScreen() throws {
    let output = try CommandCase("overview-40-letters").run().output
    #expect(output.split(separator: "\n", omittingEmptySubsequences: false).count <= 50)
  }
}

/// Expects a text; a golden file that would be empty is left out.
private func expectText(_ text: String, _ path: String) {
  if text.isEmpty, !FileManager.default.fileExists(atPath: Fixtures.path(path)) { return }
  expectGolden(text, path)
}

/// Expects nothing that could move a cursor, change colours unasked or turn the direction of the text.
private func expectHarmless(_ text: String, showsColour: Bool) {
  let plain = showsColour ? text.replacing(/\u{1B}\[[0-9]+m/, with: "") : text
  let harmful = plain.unicodeScalars.filter { scalar in
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
  let numbers = harmful.map { String($0.value, radix: 16) }
  #expect(numbers.isEmpty, "control characters in what is printed")
}
