internal import StrictXML
internal import UnicodeText

/// The styles of an OpenDocument text: those with names, and the automatic ones that hold formatting of its own.
struct OpenDocumentStyles {
  struct Style {
    var parent: String?
    var isBold: Bool?
    var isItalic: Bool?
    var isHidden: Bool?
    /// What the program stamped on it, by kind of writing.
    var languages: [WritingKind: String] = [:]
    /// The names of the style and of those it is based on.
    fileprivate(set) var names: [String] = []

    func over(_ other: Style) -> Style {
      var result = self
      result.isBold = isBold ?? other.isBold
      result.isItalic = isItalic ?? other.isItalic
      result.isHidden = isHidden ?? other.isHidden
      result.languages = languages.merging(other.languages) { own, _ in own }
      return result
    }
  }

  /// By family and name: `paragraph/P1`.
  private(set) var styles: [String: Style] = [:]
  private(set) var base = Style()
  private static let depthLimit = 16

  init() {}

  /// The styles of another text of the same document come in front of its own.
  func adding(_ bytes: [UInt8], _ limits: ReadingLimits) throws(XMLProblem) -> OpenDocumentStyles {
    let handler = OpenDocumentStylesHandler()
    try OpenDocumentNames.reader(limits).read(bytes, to: handler)
    var result = self
    result.base = handler.base.over(base)
    result.raw.merge(handler.styles) { _, own in own }
    result.styles = result.raw.reduce(into: [:]) { $0[$1.key] = Self.inherited($1.key, result.raw) }
    return result
  }

  private var raw: [String: Style] = [:]

  subscript(_ family: String, _ name: String?) -> Style? { name.flatMap { styles["\(family)/\($0)"] } }

  private static func inherited(_ key: String, _ styles: [String: Style]) -> Style {
    var result = styles[key] ?? Style()
    let family = key.prefix { $0 != "/" }
    result.names = [String(key.dropFirst(family.count + 1))]
    var next = result.parent
    while let name = next, result.names.count < depthLimit {
      result.names.append(name)
      guard let parent = styles["\(family)/\(name)"] else { break }
      result = result.over(parent)
      next = parent.parent
    }
    return result
  }
}

extension OpenDocumentStyles.Style {
  /// Programs write the names of their own styles in English; what people see is translated.
  var headingLevel: Int? { names.contains("Title") ? 1 : names.contains("Subtitle") ? 2 : nil }
  var isQuotation: Bool { names.contains { ["Quotations", "Quote", "Block_20_Quotation"].contains($0) } }
  var isCaption: Bool { names.contains("Caption") }
}

private final class OpenDocumentStylesHandler: XMLQuietHandler {
  var styles: [String: OpenDocumentStyles.Style] = [:]
  var base = OpenDocumentStyles.Style()
  private var key: String?
  private var isBase = false

  override func start(_ element: borrowing XMLElement) {
    switch element.name {
    case "style:style":
      key = element["style:name"].map { "\(element["style:family"] ?? "")/\($0)" }
      if let key { styles[key] = OpenDocumentStyles.Style(parent: element["style:parent-style-name"]) }
    case "style:default-style": isBase = element["style:family"] == "paragraph"
    case "style:text-properties":
      if let key {
        Self.take(element, &styles[key, default: OpenDocumentStyles.Style()])
      } else if isBase {
        Self.take(element, &base)
      }
    default: break
    }
  }

  override func end(_ name: String, at span: TextSpan<FileText>) {
    if name == "style:style" { key = nil }
    if name == "style:default-style" { isBase = false }
  }

  private static func take(_ element: borrowing XMLElement, _ style: inout OpenDocumentStyles.Style) {
    if let weight = element["fo:font-weight"] { style.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600 }
    if let slant = element["fo:font-style"] { style.isItalic = slant != "normal" }
    if let display = element["text:display"] { style.isHidden = display == "none" }
    style.languages[.usual] = tag(element["fo:language"], element["fo:country"]) ?? style.languages[.usual]
    style.languages[.eastAsian] =
      tag(element["style:language-asian"], element["style:country-asian"]) ?? style.languages[.eastAsian]
    style.languages[.rightToLeft] =
      tag(element["style:language-complex"], element["style:country-complex"]) ?? style.languages[.rightToLeft]
  }

  private static func tag(_ language: String?, _ country: String?) -> String? {
    guard let language, language != "none", language != "zxx", !language.isEmpty else { return nil }
    guard let country, country != "none", !country.isEmpty else { return language }
    return "\(language)-\(country)"
  }
}
