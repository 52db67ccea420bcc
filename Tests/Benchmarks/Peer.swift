internal import Foundation

/// ripgrep on the same work: every whole-word occurrence of fixed strings, without regard to capitals, one thread.
enum Peer {
  /// CPU seconds and matches; nil where ripgrep is not installed or gives up.
  static func ripgrep(text: String, terms: [String]) throws -> (seconds: Double, matches: Int)? {
    let folder = FileManager.default.temporaryDirectory.appending(path: "notice-lint-benchmark")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let (textFile, termFile) = (folder.appending(path: "text.txt"), folder.appending(path: "terms.txt"))
    // A term over a line's end is one match for us and none for a tool that reads lines: the same lines for both.
    try text.write(to: textFile, atomically: true, encoding: .utf8)
    try (terms.joined(separator: "\n") + "\n").write(to: termFile, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "rg", "-j1", "-F", "-i", "-w", "--count-matches", "--no-filename", "--regex-size-limit", "4G", "-f",
      termFile.path,
      textFile.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    var before = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &before)
    do { try process.run() } catch { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    var after = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &after)
    let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let matches = Int(text) else { return nil }
    return (max(cpu(after) - cpu(before), 1e-6), matches)
  }

  private static func cpu(_ usage: rusage) -> Double {
    Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }
}
