import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// Figures that only rise.
@Suite struct CoverageRatchetTests {
  static let report = CoverageReportTests.report(
    [("a.md", CoverageReportTests.both)], [ServedLanguage(.spanish), ServedLanguage(.arabic)])

  private static func read(_ languages: String) -> (CoverageRatchet, [InputIssue]) {
    CoverageRatchet.read(Array("notice-lint-ratchet: 1\nlanguages:\n\(languages)".utf8), file: "r.yml")
  }

  @Test func whatIsWrittenIsReadBackAndHolds() throws {
    let raised = try #require(CoverageRatchet(file: "r.yml").turn(Self.report, updates: true).raised)
    let (read, issues) = CoverageRatchet.read(Array(raised.text.utf8), file: "r.yml")
    #expect(issues.isEmpty && read.text == raised.text)
    #expect(raised.text.contains("  ar: {explained: 0.0, checked: 0.0}\n  es: {explained: 50.0, checked: 0.0}\n"))
    let turn = read.turn(Self.report, updates: true)
    #expect(turn.issues.isEmpty && turn.raised == nil && turn.demands.allSatisfy(\.isMet))
  }

  @Test(arguments: [
    ("50.0", "0.0", [String](), nil), ("50.1", "0.0", ["coverage/fell"], nil),
    ("49.9", "0.0", ["coverage/rose"], "50.0"),
    ("50.1", "0.1", ["coverage/fell", "coverage/fell"], nil),
    ("40.0", "0.1", ["coverage/rose", "coverage/fell"], "50.0"),
  ])
  func figuresAreComparedAndNeverLowered(_ explained: String, _ checked: String, _ codes: [String], _ raised: String?) {
    let held = "  ar: {explained: 0.0, checked: 0.0}\n  es: {explained: \(explained), checked: \(checked)}\n"
    let (ratchet, issues) = Self.read(held)
    let turn = ratchet.turn(Self.report, updates: true)
    #expect(issues.isEmpty && turn.issues.map(\.code) == codes)
    #expect(turn.issues.allSatisfy { $0.position?.line == 4 && $0.file == "r.yml" && $0.message.count <= 72 })
    #expect(
      turn.raised?.text == raised.map { ratchet.text.replacing("explained: \(explained)", with: "explained: \($0)") })
  }

  @Test func aLanguageThatIsOwedNoMoreIsSaid() {
    let turn = Self.read("  uk: {explained: 1.0}\n").0.turn(Self.report, updates: false)
    #expect(turn.issues.map(\.code) == ["coverage/not-served", "coverage/not-held", "coverage/not-held"])
    #expect(turn.issues.map(\.severity) == [.error, .note, .note])
  }

  @Test(arguments: [
    ("  es: {explained: 101}\n", "not-a-percentage"), ("  es: {explained: [1]}\n", "not-text"),
    ("  es: {explaned: 1}\n", "unknown-key"), ("  e s: {explained: 1}\n", "bad-language"),
    ("  es: {explained: 1}\n  ES: {explained: 1}\n", "bad-language"), ("  - es\n", "not-a-mapping"),
  ])
  func whatIsWrongIsSaid(_ languages: String, _ code: String) {
    #expect(Self.read(languages).1.map(\.code) == ["ratchet/\(code)"])
  }

  @Test(arguments: [
    ("", "no-marker"), ("a: 1\n", "no-marker"), ("- a\n", "no-marker"), ("notice-lint-ratchet: 2\n", "newer-format"),
  ])
  func otherFilesAreRefused(_ text: String, _ code: String) {
    #expect(CoverageRatchet.read(Array(text.utf8), file: "r.yml").issues.map(\.code) == ["ratchet/\(code)"])
  }
}

/// Cells for spreadsheets and Markdown tables.
@Suite struct EscapingTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\r\nb", "a  b"), ("=1+1", "'=1+1"),
    ("  =1", "'  =1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "' =1"), ("＝1", "'＝1"),
    ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("\"\u{301},", "\"\"\"\u{301},\""), ("a\u{1B}b", "a\\u{1B}b"), ("", ""),
    ("=\u{301}1", "'=\u{301}1"), ("a=1", "a=1"),
  ])
  func fieldsAreNoFormulas(_ text: String, _ field: String) {
    #expect(Array(CSVText.field(text).unicodeScalars) == Array(field.unicodeScalars))
  }

  /// What a reader of RFC 4180 takes out is what was put in.
  @Test func recordsAreReadBack() {
    var random = SeededGenerator(seed: 4180)
    let letters: [Character] = ["a", ",", "\"", ";", "é", " ", "'", "b"]
    for _ in 0..<2000 {
      let fields = (0..<3).map { _ in
        "x"
          + String(
            (0..<Int.random(in: 0..<6, using: &random)).map { _ in
              letters.randomElement(using: &random) ?? "a"
            })
      }
      #expect(Self.fields(of: CSVText.record(fields)) == fields)
    }
  }

  private static func fields(of record: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    var scalars = Array(record.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        fields[fields.count - 1] += "\""
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      case "\r", "\n": #expect(!isQuoted)
      default: fields[fields.count - 1].unicodeScalars.append(scalar)
      }
    }
    return fields
  }

  @Test(arguments: [
    ("a/b.md", "`a/b.md`"), ("a`b", "`` a`b ``"), ("a``", "``` a`` ```"), ("a|b", "`a\\|b`"),
    ("|\u{301}", "`\\|\u{301}`"),
    ("", ""), ("a\nb", "`a b`"),
  ])
  func codeStaysInItsCell(_ text: String, _ code: String) {
    #expect(Array(MarkdownText.code(text).unicodeScalars) == Array(code.unicodeScalars))
  }

  @Test func plainTextIsNoMarkup() {
    #expect(
      MarkdownText.plain("a|b *c* <d> @all [x](y) \u{1B}") == "a\\|b \\*c\\* \\<d\\> &#64;all \\[x\\](y) \\\\u\\{1B\\}")
  }
}
