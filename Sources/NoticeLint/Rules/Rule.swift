internal import Notices
internal import Terminology
public import UnicodeText

/// Something to be found in notices. To add a rule: a file in this folder, a line in ``all``, and its examples
/// are its tests and its page.
public struct Rule: Sendable {
  /// Kebab-case; names what is found, and reads after "allow".
  public let id: String
  public let severity: Severity
  /// One line for lists, without a full stop.
  public let summary: String
  /// The same for the person who sends the notice.
  public let plainWords: PlainWords
  public let whatItDoes: String
  /// Why it matters to a family.
  public let whyItMatters: String
  /// A standard, a law or a guideline it rests on.
  public let reference: String
  public let examples: [RuleExample]
  /// Whether reports count its findings instead of listing them one by one.
  public var isCounted = false
  /// Whether it speaks to the glossary's owner: such a finding never holds a letter.
  public var isForGlossary = false
  /// Whether its findings speak of the notice as a whole and stand at its first words for want of a better place.
  var isAboutTheWhole = false
  let check: Check

  enum Check: Sendable {
    /// Once for every notice.
    case notice(@Sendable (RuleContext) -> [Finding])
    /// Once for every set of language versions; its findings stand in the notices that their places name. `inFile` looks at
    /// a file that holds a text and its translation.
    case set(@Sendable (NoticeSet) -> [Finding], inFile: @Sendable (RuleContext) -> [Finding] = { _ in [] })
    /// Once for every notice, behind the rules that look at its text: what became of the leave that it gives.
    case allowances(@Sendable (RuleContext, AllowanceReview) -> [Finding])
    /// Once for the whole run.
    case run(@Sendable (RunContext) -> [Finding])
  }

  /// Every rule there is, in the order of their ids.
  public static let all: [Rule] = [
    .ambiguousAcronym, .avoidableTerm, .deprecatedTerm, .forbiddenTerm, .lateExplanation, .leftoverInstruction,
    .legacyEncoding,
    .missingExplanation, .missingInVersion, .missingStatement, .missingTerm, .missingVersion, .mixedDesignations,
    .mixedScript,
    .staleVersion,
    .unexpandedAcronym, .unexplainedTerm, .unknownAcronym, .unpairedTerm, .unreviewedExplanation, .unreviewedWording,
    .untranslatedTerm,
    .unusedSuppression,
    .wrongScript,
  ]

  /// The rule of an id.
  public static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}

/// A short notice that shows a rule: the test, and part of its page.
public struct RuleExample: Sendable {
  /// Markdown. What the rule finds stands in ⟦…⟧; an example without marks is accepted.
  public let text: String
  public let language: LanguageTag
  /// A glossary in place of the starter, where the example needs one or must not change with the starter's texts.
  public let glossary: String?
  /// The languages a district serves, for glossary notes.
  public let served: [LanguageTag]
  /// Other versions of the notice, for rules that compare them.
  public let versions: [Version]

  /// A statement that the district requires, for the rule that looks for it.
  public let statement: Statement?

  public struct Statement: Sendable {
    public let name: String
    /// The wording that must stand in the example's language.
    public let wording: String

    init(_ name: String, _ wording: String) {
      self.name = name
      self.wording = wording
    }
  }

  /// A version in another language.
  public struct Version: Sendable {
    public let language: LanguageTag
    public let text: String
    /// What the source said when the versions were last said to agree.
    public let stampedSource: String?

    init(_ language: StaticString, _ text: String, stampedAs stampedSource: String? = nil) {
      self.language = .known(language)
      self.text = text
      self.stampedSource = stampedSource
    }
  }

  init(
    _ text: String, language: LanguageTag = .english, glossary: String? = nil, served: [LanguageTag] = [],
    versions: [Version] = [], statement: Statement? = nil
  ) {
    self.statement = statement
    self.text = text
    self.language = language
    self.glossary = glossary
    self.served = served
    self.versions = versions
  }

  /// Asked by scalars: a mark behind the bracket would join it.
  public var isFlagged: Bool { text.unicodeScalars.contains("⟦") }
}

/// What a rule reads of one notice. Verdicts are computed already; a rule only looks at them.
struct RuleContext {
  let notice: Notice
  let settings: NoticeSettings
  let termbase: Termbase
  let judgements: [Judgement]
  let passages: [Passage]
  /// Every language some part is written in.
  let languages: [LanguageTag]
  /// The language of each part.
  let partLanguages: [LanguageTag]
  /// The set it belongs to, and whether that is said rather than guessed from its name.
  let set: (name: String, isDeclared: Bool)?
  /// Terms of the source language in parts of other languages.
  let sourceMatches: [(part: Int, match: TermMatch)]

  /// The place of a stretch of a part.
  func place(part number: Int, _ span: TextSpan<PartText>) -> Place { notice.place(part: number, span) }
  func place(_ use: Use) -> Place { notice.place(part: use.part, use.span) }

  /// The notice as a whole: the first line or sentence of its first part.
  var title: Place { passages.lazy.compactMap { opening(of: $0) }.first ?? notice.place(of: TextSpan(0, 0)) }

  /// The first line or sentence of a part; nil for one without words.
  func opening(of passage: Passage) -> Place? {
    guard !passage.words.isEmpty, let sentence = passage.sentences.first else { return nil }
    let words = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 12)
    return place(part: passage.number, passage.span(of: words))
  }

  /// The concept of a judgement, and what the notice owes its reader there.
  func concept(_ judgement: Judgement) -> (entry: ConceptEntry, treatments: Treatments)? {
    guard let entry = termbase[judgement.concept] else { return nil }
    return (entry, entry.treatments(for: judgement.language))
  }

  /// The term that a use was recognised as.
  func term(of use: Use) -> Term? {
    guard let section = termbase[use.candidate.concept]?.section(use.candidate.language),
      section.terms.indices.contains(use.candidate.term)
    else { return nil }
    return section.terms[use.candidate.term]
  }

  /// More later uses than this are not told one by one.
  static let usesShown = 100

  /// Later uses, for findings that speak of the first.
  func laterUses(of judgement: Judgement) -> [Place] {
    judgement.uses.indices.lazy.filter { $0 != judgement.firstUse }.prefix(Self.usesShown).map {
      place(judgement.uses[$0])
    }
  }
}

/// What a rule reads of a whole run.
struct RunContext {
  let notices: [RuleContext]
  let coverage: Coverage
}

extension Notice {
  /// A place without prose.
  fileprivate func place(of span: TextSpan<FileText>) -> Place {
    Place(
      file: file, container: [], span: span, pieces: [], start: position(at: span.start), end: position(at: span.end),
      surface: "")
  }

  /// The place of a stretch of a part, with the surface form that stands there.
  func place(part number: Int, _ span: TextSpan<PartText>) -> Place {
    let part = parts[number]
    let source = part.map.source(of: span)
    return Place(
      file: file, container: part.container, span: source, pieces: part.map.pieces(of: span),
      start: position(at: source.start, of: part), end: position(at: source.end, of: part),
      surface: part.bytes.string(span), part: number, inPart: span)
  }
}
