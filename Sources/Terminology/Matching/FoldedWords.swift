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

  init(_ text: String, folding: Folding = .root) {
    var text = text
    self = text.withUTF8 { buffer in
      let tokens = Tokens(buffer, folding: folding)
      var words = FoldedWords()
      words.read(tokens, 0, tokens.count, of: buffer)
      if tokens.count > 0 { words.span = tokens.span(0, tokens.count - 1) }
      words.hashes = tokens.words.map(\.hash)
      words.gaps = tokens.words.map(\.gap)
      return words
    }
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
    copy.hashes[0] = word.map { $0 == 0x5F ? 0x7F : $0 }.withUnsafeBufferPointer { WordHash.of($0) }
    copy.bytes.replaceSubrange(..<firstEnd, with: word)
    copy.lastStart = hashes.count == 1 ? 0 : lastStart + word.count - firstEnd
    copy.firstEnd = word.count
    return copy
  }
}
