internal import Terminology
public import UnicodeText

/// A least share that was asked of a language, and what it has.
public struct CoverageDemand: Hashable, Sendable {
  public enum Kind: String, Sendable {
    case minimum, ratchet
  }

  public let kind: Kind
  public let language: LanguageTag
  /// Whether only explanations count that a second reader has seen.
  public let countsChecked: Bool
  public let least: CoverageShare
  /// Nil if no notice that goes to its readers uses a concept: then nothing is owed.
  public let reached: CoverageShare?

  public var isMet: Bool { reached.map { $0 >= least } ?? true }
}

/// What `--min es=80` asks.
public struct CoverageMinimum: Hashable, Sendable {
  public let language: LanguageTag
  public let least: CoverageShare

  public init(language: LanguageTag, least: CoverageShare) {
    self.language = language
    self.least = least
  }

  /// `es=80`, `zh-Hans=62.5` or `es=80%`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let language = LanguageTag(String(parts[0])), let least = CoverageShare(String(parts[1]))
    else {
      return nil
    }
    self.init(language: language, least: least)
  }

  /// What the report has for it. Throws where the language cannot be asked: that would pass for ever.
  public func demand(of report: CoverageReport, checked: Bool) throws(CoverageIssue) -> CoverageDemand {
    let name = language.name()
    guard let figures = report.figures(language) else {
      let known = report.languages.map(\.served.language.written).joined(separator: ", ")
      throw CoverageIssue(
        "not-served", "\(name) is not among the languages of these letters",
        help: "ask for one of \(known), or name it under `languages` in .notice-lint.yml", file: option)
    }
    guard !figures.served.isByInterpreter else {
      throw CoverageIssue(
        "by-interpreter", "\(name) is served by interpreters, nothing is owed in writing",
        help: "leave this minimum out, or the `by: interpreter` in .notice-lint.yml", file: option)
    }
    return CoverageDemand(
      kind: .minimum, language: language, countsChecked: checked, least: least,
      reached: figures.tally.share(checked ? \.checked : \.explained))
  }

  /// What is said where a demand is not met; nil if it is.
  public func issue(_ demand: CoverageDemand, in report: CoverageReport) -> InputIssue? {
    guard !demand.isMet, let reached = demand.reached else { return nil }
    let word = demand.countsChecked ? "checked" : "explained"
    return InputIssue(
      code: "coverage/below-minimum",
      message: "\(language.name()): \(reached.text) \(word), at least \(least.text) wanted",
      help: report.helpWithNext(language, checked: demand.countsChecked), file: option)
  }

  private var option: String { "--min \(language.written)=\(least.shortNumber)" }
}

/// An issue that ends a run.
public struct CoverageIssue: Error {
  public let issue: InputIssue

  init(_ code: String, _ message: String, help: String, file: String) {
    issue = InputIssue(code: "coverage/\(code)", message: message, help: help, file: file)
  }
}

extension CoverageReport {
  /// "next to write: benchmark, lottery".
  func helpWithNext(_ language: LanguageTag, checked: Bool) -> String {
    let shown = 3
    let gaps = next(language, checked: checked)
    let names = gaps.prefix(shown).map(\.concept.rawValue).joined(separator: ", ")
    let more = gaps.count > shown ? " and \(gaps.count - shown) more" : ""
    return names.isEmpty ? "" : "next to write\(checked ? " or check" : ""): \(names)\(more)"
  }
}
