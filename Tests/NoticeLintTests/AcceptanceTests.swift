import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// The four things for which the tool was made.
@Suite struct AcceptanceTests {
  static let phrase = "accountability system"
  static let bare = "Under the state ⟦accountability system⟧, Lincoln School received a C."
  static let explanation = "The accountability system is how the state checks and rates every public school."

  private static func report(_ text: String, served: [String] = []) -> RunReport {
    var configuration = Configuration()
    configuration.served = served.compactMap { LanguageTag($0) }.map { ServedLanguage($0) }
    return Linter(termbase: .of(sampleGlossary), configuration: configuration, language: .english).letter(text)
  }

  // MARK: One term, not explained

  @Test func anUnexplainedTermIsFoundAtItsPlace() throws {
    let marked = MarkedText("Dear families,\n\n" + Self.bare)
    let report = Self.report(marked.text, served: ["es", "ar", "zh-Hans"])
    let findings = report.notices.flatMap(\.findings)
    let finding = try #require(findings.first)
    #expect(findings.map(\.rule) == ["unexplained-term"])
    #expect(finding.place.span == marked.spans[0] && finding.place.surface == Self.phrase)
    #expect(finding.place.start == LinePosition(line: 3, column: 17))
    #expect(finding.message == "\"accountability system\" is not explained")
    #expect(finding.advice.map(\.kind) == [.sayInstead, .addNext])
    #expect(finding.advice.map(\.text) == ["how the state rates schools", Self.explanation])
    #expect(finding.severity == .warning && !report.fails)
  }

  @Test func languagesWithoutExplanationAreOneNote() throws {
    let report = Self.report(MarkedText(Self.bare).text, served: ["es", "ar", "zh-Hans"])
    let note = try #require(report.glossaryNotes.first)
    #expect(report.glossaryNotes.map(\.rule) == ["missing-explanation"])
    #expect(note.languages.map(\.written) == ["es", "ar", "zh-Hans"])
    #expect(note.advice.map(\.text) == ["nothing yet: Arabic, Chinese (Simplified), Spanish"])
    #expect(note.severity == .note && note.concept?.rawValue == "accountability-system")
  }

  // MARK: Explained in other words

  static let accepted = [
    "Under the state accountability system, Lincoln School received a C. This is a way of giving each school a grade so "
      + "that parents can see how well it teaches.",
    "Lincoln School received a C.\n\n- **Accountability system**: a yearly check in which the state gives every school a "
      + "grade for how well pupils learn\n- **Bus pass**: the card that a pupil shows to the driver",
    "Lincoln School received a C under the accountability system.\n\n## What is the accountability system?\n\nEach year "
      + "the state looks at test results and attendance and gives every school a grade from A to F.",
    "Under the state accountability system, Lincoln School received a C.\n\nOur doors open at eight.\n\nBuses run as "
      + "usual.\n\nLunch is free.\n\nThe library has new books.\n\n## Words used in this letter\n\n**Accountability "
      + "system**: a yearly check in which the state gives every school a grade for how well pupils learn",
  ]

  @Test(arguments: accepted, Transform.allCases)
  func anExplanationInOtherWordsIsAccepted(_ text: String, _ transform: Transform) {
    let report = Self.report(transform(text))
    #expect(report.notices.flatMap(\.findings).map(\.message) == [])
    #expect(report.notices.flatMap(\.judgements).map(\.verdict) == [.explained])
  }

  // MARK: Another name is no explanation

  @Test(arguments: [
    "Under the state ⟦accountability system⟧ (accountability framework), Lincoln School received a C.",
    "Under the state ⟦accountability framework⟧ (accountability system), Lincoln School received a C.",
    "Under the state ⟦accountability system⟧ (AS), Lincoln School received a C.",
    "The school will write an ⟦individualized education program⟧ (IEP) in May.",
  ])
  func anotherNameInBracketsExplainsNothing(_ text: String) {
    let marked = MarkedText(text)
    let findings = Self.report(marked.text).notices.flatMap(\.findings).filter { $0.rule == "unexplained-term" }
    #expect(findings.map(\.place.span) == marked.spans)
  }

  // MARK: Pasting what the report says

  @Test func pastingTheExplanationClearsTheFinding() {
    let report = Self.report(MarkedText(Self.bare).text + " " + Self.explanation)
    #expect(report.notices.flatMap(\.findings).map(\.message) == [])
  }
}
