public import Terminology
public import UnicodeText

/// A place in a file, with the text that stands there.
public struct Place: Hashable, Sendable {
  /// The file as the caller named it.
  public private(set) var file: String
  /// Where inside a container; empty in a file of its own.
  public let container: [String]
  /// The bytes of the file from the first to the last, markup inside included. With a container: bytes of the text inside
  /// it that the part was made of.
  public let span: TextSpan<FileText>
  /// The bytes that make up the surface form: decoded one by one and joined they give `surface`.
  public let pieces: [Piece<FileText, PartText>]
  public let start: LinePosition
  public let end: LinePosition
  /// What stands there, as a reader sees it.
  public let surface: String
  /// The number of the part in the notice; nil for the notice as a whole.
  public let part: Int?
  /// Where in the part's text it stands.
  public let inPart: TextSpan<PartText>?

  init(
    file: String, container: [String], span: TextSpan<FileText>, pieces: [Piece<FileText, PartText>],
    start: LinePosition, end: LinePosition, surface: String, part: Int? = nil, inPart: TextSpan<PartText>? = nil
  ) {
    self.file = file
    self.container = container
    self.span = span
    self.pieces = pieces
    self.start = start
    self.end = end
    self.surface = surface
    self.part = part
    self.inPart = inPart
  }
}

extension Place {
  /// As people find it: `12:5`, or `attachment letter.docx, paragraph 3` inside a container.
  public var name: String {
    container.isEmpty ? "\(start.line):\(start.column)" : container.joined(separator: ", ")
  }

  /// The same place in a copy of the file.
  func named(_ file: String) -> Place {
    var copy = self
    copy.file = file
    return copy
  }
}

extension Place {
  /// As a sentence names it: `line 12`, or `paragraph 3` inside a container.
  var inWords: String { container.isEmpty ? "line \(start.line)" : name }
}

/// A text that helps to mend a finding.
public struct Advice: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// A plain wording in place of the term.
    case sayInstead = "say-instead"
    /// A sentence to paste behind it.
    case addNext = "add-next"
    /// Another term in its place.
    case replace
    /// Something to do that no text can do.
    case note
  }

  public let kind: Kind
  public let text: String
  /// The language the text is written in; nil for notes.
  public let language: LanguageTag?
  /// Who checked the text and when, if it comes from a glossary.
  public let checked: Review?
  /// The glossary layer it comes from.
  public let layer: String?

  init(kind: Kind, text: String, language: LanguageTag?, review: Review?, layer: String?) {
    self.kind = kind
    self.text = text
    self.language = language
    checked = review
    self.layer = layer
  }

  /// How far the text has been checked.
  public var review: Review.State? { checked?.state }
  /// Whether nobody in the district has seen the text yet.
  public var isStarterDraft: Bool { review == .draft && layer == TermbaseLayer.starterName }
}

/// A change that mends a finding.
public struct Fix: Hashable, Sendable {
  public enum Safety: String, Hashable, Sendable {
    /// It can be applied without reading.
    case safe
    /// A person should read the sentence afterwards.
    case review
  }

  public let span: TextSpan<FileText>
  public let replacement: String
  public let safety: Safety
}

/// What a rule found.
public struct Finding: Sendable {
  /// The id of the rule, or the code of an input issue.
  public let rule: String
  public let severity: Severity
  /// At most 72 characters as a rule; names the surface form; no full stop.
  public let message: String
  public let advice: [Advice]
  public let fix: Fix?
  public private(set) var place: Place
  public let concept: ConceptID?
  public let language: LanguageTag?
  /// Other places that belong to it, such as later uses.
  public private(set) var related: [Place]
  /// Languages a glossary note speaks of.
  public let languages: [LanguageTag]
  /// What its severity would be if the glossary had had its concept when the baseline was written; nil if that is so.
  public let loweredFrom: Severity?

  init(
    rule: String, severity: Severity, message: String, advice: [Advice] = [], fix: Fix? = nil, place: Place,
    concept: ConceptID? = nil, language: LanguageTag? = nil, related: [Place] = [], languages: [LanguageTag] = [],
    loweredFrom: Severity? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.advice = advice
    self.fix = fix
    self.place = place
    self.concept = concept
    self.language = language
    self.related = related
    self.languages = languages
    self.loweredFrom = loweredFrom
  }

  /// The same finding in a copy of the file.
  func named(_ file: String) -> Finding {
    var copy = self
    copy.place = place.named(file)
    copy.related = related.map { $0.named(file) }
    return copy
  }

  /// The same finding with another severity.
  func with(severity: Severity) -> Finding {
    Finding(
      rule: rule, severity: severity, message: message, advice: advice, fix: fix, place: place, concept: concept,
      language: language, related: related, languages: languages)
  }
}

extension Finding: Comparable {
  /// The order of every report: path bytes, place, rule, concept, language.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.place.file != right.place.file {
      return left.place.file.utf8.lexicographicallyPrecedes(right.place.file.utf8)
    }
    if left.place.container != right.place.container { return left.place.part ?? -1 < right.place.part ?? -1 }
    let leftKey = (left.place.span, left.rule, left.concept?.rawValue ?? "", left.language?.canonical ?? "")
    let rightKey = (right.place.span, right.rule, right.concept?.rawValue ?? "", right.language?.canonical ?? "")
    return leftKey < rightKey
  }

  public static func == (left: Finding, right: Finding) -> Bool {
    !(left < right) && !(right < left) && left.message == right.message
  }
}
