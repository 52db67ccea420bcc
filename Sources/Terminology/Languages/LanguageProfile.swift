public import UnicodeText

/// How one language is read: data, no code. To add a language: a file in this folder, a line in ``all``, fixtures.
public struct LanguageProfile: Sendable {
  public enum Confidence: String, Sendable {
    case high, medium, low
  }

  public let language: LanguageTag
  public let confidence: Confidence
  /// Whether every list is filled and the starter's `finds` and `ignores` sentences pass in this language.
  public let isComplete: Bool
  /// What the profile does, one plain sentence each.
  public let summary: [String]
  public let matching: MatchingProfile
  public let explaining: ExplainingProfile

  /// Every profile there is; the root comes first.
  public static let all: [LanguageProfile] = [
    .root, .amharic, .arabic, .armenian, .bengali, .burmese, .cantonese, .chuukese, .dari, .english, .filipino,
    .french, .german, .gujarati, .haitianCreole, .hawaiian, .hebrew, .hindi, .hmong, .ilocano, .italian, .japanese,
    .karen, .khmer, .korean, .lao, .marshallese, .navajo, .nepali, .pashto, .persian, .polish, .portuguese, .punjabi,
    .russian, .samoan, .simplifiedChinese, .somali, .spanish, .swahili, .tamil, .telugu, .thai, .tigrinya,
    .traditionalChinese, .turkish, .ukrainian, .urdu, .vietnamese,
  ]

  /// The profile of a language or of the nearest one that may stand in for it, else the root.
  public static func of(_ language: LanguageTag) -> LanguageProfile {
    if let exact = all.first(where: { $0.language == language }) { return exact }
    for fallback in language.fallbacks {
      if let profile = all.first(where: { $0.language == fallback }) { return profile }
    }
    return all.first { $0.language.canonical == language.language } ?? .root
  }

  /// The lists of the profile in plain words, one line each; nothing for empty ones.
  public var details: [String] {
    func list(_ title: String, _ words: WordList) -> String? {
      words.isEmpty ? nil : "\(title): \(words.words.joined(separator: " "))"
    }
    let pairs = (matching.folds.replace.pairs + matching.folds.replaceAtEnd.pairs).map { "\($0)=\($1)" }
    return [
      pairs.isEmpty ? nil : "Read as the same: \(pairs.joined(separator: " "))",
      list("May stand before an apostrophe", matching.elisions),
      list("May stand behind an apostrophe", matching.enclitics),
      list("May be written straight in front of a term", matching.proclitics),
      list("May be written straight behind a term", matching.particles),
      matching.endings.isEmpty ? nil : "Forms are generated when the glossary is read; they count as \"inflected\".",
      "Quotation marks: \(matching.quotationMarks)",
    ].compactMap { $0 }
  }
}
