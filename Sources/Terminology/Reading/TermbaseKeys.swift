/// The keys of a termbase file, said once: for the reader, its suggestions and the test of the JSON Schema.
package enum TermbaseKeys {
  package static let marker = "notice-lint-termbase"
  /// The newest version of the format that is understood.
  package static let newestVersion = 1

  package static let file = [marker, "termbase", "version", "source-language", "license", "origin", "concepts"]
  package static let concept = [
    "subject", "treatment", "priority", "definition", "related", "was", "override", "remove",
  ]
  package static let section = [
    "treatment", "prefer", "accept", "outdated", "never", "triggers", "instead", "short", "explain", "glosses",
    "checked", "finds", "ignores", "remove",
  ]
  package static let term = [
    "term", "type", "case", "forms", "except", "needs", "region", "gender", "why", "source", "note",
  ]
  package static let lists: [(key: String, status: UsageStatus)] = [
    ("prefer", .preferred), ("accept", .admitted), ("outdated", .deprecated), ("never", .forbidden),
    ("triggers", .trigger),
  ]
}
