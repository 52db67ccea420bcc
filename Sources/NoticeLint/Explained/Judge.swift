internal import Notices
internal import Terminology
internal import UnicodeText

/// Decides for every concept of a notice whether it is explained where it first meets its reader.
///
/// One clock a concept and language: it starts at the first use in the body. What stands before, in the same part or in
/// the next three parts that are no headings counts as explained; an entry of a words block counts wherever it stands.
struct Judge {
  /// Parts behind the first use in which an explanation is still in time.
  static let grace = 3
  /// Uses of one concept at which shapes are looked for.
  static let usesLookedAt = 200

  let termbase: Termbase
  let language: LanguageTag
  /// The number of the view that the passages stand in.
  let view: Int
  let texts: KnownTexts
  /// The passages of one language, in reading order.
  let passages: [Passage]
  /// The words of the passages as ``DescribingWords`` compares them.
  private let keys: [[String?]]
  /// The concepts that stand in the passages.
  private let named: Set<ConceptID>
  /// Every different word of the passages.
  private let vocabulary: Set<String>
  /// For each footnote, the passage in which its sign stands first.
  private let signs: [Int: Int]
  /// How many passages before each are no headings.
  private let bodiesBefore: [Int]

  init(termbase: Termbase, language: LanguageTag, view: Int = 0, texts: KnownTexts, passages: [Passage]) {
    self.view = view
    self.texts = texts
    // A notice without terms has nothing to judge.
    let isEmpty = passages.allSatisfy(\.terms.isEmpty)
    keys = isEmpty ? [] : passages.map(texts.describing.keys)
    named = Set(passages.flatMap { $0.terms.flatMap { $0.match.candidates.map(\.concept) } })
    self.termbase = termbase
    self.language = language
    self.passages = passages
    signs = Self.signs(in: passages)
    bodiesBefore = passages.reduce(into: [0]) { $0.append($0[$0.count - 1] + ($1.role == .heading ? 0 : 1)) }
    vocabulary =
      isEmpty
      ? []
      : passages.reduce(into: []) { words, passage in
        for word in passage.words { words.insert(word.folded) }
      }
  }

  func judgements() -> [Judgement] {
    var places:
      [ConceptID: [(passage: Int, words: Range<Int>, candidate: TermMatch.Candidate, span: TextSpan<PartText>)]] = [:]
    let clear = clearConcepts()
    for (number, passage) in passages.enumerated() {
      for (match, words) in passage.terms {
        guard let candidate = decide(match, clear) else { continue }
        places[candidate.concept, default: []].append((number, words, candidate, match.span.retyped()))
      }
    }
    return places.keys.sorted().compactMap { id in
      guard let concept = termbase[id], let uses = places[id] else { return nil }
      return judge(
        concept, uses.map { UsePlace(passage: $0.passage, words: $0.words, candidate: $0.candidate, span: $0.span) })
    }
  }

  struct UsePlace {
    let passage: Int
    let words: Range<Int>
    let candidate: TermMatch.Candidate
    let span: TextSpan<PartText>
  }

  /// Concepts that some wording of the notice names without doubt.
  private func clearConcepts() -> Set<ConceptID> {
    var result: Set<ConceptID> = []
    for passage in passages {
      for (match, _) in passage.terms where Set(match.candidates.map(\.concept)).count == 1 {
        result.insert(match.candidates[0].concept)
      }
    }
    return result
  }

  /// Of several concepts behind one wording, the one that the notice names elsewhere; else the first by id.
  private func decide(_ match: TermMatch, _ clear: Set<ConceptID>) -> TermMatch.Candidate? {
    match.candidates.first { clear.contains($0.concept) } ?? match.candidates.first
  }

  private func judge(_ concept: ConceptEntry, _ places: [UsePlace]) -> Judgement {
    let bodies = places.indices.filter {
      passages[places[$0].passage].role.startsClock && passages[places[$0].passage].role != .wordsBlock
    }
    let certain = bodies.first { places[$0].candidate.level != .uncertain }
    let first = certain ?? bodies.first ?? 0
    let uses = places.map { place in
      Use(
        part: passages[place.passage].number, span: place.span, candidate: place.candidate,
        isInBody: passages[place.passage].role.startsClock)
    }
    let lacksFullForm = lacksFullForm(concept, places, first: first)
    let evidence = evidence(for: concept, places, first: first)
    let inTime = evidence.first { isInTime($0, after: places[first].passage) }
    let best = inTime ?? evidence.first
    let verdict: Verdict =
      inTime != nil
      ? .explained
      : best != nil ? .late : isExpanded(concept, places, first: first) ? .expanded : .none
    return Judgement(
      concept: concept.id, language: language, uses: uses, firstUse: first, verdict: verdict,
      evidence: best.map { found in
        Evidence(
          kind: found.kind, part: passages[found.passage].number,
          span: passages[found.passage].span(of: found.words), score: found.score)
      },
      lacksFullForm: lacksFullForm, lacksSourceName: lacksSourceName(concept, places[first]), view: view,
      isOfOneView: false)
  }

  // MARK: Evidence

  struct Found {
    let kind: Evidence.Kind
    let passage: Int
    let words: Range<Int>
    var score: Int?
  }

  /// What explains the concept, in reading order: shapes at its uses, and where none is in time, the glossary's own words.
  private func evidence(for concept: ConceptEntry, _ places: [UsePlace], first: Int) -> [Found] {
    var found: [Found] = []
    for (number, place) in places.enumerated() {
      // A word that comes hundreds of times is not explained at its last use; a words block may stand at the end.
      guard number < Self.usesLookedAt || passages[place.passage].role == .wordsBlock else { continue }
      // What merely repeats the words of this very term explains nothing.
      let surface = Set(passages[place.passage].words[place.words].map(\.folded))
      let context = ShapeContext(
        passages: passages, number: place.passage, use: place.words, concept: concept.id, ownWords: surface)
      let meaning =
        Shape.all.lazy.compactMap { shape in shape.find(context).map { (shape.kind, $0) } }.first
        ?? Markup.find(context).map { ($0.kind, $0.meaning) }
      guard let (kind, words) = meaning else { continue }
      found.append(Found(kind: self.kind(kind, in: words.passage), passage: words.passage, words: words.words))
    }
    if !found.contains(where: { isInTime($0, after: places[first].passage) }) { found += knownText(concept) }
    if !found.contains(where: { isInTime($0, after: places[first].passage) }) {
      found += descriptions(concept, first: places[first].passage)
    }
    return found.sorted { ($0.passage, $0.words.lowerBound) < ($1.passage, $1.words.lowerBound) }
  }

  /// Sentences behind a use, or right before it, that say in other words what the glossary says: enough of the words that
  /// explain this concept, and not more of those that explain another one of the notice.
  private func descriptions(_ concept: ConceptEntry, first: Int) -> [Found] {
    (max(0, first - 1)..<passages.count).compactMap { number in
      let passage = passages[number]
      guard passage.role != .heading, passage.role != .boilerplate, passage.role != .letterhead else { return nil }
      var best: (weight: Double, words: Range<Int>)?
      for sentence in passage.sentences.indices {
        let last = min(sentence + 2, passage.sentences.count - 1)
        let words = passage.sentences[sentence].lowerBound..<passage.sentences[last].upperBound
        let weight = texts.describing.weight(of: keys[number][words], for: concept.id)
        if weight > best?.weight ?? DescribingWords.needed { best = (weight, words) }
      }
      guard let best,
        !named.contains(where: { texts.describing.weight(of: keys[number][best.words], for: $0) > best.weight })
      else { return nil }
      return Found(
        kind: kind(.description, in: number), passage: number, words: best.words,
        score: Int((best.weight * 100).rounded()))
    }
  }

  private func knownText(_ concept: ConceptEntry) -> [Found] {
    var found: [Found] = []
    for wording in texts.wordings[concept.id] ?? [] {
      let kinds = wording.kinds(vocabulary)
      guard Set(kinds.table.values).count >= wording.needed else { continue }
      for (number, passage) in passages.enumerated() where passage.role != .heading && passage.role != .boilerplate {
        guard let place = wording.find(in: passage, kinds: kinds) else { continue }
        found.append(
          Found(kind: kind(.knownText, in: number), passage: number, words: place.words, score: place.score))
      }
    }
    return found
  }

  /// The kind of a wording, unless the place it stands in says more: a words block, a footnote.
  private func kind(_ kind: Evidence.Kind, in passage: Int) -> Evidence.Kind {
    if passages[passage].role == .wordsBlock { return .wordsBlock }
    return signs[passage] == nil ? kind : .footnote
  }

  private func isInTime(_ found: Found, after first: Int) -> Bool {
    // A footnote is read where its sign stands.
    let place = signs[found.passage] ?? found.passage
    if found.kind == .wordsBlock || place <= first { return true }
    return bodiesBefore[place + 1] - bodiesBefore[first + 1] <= Self.grace
  }

  /// For each footnote, the passage in which its sign stands first.
  private static func signs(in passages: [Passage]) -> [Int: Int] {
    var notes: [Int: Int] = [:]
    for (number, passage) in passages.enumerated() {
      if case .note(let note) = passage.part.kind, notes[note] == nil { notes[note] = number }
    }
    guard !notes.isEmpty else { return [:] }
    var signs: [Int: Int] = [:]
    for (number, passage) in passages.enumerated() {
      for mark in passage.part.marks {
        if case .note(let note) = mark.kind, let place = notes[note], signs[place] == nil { signs[place] = number }
      }
    }
    return signs
  }

  // MARK: Full forms

  /// Whether a tooltip on the use spells it out: `<abbr title="Individualized Education Program">IEP</abbr>`.
  private func hasTooltip(_ use: UsePlace, _ concept: ConceptEntry) -> Bool {
    passages[use.passage].part.marks.contains { mark in
      guard case .abbreviation(let title) = mark.kind, mark.span.overlaps(use.span) else { return false }
      let words = WordSpans.folded(title)
      let isName = concept.terms(for: language).contains { term in
        term.type == .fullForm && ([term.text] + term.forms).contains { WordSpans.folded($0) == words }
      }
      let initials = words.compactMap(\.first).map(String.init).joined()
      return isName || words.count > 1 && initials == surface(use).lowercased()
    }
  }

  private func surface(_ place: UsePlace) -> String { passages[place.passage].part.bytes.string(place.span) }

  /// Whether the first use is an acronym that has a full form, and none stands before it or in its part.
  private func lacksFullForm(_ concept: ConceptEntry, _ places: [UsePlace], first: Int) -> Bool {
    let use = places[first]
    guard use.candidate.type == .acronym, !hasTooltip(use, concept), use.candidate.level != .uncertain,
      concept.fullForm(of: surface(use), for: language) != nil
    else {
      return false
    }
    return !places.contains { place in
      place.candidate.type == .fullForm && place.candidate.status != .trigger && place.candidate.status != .forbidden
        && (place.passage <= use.passage || passages[place.passage].role == .wordsBlock)
    }
  }

  /// Whether the translated term of a concept that is to be paired stands without its name in the source language.
  private func lacksSourceName(_ concept: ConceptEntry, _ use: UsePlace) -> Bool {
    concept.treatments(for: language).contains(.pair) && language.language != termbase.sourceLanguage.language
      && !isNamedInAnotherLanguage(concept, use) && !holdsSourceName(concept, passages[use.passage])
  }

  /// Whether a name of the concept in the source language stands in the part, in a bracket or not: "llamado IEP".
  private func holdsSourceName(_ concept: ConceptEntry, _ passage: Passage) -> Bool {
    concept.terms(for: termbase.sourceLanguage).contains { term in
      term.status != .trigger && ([term.text] + term.forms).contains { passage.holds(WordSpans.folded($0)) }
    }
  }

  /// "restorative practices (prácticas restaurativas)": a bracket that holds a term of the concept in another language.
  private func isNamedInAnotherLanguage(_ concept: ConceptEntry, _ use: UsePlace) -> Bool {
    let passage = passages[use.passage]
    let next = use.words.upperBound
    guard passage.separator(after: next - 1).contains(where: { "([".contains($0) }), next < passage.words.count,
      let end = ShapeContext.closing(of: next, in: passage)
    else { return false }
    let inside = passage.words[next...end].map(\.folded)
    return concept.sections.contains { section in
      section.language != language
        && section.terms.contains { term in
          term.status != .trigger && ([term.text] + term.forms).contains { WordSpans.folded($0) == inside }
        }
    }
  }

  /// Whether an acronym and a full form stand together at the first use.
  private func isExpanded(_ concept: ConceptEntry, _ places: [UsePlace], first: Int) -> Bool {
    let use = places[first]
    let near = places.filter {
      $0.candidate.status != .trigger && ($0.passage <= use.passage || passages[$0.passage].role == .wordsBlock)
    }
    let hasAcronym = near.contains { $0.candidate.type == .acronym }
    let acronyms = concept.terms(for: language).filter { $0.type == .acronym }.flatMap { WordSpans.folded($0.text) }
    let hasFullForm = near.contains { place in
      // "CSI school" spells nothing out.
      place.candidate.type == .fullForm
        && !passages[place.passage].words[place.words].contains { acronyms.contains($0.folded) }
    }
    if hasAcronym, hasFullForm || hasTooltip(use, concept) { return true }
    if use.candidate.type == .acronym && hasFullForm { return true }
    if isNamedInAnotherLanguage(concept, use) { return true }
    // "…, en inglés Free Appropriate Public Education"
    let passage = passages[use.passage]
    let behind = use.words.upperBound..<min(use.words.upperBound + 8, passage.words.count)
    let mark = passage.separator(after: use.words.upperBound - 1)
    guard mark.contains(where: { "(,—–[".contains($0) }) else { return false }
    return !behind.isEmpty && passage.contains(passage.profile.expansions, in: behind)
  }
}
