import Foundation
import TestSupport
import Testing

/// The built program, as its users run it: cases are folders, no code.
@Suite struct CommandTests {
  @Test func thereAreEnoughCases() {
    #expect(CommandCase.program != nil)
    #expect(CommandCase.all.count >= 25)
  }

  @Test(arguments: CommandCase.all)
  func saysAndReturnsWhatIsExpected(_ one: CommandCase) throws {
    let outcome = try one.run()
    let folder = "Commands/\(one.name)"
    expectGolden(String(decoding: outcome.output, as: UTF8.self), "\(folder)/output.golden")
    expectGolden(String(decoding: outcome.errors, as: UTF8.self), "\(folder)/errors.golden")
    expectGolden("\(outcome.status)\n", "\(folder)/exit")
    for (name, data) in outcome.written.sorted(by: { $0.key < $1.key }) {
      expectGolden(String(decoding: data, as: UTF8.self), "\(folder)/\(name).golden")
    }
    // A file that was to be written and was not.
    let goldens = try FileManager.default.contentsOfDirectory(atPath: CommandCase.root.appendingPathComponent(one.name).path)
    for golden in goldens where golden.hasSuffix(".golden") && !["output.golden", "errors.golden"].contains(golden) {
      #expect(outcome.written[String(golden.dropLast(7))] != nil, "\(golden) was not written")
    }
    for stream in [outcome.output, outcome.errors] + outcome.written.values {
      #expect(!stream.contains(0x1B), "an escape character")
      #expect(String(data: stream, encoding: .utf8) != nil, "ill-formed UTF-8")
    }
  }

  @Test(arguments: CommandCase.all)
  func theSameInputGivesTheSameBytes(_ one: CommandCase) throws {
    #expect(try one.run() == one.run())
  }

  /// Exit 2 comes before 3, 3 before 1: a run that could not be made never looks like one that was.
  @Test func everyExitStatusHasACase() throws {
    let statuses = try CommandCase.all.map { one in
      try String(contentsOf: CommandCase.root.appendingPathComponent("\(one.name)/exit"), encoding: .utf8)
    }
    #expect(Set(statuses) == ["0\n", "1\n", "2\n", "3\n"])
  }

  /// Many letters and no configuration: one screen that says what to do first.
  @Test func anOverviewFitsOneScreen() throws {
    let outcome = try CommandCase(name: "overview").run()
    let lines = String(decoding: outcome.output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 50 && outcome.status == 0)
    #expect(lines.first?.hasPrefix("Mend these first") == true)
  }
}
