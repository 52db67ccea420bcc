import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// What a configuration may say, and what is said of its faults.
@Suite struct ConfigurationTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let code: String
    let yaml: MarkedText
    var testDescription: String { code }

    init(_ code: String, _ body: String) {
      self.code = "configuration/\(code)"
      yaml = MarkedText(body)
    }
  }

  static let marker = "notice-lint: 1\n"

  static let faults = [
    Fault("empty", "⟦⟧"),
    Fault("no-marker", "⟦⟧glossaries: [a.yaml]\n"),
    Fault("newer-format", "notice-lint: ⟦2⟧\n"),
    Fault("unknown-key", marker + "⟦glosaries⟧: [a.yaml]\n"),
    Fault("bad-language", marker + "default-language: ⟦zh⟧\n"),
    Fault("bad-language", marker + "languages: [es, ⟦en_US⟧]\n"),
    Fault("bad-language", marker + "languages:\n  ⟦spanish language⟧: {families: 3}\n"),
    Fault("unknown-key", marker + "languages:\n  es: {⟦familys⟧: 3}\n"),
    Fault("unknown-value", marker + "languages:\n  es: {by: ⟦phone⟧}\n"),
    Fault("unknown-key", marker + "severity: {⟦unexplained⟧: off}\n"),
    Fault("unknown-value", marker + "severity: {unexplained-term: ⟦loud⟧}\n"),
    Fault("unknown-value", marker + "fail-on: ⟦warnings⟧\n"),
    Fault("no-match", marker + "paths:\n  - ⟦kind: vital⟧\n"),
    Fault("bad-pattern", marker + "paths:\n  - {match: ⟦\"{en,es}/**\"⟧}\n"),
    Fault("unknown-value", marker + "paths:\n  - {match: \"**\", kind: ⟦urgent⟧}\n"),
    Fault("unknown-key", marker + "paths:\n  - {match: \"**\", ⟦locks⟧: true}\n"),
    Fault("bad-allow", marker + "allow:\n  - ⟦rule: unexplained-term⟧\n"),
    Fault("unknown-rule", marker + "allow:\n  - {match: a.txt, rule: ⟦unexplained⟧}\n"),
    Fault("bad-day", marker + "allow:\n  - {match: a.txt, rule: unexplained-term, until: ⟦June⟧}\n"),
    Fault("unknown-key", marker + "allow:\n  - {match: a.txt, rule: unexplained-term, ⟦why⟧: none}\n"),
    Fault("no-reason", marker + "allow-needs: reason\nallow:\n  - ⟦{match: a.txt, rule: unexplained-term}⟧\n"),
    Fault("unknown-value", marker + "allow-needs: [⟦reasons⟧]\n"),
  ]

  @Test(arguments: faults)
  func saysWhatIsWrongAndWhere(_ fault: Fault) {
    let issues = Configuration.read(fault.yaml.bytes, file: ".notice-lint.yml").issues
    #expect(issues.map(\.code) == [fault.code], "\(issues.map(\.message))")
    #expect(issues.first?.span?.start == fault.yaml.spans.first?.start)
    for issue in issues {
      #expect(!issue.help.isEmpty && !issue.message.hasSuffix("."), "\(issue.message)")
      #expect(issue.position != nil && issue.severity == .error)
    }
  }

  static let numbers = [
    "max-bytes: ⟦0⟧\n", "max-bytes: ⟦many⟧\n", "max-bytes: ⟦99999999999999999999⟧\n", "builtin: ⟦perhaps⟧\n",
    "languages:\n  es: {families: ⟦-1⟧}\n", "paths:\n  - {match: \"**\", locked: ⟦maybe⟧}\n",
  ]

  @Test(arguments: numbers)
  func numbersAndFlagsAreChecked(_ body: String) {
    let marked = MarkedText(Self.marker + body)
    let issues = Configuration.read(marked.bytes, file: ".notice-lint.yml").issues
    #expect(issues.count == 1 && issues.first?.span?.start == marked.spans[0].start, "\(issues)")
    #expect(issues.first?.help.isEmpty == false)
  }

  @Test func allFaultsComeAtOnce() {
    let bytes = Self.faults.dropFirst(5).prefix(1).flatMap(\.yaml.bytes)
    let more = Array("glosaries: [a]\nfail-on: soon\nmax-bytes: no\n".utf8)
    #expect(Configuration.read(bytes + more, file: "x").issues.count == 4)
  }

  @Test func aMisspeltKeyIsSuggested() throws {
    let issues = Configuration.read(Array((Self.marker + "glosaries: [a]\n").utf8), file: "x").issues
    #expect(try #require(issues.first).help.contains("glossaries"))
  }

  // MARK: What holds

  static let sample = """
    notice-lint: 1
    glossaries: [one.yaml, two]
    builtin: false
    languages:
      es: {families: 812}
      so: {families: 17, by: interpreter}
    default-language: en
    fail-on: warning
    max-bytes: 1000
    severity: {unknown-acronym: off, unexplained-term: error}
    paths:
      - {match: "letters/**", kind: vital, stage: template}
      - {match: "letters/old/**", kind: normal, languages: [ar], severity: {unexplained-term: note}}
      - {match: "**/law.md", locked: true}
      - {match: "letters/{language}/**"}
      - {match: "letters/es/english.md", language: en}

    """

  static func read() throws -> Configuration {
    let (configuration, issues) = Configuration.read(Array(sample.utf8), file: "dir/.notice-lint.yml")
    #expect(issues.isEmpty, "\(issues)")
    return configuration
  }

  @Test func everyKeyIsRead() throws {
    let configuration = try Self.read()
    #expect(configuration.file == "dir/.notice-lint.yml")
    #expect(configuration.glossaries == ["one.yaml", "two"] && !configuration.usesStarter)
    #expect(configuration.served.map(\.language.written) == ["es", "so"])
    #expect(configuration.served.map(\.families) == [812, 17])
    #expect(configuration.served.map(\.isByInterpreter) == [false, true])
    #expect(configuration.defaultLanguage == .english && configuration.failOn == .warning)
    #expect(configuration.limits.bytes == 1000)
    #expect(configuration.severities == ["unknown-acronym": .off, "unexplained-term": .error])
  }

  @Test func laterPathsWin() throws {
    let configuration = try Self.read()
    let now = configuration.settings(for: "letters/a.md")
    #expect(now.isVital && now.stage == .template && !now.isLocked && now.language == nil)
    let old = configuration.settings(for: "letters/old/a.md")
    #expect(!old.isVital && old.stage == .template)
    #expect(old.served.map(\.language.written) == ["ar"])
    #expect(old.severities == ["unknown-acronym": .off, "unexplained-term": .note])
    #expect(configuration.settings(for: "letters/x/law.md").isLocked)
    #expect(configuration.settings(for: "letters/es/a.md").namedLanguage == .spanish)
    #expect(configuration.settings(for: "letters/es/english.md").language == .english)
    #expect(configuration.settings(for: "other/a.md").severities == configuration.severities)
    #expect(!configuration.settings(for: "other/a.md").isVital)
  }

  // MARK: What it does

  private static func run(_ yaml: String, _ letters: [(path: String, text: String)]) -> RunReport {
    let (configuration, issues) = Configuration.read(Array((marker + yaml).utf8), file: "x")
    #expect(issues.isEmpty, "\(issues)")
    return Linter(termbase: .of(sampleGlossary), configuration: configuration, language: .english).check(
      letters.map { .init(file: $0.path, format: .markdown, bytes: Array($0.text.utf8)) })
  }

  static let letter = "Our accountability system gave us a C."

  @Test func severitiesAreTheConfigurations() {
    let level = { (yaml: String) in
      Self.run(yaml, [("a.md", Self.letter)]).notices[0].findings.map(\.severity)
    }
    #expect(level("") == [.warning])
    #expect(level("severity: {unexplained-term: off}\n") == [])
    #expect(level("severity: {unexplained-term: error}\n") == [.error])
    #expect(level("paths:\n  - {match: \"*.md\", severity: {unexplained-term: note}}\n") == [.note])
  }

  @Test func theThresholdDecidesWhatFails() {
    let fails = { (yaml: String) in Self.run(yaml, [("a.md", Self.letter)]).fails }
    #expect(!fails(""))
    #expect(fails("fail-on: warning\n") && fails("fail-on: note\n"))
    #expect(!fails("fail-on: never\nseverity: {unexplained-term: error}\n"))
    #expect(fails("severity: {unexplained-term: error}\n"))
    #expect(!fails("fail-on: warning\npaths:\n  - {match: \"a.*\", locked: true}\n"))
  }

  /// The starter's own rule: an error only where the district has approved the text and much depends on it.
  @Test func aVitalLetterNeedsItsApprovedText() {
    let yaml = sampleGlossary.replacing("reviewed", with: "approved")
    var configuration = Configuration()
    configuration.paths = [PathOverride(match: PathPattern("vital/*")!, kind: .vital)]
    let linter = Linter(termbase: .of(yaml), configuration: configuration, language: .english)
    let text = "Your individualized education program (IEP) is ready."
    let severity = { (file: String) in linter.letter(text, file: file).notices[0].findings.map(\.severity) }
    #expect(severity("vital/a.md") == [.error])
    #expect(severity("other/a.md") == [.warning])
  }

  @Test func whatIsFixedByLawIsReportedAndNotCounted() {
    let yaml = "paths:\n  - {match: \"law/**\", locked: true}\n"
    let report = Self.run(yaml, [("a.md", "Our garden opens."), ("law/b.md", Self.letter)])
    #expect(report.notices[1].findings.count == 1 && report.notices[1].isLocked)
    #expect(report.toMend == 0 && report.coverage.rows.isEmpty && report.glossaryNotes.isEmpty)
    let text = Reporter.text.write([report], ReportOptions())
    #expect(text.contains("fixed by law") && !text.contains("change would help"))
  }

  @Test func aPathServesItsOwnLanguages() throws {
    let yaml = "languages: [es]\npaths:\n  - {match: \"ar/**\", languages: [ar]}\n"
    let iep = "Your child has an IEP, an individualized education program."
    let report = Self.run(yaml, [("a.md", Self.letter), ("ar/b.md", iep)])
    #expect(report.coverage.served.map(\.language.written) == ["es", "ar"])
    let notes = report.glossaryNotes.filter { $0.rule == "missing-explanation" }
    #expect(notes.map { $0.concept?.rawValue } == ["accountability-system", "iep"])
    #expect(notes.map { $0.languages.map(\.written) } == [["es"], ["ar"]])
    #expect(report.coverage.columns.map(\.missing) == [1, 1])
  }
}
