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

  /// Reads the text once: O(bytes).
  public init(_ bytes: some RandomAccessCollection<UInt8>) {
    var starts = [0]
    var previous: UInt8 = 0
    var offset = 0
    for byte in bytes {
      if byte == 0x0A {
        if previous == 0x0D { starts[starts.count - 1] = offset + 1 } else { starts.append(offset + 1) }
      } else if byte == 0x0D {
        starts.append(offset + 1)
      }
      previous = byte
      offset += 1
    }
    self.starts = starts
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

  /// Line and column of a byte. The column counts scalars from the line's start, so it costs the length of the line;
  /// a byte-order mark is no column. `bytes` must be the text the index was made of.
  public func position(at offset: Int, in bytes: some RandomAccessCollection<UInt8>) -> LinePosition {
    let line = line(at: offset)
    let base = bytes.startIndex
    var index = starts[line - 1]
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = min(3, offset) }
    var column = 1
    while index < min(offset, bytes.count) {
      let byte = bytes[bytes.index(base, offsetBy: index)]
      if byte & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    // An offset inside a character belongs to that character.
    if index < bytes.count, column > 1, bytes[bytes.index(base, offsetBy: index)] & 0xC0 == 0x80 { column -= 1 }
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
}
