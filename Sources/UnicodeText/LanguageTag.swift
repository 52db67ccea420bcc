internal import CICU

/// A language as BCP 47 names it: kept as written, compared in its canonical form.
public struct LanguageTag: Sendable {
  /// The tag as its author wrote it; what reports print.
  public let written: String
  /// ICU's canonical form: `iw` is `he`, `zh-hans-cn` is `zh-Hans-CN`.
  public let canonical: String

  /// The language of no language: rules that hold everywhere.
  public static let root = LanguageTag(trusted: "und")
  public static let english = LanguageTag(trusted: "en")
  public static let spanish = LanguageTag(trusted: "es")

  /// Reads a tag; nil if it is not well-formed BCP 47. An underscore is no hyphen.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard !text.isEmpty, text.utf8.count <= 64, text.utf8.allSatisfy(Self.isTagByte) else { return nil }
    let canonical = Self.ask { cicu_language_canonical(text, $0, $1) }
    guard !canonical.isEmpty, canonical != "und" || text.lowercased() == "und" else { return nil }
    self.written = text
    self.canonical = canonical
  }

  /// A tag that the program itself names, in its canonical form.
  package static func known(_ tag: StaticString) -> LanguageTag { LanguageTag(trusted: tag.description) }

  private init(trusted: String) {
    written = trusted
    canonical = trusted
  }

  /// The language subtag: `zh` of `zh-Hant-TW`.
  public var language: String { String(canonical.prefix { $0 != "-" }) }

  /// The ISO 15924 script, written in the tag or the likely one: `Latn` for `es`. Empty if nothing is known.
  public var script: String {
    if let written = Self.scriptSubtag(of: canonical) { return written }
    if let known = Self.scripts[language] { return known }
    return Self.scriptSubtag(of: Self.ask { cicu_language_maximal(canonical, $0, $1) }) ?? ""
  }

  /// Whether the language is written from right to left.
  public var isRightToLeft: Bool { cicu_language_is_right_to_left(canonical) }

  /// The name of this language in another one: "Spanish", "español". The tag itself where ICU has no name.
  public func name(in reader: LanguageTag = .english) -> String {
    let name = Self.ask { cicu_language_name(canonical, reader.canonical, $0, $1) }
    return name.isEmpty ? written : name
  }

  /// This tag and what may stand in for it, the nearest first: `es-MX`, `es`.
  ///
  /// Only the same language in the same script: `zh-TW` gives `zh-Hant`, never `zh`; nothing ever crosses from one
  /// language to another but by ``relatives``.
  public var fallbacks: [LanguageTag] {
    // The common case needs no question to ICU: a language without subtags stands for itself alone.
    if !canonical.contains("-"), Self.relatives[canonical] == nil, Self.scripts[canonical] == nil { return [self] }
    let script = script
    var names = [canonical]
    let language = language
    // Chinese is always written with its script.
    let isWritten = Self.defaultScript(of: language) == script && language != "zh"
    if Self.scriptSubtag(of: canonical) == nil, !script.isEmpty, !isWritten {
      let rest = canonical.dropFirst(language.count)
      names.append("\(language)-\(script)\(rest)")
    }
    var longest = names[names.count - 1][...]
    while let dash = longest.lastIndex(of: "-") {
      longest = longest[..<dash]
      if !Self.hasExtension(longest) { names.append(String(longest)) }
    }
    if let relative = Self.relatives[language] { names.append(relative) }
    var result: [LanguageTag] = []
    for name in names where !result.contains(where: { $0.canonical == name }) {
      let tag = LanguageTag(trusted: name)
      if tag.script == script { result.append(tag) }
    }
    return result
  }

  /// What ICU's break iterators call this language.
  var icuName: String { canonical == "und" ? "" : canonical }

  /// Languages whose notices are written in another one's standard: Cantonese families read traditional Chinese.
  static let relatives = ["yue": "zh-Hant"]
  /// Scripts that ICU's likely subtags do not know, or get wrong for US school notices: Hmong is written in Latin letters.
  static let scripts = ["mww": "Latn", "hmn": "Latn", "hnj": "Latn", "ksw": "Mymr"]

  private static func defaultScript(of language: String) -> String { LanguageTag(trusted: language).script }

  private static func scriptSubtag(of tag: String) -> String? {
    let second = tag.split(separator: "-").dropFirst().first
    guard let second, second.utf8.count == 4, second.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else {
      return nil
    }
    return String(second)
  }

  /// Whether a part of one letter or digit begins an extension (`u-nu-latn`, `x-…`); half of one is no tag.
  private static func hasExtension(_ tag: Substring) -> Bool {
    tag.split(separator: "-").contains { $0.utf8.count == 1 }
  }

  private static func isTagByte(_ byte: UInt8) -> Bool {
    byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func ask(_ fill: (UnsafeMutablePointer<CChar>?, Int32) -> Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 192)
    let length = fill(&buffer, Int32(buffer.count))
    guard length > 0, length <= buffer.count else { return "" }
    return String(decoding: buffer[..<Int(length)].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension LanguageTag: Hashable, Comparable, CustomStringConvertible {
  public static func == (left: LanguageTag, right: LanguageTag) -> Bool { left.canonical == right.canonical }
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.canonical < right.canonical }
  public func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
  public var description: String { written }
}
