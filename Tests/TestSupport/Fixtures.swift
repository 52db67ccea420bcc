public import Foundation

/// The files that tests read, found from where this source file lies: no bundle, no working directory.
public enum Fixtures {
  /// The root of the repository.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The full path of a file in `Fixtures`, such as `Notices/letters/iep-meeting.en.md`.
  public static func path(_ relative: String) -> String {
    root.appendingPathComponent("Fixtures").appendingPathComponent(relative).path
  }

  /// The bytes of a file in `Fixtures`.
  public static func read(_ relative: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path(relative))))
  }

  /// The names of the files in a folder of `Fixtures` that end in one of the endings, sorted, with the folder in front.
  public static func files(in folder: String, endings: [String]) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []
    return names.filter { name in endings.contains { name.hasSuffix("." + $0) } }.sorted().map { "\(folder)/\($0)" }
  }
}
