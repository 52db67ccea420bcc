/// What a rule asks of the person who sends a notice: what the page for senders says in place of the rule's name.
///
/// Words of an office, not of a program: no name of a rule, and nobody is told of an error.
public struct PlainWords: Hashable, Sendable {
  /// Stands for the words of the notice.
  static let words = "{words}"

  /// What to do, in a few words without a full stop, such as `Explain “{words}”`.
  public let task: String
  /// What a family would not understand, or what would go wrong for it: a sentence.
  public let reason: String
  /// How to do it, in place of the notes of a finding, where those speak to somebody at a terminal.
  public let how: String?

  init(_ task: String, because reason: String, how: String? = nil) {
    self.task = task
    self.reason = reason
    self.how = how
  }

  /// What stands before and behind the words; nil where the task names none.
  var aroundWords: (before: String, after: String)? {
    guard let range = task.firstRange(of: Self.words) else { return nil }
    return (String(task[..<range.lowerBound]), String(task[range.upperBound...]))
  }
}
