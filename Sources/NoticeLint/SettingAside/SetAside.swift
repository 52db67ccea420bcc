public import UnicodeText

/// A finding that does not count, and why. It is told, asks nobody for a change and fails nothing.
public struct SetAside: Sendable {
  public enum Cause: Hashable, Sendable {
    /// A comment in the notice allows it.
    case remark(LinePosition)
    /// The configuration allows it for the notice's path.
    case configuration
    /// It was there already when the baseline was written.
    case baseline
    /// It stands in lines that did not change since the revision that was named.
    case unchanged
  }

  public let finding: Finding
  public let cause: Cause
  /// Why somebody allowed it, in that person's words.
  public let reason: String?
  /// The last day on which it is allowed, ISO 8601.
  public let until: String?
  /// The line of the baseline that stands for it.
  let entry: Baseline.Entry?

  init(finding: Finding, cause: Cause, reason: String?, until: String?, entry: Baseline.Entry? = nil) {
    self.finding = finding
    self.cause = cause
    self.reason = reason
    self.until = until
    self.entry = entry
  }
}

extension SetAside {
  /// How many of each kind, in words: "3 allowed in the letter, 1 by the configuration"; nil for none.
  static func counts(_ all: [SetAside]) -> String? {
    let texts = [
      (all.count(where: \.isInNotice), "allowed in the letter"),
      (all.count { $0.cause == .configuration }, "allowed by the configuration"),
      (all.count { $0.cause == .baseline }, "in the baseline"),
      (all.count { $0.cause == .unchanged }, "in unchanged lines"),
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
    case .baseline: "baseline"
    case .unchanged: "unchanged"
    }
  }

  fileprivate var text: String {
    switch self {
    case .remark(let position): "allowed on line \(position.line)"
    case .configuration: "allowed by the configuration"
    case .baseline: "in the baseline"
    case .unchanged: "in an unchanged line"
    }
  }
}
