internal import StrictYAML
internal import UnicodeText

/// One file of a layer as it was read, before layers are laid over each other.
struct TermbaseFileContent {
  var header: TermbaseHeader
  var concepts: [ReadConcept]
}

/// A concept as one file states it: what is absent is nil.
struct ReadConcept {
  var id: ConceptID
  var isOverride = false
  var isRemoved = false
  var subject: String?
  var treatments: Treatments?
  var priority: Priority?
  var definition: String?
  var related: [Relation: [ConceptID]]?
  var formerIDs: [ConceptID]?
  var sections: [ReadSection] = []
  var place: SourcePlace
}

/// A language section as one file states it.
struct ReadSection {
  var language: LanguageTag
  var isRemoved = false
  var treatments: Treatments?
  var terms: [Term]?
  var explanation: Explanation?
  var finds: [Example]?
  var ignores: [Example]?
  var place: SourcePlace
}

/// Reads one termbase file into ``ReadConcept``s and says everything that is wrong with it.
struct TermbaseReader {
  var yaml: YAMLReader
  var header: TermbaseHeader

  static func read(_ file: TermbaseLayer.File) -> (content: TermbaseFileContent?, issues: [InputIssue]) {
    let document = StrictYAML.parse(file.bytes, file: file.path, area: "termbase")
    var reader = TermbaseReader(
      yaml: YAMLReader(document),
      header: TermbaseHeader(
        name: "", version: nil, sourceLanguage: .english, license: nil, origin: .person))
    let content = reader.content(of: document.root)
    return (content, document.issues + reader.yaml.issues)
  }

  private mutating func content(of root: YAMLNode?) -> TermbaseFileContent? {
    guard let root, root.text != "" else {
      yaml.report("empty", at: TextSpan(0, 0), "this glossary is empty", help: "begin with `notice-lint-termbase: 1`")
      return nil
    }
    let pairs = yaml.pairs(root, "a glossary")
    guard !pairs.isEmpty else { return nil }
    guard let marker = root[TermbaseKeys.marker] else {
      yaml.report(
        "no-marker", at: pairs[0].keySpan, "this file does not say that it is a glossary",
        help: "begin with `notice-lint-termbase: 1`")
      return nil
    }
    let newest = TermbaseKeys.newestVersion
    guard let version = yaml.number(marker, "the version of the format", least: 1) else { return nil }
    guard version <= newest else {
      yaml.report(
        "newer-format", at: marker.span, "this glossary has format \(version); this program understands \(newest)",
        help: "install a newer notice-lint")
      return nil
    }
    for pair in pairs where !TermbaseKeys.file.contains(pair.key) {
      yaml.unknownKey(pair, in: "a glossary", known: TermbaseKeys.file)
    }
    header = readHeader(root)
    var concepts: [ReadConcept] = []
    for pair in yaml.pairs(root["concepts"], "concepts") {
      // Where a line was left out the neighbours may have moved into the wrong place: their mistakes are no news.
      let isDamaged = yaml.document.skipped.contains { pair.value.span.overlaps($0) }
      if !isDamaged, let concept = concept(pair) { concepts.append(concept) }
    }
    return TermbaseFileContent(header: header, concepts: concepts)
  }

  private mutating func readHeader(_ root: YAMLNode) -> TermbaseHeader {
    let origin = yaml.choice(root["origin"], "origin", of: Review.Origin.allCases.map(\.rawValue))
    return TermbaseHeader(
      name: yaml.text(root["termbase"], "the name of the termbase") ?? "",
      version: yaml.text(root["version"], "the version"),
      sourceLanguage: language(root["source-language"]) ?? .english,
      license: yaml.text(root["license"], "the licence"),
      origin: origin.flatMap(Review.Origin.init(rawValue:)) ?? .person)
  }

  private mutating func language(_ node: YAMLNode?) -> LanguageTag? {
    guard let node, let text = yaml.text(node, "a language") else { return nil }
    if let tag = LanguageTag(text) { return tag }
    yaml.report(
      "bad-language", at: node.span, "\"\(text)\" is no language tag", help: "write a tag such as en, es or zh-Hans")
    return nil
  }

  func place(_ span: TextSpan<FileText>) -> SourcePlace {
    let document = yaml.document
    return SourcePlace(
      file: document.file, span: span, position: document.lines.position(at: span.start, in: document.bytes))
  }

  // MARK: Concepts

  private mutating func concept(_ pair: YAMLPair) -> ReadConcept? {
    let id = conceptID(pair.key, at: pair.keySpan)
    let fields = yaml.pairs(pair.value, "the concept \"\(pair.key)\"")
    guard let id else { return nil }
    var concept = ReadConcept(id: id, place: place(pair.keySpan))
    var languages: [LanguageTag: String] = [:]
    for field in fields {
      switch field.key {
      case "subject": concept.subject = yaml.text(field.value, "the subject")
      case "treatment": concept.treatments = treatments(field.value)
      case "priority":
        concept.priority = yaml.choice(field.value, "priority", of: Priority.allCases.map(\.rawValue))
          .flatMap(Priority.init(rawValue:))
      case "definition": concept.definition = yaml.text(field.value, "the definition")
      case "related": concept.related = related(field.value)
      case "was": concept.formerIDs = ids(field.value)
      case "override": concept.isOverride = yaml.flag(field.value, "override") ?? false
      case "remove": concept.isRemoved = yaml.flag(field.value, "remove") ?? false
      default:
        guard let section = languageField(field) else { continue }
        // `es` and `ES`, `he` and `iw`: two keys, one language.
        if let first = languages.updateValue(field.key, forKey: section.language) {
          yaml.report(
            "duplicate-language", at: field.keySpan, "\"\(field.key)\" is the same language as \"\(first)\" above",
            help: "put both into one section")
          continue
        }
        concept.sections.append(section)
      }
    }
    return concept
  }

  /// Any other key of a concept is a language.
  private mutating func languageField(_ field: YAMLPair) -> ReadSection? {
    let primary = field.key.prefix { $0 != "-" }
    guard (2...3).contains(primary.utf8.count), let language = LanguageTag(field.key) else {
      yaml.unknownKey(field, in: "a concept", known: TermbaseKeys.concept + ["en", "es"])
      return nil
    }
    if language.canonical == "zh" {
      yaml.report(
        "bare-zh", at: field.keySpan, "\"zh\" does not say in which script",
        help: "write zh-Hans (simplified) or zh-Hant (traditional)")
      return nil
    }
    return section(field, language)
  }

  private mutating func conceptID(_ text: String, at span: TextSpan<FileText>) -> ConceptID? {
    if let id = ConceptID(rawValue: text) { return id }
    yaml.report(
      "bad-id", at: span, "\"\(text)\" cannot be the name of a concept",
      help: "write small letters and digits joined by hyphens, a letter first: school-rating")
    return nil
  }

  private mutating func ids(_ node: YAMLNode) -> [ConceptID] {
    yaml.items(node).compactMap { item in yaml.text(item, "an id").flatMap { conceptID($0, at: item.span) } }
  }

  private mutating func related(_ node: YAMLNode) -> [Relation: [ConceptID]] {
    var result: [Relation: [ConceptID]] = [:]
    for pair in yaml.pairs(node, "related") {
      if let relation = Relation(rawValue: pair.key) {
        result[relation] = ids(pair.value)
      } else {
        yaml.unknownKey(pair, in: "related", known: Relation.allCases.map(\.rawValue))
      }
    }
    return result
  }

  mutating func treatments(_ node: YAMLNode) -> Treatments? {
    var result: Treatments = []
    for item in yaml.items(node) {
      guard let name = yaml.choice(item, "treatment", of: Treatments.names.map(\.name)) else { return nil }
      for (word, value) in Treatments.names where word == name { result.insert(value) }
    }
    return result.isEmpty ? nil : result
  }
}
