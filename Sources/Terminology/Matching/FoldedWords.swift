internal import UnicodeText

/// A text as the index sees it: folded words and the gaps between them.
struct FoldedWords {
  private(set) var hashes: [UInt64] = []
  private(set) var gaps: [UInt8] = []
  /// All folded words, each with its gap in front (none before the first).
  private(set) var bytes: [UInt8] = []
  /// From the first word to the last in the text that was read: the bracket that ends "Title I (Part A)" belongs to no word.
  private(set) var span = TextSpan<InputText>(0, 0)
  /// Where the first word ends and where the last one begins in ``bytes``.
  private var firstEnd = 0
  private var lastStart = 0

  init() {}

  /// Reads a text once: what the scanner folds for the hash of a word is kept.
  init(_ text: String, folding: Folding = .root) {
    var text = text
    text.withUTF8 { buffer in
      bytes.reserveCapacity(buffer.count)
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordReader.room) { room in
        var scanner = TokenScanner(text: buffer, folding: folding, room: room, keepsASCII: true)
        while let token = scanner.next() { append(token, scanner.folded, of: buffer, folding) }
      }
    }
  }

  private mutating func append(
    _ token: TokenScanner.Token, _ folded: UnsafeBufferPointer<UInt8>, of text: UnsafeBufferPointer<UInt8>,
    _ folding: Folding
  ) {
    if hashes.isEmpty { span = TextSpan(token.start, token.end) } else { bytes.append(token.gap) }
    span = TextSpan(span.start, token.end)
    lastStart = bytes.count
    var hash = token.hash
    if token.isComplex || token.end - token.start > WordReader.longest {
      let word = folding.fold(text, spans: [Int32(token.start), Int32(token.end)]).bytes
      bytes += word
      if token.isComplex { hash = WordHash.ofFolded(word) }
    } else {
      for byte in folded { bytes.append(byte == 0x7F ? 0x5F : byte) }
    }
    if hashes.isEmpty { firstEnd = bytes.count }
    hashes.append(hash)
    gaps.append(token.gap)
  }

  /// Reads the bytes of words `first` up to, not including, `end`, in place of what was read before. Hashes and gaps stand
  /// in the tokens already.
  mutating func read(_ tokens: Tokens, _ first: Int, _ end: Int, of text: UnsafeBufferPointer<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: WordReader.room) { room in
      var reader = WordReader(text: text, folding: tokens.folding, room: room)
      for token in first..<end {
        if token > first { bytes.append(tokens.words[token].gap) }
        lastStart = bytes.count
        append(Int(tokens.words[token].start), Int(tokens.words[token].end), &reader, of: text, tokens.folding)
        if token == first { firstEnd = bytes.count }
      }
    }
  }

  /// Scalar by scalar where that is enough, else through ICU.
  private mutating func append(
    _ start: Int, _ end: Int, _ reader: inout WordReader, of text: UnsafeBufferPointer<UInt8>, _ folding: Folding
  ) {
    reader.read(from: start)
    if reader.isComplex || reader.end != end {
      bytes += folding.fold(text, spans: [Int32(start), Int32(end)]).bytes
    } else {
      for byte in reader.folded { bytes.append(byte == 0x7F ? 0x5F : byte) }
    }
  }

  /// The folded bytes of the first and of the last word.
  var first: ArraySlice<UInt8> { bytes[..<firstEnd] }
  var last: ArraySlice<UInt8> { bytes[lastStart...] }

  /// Leaves so many folded bytes of the last word.
  mutating func cutLast(to count: Int) {
    bytes.removeLast(max(0, bytes.count - lastStart - count))
  }

  /// The same words with another one in place of the first, given in folded bytes.
  func replacingFirst(with word: [UInt8]) -> FoldedWords {
    var copy = self
    copy.hashes[0] = WordHash.ofFolded(word)
    copy.bytes.replaceSubrange(..<firstEnd, with: word)
    copy.lastStart = hashes.count == 1 ? 0 : lastStart + word.count - firstEnd
    copy.firstEnd = word.count
    return copy
  }
}
