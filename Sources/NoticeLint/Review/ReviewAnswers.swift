internal import Terminology
public import UnicodeText

/// What reviewers and families answered, as their sheet has it; nothing is compared with a glossary yet.
public struct ReviewAnswers: Sendable {
  /// A reviewer's answer to one text.
  struct Answer: Sendable {
    let line: Int
    let concept: ConceptID
    let part: ExplanationPart
    /// The text as the sheet has it when it comes back; nil without such a column.
    let text: String?
    let version: String
    let isOK: Bool
    /// The wording that should take the text's place; nil if none.
    let change: String?
    let comment: String?
  }

  /// How many of a group of families understood an explanation.
  struct Count: Sendable {
    let line: Int
    let concept: ConceptID
    let understood: Int
    let notUnderstood: Int
    /// Nil if the sheet does not say it.
    let version: String?
  }

  /// The sheet as the caller named it.
  public let file: String
  /// The language the sheet says it is about.
  public private(set) var language: LanguageTag?
  public private(set) var role: String?
  public private(set) var date: String?
  /// What cannot be understood. With an error among them no answer is to be used.
  public internal(set) var issues: [InputIssue] = []
  var answers: [Answer] = []
  var counts: [Count] = []

  /// Whether somebody says that a text is good, so that who and when must be known.
  public var hasAgreement: Bool { answers.contains(where: \.isOK) }

  /// Reads a sheet that came back: Markdown where the name ends in `.md`, else CSV. O(bytes). Never traps.
  public init(_ bytes: [UInt8], file: String) {
    self.file = file
    let isMarkdown = [".md", ".markdown"].contains { file.lowercased().hasSuffix($0) }
    do throws(any Error) {
      let records = try isMarkdown ? MarkdownSheetReader.records(bytes) : CSVReader.records(bytes)
      read(records)
    } catch {
      if let error = error as? SheetError { issues.append(error.issue(file)) }
    }
    issues.sort()
  }

  private mutating func read(_ records: [SheetRecord]) {
    var review = SheetColumns(SheetWords.columns)
    var families = SheetColumns(SheetWords.familyColumns)
    for record in records {
      let cells = record.cells.map(SheetText.trimmed)
      let (kind, second) = (cells.first?.lowercased() ?? "", cells.dropFirst().first ?? "")
      switch kind {
      case SheetWords.note: continue
      case SheetWords.marker: takeMarker(cells, record.line)
      case SheetWords.role: takeRole(second, record.line)
      case SheetWords.date: takeDate(second, record.line)
      case SheetWords.head:
        let head = SheetColumns(cells)
        if head["understood"] != nil { families = head } else { review = head }
      case SheetWords.review: takeAnswer(SheetRow(cells, review), record.line)
      case SheetWords.families: takeCount(SheetRow(cells, families), record.line)
      default:
        report(
          "unknown-row", record.line, "this row does not say what it holds",
          "begin it with \(SheetWords.review) or \(SheetWords.families), as the sheet was written, or delete it")
      }
    }
    if answers.isEmpty, counts.isEmpty, issues.isEmpty {
      report(
        "no-answers", 1, "this sheet holds no answers",
        "write OK or a change into it; a sheet comes from `notice-lint termbase review`")
    }
  }

  mutating func report(_ code: String, _ line: Int, _ message: String, _ help: String) {
    guard issues.count < 100 else { return }
    issues.append(SheetError.issue(code, file, line, message, help))
  }

  private mutating func takeMarker(_ cells: [String], _ line: Int) {
    guard cells.count > 2, cells[1] == SheetWords.version else {
      return report("newer-sheet", line, "this sheet has a form that this program does not know", "write a new sheet")
    }
    language = LanguageTag(cells[2])
    if language == nil {
      report("no-language", line, "this sheet does not say its language", "write its tag here, such as so or zh-Hans")
    }
  }

  private mutating func takeRole(_ text: String, _ line: Int) {
    guard !text.isEmpty else { return }
    role = text
    if !SheetText.isRole(text) {
      report("bad-role", line, "this is no role", "write letters, spaces and hyphens, such as parent liaison")
    }
  }

  private mutating func takeDate(_ text: String, _ line: Int) {
    guard !text.isEmpty else { return }
    date = text
    if !SheetText.isDay(text) { report("bad-date", line, "this is no day", "write it like 2026-11-03") }
  }

  /// Whether a text is a role, and a day, as `checked` takes them.
  public static func isRole(_ text: String) -> Bool { SheetText.isRole(text) }
  public static func isDay(_ text: String) -> Bool { SheetText.isDay(text) }
}

/// Which column stands where.
struct SheetColumns {
  private let names: [String]

  init(_ names: [String]) { self.names = names.map { SheetText.trimmed($0).lowercased() } }

  subscript(name: String) -> Int? { names.firstIndex(of: name.lowercased()) }
}

/// A row by the names of its columns.
struct SheetRow {
  private let cells: [String]
  private let columns: SheetColumns

  init(_ cells: [String], _ columns: SheetColumns) {
    self.cells = cells
    self.columns = columns
  }

  /// The text of a column; nil if there is no such column, empty where the row is too short.
  func text(_ name: String) -> String? { columns[name].map { cells.indices.contains($0) ? cells[$0] : "" } }
}

extension ReviewAnswers {
  private mutating func takeAnswer(_ row: SheetRow, _ line: Int) {
    let texts = [row.text("OK"), row.text("change"), row.text("comment")].map { $0 ?? "" }
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    guard let concept = concept(row, line) else { return }
    guard let part = ExplanationPart(rawValue: (row.text("part") ?? "").lowercased()) else {
      let parts = ExplanationPart.allCases.map(\.rawValue).joined(separator: ", ")
      return report("bad-part", line, "the column \"part\" does not say which text this is", "write one of: \(parts)")
    }
    let isOK = SheetText.agreements.contains(texts[0].lowercased())
    if !isOK, !texts[0].isEmpty {
      report(
        "bad-answer", line, "what stands under \"OK\" is not understood",
        "write OK; or leave it empty, and write a change or a comment")
    }
    let change = SheetText.tidy(SheetText.withoutApostrophe(texts[1]))
    checkChange(change, line)
    let comment = SheetText.tidy(texts[2])
    answers.append(
      Answer(
        line: line, concept: concept, part: part, text: row.text("text"), version: row.text("version") ?? "",
        isOK: isOK, change: change.isEmpty ? nil : change, comment: comment.isEmpty ? nil : comment))
  }

  static let longestChange = 2000

  private mutating func checkChange(_ text: String, _ line: Int) {
    if text.unicodeScalars.contains(where: Terminal.isHarmful) {
      report(
        "invisible-character", line, "an invisible character stands in this change",
        "type the text anew; the character comes in by copying")
    } else if text.utf8.count > Self.longestChange * 4 || text.unicodeScalars.count > Self.longestChange {
      report(
        "long-change", line, "this change has more than \(Self.longestChange) characters",
        "write one to three plain sentences")
    }
  }

  private mutating func concept(_ row: SheetRow, _ line: Int) -> ConceptID? {
    if let id = ConceptID(rawValue: row.text("concept") ?? "") { return id }
    report(
      "bad-concept", line, "the column \"concept\" holds no name of a concept",
      "write the name that the sheet had, such as school-rating")
    return nil
  }

  private mutating func takeCount(_ row: SheetRow, _ line: Int) {
    let texts = [row.text("understood") ?? "", row.text("not understood") ?? ""]
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    guard let concept = concept(row, line) else { return }
    // The numbers are no part of the message: small groups stay hidden here too.
    let numbers = texts.map { $0.utf8.count <= 6 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard let understood = numbers[0], let notUnderstood = numbers[1] else {
      return report(
        "bad-count", line, "these are not two whole numbers of families",
        "write how many understood it, and how many did not, 0 too, in digits")
    }
    let version = row.text("version") ?? ""
    counts.append(
      Count(
        line: line, concept: concept, understood: understood, notUnderstood: notUnderstood,
        version: version.isEmpty ? nil : version))
  }
}
