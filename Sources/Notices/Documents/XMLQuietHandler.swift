internal import StrictXML
internal import UnicodeText

/// Takes note of nothing: the base of handlers that look for a few elements.
class XMLQuietHandler: XMLHandler {
  func start(_ element: borrowing XMLElement) {}
  func end(_ name: String, at span: TextSpan<FileText>) {}
  func text(_ span: TextSpan<FileText>) {}
  func reference(_ span: TextSpan<FileText>, decoded: [UInt8]) {}
}
