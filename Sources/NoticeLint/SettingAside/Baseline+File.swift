internal import StrictYAML
internal import Terminology
public import UnicodeText

extension Baseline {
  static let marker = "notice-lint-baseline"
  static let keys = [marker, "findings", "concepts"]
  static let entryKeys = ["file", "rule", "concept", "language", "words", "context", "number"]

  /// Reads a baseline. With an error among the issues it must not be used.
  public static func read(_ bytes: [UInt8], file: String) -> (baseline: Baseline, issues: [InputIssue]) {
    let document = StrictYAML.parse(bytes, file: file, area: "baseline")
    var yaml = YAMLReader(document)
    var entries: [Entry] = []
    var concepts: Set<ConceptID> = []
    if let marker = document.root?[marker] {
      if let version = yaml.number(marker, "the version of the format", least: 1), version > 1 {
        yaml.report(
          "newer-format", at: marker.span, "this baseline has format \(version); this program understands 1",
          help: "install a newer notice-lint")
      }
    } else if document.issues.isEmpty {
      yaml.report(
        "no-marker", at: TextSpan(0, 0), "this file is no baseline",
        help: "name the file that `notice-lint check --write-baseline` wrote")
    }
    for pair in yaml.pairs(document.root, "a baseline") {
      switch pair.key {
      case marker: break
      case "findings": entries = yaml.items(pair.value).compactMap { entry($0, &yaml) }
      case "concepts": concepts = Set(yaml.texts(pair.value, "a concept").compactMap { ConceptID(rawValue: $0) })
      default: yaml.unknownKey(pair, in: "a baseline", known: keys)
      }
    }
    return (Baseline(entries, concepts: concepts), (document.issues + yaml.issues).sorted())
  }

  private static func entry(_ node: YAMLNode, _ yaml: inout YAMLReader) -> Entry? {
    var fields: [String: String] = [:]
    for pair in yaml.pairs(node, "a finding") {
      guard entryKeys.contains(pair.key) else {
        yaml.unknownKey(pair, in: "a finding", known: entryKeys)
        continue
      }
      fields[pair.key] = yaml.text(pair.value, pair.key)
    }
    guard let file = fields["file"], let rule = fields["rule"] else {
      yaml.report(
        "bad-entry", at: node.span, "this entry does not say its file and its rule",
        help: "take the line out, or write the file anew with `notice-lint check --write-baseline`")
      return nil
    }
    // Numbers are given anew: of two entries that are the same in all else, one is the second.
    return Entry(
      path: file, rule: rule, concept: fields["concept"], language: fields["language"], words: fields["words"],
      context: fields["context"] ?? "")
  }

  /// The text of the file: a line for each finding and each concept, in order, so that a difference can be read.
  public var text: String {
    var lines = [
      "\(Self.marker): 1",
      "# What was there already: told by every check, holding nothing. Mend a letter, and take its lines out with",
      "#   notice-lint check --prune-baseline",
      "# Nothing in here repeats a letter. Written by `notice-lint check --write-baseline`; not by hand.",
    ]
    let all = paths.flatMap { entries[$0] ?? [] }
    lines.append(all.isEmpty ? "findings: []" : "findings:")
    lines += all.map { "  - \($0.line)" }
    lines.append(
      concepts.isEmpty
        ? "concepts: []" : "# The concepts the glossary had. What it finds of newer ones is a note.\nconcepts:")
    lines += concepts.sorted().map { "  - \($0.rawValue)" }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Baseline.Entry {
  fileprivate var line: String {
    let fields = [
      "file: \(YAMLText.scalar(path))", "rule: \(rule)", concept.map { "concept: \($0)" },
      language.map { "language: \($0)" }, words.map { "words: \(YAMLText.quoted($0))" },
      context.isEmpty ? nil : "context: \(YAMLText.quoted(context))", number > 1 ? "number: \(number)" : nil,
    ]
    return "{\(fields.compactMap { $0 }.joined(separator: ", "))}"
  }
}
