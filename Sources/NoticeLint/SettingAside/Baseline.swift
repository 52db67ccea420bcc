internal import Notices
public import Terminology
internal import UnicodeText

/// What was there already when a district began to check: findings that are told and hold nothing, until somebody mends
/// them. Kept in a file that is written by `notice-lint check --write-baseline`.
///
/// It holds no text of a letter. A finding is known again by its rule, concept and language in its letter; of several, by the
/// words around them as far as those are the same.
public struct Baseline: Sendable {
  /// What `init` calls it.
  public static let fileName = ".notice-lint.baseline.yml"

  /// One finding, on one line of the file.
  struct Entry: Hashable, Sendable {
    /// Relative to the folder of the configuration.
    let path: String
    let rule: String
    let concept: String?
    let language: String?
    /// A digest of the words that stand there, where there is no concept.
    let words: String?
    /// A digest of those words and of their neighbours.
    let context: String
    /// Counts those that are the same in all of this, from 1.
    var number = 1

    init(path: String, rule: String, concept: String?, language: String?, words: String?, context: String) {
      (self.path, self.rule, self.concept, self.language) = (path, rule, concept, language)
      (self.words, self.context) = (words, context)
    }
  }

  /// By their paths, each in order.
  private(set) var entries: [String: [Entry]] = [:]
  /// The concepts that the glossary had. Findings of others are notes, until they are taken in.
  public private(set) var concepts: Set<ConceptID> = []

  public init() {}

  init(_ entries: [Entry], concepts: Set<ConceptID>) {
    self.concepts = concepts
    self.entries = Dictionary(grouping: Self.numbered(entries), by: \.path).mapValues { $0.sorted() }
  }

  /// How many findings it holds.
  public var count: Int { entries.values.reduce(0) { $0 + $1.count } }
  /// The letters that have some, in order.
  public var paths: [String] { entries.keys.sorted() }

  private static func numbered(_ entries: [Entry]) -> [Entry] {
    var counts: [Entry: Int] = [:]
    return entries.map { entry in
      var entry = entry
      entry.number = 1
      counts[entry, default: 0] += 1
      entry.number = counts[entry, default: 1]
      return entry
    }
  }

  /// Whether findings of a concept count in full: it was known under this id or a former one.
  func knows(_ entry: ConceptEntry) -> Bool {
    concepts.isEmpty || concepts.contains(entry.id) || !concepts.isDisjoint(with: entry.formerIDs)
  }
}

extension Baseline.Entry: Comparable {
  static func < (left: Baseline.Entry, right: Baseline.Entry) -> Bool {
    let key = { (entry: Baseline.Entry) in
      [
        entry.path, entry.rule, entry.concept ?? "", entry.language ?? "", entry.words ?? "", entry.context,
        entry.number < 10 ? "0\(entry.number)" : "\(entry.number)",
      ]
    }
    return key(left).lexicographicallyPrecedes(key(right))
  }
}

// MARK: Knowing findings again

extension Baseline {
  /// What the baseline says of each of a letter's findings.
  struct Recognition {
    /// For each finding the entry that stands for it, if one does.
    var entries: [Entry?]
    /// Entries that nothing was found for: what they stood for was mended.
    var gone: [Entry]
  }

  /// Which findings of a letter were there already. First those with the same words around them, then, of what is left,
  /// those with the same key: a letter that is reworded has no new findings for that. Last, a term that is explained now and
  /// lacks its full form: who mended one half has no new finding for the other. O(findings + entries).
  func recognition(of findings: [Finding], _ notice: Notice, path: String, _ termbase: Termbase) -> Recognition {
    let own = entries[path] ?? []
    guard !own.isEmpty else { return Recognition(entries: findings.map { _ in nil }, gone: []) }
    // A concept that was renamed is the same.
    let named = own.map { entry in
      entry.named(entry.concept.flatMap { ConceptID(rawValue: $0) }.flatMap { termbase[$0] })
    }
    let new = findings.map { Entry($0, notice, path: path) }
    var result = [Entry?](repeating: nil, count: new.count)
    var isTaken = [Bool](repeating: false, count: own.count)
    let keys: [(old: (Entry) -> Entry?, new: (Entry) -> Entry?)] = [
      ({ $0.numberless }, { $0.numberless }), ({ $0.contextless }, { $0.contextless }),
      ({ $0.whatIsLeft }, { $0.contextless }),
    ]
    for key in keys {
      var waiting: [Entry: [Int]] = [:]
      for index in own.indices.reversed() where !isTaken[index] {
        if let old = key.old(named[index]) { waiting[old, default: []].append(index) }
      }
      for index in new.indices where result[index] == nil {
        guard let entry = key.new(new[index]).flatMap({ waiting[$0]?.popLast() }) else { continue }
        result[index] = own[entry]
        isTaken[entry] = true
      }
    }
    return Recognition(entries: result, gone: own.indices.filter { !isTaken[$0] }.map { own[$0] })
  }
}

extension Baseline.Entry {
  /// As many words before and behind are the neighbours.
  private static let neighbours = 4
  /// Neighbours are looked for so far away, in bytes.
  private static let reach = 240

  init(_ finding: Finding, _ notice: Notice, path: String) {
    let key = FindingKey(finding, path: path)
    self.init(
      path: path, rule: key.rule, concept: key.concept, language: key.languages.isEmpty ? nil : key.languages,
      words: key.surface.map { Self.digest(WordSpans.folded($0)) },
      context: Self.digest(Self.context(of: finding.place, in: notice)))
  }

  private init(_ entry: Self, concept: String?, context: String) {
    self.init(
      path: entry.path, rule: entry.rule, concept: concept, language: entry.language, words: entry.words,
      context: context)
  }

  fileprivate var numberless: Self { Self(self, concept: concept, context: context) }
  fileprivate var contextless: Self { Self(self, concept: concept, context: "") }
  /// What may be left of a finding that was mended in part; nil for other rules.
  fileprivate var whatIsLeft: Self? {
    guard rule == Rule.unexplainedTerm.id else { return nil }
    return Self(
      path: path, rule: Rule.unexpandedAcronym.id, concept: concept, language: language, words: words, context: "")
  }
  fileprivate func named(_ entry: ConceptEntry?) -> Self {
    Self(self, concept: entry?.id.rawValue ?? concept, context: context)
  }

  /// Eight digits tell the places of a letter apart, and are too few to prove what it says.
  private static func digest(_ words: [String]) -> String { String(FindingKey.digits(words).prefix(8)) }

  /// The folded words around a place: the same however lines are wrapped and characters composed.
  private static func context(of place: Place, in notice: Notice) -> [String] {
    guard let number = place.part, let span = place.inPart, notice.parts.indices.contains(number) else { return [] }
    let bytes = notice.parts[number].bytes
    let start = boundary(max(0, span.start - reach), in: bytes)
    let end = boundary(min(bytes.count, span.end + reach), in: bytes)
    var before = WordSpans.folded(String(decoding: bytes[start..<min(span.start, end)], as: UTF8.self))
    var behind = WordSpans.folded(String(decoding: bytes[min(span.end, end)..<end], as: UTF8.self))
    // A word that was cut is another word on the next day.
    if start > 0, !before.isEmpty { before.removeFirst() }
    if end < bytes.count, !behind.isEmpty { behind.removeLast() }
    return Array(before.suffix(neighbours)) + [""] + WordSpans.folded(place.surface) + [""]
      + Array(behind.prefix(neighbours))
  }

  private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
