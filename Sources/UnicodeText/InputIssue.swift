/// How much something matters. In order: a note is less than a warning, a warning less than an error.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
  case note, warning, error

  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What is wrong with a file that was read: a glossary, a configuration, a notice.
///
/// It says what is wrong (`message`), where (`file` and `position`) and how to mend it (`help`). The set of codes is
/// open: a code is a name such as `termbase/duplicate-key`, made for suppressing and for documentation.
public struct InputIssue: Hashable, Sendable {
  public var code: String
  public var severity: Severity
  /// One plain sentence without a full stop.
  public var message: String
  /// What to write or do instead; empty where the message says it all.
  public var help: String
  /// The file as the caller named it.
  public var file: String
  public var span: TextSpan<FileText>?
  public var position: LinePosition?

  public init(
    code: String, severity: Severity = .error, message: String, help: String = "", file: String,
    span: TextSpan<FileText>? = nil, position: LinePosition? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.help = help
    self.file = file
    self.span = span
    self.position = position
  }
}

extension InputIssue: Comparable {
  /// By file, place and code.
  public static func < (left: InputIssue, right: InputIssue) -> Bool {
    let (leftSpan, rightSpan) = (left.span ?? TextSpan(0, 0), right.span ?? TextSpan(0, 0))
    return (left.file, leftSpan, left.code, left.message) < (right.file, rightSpan, right.code, right.message)
  }
}
