public import UnicodeText

/// A node of a YAML file: everything that is not a list or a mapping is text, exactly as its author wrote it.
/// `no`, `007` and `2026-11-03` stay what they are.
public struct YAMLNode: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case text(String)
    case list([YAMLNode])
    case mapping([YAMLPair])
  }

  public var content: Content
  /// Where the node stands in the file, quotation marks included. A block ends with its last scalar.
  public var span: TextSpan<FileText>

  package init(_ content: Content, _ span: TextSpan<FileText>) {
    self.content = content
    self.span = span
  }

  /// The text, if this is text.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The value of a key, if this is a mapping that has it. O(keys).
  public subscript(key: String) -> YAMLNode? {
    guard case .mapping(let pairs) = content else { return nil }
    return pairs.first { $0.key == key }?.value
  }
}

/// A key and its value.
public struct YAMLPair: Sendable, Hashable {
  public var key: String
  public var keySpan: TextSpan<FileText>
  public var value: YAMLNode
}

/// A YAML file that was read, and everything that is wrong with it.
public struct YAMLDocument: Sendable {
  /// The name the file was read under.
  public let file: String
  /// What its issues are named after: `termbase` gives `termbase/duplicate-key`.
  public let area: String
  /// The tree. Where a line could not be understood it was left out, so use the tree of a document with
  /// errors for finding more errors only. Nil for an empty file.
  public let root: YAMLNode?
  public let issues: [InputIssue]
  /// Lines that were left out because they could not be understood.
  package let skipped: [TextSpan<FileText>]
  package let bytes: [UInt8]
  package let lines: LineIndex

  /// An issue at a place in this file.
  package func issue(
    _ code: String, at span: TextSpan<FileText>, _ message: String, help: String = "", severity: Severity = .error
  ) -> InputIssue {
    InputIssue(
      code: "\(area)/\(code)", severity: severity, message: message, help: help, file: file, span: span,
      position: lines.position(at: span.start, in: bytes))
  }
}
