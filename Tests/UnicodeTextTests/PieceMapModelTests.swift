import TestSupport
import Testing
import UnicodeText

/// Random maps against a model that remembers, for every byte of the target alone, where it came from.
@Suite struct PieceMapModelTests {
  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithTheModel(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<30 {
      let step = Step<FileText, PartText>(sourceCount: .random(in: 0...40, using: &random), random: &random)
      if let failure = step.disagreement() {
        Issue.record("seed \(seed), round \(round): \(failure)")
        return
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func composingIsLookingBackTwice(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<30 {
      let first = Step<FileText, InputText>(sourceCount: .random(in: 0...30, using: &random), random: &random)
      let second = Step<InputText, PartText>(sourceCount: first.map.targetCount, random: &random)
      let map = second.map.composed(with: first.map)
      let context = "seed \(seed), round \(round): \(first.map.pieces) then \(second.map.pieces)"
      #expect(map.targetCount == second.map.targetCount, "\(context)")
      #expect(isTotalAndMonotone(map), "\(context)")
      for offset in 0..<map.targetCount {
        let middle = second.map.source(of: TextSpan(offset, offset + 1))
        let twice = first.map.source(of: middle)
        let once = map.source(of: TextSpan(offset, offset + 1))
        // A stretch whose pieces share bytes of the source is one piece in the composed map: never narrower.
        #expect(once.contains(twice), "byte \(offset), \(context)")
      }
      let whole = TextSpan<PartText>(0, map.targetCount)
      if !whole.isEmpty, !second.map.source(of: whole).isEmpty {
        #expect(map.source(of: whole) == first.map.source(of: second.map.source(of: whole)), "\(context)")
      }
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func composingWithTheIdentityChangesNothing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let step = Step<FileText, PartText>(sourceCount: 30, random: &random)
    let before = step.map.composed(with: PieceMap<FileText, FileText>(verbatim: TextSpan(0, 30)))
    let after = PieceMap<PartText, PartText>(verbatim: TextSpan(0, step.map.targetCount)).composed(with: step.map)
    #expect(before == step.map)
    for offset in 0..<step.map.targetCount {
      let span = TextSpan<PartText>(offset, offset + 1)
      #expect(after.source(of: span) == step.map.source(of: span))
    }
  }
}

/// Whether targets touch from 0 on, and sources come in order and share no byte.
private func isTotalAndMonotone<Source, Target>(_ map: PieceMap<Source, Target>) -> Bool {
  var (source, target) = (0, 0)
  for piece in map.pieces {
    guard piece.target.start == target, piece.source.start >= source else { return false }
    if piece.encoding == .verbatim, piece.source.count != piece.target.count { return false }
    (source, target) = (piece.source.end, piece.target.end)
  }
  return target == map.targetCount
}

/// A random map and its model.
private struct Step<Source, Target> {
  var map = PieceMap<Source, Target>()
  /// For each byte of the target, the bytes of the source it was made of.
  var origins: [TextSpan<Source>] = []

  init(sourceCount: Int, random: inout SeededGenerator) {
    var at = 0
    while at < sourceCount {
      let count = Int.random(in: 1...min(6, sourceCount - at), using: &random)
      let source = TextSpan<Source>(at, at + count)
      at += count
      switch Int.random(in: 0..<5, using: &random) {
      case 0: continue  // left out
      case 1:
        let target = Int.random(in: 0...4, using: &random)
        map.append(source, count: target, encoding: .normalized)
        origins.append(contentsOf: repeatElement(source, count: target))
      case 2:
        map.append(source, count: 3, encoding: .mask)
        origins.append(contentsOf: repeatElement(source, count: 3))
      default:
        map.append(source, count: count, encoding: .verbatim)
        origins.append(contentsOf: source.range.map { TextSpan($0, $0 + 1) })
      }
    }
  }

  /// What the map says differently from the model.
  func disagreement() -> String? {
    guard isTotalAndMonotone(map) else { return "not total and monotone: \(map.pieces)" }
    guard map.targetCount == origins.count else { return "\(map.targetCount) bytes, not \(origins.count)" }
    for start in 0...origins.count {
      for end in start...origins.count {
        let span = TextSpan<Target>(start, end)
        let found = map.source(of: span)
        let pieces = map.pieces(of: span)
        guard start < end else {
          if !pieces.isEmpty || !found.isEmpty { return "\(span) is empty, gave \(found) and \(pieces)" }
          continue
        }
        let hull = TextSpan<Source>(origins[start].start, origins[end - 1].end)
        if found != hull { return "\(span) gave \(found), not \(hull)" }
        if let failure = disagreement(of: pieces, with: span) { return failure }
      }
    }
    return nil
  }

  private func disagreement(of pieces: [Piece<Source, Target>], with span: TextSpan<Target>) -> String? {
    var covered = span.start
    for piece in pieces {
      guard piece.target.start <= covered else { return "\(span): a gap before \(piece)" }
      for offset in piece.target.range where origins[offset].union(piece.source) != piece.source {
        return "\(span): byte \(offset) came from \(origins[offset]), not from \(piece.source)"
      }
      covered = piece.target.end
    }
    return covered < span.end ? "\(span): covered up to \(covered) only" : nil
  }
}
