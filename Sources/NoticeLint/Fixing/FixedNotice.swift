public import UnicodeText

/// A notice with the changes that mend some of its findings, each proved by checking the changed text again.
public struct FixedNotice: Sendable {
  /// As reports name it.
  public let file: String
  public let before: [UInt8]
  /// The same bytes but for the changes.
  public let after: [UInt8]
  /// What the changes mend, in the order of the report.
  public let mended: [Finding]
  /// What asks for a change and got none: it needs a person, or a text that is approved.
  public let left: [Finding]

  /// Whether the notice was read; if not, an error among `issues` says why.
  public let isChecked: Bool
  public let issues: [InputIssue]

  public var isChanged: Bool { before != after }

  /// The lines that differ, as a unified diff without context. No change adds or takes a line.
  public var diff: String {
    guard isChanged else { return "" }
    let old = before.split(separator: 0x0A, omittingEmptySubsequences: false)
    let new = after.split(separator: 0x0A, omittingEmptySubsequences: false)
    // What `patch` has to be told of a last line without an end.
    let last = "\n\\ No newline at end of file"
    var lines = ["--- \(file)", "+++ \(file)"]
    for (number, pair) in zip(old, new).enumerated() where pair.0 != pair.1 {
      let end = number == old.count - 1 ? last : ""
      lines.append("@@ -\(number + 1) +\(number + 1) @@")
      lines.append("-" + String(decoding: pair.0, as: UTF8.self) + end)
      lines.append("+" + String(decoding: pair.1, as: UTF8.self) + end)
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

/// A change of the file's bytes.
struct Edit: Hashable {
  let span: TextSpan<FileText>
  let text: String
}

/// What could mend a finding: the ways to try, best first.
struct FixCandidate {
  let finding: Finding
  var ways: [[Edit]]
}
