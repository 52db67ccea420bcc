internal import Notices
internal import UnicodeText

/// The lines of a file that changed since a revision.
public enum ChangedLines: Hashable, Sendable {
  /// A new file, or one whose lines nobody can tell.
  case all
  /// In order; lines count from 1.
  case some([ClosedRange<Int>])

  /// Whether one of these lines changed. O(log ranges).
  public func contains(anyOf lines: ClosedRange<Int>) -> Bool {
    guard case .some(let ranges) = self else { return true }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < lines.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= lines.upperBound
  }

  /// The files that a difference names, in the form that `git diff --unified=0 --dst-prefix=b/` prints. A file that only lost lines
  /// has none that changed. O(bytes).
  public static func read(_ difference: [UInt8]) -> [String: ChangedLines] {
    var reader = DifferenceReader()
    for line in difference.split(separator: 0x0A, omittingEmptySubsequences: false) { reader.read(line) }
    return reader.files
  }
}

/// Reads a difference line by line. Lines of files stand in it too, and may look like its own.
private struct DifferenceReader {
  private(set) var files: [String: ChangedLines] = [:]
  private var file: String?
  /// How many lines of the file, old and new, are still to come.
  private var content = 0

  mutating func read(_ line: ArraySlice<UInt8>) {
    if content > 0 {
      // "\ No newline at end of file" is none of them.
      if line.first != UInt8(ascii: "\\") { content -= 1 }
      return
    }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("diff ") {
      file = nil
    } else if text.hasPrefix("+++ ") {
      file = Self.name(text.dropFirst(4))
      if let file, files[file] == nil { files[file] = .some([]) }
    } else if text.hasPrefix("Binary files ") || text.hasPrefix("GIT binary patch") {
      // Which lines people see in it nobody can tell.
      let parts = text.split(separator: " and ")
      if parts.count > 1, let last = parts.last, let name = Self.name(last.replacing(" differ", with: "")[...]) {
        files[name] = .all
      }
    } else if text.hasPrefix("@@ ") {
      readHunk(text)
    }
  }

  /// `@@ -12,2 +14,3 @@`
  private mutating func readHunk(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count >= 3, let old = Self.range(words[1], "-"), let new = Self.range(words[2], "+") else { return }
    let (sum, overflow) = old.count.addingReportingOverflow(new.count)
    content = overflow ? 0 : sum
    guard let file, new.count > 0, case .some(var ranges)? = files[file] else { return }
    let (last, overflows) = new.start.addingReportingOverflow(new.count - 1)
    guard !overflows, new.start > (ranges.last?.upperBound ?? 0) else { return }
    ranges.append(new.start...last)
    files[file] = .some(ranges)
  }

  private static func range(_ word: Substring, _ sign: Character) -> (start: Int, count: Int)? {
    guard word.first == sign else { return nil }
    let numbers = word.dropFirst().split(separator: ",").map { Int($0) }
    guard let first = numbers.first, let start = first, start >= 0 else { return nil }
    let count = numbers.count > 1 ? numbers[1] ?? -1 : 1
    return count >= 0 ? (start, count) : nil
  }

  /// The path behind `b/`, out of the quotation marks and escapes that odd names get.
  private static func name(_ text: Substring) -> String? {
    var text = text
    if text.hasSuffix("\t") { text = text.dropLast() }
    var bytes = Array(text.utf8)
    if bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\""), bytes.count > 1 {
      bytes = unescaped(bytes[1..<(bytes.count - 1)])
    }
    guard bytes.starts(with: Array("b/".utf8)) else { return nil }
    return String(decoding: bytes.dropFirst(2), as: UTF8.self)
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "a"): 0x07,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "v"): 0x0B,
  ]

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.endIndex else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let digits = bytes[(index + 1)...].prefix(3)
      if digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) {
        result.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }))
        index += 4
      } else {
        result.append(escapes[bytes[index + 1]] ?? bytes[index + 1])
        index += 2
      }
    }
    return result
  }
}

extension RunReport {
  /// The report with what stands in unchanged lines set aside. A finding counts if its place, from its first line to its last, has a
  /// line that changed.
  /// - Parameter changes: What changed in the file of a report; nil: nothing.
  public func narrowed(to changes: (_ file: String) -> ChangedLines?) -> RunReport {
    RunReport(
      notices: notices.map { notice in
        let changed = changes(notice.notice.file) ?? .some([])
        var report = notice
        report.findings = notice.findings.filter { changed.contains($0.place) }
        report.setAside += notice.findings.filter { !changed.contains($0.place) }.map {
          SetAside(finding: $0, cause: .unchanged, reason: nil, until: nil, entry: nil)
        }
        report.setAside.sort { $0.finding < $1.finding }
        return report
      }, glossaryNotes: glossaryNotes, coverage: coverage, sets: sets, failOn: failOn, isFirstRun: isFirstRun,
      hasBaseline: hasBaseline)
  }
}

extension ChangedLines {
  /// Inside a container lines are nobody's: there, a file that changed has changed as a whole.
  fileprivate func contains(_ place: Place) -> Bool {
    guard place.container.isEmpty else { return self != .some([]) }
    return contains(anyOf: place.start.line...max(place.start.line, place.end.line))
  }
}
