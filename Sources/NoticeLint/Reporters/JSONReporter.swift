internal import FoundationEssentials
internal import Notices
internal import Terminology
internal import UnicodeText

extension Reporter {
  static let json = Reporter(
    name: "json",
    summary: "For programs: every finding and every use with its verdict; schema 1",
    write: { runs, options in JSONReport.text(runs, options) })
}

/// A value as JSON that a terminal and a log can show.
enum JSONText {
  static func of(_ value: some Encodable, isOneLine: Bool = false) -> String {
    String(decoding: bytes(of: value, isOneLine: isOneLine), as: UTF8.self) + "\n"
  }

  /// - Parameter indent: How many spaces every line but the first begins with, beside its own.
  static func bytes(of value: some Encodable, isOneLine: Bool = false, indent: Int = 0) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !isOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    guard let data = try? encoder.encode(value) else { return Array("{}".utf8) }
    return escaped(Array(data), indent: indent)
  }

  /// JSON allows these characters in strings as they are; a terminal or a log does not take them kindly.
  private static func escaped(_ json: [UInt8], indent: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count + json.count / 8)
    let margin = [UInt8](repeating: 0x20, count: indent)
    var rest = json[...]
    while let byte = rest.first {
      // What is harmful has at most three bytes; the encoder's text is valid.
      let length = byte < 0x80 ? 1 : min(rest.count, byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
      let bytes = rest.prefix(length)
      rest = rest.dropFirst(length)
      if byte == 0x0A {
        result.append(byte)
        // An empty list has an empty line.
        if rest.first != 0x0A { result += margin }
      } else if byte >= 0x20 && byte < 0x7F {
        result.append(byte)
      } else if let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first, Terminal.isHarmful(scalar) {
        let digits = String(scalar.value, radix: 16)
        result += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
      } else {
        result += bytes
      }
    }
    return result
  }
}

/// Schema 1. Additions are allowed; a removal makes a new schema.
struct JSONReport: Encodable {
  let schema = 1
  let program: String
  /// Written by ``text(_:_:)``.
  let notices: [NoticeEntry] = []
  let glossary: [FindingEntry]
  let coverage: [CoverageEntry]
  /// What is wrong with files that did not get as far as being notices.
  let issues: [IssueEntry]
  let summary: Summary

  struct Summary: Encodable {
    let notices: Int
    let checked: Int
    let toMend: Int
    /// How many findings do not count; left out where there are none.
    let setAside: Int?
    let fails: Bool
  }

  struct NoticeEntry: Encodable {
    let file: String
    let format: String
    let languages: [String]
    let checked: Bool
    let locked: Bool
    let findings: [FindingEntry]
    /// What does not count; left out where there is none.
    let setAside: [FindingEntry]?
    let uses: [UseEntry]
    let issues: [IssueEntry]
  }

  struct FindingEntry: Encodable {
    let rule: String
    let severity: String
    let message: String
    let concept: String?
    let language: String?
    let languages: [String]?
    let place: PlaceEntry
    let advice: [AdviceEntry]
    let fix: FixEntry?
    let related: [PlaceEntry]
    /// Its severity if its concept were not newer than the baseline; left out where that is not so.
    let loweredFrom: String?
    /// Why it does not count; left out where it does.
    let setAside: SetAsideEntry?
  }

  struct SetAsideEntry: Encodable {
    let by: String
    let line: Int?
    let reason: String?
    let until: String?
  }

  struct AdviceEntry: Encodable {
    let kind: String
    let text: String
    let language: String?
    let review: String?
    let glossary: String?
  }

  struct FixEntry: Encodable {
    let bytes: Bytes
    let replacement: String
    let safety: String
  }

  struct Bytes: Encodable {
    let start: Int
    let end: Int
  }

  struct Position: Encodable {
    let line: Int
    let column: Int
  }

  struct PlaceEntry: Encodable {
    let file: String
    let part: [String]
    let bytes: Bytes
    let start: Position
    let end: Position
    let columnUnit = "unicodeScalar"
    let surface: String?
  }

  struct UseEntry: Encodable {
    let concept: String
    let language: String
    let verdict: String
    let evidence: EvidenceEntry?
    let lacksFullForm: Bool
    let places: [PlaceEntry]
    let first: Int
  }

  struct EvidenceEntry: Encodable {
    let kind: String
    let score: Int?
    let place: PlaceEntry
  }

  struct IssueEntry: Encodable {
    let code: String
    let severity: String
    let message: String
    let help: String
    let file: String
    let position: Position?
  }

  struct CoverageEntry: Encodable {
    let concept: String
    let notices: Int
    let uses: Int
    let languages: [CoverageCell]
  }

  struct CoverageCell: Encodable {
    let language: String
    let term: Bool
    let explanation: String
    let coveredBy: String?
    let byInterpreter: Bool
  }
}

extension JSONReport {
  /// The report, put together notice by notice: of ten thousand, one is held as values and all as text.
  static func text(_ runs: [RunReport], _ options: ReportOptions) -> String {
    let whole = JSONText.bytes(of: JSONReport(runs, options))
    // Only a key of the outermost object stands two spaces from the edge.
    let list = Array("\n  \"notices\" : [".utf8)
    guard let start = whole.firstRange(of: list)?.upperBound else { return String(decoding: whole, as: UTF8.self) }
    var text = Array(whole[..<start])
    var isFirst = true
    for report in runs.lazy.flatMap(\.notices) {
      text += isFirst ? "\n    ".utf8 : ",\n    ".utf8
      text += JSONText.bytes(of: NoticeEntry(report, options.isRedacted), indent: 4)
      isFirst = false
    }
    // The empty list ends with an empty line, which a filled one has not.
    text += isFirst ? whole[start...] : whole[start...].dropFirst()
    return String(decoding: text, as: UTF8.self) + "\n"
  }

  init(_ runs: [RunReport], _ options: ReportOptions) {
    let isRedacted = options.isRedacted
    program = options.program
    glossary = runs.flatMap(\.glossaryNotes).map { FindingEntry($0, isRedacted) }
    issues = options.unread.map(IssueEntry.init)
    coverage = runs.flatMap(\.coverage.rows).map(CoverageEntry.init)
    summary = Summary(
      notices: runs.reduce(0) { $0 + $1.notices.count },
      checked: runs.reduce(0) { $0 + $1.notices.count { $0.isChecked } },
      toMend: runs.reduce(0) { $0 + $1.toMend },
      setAside: runs.contains { $0.setAside > 0 } ? runs.reduce(0) { $0 + $1.setAside } : nil,
      fails: runs.contains(where: \.fails))
  }
}

extension JSONReport.NoticeEntry {
  init(_ report: NoticeReport, _ isRedacted: Bool) {
    file = report.notice.file
    format = report.notice.format
    languages = report.languages.map(\.written)
    checked = report.isChecked
    locked = report.isLocked
    findings = report.findings.map { JSONReport.FindingEntry($0, isRedacted) }
    setAside =
      report.setAside.isEmpty ? nil : report.setAside.map { JSONReport.FindingEntry($0.finding, isRedacted, $0) }
    issues = report.issues.map(JSONReport.IssueEntry.init)
    uses = report.judgements.map { judgement in
      let place = { (part: Int, span: TextSpan<PartText>) in
        JSONReport.PlaceEntry(report.notice.place(part: part, span), isRedacted)
      }
      return JSONReport.UseEntry(
        concept: judgement.concept.rawValue, language: judgement.language.written, verdict: judgement.verdict.rawValue,
        evidence: judgement.evidence.map {
          JSONReport.EvidenceEntry(kind: $0.kind.rawValue, score: $0.score, place: place($0.part, $0.span))
        },
        lacksFullForm: judgement.lacksFullForm, places: judgement.uses.map { place($0.part, $0.span) },
        first: judgement.firstUse)
    }
  }
}

extension JSONReport.FindingEntry {
  init(_ finding: Finding, _ isRedacted: Bool, _ setAside: SetAside? = nil) {
    rule = finding.rule
    severity = finding.severity.rawValue
    message = isRedacted ? finding.rule : finding.message
    concept = finding.concept?.rawValue
    language = finding.language?.written
    languages = finding.languages.isEmpty ? nil : finding.languages.map(\.written)
    place = JSONReport.PlaceEntry(finding.place, isRedacted)
    advice = finding.advice(isRedacted: isRedacted).map {
      JSONReport.AdviceEntry(
        kind: $0.kind.rawValue, text: $0.text, language: $0.language?.written, review: $0.review?.rawValue,
        glossary: $0.layer)
    }
    fix = finding.fix.map {
      JSONReport.FixEntry(
        bytes: JSONReport.Bytes(start: $0.span.start, end: $0.span.end), replacement: $0.replacement,
        safety: $0.safety.rawValue)
    }
    related = finding.related.map { JSONReport.PlaceEntry($0, isRedacted) }
    loweredFrom = finding.loweredFrom?.rawValue
    self.setAside = setAside.map {
      JSONReport.SetAsideEntry(by: $0.cause.name, line: $0.line, reason: isRedacted ? nil : $0.reason, until: $0.until)
    }
  }
}

extension JSONReport.PlaceEntry {
  init(_ place: Place, _ isRedacted: Bool) {
    file = place.file
    part = place.container
    bytes = JSONReport.Bytes(start: place.span.start, end: place.span.end)
    start = JSONReport.Position(line: place.start.line, column: place.start.column)
    end = JSONReport.Position(line: place.end.line, column: place.end.column)
    surface = isRedacted ? nil : place.surface
  }
}

extension JSONReport.IssueEntry {
  init(_ issue: InputIssue) {
    code = issue.code
    severity = issue.severity.rawValue
    message = issue.message
    help = issue.help
    file = issue.file
    position = issue.position.map { JSONReport.Position(line: $0.line, column: $0.column) }
  }
}

extension JSONReport.CoverageEntry {
  init(_ row: Coverage.Row) {
    concept = row.concept.rawValue
    notices = row.notices
    uses = row.uses
    languages = row.cells.filter(\.isOwed).map {
      JSONReport.CoverageCell(
        language: $0.language.written, term: $0.hasTerm, explanation: $0.explanation?.rawValue ?? "none",
        coveredBy: $0.coveredBy?.written, byInterpreter: $0.isByInterpreter)
    }
  }
}
