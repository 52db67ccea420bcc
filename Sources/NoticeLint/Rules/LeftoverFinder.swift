internal import Notices
internal import UnicodeText

/// Finds the instructions in one part of a letter.
struct LeftoverFinder {
  /// Short for "to be determined", folded: it may be meant.
  static let undecided: Set<String> = ["tbd", "t b d"]
  /// An instruction is no longer than this, in bytes.
  private static let longest = 160
  /// What is longer than this, in words, is a sentence with a cue in it.
  private static let longestWithCueInside = 8

  private let passage: Passage
  private let words: [LeftoverWords]

  init(_ passage: Passage, _ words: [LeftoverWords]) {
    self.passage = passage
    self.words = words
  }

  /// Their places in the part, in order, none inside another. O(bytes × cues).
  func all(in notice: Notice) -> [TextSpan<PartText>] {
    var found = masks(in: notice) + brackets() + phrases() + shapes()
    found.sort { ($0.start, -$0.end) < ($1.start, -$1.end) }
    var result: [TextSpan<PartText>] = []
    for span in found where span.start >= result.last?.end ?? 0 { result.append(span) }
    return result
  }

  // MARK: Brackets

  /// What was taken for a placeholder: "[INSERT DATE]", "<list reasons>", "{insert name}". Fields with a syntax of their own, in
  /// doubled brackets or with a sign, are never instructions.
  private func masks(in notice: Notice) -> [TextSpan<PartText>] {
    let source = notice.source(of: passage.part)
    return passage.part.map.pieces.compactMap { piece in
      guard piece.encoding == .mask, piece.source.count <= Self.longest else { return nil }
      let bytes = source.slice(piece.source)
      guard let first = bytes.first, let last = bytes.last, Self.pairs[first] == last else { return nil }
      let inside = bytes.dropFirst().dropLast()
      guard inside.first != first, inside.allSatisfy({ $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "_") }) else {
        return nil
      }
      return isInstruction(String(decoding: inside, as: UTF8.self), isRound: false) ? piece.target : nil
    }
  }

  private static let pairs: [UInt8: UInt8] = [
    UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "{"): UInt8(ascii: "}"),
  ]

  /// Brackets that are part of the text.
  private func brackets() -> [TextSpan<PartText>] {
    var result: [TextSpan<PartText>] = []
    var open: (start: Int, closing: Unicode.Scalar)?
    passage.part.bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while offset < text.count {
        let (value, length) = decodeScalar(text, at: offset)
        let scalar = Unicode.Scalar(value) ?? " "
        if let closing = Self.closings[scalar] {
          open = (offset, closing)
        } else if let bracket = open, scalar == bracket.closing {
          let span = TextSpan<PartText>(bracket.start, offset + length)
          let inside = passage.part.bytes.string(span).dropFirst().dropLast()
          let isRound = scalar == ")" || scalar == "）"
          if span.count <= Self.longest, isInstruction(String(inside), isRound: isRound) { result.append(span) }
          open = nil
        }
        offset += length
      }
    }
    return result
  }

  private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
    "[": "]", "【": "】", "［": "］", "(": ")", "（": "）",
  ]

  private func isInstruction(_ text: String, isRound: Bool) -> Bool {
    let said = WordSpans.folded(text)
    guard !said.isEmpty, said != ["x"] else { return false }
    return words.contains { words in
      guard !words.names.contains(where: { Self.begins(said, with: $0) }) else { return false }
      if isRound { return words.surest.contains { Self.begins(said, with: $0) } }
      return words.beginnings.contains { Self.begins(said, with: $0) }
        || said.count <= Self.longestWithCueInside && words.inside.contains { Self.holds(said, $0) }
    }
  }

  private static func begins(_ said: [String], with cue: LeftoverWords.Cue) -> Bool {
    if said.starts(with: cue) { return true }
    // Without spaces words are cut where the dictionary says, and not as they were listed.
    return isUnspaced(cue) && said.joined().hasPrefix(cue.joined())
  }

  private static func holds(_ said: [String], _ cue: LeftoverWords.Cue) -> Bool {
    if isUnspaced(cue) { return said.joined().contains(cue.joined()) }
    guard said.count >= cue.count, !cue.isEmpty else { return false }
    return (0...(said.count - cue.count)).contains { Array(said[$0..<($0 + cue.count)]) == cue }
  }

  private static func isUnspaced(_ cue: [String]) -> Bool {
    cue.joined().unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
  }

  // MARK: Without brackets

  private func phrases() -> [TextSpan<PartText>] {
    passage.words.indices.flatMap { start in
      words.lazy.flatMap { $0.anywhere[passage.words[start].folded] ?? [] }.compactMap { cue in
        let range = start..<(start + cue.count)
        guard range.upperBound <= passage.words.count else { return nil }
        return zip(range, cue).allSatisfy { passage.words[$0].folded == $1 } ? passage.span(of: range) : nil
      }
    }
  }

  // MARK: X's

  /// X's in place of a date, a year, an amount or a number, and TBD.
  private func shapes() -> [TextSpan<PartText>] {
    var result: [TextSpan<PartText>] = []
    var index = 0
    while index < passage.words.count {
      guard Self.canBegin(passage.words[index].folded), !isJoined(index - 1) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < passage.words.count, isJoined(end - 1) { end += 1 }
      if let span = shape(of: index..<end) { result.append(span) }
      index = end
    }
    return result
  }

  private static func canBegin(_ word: String) -> Bool {
    word == "tbd" || word == "t" || word == "20xx"
      || word.utf8.count <= 4 && word.utf8.allSatisfy { $0 == UInt8(ascii: "x") }
  }

  /// Whether one of `/ - . :` joins a word to the next one.
  private func isJoined(_ index: Int) -> Bool {
    guard index >= 0, index + 1 < passage.words.count else { return false }
    let (end, start) = (passage.words[index].span.end, passage.words[index + 1].span.start)
    return start == end + 1 && Self.joints.contains(passage.part.bytes[end])
  }

  private static let joints = Set("/-.:".utf8)

  private func shape(of range: Range<Int>) -> TextSpan<PartText>? {
    let span = passage.span(of: range)
    let groups = range.map { passage.words[$0].folded }
    let text = passage.part.bytes.string(span)
    if range.count == 1, text == "TBD" { return span }
    if groups == ["t", "b", "d"], text == "T.B.D" { return span }
    // "20XX", "20XX-20XX"
    if groups.allSatisfy({ $0 == "20xx" }), text.contains("X") { return span }
    let isXs = groups.allSatisfy { group in (1...4).contains(group.count) && group.allSatisfy { $0 == "x" } }
    guard isXs, text.allSatisfy({ !$0.isLetter || $0 == "X" }) || text.allSatisfy({ !$0.isLetter || $0 == "x" }) else {
      return nil
    }
    let count = groups.reduce(0) { $0 + $1.count }
    if groups.count >= 3, groups.allSatisfy({ $0.count >= 2 }) { return span }
    if groups.count == 2, count >= 6 || text.contains(":") && count == 4 { return span }
    // "$XX", "$X.XX", "ext. XXXX"
    let isAmount = span.start > 0 && passage.part.bytes[span.start - 1] == UInt8(ascii: "$")
    if isAmount { return TextSpan(span.start - 1, span.end) }
    return groups.count == 1 && count == 4 && text.hasPrefix("X") ? span : nil
  }
}
