import StrictYAML
import TestSupport
import Testing
import UnicodeText

@testable import Terminology

/// `Glossaries/termbase.schema.json` says what the reader reads. Of a file only keys are checked here.
@Suite struct SchemaTests {
  @Test func namesAreThoseOfTheReader() throws {
    let schema = try SchemaKeys("Glossaries/termbase.schema.json")
    #expect(schema.keys(schema.root) == Set(TermbaseKeys.file))
    #expect(try schema.keys(schema.definition("concept")) == Set(TermbaseKeys.concept))
    #expect(try schema.keys(schema.definition("section")) == Set(TermbaseKeys.section))
    #expect(try schema.keys(schema.definition("term")) == Set(TermbaseKeys.term))
    let concept = try #require(schema.definition("concept")["properties"] as? SchemaKeys.Object)
    #expect(schema.keys(schema.resolved(concept["related"])) == Set(Relation.allCases.map(\.rawValue)))
  }

  /// A key of the schema, and the words it may have.
  @Test(arguments: [
    ("term", "type", Term.Kind.allCases.map(\.rawValue)), ("term", "case", Term.Case.allCases.map(\.rawValue)),
    ("term", "gender", Term.Gender.allCases.map(\.rawValue)),
    ("concept", "priority", Priority.allCases.map(\.rawValue)),
  ])
  func wordsAreThoseOfTheReader(definition: String, key: String, words: [String]) throws {
    let schema = try SchemaKeys("Glossaries/termbase.schema.json")
    let properties = try #require(schema.definition(definition)["properties"] as? SchemaKeys.Object)
    #expect(Set(schema.resolved(properties[key])["enum"] as? [String] ?? []) == Set(words))
  }

  @Test func treatmentsAreThoseOfTheReader() throws {
    let names = try SchemaKeys("Glossaries/termbase.schema.json").definition("treatmentName")["enum"] as? [String]
    #expect(names == Treatments.names.map(\.name))
  }

  /// An editor shows the description where somebody types.
  @Test func everyKeyIsDescribed() throws {
    let schema = try SchemaKeys("Glossaries/termbase.schema.json")
    for object in try [
      schema.root, schema.definition("concept"), schema.definition("section"), schema.definition("term"),
    ] {
      for (key, value) in object["properties"] as? SchemaKeys.Object ?? [:] {
        let own = (value as? SchemaKeys.Object)?["description"] ?? schema.resolved(value)["description"]
        #expect((own as? String)?.isEmpty == false, "\(key)")
      }
    }
  }

  @Test func everyStarterFileHasKnownKeys() throws {
    let schema = try SchemaKeys("Glossaries/termbase.schema.json")
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
    let schema = try SchemaKeys("Glossaries/termbase.schema.json")
    let document = StrictYAML.parse(Array(yaml.utf8), file: "a.yaml", area: "termbase")
    #expect(schema.unknownKeys(try #require(document.root), schema.root) == [path])
  }
}
