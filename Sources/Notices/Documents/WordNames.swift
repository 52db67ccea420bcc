internal import StrictXML

/// The namespaces of Word files, in the form that Word writes and in the strict form of the standard.
enum WordNames {
  static func reader(_ limits: ReadingLimits) -> StrictXML { StrictXML(namespaces: namespaces, depth: limits.depth) }

  private static let namespaces: [(uri: String, prefix: String)] = [
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
    ("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
    ("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
    ("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
    ("http://schemas.openxmlformats.org/package/2006/relationships", "package"),
    ("urn:schemas-microsoft-com:vml", "v"),
  ]
}

/// Where the parts of a Word file lead to, by the ids that its text uses.
struct WordRelations {
  struct Target {
    let type: Substring
    let target: String
    let isExternal: Bool
  }

  private(set) var targets: [String: Target] = [:]
  private(set) var order: [String] = []

  /// Reads `word/_rels/document.xml.rels`.
  init(_ bytes: [UInt8], _ limits: ReadingLimits) throws(XMLProblem) {
    let handler = WordRelationsHandler()
    try WordNames.reader(limits).read(bytes, to: handler)
    for (id, target) in handler.found where targets.updateValue(target, forKey: id) == nil { order.append(id) }
  }

  init() {}

  /// The first target of a type, such as `styles`.
  func first(_ type: String) -> Target? {
    order.lazy.compactMap { targets[$0] }.first { $0.type == type && !$0.isExternal }
  }

  /// The name of an entry that a target written in another entry leads to; nil where it leads out of the archive.
  static func entry(_ target: String, from name: String) -> String? {
    var parts = target.hasPrefix("/") ? [] : name.split(separator: "/").dropLast()
    for part in target.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The entry that holds the relations of an entry.
  static func entry(of name: String) -> String {
    let parts = name.split(separator: "/")
    return (parts.dropLast() + ["_rels", "\(parts.last ?? "").rels"]).joined(separator: "/")
  }
}

private final class WordRelationsHandler: XMLQuietHandler {
  var found: [(String, WordRelations.Target)] = []

  override func start(_ element: borrowing XMLElement) {
    guard element.name == "package:Relationship", let id = element["Id"], let type = element["Type"],
      let target = element["Target"]
    else { return }
    found.append(
      (
        id,
        .init(
          type: type.split(separator: "/").last ?? "", target: target, isExternal: element["TargetMode"] == "External")
      ))
  }
}
