import Notices
import StrictYAML
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint

/// What `print-config` prints says of the letter what the configuration says.
@Suite struct ConfigurationTextTests {
  static let full = """
    notice-lint: 1
    glossaries: [one.yaml, "two: # odd.yaml"]
    builtin: false
    languages:
      es: {families: 812}
      so: {families: 17, by: interpreter}
    default-language: en
    fail-on: warning
    max-bytes: 1000
    boilerplate: ["If you need this letter: call \\"555-0100\\" [free]"]
    severity: {unknown-acronym: off, unexplained-term: error}
    known:
      school board: {concepts: [iep, accountability-system], until: 2027-06-30}
    statements:
      - {name: interpreter offer, match: ["letters/**", "x/*"], wordings: {en: [free interpreter, "ask, please"]}}
      - {name: "phone: number", match: "*", wordings: {es: [teléfono]}, contact: false}
    baseline: old letters.yml
    allow-needs: [until, reason]
    allow:
      - {match: "letters/**", rule: [unexplained-term, unexpanded-acronym], concept: [iep], reason: "said: aloud", until: 2027-06-30}
      - {match: letters/a.md, rule: avoidable-term, reason: a quotation, until: 2027-06-30}
    paths:
      - {match: "letters/**", kind: vital, stage: template, glossaries: [three.yaml]}
      - {match: "letters/old/**", kind: normal, languages: [ar], severity: {unexplained-term: note}}
      - {match: "**/law.md", locked: true}
      - {match: "letters/{language}/**", channel: email}
      - {match: "letters/es/board*", audience: school board, emergency: true}

    """

  @Test(arguments: [
    "letters/a.md", "letters/old/a.md", "x/law.md", "letters/es/board.md", "letters/es/board{1}*.md", "other.md",
    "odd \"name\": #1\u{202E}\n.md",
  ])
  func readsBackAsTheSame(_ path: String) throws {
    let (configuration, issues) = Configuration.read(Array(Self.full.utf8), file: "x.yml")
    #expect(issues.isEmpty, "\(issues)")
    let text = ConfigurationText.text(of: configuration, path: path, termbase: .of(sampleGlossary))
    let (again, problems) = Configuration.read(Array(text.utf8), file: "x.yml")
    #expect(problems.isEmpty, "\(problems)\n\(text)")
    let (one, other) = (configuration.settings(for: path), again.settings(for: path))
    #expect(one.isVital == other.isVital && one.stage == other.stage && one.isLocked == other.isLocked)
    #expect(one.channel == other.channel && one.isEmergency == other.isEmergency && one.known == other.known)
    #expect(one.statements == other.statements)
    #expect(again.baselineFile == "old letters.yml")
    #expect(one.allowed == other.allowed && one.allowanceNeeds == other.allowanceNeeds)
    for rule in Rule.all {
      #expect((one.severities[rule.id]?.rawValue ?? rule.severity.rawValue) == other.severities[rule.id]?.rawValue)
    }
    #expect((one.served.isEmpty ? configuration.served : one.served) == other.served)
    #expect(configuration.glossaries(for: path) == again.glossaries(for: path))
    #expect(again.failOn == .warning && again.limits.bytes == 1000 && !again.usesStarter)
    #expect(again.boilerplate == configuration.boilerplate && again.defaultLanguage == .english)
    // Printed once more, it is the same text.
    #expect(ConfigurationText.text(of: again, path: path, termbase: .of(sampleGlossary)) == text)
  }
}
