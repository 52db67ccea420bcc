import Foundation
import Testing
import UnicodeText

/// The files of the Unicode standard as Debian's package `unicode-data` installs them.
enum UnicodeData {
  static let folder = "/usr/share/unicode"
  static let version = "15.0"

  /// Whether a file is there and for the version that ICU implements; says so if not.
  static func has(_ file: String) -> Bool {
    let path = "\(folder)/\(file)"
    if UnicodeVersion.unicode != version {
      print("SKIPPED \(file): ICU implements Unicode \(UnicodeVersion.unicode), the rows are for \(version)")
      return false
    }
    if !FileManager.default.fileExists(atPath: path) {
      print("SKIPPED \(file): \(path) is not there; install Debian's unicode-data")
      return false
    }
    guard let head = try? text(file).prefix(400), head.contains("-\(version).") else {
      print("SKIPPED \(file): it is not the file of Unicode \(version)")
      return false
    }
    return true
  }

  static let skipReason: Comment = "needs the test files of Unicode 15.0: apt-get install unicode-data"

  /// The text of a file; one that ends in `.bz2` is unpacked.
  static func text(_ file: String) throws -> String {
    let path = "\(folder)/\(file)"
    guard file.hasSuffix(".bz2") else { return try String(contentsOfFile: path, encoding: .utf8) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["bzip2", "-dc", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// The lines of a file without comments and empty lines, as bytes: fast enough for debug builds.
  static func lines(_ file: String) throws -> [Substring.UTF8View] {
    try Substring(text(file)).utf8.split(separator: 0x0A).compactMap { line in
      let content = line.prefix { $0 != 0x23 }
      return content.contains { $0 != 0x20 && $0 != 0x09 } ? content : nil
    }
  }

  /// `0044 0307` as UTF-8.
  static func utf8(_ codePoints: Substring.UTF8View) -> [UInt8] {
    codePoints.split(separator: 0x20).flatMap { Self.utf8(scalar: UInt32(String($0) ?? "", radix: 16) ?? 0xFFFD) }
  }

  static func utf8(scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(UTF8.encode($0) ?? UTF8.encodedReplacementCharacter) } ?? []
  }

  /// Every scalar there is: no surrogates.
  static var scalars: [ClosedRange<UInt32>] { [0...0xD7FF, 0xE000...0x10FFFF] }

  /// `0041` or `0041..0043` in the first field.
  static func range(_ field: Substring.UTF8View) -> ClosedRange<UInt32> {
    let parts = field.split(separator: 0x2E).map {
      UInt32(String($0.filter { $0 != 0x20 }.map { Character(Unicode.Scalar($0)) }), radix: 16) ?? 0
    }
    return parts[0]...(parts.last ?? parts[0])
  }
}

/// Failures of a loop over thousands of rows: the first ten are reported, and how many there are.
struct Failures {
  private(set) var count = 0
  private var first: [String] = []

  mutating func add(_ text: @autoclosure () -> String) {
    count += 1
    if first.count < 10 { first.append(text()) }
  }

  func report(sourceLocation: SourceLocation = #_sourceLocation) {
    guard count > 0 else { return }
    Issue.record("\(count) rows differ, the first:\n\(first.joined(separator: "\n"))", sourceLocation: sourceLocation)
  }
}
