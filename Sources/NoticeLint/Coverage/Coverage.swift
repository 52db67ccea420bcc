internal import Notices
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
    /// The notices that use the concept and go to readers of this language.
    public let owed: CoverageWeight

    /// Whether a notice that uses the concept goes to readers of this language.
    public var isOwed: Bool { owed.notices > 0 }
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

  /// What one notice uses, and whom it goes to.
  public struct NoticeUses: Sendable {
    public let file: String
    /// The languages of its readers.
    public let served: [ServedLanguage]
    /// How often it uses each concept that is to be explained; by id.
    public let concepts: [(id: ConceptID, uses: Int)]
  }

  /// The most used concept first; then by id.
  public let rows: [Row]
  public let served: [ServedLanguage]
  /// In the order of their names.
  public let notices: [NoticeUses]
  /// The configuration that the notices have in common; nil for the defaults.
  public let configuration: String?

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

  static func of(
    _ contexts: [RuleContext], termbase: Termbase, served: [ServedLanguage], configuration: String? = nil
  ) -> Coverage {
    let notices = contexts.map { NoticeUses($0, served) }
    // A path may serve languages of its own.
    var all = served
    for notice in notices {
      all += notice.served.filter { language in !all.contains { $0.language == language.language } }
    }
    var places: [ConceptID: Place] = [:]
    for context in contexts {
      for judgement in context.toExplain where places[judgement.concept] == nil {
        places[judgement.concept] = context.place(judgement.first)
      }
    }
    var owed: [ConceptID: [LanguageTag: CoverageWeight]] = [:]
    var total: [ConceptID: CoverageWeight] = [:]
    for notice in notices {
      for (id, uses) in notice.concepts {
        total[id, default: CoverageWeight(concepts: 1)] += CoverageWeight(notices: 1, uses: uses)
        for reader in notice.served {
          owed[id, default: [:]][reader.language, default: CoverageWeight(concepts: 1)] += CoverageWeight(
            notices: 1, uses: uses, families: reader.families ?? 0)
        }
      }
    }
    let rows = total.keys.sorted().compactMap { id -> Row? in
      guard let count = total[id], let concept = termbase[id] else { return nil }
      return Row(
        concept: id, name: concept.preferredTerm(for: termbase.sourceLanguage)?.text ?? id.rawValue,
        notices: count.notices, uses: count.uses, firstPlace: places[id],
        cells: all.map { cell(concept, $0, owed: owed[id]?[$0.language] ?? CoverageWeight()) })
    }
    return Coverage(
      rows: rows.sorted { ($1.notices, $1.uses, $0.concept) < ($0.notices, $0.uses, $1.concept) }, served: all,
      notices: notices, configuration: configuration)
  }

  private static func cell(_ concept: ConceptEntry, _ served: ServedLanguage, owed: CoverageWeight) -> Cell {
    let found = concept.explanation(for: served.language)
    let explains = found?.explanation.wordings.isEmpty == false
    return Cell(
      language: served.language,
      hasTerm: concept.preferredTerm(for: served.language) != nil,
      explanation: explains ? found?.explanation.review.state : nil,
      coveredBy: explains && found?.language != served.language ? found?.language : nil,
      isByInterpreter: served.isByInterpreter, owed: owed)
  }
}

extension Coverage.NoticeUses {
  init(_ context: RuleContext, _ served: [ServedLanguage]) {
    var uses: [ConceptID: Int] = [:]
    for judgement in context.toExplain { uses[judgement.concept, default: 0] += judgement.uses.count }
    file = context.notice.file
    self.served = context.settings.served.isEmpty ? served : context.settings.served
    concepts = uses.sorted { $0.key < $1.key }.map { (id: $0.key, uses: $0.value) }
  }
}

extension RuleContext {
  /// The concepts that the notice owes its readers an explanation of.
  fileprivate var toExplain: [Judgement] {
    judgements.filter { concept($0)?.treatments.contains(.explain) == true }
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
