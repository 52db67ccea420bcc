import StrictYAML
import TestSupport
import Testing

@testable import NoticeLint

/// `Glossaries/configuration.schema.json` says what the reader reads.
@Suite struct ConfigurationSchemaTests {
  private static func schema() throws -> SchemaKeys { try SchemaKeys("Glossaries/configuration.schema.json") }

  @Test func namesAreThoseOfTheReader() throws {
    let schema = try Self.schema()
    #expect(schema.keys(schema.root) == Set(ConfigurationReader.keys))
    #expect(try schema.keys(schema.definition("path")) == Set(ConfigurationReader.pathKeys))
    #expect(try schema.keys(schema.definition("allowed")) == Set(ConfigurationReader.allowKeys))
    #expect(try schema.definition("need")["enum"] as? [String] == AllowanceNeed.allCases.map(\.rawValue))
    #expect(try schema.keys(schema.definition("served")) == Set(ConfigurationReader.languageKeys))
    #expect(try schema.keys(schema.definition("severity")) == Set(Rule.all.map(\.id)))
  }

  /// A key of the schema, and the words it may have.
  @Test(arguments: [
    ("path", "kind", PathOverride.Kind.allCases.map(\.rawValue)),
    ("path", "stage", NoticeSettings.Stage.allCases.map(\.rawValue)),
    ("path", "channel", NoticeSettings.Channel.allCases.map(\.rawValue)),
  ])
  func wordsAreThoseOfTheReader(definition: String, key: String, words: [String]) throws {
    let schema = try Self.schema()
    let properties = try #require(schema.definition(definition)["properties"] as? SchemaKeys.Object)
    #expect(schema.resolved(properties[key])["enum"] as? [String] == words)
  }

  @Test func levelsAndThresholdsAreThoseOfTheReader() throws {
    let schema = try Self.schema()
    #expect(try schema.definition("level")["enum"] as? [String] == RuleLevel.allCases.map(\.rawValue))
    let properties = try #require(schema.root["properties"] as? SchemaKeys.Object)
    let thresholds = (properties["fail-on"] as? SchemaKeys.Object)?["enum"] as? [String]
    #expect(thresholds == FailThreshold.allCases.map(\.rawValue))
  }

  /// An editor shows the description where somebody types.
  @Test func everyKeyIsDescribed() throws {
    let schema = try Self.schema()
    for object in try [schema.root] + ["path", "served", "list", "statement", "allowed"].map(schema.definition) {
      for (key, value) in object["properties"] as? SchemaKeys.Object ?? [:] {
        let own = (value as? SchemaKeys.Object)?["description"]
        let inner = schema.resolved(value)
        let items = (inner["anyOf"] as? [Any])?.lazy.compactMap { schema.resolved($0)["description"] }.first
        #expect(((own ?? inner["description"] ?? items) as? String)?.isEmpty == false, "\(key)")
      }
    }
  }

  @Test(arguments: [ConfigurationTests.sample, ConfigurationTextTests.full])
  func configurationsHaveKnownKeys(_ yaml: String) throws {
    let schema = try Self.schema()
    let document = StrictYAML.parse(Array(yaml.utf8), file: "a.yml", area: "configuration")
    #expect(schema.unknownKeys(try #require(document.root), schema.root) == [])
  }

  @Test(arguments: [
    ("glosaries: x\n", "/glosaries"), ("paths: [{match: a, kinds: vital}]\n", "/paths/kinds"),
    ("languages: {es: {familys: 3}}\n", "/languages/es/familys"),
    ("severity: {unexplained: off}\n", "/severity/unexplained"),
    ("known: {board: {concept: a}}\n", "/known/board/concept"), ("statements: {nme: a}\n", "/statements/nme"),
  ])
  func unknownKeysAreSeen(yaml: String, path: String) throws {
    let schema = try Self.schema()
    let document = StrictYAML.parse(Array(yaml.utf8), file: "a.yml", area: "configuration")
    #expect(schema.unknownKeys(try #require(document.root), schema.root) == [path])
  }
}
