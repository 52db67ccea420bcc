public import Terminology
public import UnicodeText

/// The explanations of one language that nobody has approved, laid out for a reviewer.
public struct ReviewSheet: Sendable {
  /// One text to answer for.
  public struct Row: Hashable, Sendable {
    public let concept: ConceptID
    public let part: ExplanationPart
    public let text: String
    /// What it has to mean: the same text in the termbase's source language, else the explanation there, else the
    /// definition. Empty if there is none.
    public let meaning: String
    /// A sentence in which families meet the term; empty if nobody has one.
    public let sentence: String
    public let version: TextVersion
  }

  public let language: LanguageTag
  /// Concepts that most letters use come first, then by id.
  public let rows: [Row]

  /// Collects the texts that stand in the termbase in exactly this language.
  ///
  /// - Parameters:
  ///   - layers: Only texts that these layers wrote; nil for all.
  ///   - letters: Reports on letters, whose sentences are shown; where they have none, a `finds` sentence is.
  public init(_ termbase: Termbase, _ language: LanguageTag, layers: [String]? = nil, letters: [RunReport] = []) {
    self.language = language
    let sentences = LetterSentences(letters, language).found
    var rows: [(letters: Int, row: Row)] = []
    for concept in termbase.concepts {
      guard let section = concept.section(language), let explanation = section.explanation,
        explanation.review.state < .approved, layers?.contains(section.explanationLayer) != false
      else { continue }
      let source = termbase.sourceLanguage == language ? nil : concept.section(termbase.sourceLanguage)?.explanation
      let found = sentences[concept.id]
      for part in ExplanationPart.allCases {
        guard let text = part.text(of: explanation) else { continue }
        let meaning = source.flatMap { part.text(of: $0) ?? $0.text } ?? concept.definition ?? ""
        let row = Row(
          concept: concept.id, part: part, text: text, meaning: meaning,
          sentence: found?.sentence ?? section.finds.first?.text ?? "", version: TextVersion(of: text))
        rows.append((found?.letters ?? 0, row))
      }
    }
    // Sorting is not stable by promise, so the number decides at last.
    let order = rows.indices.sorted { (-rows[$0].letters, $0) < (-rows[$1].letters, $1) }
    self.rows = order.map { rows[$0].row }
  }

  /// The text of a concept that families are asked about: the first of its rows.
  var askedOfFamilies: [Row] {
    var seen: Set<ConceptID> = []
    return rows.filter { seen.insert($0.concept).inserted }
  }
}

/// The names that a sheet uses, said once for writing and reading.
enum SheetWords {
  static let marker = "notice-lint review"
  static let version = "1"
  static let columns = [
    "row", "concept", "part", "text", "meaning", "in a letter", "OK", "change", "comment", "version",
  ]
  static let familyColumns = ["row", "concept", "understood", "not understood", "version"]
  static let review = "review"
  static let families = "families"
  static let head = "row"
  static let note = "note"
  static let role = "role"
  static let date = "date"
}

extension ReviewSheet {
  /// The sheet for a spreadsheet: RFC 4180, a comma between cells; what kind of row it is stands in the first one.
  public var csv: String {
    var records = [[SheetWords.marker, SheetWords.version, language.written]]
    records += (instructions + familyInstructions).map { [SheetWords.note, $0] }
    records += [[SheetWords.role], [SheetWords.date], SheetWords.columns]
    records += rows.map { row in
      [SheetWords.review, row.concept.rawValue, row.part.rawValue, row.text, row.meaning, row.sentence, "", "", ""]
        + [row.version.description]
    }
    records.append(SheetWords.familyColumns)
    records += askedOfFamilies.map { [SheetWords.families, $0.concept.rawValue, "", "", $0.version.description] }
    return records.map { record in
      let empty = [String](repeating: "", count: max(0, SheetWords.columns.count - record.count))
      return CSVText.record(record + empty)
    }.joined()
  }

  /// The sheet for print.
  public var markdown: String {
    var lines = [
      "# Explanations to review: \(MarkdownText.plain(language.name()))", "",
      "<!-- \(SheetWords.marker) \(SheetWords.version) \(language.written) -->", "",
    ]
    lines += instructions.enumerated().flatMap { $0.offset == 0 ? [$0.element, ""] : ["\($0.offset). \($0.element)"] }
    lines += ["", "- Role: ", "- Date: ", ""]
    lines += Self.table(
      Array(SheetWords.columns.dropFirst()),
      rows.map { row in
        let texts = [row.text, row.meaning, row.sentence].map(MarkdownText.plain)
        return [row.concept.rawValue, row.part.rawValue] + texts + ["", "", "", row.version.description]
      })
    lines += ["", "## Families", ""] + familyInstructions.flatMap { [$0, ""] }
    lines += Self.table(
      Array(SheetWords.familyColumns.dropFirst()),
      askedOfFamilies.map { [$0.concept.rawValue, "", "", $0.version.description] })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(_ head: [String], _ rows: [[String]]) -> [String] {
    ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }
}

extension ReviewSheet {
  /// What a reviewer reads first.
  private var instructions: [String] {
    [
      "Thank you for reading these explanations in \(language.name()). Families find them in letters from school. "
        + "You know how families speak: nothing else is needed.",
      "Read a text once and look away. What would you tell a neighbour this means? Say it in your own words, then "
        + "compare with the column \"meaning\".",
      "What should we change? Write the whole new text under \"change\", in plain words.",
      "If nothing should change, write OK under \"OK\". If you are not sure, leave it empty.",
      "Anything else goes under \"comment\". Please write no names of children or families.",
      "Leave the columns \"concept\", \"part\", \"text\" and \"version\" as they are. \"short\" stands in brackets behind "
        + "a term, \"instead\" in place of it.",
      "At Role write what you are (translator, parent liaison), not your name; at Date the day, as in 2026-11-03.",
    ]
  }

  private var familyInstructions: [String] {
    [
      "Asking families: show the text and ask, \"What would you tell a neighbour this means?\", then \"What should we "
        + "change?\" Count how many understood it and how many did not. Write the two numbers, never names. "
        + "Where fewer than five families answered, nothing is shown or changed."
    ]
  }
}
