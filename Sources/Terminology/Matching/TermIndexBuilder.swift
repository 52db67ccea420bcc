internal import UnicodeText

/// Collects the wordings of a language for the index: terms, their listed and generated forms, what their acronyms can look
/// like, and all of them with what the language writes in front of a word.
struct TermIndexBuilder {
  private let profile: MatchingProfile
  private let folding: Folding
  private let generator: FormGenerator
  private let endings: [String]
  private let proclitics: [[UInt8]]
  private let contractions: [(from: [UInt8], to: [UInt8])]
  private let common: Set<[UInt8]>
  private(set) var terms: [TermMatcher.IndexedTerm] = []
  private(set) var entries: [(words: FoldedWords, wording: IndexedWording)] = []

  /// More variants of one wording are not stored.
  static let mostVariants = 32

  init(profile: MatchingProfile, folding: Folding) {
    self.profile = profile
    self.folding = folding
    generator = FormGenerator(profile)
    endings = profile.acronymEndings.words
    let folded = { (text: String) in FoldedWords(text, folding: folding).bytes }
    proclitics = profile.proclitics.words.prefix(Self.mostVariants).map(folded)
    contractions = profile.contractions.pairs.map { (folded($0), folded($1)) }.sorted { $0.from.count > $1.from.count }
    common = proclitics.isEmpty ? [] : Set(profile.commonWords.words.map(folded))
  }

  mutating func add(_ term: Term, number: Int, concept: ConceptID, language: LanguageTag) {
    terms.append(
      TermMatcher.IndexedTerm(
        concept: concept, language: language, number: number, status: term.status, type: term.type,
        hasNeeds: !term.needs.isEmpty))
    add(term.text, of: term, level: .exact)
    for form in term.forms { add(form, of: term, level: .listed) }
    if term.type == .acronym {
      for acronym in [term.text] + term.forms where Term.looksLikeAcronym(acronym) { addVariants(acronym, of: term) }
    } else {
      for form in generator.forms(of: term.text, gender: term.gender) { add(form, of: term, level: .inflected) }
    }
    for phrase in term.except { add(phrase, of: term, level: .exact, role: .exception) }
    for word in term.needs { add(word, of: term, level: .exact, role: .context) }
  }

  /// "IEPs" and "I.E.P." of "IEP".
  private mutating func addVariants(_ acronym: String, of term: Term) {
    for ending in endings {
      append(
        FoldedWords(acronym + ending, folding: folding), acronym, of: term, level: .clitic, caseMode: .exact,
        ending: ending)
    }
    if acronym.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
      let dotted = acronym.map(String.init).joined(separator: ".")
      append(
        FoldedWords(dotted, folding: folding), dotted, of: term, level: .normalised, caseMode: term.caseMode,
        isDotted: true)
    }
  }

  /// A wording, as it stands and with its optional spaces, and each with the language's proclitics.
  private mutating func add(
    _ text: String, of term: Term, level: MatchLevel, role: IndexedWording.Role = .term
  ) {
    let caseMode = role == .term ? term.caseMode : .fold
    for (number, spelling) in spellings(text).enumerated() {
      let level = number == 0 ? level : max(level, .normalised)
      let words = FoldedWords(spelling, folding: folding)
      let body = words.span.count == spelling.utf8.count ? spelling : Array(spelling.utf8).string(words.span)
      append(words, body, of: term, level: level, role: role, caseMode: caseMode)
      guard !words.hashes.isEmpty else { continue }
      for proclitic in proclitics {
        let (kept, first) = join(proclitic, words.first)
        // "מספר" is a number, not "from a book".
        if words.hashes.count == 1, common.contains(first) { continue }
        append(
          words.replacingFirst(with: first), body, of: term, level: max(level, .clitic), role: role,
          caseMode: caseMode, proclitic: kept)
      }
    }
  }

  /// The text, and the ways to write it with spaces left out or put in where the language leaves that free; eight at most.
  private func spellings(_ text: String) -> [String] {
    if !profile.hasOptionalSpaces, !Self.hasWideLetters(text) { return [text] }
    let scalars = Array(text.unicodeScalars)
    var result: [[Unicode.Scalar]] = [[]]
    for (index, scalar) in scalars.enumerated() {
      let previous = index > 0 ? scalars[index - 1] : nil
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      var choices: [[Unicode.Scalar]] = [[scalar]]
      if scalar == " ", isFree(previous, next) {
        choices.append([])
      } else if scalar == "\u{200C}", profile.hasOptionalSpaces {
        choices.append([" "])
      } else if let previous, Self.isMixed(previous, scalar) {
        choices.append([" ", scalar])
      }
      guard result.count * choices.count <= 8 else {
        choices = [choices[0]]
        result = result.map { $0 + choices[0] }
        continue
      }
      result = choices.flatMap { choice in result.map { $0 + choice } }
    }
    return result.map { String(String.UnicodeScalarView($0)) }
  }

  /// Whether some character takes three bytes: no script whose spaces are free has shorter ones.
  private static func hasWideLetters(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in bytes.contains { $0 >= 0xE0 } }
  }

  /// Whether the space between two letters may be left out.
  private func isFree(_ left: Unicode.Scalar?, _ right: Unicode.Scalar?) -> Bool {
    guard let left, let right else { return false }
    if profile.hasOptionalSpaces { return true }
    return Self.isMixed(left, right) || isCluster(left) && isCluster(right)
  }

  private func isCluster(_ scalar: Unicode.Scalar) -> Bool {
    folding.isByScript && Script.isUnspaced(ScalarTable.shared.script(scalar.value))
  }

  /// A letter that is written close to its neighbours beside a Latin letter or a digit.
  private static func isMixed(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    standsClose(left) && isLatinOrDigit(right) || isLatinOrDigit(left) && standsClose(right)
  }

  private static func standsClose(_ scalar: Unicode.Scalar) -> Bool {
    let script = ScalarTable.shared.script(scalar.value)
    return script == Script.hangul || Script.isUnspaced(script)
  }

  private static func isLatinOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    let entry = ScalarTable.shared.lookup(scalar.value)
    return ScalarProperties(rawValue: entry).contains(.digit) || entry >> 16 & 0xFF == Script.latin
  }

  /// A proclitic and the first word behind it, in folded bytes, with what the two become where they meet.
  private func join(_ proclitic: [UInt8], _ word: ArraySlice<UInt8>) -> (kept: [UInt8], first: [UInt8]) {
    for (from, to) in contractions {
      for count in 1..<max(2, from.count) {
        guard proclitic.suffix(count).elementsEqual(from.prefix(count)), word.starts(with: from.dropFirst(count)) else {
          continue
        }
        let start = Array(proclitic.dropLast(count))
        return (start + to.prefix(count), start + to + Array(word.dropFirst(from.count - count)))
      }
    }
    return (proclitic, proclitic + Array(word))
  }

  private mutating func append(
    _ words: FoldedWords, _ body: String, of term: Term, level: MatchLevel, role: IndexedWording.Role = .term,
    caseMode: Term.Case, proclitic: [UInt8] = [], ending: String = "", isDotted: Bool = false
  ) {
    // A wording that cannot stand in one run of words can never match; `termbase check` says so.
    guard !words.hashes.isEmpty, !words.gaps.dropFirst().contains(Gap.none), !words.bytes.isEmpty else { return }
    entries.append(
      (
        words,
        IndexedWording(
          role: role, term: Int32(terms.count - 1), level: level, caseMode: caseMode, proclitic: proclitic,
          ending: ending, text: body, isDotted: isDotted)
      ))
  }
}
