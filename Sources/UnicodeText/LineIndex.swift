/// A place as people and editors name it: both numbers count from 1, the column in Unicode scalars.
public struct LinePosition: Hashable, Sendable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: LinePosition, right: LinePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Where the lines of a file begin. A line ends at LF, CR LF or a CR alone, as bytes:
/// Swift's `Character` takes CR LF for one and cannot be used to count them.
public struct LineIndex: Sendable {
  /// The offset of the first byte of every line; the first is 0.
  private let starts: [Int]
  /// How many scalars begin before every ``blockLength`` bytes, so that a column far out in a long line costs no more
  /// than one near its start: a file of one line with ten thousand mistakes must not take a minute to report.
  private let scalars: [Int]
  private static let blockLength = 512
  /// False for bytes that are no UTF-8: each counts as a column then.
  private let isUTF8: Bool

  /// Reads the text once: O(bytes).
  public init(_ bytes: some RandomAccessCollection<UInt8>) { self.init(bytes, isUTF8: true) }

  package init(_ bytes: some RandomAccessCollection<UInt8>, isUTF8: Bool) {
    self.isUTF8 = isUTF8
    (starts, scalars) = Self.withBytes(bytes) { Self.scan($0) }
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> (starts: [Int], scalars: [Int]) {
    var starts = [0]
    var scalars: [Int] = []
    var previous: UInt8 = 0
    var count = 0
    for offset in 0..<bytes.count {
      if offset % blockLength == 0 { scalars.append(count) }
      let byte = bytes[offset]
      if byte == 0x0A {
        if previous == 0x0D { starts[starts.count - 1] = offset + 1 } else { starts.append(offset + 1) }
      } else if byte == 0x0D {
        starts.append(offset + 1)
      }
      if byte & 0xC0 != 0x80 { count += 1 }
      previous = byte
    }
    if bytes.count % blockLength == 0 { scalars.append(count) }
    return (starts, scalars)
  }

  public var lineCount: Int { starts.count }

  /// The line that holds a byte, counted from 1. O(log lines).
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  /// Line and column of a byte. The column counts scalars from the line's start; an offset inside a character belongs to
  /// that character; a byte-order mark is no column. O(log lines). `bytes` must be the text the index was made of.
  public func position(at offset: Int, in bytes: some RandomAccessCollection<UInt8>) -> LinePosition {
    let line = line(at: offset)
    guard isUTF8 else {
      return LinePosition(line: line, column: min(max(offset, 0), bytes.count) - starts[line - 1] + 1)
    }
    let column = Self.withBytes(bytes) { bytes in
      var offset = min(max(offset, 0), bytes.count)
      var start = starts[line - 1]
      if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
      while offset > start, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return scalarCount(before: offset, in: bytes) - scalarCount(before: start, in: bytes) + 1
    }
    return LinePosition(line: line, column: column)
  }

  /// The bytes of a line without its end, counted from 1.
  public func span(ofLine line: Int, in bytes: some RandomAccessCollection<UInt8>) -> TextSpan<FileText> {
    guard line >= 1, line <= starts.count else { return TextSpan(bytes.count, bytes.count) }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start {
      let byte = bytes[bytes.index(bytes.startIndex, offsetBy: end - 1)]
      guard byte == 0x0A || byte == 0x0D else { break }
      end -= 1
    }
    return TextSpan(start, end)
  }

  private func scalarCount(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let block = min(offset / Self.blockLength, scalars.count - 1)
    var count = scalars[block]
    for index in block * Self.blockLength..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Counting bytes through a buffer is many times faster than through a collection in a build without optimisation.
  private static func withBytes<Result>(
    _ bytes: some RandomAccessCollection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withContiguousStorageIfAvailable(body) ?? Array(bytes).withUnsafeBufferPointer(body)
  }
}
