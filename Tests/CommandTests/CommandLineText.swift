import Foundation

/// One line of words: `"…"` keeps spaces, `\u{1B}` is a character by its number, `< FILE` is standard input.
struct CommandLineText {
  private(set) var arguments: [String] = []
  private(set) var input: String?

  init(_ line: String) throws {
    arguments = try Self.words(line).map(Self.unescaped)
    guard let sign = arguments.firstIndex(of: "<") else { return }
    guard sign == arguments.count - 2 else { throw CaseError(message: "`< FILE` must stand at the end: \(line)") }
    input = arguments[sign + 1]
    arguments.removeLast(2)
  }

  private static func words(_ line: String) throws -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      switch character {
      case "\"":
        isQuoted.toggle()
        word = word ?? ""
      case " " where !isQuoted, "\n":
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    guard !isQuoted else { throw CaseError(message: "a quotation mark is not closed: \(line)") }
    return word.map { words + [$0] } ?? words
  }

  private static func unescaped(_ word: String) -> String {
    word.replacing(/\\u\{([0-9A-Fa-f]+)\}/) { match in
      UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) } ?? String(match.0)
    }
  }
}

/// The built command, which lies beside the test bundle.
enum Program {
  static func url() throws -> URL {
    let starts = ["/proc/self/exe"] + CommandLine.arguments.filter { $0.contains(".xctest") }
    for start in starts {
      var folder = URL(fileURLWithPath: start).resolvingSymlinksInPath().deletingLastPathComponent()
      for _ in 0..<5 {
        let program = folder.appendingPathComponent("notice-lint")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder), !isFolder.boolValue {
          return program
        }
        folder.deleteLastPathComponent()
      }
    }
    throw CaseError(message: "the program notice-lint does not lie beside the tests; build it first")
  }
}
