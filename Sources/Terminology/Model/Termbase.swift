public import UnicodeText

/// All concept entries loaded together.
public struct Termbase: Sendable {
  /// In the order of their ids.
  public let concepts: [ConceptEntry]
  /// The layers it was made of, the earliest first.
  public let layers: [TermbaseHeader]

  init(concepts: [ConceptEntry], layers: [TermbaseHeader]) {
    self.concepts = concepts.sorted { $0.id < $1.id }
    self.layers = layers
  }

  /// The entry of an id, or of a former id. O(log concepts), for a former id O(concepts).
  public subscript(id: ConceptID) -> ConceptEntry? {
    var low = 0
    var high = concepts.count
    while low < high {
      let middle = (low + high) / 2
      if concepts[middle].id < id { low = middle + 1 } else { high = middle }
    }
    if low < concepts.count, concepts[low].id == id { return concepts[low] }
    return concepts.first { $0.formerIDs.contains(id) }
  }

  /// Every language that some entry has a section for, in the order of their canonical tags.
  public var languages: [LanguageTag] { Array(Set(concepts.flatMap { $0.sections.map(\.language) })).sorted() }

  /// The language in which the concepts were written first. English where no layer says otherwise.
  public var sourceLanguage: LanguageTag { layers.last?.sourceLanguage ?? .english }

  /// An index of all terms for readers of one language, for finding them in texts.
  ///
  /// Costs a pass over all terms and forms of the language; keep it and share it: it is immutable.
  public func matcher(for language: LanguageTag) -> TermMatcher { TermMatcher(self, language: language) }
}

/// What a termbase file says about itself.
public struct TermbaseHeader: Hashable, Sendable {
  /// The name of the termbase, such as `us-k12`.
  public let name: String
  public let version: String?
  public let sourceLanguage: LanguageTag
  public let license: String?
  public let origin: Review.Origin
}
