/// A text that was made of bytes in a file by undoing a transfer encoding or a character set, with the way back.
///
/// Its bytes are UTF-8 once ``decoded(as:)`` gave it; before that they may be anything.
package struct DecodedText: Sendable {
  package let bytes: [UInt8]
  /// From the bytes of the file to these; nil where they are the same.
  package let map: PieceMap<FileText, FileText>?

  /// More steps of a way back are not held: it would take more memory than a letter is worth. Two million letters of a script
  /// that is not ASCII, or bytes of base64.
  package static let pieceLimit = 2 << 20

  /// The bytes of a file as they are.
  package init(_ file: [UInt8]) {
    bytes = file
    map = nil
  }

  package init(_ bytes: [UInt8], map: PieceMap<FileText, FileText>) {
    self.bytes = bytes
    self.map = map
  }

  /// The way back to the file of what was made of this text.
  package func origin<Target>(of map: PieceMap<FileText, Target>) -> PieceMap<FileText, Target> {
    self.map.map { map.composed(with: $0) } ?? map
  }

  /// The stretch of the file that a stretch of this text was made of.
  package func origin(of span: TextSpan<FileText>) -> TextSpan<FileText> { map?.source(of: span) ?? span }

  /// What was made of this text, as made of the file.
  package func then(_ next: DecodedText) -> DecodedText {
    next.map.map { DecodedText(next.bytes, map: origin(of: $0)) } ?? self
  }

  /// A stretch of it.
  package func slice(_ span: TextSpan<FileText>) -> DecodedText {
    if span.start == 0, span.end == bytes.count { return self }
    return DecodedText(Array(bytes.slice(span)), map: origin(of: PieceMap(verbatim: span)))
  }

  /// The same text without some stretches, which are in order and disjoint.
  package func without(_ stretches: [TextSpan<FileText>]) -> DecodedText {
    guard !stretches.isEmpty else { return self }
    var (kept, map) = ([UInt8](), PieceMap<FileText, FileText>())
    var start = 0
    for stretch in stretches + [TextSpan(bytes.count, bytes.count)] {
      let span = TextSpan<FileText>(start, stretch.start)
      if !span.isEmpty {
        kept += bytes.slice(span)
        map.append(span, count: span.count, encoding: .verbatim)
      }
      start = max(start, stretch.end)
    }
    return DecodedText(kept, map: origin(of: map))
  }

  /// The text in UTF-8, if it is in this character set; else the first stretch of this text that means nothing in it.
  /// A byte-order mark is left out. O(bytes).
  package func decoded(as charset: Charset) -> DecodingResult {
    guard charset == .utf8 else {
      guard let (text, fault) = charset.decode(bytes) else { return .tooLong }
      return fault.map { .illFormed($0) } ?? .text(then(text))
    }
    var pieces = PieceMap<FileText, FileText>()
    let needsMap = map?.pieces.contains { $0.encoding != .verbatim } ?? false
    var isTooLong = false
    let fault = bytes.withUnsafeBufferPointer { buffer -> TextSpan<FileText>? in
      var index = 0
      var run = 0
      while index < buffer.count {
        if buffer[index] < 0x80 {
          index += 1
          continue
        }
        let (scalar, length) = decodeScalar(buffer, at: index)
        if scalar == 0xFFFD, length == 1 { return TextSpan(index, index + 1) }
        if needsMap {
          // One piece a scalar: what it was coded in can only be read as a whole.
          if run < index { pieces.append(TextSpan(run, index), count: index - run, encoding: .verbatim) }
          pieces.append(TextSpan(index, index + length), count: length, encoding: .decoded)
          run = index + length
          if pieces.pieces.count > Self.pieceLimit {
            isTooLong = true
            return nil
          }
        }
        index += length
      }
      if needsMap, run < index { pieces.append(TextSpan(run, index), count: index - run, encoding: .verbatim) }
      return nil
    }
    if let fault { return .illFormed(fault) }
    if isTooLong { return .tooLong }
    let text = needsMap ? then(DecodedText(bytes, map: pieces)) : self
    return .text(text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? text.slice(TextSpan(3, text.bytes.count)) : text)
  }
}

package enum DecodingResult: Sendable {
  case text(DecodedText)
  case illFormed(TextSpan<FileText>)
  /// There are more steps of the way back than are held.
  case tooLong

  package var text: DecodedText? { if case .text(let text) = self { text } else { nil } }
}
