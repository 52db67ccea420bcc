internal import Terminology
public import UnicodeText

/// What the names of a folder's letters say: where most of them lie, in which languages they are, and which are likely to be
/// vital. Guesses, to be put before a person.
public struct LetterSurvey: Sendable {
  /// The folder at the top that holds most letters, such as `letters`; "." where they lie side by side.
  public let folder: String
  /// How many letters there are below it.
  public let count: Int
  /// The languages that names tell, other than the source language.
  public let languages: [LanguageTag]
  /// How many letters tell no language by their names.
  public let unnamed: Int
  /// Patterns of letters whose names sound as if a family could lose a right or a service by not understanding them.
  public let vital: [String]

  /// Parts of names of such letters: consent and evaluation in special education, discipline, placement of English learners.
  private static let vitalNames = [
    "iep", "504", "consent", "evaluation", "eligibility", "safeguard", "placement", "suspension", "expulsion",
    "discipline",
    "retention", "homeless", "truancy",
  ]
  /// What folders of letters are called.
  private static let folderNames = ["letters", "notices", "messages", "mail", "templates", "cartas"]

  /// - Parameter paths: The letters below a folder, with `/` between names.
  public init(_ paths: [String], source: LanguageTag = .english) {
    let folders = Dictionary(grouping: paths) { $0.contains("/") ? String($0.prefix { $0 != "/" }) : "." }
    let ranked = folders.sorted { left, right in
      let isKnown = { (name: String) in Self.folderNames.contains(name.lowercased()) ? 0 : 1 }
      return (isKnown(left.key), right.value.count, left.key) < (isKnown(right.key), left.value.count, right.key)
    }
    folder = ranked.first?.key ?? "."
    let letters = ranked.first?.value ?? []
    count = letters.count
    let known = Set(LanguageProfile.all.map(\.language))
    let told = letters.map { LanguageOfPath.language(of: $0, known: known) }
    languages = Set(told.compactMap { $0 }).filter { $0 != source }.sorted()
    unnamed = told.count { $0 == nil }
    let names = letters.map { $0.split(separator: "/").last.map { $0.lowercased() } ?? "" }
    let start = folder == "." ? "" : folder + "/"
    vital = Self.vitalNames.filter { word in names.contains { $0.contains(word) } }.map { "\(start)**/*\($0)*" }
  }
}
