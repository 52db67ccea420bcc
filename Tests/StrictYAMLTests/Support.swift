import Foundation
import StrictYAML
import UnicodeText

func parse(_ bytes: [UInt8]) -> YAMLDocument { StrictYAML.parse(bytes, file: "test.yaml", area: "yaml") }
func parse(_ text: String) -> YAMLDocument { parse(Array(text.utf8)) }

/// The codes of the issues, without the area.
func codes(_ document: YAMLDocument) -> [String] { document.issues.map { String($0.code.dropFirst("yaml/".count)) } }

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The `.yaml` files of a folder of the repository, by name; none if it is not there.
func yamlFiles(in folder: String) -> [(name: String, bytes: [UInt8])] {
  let path = repository.appendingPathComponent(folder)
  let names = (try? FileManager.default.contentsOfDirectory(atPath: path.path)) ?? []
  return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
    (try? Data(contentsOf: path.appendingPathComponent(name))).map { (name, Array($0)) }
  }
}

/// All nodes, keys included, with what their text is.
func nodes(_ node: YAMLNode?) -> [(text: String?, span: TextSpan<FileText>)] {
  guard let node else { return [] }
  let inner =
    switch node.content {
    case .text: [] as [(text: String?, span: TextSpan<FileText>)]
    case .list(let items): items.flatMap { nodes($0) }
    case .mapping(let pairs): pairs.flatMap { [($0.key, $0.keySpan)] + nodes($0.value) }
    }
  return [(node.text, node.span)] + inner
}

/// What is wrong with the places of a document: every one must lie in the file, every child in its parent.
func misplaced(_ document: YAMLDocument, count: Int) -> String? {
  for issue in document.issues {
    guard let span = issue.span, span.start >= 0, span.end <= count, issue.position != nil else { return "\(issue)" }
    if issue.message.isEmpty || issue.help.isEmpty { return "nothing said: \(issue)" }
  }
  for node in nodes(document.root) where node.span.start < 0 || node.span.end > count { return "\(node)" }
  return document.root.flatMap { outside($0) }
}

private func outside(_ node: YAMLNode) -> String? {
  let children: [YAMLNode] =
    switch node.content {
    case .text: []
    case .list(let items): items
    case .mapping(let pairs): pairs.map(\.value)
    }
  for child in children {
    if !node.span.contains(child.span) { return "\(child.span) is not inside \(node.span)" }
    if let found = outside(child) { return found }
  }
  return nil
}
