import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// What reports for programs hold, and that their readers take them.
@Suite struct MachineReportTests {
  typealias Letters = ReportedLetters

  @Test(arguments: [
    ("sarif", "sarif.golden"), ("junit", "junit.golden"), ("github", "github.golden"), ("gitlab", "gitlab.golden"),
    ("markdown", "markdown.golden"), ("lines", "lines.golden"),
  ])
  func reportIsAsRecorded(_ name: String, _ golden: String) throws {
    expectGolden(Letters.text(try #require(Reporter.named(name))), "Reports/\(golden)")
  }

  /// A letter's own words stay out where that was asked; what the glossary says does not.
  @Test(arguments: Reporter.all.filter { !["html", "text"].contains($0.name) }.map(\.name))
  func redactedReportsHoldNoTextOfALetter(_ name: String) throws {
    let letters = [
      ("a.en.md", "Dear Ms. Alvarez, Mateo's Accountability Framework, his IEP and the XQZV office.\n"),
      ("b.docx", "Dear Ms. Alvarez, Mateo's Accountability Framework and the XQZV office.\n"),
    ]
    let run = Letters.run(letters).withContainer(in: "b.docx")
    let reporter = try #require(Reporter.named(name))
    for all in [true, false] {
      let words = ["Alvarez", "Mateo", "Framework", "XQZV"]
      let plain = Letters.text(reporter, run) { $0.listsAll = all }
      #expect(plain.contains("Framework"))
      let text = Letters.text(reporter, run) { ($0.listsAll, $0.isRedacted) = (all, true) }
      for word in words { #expect(!text.contains(word), "\(word) in \(name)") }
      #expect(text.contains("unexplained-term") && text.contains("how the state rates schools"))
    }
  }

  @Test func namesOfFilesAreRelativeToTheWorkingDirectory() {
    let rows = [
      ("/home/district/a.md", "a.md"), ("./a.md", "a.md"), ("b/../a.md", "a.md"), ("../a.md", "../a.md"),
      ("/home/district-two/a.md", "/home/district-two/a.md"), ("/home/district/../a.md", "/home/a.md"),
      ("a//b.md", "a/b.md"), ("/..", "/"), ("", "."), (".", "."), ("/home/district", "/home/district"),
    ]
    for (file, path) in rows {
      #expect(ReportPath.relative(file, to: "/home/district/") == path, "\(file)")
    }
    #expect(ReportPath.relative("/a/./b.md", to: nil) == "/a/b.md")
    #expect(ReportPath.relative("/a/b.md", to: "/") == "a/b.md")
    #expect(ReportPath.uri("a b/ñ%20:x\n.md") == "a%20b/%C3%B1%2520%3Ax%0A.md")
    #expect(ReportPath.uri("/a b.md") == "file:///a%20b.md")
  }

  /// Moving, adding and rewording what stands around a finding leaves its name; the report holds no name twice.
  @Test func fingerprintsStayWhenNeighboursMove() throws {
    let before = Letters.letters[0].1
    let after = "A new paragraph.\n\n\(before.replacing("received a C", with: "is new"))\n\nMore of it.\n"
    func names(_ text: String) throws -> [String] {
      let run = Letters.run([("a.en.md", text), ("b.en.md", Letters.letters[1].1)])
      let report = try JSONValue(Letters.text(.sarif, run).utf8)
      return report["runs"][0]["results"].list.compactMap { $0["partialFingerprints"]["primaryLocationLineHash"].text }
    }
    let (first, second) = (try names(before), try names(after))
    #expect(first.count > 3 && first == second)
    #expect(Set(first).count == first.count)
    // A rule without a concept: the surface form tells them apart, and equal ones are numbered.
    let run = Letters.run([("a.en.md", "The QRTL and the XYZW office, and the QRTL.\n")])
    let told = ReportedRun([run.with(notices: run.notices + run.notices)], Letters.options)
    let fingerprints = told.letters.flatMap(\.findings).map(\.fingerprint)
    #expect(fingerprints.count >= 4 && Set(fingerprints).count == fingerprints.count)
  }

  @Test func textsAreCutBetweenCharacters() {
    #expect("abc".cut(to: 3) == "abc" && "abcd".cut(to: 3) == "ab…" && "".cut(to: 3) == "")
    #expect("a👩\u{200D}👧b".cut(to: 4) == "a…")
    #expect("a👩\u{200D}👧b".cut(to: 5) == "a👩\u{200D}👧b")
  }
}

/// A workflow command ends at its line, and a step shows ten of a level.
@Suite struct GitHubReportTests {
  @Test func oneLineOfTenSaysHowManyMore() {
    let letters = (10..<35).map { ("\($0).en.md", "The accountability system is new.\n") }
    let run = ReportedLetters.run(letters + [ReportedLetters.letters[3]])
    let text = ReportedLetters.text(.github, run)
    let lines = text.split(separator: "\n")
    let warnings = lines.filter { $0.hasPrefix("::warning ") }
    #expect(warnings.count == 10)
    let count = run.toMend - lines.count { $0.hasPrefix("::error ") && !$0.contains("notice/") }
    #expect(warnings.last?.contains("and \(count - 9) more") == true, "\(text)")
    // Worst first.
    #expect(lines.first?.hasPrefix("::error ") == true)
    let levels = lines.dropLast().map { $0.prefix { $0 != " " } }
    #expect(levels == levels.sorted { $0 == "::error" && $1 != "::error" })
  }

  @Test func textInACommandIsData() {
    #expect(CommandText.data(["100%", "a\r\n::error::b"]) == "100%25%0Aa%0D%0A::error::b")
    #expect(CommandText.data(["::error::b"]) == "\\u{3A}:error::b")
    #expect(CommandText.property("a,b:c\n\u{1B}.md") == "a%2Cb%3Ac%0A\\u{1B}.md")
  }
}

/// What GitLab says of Code Quality reports.
@Suite struct GitLabReportTests {
  @Test func entriesAreWhatGitLabAsksFor() throws {
    let entries = try JSONValue(ReportedLetters.text(.gitlab) { $0.listsAll = true }.utf8).list
    #expect(entries.count > 8)
    for entry in entries {
      #expect(Set(entry.object.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
      #expect(["info", "minor", "major", "critical", "blocker"].contains(entry["severity"].text))
      let path = try #require(entry["location"]["path"].text)
      #expect(!path.hasPrefix("/") && !path.hasPrefix("./") && !path.isEmpty)
      #expect(try #require(entry["location"]["lines"]["begin"].int) >= 1)
      #expect(entry["description"].text?.isEmpty == false)
    }
    let fingerprints = entries.compactMap { $0["fingerprint"].text }
    #expect(Set(fingerprints).count == entries.count)
    let word = try #require(entries.first { $0["location"]["path"].text == "letters/meeting.docx" })
    #expect(word["location"]["lines"]["begin"].int == 1)
    #expect(word["description"].text?.contains("(paragraph 3)") == true)
  }
}

/// A page shows nothing of a summary that is too long.
@Suite struct MarkdownReportTests {
  @Test func summaryFitsWhereItIsShown() {
    let run = ReportedLetters.run()
    let many = run.with(notices: Array(repeating: run.notices, count: 700).flatMap { $0 })
    let text = ReportedLetters.text(.markdown, many)
    #expect(text.utf8.count < 1 << 20 && text.utf8.count > 900_000)
    #expect(text.contains("more letters: `notice-lint check` shows them."))
    #expect(text.contains("## For the owner of the glossary") && text.contains("| Spanish |"))
    #expect(text.hasPrefix("❌ **5600 letters, 700 not checked, 1 could not be opened. Something must be mended"))
  }

  @Test func linksAreText() {
    #expect(
      MarkdownText.plain("see https://a.example and www.b.example") == "see https\\://a.example and www\\.b.example")
  }
}
