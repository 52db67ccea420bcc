internal import StrictYAML
internal import Terminology
internal import UnicodeText

/// The answers of a district that begins, and the files that they make.
public struct FirstConfiguration: Sendable {
  /// The languages that families read, beside English.
  public var languages: [ServedLanguage] = []
  /// The district's own glossaries, relative to the configuration.
  public var glossaries: [String] = []
  /// Patterns of vital letters.
  public var vital: [String] = []
  public var failOn = FailThreshold.error
  /// The file of what was there already; nil: none.
  public var baseline: String?
  /// Whether letters that tell no language are taken for English ones.
  public var hasEnglishDefault = false

  public init() {}

  /// The text of `.notice-lint.yml`.
  public var text: String {
    var lines = [
      "# How notice-lint checks the letters below this folder. What holds for one letter, and why:",
      "#   notice-lint print-config LETTER",
      "notice-lint: 1",
    ]
    if !glossaries.isEmpty {
      lines += [
        "", "# Your own glossary. What it has stands in place of the built-in one; the rest is the built-in one's.",
      ]
      lines += ["glossaries: \(YAMLText.list(glossaries))"]
    }
    lines += [
      "", "# The languages that families read, and how many families. Where families are served by interpreters",
      "# rather than in writing: so: {families: 17, by: interpreter}", "languages:",
    ]
    lines += languages.map { "  \(ConfigurationText.served($0))" }
    lines += [
      "", "# The language of a letter stands in its name (letter.es.md, es/letter.md) or at its top (lang: es).",
    ]
    lines += hasEnglishDefault ? ["# Letters that say nothing are English.", "default-language: en"] : []
    lines += [
      "", "# Vital: a family loses a right or a service if it does not understand the letter. What your glossary",
      "# explains and such a letter does not is an error rather than a warning.",
      "# A text that is fixed by law is told and never fails: - {match: \"state-forms/**\", locked: true}",
    ]
    lines += vital.isEmpty ? ["# paths:", "#   - {match: \"letters/special-education/**\", kind: vital}"] : ["paths:"]
    lines += vital.map { "  - {match: \(YAMLText.scalar($0)), kind: vital}" }
    lines += [
      "",
      "# The least severity that makes a run fail: error, warning, note or never.", "fail-on: \(failOn.rawValue)",
    ]
    if let baseline {
      lines += [
        "", "# What was there already: told, and holding nothing. Lines go with: notice-lint check --prune-baseline",
        "baseline: \(baseline)",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A glossary to fill in.
  /// - Parameters:
  ///   - today: ISO 8601.
  ///   - concept: One that the district's letters use, for the example.
  public func glossary(today: String, concept: String) -> String {
    var lines = [
      "# Your own words. A concept that the built-in glossary has too: say `override: true`, and write what is",
      "# different; terms and explanation each stand in place of the built-in ones. A new concept: see below.",
      "# Comments stand on lines of their own. Check the file with: notice-lint termbase check",
      "notice-lint-termbase: 1", "termbase: our-district", "version: \(today.prefix(4)).1", "source-language: en",
      "concepts:",
      "  # One to three plain sentences that a parent understands without the letter. `checked` says who read them:",
      "  # reviewed (a second reader of the language) or approved (the district's decision), the day, the office.",
      "  # Take the # away where you have written something.", "  # \(concept):", "  #   override: true",
    ]
    for language in [LanguageTag.english] + languages.filter({ !$0.isByInterpreter }).map(\.language) {
      lines += [
        "  #   \(language.written):", "  #     explain: >-",
        "  #       In \(language.name()): what it is, and what it means for the child.",
        "  #     checked: reviewed \(today) family-office",
      ]
    }
    lines += [
      "  # A concept of your own, with the term, the words that may stand in its place, and a phrase for brackets:",
      "  # school-of-choice:", "  #   en:", "  #     prefer: {term: school of choice, forms: [schools of choice]}",
      "  #     instead: a school you can choose outside your zone",
      "  #     short: a school you may choose outside your zone", "  #     explain: >-",
      "  #       A school of choice is a school outside your zone that you may choose for your child.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The concepts to explain first.
public enum FirstTerms {
  /// A line for each: the concept, how many letters use it, and what is missing in which language.
  public static func lines(_ report: CoverageReport, count: Int) -> [String] {
    let rows = report.coverages.flatMap(\.rows).filter { row in row.cells.contains(where: \.lacksChecked) }
      .sorted { ($1.notices, $1.uses, $0.concept) < ($0.notices, $0.uses, $1.concept) }.prefix(count)
    let width = rows.map { displayWidth(of: $0.name) }.max() ?? 0
    return rows.enumerated().map { number, row in
      let cells = row.cells.filter(\.lacksChecked)
      let nothing = languages(cells.filter { $0.explanation == nil })
      let drafts = languages(cells.filter { $0.explanation != nil })
      let missing = [nothing.map { "nothing in \($0)" }, drafts.map { "draft in \($0)" }].compactMap { $0 }
      return "\(number + 1 < 10 ? " " : "")\(number + 1). \(Terminal.padded(Terminal.safe(row.name), width))  "
        + "in \(row.notices == 1 ? "1 letter" : "\(row.notices) letters")  \(missing.joined(separator: "; "))"
    }
  }

  /// The names of a few languages, or how many there are; nil for none.
  private static func languages(_ cells: [Coverage.Cell]) -> String? {
    guard cells.count > 3 else { return cells.isEmpty ? nil : cells.map { $0.language.name() }.joined(separator: ", ") }
    return "\(cells.count) languages"
  }

  /// A concept of the built-in glossary, for an example.
  public static let anyConcept = "accountability-system"

  /// The most used concept; any where letters use none.
  public static func first(_ report: CoverageReport) -> String {
    report.coverages.flatMap(\.rows).max { ($0.notices, $0.uses) < ($1.notices, $1.uses) }?.concept.rawValue
      ?? anyConcept
  }
}

extension Coverage.Cell {
  fileprivate var lacksChecked: Bool {
    isOwed && !isByInterpreter && (explanation == nil || explanation == .draft)
  }
}
