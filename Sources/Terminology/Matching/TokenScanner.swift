internal import UnicodeText

/// Walks a text once and gives its words.
struct TokenScanner {
  struct Token {
    var start: Int
    var end: Int
    var hash: UInt64
    var gap: UInt8
    var script: UInt8
    /// Only ICU can fold it: the hash is still to come.
    var isComplex: Bool
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let folding: Folding
  private let table: ScalarTable
  private let joinsApostrophes: Bool
  private let hasDotlessI: Bool
  /// Whether ideographs are words of their own and fold to themselves.
  private let isOfPlainLetters: Bool
  private var index = 0
  private var isFirst = true
  private var isBehindCluster = false
  private var gap = GapReader()
  private var reader: WordReader
  private let keepsASCII: Bool

  /// - Parameters:
  ///   - room: At least ``WordReader/room`` bytes, for one word at a time.
  ///   - keepsASCII: Whether ``folded`` is asked for behind words of ASCII.
  init(
    text: UnsafeBufferPointer<UInt8>, folding: Folding, room: UnsafeMutableBufferPointer<UInt8>, keepsASCII: Bool
  ) {
    self.text = text
    self.keepsASCII = keepsASCII
    self.folding = folding
    table = folding.table
    joinsApostrophes = folding.joinsApostrophes
    hasDotlessI = folding.hasDotlessI
    isOfPlainLetters = folding.isByScript && !folding.replacesSeveral
    reader = WordReader(text: text, folding: folding, room: room)
  }

  /// The folded bytes of the last word, if it is not complex; of a word of ASCII only if they were asked for.
  var folded: UnsafeBufferPointer<UInt8> { reader.folded }

  mutating func next() -> Token? {
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        if ASCII.isWord(byte) { return asciiWord() }
        if joinsApostrophes, startsWord(UInt32(byte), 1) { return longWord() }
        gap.take(UInt32(byte))
        index += 1
        continue
      }
      if let token = ideograph(byte) { return token }
      let (scalar, length) = decodeScalar(text, at: index)
      let entry = table.lookup(scalar)
      switch Self.role(scalar, entry, table) {
      // A mark without a letter before it belongs to the sign or space it stands on: U+2260 is `=` and a mark.
      case .word where ScalarProperties(rawValue: entry).contains(.mark): gap.take(scalar)
      case .word: return letter(scalar, entry, length) ?? longWord()
      case .ignorable: break
      case .other:
        if startsWord(scalar, length) { return longWord() }
        gap.take(scalar)
      }
      index += length
    }
    return nil
  }

  /// The word that begins here with an ASCII letter. In the common case, all ASCII, it is one short loop.
  private mutating func asciiWord() -> Token {
    let start = index
    var end = index
    while end < text.count, ASCII.isWord(text[end]) { end += 1 }
    let isPlain = end == text.count || text[end] < 0x80 && !(joinsApostrophes && joins(at: end))
    guard isPlain, !hasDotlessI || !text[start..<end].contains(0x49) else { return longWord() }
    index = end
    if keepsASCII { reader.keep(start, end) }
    return token(start, end, WordHash.ofASCII(text, start, end), script: 0, isCluster: false, isComplex: false)
  }

  /// The ideograph from U+5000 to U+9FFF that begins here, if ASCII or another of them stands behind it: nearly all Chinese.
  @inline(__always)
  private mutating func ideograph(_ byte: UInt8) -> Token? {
    guard Self.leadsIdeograph(byte), isOfPlainLetters, index + 3 <= text.count else { return nil }
    let start = index
    let end = index + 3
    guard text[start + 1] & 0xC0 == 0x80, text[start + 2] & 0xC0 == 0x80 else { return nil }
    guard end == text.count || text[end] < 0x80 || Self.leadsIdeograph(text[end]) else { return nil }
    if keepsASCII { reader.keep(start, end) }
    index = end
    return token(
      start, end, WordHash.ofThree(text, start), script: UInt8(Script.han), isCluster: true, isComplex: false)
  }

  private static func leadsIdeograph(_ byte: UInt8) -> Bool { (0xE5...0xE9).contains(byte) }

  /// The letter of a script without spaces that begins here, if nothing belongs to it: the common case, without a walk.
  @inline(__always)
  private mutating func letter(_ scalar: UInt32, _ entry: UInt32, _ length: Int) -> Token? {
    let script = entry >> 16 & 0xFF
    guard folding.isByScript, Script.isUnspaced(script), WordReader.standsAlone(scalar) else { return nil }
    let start = index
    let end = index + length
    if end < text.count, text[end] >= 0x80 {
      let next = decodeScalar(text, at: end).scalar
      let properties = ScalarProperties(rawValue: table.lookup(next))
      guard properties.isDisjoint(with: .marksAndInvisible), !WordReader.follows(next),
        table.fold(next) != ScalarTable.dropped
      else { return nil }
    }
    guard reader.keep(letter: table.fold(scalar)) else { return nil }
    index = end
    return token(
      start, end, WordHash.of(reader.folded), script: UInt8(truncatingIfNeeded: script), isCluster: true,
      isComplex: false)
  }

  private mutating func longWord() -> Token {
    let start = index
    reader.read(from: start)
    index = reader.end
    let hash = reader.isComplex ? 0 : WordHash.of(reader.folded)
    return token(
      start, reader.end, hash, script: UInt8(truncatingIfNeeded: reader.script), isCluster: reader.isCluster,
      isComplex: reader.isComplex)
  }

  private mutating func token(
    _ start: Int, _ end: Int, _ hash: UInt64, script: UInt8, isCluster: Bool, isComplex: Bool
  ) -> Token {
    var gapBefore = isFirst ? Gap.none : gap.kind
    if isCluster, isBehindCluster, gap.isLineBreak { gapBefore = Gap.adjacent }
    gap = GapReader()
    isFirst = false
    isBehindCluster = isCluster
    return Token(start: start, end: end, hash: hash, gap: gapBefore, script: script, isComplex: isComplex)
  }

  /// Whether the apostrophe here, behind a letter, stands in front of another.
  private func joins(at offset: Int) -> Bool {
    let (scalar, length) = decodeScalar(text, at: offset)
    return Folding.isApostrophe(scalar) && WordReader.isLetter(text, at: offset + length)
  }

  /// Whether the apostrophe here is the first letter of a word.
  private func startsWord(_ scalar: UInt32, _ length: Int) -> Bool {
    guard joinsApostrophes, Folding.isApostrophe(scalar), index + length < text.count else { return false }
    return folding.apostropheStarts(before: decodeScalar(text, at: index + length).scalar)
  }

  enum Role { case word, ignorable, other }

  @inline(__always)
  static func role(_ scalar: UInt32, _ entry: UInt32, _ table: ScalarTable) -> Role {
    // The modifier letters that serve as apostrophes are letters to Unicode and apostrophes to everybody else.
    if scalar == 0x5F { return .word }
    if scalar == 0x2BC || scalar == 0x2BB { return .other }
    let properties = ScalarProperties(rawValue: entry)
    if properties.contains(.ignorable) { return .ignorable }
    guard properties.isDisjoint(with: .word) else { return .word }
    // Signs that a language writes inside its words and that count for nothing: Armenian.
    return table.fold(scalar) == ScalarTable.dropped ? .ignorable : .other
  }
}

/// Reads words that are not of ASCII alone; of a script without spaces one letter with what belongs to it.
struct WordReader {
  /// The bytes of room it needs. A longer word counts as complex.
  static let room = 1_152
  static let longest = 1_024

  private let text: UnsafeBufferPointer<UInt8>
  private let folding: Folding
  private let table: ScalarTable
  private let joinsApostrophes: Bool
  private let isByScript: Bool
  private let replacesSeveral: Bool
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private(set) var end = 0
  /// ICU's number; 0 for digits and other characters of all scripts.
  private(set) var script: UInt32 = 0
  private(set) var isComplex = false
  /// Whether the word is one of the letters of a script without spaces.
  private(set) var isCluster = false
  private var isEmpty = true
  private var sawInvisible = false
  private var markClass: UInt32 = 0
  /// The next letter belongs to this one: behind a vowel that is written first, or a sign that stacks.
  private var awaitsLetter = false
  private var isBehindHo = false

  init(text: UnsafeBufferPointer<UInt8>, folding: Folding, room: UnsafeMutableBufferPointer<UInt8>) {
    self.text = text
    self.folding = folding
    self.room = room
    table = folding.table
    joinsApostrophes = folding.joinsApostrophes
    isByScript = folding.isByScript
    replacesSeveral = folding.replacesSeveral
  }

  /// The folded bytes of the word that was read last, unless it is complex. `_` is 0x7F, as in the hash of ASCII words.
  var folded: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

  /// Takes over a word of ASCII.
  mutating func keep(_ start: Int, _ end: Int) {
    count = 0
    for byte in text[start..<min(end, start + Self.longest)] {
      room[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte == 0x5F ? 0x7F : byte
      count += 1
    }
  }

  /// Takes over one folded letter, unless it takes more than that.
  @inline(__always)
  mutating func keep(letter: UInt32) -> Bool {
    guard letter != ScalarTable.complex, letter != ScalarTable.dropped else { return false }
    count = encodeScalar(letter, into: room, at: 0)
    return !replacesSeveral || !folding.mustFinish(folded)
  }

  /// Whether nothing behind a letter of a script without spaces belongs to it, unless it is a mark.
  @inline(__always)
  static func standsAlone(_ scalar: UInt32) -> Bool {
    !isLeadingVowel(scalar) && !isStacker(scalar) && !follows(scalar) && !isKanaSign(scalar) && scalar != 0xEAB
  }

  mutating func read(from start: Int) {
    (count, script, isComplex, isCluster, isEmpty) = (0, 0, false, false, true)
    (sawInvisible, markClass, awaitsLetter, isBehindHo) = (false, 0, false, false)
    readLetters(from: start)
    if !isComplex, replacesSeveral, folding.mustFinish(folded) { finish() }
  }

  /// Applies the folds of more than one letter.
  private mutating func finish() {
    var word = Array(folded)
    folding.finish(&word)
    guard word.count <= room.count else {
      isComplex = true
      return
    }
    count = word.count
    for (index, byte) in word.enumerated() { room[index] = byte }
  }

  private mutating func readLetters(from start: Int) {
    end = start
    var at = start
    while at < text.count {
      let (scalar, length) = decodeScalar(text, at: at)
      let entry = table.lookup(scalar)
      switch TokenScanner.role(scalar, entry, table) {
      case .other:
        guard joinsApostrophes, Folding.isApostrophe(scalar), !isCluster, Self.isLetter(text, at: at + length)
        else { return }
        take(Folding.apostropheLetter)
      case .ignorable:
        sawInvisible = true
        at += length
        continue
      case .word:
        let isMark = ScalarProperties(rawValue: entry).contains(.mark)
        // A mark stays with its letter, whatever script it is counted to.
        guard isMark ? takeMark(scalar, entry) : takeLetter(scalar, entry >> 16 & 0xFF) else { return }
      }
      at += length
      end = at
      isEmpty = false
    }
  }

  /// Whether a letter or digit of a script with spaces begins at an offset.
  static func isLetter(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    let entry = ScalarTable.shared.lookup(decodeScalar(text, at: offset).scalar)
    return ScalarProperties(rawValue: entry).contains(.letter) && !Script.isUnspaced(entry >> 16 & 0xFF)
  }

  @inline(__always)
  private mutating func takeLetter(_ scalar: UInt32, _ script: UInt32) -> Bool {
    let own = Self.isKanaSign(scalar) ? Script.katakana : script
    let isUnspaced = isByScript && Script.isUnspaced(own)
    if !isEmpty {
      if isCluster {
        guard awaitsLetter && own == self.script || Self.follows(scalar) || isLigature(scalar) else { return false }
      } else if isUnspaced {
        return false
      }
      if own > 1, self.script > 1, own != self.script { return false }
    }
    if isEmpty { isCluster = isUnspaced }
    if own > 1, !Self.follows(scalar) { self.script = own }
    awaitsLetter = isCluster && Self.isLeadingVowel(scalar)
    isBehindHo = scalar == 0xEAB
    markClass = 0
    take(scalar)
    return true
  }

  @inline(__always)
  private mutating func takeMark(_ scalar: UInt32, _ entry: UInt32) -> Bool {
    let markClass = entry >> 24
    // Marks out of order have to be sorted.
    if markClass > 0, markClass < self.markClass { isComplex = true }
    self.markClass = markClass
    take(scalar)
    if isCluster, Self.isStacker(scalar) { awaitsLetter = true }
    return true
  }

  @inline(__always)
  private mutating func take(_ scalar: UInt32) {
    // An invisible character counts only now that the word goes on behind it.
    if sawInvisible { isComplex = true }
    let fold = table.fold(scalar)
    if fold == ScalarTable.complex || count > Self.longest {
      isComplex = true
    } else if fold != ScalarTable.dropped {
      count += encodeScalar(fold == 0x5F ? 0x7F : fold, into: room, at: count)
    }
  }

  /// Lao writes ho with no or mo as two letters or as one.
  private func isLigature(_ scalar: UInt32) -> Bool { isBehindHo && (scalar == 0xE99 || scalar == 0xEA1) }

  /// The long vowel marks of kana are of no script to Unicode.
  private static func isKanaSign(_ scalar: UInt32) -> Bool { scalar == 0x30FC || scalar == 0xFF70 }

  /// Vowels that are written in front of the letter they are spoken behind: Thai and Lao.
  private static func isLeadingVowel(_ scalar: UInt32) -> Bool {
    (0xE40...0xE44).contains(scalar) || (0xEC0...0xEC4).contains(scalar)
  }

  /// Letters with which no syllable begins: vowels of Thai and Lao, the voicing marks of half-width kana.
  static func follows(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xE30, 0xE32, 0xE33, 0xE45, 0xEB0, 0xEB2, 0xEB3, 0xFF9E, 0xFF9F: true
    default: false
    }
  }

  /// The signs that write the next letter under this one: Khmer, Burmese.
  private static func isStacker(_ scalar: UInt32) -> Bool { scalar == 0x17D2 || scalar == 0x1039 }
}

enum ASCII {
  /// Letters, digits and `_`.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 0x3F) & 1 == 1
  }

  private static let low: UInt64 = 0x03FF_0000_0000_0000
  private static let high: UInt64 = 0x07FF_FFFE_87FF_FFFE
}
