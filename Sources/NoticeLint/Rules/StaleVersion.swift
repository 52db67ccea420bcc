internal import Terminology
internal import UnicodeText

extension Rule {
  static let staleVersion = Rule(
    id: "stale-version",
    severity: .warning,
    summary: "The source version changed after a language version was made",
    plainWords: PlainWords(
      "Bring this translation up to date",
      because: "The original letter changed after it was translated. A family may go by an old date or an old rule.",
      how: "Ask the translator to compare it with the original."),
    whatItDoes: """
      Compares each version with what `.notice-lint.lock.yml` says of it: if the source's words changed since, and the version's
      did not, the version is stale. New line breaks or markup change no words. `notice-lint versions --stamp` writes the file once the
      versions agree; with `--cosmetic` a person says that a change of the source needs none of the version.
      """,
    whyItMatters: "A family acts on the old date, the old room or the old rule.",
    reference: "34 CFR 300.503(c) (notice in the native language of the parent)",
    examples: [
      RuleExample(
        "⟦La reunión es el martes⟧.", language: .known("es"), glossary: ExampleGlossary.sampleInTwoLanguages,
        versions: [.init("en", "The meeting is on Thursday.", stampedAs: "The meeting is on Tuesday.")]),
      RuleExample(
        "La reunión es el martes.", language: .known("es"), glossary: ExampleGlossary.sampleInTwoLanguages,
        versions: [.init("en", "The meeting is on Tuesday.", stampedAs: "The meeting is on Tuesday.")]),
    ],
    isAboutTheWhole: true,
    check: .set { set in
      set.staleVersions.map { version in
        Finding(
          rule: "stale-version", severity: .warning, message: Messages.stale(version.languages.first?.name() ?? ""),
          advice: [
            Advice(kind: .note, text: Messages.mend, language: nil, review: nil, layer: nil)
          ],
          place: version.context.title, language: version.languages.first,
          related: set.source.map { [$0.context.title] } ?? [])
      }
    }
  )
}

extension NoticeSet {
  /// Versions whose words are those of the stamp, while the source's are not.
  var staleVersions: [Version] {
    guard let source = source?.digest else { return [] }
    return translations.filter { version in
      guard let entry = version.languages.lazy.compactMap({ locked[$0] }).first else { return false }
      return entry.version == version.digest && entry.source != source
    }
  }
}

private enum Messages {
  static func stale(_ language: String) -> String {
    "the source changed since this \(language) version was made"
  }
  static let mend = "bring the version up to date, then run `notice-lint versions --stamp`"
}
