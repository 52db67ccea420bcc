import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// What the author of a page marked as a definition, a footnote or a short form.
@Suite struct MarkupEvidenceTests {
  private static func judgement(_ body: String, concept: String = "iep") throws -> Judgement {
    let linter = Linter(termbase: .of(sampleGlossary), language: .english)
    let report = linter.letter("<p>Dear families,</p>\n" + body, file: "letter.html", format: .html)
    return try #require(report.notices.first?.judgements.first { $0.concept.rawValue == concept })
  }

  @Test(arguments: [
    ("<p>Ask for an <dfn>IEP</dfn> with goals and extra help put down in writing.</p>", Verdict.explained),
    ("<p>The goals and extra help that we put down are an <dfn>IEP</dfn>.</p>", .explained),
    ("<p>Ask for an <b>IEP</b> and goals and extra help put down in writing.</p>", .none),
    ("<p>Ask for an <dfn>IEP</dfn> today.</p>", .none),
  ])
  func definitions(_ body: String, _ verdict: Verdict) throws {
    let judgement = try Self.judgement(body)
    #expect(judgement.verdict == verdict)
    #expect(judgement.evidence?.kind == (verdict == .explained ? .definition : nil))
  }

  static let note = "<ol><li id=fn1>Goals and extra help put down in writing. <a href='#fnref1'>↩</a></li></ol>"
  static let sign = "<sup id=fnref1><a href='#fn1'>1</a></sup>"
  static let filler = String(repeating: "<p>The garden opens in May.</p>\n", count: 6)

  @Test func footnotesExplainWhereTheirSignStands() throws {
    let noted = try Self.judgement("<p>Bring the IEP\(Self.sign) to us.</p>\n\(Self.filler)\(Self.note)")
    #expect(noted.verdict == .explained && noted.evidence?.kind == .footnote)
    // The sign of another term, and a footnote that no sign leads to.
    let other = try Self.judgement("<p>Bring the IEP to our office\(Self.sign) today.</p>\n\(Self.filler)\(Self.note)")
    #expect(other.verdict == .none)
    let lost = try Self.judgement("<p>Bring the IEP to us.</p>\n\(Self.filler)\(Self.note)")
    #expect(lost.verdict == .none)
    let empty = try Self.judgement("<p>Bring the IEP\(Self.sign) to us.</p><p id=fn1>See page 3.</p>")
    #expect(empty.verdict == .none)
  }

  /// A footnote that names the term itself, with its sign at the end of the sentence; and one that comes too late.
  @Test func footnotesMayNameTheirTerm() throws {
    let note = "<p id=fn1>IEP: a plan of goals and extra help, put down in writing.</p>"
    let near = try Self.judgement("<p>Bring the IEP to our office.\(Self.sign)</p>\n\(Self.filler)\(note)")
    #expect(near.verdict == .explained && near.evidence?.kind == .footnote)
    let late = try Self.judgement("<p>Bring the IEP.</p>\n\(Self.filler)<p>Our IEP room.\(Self.sign)</p>\(note)")
    #expect(late.verdict == .late)
  }

  @Test(arguments: [
    ("<abbr title='Individualized Education Program'>IEP</abbr>", Verdict.expanded),
    ("<abbr title='See below'>IEP</abbr>", .none),
    ("<abbr title='IEP'>IEP</abbr>", .none), ("<abbr>IEP</abbr>", .none),
    ("<b title='Individualized Education Program'>IEP</b>", .none),
  ])
  func tooltipsExpand(_ term: String, _ verdict: Verdict) throws {
    let judgement = try Self.judgement("<p>Bring the \(term) to us.</p>")
    #expect(judgement.verdict == verdict)
  }

  @Test func listsOfTermsExplain() throws {
    let list = "<dl><dt>IEP</dt><dd>goals and extra help that we put down in writing</dd></dl>"
    #expect(try Self.judgement("<p>Bring the IEP.</p>\n" + list).verdict == .explained)
    #expect(
      try Self.judgement(
        "<p>Bring the IEP.</p>\n"
          + list.replacing("goals and extra help that we put down in writing", with: "see page 3")
      ).verdict == .none)
  }

  /// A change reads as the glossary has it, stands in the text, and never in a tag.
  @Test(arguments: [
    (
      "<p>The <b>accountability&nbsp;system</b> is new.</p>",
      "<p>The <b>accountability&nbsp;system (the state&apos;s way)</b> is new.</p>"
    ),
    (
      "<p>The accounta<i>bility</i>\n  system is new.</p>",
      "<p>The accounta<i>bility</i>\n  system (the state&apos;s way) is new.</p>"
    ),
    ("<img alt=\"The accountability system.\">", "<img alt=\"The accountability system.\">"),
    ("<h1>The accountability system</h1>", "<h1>The accountability system</h1>"),
    (
      "<p>See <a href=\"/a?accountability system\">the accountability system</a>.</p>",
      "<p>See <a href=\"/a?accountability system\">the accountability system</a>. R &amp; D &lt;b&gt; of every public school.</p>"
    ),
    (
      "<p>The accountability system{{x}} is new.<br>More.</p>",
      "<p>The accountability system{{x}} is new. R &amp; D &lt;b&gt; of every public school.<br>More.</p>"
    ),
  ])
  func changesAreText(_ before: String, _ after: String) {
    let glossary = sampleGlossary.replacing("the state's way of rating schools", with: "the state's way")
      .replacing(
        "The accountability system is how the state checks and rates every public school.",
        with: "\"R & D <b> of every public school.\"")
    let linter = Linter(termbase: .of(glossary), language: .english)
    let input = Linter.Input(file: "a.html", format: .html, bytes: Array(before.utf8))
    let fixed = linter.fix([input])[0]
    #expect(String(decoding: fixed.after, as: UTF8.self) == after.replacing("&apos;", with: "'"))
    let again = linter.fix([Linter.Input(file: "a.html", format: .html, bytes: fixed.after)])[0]
    #expect(!again.isChanged)
  }
}
