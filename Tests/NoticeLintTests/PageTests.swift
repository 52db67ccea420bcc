import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// The page for the person who sends a letter.
@Suite struct PageTests {
  static let arabic = """
        ar:
          prefer: نظام المساءلة
          instead: كيف تقيّم الولاية المدارس
          explain: نظام المساءلة هو الطريقة التي تفحص بها الولاية كل مدرسة عامة وتقيّمها.

    """

  static let glossary = sampleGlossary.replacing(
    "checked: approved 2026-11-03 family-office\n  iep:",
    with: "checked: approved 2026-11-03 family-office\n" + arabic + "  iep:")

  static let letters: [(String, String)] =
    Array(ReporterTests.letters.dropLast()) + [
      ("rating.ar.md", "# رسالة إلى العائلات\n\nنتيجة المدرسة في **نظام المساءلة** لهذا العام هي C.\n")
    ]

  static func run(_ letters: [(String, String)], glossary: String = glossary, failOn: FailThreshold = .error)
    -> RunReport
  {
    var configuration = Configuration()
    configuration.file = ".notice-lint.yml"
    configuration.failOn = failOn
    configuration.served = [
      ServedLanguage(.english), ServedLanguage(.spanish, families: 812), ServedLanguage(.known("ar"), families: 41),
    ]
    return Linter(termbase: .of(glossary), configuration: configuration).check(
      letters.map { .init(file: $0.0, format: .markdown, bytes: Array($0.1.utf8)) })
  }

  static func page(
    _ runs: [RunReport], unread: [InputIssue] = [], isRedacted: Bool = false, program: String = "notice-lint"
  ) -> String {
    var options = ReportOptions()
    (options.unread, options.isRedacted, options.program) = (unread, isRedacted, program)
    return Reporter.html.write(runs, options)
  }

  /// Without style and script, which are looked at in a browser.
  static func bare(_ page: String) -> String {
    page.replacing(PageStyle.style, with: "").replacing(PageStyle.script, with: "").replacing(
      PageEscaping.escaped(PageStyle.policy), with: "…")
  }

  static func verdict(_ page: String) -> String {
    String(page.firstMatch(of: #/<h1>(.*?)</h1>/#)?.output.1 ?? "")
  }

  // MARK: Golden files

  @Test func oneLetter() {
    expectGolden(Self.bare(Self.page([Self.run([Self.letters[0]])])), "Reports/page.golden.html")
  }

  @Test func severalLettersAndOneThatCouldNotBeRead() {
    let unread = InputIssue(
      code: "notice/not-readable", message: "this letter cannot be opened", help: "check its permissions",
      file: "letters/locked.en.md")
    let page = Self.page(
      [Self.run(Self.letters + [("letter.md", "The accountability system is new.\n")])], unread: [unread])
    expectGolden(Self.bare(page), "Reports/page-several.golden.html")
    #expect(page.contains("letters/locked.en.md") && page.contains("letter.md"))
  }

  /// What is set aside is no change: it is counted in a sentence.
  @Test func whatIsSetAsideIsNoChange() {
    let allowed = "<!-- notice-lint-allow-file unexplained-term -->\n\nThe accountability system and the IEP.\n"
    let run = Linter(termbase: .of(sampleGlossary), language: .english).letter(allowed)
    let page = Self.page([run])
    #expect(Self.verdict(page) == "You can send this letter as it is.")
    #expect(page.contains("2 more things were seen and set aside"))
    #expect(!page.contains("class=\"change"))
    let unchanged = Self.page([
      Linter(termbase: .of(sampleGlossary), language: .english).letter("Bring the IEP.").narrowed { _ in nil }
    ])
    #expect(unchanged.contains("1 more thing was seen in a part of the letter that did not change."))
  }

  // MARK: The first line

  @Test(arguments: [
    (["Our garden opens in May."], FailThreshold.error, 0, "You can send this letter as it is."),
    (
      ["The accountability system."], .error, 0, "You can send this letter. 1 change would help families understand it."
    ),
    (["The accountability system and IEP."], .warning, 0, "Please make 2 changes before you send this letter."),
    ([], .error, 1, "This letter could not be read, so it has not been checked."),
    ([], .error, 2, "None of these 2 letters could be read, so they have not been checked."),
    ([], .error, 0, "No letters were checked."),
    (["May.", "June."], .error, 0, "You can send all 2 letters as they are."),
    (
      ["The accountability system.", "June."], .error, 0,
      "You can send all 2 letters. In all, 1 change would help families."
    ),
    (
      ["The accountability system.", "June."], .warning, 0,
      "1 of 2 letters needs a change before you send it. In all, 1 change would help families."
    ),
    (
      ["June."], .error, 1,
      "1 of 2 letters could not be read, so it has not been checked. You can send the other letter as it is."
    ),
    (
      ["The accountability system.", "June."], .warning, 2,
      "2 of 4 letters could not be read, so they have not been checked. Of the other 2 letters, 1 needs a change before "
        + "you send it. In all, 1 change would help families."
    ),
  ])
  func firstLineSaysWhetherItCanBeSent(_ texts: [String], _ failOn: FailThreshold, _ unread: Int, _ expected: String) {
    let letters = texts.enumerated().map { ("\($0).en.md", $1 + "\n") }
    let issues = (0..<unread).map {
      InputIssue(code: "notice/not-readable", message: "this letter cannot be opened", file: "lost-\($0).md")
    }
    let page = Self.page([Self.run(letters, failOn: failOn)], unread: issues)
    #expect(Self.verdict(page) == expected)
    #expect(page.contains("<title>\(expected)</title>"))
  }

  @Test func aLetterThatWasNotCheckedIsNeverSaidToBeWell() {
    let page = Self.page([Self.run([("letter.md", "The accountability system is new.\n")])])
    #expect(Self.verdict(page) == "This letter could not be read, so it has not been checked.")
    #expect(!page.contains("Can be sent") && page.contains("The language of this notice is not known."))
  }

  @Test func aLetterWithoutTermsInItsLanguageIsNoPraise() {
    let page = Self.page([Self.run([("letter.so.md", "Waalidiinta sharafta leh, dugsigu waa furan yahay.\n")])])
    #expect(Self.verdict(page) == "You can send this letter, but its words could not be checked.")
  }

  // MARK: Words

  /// Neither ids nor the words of programs.
  @Test func speaksPlainly() throws {
    let page = Self.bare(Self.page([Self.run(Self.letters, failOn: .warning)]))
    let text = page.replacing(#/<[^>]*>/#, with: " ").lowercased()
    for word in ["error", "warning", "violation", "finding", "severity", "termbase", "lint/", "notice/"] {
      #expect(!text.contains(word), "\(word)")
    }
    for rule in Rule.all { #expect(!text.contains(rule.id), "\(rule.id)") }
    for concept in Termbase.of(Self.glossary).concepts where concept.id.rawValue.contains("-") {
      #expect(!text.contains(concept.id.rawValue), "\(concept.id)")
    }
  }

  @Test func saysWhoCheckedATextAndWhen() {
    let page = Self.page([Self.run(Self.letters)])
    #expect(page.contains("Approved by the family office on 3 November 2026."))
    #expect(page.contains("Checked by the family office on 3 November 2026."))
    #expect(page.contains("A draft, not yet checked by your district."))
    let starter = Linter(termbase: .starter, language: .english).letter("We use the accountability system.\n")
    #expect(Self.page([starter]).contains("Starter text, not yet checked by your district."))
  }

  @Test func whatIsWrittenFromTheRightIsSetSo() {
    let page = Self.page([Self.run([Self.letters[3]])])
    #expect(page.contains(#"Explain “<bdi lang="ar" dir="rtl">نظام المساءلة</bdi>”"#))
    #expect(page.contains(#"<blockquote class="sentence" lang="ar" dir="rtl">"#))
    #expect(page.contains(#"dir="rtl">كيف تقيّم الولاية المدارس</p>"#))
    #expect(page.contains(#"<html lang="en" dir="ltr">"#))
  }

  /// The sentence comes from the text of the part, so that a container's bytes are never shown.
  @Test(arguments: [
    ("First one. The ⟦rating⟧ came. Last one.", "The |rating| came."),
    ("Mrs. Ortiz wrote (the ⟦rating⟧)! More.", "Mrs. Ortiz wrote (the |rating|)!"),
    ("¿Qué es la ⟦rating⟧? Más.", "¿Qué es la |rating|?"), ("⟦rating⟧", "|rating|"),
    ("⟦ratings. And more⟧ now", "|ratings. And more| now"),
  ])
  func sentenceStandsInTheTextOfThePart(_ marked: String, _ expected: String) throws {
    let marked = MarkedText(marked)
    let notice = NoticeFormat.plainText.notice(marked.bytes, file: "a.txt")
    let place = notice.place(part: 0, marked.spans[0].retyped())
    let sentence = try #require(PageSentence(notice, place, .english))
    #expect("\(sentence.before)|\(sentence.words)|\(sentence.after)" == expected)
  }

  @Test func aPlaceInAContainerIsNamedAsPeopleFindIt() {
    let place = Place(
      file: "a.docx", container: ["attachment a.docx", "paragraph 3"], span: TextSpan(0, 0), pieces: [],
      start: LinePosition(line: 1, column: 900), end: LinePosition(line: 1, column: 900), surface: "")
    #expect(PageText().place(place) == "Attachment a.docx, paragraph 3")
  }

  // MARK: Redacted, bounded

  @Test func redactedPagesHoldNoTextOfALetter() {
    let letter = (
      "a.en.md",
      "# Dear Ms. Alvarez\n\nMateo's accountability framework and the XQZV office.\n\nThe IEP. "
        + "An IEP is a written plan that lists the goals and the extra help a child with a disability gets at school.\n"
    )
    let page = Self.page([Self.run([letter])], isRedacted: true)
    for word in ["Alvarez", "Mateo", "framework", "XQZV", "lists the goals"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("Explain “accountability system”") && page.contains("Line 3."))
  }

  @Test func tenThousandLettersFitOnAPage() throws {
    let run = Self.run(Self.letters)
    let many = RunReport(
      notices: (0..<2500).flatMap { _ in run.notices }, glossaryNotes: run.glossaryNotes, coverage: run.coverage,
      sets: [], failOn: .error, isFirstRun: false)
    let unread = (0..<5000).map { InputIssue(code: "notice/not-readable", message: "gone", file: "\($0).md") }
    let page = Self.page([many], unread: unread)
    #expect(page.utf8.count < 400_000)
    #expect(page.contains("9,900 more letters are not on this page; 7,400 of them could be improved."))
    #expect(page.contains("4,950 more could not be read."))
    #expect(page.contains("5,000 of 15,000 letters could not be read"))
  }

  // MARK: Digests

  /// What `sha256sum` says of so many letters "a", around the edges of blocks.
  @Test(arguments: [
    (0, "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    (3, "mDSHbc+wXLFnpcJJU+uljErImxrfV/KPL50JrxB+6PA="),
    (55, "n0OQ+NMMLdkuyfCVtl4rmumwqSWlJY4kHJ8ekQ9zQxg="),
    (56, "s1Q5pKxvCUi21vnjxq8PX1kM4g8b3nCQ73lwaG7Gc4o="),
    (63, "fT50oF19sVvOStnsBljqmOPwbu7PFrTG//LaRX3cLzQ="),
    (64, "/+BU/nrgy23GXDr5th1SCfQ5hR20PQulmXM33xVGaOs="),
    (119, "MeulHDE6XAgiat8Y1KNZz9/Y0ugWsT9K+VL36mWE3Ps="),
    (120, "Lz0zVDLHC1gK8Ojhs2dKfAINaDql9zqq7f3FWvkEwhw="),
    (1000, "Qe3s5C1j6Nm/UVqbppMuHCDLyfWl0TRkWttdsblzfqM="),
  ])
  func digestsAreThoseOfTheStandard(_ count: Int, _ expected: String) {
    #expect(SHA256.base64(String(repeating: "a", count: count)) == expected)
  }
}
