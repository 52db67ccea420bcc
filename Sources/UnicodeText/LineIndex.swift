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
  /// Which bytes begin a character, where that cannot be read off the bytes because they are no UTF-8.
  private let characterStarts: BitSet?

  /// Reads the text once: O(bytes).
  public init(_ bytes: some RandomAccessCollection<UInt8>) {
    (starts, scalars) = Self.withBytes(bytes) { Self.scan($0) }
    characterStarts = nil
  }

  /// For bytes in another character set, from which a text was decoded: lines and columns are those of the text.
  /// O(bytes + lines × log pieces).
  package init(_ text: DecodedText, of file: [UInt8]) {
    var bits = BitSet(count: file.count)
    for piece in text.map?.pieces ?? [] where !piece.target.isEmpty {
      if piece.encoding == .verbatim {
        for offset in piece.source.range { bits.insert(offset) }
      } else {
        bits.insert(piece.source.start)
      }
    }
    starts = [0] + LineIndex(text.bytes).starts.dropFirst().map { text.origin(of: TextSpan($0, $0)).start }
    scalars = stride(from: 0, through: file.count, by: Self.blockLength).reduce(into: [0]) { counts, start in
      counts.append(counts[counts.count - 1] + bits.count(in: start..<min(start + Self.blockLength, file.count)))
    }
    characterStarts = bits
  }

  /// For bytes of several character sets: each byte is a column. O(bytes).
  package init(bytewise bytes: [UInt8]) {
    let whole = LineIndex(bytes)
    starts = whole.starts
    scalars = stride(from: 0, through: bytes.count, by: Self.blockLength).map { $0 }
    characterStarts = BitSet(full: bytes.count)
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
    let column = Self.withBytes(bytes) { bytes in
      var offset = min(max(offset, 0), bytes.count)
      var start = starts[line - 1]
      if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
      while offset > start, offset < bytes.count, !beginsCharacter(offset, bytes) { offset -= 1 }
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
    for index in block * Self.blockLength..<offset where beginsCharacter(index, bytes) { count += 1 }
    return count
  }

  private func beginsCharacter(_ offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    characterStarts?.contains(offset) ?? (bytes[offset] & 0xC0 != 0x80)
  }

  /// Counting bytes through a buffer is many times faster than through a collection in a build without optimisation.
  private static func withBytes<Result>(
    _ bytes: some RandomAccessCollection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withContiguousStorageIfAvailable(body) ?? Array(bytes).withUnsafeBufferPointer(body)
  }
}

/// A set of offsets.
private struct BitSet: Sendable {
  private var words: [UInt64]

  init(count: Int) { words = [UInt64](repeating: 0, count: count / 64 + 1) }
  init(full count: Int) { words = [UInt64](repeating: .max, count: count / 64 + 1) }

  func contains(_ offset: Int) -> Bool { words[offset / 64] >> UInt64(offset % 64) & 1 == 1 }
  mutating func insert(_ offset: Int) { words[offset / 64] |= 1 << UInt64(offset % 64) }
  func count(in range: Range<Int>) -> Int { range.reduce(0) { $0 + (contains($1) ? 1 : 0) } }
}
