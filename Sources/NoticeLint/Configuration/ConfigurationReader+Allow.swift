internal import StrictYAML
internal import Terminology
internal import UnicodeText

extension ConfigurationReader {
  static let allowKeys = ["match", "rule", "concept", "reason", "until"]

  /// `{match: "letters/board.txt", rule: unexplained-term, concept: iep, reason: the board knows it, until: 2027-06-30}`
  mutating func allowed(_ node: YAMLNode) -> AllowedFindings? {
    guard let match = node["match"], node["rule"] != nil else {
      yaml.report(
        "bad-allow", at: node.span, "leave needs a match and a rule",
        help: "write `{match: \"letters/board.en.txt\", rule: unexplained-term, reason: the board knows it}`")
      return nil
    }
    guard let pattern = pattern(match) else { return nil }
    var allowed = AllowedFindings(match: pattern)
    for pair in yaml.pairs(node, "an entry of allow") {
      switch pair.key {
      case "match": break
      case "rule": allowed.rules = rules(pair.value)
      case "concept": allowed.concepts = concepts(pair.value)
      case "reason": allowed.reason = yaml.text(pair.value, "a reason")
      case "until":
        allowed.until = yaml.text(pair.value, "a day")
        if let day = allowed.until, !Day.isDay(day) {
          yaml.report("bad-day", at: pair.value.span, "this is no day", help: "write it as in 2027-06-30")
        }
      default: yaml.unknownKey(pair, in: "an entry of allow", known: Self.allowKeys)
      }
    }
    return allowed
  }

  /// The names of rules; others are issues.
  private mutating func rules(_ node: YAMLNode) -> [String] {
    yaml.items(node).compactMap { item in
      guard let name = yaml.text(item, "a rule") else { return nil }
      if Rule.named(name) != nil { return name }
      yaml.report(
        "unknown-rule", at: item.span, "no rule has this name",
        help: RemarkText.nearestRule(to: name).map { "did you mean \"\($0)\"?" }
          ?? "write the name as the report has it in brackets; `notice-lint rules` lists all")
      return nil
    }
  }

  /// Ids of concepts; whether a glossary has them is not looked at.
  mutating func concepts(_ node: YAMLNode) -> Set<ConceptID> {
    var result: Set<ConceptID> = []
    for item in yaml.items(node) {
      guard let text = yaml.text(item, "a concept") else { continue }
      guard let concept = ConceptID(rawValue: text) else {
        yaml.report(
          "bad-concept", at: item.span, "this is no name of a concept",
          help: "write an id of the glossary, such as iep; `notice-lint explain TERM` shows it")
        continue
      }
      result.insert(concept)
    }
    return result
  }

  /// `[reason, until]`
  mutating func needs(_ node: YAMLNode) -> Set<AllowanceNeed> {
    Set(
      yaml.items(node).compactMap { item in
        yaml.choice(item, "need of leave", of: AllowanceNeed.allCases.map(\.rawValue))
          .flatMap(AllowanceNeed.init(rawValue:))
      })
  }

  /// What this file asks of leave in notices it gives itself.
  mutating func checkNeeds(_ root: YAMLNode) {
    for entry in yaml.items(root["allow"]) {
      for need in AllowanceNeed.allCases
      where configuration.allowanceNeeds.contains(need) && entry[need.rawValue] == nil {
        yaml.report(
          "no-\(need)", at: entry.span, "this entry of `allow` has no \(need)",
          help: need == .reason
            ? "write `reason:` and why; `allow-needs` asks for it"
            : "write `until: 2027-06-30`, the last day on which it holds; `allow-needs` asks for it")
      }
    }
  }
}
