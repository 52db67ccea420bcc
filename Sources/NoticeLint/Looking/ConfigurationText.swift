public import Terminology
internal import UnicodeText

/// What holds for one letter, as text that could stand in a configuration.
public enum ConfigurationText {
  /// `path` is relative to the configuration's folder.
  public static func text(of configuration: Configuration, path: String, termbase: Termbase) -> String {
    let settings = configuration.settings(for: path)
    let linter = Linter(termbase: termbase, configuration: configuration)
    var lines = [
      "# \(path), by \(configuration.file ?? "the defaults (no \(Configuration.fileName) was found)")",
      "notice-lint: 1",
      "builtin: \(configuration.usesStarter)",
      "glossaries: [\(configuration.glossaries.joined(separator: ", "))]",
      "# in use: \(termbase.layers.map { "\($0.name) \($0.version ?? "")" }.joined(separator: ", ")), \(termbase.concepts.count) concepts",
      "fail-on: \(configuration.failOn.rawValue)",
      "max-bytes: \(configuration.byteLimit)",
      "# language: \(linter.language(ofPath: path, settings)?.written ?? "what the letter's front matter says")",
      "kind: \(settings.isVital ? "vital" : "normal")",
      "stage: \(settings.stage.rawValue)",
      "channel: \(settings.channel.rawValue)",
      "locked: \(settings.isLocked)",
      "known: [\(settings.known.map(\.rawValue).sorted().joined(separator: ", "))]",
      "languages:",
    ]
    for served in settings.served.isEmpty ? linter.served : settings.served {
      let families = served.families.map { "families: \($0)" }
      let by = served.isByInterpreter ? "by: interpreter" : nil
      lines.append("  \(served.language.written): {\([families, by].compactMap { $0 }.joined(separator: ", "))}")
    }
    lines.append("severity:")
    for rule in Rule.all {
      lines.append("  \(rule.id): \(settings.severities[rule.id]?.rawValue ?? rule.severity.rawValue)")
    }
    return lines.map { Terminal.safe($0) }.joined(separator: "\n") + "\n"
  }
}
