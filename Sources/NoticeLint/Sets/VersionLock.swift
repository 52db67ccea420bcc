internal import StrictYAML
public import UnicodeText

/// What each language version was made from: the digests of source and version when a person last said that they agree.
///
/// Kept in `.notice-lint.lock.yml` beside the configuration, written by `notice-lint versions --stamp`.
public struct VersionLock: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// The digest of the source version.
    public var source: String
    public var version: String
    /// Whether the source changed and a person said that the version need not.
    public var isCosmetic = false

    public init(source: String, version: String, isCosmetic: Bool = false) {
      self.source = source
      self.version = version
      self.isCosmetic = isCosmetic
    }
  }

  public static let fileName = ".notice-lint.lock.yml"

  /// By the name of the set and the language of the version.
  public var sets: [String: [LanguageTag: Entry]] = [:]

  public init() {}

  /// Reads a lock file. With an error among the issues it must not be used.
  public static func read(_ bytes: [UInt8], file: String) -> (lock: VersionLock, issues: [InputIssue]) {
    let document = StrictYAML.parse(bytes, file: file, area: "lock")
    var yaml = YAMLReader(document)
    var lock = VersionLock()
    guard let root = document.root else { return (lock, document.issues) }
    for pair in yaml.pairs(root, "a lock file") {
      switch pair.key {
      case "notice-lint-lock": _ = yaml.number(pair.value, "the version of the format", least: 1)
      case "sets":
        for set in yaml.pairs(pair.value, "sets") {
          for version in yaml.pairs(set.value, "a set") {
            guard let tag = LanguageTag(version.key) else {
              yaml.report(
                "bad-language", at: version.keySpan, "\"\(version.key)\" is no language tag",
                help: "write the file anew with `notice-lint versions --stamp`")
              continue
            }
            lock.sets[set.key, default: [:]][tag] = entry(version.value, &yaml)
          }
        }
      default: yaml.unknownKey(pair, in: "a lock file", known: ["notice-lint-lock", "sets"])
      }
    }
    return (lock, (document.issues + yaml.issues).sorted())
  }

  private static func entry(_ node: YAMLNode, _ yaml: inout YAMLReader) -> Entry {
    var entry = Entry(source: "", version: "")
    for pair in yaml.pairs(node, "a version") {
      switch pair.key {
      case "source": entry.source = yaml.text(pair.value, "a digest") ?? ""
      case "version": entry.version = yaml.text(pair.value, "a digest") ?? ""
      case "cosmetic": entry.isCosmetic = yaml.flag(pair.value, "cosmetic") ?? false
      default: yaml.unknownKey(pair, in: "a version", known: ["source", "version", "cosmetic"])
      }
    }
    return entry
  }

  /// The file's text, in the order of names and languages.
  public var text: String {
    var lines = [
      "notice-lint-lock: 1", "# written by `notice-lint versions --stamp`; keep it beside .notice-lint.yml", "sets:",
    ]
    if sets.isEmpty { lines[2] = "sets: {}" }
    for name in sets.keys.sorted() {
      let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      lines.append("  \"\(escaped)\":")
      for (tag, entry) in (sets[name] ?? [:]).sorted(by: { $0.key < $1.key }) {
        let cosmetic = entry.isCosmetic ? ", cosmetic: true" : ""
        lines.append("    \(tag): {source: \"\(entry.source)\", version: \"\(entry.version)\"\(cosmetic)}")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
