import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// What was there already is known again, whatever else in a letter changes.
@Suite struct BaselineTests {
  private static let termbase = Termbase.of(sampleGlossary)

  private static func check(
    _ text: String, beside baseline: Baseline? = nil, _ termbase: Termbase = termbase, file: String = "letters/a.md",
    _ change: (inout Configuration) -> Void = { _ in }
  ) -> RunReport {
    var configuration = Configuration()
    configuration.baseline = baseline
    change(&configuration)
    return Linter(termbase: termbase, configuration: configuration, language: .english).letter(text, file: file)
  }

  /// A baseline of one letter, written and read back.
  private static func baseline(of text: String) throws -> Baseline {
    let update = BaselineUpdate(of: nil, [check(text)], [termbase], acceptsNew: true) { _ in true }
    let (read, issues) = Baseline.read(Array(update.baseline.text.utf8), file: "b.yml")
    #expect(issues.isEmpty, "\(issues)")
    #expect(read.text == update.baseline.text && read.count == update.baseline.count)
    return read
  }

  static let letter = """
    # Our school's rating

    Dear families,

    Under the accountability system our school received a C this year, and we are proud of our teachers.

    Please bring your child's IEP to the meeting on Friday at six in the library.
    """

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// What is new, by its surface.
    var new: [String] = []
    var gone = 0
  }

  static let changes = [
    Change(testDescription: "nothing", text: letter),
    Change(
      testDescription: "the paragraph moved",
      text: letter + "\n\nThank you for your help.\n\n"
        + "Please bring a friend to the meeting, too."),
    Change(
      testDescription: "paragraphs in another order",
      text: "Please bring your child's IEP to the meeting on Friday at six in the library.\n\n# Our school's rating\n\n"
        + "Under the accountability system our school received a C this year, and we are proud of our teachers."),
    Change(
      testDescription: "a neighbour reworded",
      text: letter.replacing("our school received a C this year", with: "the state gave Lincoln School a C")),
    Change(
      testDescription: "both neighbours reworded",
      text: letter.replacing("your child's IEP to", with: "the IEP with you to")),
    Change(testDescription: "wrapped anew", text: letter.replacing("this year, and", with: "this year,\nand")),
    Change(testDescription: "another title", text: letter.replacing("# Our school's rating", with: "# News")),
    Change(
      testDescription: "an earlier use", text: letter.replacing("Dear families,", with: "Dear families with an IEP,")),
    Change(
      testDescription: "one mended",
      text: letter.replacing("the accountability system", with: "how the state rates schools"),
      gone: 1),
    Change(testDescription: "all mended", text: "Dear families,\n\nThe garden opens in May.", gone: 2),
  ]

  @Test(arguments: changes, Transform.allCases)
  func isKnownAgain(_ change: Change, _ transform: Transform) throws {
    let baseline = try Self.baseline(of: Self.letter)
    let report = Self.check(transform(change.text), beside: baseline)
    #expect(report.notices[0].toMend.map(\.place.surface) == change.new)
    #expect(report.goneFromBaseline == change.gone && report.setAside == 2 - change.gone)
    #expect(!report.notices[0].fails(.warning))
    #expect(report.notices[0].setAside.allSatisfy { $0.cause == .baseline })
  }

  /// Two findings with the same key, and a third one in front of them: that one is new, and no other.
  @Test func theNewOneIsToldWhereItStands() throws {
    let old = "The plan is ready for you.\n\nPlease sign the plan and send it back."
    let baseline = Baseline(Self.findings(in: old).map { Baseline.Entry($0.0, $0.1, path: "a.md") }, concepts: [])
    #expect(baseline.count == 2)
    let all = Self.findings(in: "We made a plan together.\n\n" + old)
    let recognition = baseline.recognition(of: all.map(\.0), all[0].1, path: "a.md", Self.termbase)
    #expect(recognition.entries.map { $0 == nil } == [true, false, false] && recognition.gone.isEmpty)
    // Where the words around all of them changed, their number counts.
    let other = Self.findings(in: "That plan.\n\nA plan, too.\n\nNo plan.")
    let counted = baseline.recognition(of: other.map(\.0), other[0].1, path: "a.md", Self.termbase)
    #expect(counted.entries.map { $0 == nil } == [false, false, true])
    let none = baseline.recognition(of: [], other[0].1, path: "a.md", Self.termbase)
    #expect(none.gone.count == 2)
  }

  /// A finding of one concept for each word "plan".
  private static func findings(in text: String) -> [(Finding, Notice)] {
    let notice = NoticeFormat.markdown.notice(Array(text.utf8), file: "a.md")
    return notice.parts.indices.compactMap { part in
      guard let range = notice.parts[part].text.utf8.firstRange(of: "plan".utf8) else { return nil }
      let start = notice.parts[part].text.utf8.distance(from: notice.parts[part].text.startIndex, to: range.lowerBound)
      let place = notice.place(part: part, TextSpan(start, start + 4))
      return (
        Finding(
          rule: "forbidden-term", severity: .warning, message: "", place: place, concept: ConceptID(rawValue: "iep"),
          language: .english), notice
      )
    }
  }

  /// Who explains a term and does not spell it out has made the letter better.
  @Test func whatIsLeftOfAMendedFindingIsNotNew() throws {
    let baseline = try Self.baseline(of: "Please bring the IEP.")
    let better =
      "Please bring the IEP. An IEP is a written plan that lists the goals and the extra help your child gets."
    let report = Self.check(better, beside: baseline)
    #expect(Self.check(better).notices[0].toMend.map(\.rule) == ["unexpanded-acronym"])
    #expect(report.toMend == 0 && report.setAside == 1 && report.goneFromBaseline == 0)
    // The other way round it has become worse.
    let run = Self.check(better)
    let other = BaselineUpdate(of: nil, [run], [Self.termbase], acceptsNew: true) { _ in true }.baseline
    #expect(Self.check("Please bring the IEP.", beside: other).toMend == 1)
  }

  /// A wording is told once a letter, at its first use: one more use of it, in front of the others, is nothing new.
  @Test func anEarlierUseIsTheSameFinding() throws {
    let termbase = Termbase.of(
      sampleGlossary.replacing(
        "      accept: [IEP]\n",
        with: "      accept: [IEP]\n      never: [{term: special ed plan, why: It labels the child.}]\n"))
    let old = "The special ed plan is ready for you.\n\nPlease sign the special ed plan and send it back."
    let run = Self.check(old, termbase)
    #expect(run.notices[0].toMend.map(\.rule) == ["forbidden-term"])
    let baseline = BaselineUpdate(of: nil, [run], [termbase], acceptsNew: true) { _ in true }.baseline
    let report = Self.check("We made a special ed plan together.\n\n" + old, beside: baseline, termbase)
    #expect(report.notices[0].toMend.isEmpty && report.setAside == 1)
  }

  @Test func anotherLetterIsNotInIt() throws {
    let baseline = try Self.baseline(of: Self.letter)
    let report = Self.check(Self.letter, beside: baseline, file: "letters/b.md")
    #expect(report.toMend == 2 && report.setAside == 0 && report.goneFromBaseline == 0)
  }

  @Test func holdsNoTextOfTheLetter() throws {
    let text = try Self.baseline(of: Self.letter + "\n\nMaria Lopez has an ABQ.").text.lowercased()
    for word in ["accountability system", "maria", "lopez", "abq", "friday", "not explained"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  // MARK: New concepts

  private static let grown = Termbase.of(
    sampleGlossary + """
        garden-night:
          en:
            prefer: garden night
            explain: A garden night is an evening on which families work in the school garden.
            checked: approved 2026-11-03 family-office

      """)

  @Test func aConceptThatIsNewerIsANoteUntilItIsTakenIn() throws {
    let baseline = try Self.baseline(of: Self.letter)
    let text = Self.letter + "\n\nThe garden night is in May."
    let run = Self.check(text, beside: baseline, Self.grown) { $0.failOn = .warning }
    #expect(run.toMend == 0 && !run.fails)
    let note = try #require(run.notices[0].findings.first { $0.concept?.rawValue == "garden-night" })
    #expect(note.severity == .note && note.loweredFrom == .warning)
    #expect(note.advice.last?.text.contains("--accept-new") == true)
    let update = BaselineUpdate(of: baseline, [run], [Self.grown], acceptsNew: true) { _ in true }
    #expect(update.added == 1 && update.gone == 0)
    let later = Self.check(text, beside: update.baseline, Self.grown)
    #expect(later.setAside == 3 && later.toMend == 0)
    let other = Self.check("The garden night is in May.", beside: update.baseline, Self.grown, file: "letters/b.md")
    #expect(other.toMend == 1)
  }

  @Test func aRenamedConceptIsTheSame() throws {
    let baseline = try Self.baseline(of: Self.letter)
    let renamed = Termbase.of(
      sampleGlossary.replacing("  iep:\n", with: "  education-program:\n    was: [iep]\n"))
    let report = Self.check(Self.letter, beside: baseline, renamed)
    #expect(
      report.setAside == 2 && report.toMend == 0 && report.notices[0].findings.allSatisfy { $0.loweredFrom == nil })
  }

  // MARK: Writing

  @Test func growsShorterUnlessAsked() throws {
    let baseline = try Self.baseline(of: Self.letter)
    let text =
      "Please bring your child's IEP.\n\nThe school has an accountability framework."
      .replacing("accountability framework", with: "garden") + "\n\n"
    let run = Self.check(text, beside: baseline)
    let update = BaselineUpdate(of: baseline, [run], [Self.termbase], acceptsNew: false) { _ in true }
    #expect(update.gone == 1 && update.added == 0 && update.left == 0 && update.baseline.count == 1)
    // The line that stays is the line that was there.
    let lines = Set(baseline.text.split(separator: "\n"))
    #expect(update.baseline.text.split(separator: "\n").allSatisfy { lines.contains($0) })
  }

  @Test(arguments: [true, false])
  func lettersThatWereNotCheckedStay(_ isThere: Bool) throws {
    let baseline = try Self.baseline(of: Self.letter)
    let run = Self.check("Bring the IEP.", beside: baseline, file: "letters/b.md")
    let update = BaselineUpdate(of: baseline, [run], [Self.termbase], acceptsNew: false) { _ in isThere }
    #expect(update.baseline.count == (isThere ? 2 : 0) && update.left == 1)
  }

  @Test func whatTheLetterAllowsNeedsNoBaseline() throws {
    let run = Self.check("<!-- notice-lint-allow-file unexplained-term -->\n\n" + Self.letter)
    let update = BaselineUpdate(of: nil, [run], [Self.termbase], acceptsNew: true) { _ in true }
    #expect(update.baseline.count == 0)
  }

  // MARK: Reading

  @Test(arguments: [
    ("findings: []\n", "baseline/no-marker"), ("notice-lint-baseline: 2\n", "baseline/newer-format"),
    ("notice-lint-baseline: 1\nfinding: []\n", "baseline/unknown-key"),
    ("notice-lint-baseline: 1\nfindings:\n  - {rule: unexplained-term}\n", "baseline/bad-entry"),
    ("notice-lint-baseline: 1\nfindings:\n  - {file: a, rule: b, line: 3}\n", "baseline/unknown-key"),
    ("", "baseline/no-marker"),
  ])
  func saysWhatIsWrong(_ yaml: String, _ code: String) {
    let issues = Baseline.read(Array(yaml.utf8), file: "b.yml").issues
    #expect(issues.map(\.code) == [code])
    #expect(issues.allSatisfy { !$0.help.isEmpty })
  }

  /// Merging two branches by hand can leave a line twice; a rule that is no more has entries that are gone.
  @Test func oddEntriesDoNoHarm() {
    let yaml = """
      notice-lint-baseline: 1
      findings:
        - {file: letters/a.md, rule: unexplained-term, concept: iep, language: en}
        - {file: letters/a.md, rule: unexplained-term, concept: iep, language: en}
        - {file: letters/a.md, rule: no-such-rule, concept: "Ü", language: "", number: 99999999999999999999}
      """
    let (baseline, _) = Baseline.read(Array(yaml.utf8), file: "b.yml")
    let report = Self.check("Please bring the IEP.", beside: baseline)
    #expect(report.setAside == 1 && report.goneFromBaseline == 2 && report.toMend == 0)
  }

  @Test func growsWithFindingsAlone() {
    let paragraph = "<!-- x -->\n\nWe have an accountability system.\n\n"
    let text = String(repeating: paragraph, count: 3000)
    let run = Self.check(text)
    let update = BaselineUpdate(of: nil, [run], [Self.termbase], acceptsNew: true) { _ in true }
    #expect(Self.check(text, beside: update.baseline).toMend == 0)
  }
}
