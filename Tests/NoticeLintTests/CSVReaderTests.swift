import Foundation
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint

@Suite struct CSVReaderTests {
  private static func cells(_ text: String) throws -> [[String]] {
    try CSVReader.records(Array(text.utf8)).map(\.cells)
  }

  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("a;b,c;d\n", [["a", "b,c", "d"]]),
    ("a\tb;c\n", [["a", "b;c"]]),
    ("\u{FEFF}a,b", [["a", "b"]]),
    ("sep=;\r\na,b;c", [["a,b", "c"]]),
    ("\"a,b\";c", [["a,b", "c"]]),
    ("a,\"b \"\"c\"\" d\"\n", [["a", "b \"c\" d"]]),
    ("a,\"b\r\nc\",d\n", [["a", "b\r\nc", "d"]]),
    ("a,\"\"\n", [["a", ""]]), ("a,\"\"\"\"", [["a", "\""]]), ("a,\n,b", [["a", ""], ["", "b"]]),
    ("a, b \"c\" d\n", [["a", " b \"c\" d"]]), ("\n\n,,\na,b\n\n", [["a", "b"]]), ("", []), ("\n", []),
    ("é,e\u{301}\n", [["é", "e\u{301}"]]), ("a,\u{301}b", [["a", "\u{301}b"]]),
  ]) func records(text: String, expected: [[String]]) throws {
    #expect(try Self.cells(text) == expected)
  }

  @Test func linesAreThoseOfTheFile() throws {
    let records = try CSVReader.records(Array("a,b\r\n\r\nc,\"d\ne\"\rf,g".utf8))
    #expect(records.map(\.line) == [1, 3, 5])
  }

  @Test(arguments: [
    ("a,b\nc,\"d\ne", "open-quotation", 2), ("a,\"b\"c\n", "text-behind-quotation", 1),
    ("a\nb,\"c\" ,d", "text-behind-quotation", 2), ("a,b\nc\u{0}d", "not-text", 2),
    ("a" + String(repeating: ",", count: 200), "too-wide", 1),
    (String(repeating: "a\n", count: 60_000), "too-long", 50_001),
    ("PK\u{3}\u{4}xl/worksheets", "not-text", 1),
  ]) func whatCannotBeReadSaysWhere(text: String, code: String, line: Int) throws {
    let error = #expect(throws: SheetError.self) { try Self.cells(text) }
    #expect(error?.code == code && error?.line == line && error?.help.isEmpty == false)
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xE9, 0x0A], "not-utf8", 2), ([0xFF, 0xFE, 0x61, 0x00], "not-utf8", 1),
      ([0x61, 0xC3], "not-utf8", 1),
      ([0x0D, 0x61, 0x0D, 0x80], "not-utf8", 1),
    ] as [([UInt8], String, Int)]) func bytesThatAreNoText(bytes: [UInt8], code: String, line: Int)
  {
    let error = #expect(throws: SheetError.self) { try CSVReader.records(bytes) }
    #expect(error?.code == code && error?.line == line)
  }

  @Test func tooManyBytes() {
    let error = #expect(throws: SheetError.self) {
      try CSVReader.records([UInt8](repeating: 0x61, count: SheetBytes.byteLimit + 1))
    }
    #expect(error?.code == "too-large")
  }

  /// What the writer writes, the reader reads, whatever separator a spreadsheet program puts in place of the comma.
  @Test func writtenRecordsComeBack() throws {
    let pieces = ["a", "b c", ",", ";", "\"", "\"\"", "é", "学", "|", "'", " ", "x=1"]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        ["row"]
          + (0..<Int.random(in: 1...5, using: &random)).map { _ in
            (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
          }
      }
      #expect(try Self.cells(rows.map(CSVText.record).joined()) == rows)
    }
  }

  /// Bytes of all kinds: no trap, the same answer twice, and every refusal says where and what to do.
  @Test func fuzzedSheetsNeverTrap() throws {
    let pieces: [[UInt8]] = [
      Array("review,iep,explain,".utf8), Array("families,iep,".utf8), Array("notice-lint review,1,es\n".utf8),
      Array("row,concept,part,text,OK,change,comment,version\n".utf8), Array("| concept | part | OK |\n".utf8),
      Array("| --- |\n".utf8), Array("99999999999999999999".utf8), Array("-1".utf8), Array("OK".utf8), [0x22], [0x2C],
      [0x3B], [0x0A], [0x0D], [0x0D, 0x0A], [0x09], [0x00], [0xFF], [0xC3], [0xEF, 0xBB, 0xBF], [0x5C], [0x7C], [0x20],
      Array("=1+1".utf8), Array("\u{202E}\u{301}".utf8), Array("sep=".utf8), Array("role,x\ndate,2026-13-01\n".utf8),
    ]
    var random = SeededGenerator(seed: 2026)
    for round in 0..<3000 {
      let count = Int.random(in: 0...24, using: &random)
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      for file in ["sheet.csv", "sheet.md"] {
        let answers = ReviewAnswers(bytes, file: file)
        let isUnclear = answers.issues.contains { $0.help.isEmpty || $0.position == nil || $0.message.count > 72 }
        #expect(!isUnclear, "round \(round): \(answers.issues)")
        #expect(answers.issues == ReviewAnswers(bytes, file: file).issues)
        if answers.issues.isEmpty { #expect(!answers.answers.isEmpty || !answers.counts.isEmpty) }
      }
    }
  }
}
