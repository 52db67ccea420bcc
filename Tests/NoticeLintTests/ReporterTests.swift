import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// What reports look like. Their texts come from a glossary of their own, so that tuning the starter changes nothing here.
@Suite struct ReporterTests {
  static let letters = [
    ("rating.en.md", "Dear families,\n\nUnder the state **accountability system**, Lincoln School received a C.\n"),
    ("iep.en.md", "Your child's IEP is ready. Please sign it.\n"),
    (
      "well.en.md",
      "The accountability system is how the state checks and rates every public school. Ask the QRTL office.\n"
    ),
    ("letter.md", "The accountability system is new.\n"),
  ]

  static func run(_ letters: [(String, String)], families: Bool = true) -> RunReport {
    var configuration = Configuration()
    configuration.file = families ? ".notice-lint.yml" : nil
    configuration.served = families ? [ServedLanguage(.english), ServedLanguage(.spanish, families: 812)] : []
    return Linter(termbase: .of(sampleGlossary), configuration: configuration).check(
      letters.map { .init(file: $0.0, format: .markdown, bytes: Array($0.1.utf8)) })
  }

  static func text(_ run: RunReport, colour: Bool = false, all: Bool = false) -> String {
    var options = ReportOptions()
    options.usesColour = colour
    options.listsAll = all
    return Reporter.text.write([run], options)
  }

  @Test func textForPeople() {
    expectGolden(Self.text(Self.run(Self.letters)), "Reports/text.golden")
    expectGolden(Self.text(Self.run(Self.letters), all: true), "Reports/text-all.golden")
  }

  /// Colours only surround texts: without them the report is the plain one. `␛` stands for the escape character.
  @Test func textWithColour() throws {
    let coloured = Self.text(Self.run(Self.letters), colour: true)
    expectGolden(coloured.replacing("\u{1B}", with: "␛"), "Reports/text-colour.golden")
    let plain = coloured.replacing(try Regex("\u{1B}\\[[0-9]+m"), with: "")
    let trimmed = plain.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(trimmed.joined(separator: "\n") == Self.text(Self.run(Self.letters)))
  }

  @Test func anOverviewOfFortyLettersFitsOneScreen() {
    let letters = (10..<50).map { number -> (String, String) in
      let terms = ["accountability system", "IEP"].prefix(1 + number % 2).joined(separator: " and the ")
      return ("letters/\(number).en.md", "This letter is about the \(terms).\n")
    }
    let text = Self.text(Self.run(letters, families: false))
    expectGolden(text, "Reports/overview.golden")
    #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 50)
    #expect(text.hasPrefix("Mend these first") && text.contains("First step"))
  }

  @Test func jsonIsWhatSchemaOnePromises() throws {
    let text = Reporter.json.write([Self.run(Self.letters)], ReportOptions())
    expectGolden(text, "Reports/json.golden")
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let promised: Set = ["schema", "program", "notices", "glossary", "coverage", "summary", "issues"]
    #expect(Set(root.keys) == promised)
    #expect(root["schema"] as? Int == 1)
    let notices = try #require(root["notices"] as? [[String: Any]])
    for notice in notices {
      let keys = ["file", "format", "languages", "checked", "locked", "findings", "uses", "issues"]
      #expect(Set(notice.keys) == Set(keys))
    }
    let findings = notices.flatMap { $0["findings"] as? [[String: Any]] ?? [] }
    #expect(findings.count >= 2)
    for finding in findings {
      let place = try #require(finding["place"] as? [String: Any])
      #expect(Set(place.keys) == ["file", "part", "bytes", "start", "end", "columnUnit", "surface"])
      #expect(Set(finding.keys).isSuperset(of: ["rule", "severity", "message", "place", "advice", "related"]))
    }
  }

  @Test func redactedReportsHoldNoTextOfALetter() {
    var options = ReportOptions()
    options.isRedacted = true
    let letter = ("a.en.md", "Dear Ms. Alvarez, Mateo's accountability framework and the XQZV office.\n")
    let text = Reporter.json.write([Self.run([letter])], options)
    for word in ["Alvarez", "Mateo", "framework", "XQZV"] { #expect(!text.contains(word), "\(word)") }
  }

  // MARK: Terminals

  /// A hostile letter, file name and glossary: nothing that comes out can move a cursor or turn the direction.
  @Test func nothingReachesATerminalUnescaped() {
    let hostile = "\u{1B}[31m\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{2066}\u{200F}\u{8}\u{7F}\u{2028}\u{61C}"
    let yaml = sampleGlossary.replacing("accountability-system:\n", with: "accountability-system:\n    definition: d\n")
      .replacing("how the state rates schools", with: "\"how \\e[31m\\u202E rates\"")
    let linter = Linter(termbase: .of(yaml), language: .english)
    let report = linter.letter("\(hostile) The accountability system \(hostile) is new.", file: "\(hostile).md")
    for all in [true, false] {
      let text = Self.text(report, all: all)
      #expect(Self.isHarmless(text), "\(text.debugDescription)")
    }
    var options = CoverageOptions()
    for format in CoverageFormat.all {
      options.breakdowns = format.breakdowns == 1 ? [.letter] : CoverageOptions.Breakdown.allCases
      let text = format.write(CoverageReport([report.coverage]), options)
      #expect(Self.isHarmless(text.replacing("\r\n", with: "\n")), "\(text.debugDescription)")
    }
    #expect(Self.isHarmless(Trace(termbase: .of(yaml), language: .english).text(of: "accountability system\(hostile)")))
    #expect(Self.isHarmless(TermText.entry(Termbase.of(yaml).concepts[0])))
    #expect(Terminal.safe("a\u{1B}b\tc\nd") == "a\\u{1B}b c d")
  }

  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      if scalar == "\n" { return true }
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x200E...0x200F, 0x202A...0x202E, 0x2028...0x2029, 0x2066...0x2069, 0x61C:
        return false
      default: return true
      }
    }
  }
}
