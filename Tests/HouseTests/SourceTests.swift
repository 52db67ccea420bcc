import Foundation
import TestSupport
import Testing

@Suite struct SourceTests {
  @Test func noFileIsOver500Lines() throws {
    let files = try ["Sources", "Tests"].flatMap { try House.files(below: $0, endings: House.codeEndings) }
    #expect(files.count > 100)
    for file in files where file.lines.count > 501 { Issue.record("\(file.path) has \(file.lines.count - 1) lines") }
  }

  /// Nobody can review what nobody sees. Texts of users may hold such characters; ours say `\u{…}` or leave them out.
  @Test func noInvisibleCharacters() throws {
    var files = try ["Sources", "Tests", "Glossaries"].flatMap {
      try House.files(below: $0, endings: House.textEndings)
    }
    files += try House.names(in: ".").filter { $0.hasSuffix(".md") || $0.hasSuffix(".swift") }.map {
      House.File(path: $0, text: try House.text($0))
    }
    #expect(files.contains { $0.path.hasPrefix("Glossaries/us-k12/") })
    for file in files {
      var line = 1
      for scalar in file.text.unicodeScalars {
        if scalar == "\n" {
          line += 1
        } else if Self.isInvisible(scalar) {
          Issue.record("\(file.path):\(line): U+\(String(scalar.value, radix: 16, uppercase: true))")
        }
      }
    }
  }

  @Test(arguments: [
    ("a b é\u{301} 한 ⟦€⟧ 👩", false), ("\u{A0}", true), ("\u{200D}", true), ("\u{FEFF}", true), ("\u{AD}", true),
    ("\u{2028}", true), ("\u{3000}", true), ("\u{FE0F}", true), ("\t", true), ("\r", true), ("\u{E000}", true),
    ("\u{115F}", true),
  ])
  func invisibleCharactersAreKnown(_ text: String, _ expected: Bool) {
    #expect(text.unicodeScalars.contains(where: Self.isInvisible) == expected)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    if scalar.properties.isDefaultIgnorableCodePoint { return true }
    switch scalar.properties.generalCategory {
    case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: return true
    default: return false
    }
  }

  @Test(arguments: ["TODO", "FIXME", "fatalError", "try!", "as!"])
  func nothingUnfinishedOrTrapping(_ word: String) throws {
    for file in try House.files(below: "Sources", endings: House.codeEndings) where file.text.contains(word) {
      for (number, line) in file.lines.enumerated() {
        for range in line.ranges(of: word) where !(line[..<range.lowerBound].last?.isLetter ?? false) {
          Issue.record("\(file.path):\(number + 1): \(word)")
        }
      }
    }
  }
}
