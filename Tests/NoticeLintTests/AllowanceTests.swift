import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// What remarks and the configuration allow, and what becomes of them.
@Suite struct AllowanceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// What is found and does not count, by the words that stand there.
    let setAside: [String]
    /// The messages of what counts.
    let counting: [String]
    var format = NoticeFormat.markdown

    var testDescription: String { name }
  }

  private static let system = "\"accountability system\" is not explained"
  private static let plan = "\"IEP\" is not explained"
  private static let noNeed = "nothing here needs \"unexplained-term\" to be allowed"

  static let rows = [
    Row(
      name: "the next block and no other",
      text: """
        <!-- notice-lint-allow-next unexplained-term -- said aloud at the meeting -->
        The accountability system gave our school a C.

        Please bring your child's IEP.
        """, setAside: ["accountability system"], counting: [plan]),
    Row(
      name: "a concept and no other",
      text: """
        <!-- notice-lint-allow-next unexplained-term concept=iep -->

        The accountability system looks at each IEP.
        """, setAside: ["IEP"], counting: [system]),
    Row(
      name: "another rule allows nothing here",
      text: "<!-- notice-lint-allow-next avoidable-term -->\n\nThe accountability system is new.",
      setAside: [], counting: ["nothing here needs \"avoidable-term\" to be allowed", system]),
    Row(
      name: "from a start to its end",
      text: """
        <!-- notice-lint-allow-start unexplained-term because the office reads this aloud -->

        The accountability system is new.

        <!-- notice-lint-allow-end unexplained-term -->

        Please bring your child's IEP.
        """, setAside: ["accountability system"], counting: [plan]),
    Row(
      name: "a start without an end holds to the end of the letter",
      text:
        "Dear families,\n\n<!-- notice-lint-allow-start unexplained-term -->\n\nThe accountability system.\n\nAn IEP.",
      setAside: ["accountability system", "IEP"], counting: []),
    Row(
      name: "an end of all",
      text: """
        <!-- notice-lint-allow-start unexplained-term -->
        Please bring your child's IEP.

        <!-- notice-lint-allow-end -->
        The accountability system is new.
        """, setAside: ["IEP"], counting: [system]),
    Row(
      name: "the whole letter, wherever it is said",
      text:
        "The accountability system is new.\n\nPlease bring the IEP.\n\n<!-- notice-lint-allow-file unexplained-term -->",
      setAside: ["accountability system", "IEP"], counting: []),
    Row(
      name: "a list as a whole",
      text: """
        <!-- notice-lint-allow-next unexplained-term -->

        - the accountability system
        - the IEP

        Thank you.
        """, setAside: ["accountability system", "IEP"], counting: []),
    Row(
      name: "one item of a list",
      text: """
        - the accountability system
        <!-- notice-lint-allow-next unexplained-term -->
        - the IEP
        """, setAside: ["IEP"], counting: [system]),
    Row(
      name: "inside a paragraph, that paragraph",
      text: "The accountability system <!-- notice-lint-allow-next unexplained-term --> is new.\n\nBring the IEP.",
      setAside: ["accountability system"], counting: [plan]),
    Row(
      name: "a comment of a template in plain text",
      text: "Dear parent,\n\n{# notice-lint-allow-next unexplained-term -- read aloud #}\nPlease bring the IEP.\n",
      setAside: ["IEP"], counting: [], format: .plainText),
    Row(
      name: "another template's",
      text: "{{!-- notice-lint-allow-next unexplained-term --}}\n\nPlease bring the IEP.\n", setAside: ["IEP"],
      counting: [], format: .plainText),
    Row(
      name: "a last day that has not come",
      text: "<!-- notice-lint-allow-next unexplained-term until=2026-11-03 -->\n\nPlease bring the IEP.",
      setAside: ["IEP"], counting: []),
    Row(
      name: "a last day that is over",
      text: "<!-- notice-lint-allow-next unexplained-term until=2026-11-02 -->\n\nPlease bring the IEP.",
      setAside: [], counting: ["\"unexplained-term\" was allowed until 2026-11-02", plan]),
    Row(
      name: "not needed any more",
      text: "<!-- notice-lint-allow-next unexplained-term -->\n\nThe garden opens in May.", setAside: [],
      counting: [noNeed]),
    Row(
      name: "nothing comes behind it",
      text: "Please bring the IEP.\n\n<!-- notice-lint-allow-next unexplained-term -->", setAside: [],
      counting: [plan, noNeed]),
    Row(
      name: "an end that nothing began",
      text: "The garden opens in May.\n\n<!-- notice-lint-allow-end unexplained-term -->", setAside: [],
      counting: ["nothing was allowed that this remark could end"]),
    Row(
      name: "names that there are not",
      text: """
        <!-- notice-lint-allow-next unexplaned-term -->

        Please bring the IEP.

        <!-- notice-lint-allow-nxt unexplained-term -->
        <!-- notice-lint-allow-file unexplained-term concept=iepp -->
        <!-- notice-lint-allow-file unexplained-term until=2026-13-01 -->
        <!-- notice-lint-allow-file unexplained-term for=ever -->
        <!-- notice-lint-allow-file -->
        """, setAside: [],
      counting: [
        "no rule has the name \"unexplaned-term\"", plan, "\"notice-lint-allow-nxt\" is no remark for this program",
        "no glossary has the concept \"iepp\"", "\"2026-13-01\" is no day", "\"for=ever\" is no part of a remark",
        "this remark does not say which rule it allows",
      ]),
    Row(
      name: "a comment of HTML",
      text: """
        <html lang="en"><body><p>Dear families,</p>
        <!-- notice-lint-allow-next unexplained-term -- said at the meeting -->
        <ul><li>the accountability system</li><li>the IEP</li></ul>
        {{! notice-lint-allow-next unexplained-term }}
        <p>The garden opens in May.</p></body></html>
        """, setAside: ["accountability system", "IEP"], counting: [noNeed], format: .html),
    Row(
      name: "an example of markup is no remark",
      text: "Write `<!-- notice-lint-allow-file unexplained-term -->` above it.\n\nPlease bring the IEP.", setAside: [],
      counting: [plan]),
  ]

  private static func check(
    _ text: String, _ format: NoticeFormat = .markdown, _ change: (inout Configuration) -> Void = { _ in }
  )
    -> NoticeReport
  {
    var configuration = Configuration()
    configuration.today = "2026-11-03"
    configuration.severities = ["unexpanded-acronym": .note]
    change(&configuration)
    let linter = Linter(termbase: .of(sampleGlossary), configuration: configuration, language: .english)
    return linter.letter(text, file: "letters/a.md", format: format).notices[0]
  }

  @Test(arguments: rows, Transform.allCases)
  func holdsWhereItIsSaid(_ row: Row, _ transform: Transform) {
    let report = Self.check(transform(row.text), row.format)
    #expect(report.setAside.map(\.finding.place.surface) == row.setAside)
    #expect(report.toMend.map(\.message) == row.counting)
    #expect(report.issues.isEmpty)
  }

  @Test func whatIsSetAsideAsksNothingAndFailsNothing() {
    let report = Self.check("<!-- notice-lint-allow-file unexplained-term -->\n\nPlease bring the IEP.")
    #expect(report.toMend.isEmpty && !report.fails(.note))
    #expect(report.setAside.map(\.cause) == [.remark(LinePosition(line: 1, column: 1))])
  }

  /// In a mail the remark stands in one form of the text, and its place is that of the file.
  @Test func aMailKeepsTheRemarksOfItsParts() throws {
    let mail = """
      From: Lincoln School <office@lincoln.example>
      Subject: Meeting
      MIME-Version: 1.0
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      <html><body><p>Dear families,</p>
      <!-- notice-lint-allow-next unexplained-term -- =C3=A9 read aloud at the =
      meeting --><p>Please bring the IEP.</p><p>The accountability system.</p></body></html>
      """
    let report = Self.check(mail.replacing("\n", with: "\r\n"), .mail)
    #expect(report.setAside.map(\.finding.place.surface) == ["IEP"])
    #expect(report.setAside.map(\.reason) == ["é read aloud at the meeting"])
    #expect(report.setAside.map(\.cause) == [.remark(LinePosition(line: 8, column: 1))])
    #expect(report.toMend.map(\.place.surface) == ["accountability system"])
  }

  @Test func reasonAndDayAreKept() throws {
    let report = Self.check(
      "<!-- notice-lint-allow-next unexplained-term until=2027-06-30 -- the board -- and staff -- know it -->\nAn IEP.")
    let item = try #require(report.setAside.first)
    #expect(item.reason == "the board -- and staff -- know it" && item.until == "2027-06-30")
  }

  @Test(arguments: [
    ([AllowanceNeed.reason], "", "this remark does not say why"),
    ([.until], "-- the board knows it", "this remark does not say until when"),
    ([.reason, .until], "until=2027-06-30 -- the board knows it", nil),
  ])
  func leaveComesWithWhatIsAskedFor(_ needs: [AllowanceNeed], _ rest: String, _ fault: String?) {
    let report = Self.check("<!-- notice-lint-allow-next unexplained-term \(rest) -->\n\nPlease bring the IEP.") {
      $0.allowanceNeeds = Set(needs)
    }
    #expect(report.toMend.first?.message == fault)
    #expect(report.setAside.isEmpty == (fault != nil))
    if fault != nil { #expect(report.toMend.first?.severity == .error && report.fails(.error)) }
  }

  @Test func theConfigurationAllowsByPath() {
    let entry = { (match: String, rule: String) in
      AllowedFindings(match: PathPattern(match)!, rules: [rule], reason: "the board knows it")
    }
    let report = Self.check("Please bring the IEP.") {
      $0.allowed = [
        entry("letters/**", "unexplained-term"), entry("letters/*", "avoidable-term"),
        entry("letters/a.md", "late-explanation"), entry("other/**", "unexplained-term"),
      ]
    }
    #expect(report.setAside.map(\.cause) == [.configuration])
    // Of an entry for many letters one letter says nothing.
    #expect(report.toMend.map(\.message) == ["the configuration allows \"late-explanation\" here without need"])
  }

  @Test func manyRemarksAreBounded() {
    let remark = "<!-- notice-lint-allow-file unknown-acronym -->\n\n"
    let report = Self.check(String(repeating: remark, count: 1500) + "Please bring the IEP.")
    let faults = report.findings.filter { $0.severity == .error }
    #expect(faults.map(\.message) == ["there are more than 1000 remarks; none from here on holds"])
    #expect(report.findings.count { $0.rule == "unused-suppression" } == 1001)
  }

  /// A remark shows a reader nothing: the letter has the same parts with it and without it.
  @Test(arguments: rows.filter { $0.format.name == "plain-text" })
  func leavesNoTraceInTheText(_ row: Row) {
    let lines = row.text.split(separator: "\n", omittingEmptySubsequences: false)
    let without = lines.filter { !$0.contains("notice-lint-") }.joined(separator: "\n")
    let texts = [row.text, without].map {
      NoticeFormat.plainText.notice(Array($0.utf8), file: "a.txt").parts.map(\.text)
    }
    #expect(texts[0] == texts[1])
  }
}
