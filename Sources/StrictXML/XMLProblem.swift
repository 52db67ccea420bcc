package import UnicodeText

/// Why an XML text cannot be read, and where.
package struct XMLProblem: Error, Hashable {
  package enum Kind: Hashable, Sendable {
    case empty
    /// It stops before its last element is closed.
    case endsEarly
    case malformed
    case documentType
    case unknownEntity
    case encoding(String)
    case brokenUTF16
    case tooDeep(limit: Int)
    case tooLarge
    /// The handler's own reason, a sentence without a full stop.
    case refused(String)
  }

  package let kind: Kind
  /// The byte it was noticed at.
  package let offset: Int
  package let position: LinePosition

  /// `bytes` is the text that the offset counts in.
  package init(_ kind: Kind, at offset: Int, in bytes: [UInt8]) {
    self.kind = kind
    self.offset = min(max(offset, 0), bytes.count)
    position = LineIndex(bytes).position(at: self.offset, in: bytes)
  }

  /// A plain sentence without a full stop, as a message of an ``InputIssue``. It does not name the place.
  package var message: String {
    switch kind {
    case .empty: "the XML text is empty"
    case .endsEarly: "the XML text stops before its end"
    case .malformed: "this is not well-formed XML"
    case .documentType: "the XML text defines entities of its own, which are not read"
    case .unknownEntity: "the XML text uses an entity that it does not define"
    case .encoding(let name): "the XML text says that it is in \(name), not in UTF-8 or UTF-16"
    case .brokenUTF16: "the XML text is broken UTF-16"
    case .tooDeep(let limit): "the XML text has more than \(limit) elements inside each other"
    case .tooLarge: "the XML text is too large"
    case .refused(let reason): reason
    }
  }
}
