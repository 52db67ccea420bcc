internal import StrictXML
internal import UnicodeText

/// Takes the texts of an XLIFF file, with their translations, out of the events of XML.
///
/// Notes, glossaries and the matches of a translation memory are not the letter. Inline codes that stand for something are
/// masks, those that only format are nothing. What is marked as not to be translated is the same in both languages.
final class XLIFFReader: XMLHandler {
  private(set) var units: [TranslationUnit] = []
  private(set) var source: LanguageTag?
  private(set) var target: LanguageTag?

  private let file: [UInt8]
  private var hasRoot = false
  /// How many of the open elements are inside of one that is passed over, itself counted.
  private var passedOver = 0
  /// How many of them are inside of an inline code, itself counted.
  private var inCode = 0
  private var unit = TranslationUnit()
  private var bytes: [UInt8] = []
  private var map = PieceMap<FileText, FileText>()
  /// Whether a source or target is open.
  private var isInText = false

  /// Elements with sources that are not the letter, and what is for translators.
  private static let strangers: Set = [
    "alt-trans", "seg-source", "matches", "match", "glossary", "note", "notes", "prop-group", "context-group", "header",
    "count-group", "bin-unit", "metadata", "originalData", "ignorable",
  ]
  /// What stands for something of its own, such as a picture or a name.
  private static let fields: Set = ["x", "ph"]
  /// What only begins or ends a format.
  private static let formats: Set = ["bx", "ex", "bpt", "ept", "it", "sc", "ec", "sm", "em", "cp"]
  private static let doubtfulStates: Set = [
    "initial", "new", "needs-translation", "needs-adaptation", "needs-l10n", "needs-review-translation",
    "needs-review-adaptation", "needs-review-l10n",
  ]

  init(_ input: NoticeInput) { file = input.bytes }

  func start(_ element: borrowing XMLElement) throws(XMLProblem) {
    let name = element.name
    if !hasRoot, name != "xliff" {
      throw XMLProblem(.refused("this XML text is no XLIFF file"), at: element.span.start, in: file)
    }
    hasRoot = true
    let isKept = element["translate"] == "no" && !isInText
    if passedOver > 0 || isKept || Self.strangers.contains(name) {
      passedOver += 1
    } else if isInText {
      inline(name, element.span)
    } else {
      try block(name, element)
    }
  }

  private func block(_ name: String, _ element: borrowing XMLElement) throws(XMLProblem) {
    switch name {
    case "xliff":
      source = element["srcLang"].flatMap { LanguageTag($0) }
      target = element["trgLang"].flatMap { LanguageTag($0) }
    case "file":
      let from = element["source-language"].flatMap { LanguageTag($0) }
      let own = element["target-language"].flatMap { LanguageTag($0) }
      if let own, let target, own != target {
        throw XMLProblem(.refused("the file has translations into several languages"), at: element.span.start, in: file)
      }
      source = source ?? from
      target = target ?? own
    case "trans-unit", "segment":
      unit = TranslationUnit(start: element.span.start)
      if Self.isDoubtful(element["state"]) { unit.isDoubtful = true }
    case "source", "target":
      isInText = true
      if Self.isDoubtful(element["state"]) { unit.isDoubtful = true }
    default: break
    }
  }

  private static func isDoubtful(_ state: String?) -> Bool { state.map(doubtfulStates.contains) ?? false }

  private func inline(_ name: String, _ span: TextSpan<FileText>) {
    if inCode > 0 || Self.fields.contains(name) || Self.formats.contains(name) {
      inCode += 1
      guard inCode == 1, Self.fields.contains(name) else { return }
      bytes += [0xEF, 0xBF, 0xBC]
      map.append(span, count: 3, encoding: .mask)
    }
  }

  func end(_ name: String, at span: TextSpan<FileText>) throws(XMLProblem) {
    if passedOver > 0 {
      passedOver -= 1
    } else if inCode > 0 {
      inCode -= 1
    } else if isInText, name == "source" || name == "target" {
      let decoded = DecodedText(bytes, map: map)
      if name == "source" { unit.source.append(decoded) } else { unit.target.append(decoded) }
      (bytes, map, isInText) = ([], PieceMap(), false)
    } else if name == "trans-unit" || name == "segment" {
      units.append(unit)
      unit = TranslationUnit()
    }
  }

  func text(_ span: TextSpan<FileText>) throws(XMLProblem) {
    guard isInText, passedOver == 0, inCode == 0, !span.isEmpty else { return }
    bytes += file.slice(span)
    map.append(span, count: span.count, encoding: .verbatim)
  }

  func reference(_ span: TextSpan<FileText>, decoded: [UInt8]) throws(XMLProblem) {
    guard isInText, passedOver == 0, inCode == 0, !decoded.isEmpty else { return }
    bytes += decoded
    map.append(span, count: decoded.count, encoding: .characterReference)
  }
}
