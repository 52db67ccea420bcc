public import Terminology
public import UnicodeText

/// For every concept that notices use and every served language: is there a term, is there an explanation, who checked it.
public struct Coverage: Sendable {
  /// One concept in one language.
  public struct Cell: Sendable {
    public let language: LanguageTag
    public let hasTerm: Bool
    /// The state of the explanation; nil if there is none.
    public let explanation: Review.State?
    /// The language the explanation is written in, where it is not this one: "es" for "es-MX".
    public let coveredBy: LanguageTag?
    public let isByInterpreter: Bool
    /// Whether a notice that uses the concept goes to readers of this language.
    public let isOwed: Bool
  }

  /// One concept, used and to be explained.
  public struct Row: Sendable {
    public let concept: ConceptID
    /// The preferred term in the termbase's source language.
    public let name: String
    /// In how many notices it is used.
    public let notices: Int
    public let uses: Int
    public let firstPlace: Place?
    /// In the order of the served languages.
    public let cells: [Cell]
  }

  /// The most used concept first; then by id.
  public let rows: [Row]
  public let served: [ServedLanguage]

  /// One served language, over all concepts used.
  public struct Column: Sendable {
    public let served: ServedLanguage
    public let approved: Int
    public let reviewed: Int
    public let draft: Int
    public let missing: Int
    /// What to write next: the concepts without an explanation, the most used first.
    public let nextToWrite: [ConceptID]

    /// Explanations that a second reader has seen.
    public var checked: Int { approved + reviewed }
  }

  public var columns: [Column] {
    served.indices.map { index in
      let owed = rows.filter { $0.cells[index].isOwed }
      let cells = owed.map { $0.cells[index].explanation }
      return Column(
        served: served[index], approved: cells.count { $0 == .approved }, reviewed: cells.count { $0 == .reviewed },
        draft: cells.count { $0 == .draft }, missing: cells.count { $0 == nil },
        nextToWrite: owed.filter { $0.cells[index].explanation == nil }.map(\.concept))
    }
  }

  /// Whether the glossary explains none of several concepts in a language: that is one line, not a note a concept.
  func hasNothing(_ language: LanguageTag) -> Bool {
    let cells = rows.flatMap { $0.cells.filter { $0.language == language && $0.isOwed } }
    return cells.count > 2 && cells.allSatisfy { $0.explanation == nil }
  }

  static func of(_ notices: [RuleContext], termbase: Termbase, served: [ServedLanguage]) -> Coverage {
    var counts: [ConceptID: (notices: Int, uses: Int, place: Place?)] = [:]
    var owed: [ConceptID: Set<LanguageTag>] = [:]
    // A path may serve languages of its own.
    var all = served
    for context in notices {
      let languages = context.settings.served.isEmpty ? served : context.settings.served
      all += languages.filter { language in !all.contains { $0.language == language.language } }
      var seen: Set<ConceptID> = []
      for judgement in context.judgements {
        guard let (_, treatments) = context.concept(judgement), treatments.contains(.explain) else { continue }
        var count = counts[judgement.concept] ?? (0, 0, nil)
        if seen.insert(judgement.concept).inserted { count.notices += 1 }
        count.uses += judgement.uses.count
        owed[judgement.concept, default: []].formUnion(languages.map(\.language))
        if count.place == nil { count.place = context.place(judgement.first) }
        counts[judgement.concept] = count
      }
    }
    let rows = counts.keys.sorted().compactMap { id -> Row? in
      guard let count = counts[id], let concept = termbase[id] else { return nil }
      return Row(
        concept: id, name: concept.preferredTerm(for: termbase.sourceLanguage)?.text ?? id.rawValue,
        notices: count.notices, uses: count.uses, firstPlace: count.place,
        cells: all.map { cell(concept, $0, isOwed: owed[id]?.contains($0.language) == true) })
    }
    return Coverage(
      rows: rows.sorted { ($1.notices, $1.uses, $0.concept) < ($0.notices, $0.uses, $1.concept) }, served: all)
  }

  private static func cell(_ concept: ConceptEntry, _ served: ServedLanguage, isOwed: Bool) -> Cell {
    let found = concept.explanation(for: served.language)
    let explains = found?.explanation.wordings.isEmpty == false
    return Cell(
      language: served.language,
      hasTerm: concept.preferredTerm(for: served.language) != nil,
      explanation: explains ? found?.explanation.review.state : nil,
      coveredBy: explains && found?.language != served.language ? found?.language : nil,
      isByInterpreter: served.isByInterpreter, isOwed: isOwed)
  }
}

/// A language that a district owes its families.
public struct ServedLanguage: Hashable, Sendable {
  public let language: LanguageTag
  /// How many families read it; nil if nobody said.
  public let families: Int?
  /// Whether the families are served by interpreters, so that only the offer of one is owed in writing.
  public let isByInterpreter: Bool

  public init(_ language: LanguageTag, families: Int? = nil, isByInterpreter: Bool = false) {
    self.language = language
    self.families = families
    self.isByInterpreter = isByInterpreter
  }
}
