internal import Notices
internal import Terminology
internal import UnicodeText

/// The different letters that come of one template, as far as it matters for what they explain.
///
/// A letter is the set of conditions that hold for its reader. There is one for the reader for whom no condition holds, and one
/// for each set of conditions under which a term stands. Where an `if` has an `else`, each is made once with every arm.
/// That is not every letter there can be, but every one in which a term may stand alone.
struct TemplateLetter {
  /// More conditions under which terms stand than these are not told apart.
  static let letters = 16
  /// More arms of one `if` than these are not told apart.
  static let arms = 8

  /// The names of the conditions that hold.
  let holds: Set<String>
  /// What its reader sees, in order.
  let passages: [Passage]
  /// Whether it is the template with all its branches at once, which nobody gets: it only shows what is explained to some.
  var isWhole = false

  /// The letters of a template; nil for a notice that is one for everybody. O(letters × words).
  static func all(of passages: [Passage], _ profile: LanguageProfile) -> [TemplateLetter]? {
    guard passages.contains(where: { !$0.part.branches.isEmpty }) else { return nil }
    let alternatives = alternatives(in: passages)
    let variants = min(arms, alternatives.map(\.count).max() ?? 1)
    var seen: Set<Set<String>> = []
    var result = [TemplateLetter(holds: [], passages: passages, isWhole: true)]
    for base in bases(of: passages) {
      for variant in 0..<variants {
        var holds = base
        for arms in alternatives where holds.isDisjoint(with: arms) { holds.insert(arms[min(variant, arms.count - 1)]) }
        guard seen.insert(holds).inserted else { continue }
        result.append(TemplateLetter(holds: holds, passages: passages.compactMap { $0.seen(under: holds, profile) }))
      }
    }
    return result
  }

  /// The sets of conditions under which terms stand, in reading order; the empty one first.
  private static func bases(of passages: [Passage]) -> [Set<String>] {
    var result: [Set<String>] = [[]]
    for passage in passages {
      var next = 0
      for (match, _) in passage.terms {
        while next < passage.part.branches.count, passage.part.branches[next].span.end <= match.span.start { next += 1 }
        guard next < passage.part.branches.count else { break }
        let branch = passage.part.branches[next]
        guard branch.span.overlaps(match.span.retyped()) else { continue }
        let names = Set(branch.conditions.map(\.name))
        if !result.contains(names) { result.append(names) }
        if result.count >= letters { return result }
      }
    }
    return result
  }

  /// The arms of each `if` that leaves no reader out.
  private static func alternatives(in passages: [Passage]) -> [[String]] {
    var seen: Set<[String]> = []
    var result: [[String]] = []
    for case let condition in passages.lazy.flatMap(\.part.branches).flatMap(\.conditions)
    where condition.alternatives.count > 1 && seen.insert(condition.alternatives).inserted {
      result.append(condition.alternatives)
    }
    return result
  }
}

extension Passage {
  /// The passage as a reader sees it for whom these conditions hold; nil where nothing of it is left. Places stay: blanks
  /// stand for what is not sent.
  fileprivate func seen(under holds: Set<String>, _ profile: LanguageProfile) -> Passage? {
    let hidden = part.branches.filter { !$0.conditions.allSatisfy { holds.contains($0.name) } }.map(\.span)
    guard !hidden.isEmpty else { return self }
    var bytes = part.bytes
    for span in hidden { for index in span.range { bytes[index] = 0x20 } }
    var next = 0
    let matches = terms.map(\.match).filter { match in
      while next < hidden.count, hidden[next].end <= match.span.start { next += 1 }
      return next >= hidden.count || !hidden[next].overlaps(match.span.retyped())
    }
    var passage = Passage(part: part.with(bytes: bytes), number: number, matches: matches, profile: profile)
    guard !passage.words.isEmpty else { return nil }
    passage.role = role
    return passage
  }
}

extension Judgement {
  /// One judgement of the letters of a template: that of the reader who is worst off, with the uses of all.
  ///
  /// - Parameter judged: Of one concept and language, with the conditions that hold for each.
  static func merged(
    _ judged: [(judgement: Judgement, letter: TemplateLetter)], conditions: (Evidence) -> [String]
  ) -> Judgement? {
    // A term that no letter was made for stands in the whole template.
    let real = judged.indices.filter { !judged[$0].letter.isWhole }
    let numbers = real.isEmpty ? Array(judged.indices) : real
    guard
      let worst = numbers.max(by: { left, right in
        (judged[left].judgement.verdict.gap, -left) < (judged[right].judgement.verdict.gap, -right)
      })
    else { return nil }
    let judgement = judged[worst].judgement
    let holds = judged[worst].letter.holds
    let uses = merged(judged.map(\.judgement.uses))
    // What explains it to others, and under which conditions that its reader does not have.
    var elsewhere: (evidence: Evidence, conditions: [String])?
    if judgement.verdict == .none || judgement.verdict == .expanded {
      for (other, _) in judged where other.verdict == .explained {
        guard elsewhere == nil, let evidence = other.evidence else { continue }
        let missing = conditions(evidence).filter { !holds.contains($0) }
        if !missing.isEmpty { elsewhere = (evidence, missing) }
      }
    }
    return Judgement(
      concept: judgement.concept, language: judgement.language, uses: uses,
      firstUse: uses.firstIndex { $0.part == judgement.first.part && $0.span == judgement.first.span } ?? 0,
      verdict: judgement.verdict, evidence: judgement.evidence ?? elsewhere?.evidence,
      lacksFullForm: numbers.contains { judged[$0].judgement.lacksFullForm },
      lacksSourceName: numbers.contains { judged[$0].judgement.lacksSourceName }, view: judgement.view,
      isOfOneView: false,
      conditions: elsewhere?.conditions ?? [])
  }
}
