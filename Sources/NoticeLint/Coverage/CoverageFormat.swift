/// A form in which coverage is shown. To add one: a file in `Formats`, a line in ``all``, a case of the command.
public struct CoverageFormat: Sendable {
  /// What `--format` takes.
  public let name: String
  public let summary: String
  /// How many breakdowns it can show at once; nil if it always holds everything.
  public let breakdowns: Int?
  /// The whole text, ending in a line end. Nothing from a notice, a path or a glossary comes out unescaped.
  public let write: @Sendable (_ report: CoverageReport, _ options: CoverageOptions) -> String

  public static let all: [CoverageFormat] = [.text, .json, .csv, .markdown]

  public static func named(_ name: String) -> CoverageFormat? { all.first { $0.name == name } }
}

/// What is shown of a coverage.
public struct CoverageOptions: Sendable {
  /// What each line is about.
  public enum Breakdown: String, Sendable, CaseIterable {
    case concept, language, folder, letter
  }

  public var breakdowns: [Breakdown] = [.concept]
  /// Whether only explanations count that a second reader has seen.
  public var countsChecked = false
  /// How many concepts are named as next to write, in each language.
  public var next = 5
  /// The name and version of the program.
  public var program = "notice-lint"
  /// What was asked of some languages, and what came of it: for machine reports.
  public var demands: [CoverageDemand] = []

  public init() {}

  /// What counts as explained.
  var counted: KeyPath<CoverageTally, CoverageWeight> { countsChecked ? \.checked : \.explained }
}
