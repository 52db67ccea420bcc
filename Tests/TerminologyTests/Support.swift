import Foundation
import StrictYAML
import Terminology
import TestSupport
import Testing
import UnicodeText

/// The root of the repository.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

func file(_ path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: repository.appendingPathComponent(path)))
}

/// A glossary in one layer, from its concepts.
func glossary(_ concepts: String) -> String { "notice-lint-termbase: 1\nconcepts:\n" + concepts }

/// A termbase that must be without mistakes.
func termbase(_ layers: String...) throws -> Termbase {
  let (termbase, issues) = Termbase.load(layers.enumerated().map { TermbaseLayer(name: "layer-\($0)", yaml: $1) })
  return try #require(termbase, "\(issues)")
}

func load(_ layers: String...) -> (termbase: Termbase?, issues: [InputIssue]) {
  Termbase.load(layers.enumerated().map { TermbaseLayer(name: "layer-\($0)", yaml: $1) })
}

func id(_ name: String) throws -> ConceptID { try #require(ConceptID(rawValue: name)) }
func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

/// The code of an issue without its area.
func code(_ issue: InputIssue) -> String { String(issue.code.dropFirst("termbase/".count)) }

/// Collects the failures of a loop over many rows; shows the first ten.
struct Failures {
  private var messages: [String] = []

  mutating func add(_ message: String) { messages.append(message) }

  func expectNone(_ location: SourceLocation = #_sourceLocation) {
    #expect(
      messages.isEmpty, "\(messages.count) failures:\n\(messages.prefix(10).joined(separator: "\n"))",
      sourceLocation: location)
  }
}
