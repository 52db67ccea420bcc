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
    .root, .amharic, .arabic, .bengali, .cantonese, .english, .filipino, .french, .german, .gujarati, .haitianCreole,
    .hawaiian, .hebrew, .hindi, .hmong, .ilocano, .italian, .japanese, .korean, .lao, .nepali, .polish, .portuguese,
    .punjabi, .russian, .simplifiedChinese, .spanish, .tamil, .telugu, .thai, .tigrinya, .traditionalChinese,
    .turkish, .ukrainian, .vietnamese,
  ]

  /// The profile of a language or of the nearest one that may stand in for it, else the root.
  public static func of(_ language: LanguageTag) -> LanguageProfile {
    if let exact = all.first(where: { $0.language == language }) { return exact }
    for fallback in language.fallbacks {
      if let profile = all.first(where: { $0.language == fallback }) { return profile }
    }
    return all.first { $0.language.canonical == language.language } ?? .root
  }
}
