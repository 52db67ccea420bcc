internal import StrictYAML
public import UnicodeText

/// A change to the explanation of one concept in one language.
public struct ExplanationChange: Hashable, Sendable {
  public let concept: ConceptID
  public let language: LanguageTag
  /// The texts that take the place of those that stand there.
  public var texts: [ExplanationPart: String] = [:]
  /// What `checked` says from now on, such as `reviewed 2026-11-03 translator`; nil leaves it.
  public var checked: String?
  /// The explanation of a layer below, where the file has none of its own: it is written out, with the change, as an
  /// override.
  public var base: Explanation?

  public init(_ concept: ConceptID, _ language: LanguageTag) {
    self.concept = concept
    self.language = language
  }
}

/// Lines of a file that change.
public struct LineChange: Hashable, Sendable {
  /// The number of the first of them, counted from 1.
  public let line: Int
  public let before: [String]
  public let after: [String]
}

/// One glossary file by itself, for changing its explanations: nothing else of it changes, comments and order stay.
public struct GlossaryFile: Sendable {
  public let path: String
  public let bytes: [UInt8]
  /// What is wrong with it; with an error among the issues it is not to be changed.
  public let issues: [InputIssue]
  private let document: YAMLDocument
  private let concepts: [ReadConcept]

  /// Reads the file without the layers below it. O(bytes).
  public init(_ file: TermbaseLayer.File) {
    path = file.path
    bytes = file.bytes
    document = StrictYAML.parse(file.bytes, file: file.path, area: "termbase")
    let (content, issues) = TermbaseReader.read(file)
    concepts = content?.concepts ?? []
    self.issues = issues
  }

  /// The ids of its concepts, in the order of the file.
  public var conceptIDs: [ConceptID] { concepts.map(\.id) }

  /// The id that a concept has now; nil if the file has none of this id, nor of this former id.
  public func current(_ id: ConceptID) -> ConceptID? {
    concepts.contains { $0.id == id } ? id : concepts.first { $0.formerIDs?.contains(id) == true }?.id
  }

  /// What the file itself says of a concept in exactly this language.
  public func explanation(of id: ConceptID, in language: LanguageTag) -> Explanation? {
    concepts.first { $0.id == id }?.sections.first { $0.language == language }?.explanation
  }

  /// The file with the changes, as lines that differ and as a whole, and the changes that could not be made.
  ///
  /// What was written is read back: a change that would not read as it was meant, or would change anything else, is not
  /// made. O(bytes), and once more for each change where one of them cannot be made.
  public func applying(_ changes: [ExplanationChange]) -> (
    text: [UInt8], lines: [LineChange], refused: [ExplanationChange]
  ) {
    if let all = written(changes) { return (all.text, all.lines, []) }
    var (good, refused): ([ExplanationChange], [ExplanationChange]) = ([], [])
    for change in changes {
      if written(good + [change]) != nil { good.append(change) } else { refused.append(change) }
    }
    let rest = written(good)
    return (rest?.text ?? bytes, rest?.lines ?? [], refused)
  }

  private func written(_ all: [ExplanationChange]) -> (text: [UInt8], lines: [LineChange])? {
    let changes = all.filter { !$0.texts.isEmpty || $0.checked != nil }
    var edits: [ByteEdit] = []
    for change in changes {
      if let base = change.base {
        guard let root = document.root, let addition = ExplanationAddition(change, in: root, bytes) else { return nil }
        edits.append(addition.edit(change, base: base, lineEnd: SectionPlace.lineEnd(bytes)))
      } else {
        guard let place = place(of: change) else { return nil }
        edits += place.edits(change, in: bytes)
      }
    }
    edits.sort()
    let text = ByteEdit.applied(edits, to: bytes)
    guard isAsMeant(text, changes) else { return nil }
    return (text, ByteEdit.lines(edits, in: bytes, document.lines))
  }

  private func place(of change: ExplanationChange) -> SectionPlace? {
    guard let root = document.root, let list = root["concepts"], let concept = list[change.concept.rawValue],
      case .mapping(let fields) = concept.content,
      let section = fields.first(where: { LanguageTag($0.key) == change.language })?.value,
      case .mapping(let pairs) = section.content
    else { return nil }
    let isFlow = [root, list, concept, section].contains { bytes.slice($0.span).first == 0x7B }
    return SectionPlace(pairs: pairs, isFlow: isFlow)
  }

  // MARK: Reading back

  private func isAsMeant(_ text: [UInt8], _ changes: [ExplanationChange]) -> Bool {
    let after = GlossaryFile(TermbaseLayer.File(path: path, bytes: text))
    guard !after.issues.contains(where: { $0.severity == .error }) else { return false }
    var expected = Self.meanings(concepts)
    var ids = Set(concepts.map(\.id))
    for change in changes {
      let key = MeaningKey(concept: change.concept, language: change.language)
      guard var meaning = expected[key] ?? change.base.map({ _ in Meaning() }) else { return false }
      if let base = change.base {
        for part in ExplanationPart.allCases { meaning.texts[part] = part.text(of: base).map(TextVersion.tidy) }
        meaning.checked = "draft"
        meaning.rest = base.glosses.map(TextVersion.tidy) + meaning.rest
        ids.insert(change.concept)
      }
      for (part, text) in change.texts { meaning.texts[part] = text }
      if let checked = change.checked { meaning.checked = checked }
      expected[key] = meaning
    }
    return expected == Self.meanings(after.concepts) && ids == Set(after.concepts.map(\.id))
  }

  private struct MeaningKey: Hashable {
    let concept: ConceptID
    let language: LanguageTag
  }

  /// What a section says, without the places.
  private struct Meaning: Equatable {
    var texts: [ExplanationPart: String] = [:]
    var checked = ""
    var rest: [String] = []
  }

  private static func meanings(_ concepts: [ReadConcept]) -> [MeaningKey: Meaning] {
    var result: [MeaningKey: Meaning] = [:]
    for concept in concepts {
      for section in concept.sections {
        var meaning = Meaning()
        if let explanation = section.explanation {
          for part in ExplanationPart.allCases { meaning.texts[part] = part.text(of: explanation) }
          let review = explanation.review
          meaning.checked = [review.state.rawValue, review.date, review.role].compactMap { $0 }.joined(separator: " ")
          meaning.rest = explanation.glosses
        }
        let terms = section.terms ?? []
        meaning.rest += terms.flatMap { [$0.text] + $0.forms }
        meaning.rest += ((section.finds ?? []) + (section.ignores ?? [])).map(\.text)
        result[MeaningKey(concept: concept.id, language: section.language)] = meaning
      }
    }
    return result
  }
}
