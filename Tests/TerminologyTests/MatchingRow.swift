import Foundation
import StrictYAML
import TestSupport
import Testing
import UnicodeText

@testable import Terminology

/// A row of `Fixtures/Matching`: terms, a text with the expected matches marked in it, and why.
///
/// Each item of `terms` is a term under a concept of its own, `c1`, `c2` and so on. `concepts` names what each match
/// stands for (`c1+c2` where it may be either); without it every match must stand for `c1`.
struct MatchingRow: Sendable {
  let name: String
  let language: LanguageTag
  let termbase: Termbase
  let text: String
  /// One for every match.
  let levels: [MatchLevel]
  let concepts: [String]
  let reason: String

  var matcher: TermMatcher { termbase.matcher(for: language) }

  static func rows(_ name: String) throws -> [MatchingRow] {
    let path = "Fixtures/Matching/\(name).yaml"
    let bytes = try file(path)
    let document = StrictYAML.parse(bytes, file: path, area: "fixture")
    try #require(document.issues.isEmpty, "\(document.issues)")
    let language = try tag(document.root?["language"]?.text ?? "")
    guard case .list(let items)? = document.root?["rows"]?.content else { return [] }
    let lines = LineIndex(bytes)
    return try items.map { item in
      try MatchingRow(item, bytes, language, name: "\(path):\(lines.line(at: item.span.start))")
    }
  }

  private init(_ node: YAMLNode, _ bytes: [UInt8], _ language: LanguageTag, name: String) throws {
    self.name = name
    self.language = try node["language"]?.text.map { try tag($0) } ?? language
    let known: Set = ["language", "terms", "text", "level", "concepts", "reason"]
    if case .mapping(let pairs) = node.content, let odd = pairs.first(where: { !known.contains($0.key) }) {
      Issue.record("\(name): unknown key \(odd.key)")
    }
    var concepts = ""
    for (number, term) in Self.items(node["terms"]).enumerated() {
      concepts += "  c\(number + 1):\n    \(self.language.written):\n      prefer: \(bytes.string(term.span))\n"
    }
    let (loaded, issues) = Termbase.load([TermbaseLayer(name: name, yaml: glossary(concepts))])
    termbase = try #require(loaded, "\(name): \(issues)")
    text = try #require(node["text"]?.text, "\(name)")
    reason = try #require(node["reason"]?.text, "\(name)")
    let count = MarkedText(text).spans.count
    let levels = Self.items(node["level"]).compactMap { $0.text.flatMap(MatchLevel.init(rawValue:)) }
    self.levels = levels.count == 1 ? Array(repeating: levels[0], count: count) : levels
    let names = Self.items(node["concepts"]).compactMap(\.text)
    self.concepts = names.isEmpty ? Array(repeating: "c1", count: count) : names
    try #require(
      self.levels.count == count && self.concepts.count == count, "\(name): a level and a concept for each match")
  }

  private static func items(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node else { return [] }
    if case .list(let items) = node.content { return items }
    return [node]
  }
}

/// A change of the text around or in a row that must change nothing but places.
struct TextTransform: Sendable {
  let name: String
  let apply: @Sendable (String) -> String

  static let all = [
    TextTransform(name: "as written") { $0 },
    TextTransform(name: "NFD") { NormalForm.nfd.normalize($0) },
    TextTransform(name: "CR LF") { $0.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n") },
    TextTransform(name: "after emoji and marks") {
      "\u{1F3EB}\u{1F469}\u{200D}\u{1F467} e\u{301}\u{323} q\u{307}\u{323} 5\u{FE0F}\u{20E3} \u{627}\u{64E}\n\n" + $0
    },
    TextTransform(name: "between paragraphs") { "Zzz zzz, zz.\n\n" + $0 + "\n\nZzz zzz: zz zzz." },
    TextTransform(name: "NFD, CR LF, after emoji") {
      NormalForm.nfd.normalize("\u{1F3EB} \u{1EA5}\n\n" + $0).replacing("\r\n", with: "\n").replacing(
        "\n", with: "\r\n")
    },
  ]
}
