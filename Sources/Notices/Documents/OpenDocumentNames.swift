internal import StrictXML

/// The namespaces of OpenDocument texts.
enum OpenDocumentNames {
  static func reader(_ limits: ReadingLimits) -> StrictXML { StrictXML(namespaces: namespaces, depth: limits.depth) }

  private static let namespaces: [(uri: String, prefix: String)] =
    ["office", "text", "style", "table", "manifest"].map { ("urn:oasis:names:tc:opendocument:xmlns:\($0):1.0", $0) } + [
      ("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"),
      ("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"),
      ("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"),
      ("http://www.w3.org/1999/xlink", "xlink"),
    ]
}
