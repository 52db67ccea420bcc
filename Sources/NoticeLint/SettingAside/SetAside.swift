public import UnicodeText

/// A finding that does not count, and why. It is told, asks nobody for a change and fails nothing.
public struct SetAside: Sendable {
  public enum Cause: Hashable, Sendable {
    /// A comment in the notice allows it.
    case remark(LinePosition)
    /// The configuration allows it for the notice's path.
    case configuration
  }

  public let finding: Finding
  public let cause: Cause
  /// Why somebody allowed it, in that person's words.
  public let reason: String?
  /// The last day on which it is allowed, ISO 8601.
  public let until: String?
}

extension SetAside {
  /// How many of each kind, in words: "3 allowed in the letter, 1 by the configuration"; nil for none.
  static func counts(_ all: [SetAside]) -> String? {
    let remarks = all.count(where: \.isInNotice)
    let texts = [
      (remarks, "allowed in the letter"), (all.count - remarks, "allowed by the configuration"),
    ].filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// Whether a comment in the notice says so.
  var isInNotice: Bool { if case .remark = cause { true } else { false } }

  /// The line of the comment.
  var line: Int? { if case .remark(let position) = cause { position.line } else { nil } }

  /// Why it does not count, on one line. Somebody's own words are left out with those of the notice.
  func why(isRedacted: Bool) -> String {
    let reason = isRedacted ? nil : reason
    return [cause.text, until.map { "until \($0)" }].compactMap { $0 }.joined(separator: " ")
      + (reason.map { ": \($0)" } ?? "")
  }
}

extension SetAside.Cause {
  /// For programs.
  var name: String {
    switch self {
    case .remark: "remark"
    case .configuration: "configuration"
    }
  }

  fileprivate var text: String {
    switch self {
    case .remark(let position): "allowed on line \(position.line)"
    case .configuration: "allowed by the configuration"
    }
  }
}
