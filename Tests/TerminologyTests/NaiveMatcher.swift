import UnicodeText

@testable import Terminology

/// The matcher of the design's words, with no thought of speed: no hashes, no index, no table.
///
/// The whole text is folded once; every wording is compared at every place. Words, gaps and boundaries are read from the
/// original text with Swift's own Unicode data. Meant for texts of the scripts that ``script(of:)`` knows.
struct NaiveMatcher {
  struct Wording {
    enum Role { case term, form, plural, dotted, exception, context }
    var role: Role
    var term: Int
    var text: String
    /// What is written behind `text` in the last word.
    var ending = ""
    var caseMode: Term.Case
    /// Folded words, and what stands in front of each.
    var words: [(gap: String, folded: String)] = []
  }

  struct Found: Hashable, CustomStringConvertible {
    var start: Int
    var end: Int
    /// "concept/number/level" of each candidate, sorted.
    var terms: [String]
    var description: String { "\(start)..<\(end) \(terms)" }
  }

  /// A term with the concept it belongs to and its number there.
  typealias Owned = (concept: String, number: Int, term: Term)

  let terms: [Owned]
  let profile: MatchingProfile
  let wordings: [Wording]

  init(terms: [Owned], profile: MatchingProfile) {
    self.terms = terms
    self.profile = profile
    var wordings: [Wording] = []
    for (index, owned) in terms.enumerated() {
      let term = owned.term
      func add(_ role: Wording.Role, _ text: String, ending: String = "", _ caseMode: Term.Case) {
        wordings.append(Wording(role: role, term: index, text: text, ending: ending, caseMode: caseMode))
      }
      add(.term, term.text, term.caseMode)
      for form in term.forms { add(.form, form, term.caseMode) }
      for text in [term.text] + term.forms where term.type == .acronym && Self.isAcronym(text) {
        for ending in profile.acronymEndings.words { add(.plural, text, ending: ending, .exact) }
        if text.allSatisfy(\.isLetter) { add(.dotted, text.map(String.init).joined(separator: "."), term.caseMode) }
      }
      for phrase in term.except { add(.exception, phrase, .fold) }
      for phrase in term.needs { add(.context, phrase, .fold) }
    }
    self.wordings = wordings.map { wording in
      var wording = wording
      let text = NaiveText(wording.text + wording.ending)
      wording.words = text.words.map { ($0.gap, text.folded($0.range)) }
      return wording
    }
  }

  private static func isAcronym(_ text: String) -> Bool {
    let capitals = text.filter { ("A"..."Z").contains($0) }.count
    let all = text.allSatisfy { ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "&" }
    return all && capitals >= 2 && text.count <= 8
  }

  func matches(in string: String) -> [Found] {
    let text = NaiveText(string)
    var places: [(wording: Wording, range: Range<Int>, level: MatchLevel)] = []
    for first in text.words.indices {
      for wording in wordings {
        if let (range, level) = place(of: wording, at: first, in: text) { places.append((wording, range, level)) }
      }
    }
    let standing = places.filter { place in
      guard [.term, .form, .plural, .dotted].contains(place.wording.role) else { return false }
      let own = places.filter { $0.wording.term == place.wording.term }
      let isExcepted = own.contains {
        $0.wording.role == .exception && $0.range.lowerBound <= place.range.lowerBound
          && $0.range.upperBound >= place.range.upperBound
      }
      let hasContext = own.contains { $0.wording.role == .context && $0.range != place.range }
      return !isExcepted && (terms[place.wording.term].term.needs.isEmpty || hasContext)
    }
    var result: [Found] = []
    var from = 0
    while let start = standing.map(\.range.lowerBound).filter({ $0 >= from }).min(),
      let end = standing.filter({ $0.range.lowerBound == start }).map(\.range.upperBound).max()
    {
      var best: [Int: MatchLevel] = [:]
      for place in standing where place.range == start..<end {
        let isDoubtful = terms[place.wording.term].term.type == .acronym && text.isShouting(around: start..<end)
        let level = isDoubtful ? .uncertain : place.level
        best[place.wording.term] = min(level, best[place.wording.term] ?? level)
      }
      let names = best.map { "\(terms[$0].concept)/\(terms[$0].number)/\($1)" }.sorted()
      result.append(Found(start: text.offsets[start], end: text.offsets[end], terms: names))
      from = end
    }
    return result
  }

  /// Where a wording stands if it begins with this word of the text, and all its rules hold.
  private func place(of wording: Wording, at first: Int, in text: NaiveText) -> (Range<Int>, MatchLevel)? {
    let last = first + wording.words.count - 1
    guard last < text.words.count else { return nil }
    for (index, word) in wording.words.enumerated() {
      let other = text.words[first + index]
      if index > 0, other.gap != word.gap || other.gap == NaiveText.broken { return nil }
      if text.folded(other.range) != word.folded { return nil }
    }
    var isClitic = !wording.ending.isEmpty
    if text.words[first].gap == "'" {
      guard first > 0, profile.elisions.words.contains(text.folded(text.words[first - 1].range)) else { return nil }
      isClitic = true
    }
    if last + 1 < text.words.count, text.words[last + 1].gap == "'" {
      guard profile.enclitics.words.contains(text.folded(text.words[last + 1].range)) else { return nil }
      isClitic = true
    }
    var range = text.words[first].range.lowerBound..<text.words[last].range.upperBound
    if !wording.ending.isEmpty {
      guard let shorter = text.without(wording.ending.unicodeScalars.count, range) else { return nil }
      range = shorter
    }
    if wording.role == .dotted {
      guard let (dotted, hasEnding) = dottedPlace(range, in: text) else { return nil }
      range = dotted
      isClitic = isClitic || hasEnding
    }
    guard agrees(wording, text.string(range)) else { return nil }
    let written = NaiveText(wording.text)
    let body = written.string(
      written.words[0].range.lowerBound..<written.words[written.words.count - 1].range.upperBound)
    let isSame = text.string(range).unicodeScalars.elementsEqual(body.unicodeScalars)
    var level: MatchLevel = wording.role == .form ? .listed : wording.role == .term && isSame ? .exact : .normalised
    if isClitic { level = max(level, .clitic) }
    return (range, level)
  }

  /// "I.E.P." with its dots tight, in no longer run of dotted letters but for an ending.
  private func dottedPlace(_ range: Range<Int>, in text: NaiveText) -> (Range<Int>, hasEnding: Bool)? {
    let scalars = text.scalars
    for (index, scalar) in scalars[range].enumerated() where (index % 2 == 1) != (scalar == ".") { return nil }
    let start = range.lowerBound
    let words = text.words.map(\.range)
    if start >= 2, scalars[start - 1] == ".", words.contains(start - 2..<start - 1) { return nil }
    guard range.upperBound < scalars.count, scalars[range.upperBound] == "." else { return (range, false) }
    let dotted = start..<range.upperBound + 1
    guard let next = words.first(where: { $0.lowerBound == dotted.upperBound }), next.count == 1 else {
      return (dotted, false)
    }
    return profile.acronymEndings.words.contains(text.string(next)) ? (dotted, true) : nil
  }

  /// Whether the capitals are those the wording asks for.
  private func agrees(_ wording: Wording, _ found: String) -> Bool {
    let wanted = NormalForm.nfkc.normalize(wording.text).unicodeScalars.filter(\.properties.isAlphabetic)
    let found = NormalForm.nfkc.normalize(found).unicodeScalars.filter(\.properties.isAlphabetic)
    switch wording.caseMode {
    case .fold: return true
    case .exact: return wanted.elementsEqual(found)
    case .smart:
      if wanted.count != found.count { return true }
      return zip(wanted, found).allSatisfy { !$0.properties.isUppercase || $1.properties.isUppercase }
    }
  }
}
