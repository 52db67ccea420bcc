internal import StrictYAML
internal import UnicodeText

extension TermbaseReader {
  mutating func section(_ pair: YAMLPair, _ language: LanguageTag) -> ReadSection {
    var section = ReadSection(language: language, place: place(pair.keySpan))
    let fields = yaml.pairs(pair.value, "the section \"\(pair.key)\"")
    var terms: [Term] = []
    var hasTerms = false
    for field in fields {
      if let status = TermbaseKeys.lists.first(where: { $0.key == field.key })?.status {
        hasTerms = true
        terms += self.terms(field, status)
        continue
      }
      switch field.key {
      case "treatment": section.treatments = treatments(field.value)
      case "finds": section.finds = examples(field.value)
      case "ignores": section.ignores = examples(field.value)
      case "remove": section.isRemoved = yaml.flag(field.value, "remove") ?? false
      case "instead", "short", "explain", "glosses", "checked": break
      default: yaml.unknownKey(field, in: "a language section", known: TermbaseKeys.section)
      }
    }
    if hasTerms { section.terms = terms }
    section.explanation = explanation(pair.value)
    return section
  }

  private mutating func terms(_ field: YAMLPair, _ status: UsageStatus) -> [Term] {
    let items = yaml.items(field.value)
    if status == .preferred, items.count > 1 {
      yaml.report(
        "two-preferred", at: items[1].span, "two terms are preferred in one language",
        help: "keep the better one under prefer and put the other under accept")
    }
    return items.compactMap { term($0, status) }
  }

  private mutating func term(_ node: YAMLNode, _ status: UsageStatus) -> Term? {
    guard case .mapping(let fields) = node.content else {
      guard let text = yaml.text(node, "a term"), isWording(text, at: node.span) else { return nil }
      return makeTerm(text, status, node)
    }
    for field in fields where !TermbaseKeys.term.contains(field.key) {
      yaml.unknownKey(field, in: "a term", known: TermbaseKeys.term)
    }
    guard let wording = node["term"] else {
      yaml.report("no-term", at: node.span, "a term without its wording", help: "write `{term: …}`")
      return nil
    }
    guard let text = yaml.text(wording, "a term"), isWording(text, at: wording.span) else { return nil }
    return makeTerm(text, status, node)
  }

  private mutating func makeTerm(_ text: String, _ status: UsageStatus, _ node: YAMLNode) -> Term {
    let looks: Term.Kind = Term.looksLikeAcronym(text) ? .acronym : .fullForm
    let type = word(node["type"], "type", Term.Kind.self) ?? looks
    return Term(
      text: text, status: status, type: type,
      caseMode: word(node["case"], "case", Term.Case.self) ?? (type == .acronym ? .smart : .fold),
      forms: wordings(node["forms"], "a form"),
      except: wordings(node["except"], "an exception"),
      needs: wordings(node["needs"], "a needed word"),
      region: yaml.text(node["region"], "the region"),
      gender: word(node["gender"], "gender", Term.Gender.self),
      why: yaml.text(node["why"], "the reason"),
      source: yaml.text(node["source"], "the source"),
      note: yaml.text(node["note"], "the note"),
      place: place((node["term"] ?? node).span))
  }

  private mutating func word<Word: RawRepresentable & CaseIterable>(
    _ node: YAMLNode?, _ what: String, _: Word.Type
  ) -> Word? where Word.RawValue == String {
    yaml.choice(node, what, of: Word.allCases.map(\.rawValue)).flatMap(Word.init(rawValue:))
  }

  private mutating func wordings(_ node: YAMLNode?, _ what: String) -> [String] {
    yaml.items(node).compactMap { item in
      guard let text = yaml.text(item, what), isWording(text, at: item.span) else { return nil }
      return text
    }
  }

  /// Whether a text can stand in a notice: no invisible characters, a word at least, one run of words.
  private mutating func isWording(_ text: String, at span: TextSpan<FileText>) -> Bool {
    for scalar in text.unicodeScalars
    // The joiners of Persian and Indic spelling (U+200C, U+200D) are part of the word.
    where scalar.value >= 0x80 && scalar.value != 0x200C && scalar.value != 0x200D
      && (scalar.value == 0xA0 || ScalarTable.shared.properties(scalar.value).contains(.ignorable))
    {
      let code = String(scalar.value, radix: 16, uppercase: true)
      yaml.report(
        "invisible-character", at: span, "an invisible character (U+\(code)) stands in this term",
        help: "type the term anew; the character comes in by copying")
      return false
    }
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      yaml.report("padded-term", at: span, "spaces stand around this term", help: "delete them")
      return false
    }
    var copy = text
    let words = copy.withUTF8 { Tokens($0, folding: .root) }
    if words.count == 0 {
      yaml.report("no-words", at: span, "this term has no letters", help: "write it as it stands in a notice")
      return false
    }
    if words.words.map(\.gap).dropFirst().contains(Gap.none) {
      yaml.report(
        "broken-term", at: span, "two marks or a special sign stand inside this term, so it can never be found",
        help: "write it with single spaces, hyphens, commas or slashes between its words")
      return false
    }
    return true
  }

  private mutating func examples(_ node: YAMLNode) -> [Example] {
    yaml.items(node).compactMap { item in
      yaml.text(item, "an example").map { Example(text: $0, place: place(item.span)) }
    }
  }

  private mutating func explanation(_ node: YAMLNode) -> Explanation? {
    let text = yaml.text(node["explain"], "the explanation")
    let short = yaml.text(node["short"], "the short explanation")
    let instead = yaml.text(node["instead"], "the wording to use instead")
    let glosses = yaml.texts(node["glosses"], "a gloss")
    let checked = node["checked"]
    let review = review(checked)
    guard text != nil || short != nil || instead != nil || !glosses.isEmpty else {
      if let checked {
        yaml.report(
          "checked-nothing", at: checked.span, "this was checked, but there is no explanation here",
          help: "write the explanation, or leave `checked` out")
      }
      return nil
    }
    return Explanation(text: text, short: short, instead: instead, glosses: glosses, review: review)
  }

  /// `draft`, or `reviewed 2026-11-03 translator`, or `approved 2026-11-03 family-office`.
  private mutating func review(_ node: YAMLNode?) -> Review {
    var review = Review(state: .draft, date: nil, role: nil, origin: header.origin)
    guard let node, let text = yaml.text(node, "checked") else { return review }
    let words = text.split(separator: " ").map(String.init)
    let name = words.first ?? ""
    guard let state = Review.State(rawValue: name) else {
      let states = Review.State.allCases.map(\.rawValue)
      yaml.report(
        "unknown-value", at: node.span, "\"\(name)\" is no state of review",
        help: nearest(name, among: states).map { "did you mean \"\($0)\"?" }
          ?? "write draft, or reviewed or approved with a day and a role")
      return review
    }
    let date = words.count > 1 ? words[1] : nil
    let isComplete = state == .draft || (words.count >= 3 && date.map(Self.isDay) == true)
    if !isComplete || (date.map(Self.isDay) == false) {
      yaml.report(
        "incomplete-review", at: node.span, "a review needs its day and the role of who checked",
        help: "write it like `approved 2026-11-03 family-office`")
      return review
    }
    let role = words.count > 2 ? words[2...].joined(separator: " ") : nil
    review = Review(state: state, date: date, role: role, origin: header.origin)
    return review
  }

  /// Whether a text is a day such as 2026-11-03.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2]),
      Int(parts[0]) != nil
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
