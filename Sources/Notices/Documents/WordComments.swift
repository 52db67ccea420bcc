internal import StrictXML
package import UnicodeText

/// A comment for the margin of a Word file.
package struct WordComment {
  /// A paragraph of the comment, in its language.
  package struct Paragraph {
    package let text: String
    package let language: LanguageTag?
    package let isStrong: Bool

    package init(_ text: String, language: LanguageTag? = nil, isStrong: Bool = false) {
      self.text = text
      self.language = language
      self.isStrong = isStrong
    }
  }

  /// The entry of the file that it is about a place in; nil for the letter as a whole.
  package let entry: String?
  /// The pieces of the entry that make up the words it is about.
  package let pieces: [TextSpan<FileText>]
  package let paragraphs: [Paragraph]

  package init(entry: String?, pieces: [TextSpan<FileText>], paragraphs: [Paragraph]) {
    self.entry = entry
    self.pieces = pieces
    self.paragraphs = paragraphs
  }
}

/// Writes comments into a copy of a Word file.
package struct WordComments {
  package static let author = "notice-lint"

  package enum Outcome {
    case copy([UInt8])
    case refused(InputIssue)
  }

  /// A copy with these comments in its margin. Each stands around the words it is about, or at the beginning of the letter
  /// where Word allows no comment at them: in headers and notes. Runs are split where a comment begins or ends, with their
  /// formatting; every entry of the archive but the text, its comments and the two lists that name them stays the same
  /// to the byte. Comments that are there already stay. O(bytes).
  ///
  /// `moment` is when they are written, as `2026-12-01T08:00:00Z`.
  package static func adding(
    _ comments: [WordComment], to bytes: [UInt8], file: String, moment: String, limits: ReadingLimits = ReadingLimits()
  ) -> Outcome {
    do throws(ReadingProblem) {
      let entries = try WordEntries(bytes, limits: limits)
      return .copy(try Archive.replacing(entries.adding(comments, moment: moment), in: bytes))
    } catch {
      return .refused(error.issue(file: file))
    }
  }
}

/// The entries of a Word file that comments change.
private struct WordEntries {
  private let main: String
  private let document: [UInt8]
  private let runs: WordRuns
  private let relations: (name: String, bytes: [UInt8], known: WordRelations)
  private let types: [UInt8]
  private let comments: (name: String, bytes: [UInt8])?

  private static let typesName = "[Content_Types].xml"

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingProblem) {
    let archive = try Archive(bytes, limits: limits)
    main = try WordDocument.mainEntry(archive, limits)
    guard let document = try archive.read(main), let types = try archive.read(Self.typesName) else {
      throw WordDocument.noDocument
    }
    let text = try ReadingProblem.inXML(main) { () throws(XMLProblem) in try StrictXML.utf8(document) }
    guard text == document else {
      throw ReadingProblem(
        "notice/not-a-document", "the text of this file is UTF-16, which comments are not written into",
        help: "open the letter in your word processor and save it again")
    }
    self.document = text
    self.types = types
    runs = try ReadingProblem.inXML(main) { () throws(XMLProblem) in
      let handler = WordRuns(text)
      try WordNames.reader(limits).read(text, to: handler)
      return handler
    }
    let name = WordRelations.entry(of: main)
    let list = try archive.read(name) ?? Array(Self.emptyRelations.utf8)
    let known = try ReadingProblem.inXML(name) { () throws(XMLProblem) in try WordRelations(list, limits) }
    relations = (name, list, known)
    if let target = known.first("comments")?.target, let entry = WordRelations.entry(target, from: main),
      let bytes = try archive.read(entry)
    {
      comments = (entry, bytes)
    } else {
      comments = nil
    }
  }

  /// The changed entries, and the new ones.
  func adding(_ added: [WordComment], moment: String) throws(ReadingProblem) -> [(name: String, bytes: [UInt8])] {
    let first = (comments.map { Self.highestID(in: $0.bytes) } ?? -1) + 1
    var writer = WordCommentMarks(runs)
    var texts = ""
    for (number, comment) in added.enumerated() {
      writer.add(comment.entry == main ? comment.pieces : [], id: first + number)
      texts += WordCommentText(comment, id: first + number, moment: moment, isStrict: runs.isStrict).xml
    }
    var result = [(main, writer.applied())]
    if let comments {
      guard let list = Self.inserting(texts, beforeEndOf: comments.bytes) else { throw WordDocument.noDocument }
      return result + [(comments.name, list)]
    }
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let entry = folder.isEmpty ? "comments.xml" : "\(folder)/comments.xml"
    let type =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    let override =
      "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" PartName=\"/\(entry)\" ContentType=\"\(type)\"/>"
    let relation =
      "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\" Id=\"\(freeRelation)\" "
      + "Type=\"\(WordCommentText.relations(isStrict: runs.isStrict))/comments\" Target=\"comments.xml\"/>"
    guard let types = Self.inserting(override, beforeEndOf: types),
      let list = Self.inserting(relation, beforeEndOf: relations.bytes)
    else { throw WordDocument.noDocument }
    let namespace = WordRuns.namespace(isStrict: runs.isStrict)
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"\(namespace)\">\(texts)</w:comments>"
    result += [(Self.typesName, types), (relations.name, list), (entry, Array(text.utf8))]
    return result
  }

  private var freeRelation: String {
    var number = 1
    while relations.known.targets["rIdNoticeLint\(number)"] != nil { number += 1 }
    return "rIdNoticeLint\(number)"
  }

  private static let emptyRelations =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>"

  /// The highest number of a comment that is there already.
  private static func highestID(in bytes: [UInt8]) -> Int {
    let handler = CommentIDs()
    try? WordNames.reader(ReadingLimits()).read(bytes, to: handler)
    return handler.highest
  }

  /// The text with more in front of the closing tag of its root.
  private static func inserting(_ text: String, beforeEndOf bytes: [UInt8]) -> [UInt8]? {
    guard let open = bytes.lastIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count else { return nil }
    if bytes[open + 1] == UInt8(ascii: "/") { return Array(bytes[..<open]) + Array(text.utf8) + bytes[open...] }
    // The root is one empty tag.
    guard let close = bytes[open...].lastIndex(of: UInt8(ascii: ">")), bytes[close - 1] == UInt8(ascii: "/") else {
      return nil
    }
    let name = bytes[(open + 1)...].prefix { !$0.isBlank && !$0.isLineEnd && $0 != UInt8(ascii: "/") }
    return Array(bytes[..<(close - 1)]) + [UInt8(ascii: ">")] + Array(text.utf8) + Array("</".utf8) + name
      + [UInt8(ascii: ">")]
  }
}

private final class CommentIDs: XMLQuietHandler {
  var highest = -1

  override func start(_ element: borrowing XMLElement) {
    if element.name == "w:comment", let id = element["w:id"].flatMap({ Int($0) }) { highest = max(highest, id) }
  }
}

/// What a comment says, as XML.
private struct WordCommentText {
  let xml: String

  static func relations(isStrict: Bool) -> String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }

  init(_ comment: WordComment, id: Int, moment: String, isStrict: Bool) {
    let paragraphs = comment.paragraphs.map(Self.paragraph).joined()
    let author = WordComments.author
    xml =
      "<w:comment xmlns:w=\"\(WordRuns.namespace(isStrict: isStrict))\" w:id=\"\(id)\" w:author=\"\(author)\" "
      + "w:date=\"\(moment)\" w:initials=\"nl\">\(paragraphs)</w:comment>"
  }

  private static func paragraph(_ paragraph: WordComment.Paragraph) -> String {
    let language = paragraph.language.map { escaped($0.canonical) }
    let isRightToLeft = paragraph.language?.isRightToLeft ?? false
    let direction = isRightToLeft ? "<w:pPr><w:bidi/></w:pPr>" : ""
    var properties = paragraph.isStrong ? "<w:b/><w:bCs/>" : ""
    if isRightToLeft { properties += "<w:rtl/>" }
    if let language {
      let isEastAsian = ["zh", "ja", "ko"].contains { language.hasPrefix($0) }
      let kind = isRightToLeft ? "bidi" : isEastAsian ? "eastAsia" : "val"
      properties += "<w:lang w:\(kind)=\"\(language)\"/>"
    }
    let run = properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:p>\(direction)<w:r>\(run)<w:t xml:space=\"preserve\">\(escaped(paragraph.text))</w:t></w:r></w:p>"
  }

  /// Text of a letter or a glossary in XML: what XML cannot hold is left out.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{FFFC}": result.append("…")
      case "\n", "\t", "\r": result.append(" ")
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
