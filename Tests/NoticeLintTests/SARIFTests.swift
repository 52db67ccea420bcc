import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint

/// SARIF by its own schema, and by what GitHub's code scanning asks for on top of it.
@Suite struct SARIFTests {
  static func report(_ change: (inout ReportOptions) -> Void = { _ in }) throws -> JSONValue {
    try JSONValue(ReportedLetters.text(.sarif, ReportedLetters.run(), change).utf8)
  }

  static func schema() throws -> JSONSchema { try JSONSchema(Fixtures.read("Schemas/sarif-schema-2.1.0.json")) }

  @Test func reportsAreValid() throws {
    let schema = try Self.schema()
    #expect(try schema.complaints(about: Self.report()) == [])
    #expect(try schema.complaints(about: Self.report { ($0.isRedacted, $0.listsAll) = (true, true) }) == [])
    let empty = try JSONValue(Reporter.sarif.write([], ReportOptions()).utf8)
    #expect(schema.complaints(about: empty) == [])
  }

  /// The check above sees what is wrong.
  @Test(arguments: [
    ("\"columnKind\" : \"unicodeCodePoints\"", "\"columnKind\" : \"bytes\"", "/runs/0/columnKind"),
    ("\"startLine\" : 3", "\"startLine\" : 0", "startLine"), ("\"ruleId\"", "\"ruleID\"", "ruleID"),
    ("state%20form", "state form", "uri"), ("\"version\" : \"2.1.0\"", "\"version\" : \"2.0.0\"", "/version"),
    ("\"executionSuccessful\" : false", "\"executionSuccessful\" : 0", "executionSuccessful"),
  ])
  func aMistakeIsSeen(_ right: String, _ wrong: String, _ path: String) throws {
    let text = ReportedLetters.text(.sarif)
    #expect(text.contains(right))
    let complaints = try Self.schema().complaints(about: try JSONValue(text.replacing(right, with: wrong).utf8))
    #expect(complaints.contains { $0.contains(path) }, "\(complaints)")
  }

  @Test func rulesAreWhatCodeScanningAsksFor() throws {
    let rules = try Self.report()["runs"][0]["tool"]["driver"]["rules"].list
    #expect(rules.compactMap { $0["id"].text } == Rule.all.map(\.id))
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(rule[key]["text"].text?.isEmpty == false, "\(key) of \(rule["id"])")
      }
      #expect(try #require(rule["shortDescription"]["text"].text).unicodeScalars.count <= 1024)
      #expect(try #require(rule["fullDescription"]["text"].text).unicodeScalars.count <= 1024)
      #expect(try #require(rule["id"].text).utf8.count <= 255)
      #expect(rule["properties"]["tags"].list.count <= 10)
      for text in [rule["fullDescription"]["text"], rule["shortDescription"]["text"]] {
        #expect(text.text?.contains("\n") == false)
      }
    }
  }

  @Test func resultsAreWhatCodeScanningAsksFor() throws {
    let run = try Self.report()["runs"][0]
    let results = run["results"].list
    #expect(results.count > 8)
    for result in results {
      #expect(result["message"]["text"].text?.isEmpty == false)
      #expect(result["locations"].list.count == 1)
      let place = result["locations"][0]["physicalLocation"]
      let uri = try #require(place["artifactLocation"]["uri"].text)
      #expect(!uri.hasPrefix("/") && !uri.contains(" "))
      #expect(result["partialFingerprints"]["primaryLocationLineHash"].text?.isEmpty == false)
      #expect(Rule.all[try #require(result["ruleIndex"].int)].id == result["ruleId"].text)
      guard uri != "letters/meeting.docx" else { continue }
      let region = place["region"]
      let (start, end) = (region["startLine"].int ?? 0, region["endLine"].int ?? 0)
      #expect(start >= 1 && end >= start)
      #expect(region["startColumn"].int ?? 0 >= 1 && region["endColumn"].int ?? 0 >= 1)
    }
  }

  /// No line of a Word file says where a paragraph is: its name does.
  @Test func aPlaceInsideAContainerHasNoRegion() throws {
    let results = try Self.report()["runs"][0]["results"].list
    let inside = results.filter {
      $0["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].text == "letters/meeting.docx"
    }
    #expect(!inside.isEmpty)
    for result in inside {
      #expect(result["locations"][0]["physicalLocation"]["region"] == .null)
      #expect(result["locations"][0]["logicalLocations"][0]["fullyQualifiedName"].text == "paragraph 3")
    }
  }

  @Test func whatCouldNotBeReadIsSaid() throws {
    let invocation = try Self.report()["runs"][0]["invocations"][0]
    #expect(invocation["executionSuccessful"] == .bool(false))
    let notifications = invocation["toolExecutionNotifications"].list
    #expect(
      notifications.compactMap { $0["descriptor"]["id"].text } == ["notice/unknown-language", "notice/not-readable"])
    let clean = try JSONValue(
      Reporter.sarif.write([ReportedLetters.run([ReportedLetters.letters[1]])], ReportOptions()).utf8)
    #expect(clean["runs"][0]["invocations"][0]["executionSuccessful"] == .bool(true))
  }

  /// A text fixed by law does not count, and its results are marked rather than left out.
  @Test func whatIsFixedByLawIsSuppressed() throws {
    let results = try Self.report()["runs"][0]["results"].list
    for result in results {
      let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].text
      let isLocked =
        uri == "forms/state%20form.en.md" && !["missing-explanation", "missing-term"].contains(result["ruleId"].text)
      #expect(result["suppressions"].list.count == (isLocked ? 1 : 0), "\(result)")
    }
    #expect(results.contains { !$0["suppressions"].list.isEmpty })
  }

  /// What somebody allowed is marked as such, and beside a baseline every finding that asks for something says whether it is new.
  @Test func whatIsSetAsideIsMarked() throws {
    let old = "letters/a.en.md"
    let text =
      "Please bring the IEP.\n\n<!-- notice-lint-allow-next unexplained-term -- a {quote} -->\nThe accountability system."
    var configuration = Configuration()
    let check = { (text: String, configuration: Configuration) in
      Linter(termbase: .of(sampleGlossary), configuration: configuration, language: .english).letter(text, file: old)
    }
    let before = check("Please bring the IEP.", configuration)
    configuration.baseline =
      BaselineUpdate(of: nil, [before], [.of(sampleGlossary)], acceptsNew: true) { _ in true }.baseline
    let run = check(text + "\n\n<!-- notice-lint-allow-end -->", configuration)
    let report = try JSONValue(Reporter.sarif.write([run], ReportOptions()).utf8)
    #expect(try Self.schema().complaints(about: report) == [])
    let results = report["runs"][0]["results"].list.filter { $0["level"].text != "note" }
    let marks = results.map { result in
      [
        result["ruleId"].text, result["baselineState"].text, result["suppressions"][0]["kind"].text,
        result["suppressions"][0]["justification"].text,
      ].map { $0 ?? "" }
    }
    #expect(
      Set(marks) == [
        ["unused-suppression", "new", "", ""],
        ["unexplained-term", "unchanged", "external", "in the baseline"],
        ["unexplained-term", "", "inSource", "allowed on line 3: a {quote}"],
      ])
    // Without a baseline nothing is said of it.
    let plain = try JSONValue(Reporter.sarif.write([before], ReportOptions()).utf8)
    #expect(plain["runs"][0]["results"].list.allSatisfy { $0["baselineState"] == .null })
  }

  @Test func messagesAreNoPlaceholdersAndNoLinks() {
    #expect(SARIFLog.Text("{{name}} and {0}").text == "{{{{name}}}} and {{0}}")
    #expect(SARIFLog.Text("[x](1) \\").text == "\\[x\\](1) \\\\")
    #expect(SARIFLog.Text("[x] 1 \\").text == "[x] 1 \\")
  }

  @Test func tooManyResultsAreCutFromTheLeastImportant() {
    let run = ReportedLetters.run()
    let notice = run.notices[2].with(
      findings: Array(repeating: run.notices.flatMap(\.findings), count: 4000).flatMap { $0 })
    let report = SARIFLog.Run(ReportedRun([run.with(notices: [notice])], ReportOptions()))
    #expect(report.results.count == 25_000)
    let all = notice.findings.count + run.glossaryNotes.count
    #expect(all > 25_000)
    #expect(report.results.count { $0.level == "error" } == notice.findings.count { $0.severity == .error })
    let left = report.invocations[0].toolExecutionNotifications.last
    #expect(left?.message.text.hasPrefix("\(all - 25_000) of the least important") == true)
  }
}
