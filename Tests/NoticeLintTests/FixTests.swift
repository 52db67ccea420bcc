import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// Changes mend what they claim, and nothing else of a notice changes.
@Suite struct FixTests {
  /// Every letter and text of the fixtures with every text allowed.
  static let fixed: [(input: Linter.Input, result: FixedNotice, again: FixedNotice)] = {
    let files = ["html", "letters", "texts"].flatMap { folder in
      Fixtures.files(in: "Notices/\(folder)", endings: NoticeFormat.all.flatMap(\.fileExtensions))
    }
    let inputs = files.compactMap { file -> Linter.Input? in
      guard let format = NoticeFormat.forFile(file), let bytes = try? Fixtures.read(file) else { return nil }
      return Linter.Input(file: file, format: format, bytes: bytes)
    }
    let linter = Linter(termbase: .starter)
    let results = linter.fix(inputs, allowsDrafts: true)
    let again = linter.fix(
      zip(inputs, results).map { Linter.Input(file: $0.file, format: $0.format, bytes: $1.after) }, allowsDrafts: true)
    return zip(inputs, zip(results, again)).map { ($0, $1.0, $1.1) }
  }()

  @Test func mostLettersAreMended() {
    #expect(Self.fixed.count >= 60)
    #expect(Self.fixed.count { $0.result.isChanged } * 2 > Self.fixed.count)
    #expect(Self.fixed.reduce(0) { $0 + $1.result.mended.count } >= 150)
  }

  @Test func aSecondRunChangesNothing() {
    for (input, _, again) in Self.fixed { #expect(again.diff == "", "\(input.file)") }
  }

  /// Nothing that was mended is found again, and nothing new is.
  @Test func noFindingRemainsOrAppears() {
    let linter = Linter(termbase: .starter)
    let before = linter.check(Self.fixed.map(\.input)).notices
    let after = linter.check(
      Self.fixed.map { Linter.Input(file: $0.input.file, format: $0.input.format, bytes: $0.result.after) }
    ).notices
    for (number, one) in Self.fixed.enumerated() {
      let key = { (finding: Finding) in "\(finding.rule) \(finding.concept?.rawValue ?? "")" }
      var left = before[number].findings.map(key)
      for finding in one.result.mended {
        guard let index = left.firstIndex(of: key(finding)) else { continue }
        left.remove(at: index)
      }
      #expect(Set(after[number].findings.map(key)).isSubset(of: Set(left)), "\(one.input.file)")
    }
  }

  /// What stood there stands there still, byte by byte: only wordings that should not be used are taken out.
  @Test func theRestIsTheSame() {
    for (input, result, _) in Self.fixed where result.mended.allSatisfy({ $0.fix == nil }) {
      var rest = result.after[...]
      let isKept = input.bytes.allSatisfy { byte in
        guard let index = rest.firstIndex(of: byte) else { return false }
        rest = rest[(index + 1)...]
        return true
      }
      #expect(isKept, "\(input.file)")
      let lines = { (bytes: [UInt8]) in bytes.count { $0 == 0x0A } }
      #expect(lines(input.bytes) == lines(result.after), "\(input.file)")
    }
  }

  @Test(arguments: [
    // Approved texts alone, unless drafts are asked for.
    (
      "The accountability system has new rules.",
      "The accountability system (the state's way of rating schools) has new rules."
    ),
    // Nothing is written into a heading, a link, a bracket or a quoted text.
    ("# The accountability system\n\nWelcome.", "# The accountability system\n\nWelcome."),
    (
      "Read {{link}} on the accountability system{{x}} today.",
      "Read {{link}} on the accountability system{{x}} today. The accountability system is how the state checks and rates every public school."
    ),
    (
      "Your child's individualized education program is ready.",
      "Your child's individualized education program is ready."
    ),
    // Markup around a term stays around it.
    (
      "The **accountability system** has new rules.",
      "The **accountability system (the state's way of rating schools)** has new rules."
    ),
    (
      "The\naccountability\nsystem has new rules.\nCome.",
      "The\naccountability\nsystem (the state's way of rating schools) has new rules.\nCome."
    ),
  ])
  func writesWhereItBelongs(before: String, after: String) {
    let linter = Linter(termbase: .of(sampleGlossary), language: .english)
    let fixed = linter.fix([Linter.Input(file: "a.md", format: .markdown, bytes: Array(before.utf8))])[0]
    #expect(String(decoding: fixed.after, as: UTF8.self) == after)
  }

  @Test func aDiffSaysThatTheLastLineHasNoEnd() {
    let text = "Hello.\nThe accountability system has new rules."
    let linter = Linter(termbase: .of(sampleGlossary), language: .english)
    let fixed = linter.fix([Linter.Input(file: "a.md", format: .markdown, bytes: Array(text.utf8))])[0]
    #expect(
      fixed.diff == """
        --- a.md
        +++ a.md
        @@ -2 +2 @@
        -The accountability system has new rules.
        \\ No newline at end of file
        +The accountability system (the state's way of rating schools) has new rules.
        \\ No newline at end of file

        """)
  }

  @Test func theWordsBlockIsKeptUpToDate() throws {
    let linter = Linter(termbase: .of(sampleGlossary), language: .english)
    let text = "The accountability system is new.\n\n<!-- notice-lint words -->\nold\n<!-- /notice-lint words -->\n"
    let report = linter.letter(text).notices[0]
    let block = WordsBlock(report, linter.termbase, language: nil, allowsDrafts: false, isMarkdown: true)
    let after = try #require(block.updating(Array(text.utf8)))
    let expected =
      "The accountability system is new.\n\n<!-- notice-lint words -->\n## Words used in this letter\n\n"
      + "- **accountability system**: The accountability system is how the state checks and rates every public school.\n"
      + "<!-- /notice-lint words -->\n"
    #expect(String(decoding: after, as: UTF8.self) == expected)
    let explained = linter.letter(expected).notices[0]
    #expect(explained.toMend.isEmpty)
    #expect(
      WordsBlock(explained, linter.termbase, language: nil, allowsDrafts: false, isMarkdown: true).updating(after)
        == after)
    #expect(block.updating(Array("no markers".utf8)) == nil)
  }
}
