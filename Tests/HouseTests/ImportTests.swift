import Foundation
import TestSupport
import Testing

/// The picture of the design: what each module may import, no more and no less.
@Suite struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "UnicodeText": ["CICU"],
    "StrictYAML": ["UnicodeText", "SystemYAML"],
    "StrictXML": ["UnicodeText", "SystemXML"],
    "Terminology": ["UnicodeText", "StrictYAML", "CGlossaries"],
    "Notices": ["UnicodeText", "StrictYAML", "StrictXML", "SystemMarkdown", "SystemZIP"],
    "NoticeLint": ["UnicodeText", "StrictYAML", "Terminology", "Notices", "FoundationEssentials"],
    // What SwiftPM runs in other packages; it sees nothing of ours but the program.
    "Plugins": ["PackagePlugin", "Foundation"],
    // The library's own answers hold values of the modules below it, and Swift asks to import what a member comes from.
    "notice-lint": ["NoticeLint", "UnicodeText", "Terminology", "Notices", "ArgumentParser", "FoundationEssentials"],
  ]

  @Test func everyModuleIsInThePicture() throws {
    let modules = Set(try House.files(below: "Sources", endings: ["swift"]).map { $0.path.split(separator: "/")[1] })
    #expect(modules.map(String.init).sorted() == Self.allowed.keys.sorted())
  }

  @Test(arguments: allowed.keys.sorted()) func importsAreThoseOfThePicture(_ module: String) throws {
    let files = try House.files(below: "Sources/\(module)", endings: ["swift"])
    let imports = Set(files.flatMap { $0.lines.compactMap(imported) })
    #expect(imports.subtracting(Self.posix) == Self.allowed[module])
  }

  /// The system's own calls stand where a module reads folders, starts a program or writes to a terminal, and nowhere else.
  @Test func systemCallsStandInFilesOfTheirOwn() throws {
    let files = try House.files(below: "Sources", endings: ["swift"])
    let calling = files.filter { !Self.posix.isDisjoint(with: $0.lines.compactMap(imported)) }.map(\.path)
    let known = [
      "Terminology/Reading/TermbaseLayer.swift", "notice-lint/ChildProcess.swift", "notice-lint/Output.swift",
    ]
    #expect(calling == known.map { "Sources/" + $0 })
  }

  @Test func onlyTheDoorSeesICU() throws {
    let files = try House.files(below: "Sources", endings: ["c", "cpp", "h"])
    let including = files.filter { $0.text.contains("#include <unicode/") }.map(\.path)
    #expect(!including.isEmpty)
    #expect(including.allSatisfy { $0.hasPrefix("Sources/CICU/") && !$0.hasSuffix(".h") }, "\(including)")
  }

  /// The module that a line imports: "@preconcurrency public import struct Notices.Notice" is "Notices".
  private func imported(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"),
      words[..<index].allSatisfy({ $0.hasPrefix("@") || Self.levels.contains(String($0)) })
    else { return nil }
    let name = words[(index + 1)...].first { !Self.kinds.contains(String($0)) }
    return name?.split(separator: ".").first.map(String.init)
  }

  private static let posix: Set<String> = ["Glibc", "Musl", "Darwin"]
  private static let levels: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
}
