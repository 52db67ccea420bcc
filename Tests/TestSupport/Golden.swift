internal import Foundation
public import Testing

/// Expects that a text equals the golden file at a path in `Fixtures`.
///
/// With `NOTICE_LINT_RECORD=1` in the environment the file is written, and the test fails once all the same, so that a
/// person reads the difference before it is committed.
public func expectGolden(_ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let url = URL(fileURLWithPath: Fixtures.path(path))
  let expected = try? String(contentsOf: url, encoding: .utf8)
  if expected == text { return }
  if ProcessInfo.processInfo.environment["NOTICE_LINT_RECORD"] == "1" {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("wrote \(path): read the difference, then run again", sourceLocation: sourceLocation)
    } catch {
      Issue.record("cannot write \(path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard let expected else {
    Issue.record("\(path) is missing: run with NOTICE_LINT_RECORD=1 to write it", sourceLocation: sourceLocation)
    return
  }
  Issue.record("\(path) differs: \(firstDifference(expected, text))", sourceLocation: sourceLocation)
}

/// The first line in which two texts differ.
private func firstDifference(_ expected: String, _ actual: String) -> Comment {
  let left = expected.components(separatedBy: "\n")
  let right = actual.components(separatedBy: "\n")
  let line =
    zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
  func text(_ lines: [String]) -> String { line < lines.count ? "\"\(lines[line])\"" : "the end" }
  return "line \(line + 1) is \(text(right)), expected \(text(left))"
}
