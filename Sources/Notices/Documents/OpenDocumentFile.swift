internal import StrictXML
internal import UnicodeText

/// Reads an OpenDocument text: its styles with headers and footers, and its body.
struct OpenDocument {
  private(set) var inner: [InnerText] = []
  private(set) var parts: [Part] = []
  private(set) var stamps = LanguageStamps()
  /// What is odd about the tags of templates.
  private(set) var issues: [InputIssue] = []

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingProblem) {
    let archive = try Archive(bytes, limits: limits)
    if let type = try archive.read("mimetype") {
      guard type.starts(with: "application/vnd.oasis.opendocument.text".utf8) else { throw Self.noDocument }
    }
    if try Self.isEncrypted(archive, limits) { throw Archive.encrypted }
    guard let content = try archive.read("content.xml") else { throw Self.noDocument }
    var styles = OpenDocumentStyles()
    var margins: [Part] = []
    if let bytes = try archive.read("styles.xml") {
      let headers = try ReadingProblem.inXML("styles.xml") { () throws(XMLProblem) in
        let bytes = try StrictXML.utf8(bytes)
        styles = try styles.adding(bytes, limits)
        return try Self.read(bytes, styles, limits)
      }
      (margins, issues) = headers.text.parts(inner: 0, fields: limits.fields)
      if !margins.isEmpty { inner.append(InnerText(name: "styles.xml", bytes: headers.text.source)) }
    }
    let body = try ReadingProblem.inXML("content.xml") { () throws(XMLProblem) in
      let bytes = try StrictXML.utf8(content)
      return try Self.read(bytes, styles.adding(bytes, limits), limits)
    }
    parts = margins.filter { $0.container.first == "header" }
    let read = body.text.parts(inner: inner.count, fields: limits.fields)
    parts += read.parts
    issues += read.issues
    parts += margins.filter { $0.container.first != "header" }
    inner.append(InnerText(name: "content.xml", bytes: body.text.source))
    stamps = body.stamps
  }

  private static func read(
    _ bytes: [UInt8], _ styles: OpenDocumentStyles, _ limits: ReadingLimits
  ) throws(XMLProblem) -> OpenDocumentReader {
    let reader = OpenDocumentReader(bytes, styles)
    try OpenDocumentNames.reader(limits).read(bytes, to: reader)
    return reader
  }

  /// Whether the list of contents says how its entries, or all of it as one, are encrypted.
  private static func isEncrypted(_ archive: Archive, _ limits: ReadingLimits) throws(ReadingProblem) -> Bool {
    if archive.contains("encrypted-package") { return true }
    guard let bytes = try archive.read("META-INF/manifest.xml") else { return false }
    let handler = ManifestHandler()
    try ReadingProblem.inXML("META-INF/manifest.xml") { () throws(XMLProblem) in
      try OpenDocumentNames.reader(limits).read(StrictXML.utf8(bytes), to: handler)
    }
    return handler.isEncrypted
  }

  private static let noDocument = ReadingProblem(
    "notice/not-a-document", "this is no OpenDocument text", help: "check the file, or save the letter as .odt or .docx"
  )
}

private final class ManifestHandler: XMLQuietHandler {
  var isEncrypted = false

  override func start(_ element: borrowing XMLElement) {
    if element.name == "manifest:encryption-data" { isEncrypted = true }
  }
}
