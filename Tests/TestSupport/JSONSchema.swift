internal import Foundation

/// A JSON value that keeps numbers and truth values apart.
public enum JSONValue: Hashable, Sendable, Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  public init(_ bytes: some Sequence<UInt8>) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  /// The value of a key, or null.
  public subscript(_ key: String) -> JSONValue { object[key] ?? .null }
  /// The value at a place of a list, or null.
  public subscript(_ index: Int) -> JSONValue { list.indices.contains(index) ? list[index] : .null }

  public var object: [String: JSONValue] { if case .object(let value) = self { value } else { [:] } }
  public var list: [JSONValue] { if case .list(let value) = self { value } else { [] } }
  public var text: String? { if case .text(let value) = self { value } else { nil } }
  public var number: Double? { if case .number(let value) = self { value } else { nil } }
  public var int: Int? { number.flatMap { Int(exactly: $0) } }
}

/// A JSON schema of draft 4 to 7, as far as the schemas of `Fixtures` and `Glossaries` go. A keyword that it does not know is
/// a complaint too, so that nothing is passed over.
public struct JSONSchema: Sendable {
  private let root: JSONValue

  public init(_ bytes: some Sequence<UInt8>) throws { root = try JSONValue(bytes) }

  private static let annotations: Set = [
    "$schema", "$id", "id", "$comment", "title", "description", "default", "examples", "definitions",
  ]

  /// What is wrong with a value, each with the path to it; empty for a valid one.
  public func complaints(about value: JSONValue) -> [String] { check(value, root, "") }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if schema == .bool(false) { return ["\(path): is not allowed"] }
    if let reference = schema["$ref"].text {
      guard let target = resolved(reference) else { return ["\(path): no \(reference) in the schema"] }
      return check(value, target, path)
    }
    return schema.object.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      complaints(about: value, keyword, rule, schema, path)
    }
  }

  private func resolved(_ reference: String) -> JSONValue? {
    guard reference.hasPrefix("#") else { return nil }
    return reference.dropFirst().split(separator: "/").reduce(root) { schema, key in
      schema.flatMap { $0.object[String(key)] }
    }
  }

  // One case a keyword: the list is what the type is for.
  private func complaints(
    about value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, _ path: String
  ) -> [String] {
    func unless(_ isRight: Bool, _ message: String) -> [String] { isRight ? [] : ["\(path): \(message)"] }
    switch keyword {
    case "type":
      let names = rule.text.map { [$0] } ?? rule.list.compactMap(\.text)
      return unless(names.contains { Self.isOf($0, value) }, "is not of type \(names.joined(separator: " or "))")
    case "enum": return unless(rule.list.contains(value), "is none of the allowed values")
    case "const": return unless(rule == value, "is not the one allowed value")
    case "properties":
      return value.object.sorted { $0.key < $1.key }.flatMap { key, inner in
        rule.object[key].map { check(inner, $0, "\(path)/\(key)") } ?? []
      }
    case "patternProperties", "additionalProperties":
      return keyword == "patternProperties" ? patterns(value, rule, path) : additional(value, rule, schema, path)
    case "required":
      return rule.list.compactMap(\.text).flatMap {
        unless(!Self.isOf("object", value) || value.object[$0] != nil, "lacks \($0)")
      }
    case "items": return value.list.enumerated().flatMap { check($1, rule, "\(path)/\($0)") }
    case "minItems": return unless(!Self.isOf("array", value) || value.list.count >= rule.int ?? 0, "has too few items")
    case "uniqueItems":
      return unless(rule != .bool(true) || Set(value.list).count == value.list.count, "has equal items")
    case "minimum": return unless(value.number.map { $0 >= rule.number ?? 0 } ?? true, "is too small")
    case "maximum": return unless(value.number.map { $0 <= rule.number ?? 0 } ?? true, "is too large")
    case "minLength": return unless(value.text.map { $0.unicodeScalars.count >= rule.int ?? 0 } ?? true, "is too short")
    case "pattern": return unless(value.text.map { Self.matches($0, rule.text ?? "") } ?? true, "has another form")
    case "format":
      return unless(value.text.map { Self.isOf(format: rule.text ?? "", $0) } ?? true, "is no \(rule.text ?? "")")
    case "anyOf", "oneOf":
      let fitting = rule.list.count { check(value, $0, path).isEmpty }
      return unless(keyword == "oneOf" ? fitting == 1 : fitting > 0, "fits \(fitting) of \(rule.list.count) choices")
    case "allOf": return rule.list.flatMap { check(value, $0, path) }
    default: return unless(Self.annotations.contains(keyword), "the schema says \(keyword), which is not checked")
    }
  }

  private func patterns(_ value: JSONValue, _ rule: JSONValue, _ path: String) -> [String] {
    value.object.sorted { $0.key < $1.key }.flatMap { key, inner in
      rule.object.filter { Self.matches(key, $0.key) }.flatMap { check(inner, $0.value, "\(path)/\(key)") }
    }
  }

  private func additional(_ value: JSONValue, _ rule: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    value.object.sorted { $0.key < $1.key }.flatMap { key, inner -> [String] in
      let isKnown =
        schema["properties"].object[key] != nil
        || schema["patternProperties"].object.keys.contains { Self.matches(key, $0) }
      return isKnown || rule == .bool(true) ? [] : check(inner, rule, "\(path)/\(key)")
    }
  }

  private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .text), ("array", .list),
      ("object", .object):
      true
    case ("integer", .number(let number)): number.rounded() == number
    default: false
    }
  }

  private static func matches(_ text: String, _ pattern: String) -> Bool {
    text.range(of: pattern, options: .regularExpression) != nil
  }

  /// RFC 3986: the characters of a reference, a percent sign only before two hexadecimal digits, a colon in the first segment
  /// only behind a scheme.
  private static func isOf(format: String, _ text: String) -> Bool {
    let reference = "^([A-Za-z][A-Za-z0-9+.-]*:|(?![^/?#]*:))([A-Za-z0-9._~:/?#@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$"
    switch format {
    case "uri-reference": return matches(text, reference)
    case "uri": return matches(text, reference) && matches(text, "^[A-Za-z][A-Za-z0-9+.-]*:")
    case "date-time": return matches(text, "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$")
    default: return false
    }
  }
}
