internal import UnicodeText

/// A text as the index sees it: folded words and the gaps between them.
struct FoldedWords {
  var hashes: [UInt64]
  var gaps: [UInt8]
  /// All folded words, each with its gap in front (none before the first).
  var bytes: [UInt8]
  /// Where the last word begins in ``bytes``.
  private var lastStart = 0

  init(_ text: String, folding: Folding = .root) {
    var text = text
    self = text.withUTF8 { buffer in
      let tokens = Tokens(buffer, folding: folding)
      return FoldedWords(tokens, 0, tokens.count, of: buffer)
    }
  }

  /// Words `first` up to, not including, `end`.
  init(_ tokens: Tokens, _ first: Int, _ end: Int, of text: UnsafeBufferPointer<UInt8>) {
    hashes = Array(tokens.hashes[first..<end])
    gaps = Array(tokens.gaps[first..<end])
    bytes = []
    var spans: [Int32] = []
    for index in first..<end {
      spans.append(tokens.starts[index])
      spans.append(tokens.ends[index])
    }
    let folding = tokens.folding
    let isPlain = !folding.hasDotlessI && !folding.joinsApostrophes
    if let start = spans.first, let stop = spans.last, isPlain,
      text[Int(start)..<Int(stop)].allSatisfy({ $0 < 0x80 })
    {
      foldASCII(spans, of: text)
      return
    }
    for index in first..<end {
      if index > first { bytes.append(gaps[index - first]) }
      lastStart = bytes.count
      append(tokens.span(index, index), of: text, folding)
    }
  }

  /// Scalar by scalar where that is enough, else through ICU.
  private mutating func append(
    _ span: TextSpan<InputText>, of text: UnsafeBufferPointer<UInt8>, _ folding: Folding
  ) {
    var reader = WordReader(text: text, folding: folding, folded: [])
    reader.read(from: span.start)
    if reader.isComplex || reader.end != span.end {
      bytes += folding.fold(text, spans: [Int32(span.start), Int32(span.end)]).bytes
      return
    }
    var word = reader.takeFolded()
    folding.finish(&word)
    for index in word.indices where word[index] == 0x7F { word[index] = 0x5F }
    bytes += word
  }

  /// The folded bytes of the last word.
  var last: ArraySlice<UInt8> { bytes[lastStart...] }

  /// Leaves so many folded bytes of the last word.
  mutating func cutLast(to count: Int) {
    bytes.removeLast(max(0, bytes.count - lastStart - count))
  }

  /// Words of ASCII need no ICU: their capitals made small is what it would give.
  private mutating func foldASCII(_ spans: [Int32], of text: UnsafeBufferPointer<UInt8>) {
    for index in 0..<spans.count / 2 {
      if index > 0 { bytes.append(gaps[index]) }
      lastStart = bytes.count
      for byte in text[Int(spans[2 * index])..<Int(spans[2 * index + 1])] {
        bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
  }
}
