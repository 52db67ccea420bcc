internal import Notices
public import UnicodeText

/// The result of one notice of a stream: one line of JSON, with the same entries as a notice of the JSON report.
public enum JSONLine {
  /// The line of a notice that was read.
  public static func text(
    of report: NoticeReport, line: Int, failOn: FailThreshold, isRedacted: Bool
  ) -> String {
    JSONText.of(
      Line(
        line: line, name: report.notice.file, fails: report.fails(failOn),
        toMend: report.isLocked ? 0 : report.toMend.count,
        notice: JSONReport.NoticeEntry(report, isRedacted), issue: nil), isOneLine: true)
  }

  /// The line of something that is no notice.
  public static func text(of issue: InputIssue, line: Int, name: String?) -> String {
    JSONText.of(
      Line(line: line, name: name, fails: false, toMend: 0, notice: nil, issue: JSONReport.IssueEntry(issue)),
      isOneLine: true)
  }

  private struct Line: Encodable {
    let line: Int
    let name: String?
    let fails: Bool
    let toMend: Int
    let notice: JSONReport.NoticeEntry?
    let issue: JSONReport.IssueEntry?

    private enum Key: String, CodingKey {
      case schema, line, name, fails, toMend, checked, issues
    }

    func encode(to encoder: any Encoder) throws {
      try notice?.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(1, forKey: .schema)
      try container.encode(line, forKey: .line)
      try container.encodeIfPresent(name, forKey: .name)
      try container.encode(fails, forKey: .fails)
      try container.encode(toMend, forKey: .toMend)
      guard let issue else { return }
      try container.encode(false, forKey: .checked)
      try container.encode([issue], forKey: .issues)
    }
  }
}
