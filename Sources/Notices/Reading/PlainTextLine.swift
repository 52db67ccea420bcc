internal import UnicodeText

/// A line of a plain text and what its shape says.
struct PlainTextLine {
  enum Kind: Equatable {
    case blank
    case text
    /// Dashes or the like from one end to the other. The byte is the one all of them are, or 0.
    case rule(UInt8)
    /// "- - - - cut here - - - -": the text is what stands between.
    case cut
  }

  private(set) var kind = Kind.blank
  /// The text without the blanks and quotation markers around it.
  private(set) var text: TextSpan<FileText>
  /// The column where it begins, from 0; a tab goes to the next multiple of eight.
  private(set) var column = 0
  private(set) var isQuoted = false

  /// Reads a line. O(bytes of the line).
  init(_ span: TextSpan<FileText>, in bytes: [UInt8]) {
    var (start, end) = (span.start, span.end)
    text = span
    bytes.withUnsafeBufferPointer { buffer in
      Self.skipBlanks(buffer, &start, end, &column)
      while start < end, buffer[start] == UInt8(ascii: ">"), Self.endsMarker(buffer, start + 1, end) {
        isQuoted = true
        start += 1
        column = 0
        Self.skipBlanks(buffer, &start, end, &column)
      }
      Self.trimEnd(buffer, start, &end)
    }
    text = TextSpan(start, end)
    if !text.isEmpty { classify(bytes) }
  }

  /// A reader sees nothing of it.
  mutating func hide() { kind = .blank }

  private static func endsMarker(_ buffer: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    offset >= end || buffer[offset].isBlank || buffer[offset] == UInt8(ascii: ">")
  }

  private static func skipBlanks(
    _ buffer: UnsafeBufferPointer<UInt8>, _ start: inout Int, _ end: Int, _ column: inout Int
  ) {
    while start < end {
      let (scalar, length) = decodeScalar(buffer, at: start)
      guard ScalarTable.shared.properties(scalar).contains(.space) else { return }
      column = scalar == 0x09 ? (column / 8 + 1) * 8 : column + 1
      start += length
    }
  }

  private static func trimEnd(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: inout Int) {
    while end > start {
      var last = end - 1
      while last > start, buffer[last] & 0xC0 == 0x80 { last -= 1 }
      guard ScalarTable.shared.properties(decodeScalar(buffer, at: last).scalar).contains(.space) else { return }
      end = last
    }
  }

  // MARK: Rules

  /// What lines are drawn with: ASCII, dashes, box drawing, the scissors of a tear-off slip.
  private static let rules: Set<UInt32> = Set("-=_*~#+·•–—─━═┄┅✂✁✄\u{FE0F}\u{FE0E}".unicodeScalars.map(\.value))
  private static let blanks: Set<UInt32> = [0x20, 0x09, 0xA0]
  /// Not around the words of a tear-off line: `___ Yes ___` is a form.
  private static let formBlank: UInt32 = 0x5F

  private mutating func classify(_ bytes: [UInt8]) {
    kind = .text
    bytes.withUnsafeBufferPointer { buffer in
      var index = text.start
      var drawn = 0
      while index < text.end {
        let (scalar, length) = decodeScalar(buffer, at: index)
        if Self.rules.contains(scalar) { drawn += 1 } else if !Self.blanks.contains(scalar) { break }
        index += length
      }
      guard drawn >= 3 else { return }
      if index >= text.end {
        let isUniform = (text.start..<text.end).allSatisfy { buffer[$0] == buffer[text.start] }
        kind = .rule(isUniform ? buffer[text.start] : 0)
        return
      }
      if let inner = cut(buffer, from: index) {
        kind = .cut
        text = inner
      }
    }
  }

  /// The words of a tear-off line whose first word begins at an offset.
  private func cut(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> TextSpan<FileText>? {
    guard !buffer[text.start..<start].contains(UInt8(truncatingIfNeeded: Self.formBlank)) else { return nil }
    var end = text.end
    var drawn = 0
    while end > start {
      var last = end - 1
      while last > start, buffer[last] & 0xC0 == 0x80 { last -= 1 }
      let scalar = decodeScalar(buffer, at: last).scalar
      if Self.rules.contains(scalar), scalar != Self.formBlank {
        drawn += 1
      } else if !Self.blanks.contains(scalar) {
        break
      }
      end = last
    }
    // `--- | ---` is the line under the head of a table.
    let hasLetter = (start..<end).contains { index in
      !ScalarTable.shared.properties(decodeScalar(buffer, at: index).scalar).isDisjoint(with: .word)
    }
    return drawn >= 3 && hasLetter ? TextSpan(start, end) : nil
  }
}

extension NoticeSource {
  /// Whether a line is set in capitals: letters that have a case, all of them upper. Placeholders do not count.
  /// Scripts without case have no capitals. O(bytes of the line).
  func isCapitals(_ line: PlainTextLine) -> Bool {
    guard line.kind == .text, line.text.count <= 240 else { return false }
    var capitals = 0
    var columns = 0
    var next = firstOpaque(endingAfter: line.text.start)
    return bytes.withUnsafeBufferPointer { buffer in
      var index = line.text.start
      while index < line.text.end {
        if next < opaque.count, opaque[next].span.start <= index {
          index = max(index + 1, opaque[next].span.end)
          columns += 1
          next += 1
          continue
        }
        let (scalar, length) = decodeScalar(buffer, at: index)
        let properties = ScalarTable.shared.properties(scalar)
        // The ordinal signs of Spanish, as in "12.º GRADO", count as neither.
        if properties.contains(.letter), scalar != 0xAA, scalar != 0xBA {
          guard properties.contains(.upper) else { return false }
          capitals += 1
        }
        if !properties.contains(.mark) { columns += 1 }
        index += length
      }
      return capitals >= 2 && columns <= 80
    }
  }
}
