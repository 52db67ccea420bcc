public import Terminology
public import UnicodeText

/// The coverage of a whole run, which may have several configurations: by language, folder and notice.
public struct CoverageReport: Sendable {
  /// One language over some notices.
  public struct Figures: Sendable {
    public let served: ServedLanguage
    public let tally: CoverageTally

    /// Whether something is owed in writing to readers of the language.
    public var isOwed: Bool { !served.isByInterpreter && tally.owed.notices > 0 }
  }

  /// A folder with everything below it, or one notice.
  public struct Group: Sendable {
    public let name: String
    public let notices: Int
    /// How often each concept is used; by id.
    public let concepts: [(id: ConceptID, uses: Int)]
    /// In the order of ``CoverageReport/languages``.
    public let figures: [Figures]
  }

  /// A concept that lacks something in a language.
  public struct Gap: Sendable {
    public let concept: ConceptID
    public let language: LanguageTag
    /// Whether there is a draft, which a second reader could check.
    public let isDraft: Bool
    public let hasTerm: Bool
    public let owed: CoverageWeight
  }

  /// One a configuration.
  public let coverages: [Coverage]
  /// Every language that some notice is owed in, over everything.
  public let languages: [Figures]

  public init(_ coverages: [Coverage]) {
    self.coverages = coverages
    languages = Self.figures(Self.served(coverages), coverages, coverages.map(\.notices))
  }

  /// What is said where there is no concept to show.
  var emptyText: String {
    coverages.allSatisfy(\.notices.isEmpty)
      ? "No letters were counted.\n" : "No concept that needs an explanation is used.\n"
  }

  /// All languages that are served in writing, together.
  public var total: CoverageTally {
    languages.reduce(CoverageTally()) { $1.served.isByInterpreter ? $0 : $0 + $1.tally }
  }

  /// The figures of a language; nil if no notice goes to its readers.
  public func figures(_ language: LanguageTag) -> Figures? { languages.first { $0.served.language == language } }

  /// The concepts without an explanation in a language, the most used first; with `checked` those with a draft too.
  public func next(_ language: LanguageTag, checked: Bool = false) -> [Gap] {
    var found: [ConceptID: Gap] = [:]
    for coverage in coverages {
      for row in coverage.rows {
        guard let cell = row.cells.first(where: { $0.language == language }), cell.isOwed, !cell.isByInterpreter,
          cell.explanation == nil || checked && cell.explanation == .draft
        else { continue }
        let known = found[row.concept]
        found[row.concept] = Gap(
          concept: row.concept, language: language, isDraft: cell.explanation != nil && known?.isDraft != false,
          hasTerm: cell.hasTerm && known?.hasTerm != false, owed: (known?.owed ?? CoverageWeight()) + cell.owed)
      }
    }
    return found.values.sorted {
      ($1.owed.notices, $1.owed.uses, $0.concept) < ($0.owed.notices, $0.owed.uses, $1.concept)
    }
  }

  /// What would reach most families, over all languages whose number of families is known.
  public func nextByFamilies(checked: Bool = false) -> [Gap] {
    let gaps = languages.enumerated().flatMap { number, figures in
      next(figures.served.language, checked: checked).filter { $0.owed.families > 0 }.map { (number, $0) }
    }
    return gaps.sorted { left, right in
      (right.1.owed.families, left.0, left.1.concept) < (left.1.owed.families, right.0, right.1.concept)
    }.map(\.1)
  }

  // MARK: Groups

  /// One group a notice, in the order of their names.
  public func byNotice() -> [Group] { groups { [$0.file] } }

  /// One group a folder, with everything below it. A folder that holds one folder and nothing else says nothing new
  /// and is left out.
  public func byFolder() -> [Group] {
    let all = groups { Self.folders(above: $0.file) }
    var below: [String: Int] = [:]
    for group in all {
      for above in Self.folders(above: group.name) { below[above] = max(below[above] ?? 0, group.notices) }
    }
    return all.filter { below[$0.name] != $0.notices }
  }

  private func groups(_ names: (Coverage.NoticeUses) -> [String]) -> [Group] {
    var members: [String: [[Coverage.NoticeUses]]] = [:]
    for (number, coverage) in coverages.enumerated() {
      for notice in coverage.notices {
        for name in names(notice) {
          members[name, default: Array(repeating: [], count: coverages.count)][number].append(notice)
        }
      }
    }
    return members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(group)
  }

  private func group(_ name: String, _ notices: [[Coverage.NoticeUses]]) -> Group {
    var uses: [ConceptID: Int] = [:]
    for (id, count) in notices.joined().flatMap(\.concepts) { uses[id, default: 0] += count }
    return Group(
      name: name, notices: notices.joined().count,
      concepts: uses.sorted { $0.key < $1.key }.map { (id: $0.key, uses: $0.value) },
      figures: Self.figures(languages.map(\.served), coverages, notices))
  }

  /// "a/b", "a" and "." of "a/b/c.md".
  private static func folders(above path: String) -> [String] {
    guard path != ".", path != "/" else { return [] }
    var folders: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      if rest.isEmpty { return folders + ["/"] }
      folders.append(String(rest))
    }
    return rest == ".." ? folders : folders + ["."]
  }

  // MARK: Figures

  /// Every language once; the number of families where all configurations say the same.
  private static func served(_ coverages: [Coverage]) -> [ServedLanguage] {
    var all: [ServedLanguage] = []
    for language in coverages.flatMap(\.served) {
      guard let index = all.firstIndex(where: { $0.language == language.language }) else {
        all.append(language)
        continue
      }
      all[index] = ServedLanguage(
        language.language, families: all[index].families == language.families ? language.families : nil,
        isByInterpreter: all[index].isByInterpreter && language.isByInterpreter)
    }
    return all
  }

  /// - Parameter notices: Those that count, one list a configuration.
  private static func figures(
    _ served: [ServedLanguage], _ coverages: [Coverage], _ notices: [[Coverage.NoticeUses]]
  ) -> [Figures] {
    served.map { language in
      Figures(
        served: language,
        tally: zip(coverages, notices).reduce(CoverageTally()) { $0 + $1.0.tally(language.language, $1.1) })
    }
  }
}

extension Coverage {
  /// What the glossary has in a language for the concepts that some of the notices use.
  func tally(_ language: LanguageTag, _ notices: [NoticeUses]) -> CoverageTally {
    guard let index = served.firstIndex(where: { $0.language == language }), !served[index].isByInterpreter else {
      return CoverageTally()
    }
    var weights: [ConceptID: CoverageWeight] = [:]
    for notice in notices {
      guard let reader = notice.served.first(where: { $0.language == language }) else { continue }
      for (id, uses) in notice.concepts {
        weights[id, default: CoverageWeight(concepts: 1)] += CoverageWeight(
          notices: 1, uses: uses, families: reader.families ?? 0)
      }
    }
    var tally = CoverageTally()
    for row in rows { if let weight = weights[row.concept] { tally.add(row.cells[index], weight) } }
    return tally
  }
}
