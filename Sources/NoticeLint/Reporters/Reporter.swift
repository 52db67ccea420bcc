public import UnicodeText

/// A form in which a run is reported. To add one: a file in this folder, a line in ``all``, a golden file.
public struct Reporter: Sendable {
  /// What `--reporter` takes.
  public let name: String
  public let summary: String
  /// The whole report, ending in a line end. Nothing from a notice, a path or a glossary comes out unescaped.
  public let write: @Sendable (_ runs: [RunReport], _ options: ReportOptions) -> String

  public static let all: [Reporter] = [
    .github, .gitlab, .html, .json, .junit, .lines, .markdown, .sarif, .text,
  ]

  public static func named(_ name: String) -> Reporter? { all.first { $0.name == name } }
}

/// What the place of a report asks of it.
public struct ReportOptions: Sendable {
  /// Whether the report goes to a terminal that shows colours.
  public var usesColour = false
  /// Cells of a line.
  public var width = 100
  /// Whether every finding is listed, not the first few.
  public var listsAll = false
  /// Whether texts of notices are left out of machine reports.
  public var isRedacted = false
  /// What is wrong with files that did not get as far as being notices.
  public var unread: [InputIssue] = []
  /// The working directory: machine reports name files relative to it. Nil: as they were named.
  public var directory: String?
  /// The day of the run, ISO 8601, for reports that have to say one.
  public var today: String?
  /// The name and version of the program.
  public var program = "notice-lint"

  public init() {}
}
