import Foundation
import TestSupport
import Testing

/// The repository as a folder of texts: what the house tests read.
enum House {
  struct File: Sendable, CustomTestStringConvertible {
    /// Below the root, such as `Sources/Notices/Notice.swift`.
    let path: String
    let text: String

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    var testDescription: String { path }
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Fixtures.root.appendingPathComponent(path).path)
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: Fixtures.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The names in a folder, sorted, without hidden ones.
  static func names(in folder: String) -> [String] {
    let path = Fixtures.root.appendingPathComponent(folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The files below a folder whose names end so, in the order of their paths.
  static func files(below folder: String, endings: [String]) throws -> [File] {
    let root = Fixtures.root.appendingPathComponent(folder).path
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    return try paths.filter { path in endings.contains { path.hasSuffix("." + $0) } }.sorted().map { path in
      File(path: "\(folder)/\(path)", text: try text("\(folder)/\(path)"))
    }
  }

  static let codeEndings = ["swift", "c", "cpp", "h", "modulemap"]
  static let textEndings = codeEndings + ["md", "yaml", "yml", "json"]
}

extension StringProtocol {
  /// What stands between two texts, the first time that they stand there.
  func between(_ start: String, _ end: String) -> SubSequence? {
    guard let first = range(of: start), let last = self[first.upperBound...].range(of: end) else { return nil }
    return self[first.upperBound..<last.lowerBound]
  }

  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
