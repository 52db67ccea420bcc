public import UnicodeText

/// A text in which places are marked `⟦…⟧`, so that no test ever counts bytes: `a: ⟦&x⟧ b`.
///
/// `⟦⟧` marks an empty place. Marks may stand inside each other.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked places, in the order in which they open.
  public let spans: [TextSpan<FileText>]

  /// Takes the marks out of a text. A mark without its partner is a mistake in the test and stops it.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ends: [Int?] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "\u{27E6}":
        open.append(starts.count)
        starts.append(bytes.count)
        ends.append(nil)
      case "\u{27E7}":
        guard let last = open.popLast() else { fatalError("a mark closes that was not opened: \(marked)") }
        ends[last] = bytes.count
      default: bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      }
    }
    precondition(open.isEmpty, "a mark is not closed: \(marked)")
    text = String(decoding: bytes, as: UTF8.self)
    spans = zip(starts, ends).map { TextSpan($0, $1 ?? $0) }
  }

  /// The text as bytes of a file.
  public var bytes: [UInt8] { Array(text.utf8) }
}
