/// The bytes of a file as they lie on disk, a byte-order mark included.
public enum FileText: Sendable {}

/// The text of one part of a notice: what a reader sees, without markup.
public enum PartText: Sendable {}

/// A text handed to a function that does not care where it comes from, such as a matcher's input.
public enum InputText: Sendable {}

/// A text after normalisation or case folding.
public enum NormalText: Sendable {}

/// A half-open range of UTF-8 bytes, typed by the text it indexes, so that a place in a file
/// and a place in a part cannot be confused: the mix does not compile.
///
/// Offsets count from 0 at the first byte of that text. `start` is never greater than `end`.
public struct TextSpan<Text>: Hashable, Sendable {
  public let start: Int
  public let end: Int

  /// Creates the span from `start` up to, not including, `end`. An `end` before `start` gives an empty span at `start`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The number of bytes.
  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }
  public var range: Range<Int> { start..<end }

  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool { max(start, other.start) < min(end, other.end) }
  /// The smallest span that holds both.
  public func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }
  /// The same length, `distance` bytes further on.
  public func shifted(by distance: Int) -> TextSpan { TextSpan(start + distance, end + distance) }

  /// The same numbers as a span of another text. Right only where that text begins with the same bytes at the same offset.
  package func retyped<Other>(as _: Other.Type = Other.self) -> TextSpan<Other> { TextSpan<Other>(start, end) }
}

extension TextSpan: Comparable {
  /// By start; at the same start the shorter one first.
  public static func < (left: TextSpan, right: TextSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension TextSpan: CustomStringConvertible {
  public var description: String { "\(start)..<\(end)" }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
  /// The bytes of a span, clamped to the text. A slice of an array is a text of its own: its first byte is at offset 0.
  package func slice<Text>(_ span: TextSpan<Text>) -> SubSequence {
    let start = Swift.min(Swift.max(span.start, 0), count)
    let end = Swift.min(Swift.max(span.end, 0), count)
    return self[startIndex + start..<startIndex + end]
  }

  /// The bytes of a span as text; ill-formed UTF-8 becomes U+FFFD.
  package func string<Text>(_ span: TextSpan<Text>) -> String {
    String(decoding: slice(span), as: UTF8.self)
  }
}
