internal import Notices
internal import StrictYAML
internal import Terminology
internal import UnicodeText

/// Reads one file on top of what the files that it extends say.
struct ConfigurationReader {
  static let marker = "notice-lint"
  static let keys = [
    marker, "extends", "glossaries", "builtin", "languages", "default-language", "paths", "severity", "fail-on",
    "max-bytes", "max-depth", "max-entries", "max-expanded-bytes", "boilerplate", "placeholders", "known", "statements",
    "allow", "allow-needs", "baseline",
  ]
  static let languageKeys = ["families", "by"]
  static let pathKeys = [
    "match", "kind", "stage", "language", "languages", "locked", "severity", "channel", "audience",
    "emergency", "glossaries",
  ]

  var yaml: YAMLReader
  var configuration = Configuration()
  /// The file's folder as seen from that of the configuration in force; its glossaries lie there.
  var folder = ""

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
    defer {
      checkAudiences(root)
      checkNeeds(root)
    }
    for pair in yaml.pairs(root, "a configuration") {
      switch pair.key {
      // The files that are extended have been read already.
      case Self.marker, "extends": break
      case "glossaries": configuration.glossaries += glossaries(pair.value)
      case "builtin": configuration.usesStarter = yaml.flag(pair.value, "builtin") ?? true
      case "languages": configuration.served = served(pair.value)
      case "default-language": configuration.defaultLanguage = language(pair.value)
      case "paths": configuration.paths += yaml.items(pair.value).compactMap { override($0) }
      case "severity": configuration.severities.merge(severities(pair.value)) { $1 }
      case "boilerplate": configuration.boilerplate += yaml.texts(pair.value, "a text")
      case "placeholders": configuration.limits.fields += yaml.items(pair.value).compactMap { fieldMarks($0) }
      case "known": readKnown(pair.value)
      case "statements":
        let own = yaml.items(pair.value).compactMap { statement($0) }
        configuration.statements.removeAll { earlier in own.contains { $0.name == earlier.name } }
        configuration.statements += own
      case "allow": configuration.allowed += yaml.items(pair.value).compactMap { allowed($0) }
      case "allow-needs": configuration.allowanceNeeds = needs(pair.value)
      case "baseline":
        if let file = yaml.text(pair.value, "a file") { configuration.baselineFile = beside(file) }
      case "fail-on":
        configuration.failOn =
          yaml.choice(pair.value, "threshold", of: FailThreshold.allCases.map(\.rawValue))
          .flatMap(FailThreshold.init(rawValue:)) ?? configuration.failOn
      case "max-bytes":
        configuration.limits.bytes = yaml.number(pair.value, pair.key, least: 1) ?? configuration.limits.bytes
      case "max-depth":
        configuration.limits.depth = yaml.number(pair.value, pair.key, least: 1) ?? configuration.limits.depth
      case "max-entries":
        configuration.limits.entries = yaml.number(pair.value, pair.key, least: 1) ?? configuration.limits.entries
      case "max-expanded-bytes":
        configuration.limits.expandedBytes =
          yaml.number(pair.value, pair.key, least: 1) ?? configuration.limits.expandedBytes
      default: yaml.unknownKey(pair, in: "a configuration", known: Self.keys)
      }
    }
  }

  private mutating func glossaries(_ node: YAMLNode) -> [String] {
    yaml.texts(node, "a glossary").map(beside)
  }

  /// A path beside this file, as seen from the folder of the configuration in force.
  private func beside(_ path: String) -> String { folder.isEmpty ? path : RelativePath.joined(folder, path) }

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

  /// `"@@…@@"`
  private mutating func fieldMarks(_ node: YAMLNode) -> FieldMarks? {
    guard let text = yaml.text(node, "a placeholder") else { return nil }
    guard let marks = FieldMarks(text) else {
      yaml.report(
        "bad-placeholder", at: node.span, "\"\(text)\" does not show how a field begins and ends",
        help: "write both marks with … between them: \"@@…@@\"; signs, no blanks, at most 16 bytes each")
      return nil
    }
    return marks
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

  /// `{name: interpreter offer, match: "letters/**", wordings: {en: [interpreter]}, contact: true}`
  private mutating func statement(_ node: YAMLNode) -> RequiredStatement? {
    guard let name = node["name"].flatMap({ yaml.text($0, "a name") }), node["match"] != nil, node["wordings"] != nil
    else {
      yaml.report(
        "bad-statement", at: node.span, "a statement needs a name, a match and wordings",
        help: "write `{name: interpreter offer, match: \"letters/**\", wordings: {en: [free interpreter]}}`")
      return nil
    }
    var statement = RequiredStatement(name: name)
    for pair in yaml.pairs(node, "a statement") {
      switch pair.key {
      case "name": break
      case "match":
        statement.match = yaml.items(pair.value).compactMap { pattern($0) }
      case "wordings":
        for wording in yaml.pairs(pair.value, "wordings") {
          guard let tag = language(wording.key, at: wording.keySpan) else { continue }
          statement.wordings[tag] = yaml.texts(wording.value, "a wording")
        }
      case "contact": statement.needsContact = yaml.flag(pair.value, "contact") ?? true
      default: yaml.unknownKey(pair, in: "a statement", known: ["name", "match", "wordings", "contact"])
      }
    }
    return statement
  }

  private mutating func checkAudiences(_ root: YAMLNode) {
    for node in yaml.items(root["paths"]) {
      guard let place = node["audience"], let audience = place.text, !audience.isEmpty,
        configuration.known[audience] == nil
      else { continue }
      yaml.report(
        "no-audience", at: place.span, "`known` has no list \"\(audience)\"",
        help: "write it under `known`, with its concepts and the day until which it holds")
    }
  }

  /// `board: {concepts: [iep], until: 2027-06-30}`
  private mutating func readKnown(_ node: YAMLNode) {
    for pair in yaml.pairs(node, "known") {
      var list = KnownList(concepts: [], until: "")
      for field in yaml.pairs(pair.value, "a list") {
        switch field.key {
        case "concepts":
          list.concepts.formUnion(concepts(field.value))
        case "until": list.until = yaml.text(field.value, "a day") ?? ""
        default: yaml.unknownKey(field, in: "a list", known: ["concepts", "until"])
        }
      }
      if !Day.isDay(list.until) {
        yaml.report(
          "no-end", at: pair.keySpan, "\"\(pair.key)\" does not say until when",
          help: "write `until: 2027-06-30`, the end of the school year at the latest")
      }
      configuration.known[pair.key] = list
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

  mutating func pattern(_ node: YAMLNode) -> PathPattern? {
    guard let text = yaml.text(node, "match") else { return nil }
    if let pattern = PathPattern(text) { return pattern }
    yaml.report(
      "bad-pattern", at: node.span, "a brace in a pattern can only be {language}",
      help: "write patterns with *, **, ? and {language}; one entry for each alternative")
    return nil
  }

  private mutating func override(_ node: YAMLNode) -> PathOverride? {
    guard let match = node["match"] else {
      yaml.report("no-match", at: node.span, "this entry names no paths", help: "write `match: \"letters/**\"`")
      return nil
    }
    guard let pattern = pattern(match) else { return nil }
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
      case "channel":
        override.channel = yaml.choice(pair.value, "channel", of: NoticeSettings.Channel.allCases.map(\.rawValue))
          .flatMap(NoticeSettings.Channel.init(rawValue:))
      case "audience": override.audience = yaml.text(pair.value, "an audience")
      case "locked": override.isLocked = yaml.flag(pair.value, "locked")
      case "glossaries": override.glossaries = glossaries(pair.value)
      case "emergency": override.isEmergency = yaml.flag(pair.value, "emergency")
      case "severity": override.severities = severities(pair.value)
      default: yaml.unknownKey(pair, in: "an entry of paths", known: Self.pathKeys)
      }
    }
    return override
  }
}
