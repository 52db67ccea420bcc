internal import Notices
internal import StrictYAML
public import Terminology
internal import UnicodeText

/// What holds for one letter, as a configuration that says the same of it.
public enum ConfigurationText {
  /// `path` is relative to the configuration's folder.
  public static func text(of configuration: Configuration, path: String, termbase: Termbase) -> String {
    let settings = configuration.settings(for: path)
    let linter = Linter(termbase: termbase, configuration: configuration)
    let language = linter.language(ofPath: path, settings)
    var lines = [
      "# \(Terminal.safe(path)), by \(Terminal.safe(configuration.file ?? "the defaults (no \(Configuration.fileName) was found)"))",
      "notice-lint: 1",
      "builtin: \(configuration.usesStarter)",
      "glossaries: \(YAMLText.list(configuration.glossaries(for: path)))",
      "# in use: \(Terminal.safe(termbase.layers.map { "\($0.name) \($0.version ?? "")" }.joined(separator: ", "))), "
        + "\(termbase.concepts.count) concepts",
      "languages:",
    ]
    lines += (settings.served.isEmpty ? linter.served : settings.served).map { "  \(served($0))" }
    if let language = configuration.defaultLanguage { lines.append("default-language: \(language.written)") }
    let limits = configuration.limits
    lines += [
      "fail-on: \(configuration.failOn.rawValue)", "max-bytes: \(limits.bytes)", "max-depth: \(limits.depth)",
      "max-entries: \(limits.entries)", "max-expanded-bytes: \(limits.expandedBytes)",
    ]
    if !limits.fields.isEmpty {
      lines += ["placeholders:"] + limits.fields.map { "  - \(YAMLText.scalar($0.text))" }
    }
    if !configuration.boilerplate.isEmpty {
      lines += ["boilerplate:"] + configuration.boilerplate.map { "  - \(YAMLText.scalar($0))" }
    }
    let audience = audience(of: path, configuration)
    if let audience, let list = configuration.known[audience] {
      let concepts = YAMLText.list(list.concepts.map(\.rawValue).sorted())
      lines += [
        "known:", "  \(YAMLText.scalar(audience)): {concepts: \(concepts), until: \(YAMLText.scalar(list.until))}",
      ]
    }
    if !settings.statements.isEmpty {
      lines += ["statements:"] + settings.statements.map { "  - \(statement($0))" }
    }
    if let file = configuration.baselineFile { lines.append("baseline: \(YAMLText.scalar(file))") }
    if !settings.allowanceNeeds.isEmpty {
      lines.append("allow-needs: \(YAMLText.list(settings.allowanceNeeds.map(\.rawValue).sorted()))")
    }
    if !settings.allowed.isEmpty { lines += ["allow:"] + settings.allowed.map { "  - \(allowed($0))" } }
    lines += [
      "paths:", "  - match: \(YAMLText.scalar(pattern(path)))",
      language.map { "    language: \($0.written)" } ?? "    # language: what the letter's front matter says",
      "    kind: \(settings.isVital ? "vital" : "normal")", "    stage: \(settings.stage.rawValue)",
      "    channel: \(settings.channel.rawValue)", "    locked: \(settings.isLocked)",
      "    emergency: \(settings.isEmergency)",
    ]
    if let audience { lines.append("    audience: \(YAMLText.scalar(audience))") }
    lines.append("severity:")
    lines += Rule.all.map { "  \($0.id): \(settings.severities[$0.id]?.rawValue ?? $0.severity.rawValue)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `es: {families: 812, by: interpreter}`.
  static func served(_ served: ServedLanguage) -> String {
    let families = served.families.map { "families: \($0)" }
    let by = served.isByInterpreter ? "by: interpreter" : nil
    return "\(served.language.written): {\([families, by].compactMap { $0 }.joined(separator: ", "))}"
  }

  private static func statement(_ statement: RequiredStatement) -> String {
    let wordings = statement.wordings.sorted { $0.key < $1.key }.map { "\($0.key.written): \(YAMLText.list($0.value))" }
    return "{name: \(YAMLText.scalar(statement.name)), match: \(YAMLText.list(statement.match.map(\.text))), "
      + "wordings: {\(wordings.joined(separator: ", "))}, contact: \(statement.needsContact)}"
  }

  private static func allowed(_ entry: AllowedFindings) -> String {
    let concepts = entry.concepts.map(\.rawValue).sorted()
    let fields = [
      "match: \(YAMLText.scalar(entry.match.text))", "rule: \(YAMLText.list(entry.rules))",
      concepts.isEmpty ? nil : "concept: \(YAMLText.list(concepts))",
      entry.reason.map { "reason: \(YAMLText.scalar($0))" }, entry.until.map { "until: \(YAMLText.scalar($0))" },
    ]
    return "{\(fields.compactMap { $0 }.joined(separator: ", "))}"
  }

  private static func audience(of path: String, _ configuration: Configuration) -> String? {
    configuration.paths.last { $0.audience != nil && $0.match.match(path) != nil }?.audience
  }

  /// A pattern that the path fits: what a pattern gives a meaning to is any one character.
  private static func pattern(_ path: String) -> String {
    String(path.map { "*{}".contains($0) ? "?" : $0 })
  }
}
