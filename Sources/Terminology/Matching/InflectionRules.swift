internal import UnicodeText

/// One line of ``Endings``. Lengths are counted in scalars: endings of Indic languages begin with marks.
struct InflectionRule: Sendable {
  var gender: Term.Gender?
  /// One of these must stand in front of the ending, or none of them.
  var context: (letters: [UInt32], isExcluded: Bool)?
  var ending: [UInt8]
  /// In scalars.
  var endingLength: Int
  /// For each form its spellings; none where there is no such form.
  var slots: [[Change]]

  enum Change: Sendable {
    case same
    case add([UInt8])
    case replace([UInt8])

    func apply(to word: [UInt8], _ endingLength: Int, _ hasVowelHarmony: Bool) -> [UInt8] {
      switch self {
      case .same: word
      case .add(let text): Self.join(word, text, hasVowelHarmony)
      case .replace(let text): Self.join(Array(word[..<word.start(ofLast: endingLength)]), text, hasVowelHarmony)
      }
    }

    private static func join(_ word: [UInt8], _ ending: [UInt8], _ hasVowelHarmony: Bool) -> [UInt8] {
      guard hasVowelHarmony else { return word + ending }
      return Array(
        VowelHarmony.append(String(decoding: ending, as: UTF8.self), to: String(decoding: word, as: UTF8.self)).utf8)
    }
  }

  init?(line: Substring.UnicodeScalarView) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    var head = line[..<colon].split(separator: " ")
    guard let last = head.popLast(), last.first == "-" else { return nil }
    gender = head.first.flatMap { Term.Gender(rawValue: String($0)) }
    var rest = last.dropFirst()
    if rest.first == "[", let close = rest.firstIndex(of: "]") {
      var letters = rest[rest.index(after: rest.startIndex)..<close]
      let isExcluded = letters.first == "^"
      if isExcluded { letters = letters.dropFirst() }
      context = (letters.map(\.value), isExcluded)
      rest = rest[rest.index(after: close)...]
    }
    ending = Array(String(rest).utf8)
    endingLength = rest.count
    slots = line[line.index(after: colon)...].split(separator: " ").map { slot in
      slot.split(separator: "/").compactMap { change in
        let text = Array(String(change.dropFirst()).utf8)
        switch change.first {
        case "=": return .same
        case "+": return .add(text)
        case "-": return .replace(text)
        default: return nil
        }
      }
    }
  }

  /// Whether the word, in small letters, ends as the rule asks.
  func fits(_ word: [UInt8]) -> Bool {
    let start = word.count - ending.count
    guard start >= 0 else { return false }
    for index in ending.indices where word[start + index] != ending[index] { return false }
    guard let context else { return true }
    guard start > 0 else { return false }
    let letter = word.withUnsafeBufferPointer { decodeScalar($0, at: word.start(before: start)).scalar }
    return context.letters.contains(letter) != context.isExcluded
  }
}

/// The rules of a kind of word, by the last byte of their endings: few share one.
struct InflectionRules: Sendable {
  private var byLast: [UInt8: [InflectionRule]] = [:]
  /// Rules for any ending.
  private var open: [InflectionRule] = []

  var isEmpty: Bool { byLast.isEmpty && open.isEmpty }

  init(_ text: StaticString) {
    for rule in text.description.unicodeScalars.split(separator: "\n").compactMap({ InflectionRule(line: $0) }) {
      if let last = rule.ending.last { byLast[last, default: []].append(rule) } else { open.append(rule) }
    }
  }

  /// The rule with the longest ending that fits; one for the term's own gender goes before those for any.
  func fitting(_ word: [UInt8], _ gender: Term.Gender?) -> InflectionRule? {
    let letters = word.inSmallLetters
    var best: InflectionRule?
    var length = -1
    func look(_ rules: [InflectionRule]) {
      for rule in rules where rule.gender == nil || rule.gender == gender {
        let own = rule.endingLength + (rule.context == nil ? 0 : 1) + (rule.gender == nil ? 0 : 1_000)
        if own > length, rule.fits(letters) { (best, length) = (rule, own) }
      }
    }
    look(open)
    if let last = letters.last, let rules = byLast[last] { look(rules) }
    return best
  }
}

/// The suffixes of Turkic languages: A, I and D take the letter that the word in front of them asks for; what stands in
/// brackets stands behind a vowel only, `(y)I`.
enum VowelHarmony {
  private static let back: Set<Character> = ["a", "ı", "o", "u"]
  private static let round: Set<Character> = ["o", "u", "ö", "ü"]
  private static let vowels: Set<Character> = ["a", "ı", "o", "u", "e", "i", "ö", "ü", "â", "î", "û"]
  private static let voiceless: Set<Character> = ["f", "s", "t", "k", "ç", "ş", "h", "p"]

  static func append(_ suffix: String, to word: String) -> String {
    var result = word
    var bracket = ""
    var isInBracket = false
    for character in suffix {
      switch character {
      case "(": isInBracket = true
      case ")":
        if let last = result.lowercased().last, vowels.contains(last) { result += bracket }
        (isInBracket, bracket) = (false, "")
      case _ where isInBracket: bracket.append(character)
      case "A": result.append(isBack(result) ? "a" : "e")
      case "I": result.append(high(result))
      case "D": result.append(result.lowercased().last.map(voiceless.contains) == true ? "t" : "d")
      default: result.append(character)
      }
    }
    return result
  }

  private static func lastVowel(_ word: String) -> Character? { word.lowercased().last(where: vowels.contains) }

  private static func isBack(_ word: String) -> Bool { lastVowel(word).map(back.contains) ?? false }

  private static func high(_ word: String) -> Character {
    let vowel = lastVowel(word) ?? "e"
    if back.contains(vowel) { return round.contains(vowel) ? "u" : "ı" }
    return round.contains(vowel) ? "ü" : "i"
  }
}

extension [UInt8] {
  /// Most words of terms are in small letters already: asking is much cheaper than changing.
  var inSmallLetters: [UInt8] {
    let hasCapital = withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let (scalar, length) = decodeScalar(buffer, at: index)
        if ScalarTable.shared.properties(scalar).contains(.upper) { return true }
        index += length
      }
      return false
    }
    return hasCapital ? Array(String(decoding: self, as: UTF8.self).lowercased().utf8) : self
  }

  /// Where the last scalars begin; the start of the text if there are fewer.
  func start(ofLast scalars: Int) -> Int {
    var index = count
    for _ in 0..<scalars where index > 0 { index = start(before: index) }
    return index
  }

  /// Where the scalar in front of an offset begins.
  func start(before offset: Int) -> Int {
    var index = offset - 1
    while index > 0, self[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}
