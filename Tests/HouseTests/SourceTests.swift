import Foundation
import TestSupport
import Testing

/// What holds for every source file.
@Suite struct SourceTests {
  /// What each target may import; the design's picture.
  static let imports: [String: Set<String>] = [
    "UnicodeText": ["CICU"],
    "StrictYAML": ["UnicodeText", "SystemYAML"],
    "Terminology": ["UnicodeText", "StrictYAML", "CGlossaries"],
    "Notices": ["UnicodeText", "StrictYAML", "SystemMarkdown"],
    "NoticeLint": ["UnicodeText", "StrictYAML", "Terminology", "Notices", "FoundationEssentials"],
    "notice-lint": ["UnicodeText", "Terminology", "Notices", "NoticeLint", "ArgumentParser", "FoundationEssentials"],
  ]
  /// The files that speak to the system itself.
  static let platform: Set<String> = ["Glibc", "Musl", "Darwin"]
  static let platformFiles: Set<String> = [
    "Sources/Terminology/Reading/TermbaseLayer.swift", "Sources/notice-lint/Output.swift",
  ]

  @Test(arguments: HouseFiles.sources)
  func importsAreThoseOfTheDesign(_ path: String) throws {
    let target = String(path.split(separator: "/")[1])
    let allowed = try #require(Self.imports[target], "the design knows no target \(target)")
    for line in try HouseFiles.lines(path) {
      let words = line.text.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), at <= 2, !line.text.contains("///"), at + 1 < words.count else { continue }
      let isPlatform = Self.platform.contains(words[at + 1]) && Self.platformFiles.contains(path)
      #expect(allowed.contains(words[at + 1]) || isPlatform, "\(path):\(line.number) imports \(words[at + 1])")
    }
  }

  @Test(arguments: HouseFiles.sources)
  func nothingTrapsAndNothingIsLeftOver(_ path: String) throws {
    for line in try HouseFiles.lines(path) {
      for word in ["TODO", "FIXME", "fatalError", "try!", "as!", "preconditionFailure"] {
        #expect(!line.text.contains(word), "\(path):\(line.number) has \(word)")
      }
    }
  }

  @Test(arguments: HouseFiles.sources + HouseFiles.tests)
  func filesStayShort(_ path: String) throws {
    #expect(try HouseFiles.lines(path).count <= 501, "\(path) is longer than 500 lines")
  }

  /// Visible characters are written as themselves, invisible ones are escaped.
  @Test(arguments: HouseFiles.sources + HouseFiles.tests + HouseFiles.glossaries)
  func invisibleCharactersAreEscaped(_ path: String) throws {
    for line in try HouseFiles.lines(path) {
      for scalar in line.text.unicodeScalars where Self.isInvisible(scalar) {
        Issue.record("\(path):\(line.number) has a raw U+\(String(scalar.value, radix: 16, uppercase: true))")
      }
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .lineSeparator, .paragraphSeparator, .privateUse, .control: true
    case .spaceSeparator: scalar != " "
    case .nonspacingMark: (0xFE00...0xFE0F).contains(scalar.value)
    default: false
    }
  }
}
