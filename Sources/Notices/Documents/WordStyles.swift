internal import StrictXML
internal import UnicodeText

/// What a style, or formatting of a run's own, says of characters. Nil: nothing.
struct WordCharacters {
  var isBold: Bool?
  var isItalic: Bool?
  /// The same for scripts from right to left, and whether this is one.
  var isBoldAcross: Bool?
  var isItalicAcross: Bool?
  var isRightToLeft: Bool?
  var isHidden: Bool?
  /// The languages that the program stamped on it: for Latin and other letters, for Chinese, Japanese and Korean, and for
  /// scripts from right to left.
  var language: String?
  var eastAsianLanguage: String?
  var rightToLeftLanguage: String?

  var isStrong: Bool? { isRightToLeft ?? false ? isBoldAcross : isBold }
  var isEmphasised: Bool? { isRightToLeft ?? false ? isItalicAcross : isItalic }

  /// Takes over what an element of `w:rPr` says.
  mutating func take(_ element: borrowing XMLElement) {
    switch element.name {
    case "w:b": isBold = Self.isOn(element)
    case "w:i": isItalic = Self.isOn(element)
    case "w:bCs": isBoldAcross = Self.isOn(element)
    case "w:iCs": isItalicAcross = Self.isOn(element)
    case "w:rtl", "w:cs": isRightToLeft = Self.isOn(element)
    case "w:vanish": isHidden = Self.isOn(element)
    case "w:lang":
      language = element["w:val"] ?? language
      eastAsianLanguage = element["w:eastAsia"] ?? eastAsianLanguage
      rightToLeftLanguage = element["w:bidi"] ?? rightToLeftLanguage
    default: break
    }
  }

  /// What another says holds where this one says nothing.
  func over(_ other: WordCharacters) -> WordCharacters {
    WordCharacters(
      isBold: isBold ?? other.isBold, isItalic: isItalic ?? other.isItalic,
      isBoldAcross: isBoldAcross ?? other.isBoldAcross, isItalicAcross: isItalicAcross ?? other.isItalicAcross,
      isRightToLeft: isRightToLeft ?? other.isRightToLeft, isHidden: isHidden ?? other.isHidden,
      language: language ?? other.language, eastAsianLanguage: eastAsianLanguage ?? other.eastAsianLanguage,
      rightToLeftLanguage: rightToLeftLanguage ?? other.rightToLeftLanguage)
  }

  static func isOn(_ element: borrowing XMLElement) -> Bool {
    element["w:val"].map { !["0", "false", "off", "none"].contains($0) } ?? true
  }
}

/// What a style, or formatting of a paragraph's own, says of a paragraph.
struct WordParagraphFormat {
  /// 0 for the highest heading; 9 is running text.
  var outline: Int?
  /// The list; "0" takes a paragraph out of the list of its style.
  var list: String?
  var listLevel: Int?

  mutating func take(_ element: borrowing XMLElement) {
    switch element.name {
    case "w:outlineLvl": outline = element["w:val"].flatMap { Int($0) }
    case "w:numId": list = element["w:val"]
    case "w:ilvl": listLevel = element["w:val"].flatMap { Int($0) }
    default: break
    }
  }

  func over(_ other: WordParagraphFormat) -> WordParagraphFormat {
    WordParagraphFormat(
      outline: outline ?? other.outline, list: list ?? other.list, listLevel: listLevel ?? other.listLevel)
  }
}

/// The styles of a Word file, each with what it inherits.
struct WordStyles {
  struct Style {
    /// Word calls its own styles by English names in every language; only ids are translated.
    var name = ""
    var characters = WordCharacters()
    var paragraph = WordParagraphFormat()
    fileprivate var parent: String?
    /// The names of the style and of those it is based on.
    fileprivate(set) var names: [String] = []
  }

  private(set) var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var standard: String?
  /// What holds where no style says anything.
  private(set) var base = WordCharacters()

  /// Styles are based on each other at most so deep; circles end here too.
  private static let depthLimit = 16

  init() {}

  /// Reads `word/styles.xml`. O(bytes).
  init(_ bytes: [UInt8], _ limits: ReadingLimits) throws(XMLProblem) {
    let handler = WordStylesHandler()
    try WordNames.reader(limits).read(bytes, to: handler)
    (standard, base) = (handler.standard, handler.base)
    styles = handler.styles.mapValues { Self.inherited($0, handler.styles) }
  }

  subscript(_ id: String?) -> Style? { id.flatMap { styles[$0] } }

  private static func inherited(_ style: Style, _ styles: [String: Style]) -> Style {
    var result = style
    result.names = [style.name]
    var next = style.parent
    while let id = next, let parent = styles[id], result.names.count < depthLimit {
      result.characters = result.characters.over(parent.characters)
      result.paragraph = result.paragraph.over(parent.paragraph)
      result.names.append(parent.name)
      next = parent.parent
    }
    return result
  }
}

extension WordStyles.Style {
  /// The level of heading that paragraphs of this style are, 1 for the highest.
  var headingLevel: Int? {
    if let outline = paragraph.outline { return (0..<9).contains(outline) ? outline + 1 : nil }
    for name in names {
      if name == "title" { return 1 }
      if name == "subtitle" { return 2 }
      if name.hasPrefix("heading "), let level = Int(name.dropFirst("heading ".count)), (1...9).contains(level) {
        return level
      }
    }
    return nil
  }

  var isCaption: Bool { names.contains("caption") }

  /// "Quote" and "Intense Quote" are Word's, "Quotations" is LibreOffice's.
  var isQuotation: Bool { names.contains { ["quote", "intense quote", "quotations"].contains($0) } }
}

private final class WordStylesHandler: XMLQuietHandler {
  var styles: [String: WordStyles.Style] = [:]
  var standard: String?
  var base = WordCharacters()
  private var id: String?
  private var style = WordStyles.Style()
  private var isInDefaults = false
  private var isInTableCondition = false

  override func start(_ element: borrowing XMLElement) {
    switch element.name {
    case "w:style":
      id = element["w:styleId"]
      style = WordStyles.Style()
      if element["w:type"] == "paragraph", element["w:default"].map({ $0 != "0" && $0 != "false" }) ?? false {
        standard = id
      }
    case "w:rPrDefault": isInDefaults = true
    // What a table style says of its first row is not said of all.
    case "w:tblStylePr": isInTableCondition = true
    case "w:name" where id != nil: style.name = element["w:val"]?.lowercased() ?? ""
    case "w:basedOn": style.parent = element["w:val"]
    default:
      if isInDefaults { base.take(element) }
      if id != nil, !isInTableCondition {
        style.characters.take(element)
        style.paragraph.take(element)
      }
    }
  }

  override func end(_ name: String, at span: TextSpan<FileText>) {
    switch name {
    case "w:style":
      if let id, styles[id] == nil { styles[id] = style }
      id = nil
    case "w:rPrDefault": isInDefaults = false
    case "w:tblStylePr": isInTableCondition = false
    default: break
    }
  }
}
