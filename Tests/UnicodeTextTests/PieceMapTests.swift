import Testing
import UnicodeText

private typealias Map = PieceMap<FileText, PartText>
private typealias Target = TextSpan<PartText>
private typealias Source = TextSpan<FileText>

/// `Tom &amp; <b>Ann</b>`, read as `Tom & Ann`.
private func tomAndAnn() -> Map {
  var map = Map()
  map.append(Source(0, 4), count: 4, encoding: .verbatim)
  map.append(Source(4, 9), count: 1, encoding: .characterReference)
  map.append(Source(9, 10), count: 1, encoding: .verbatim)
  map.append(Source(13, 16), count: 3, encoding: .verbatim)
  return map
}

@Suite struct PieceMapTests {
  @Test func anEmptyMapAnswers() {
    let map = Map()
    #expect(map.targetCount == 0)
    #expect(map.pieces(of: Target(0, 5)).isEmpty)
    #expect(map.source(of: Target(0, 0)) == Source(0, 0))
    #expect(Map(verbatim: Source(7, 7)) == map)
  }

  @Test func verbatimNeighboursAreJoined() {
    var map = Map(verbatim: Source(5, 8))
    map.append(Source(8, 10), count: 2, encoding: .verbatim)
    #expect(map == Map(verbatim: Source(5, 10)))
    map.append(Source(11, 12), count: 1, encoding: .verbatim)
    #expect(map.pieces.count == 2, "a gap in the source keeps them apart")
  }

  @Test func piecesAreCutWhereTheyAreVerbatimAndWholeElsewhere() {
    let pieces = tomAndAnn().pieces(of: Target(2, 8))
    #expect(pieces.map(\.source) == [Source(2, 4), Source(4, 9), Source(9, 10), Source(13, 15)])
    #expect(pieces.map(\.target) == [Target(2, 4), Target(4, 5), Target(5, 6), Target(6, 8)])
    #expect(pieces.map(\.encoding) == [.verbatim, .characterReference, .verbatim, .verbatim])
  }

  @Test(arguments: [(0, 3, 0, 3), (4, 5, 4, 9), (4, 6, 4, 10), (5, 9, 9, 16), (0, 9, 0, 16), (6, 7, 13, 14)])
  func sourceIsTheHull(start: Int, end: Int, from: Int, to: Int) {
    #expect(tomAndAnn().source(of: Target(start, end)) == Source(from, to))
  }

  @Test(arguments: [(0, 0), (2, 2), (4, 4), (5, 9), (6, 13), (8, 15), (9, 16), (50, 16)])
  func anEmptySpanGivesAnEmptyPlace(offset: Int, expected: Int) {
    let map = tomAndAnn()
    #expect(map.pieces(of: Target(offset, offset)).isEmpty)
    #expect(map.source(of: Target(offset, offset)) == Source(expected, expected))
  }

  @Test func anEmptySpanInsideACharacterReferenceIsEmptyToo() {
    var map = Map()
    map.append(Source(0, 8), count: 2, encoding: .characterReference)
    #expect(map.pieces(of: Target(1, 1)).isEmpty)
    #expect(map.source(of: Target(1, 1)) == Source(0, 0))
  }

  @Test func deletedBytesLieInTheHullAndNotInThePieces() {
    // "a" + soft hyphen + "b": folding leaves "ab".
    var map = Map(verbatim: Source(0, 1))
    map.append(Source(1, 3), count: 0, encoding: .normalized)
    map.append(Source(3, 4), count: 1, encoding: .verbatim)
    #expect(map.targetCount == 2)
    #expect(map.pieces(of: Target(0, 2)).map(\.source) == [Source(0, 1), Source(3, 4)])
    #expect(map.source(of: Target(0, 2)) == Source(0, 4))
    #expect(map.source(of: Target(0, 1)) == Source(0, 1))
    #expect(map.source(of: Target(1, 2)) == Source(3, 4))
  }

  @Test func composingCutsAPieceThatComesWholeOnlyOnce() {
    // One byte became "abc"; a second step kept "a" and turned "bc" into "d".
    var first = PieceMap<FileText, InputText>()
    first.append(Source(0, 1), count: 3, encoding: .normalized)
    first.append(Source(1, 2), count: 1, encoding: .verbatim)
    var second = PieceMap<InputText, PartText>(verbatim: TextSpan(0, 1))
    second.append(TextSpan(1, 3), count: 1, encoding: .normalized)
    second.append(TextSpan(3, 4), count: 1, encoding: .verbatim)
    let map = second.composed(with: first)
    #expect(map.targetCount == 3)
    #expect(map.pieces.map(\.source) == [Source(0, 1), Source(1, 2)])
    #expect(map.pieces.map(\.target) == [Target(0, 2), Target(2, 3)])
    #expect(map.source(of: Target(1, 2)) == Source(0, 1))
  }

  @Test func composingAVerbatimStretchOfAReferenceStaysTotal() {
    // "&fjlig;" became "fj"; a second step kept "j" alone.
    var first = PieceMap<FileText, InputText>()
    first.append(Source(0, 7), count: 2, encoding: .characterReference)
    let map = PieceMap<InputText, PartText>(verbatim: TextSpan(1, 2)).composed(with: first)
    #expect(map.targetCount == 1)
    #expect(map.pieces(of: Target(0, 1)).map(\.source) == [Source(0, 7)])
  }
}
