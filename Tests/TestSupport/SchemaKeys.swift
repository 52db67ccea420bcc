internal import Foundation
public import StrictYAML
internal import Testing

/// A JSON Schema of the repository, and how a tree of texts compares with it. Of a file only keys are looked at.
public struct SchemaKeys {
  public typealias Object = [String: Any]
  public let root: Object

  /// - Parameter path: Below the root of the repository.
  public init(_ path: String) throws {
    let data = try Data(contentsOf: Fixtures.root.appendingPathComponent(path))
    root = try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  public func definition(_ name: String) throws -> Object {
    try #require((root["definitions"] as? Object)?[name] as? Object, "\(name)")
  }

  /// The schema that a `$ref` leads to, or the schema itself.
  public func resolved(_ schema: Any?) -> Object {
    guard let object = schema as? Object else { return [:] }
    guard let reference = object["$ref"] as? String, let name = reference.split(separator: "/").last else {
      return object
    }
    return resolved((root["definitions"] as? Object)?[String(name)])
  }

  public func keys(_ schema: Object) -> Set<String> { Set((schema["properties"] as? Object ?? [:]).map(\.key)) }

  /// The keys of a node that the schema does not allow, as paths.
  public func unknownKeys(_ node: YAMLNode, _ schema: Any?, path: String = "") -> [String] {
    let schema = resolved(schema)
    let choices = (schema["anyOf"] as? [Any] ?? []).map { resolved($0) }
    switch node.content {
    case .text: return []
    case .list(let items):
      let own = [schema] + choices
      let item = own.compactMap { $0["items"] }.first
      return item == nil ? [path + ": a list"] : items.flatMap { unknownKeys($0, item, path: path) }
    case .mapping(let pairs):
      guard
        let object = ([schema] + choices).first(where: { $0["properties"] != nil || $0["additionalProperties"] != nil })
      else { return choices.isEmpty ? [path + ": a mapping"] : mapping(node, choices, path) }
      return pairs.flatMap { pair -> [String] in
        let inner = path + "/" + pair.key
        guard let next = schemaOfKey(pair.key, object) else { return [inner] }
        return unknownKeys(pair.value, next, path: inner)
      }
    }
  }

  private func mapping(_ node: YAMLNode, _ choices: [Object], _ path: String) -> [String] {
    choices.map { unknownKeys(node, $0, path: path) }.min { $0.count < $1.count } ?? []
  }

  private func schemaOfKey(_ key: String, _ object: Object) -> Any? {
    if let own = (object["properties"] as? Object)?[key] { return own }
    for (pattern, schema) in object["patternProperties"] as? Object ?? [:]
    where key.range(of: pattern, options: .regularExpression) != nil { return schema }
    return object["additionalProperties"] as? Object
  }
}
