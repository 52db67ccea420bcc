/// How the bytes of a piece became the bytes of its target.
public enum PieceEncoding: String, Hashable, Sendable {
  /// The same bytes.
  case verbatim
  /// Other bytes with the same meaning under normalisation or case folding.
  case normalized
  /// A character reference such as `&amp;` or `&#233;`.
  case characterReference
  /// A tag that breaks the line, such as `<br>`: one line feed stands for it.
  case lineBreakTag
  /// A run of blanks and line ends that counts as one blank, as in HTML: one blank stands for it.
  case whiteSpace
  /// The same text in another character set, transfer encoding or escape: `=C3=A9` in mail, `\"` in a PO file.
  case decoded
  /// A tag that stands for a character, such as Word's tab or hard hyphen.
  case markup
  /// Something that is no prose (a placeholder, code, an address): one U+FFFC stands for it.
  case mask
}

/// One step of the way back: these bytes of `Source` became those of `Target`.
public struct Piece<Source, Target>: Hashable, Sendable {
  public let source: TextSpan<Source>
  public let target: TextSpan<Target>
  public let encoding: PieceEncoding

  public init(source: TextSpan<Source>, target: TextSpan<Target>, encoding: PieceEncoding) {
    self.source = source
    self.target = target
    self.encoding = encoding
  }
}

/// The way back from a text to the text it was made of.
///
/// A map is *total* (every byte of the target lies in exactly one piece) and *monotone* (later in the target is never
/// earlier in the source). Bytes of the source that lie in no piece were left out: markup, indentation. Finding a
/// position costs a binary search over the pieces.
public struct PieceMap<Source, Target>: Hashable, Sendable {
  /// In order of the target; targets touch, sources may leave gaps.
  public private(set) var pieces: [Piece<Source, Target>]

  public init() { pieces = [] }

  /// The map of a text that is a stretch of its source, unchanged.
  public init(verbatim source: TextSpan<Source>) {
    pieces = source.isEmpty ? [] : [Piece(source: source, target: TextSpan(0, source.count), encoding: .verbatim)]
  }

  /// The number of bytes of the target.
  public var targetCount: Int { pieces.last?.target.end ?? 0 }

  /// Adds what the next `count` bytes of the target were made of. Verbatim neighbours are joined.
  public mutating func append(_ source: TextSpan<Source>, count: Int, encoding: PieceEncoding) {
    let start = targetCount
    if encoding == .verbatim, let last = pieces.last, last.encoding == .verbatim, last.source.end == source.start {
      pieces[pieces.count - 1] = Piece(
        source: last.source.union(source), target: TextSpan(last.target.start, start + count), encoding: .verbatim)
    } else {
      pieces.append(Piece(source: source, target: TextSpan(start, start + count), encoding: encoding))
    }
  }

  /// The pieces that a stretch of the target was made of: a verbatim piece is cut to the stretch, any other comes whole.
  /// Decoded one by one and joined they give the stretch, if its edges do not cut a piece that is not verbatim.
  /// An empty stretch was made of nothing.
  public func pieces(of span: TextSpan<Target>) -> [Piece<Source, Target>] {
    guard !span.isEmpty else { return [] }
    var result: [Piece<Source, Target>] = []
    var index = firstPiece(endingAfter: span.start)
    while index < pieces.count, pieces[index].target.start < span.end {
      let piece = pieces[index]
      index += 1
      if piece.target.isEmpty { continue }
      if piece.encoding == .verbatim {
        let start = max(piece.target.start, span.start)
        let end = min(piece.target.end, span.end)
        let shift = piece.source.start - piece.target.start
        result.append(
          Piece(source: TextSpan(start + shift, end + shift), target: TextSpan(start, end), encoding: .verbatim))
      } else {
        result.append(piece)
      }
    }
    return result
  }

  /// The smallest stretch of the source that holds everything the span was made of.
  /// An empty span gives an empty one, at the place where its text would stand.
  public func source(of span: TextSpan<Target>) -> TextSpan<Source> {
    let parts = pieces(of: span)
    if let first = parts.first, let last = parts.last { return TextSpan(first.source.start, last.source.end) }
    let index = firstPiece(endingAfter: span.start)
    guard index < pieces.count else {
      let end = pieces.last?.source.end ?? 0
      return TextSpan(end, end)
    }
    let piece = pieces[index]
    let inside = piece.encoding == .verbatim ? span.start - piece.target.start : 0
    return TextSpan(piece.source.start + inside, piece.source.start + inside)
  }

  /// The map from this map's target back to the source of `earlier`.
  ///
  /// Where an edge of one of these pieces cuts a piece of `earlier` that only comes whole, the neighbours share bytes of
  /// the origin and become one piece: the result stays total and monotone, and never names a byte twice.
  public func composed<Origin>(with earlier: PieceMap<Origin, Source>) -> PieceMap<Origin, Target> {
    var result = PieceMap<Origin, Target>()
    for piece in pieces {
      guard piece.encoding == .verbatim else {
        result.appendMerging(earlier.source(of: piece.source), count: piece.target.count, encoding: piece.encoding)
        continue
      }
      for part in earlier.pieces(of: piece.source) {
        let count = min(part.target.end, piece.source.end) - max(part.target.start, piece.source.start)
        result.appendMerging(part.source, count: count, encoding: part.encoding)
      }
    }
    return result
  }

  /// Appends, or widens the last piece where that was made of the same bytes.
  private mutating func appendMerging(_ source: TextSpan<Source>, count: Int, encoding: PieceEncoding) {
    guard let last = pieces.last, source.start < last.source.end else {
      return append(source, count: count, encoding: encoding)
    }
    // What was deleted gives up the shared bytes to its neighbour: it must not widen what the neighbour was made of.
    if count == 0 {
      let rest = TextSpan<Source>(last.source.end, source.end)
      return rest.isEmpty ? () : append(rest, count: 0, encoding: encoding)
    }
    if last.target.isEmpty {
      let rest = TextSpan<Source>(last.source.start, source.start)
      pieces.removeLast()
      if !rest.isEmpty { append(rest, count: 0, encoding: last.encoding) }
      return appendMerging(source, count: count, encoding: encoding)
    }
    pieces[pieces.count - 1] = Piece(
      source: last.source.union(source), target: TextSpan(last.target.start, last.target.end + count),
      encoding: last.encoding == encoding ? encoding : .normalized)
  }

  private func firstPiece(endingAfter offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].target.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
