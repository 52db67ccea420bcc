import Foundation
import StrictYAML
import TestSupport
import Testing
import UnicodeText

@testable import Terminology

/// `Glossaries/termbase.schema.json` says what the reader reads. Of a file only keys are checked here.
struct GlossarySchema {
  typealias Object = [String: Any]
  let root: Object

  init() throws {
    let data = Data(try file("Glossaries/termbase.schema.json"))
    root = try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  func definition(_ name: String) throws -> Object {
    try #require((root["definitions"] as? Object)?[name] as? Object, "\(name)")
  }

  /// The schema that a `$ref` leads to, or the schema itself.
  func resolved(_ schema: Any?) -> Object {
    guard let object = schema as? Object else { return [:] }
    guard let reference = object["$ref"] as? String, let name = reference.split(separator: "/").last else {
      return object
    }
    return resolved((root["definitions"] as? Object)?[String(name)])
  }

  func keys(_ schema: Object) -> Set<String> { Set((schema["properties"] as? Object ?? [:]).map(\.key)) }

  /// The keys of a node that the schema does not allow, as paths.
  func unknownKeys(_ node: YAMLNode, _ schema: Any?, path: String = "") -> [String] {
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

@Suite struct SchemaTests {
  @Test func namesAreThoseOfTheReader() throws {
    let schema = try GlossarySchema()
    #expect(schema.keys(schema.root) == Set(TermbaseKeys.file))
    #expect(try schema.keys(schema.definition("concept")) == Set(TermbaseKeys.concept))
    #expect(try schema.keys(schema.definition("section")) == Set(TermbaseKeys.section))
    #expect(try schema.keys(schema.definition("term")) == Set(TermbaseKeys.term))
    let concept = try #require(schema.definition("concept")["properties"] as? GlossarySchema.Object)
    #expect(schema.keys(schema.resolved(concept["related"])) == Set(Relation.allCases.map(\.rawValue)))
  }

  /// A key of the schema, and the words it may have.
  @Test(arguments: [
    ("term", "type", Term.Kind.allCases.map(\.rawValue)), ("term", "case", Term.Case.allCases.map(\.rawValue)),
    ("term", "gender", Term.Gender.allCases.map(\.rawValue)),
    ("concept", "priority", Priority.allCases.map(\.rawValue)),
  ])
  func wordsAreThoseOfTheReader(definition: String, key: String, words: [String]) throws {
    let schema = try GlossarySchema()
    let properties = try #require(schema.definition(definition)["properties"] as? GlossarySchema.Object)
    #expect(Set(schema.resolved(properties[key])["enum"] as? [String] ?? []) == Set(words))
  }

  @Test func treatmentsAreThoseOfTheReader() throws {
    let names = try GlossarySchema().definition("treatmentName")["enum"] as? [String]
    #expect(names == Treatments.names.map(\.name))
  }

  /// An editor shows the description where somebody types.
  @Test func everyKeyIsDescribed() throws {
    let schema = try GlossarySchema()
    for object in try [
      schema.root, schema.definition("concept"), schema.definition("section"), schema.definition("term"),
    ] {
      for (key, value) in object["properties"] as? GlossarySchema.Object ?? [:] {
        let own = (value as? GlossarySchema.Object)?["description"] ?? schema.resolved(value)["description"]
        #expect((own as? String)?.isEmpty == false, "\(key)")
      }
    }
  }

  @Test func everyStarterFileHasKnownKeys() throws {
    let schema = try GlossarySchema()
    let full = TermbaseLayer.File(path: "full.yaml", bytes: try file("Fixtures/Termbases/full.yaml"))
    for file in TermbaseLayer.starter.files + [full] {
      let document = StrictYAML.parse(file.bytes, file: file.path, area: "termbase")
      let root = try #require(document.root)
      #expect(schema.unknownKeys(root, schema.root) == [], "\(file.path)")
    }
  }

  @Test(arguments: [
    ("concepts:\n  A: {en: {prefr: x}}\n", "/concepts/A/en/prefr"), ("licence: x\n", "/licence"),
    ("concepts:\n  a: {subjct: x}\n", "/concepts/a/subjct"), ("concepts:\n  a: {zh: {prefer: x}}\n", "/concepts/a/zh"),
    ("concepts:\n  a: {en: {accept: [x, {term: y, form: z}]}}\n", "/concepts/a/en/accept/form"),
    ("concepts:\n  a: {related: {similar: b}}\n", "/concepts/a/related/similar"),
  ])
  func unknownKeysAreSeen(yaml: String, path: String) throws {
    let schema = try GlossarySchema()
    let document = StrictYAML.parse(Array(yaml.utf8), file: "a.yaml", area: "termbase")
    #expect(schema.unknownKeys(try #require(document.root), schema.root) == [path])
  }
}
