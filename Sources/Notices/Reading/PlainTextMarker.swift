internal import UnicodeText

/// What a list item of a plain text begins with.
enum PlainTextMarker: Equatable {
  /// A bullet or a box to tick.
  case bullet
  /// A character that is also something else: it is a bullet where several lines begin with it.
  case weak(UInt32)
  /// A number or letter. The values are what it can mean: `i` is the ninth letter and a Roman one.
  case ordered(style: OrderedStyle, values: [Int])

  enum OrderedStyle: Hashable {
    case digitDot, digitBracket, letterDot, letterBracket, brackets
  }

  private static let bullets: Set<UInt32> = Set("-*•▪◦‣●○■□➢►▶✓✔➔→".unicodeScalars.map(\.value))
  private static let boxes: Set<UInt32> = Set("☐☑☒".unicodeScalars.map(\.value))
  private static let weak: Set<UInt32> = Set("–·o".unicodeScalars.map(\.value))
  private static let tickBoxes = ["[ ]", "[x]", "[X]", "[_]", "( )"].map { Array($0.utf8) }

  /// The marker at the start of a line, and where the text behind it begins.
  static func read(_ line: PlainTextLine, in text: ByteScanner) -> (marker: PlainTextMarker, textStart: Int)? {
    guard line.kind == .text, let first = one(at: line.text.start, line.text.end, text) else { return nil }
    // `- [ ] yes`, `1. ☐ yes`: the box belongs to the marker.
    if let box = boxEnd(at: first.textStart, line.text.end, text) { return (first.marker, box) }
    return (first.marker, first.textStart)
  }

  private static func one(at start: Int, _ end: Int, _ text: ByteScanner) -> (marker: PlainTextMarker, textStart: Int)?
  {
    if let box = boxEnd(at: start, end, text) { return (.bullet, box) }
    if let (ordered, markerEnd) = ordered(at: start, text) {
      return textStart(markerEnd, end, text).map { (ordered, $0) }
    }
    let scalar = text.scalar(at: start)
    let markerEnd = start + String(Unicode.Scalar(scalar) ?? " ").utf8.count
    // "•Text" is a bullet whose blank was lost; "-5" and "*note" are not.
    if bullets.contains(scalar), scalar >= 0x80 { return (.bullet, min(skipBlanks(markerEnd, text), end)) }
    guard let behind = textStart(markerEnd, end, text) else { return nil }
    if bullets.contains(scalar) { return (.bullet, behind) }
    // "o" and a small letter behind one space are words: "the" in Portuguese, "or" in Spanish.
    if scalar == 0x6F, behind == markerEnd + 1, behind < end,
      ScalarTable.shared.properties(text.scalar(at: behind)).contains(.lower)
    {
      return nil
    }
    return weak.contains(scalar) ? (.weak(scalar), behind) : nil
  }

  private static func boxEnd(at start: Int, _ end: Int, _ text: ByteScanner) -> Int? {
    if boxes.contains(text.scalar(at: start)) { return min(skipBlanks(start + 3, text), end) }
    guard let box = tickBoxes.first(where: { text.has($0, at: start) }) else { return nil }
    return textStart(start + box.count, end, text)
  }

  /// A marker stands alone: a blank or the end of the line follows.
  private static func textStart(_ markerEnd: Int, _ end: Int, _ text: ByteScanner) -> Int? {
    if markerEnd >= end { return end }
    let next = skipBlanks(markerEnd, text)
    return next > markerEnd ? min(next, end) : nil
  }

  private static func skipBlanks(_ offset: Int, _ text: ByteScanner) -> Int {
    var index = offset
    while text[index].isBlank || (text[index] == 0xC2 && text[index + 1] == 0xA0) {
      index += text[index].isBlank ? 1 : 2
    }
    return index
  }

  // MARK: Numbers

  private static func ordered(at start: Int, _ text: ByteScanner) -> (PlainTextMarker, Int)? {
    let isBracketed = text[start] == UInt8(ascii: "(")
    let nameStart = isBracketed ? start + 1 : start
    // Three digits at most: "2025." ends a sentence.
    let nameEnd = text.end(from: nameStart, limit: 3) { $0.isDigit || $0.isLower }
    let values = values(text.bytes[min(nameStart, nameEnd)..<nameEnd])
    guard !values.isEmpty else { return nil }
    let isDigit = text[nameStart].isDigit
    switch text[nameEnd] {
    case UInt8(ascii: ")"):
      let style: OrderedStyle = isBracketed ? .brackets : isDigit ? .digitBracket : .letterBracket
      return (.ordered(style: style, values: values), nameEnd + 1)
    case UInt8(ascii: ".") where !isBracketed:
      return (.ordered(style: isDigit ? .digitDot : .letterDot, values: values), nameEnd + 1)
    default:
      return nil
    }
  }

  private static func values(_ name: ArraySlice<UInt8>) -> [Int] {
    guard let first = name.first else { return [] }
    if name.allSatisfy(\.isDigit) { return [name.reduce(0) { $0 * 10 + Int($1 - 0x30) }] }
    guard name.allSatisfy(\.isLower) else { return [] }
    let roman = romans.firstIndex(of: String(decoding: name, as: UTF8.self)).map { [$0 + 1] } ?? []
    return (name.count == 1 ? [Int(first - 0x60)] : []) + roman
  }

  private static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "ix", "x"]
}
