import Foundation
import TestSupport

/// The files of the repository that house tests look at.
enum HouseFiles {
  /// Paths below a folder, relative to the root, sorted.
  static func paths(in folder: String, endings: [String]) -> [String] {
    let root = Fixtures.root.appendingPathComponent(folder)
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return all.filter { path in endings.contains { path.hasSuffix("." + $0) } }.sorted().map { "\(folder)/\($0)" }
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: Fixtures.root.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Nil where there is no such file.
  static func textIfAny(_ path: String) -> String? { try? text(path) }

  static let sources = paths(in: "Sources", endings: ["swift"])
  static let tests = paths(in: "Tests", endings: ["swift"])
  static let glossaries = paths(in: "Glossaries", endings: ["yaml", "yml", "json"])

  /// The lines of a text with their numbers, from 1.
  static func lines(_ path: String) throws -> [(number: Int, text: String)] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { ($0 + 1, String($1)) }
  }
}
