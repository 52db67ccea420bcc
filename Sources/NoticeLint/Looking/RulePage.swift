internal import UnicodeText

/// The page of a rule, for `notice-lint rules ID` and the documentation.
public enum RulePage {
  public static func markdown(of rule: Rule) -> String { markdown(of: rule, withGlossary: true) }

  /// - Parameter withGlossary: Whether the glossary of the examples is shown, where it is not the built-in one.
  static func markdown(of rule: Rule, withGlossary: Bool) -> String {
    var lines = [
      "# \(rule.id)", "", "\(rule.summary).", "", "Severity: \(rule.severity.rawValue)", "", "## What it does", "",
      rule.whatItDoes, "", "## Why it matters", "", rule.whyItMatters, "", "## Examples", "",
    ]
    for (title, examples) in [
      ("Found, at the place in ⟦brackets⟧:", rule.examples.filter(\.isFlagged)),
      ("Fine:", rule.examples.filter { !$0.isFlagged }),
    ] where !examples.isEmpty {
      lines += [title, ""]
      for example in examples {
        if !example.served.isEmpty {
          let names = example.served.map { $0.name() }.joined(separator: ", ")
          lines += ["For a district that serves families in \(names):", ""]
        }
        if let statement = example.statement {
          lines += ["Where the \(statement.name) is required, with “\(statement.wording)”:", ""]
        }
        lines += example.text.split(separator: "\n", omittingEmptySubsequences: false).map {
          $0.isEmpty ? ">" : "> \($0)"
        }
        lines.append("")
        for version in example.versions {
          lines += ["with this \(version.language.name()) version:", "", "> \(version.text)", ""]
          if let stamped = version.stampedSource { lines += ["made when it said:", "", "> \(stamped)", ""] }
        }
      }
    }
    if withGlossary { lines += glossaries(of: rule) }
    lines += ["## Reference", "", rule.reference, ""]
    return lines.joined(separator: "\n")
  }

  /// The glossary of the examples, where it is not the built-in one.
  private static func glossaries(of rule: Rule) -> [String] {
    guard let glossary = rule.examples.lazy.compactMap(\.glossary).first else { return [] }
    return ["With this glossary:", "", "```yaml"] + glossary.split(separator: "\n").map(String.init) + ["```", ""]
  }
}
