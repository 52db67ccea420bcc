internal import UnicodeText

extension LanguageProfile {
  /// Rules that hold in every language: words between spaces and punctuation, compared without regard to capitals.
  static let root = LanguageProfile(
    language: .root,
    confidence: .high,
    isComplete: false,
    summary: [
      "Words are compared without regard to capitals; accents count.",
      "A hyphen, a space and a line break are the same inside a term.",
      "Inflected forms are found only where the glossary lists them.",
    ],
    matching: MatchingProfile(),
    explaining: ExplainingProfile()
  )
}
