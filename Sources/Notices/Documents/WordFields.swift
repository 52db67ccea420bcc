internal import UnicodeText

/// The fields that are open at a place of a Word text. Word computes a field from its code and keeps the last result in
/// the file; which of the two a family reads depends on the field.
struct WordFields {
  /// What a field's result is.
  enum Kind: Hashable {
    /// Words like any others: a date, the number of a page, the text of a heading.
    case text
    /// What a mail merge or a form fills in.
    case mask
    /// Words that stand elsewhere already: a table of contents, an index.
    case hidden
    case link(String)
  }

  private struct Field {
    var code: [UInt8] = []
    var kind: Kind?
    let start: TextSpan<FileText>
  }

  private var open: [Field] = []
  /// How many open fields have not come to their result.
  private(set) var codes = 0
  private(set) var masks = 0
  private(set) var hidden = 0

  /// The code of a field is kept up to here: its name stands first.
  private static let codeLimit = 2048

  /// Where the result of the innermost link field leads.
  var link: String? {
    for field in open.suffix(4).reversed() { if case .link(let target) = field.kind { return target } }
    return nil
  }

  /// Whether what stands here is read as it stands.
  var areQuiet: Bool { codes == 0 && masks == 0 && hidden == 0 }

  mutating func begin(_ span: TextSpan<FileText>) {
    open.append(Field(start: span))
    codes += 1
  }

  /// Something that is no prose and no field, such as a formula.
  mutating func beginMask(_ span: TextSpan<FileText>) {
    begin(span)
    addCode("MACROBUTTON".utf8)
  }

  mutating func addCode(_ bytes: some Collection<UInt8>) {
    guard let last = open.indices.last, open[last].kind == nil, open[last].code.count < Self.codeLimit else { return }
    open[last].code += bytes.prefix(Self.codeLimit)
  }

  /// The code is over and the result begins. Says what the result is.
  mutating func separate() {
    guard let last = open.indices.last, open[last].kind == nil else { return }
    let kind = Self.kind(ofCode: String(decoding: open[last].code, as: UTF8.self))
    open[last].kind = kind
    codes -= 1
    count(kind, 1)
  }

  /// The field ends. Gives the place at which it began and what its result was.
  mutating func end() -> (start: TextSpan<FileText>, kind: Kind)? {
    guard let field = open.popLast() else { return nil }
    if let kind = field.kind {
      count(kind, -1)
      return (field.start, kind)
    }
    codes -= 1
    return (field.start, Self.kind(ofCode: String(decoding: field.code, as: UTF8.self)))
  }

  private mutating func count(_ kind: Kind, _ change: Int) {
    switch kind {
    case .mask: masks += change
    case .hidden: hidden += change
    case .text, .link: break
    }
  }

  /// What a field's code, such as ` MERGEFIELD Student_Name \* MERGEFORMAT `, says of its result.
  static func kind(ofCode code: String) -> Kind {
    let words = code.split(maxSplits: 3, whereSeparator: \.isWhitespace)
    switch words.first?.uppercased() ?? "" {
    case "MERGEFIELD", "MERGEREC", "MERGESEQ", "ADDRESSBLOCK", "GREETINGLINE", "DATABASE", "ASK", "FILLIN",
      "DOCVARIABLE",
      "DOCPROPERTY", "FORMTEXT", "FORMDROPDOWN", "FORMCHECKBOX", "MACROBUTTON", "USERNAME", "AUTHOR", "FILENAME":
      return .mask
    case "TOC", "INDEX", "TOA": return .hidden
    case "HYPERLINK":
      guard words.count > 1 else { return .text }
      let isLocal = words[1].lowercased() == "\\l"
      let target = (isLocal && words.count > 2 ? words[2] : words[1]).filter { $0 != "\"" }
      return .link(isLocal ? "#" + target : String(target))
    default: return .text
    }
  }
}
