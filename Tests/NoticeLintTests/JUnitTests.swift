import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint

/// JUnit XML by the schema of Jenkins, and by the rules of Ant's, which are stricter.
@Suite struct JUnitTests {
  static let xmllint = "/usr/bin/xmllint"

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: xmllint), "xmllint is missing: apt-get install libxml2-utils"))
  func reportsAreValid() throws {
    for text in [ReportedLetters.text(.junit), Reporter.junit.write([], ReportOptions())]
      + HostileReportTests.texts(.junit)
    {
      #expect(try Self.complaints(about: text) == "")
    }
    // The check sees what is wrong.
    let wrong = ReportedLetters.text(.junit).replacing(" errors=", with: " mistakes=")
    #expect(try Self.complaints(about: wrong).contains("mistakes"))
  }

  /// What xmllint says of a report; empty for a valid one.
  private static func complaints(about text: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appendingPathComponent("notice-lint-\(UUID().uuidString).xml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: xmllint)
    process.arguments = ["--nonet", "--noout", "--schema", Fixtures.path("Schemas/junit-10.xsd"), file.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let output = String(decoding: said, as: UTF8.self)
    return process.terminationStatus == 0 ? "" : "\(output) in \(text)"
  }

  /// Ant: these attributes and no others, a time without zone, four elements in this order, one outcome a test.
  @Test func attributesAndOrderAreThoseOfAnt() throws {
    let lines = ReportedLetters.text(.junit).split(separator: "\n").map { $0.drop { $0 == " " } }
    func attributes(_ line: Substring) throws -> [String: String] {
      var result: [String: String] = [:]
      for match in line.prefix(while: { $0 != ">" }).matches(of: try Regex("([a-z]+)=\"([^\"]*)\"")) {
        result[String(match.output[1].substring ?? "")] = String(match.output[2].substring ?? "")
      }
      return result
    }
    var number = 0
    for line in lines where line.hasPrefix("<testsuite ") {
      let found = try attributes(line)
      let names = ["package", "id", "name", "timestamp", "hostname", "tests", "failures", "errors", "skipped", "time"]
      #expect(Set(found.keys) == Set(names))
      #expect(found["timestamp"] == "2026-11-03T00:00:00")
      #expect(found["id"] == "\(number)" && found["name"]?.isEmpty == false)
      number += 1
    }
    for line in lines where line.hasPrefix("<testcase ") {
      #expect(try Set(attributes(line).keys) == ["name", "classname", "time"])
    }
    #expect(number > 8)
    // `<failure …>text</failure>` and its lines are one element.
    let elements = lines.filter { $0.hasPrefix("<") }.map {
      $0.dropFirst().prefix { $0.isLetter || $0 == "-" || $0 == "/" }
    }
    let order = elements.joined(separator: " ")
    let test = "(testcase|testcase (failure|error|skipped) /testcase)"
    let suite = "testsuite properties/( \(test))* system-out system-err/ /testsuite"
    let whole = try Regex("^ testsuites( \(suite))* /testsuites$")
    #expect(order.drop { $0 == "?" }.wholeMatch(of: whole) != nil, "\(order)")
  }

  /// A page is red where the command fails, and nowhere else.
  @Test func testsFailWhereTheRunFails() throws {
    let text = ReportedLetters.text(.junit)
    #expect(text.matches(of: try Regex("<failure ")).count == 1)
    #expect(text.matches(of: try Regex("<error ")).count == 2)
    var run = ReportedLetters.run()
    run = RunReport(
      notices: run.notices, glossaryNotes: run.glossaryNotes, coverage: run.coverage, sets: run.sets, failOn: .warning,
      isFirstRun: false)
    let strict = ReportedLetters.text(.junit, run)
    #expect(strict.matches(of: try Regex("<failure ")).count == run.toMend)
    #expect(strict.contains("name=\"&quot;IEP&quot; is not explained (paragraph 3)\""))
  }
}
