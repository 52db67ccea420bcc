internal import StrictYAML
public import UnicodeText

extension Configuration {
  /// The name of the file that is looked for.
  public static let fileName = ".notice-lint.yml"

  /// Reads a configuration. With an error among the issues it must not be used.
  public static func read(_ bytes: [UInt8], file: String) -> (configuration: Configuration, issues: [InputIssue]) {
    let document = StrictYAML.parse(bytes, file: file, area: "configuration")
    var reader = ConfigurationReader(yaml: YAMLReader(document))
    reader.read(document.root)
    reader.configuration.file = file
    return (reader.configuration, (document.issues + reader.yaml.issues).sorted())
  }
}

struct ConfigurationReader {
  static let marker = "notice-lint"
  static let keys = [
    marker, "glossaries", "builtin", "languages", "default-language", "paths", "severity", "fail-on", "max-bytes",
  ]
  static let languageKeys = ["families", "by"]
  static let pathKeys = ["match", "kind", "stage", "language", "languages", "locked", "severity"]

  var yaml: YAMLReader
  var configuration = Configuration()

  mutating func read(_ root: YAMLNode?) {
    guard let root, root.text != "" else {
      yaml.report("empty", at: TextSpan(0, 0), "this configuration is empty", help: "begin with `notice-lint: 1`")
      return
    }
    if let marker = root[Self.marker] {
      if let version = yaml.number(marker, "the version of the format", least: 1), version > 1 {
        yaml.report(
          "newer-format", at: marker.span, "this configuration has format \(version); this program understands 1",
          help: "install a newer notice-lint")
      }
    } else {
      yaml.report(
        "no-marker", at: TextSpan(root.span.start, root.span.start), "this configuration does not say its format",
        help: "begin with `notice-lint: 1`")
    }
    for pair in yaml.pairs(root, "a configuration") {
      switch pair.key {
      case Self.marker: break
      case "glossaries": configuration.glossaries = yaml.texts(pair.value, "a glossary")
      case "builtin": configuration.usesStarter = yaml.flag(pair.value, "builtin") ?? true
      case "languages": configuration.served = served(pair.value)
      case "default-language": configuration.defaultLanguage = language(pair.value)
      case "paths": configuration.paths = yaml.items(pair.value).compactMap { override($0) }
      case "severity": configuration.severities = severities(pair.value)
      case "fail-on":
        configuration.failOn =
          yaml.choice(pair.value, "threshold", of: FailThreshold.allCases.map(\.rawValue))
          .flatMap(FailThreshold.init(rawValue:)) ?? .error
      case "max-bytes": configuration.byteLimit = yaml.number(pair.value, "max-bytes", least: 1) ?? 32 << 20
      default: yaml.unknownKey(pair, in: "a configuration", known: Self.keys)
      }
    }
  }

  private mutating func language(_ node: YAMLNode) -> LanguageTag? {
    guard let text = yaml.text(node, "a language") else { return nil }
    return language(text, at: node.span)
  }

  private mutating func language(_ text: String, at span: TextSpan<FileText>) -> LanguageTag? {
    guard let tag = LanguageTag(text), tag.canonical != "zh" else {
      yaml.report(
        "bad-language", at: span, "\"\(text)\" is no language tag that says its script",
        help: "write a tag such as en, es, zh-Hans or zh-Hant")
      return nil
    }
    return tag
  }

  /// `es: {families: 812}`, `so: {families: 17, by: interpreter}`, or a plain list of tags.
  private mutating func served(_ node: YAMLNode) -> [ServedLanguage] {
    if case .list(let items) = node.content { return items.compactMap { language($0).map { ServedLanguage($0) } } }
    return yaml.pairs(node, "languages").compactMap { pair in
      guard let tag = language(pair.key, at: pair.keySpan) else { return nil }
      var families: Int?
      var isByInterpreter = false
      for field in yaml.pairs(pair.value, "a language") {
        switch field.key {
        case "families": families = yaml.number(field.value, "the number of families")
        case "by":
          isByInterpreter = yaml.choice(field.value, "way of serving", of: ["text", "interpreter"]) == "interpreter"
        default: yaml.unknownKey(field, in: "a language", known: Self.languageKeys)
        }
      }
      return ServedLanguage(tag, families: families, isByInterpreter: isByInterpreter)
    }
  }

  private mutating func severities(_ node: YAMLNode) -> [String: RuleLevel] {
    var result: [String: RuleLevel] = [:]
    for pair in yaml.pairs(node, "severity") {
      guard Rule.named(pair.key) != nil else {
        yaml.unknownKey(pair, in: "severity: no rule has this name", known: Rule.all.map(\.id))
        continue
      }
      if let word = yaml.choice(pair.value, "severity", of: RuleLevel.allCases.map(\.rawValue)) {
        result[pair.key] = RuleLevel(rawValue: word)
      }
    }
    return result
  }

  private mutating func override(_ node: YAMLNode) -> PathOverride? {
    guard let match = node["match"], let text = yaml.text(match, "match") else {
      yaml.report("no-match", at: node.span, "this entry names no paths", help: "write `match: \"letters/**\"`")
      return nil
    }
    guard let pattern = PathPattern(text) else {
      yaml.report(
        "bad-pattern", at: match.span, "a brace in a pattern can only be {language}",
        help: "write patterns with *, **, ? and {language}; one entry for each alternative")
      return nil
    }
    var override = PathOverride(match: pattern)
    for pair in yaml.pairs(node, "an entry of paths") {
      switch pair.key {
      case "match": break
      case "kind":
        override.kind = yaml.choice(pair.value, "kind", of: PathOverride.Kind.allCases.map(\.rawValue))
          .flatMap(PathOverride.Kind.init(rawValue:))
      case "stage":
        override.stage = yaml.choice(pair.value, "stage", of: NoticeSettings.Stage.allCases.map(\.rawValue))
          .flatMap(NoticeSettings.Stage.init(rawValue:))
      case "language": override.language = language(pair.value)
      case "languages": override.served = served(pair.value)
      case "locked": override.isLocked = yaml.flag(pair.value, "locked")
      case "severity": override.severities = severities(pair.value)
      default: yaml.unknownKey(pair, in: "an entry of paths", known: Self.pathKeys)
      }
    }
    return override
  }
}
