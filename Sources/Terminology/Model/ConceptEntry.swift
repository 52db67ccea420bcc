public import UnicodeText

/// The stable name of a concept: kebab-case, a valid XML NCName, such as `accountability-system`.
public struct ConceptID: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
  public let rawValue: String

  /// Nil unless the text is kebab-case: small letters and digits in groups joined by hyphens, a letter first.
  public init?(rawValue: String) {
    let groups = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    let isGroup = { (group: Substring) in
      !group.isEmpty && group.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard groups.allSatisfy(isGroup), let first = rawValue.utf8.first, first >= 0x61 else { return nil }
    self.rawValue = rawValue
  }

  public static func < (left: ConceptID, right: ConceptID) -> Bool { left.rawValue < right.rawValue }
  public var description: String { rawValue }
}

/// One unit of meaning and what the termbase holds for it in each language.
public struct ConceptEntry: Sendable {
  public let id: ConceptID
  public internal(set) var subject: String
  /// What a notice owes its reader, unless a language says otherwise; nil means the default.
  public internal(set) var treatments: Treatments?
  public internal(set) var priority: Priority
  /// One neutral sentence for editors; families never see it.
  public internal(set) var definition: String?
  public internal(set) var related: [Relation: [ConceptID]]
  /// Earlier ids of the same concept.
  public internal(set) var formerIDs: [ConceptID]
  /// In the order of their canonical tags.
  public internal(set) var sections: [LanguageSection]
  /// Where the entry begins.
  public internal(set) var place: SourcePlace
  /// The layer that wrote the entry, or overrode it last.
  public internal(set) var layer: String

  /// The section of exactly this language. O(languages).
  public func section(_ language: LanguageTag) -> LanguageSection? { sections.first { $0.language == language } }

  /// The sections a reader of this language can use, the most specific first: `es-MX`, then `es`.
  public func sections(for language: LanguageTag) -> [LanguageSection] { sections(along: language.fallbacks) }

  /// The same for one who asks many concepts: finding out what a tag falls back to is the greater part.
  func sections(along fallbacks: [LanguageTag]) -> [LanguageSection] { fallbacks.compactMap { section($0) } }

  /// All terms for a reader of this language, the most specific language's first.
  public func terms(for language: LanguageTag) -> [Term] { sections(for: language).flatMap(\.terms) }

  /// The most specific explanation for a reader of this language, and the language it is written in.
  public func explanation(for language: LanguageTag) -> (explanation: Explanation, language: LanguageTag)? {
    for section in sections(for: language) {
      if let explanation = section.explanation { return (explanation, section.language) }
    }
    return nil
  }

  /// What a notice in this language owes its reader. A language's own value replaces the entry's; without either
  /// it is to explain, and to expand where the concept has an acronym.
  public func treatments(for language: LanguageTag) -> Treatments {
    for section in sections(for: language) {
      if let own = section.treatments { return own }
    }
    if let treatments { return treatments }
    return terms(for: language).contains { $0.type == .acronym } ? [.explain, .expand] : .explain
  }

  /// The term to use: the preferred one, else the first admitted one.
  public func preferredTerm(for language: LanguageTag) -> Term? {
    let terms = terms(for: language)
    return terms.first { $0.status == .preferred } ?? terms.first { $0.status == .admitted }
  }

  /// The term that spells the concept out: the first preferred, else admitted, that is no acronym.
  public func fullForm(for language: LanguageTag) -> Term? {
    let terms = terms(for: language).filter { $0.type == .fullForm }
    return terms.first { $0.status == .preferred } ?? terms.first { $0.status == .admitted }
  }
}

/// What a concept needs in a notice.
public struct Treatments: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Its meaning must be said.
  public static let explain = Treatments(rawValue: 1)
  /// An acronym needs its full form.
  public static let expand = Treatments(rawValue: 2)
  /// A good translation is enough.
  public static let translate = Treatments(rawValue: 4)
  /// Another wording should stand in its place.
  public static let avoid = Treatments(rawValue: 8)
  /// It stays in the source language.
  public static let keep = Treatments(rawValue: 16)
  /// Its name in the source language must stand beside the translation: at meetings people say that one.
  public static let pair = Treatments(rawValue: 32)

  static let names: [(name: String, value: Treatments)] = [
    ("explain", .explain), ("expand", .expand), ("translate", .translate), ("avoid", .avoid), ("keep", .keep),
    ("pair", .pair),
  ]

  /// The words a termbase uses, in a fixed order.
  public var names: [String] { Self.names.filter { contains($0.value) }.map(\.name) }
}

/// How much depends on a family's understanding.
public enum Priority: String, Hashable, Sendable, CaseIterable {
  case normal
  /// Misunderstanding can cost a child a right or a service.
  case vital
}

/// How one concept stands to another.
public enum Relation: String, Hashable, Sendable, CaseIterable {
  case broader, narrower, related
  case confusedWith = "confused-with"
}

/// A place in one of the files a termbase was read from.
public struct SourcePlace: Hashable, Sendable {
  public let file: String
  public let span: TextSpan<FileText>
  public let position: LinePosition
}
