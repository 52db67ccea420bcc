import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

/// Documents that are damaged, mislabelled or meant to do harm: a clear error, or what can be read without any.
@Suite struct HostileDocumentTests {
  /// The file, the code of its issue (nil: it is read), and words of the message.
  static let rows: [(file: String, code: String?, words: String)] = [
    ("plain.docx", nil, "A letter that is fine."),
    ("absolute.docx", nil, "Read: an absolute target is the archive's."),
    ("boxes.docx", nil, "deep inside"),
    ("ends.docx", nil, "words"),
    ("bomb.docx", "notice/too-large", "128 MiB"),
    ("lying-bomb.docx", "notice/too-large", "128 MiB"),
    ("external-entity.docx", "notice/bad-xml", "entities of its own"),
    ("entities.docx", "notice/bad-xml", "entities of its own"),
    ("unknown-entity.docx", "notice/bad-xml", "does not define"),
    ("deep.docx", "notice/bad-xml", "more than 256 elements"),
    ("not-closed.docx", "notice/bad-xml", "stops before its end"),
    ("windows.docx", "notice/bad-xml", "windows-1252"),
    ("traversal.docx", "notice/not-a-document", "no Word document"),
    ("spreadsheet.docx", "notice/not-a-document", "no Word document"),
    ("no-relations.docx", "notice/not-a-document", "no Word document"),
    ("twice.docx", "notice/damaged-archive", "twice"),
    ("checksum.docx", "notice/damaged-archive", "damaged"),
    ("encrypted-zip.docx", "notice/encrypted", "password"),
    ("password.docx", "notice/encrypted", "password"),
    ("password.odt", "notice/encrypted", "password"),
    ("presentation.odt", "notice/not-a-document", "no OpenDocument text"),
    ("old-word.docx", "notice/not-a-document", "old Word (.doc)"),
    ("rich-text.docx", "notice/not-a-document", "Rich Text"),
    ("text.docx", "notice/not-a-document", "no document"),
    ("empty.docx", "notice/empty", "empty"),
    ("nothing.docx", "notice/empty", "empty"),
    // Fields that are never closed: what follows them is code.
    ("fields.docx", "notice/empty", "empty"),
  ]

  @Test(arguments: rows.indices) func isRefusedOrRead(_ row: Int) throws {
    let (file, code, words) = Self.rows[row]
    let notice = try DocumentTests.notice("Formats/hostile/\(file)")
    #expect(notice.issues.first?.code == code)
    guard code != nil else { return #expect(notice.parts.contains { $0.text == words }) }
    let issue = try #require(notice.issues.first)
    #expect(issue.message.contains(words) && notice.issues.count == 1 && notice.parts.isEmpty)
    #expect(!issue.help.isEmpty)
    #expect(issue.severity == (code == "notice/empty" ? .warning : .error))
    #expect(!issue.message.contains("root:"))
  }

  @Test func everyHostileFileHasARow() {
    let files = Fixtures.files(in: "Formats/hostile", endings: ["docx", "odt"])
    #expect(files.map { $0.split(separator: "/").last.map(String.init) ?? "" } == Self.rows.map(\.file).sorted())
  }

  /// A copy that broke off is an error, wherever it broke off.
  @Test(arguments: ["docx/iep-meeting.en.docx", "odt/traps.odt"]) func truncated(_ path: String) throws {
    let bytes = try Fixtures.read("Formats/\(path)")
    let format = try #require(NoticeFormat.forFile(path))
    for count in stride(from: 1, to: bytes.count, by: 100) {
      let notice = format.notice(Array(bytes[..<count]), file: path)
      #expect(notice.parts.isEmpty && notice.issues.count == 1, "\(count)")
      #expect(notice.issues.allSatisfy { $0.severity == .error && !$0.help.isEmpty }, "\(count)")
    }
  }

  /// Bytes changed anywhere: refused or read, never a trap, and whatever is read leads back.
  @Test(arguments: ["docx/runs.docx", "docx/places.docx", "odt/traps.odt"]) func mutants(_ path: String) throws {
    var random = SeededGenerator(seed: 20_261_201)
    let original = try Fixtures.read("Formats/\(path)")
    let format = try #require(NoticeFormat.forFile(path))
    for _ in 0..<300 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let notice = format.notice(bytes, file: path)
      for part in notice.parts { #expect(readBackDocument(part.map.pieces, in: notice.source(of: part)) == part.text) }
    }
  }

  @Test func limitsAreThoseOfTheCaller() throws {
    let bytes = try Fixtures.read("Formats/docx/places.docx")
    var limits = ReadingLimits()
    limits.entries = 3
    #expect(NoticeFormat.word.notice(bytes, file: "a.docx", limits: limits).codes == ["notice/too-large"])
    limits = ReadingLimits()
    limits.expandedBytes = 3000
    #expect(NoticeFormat.word.notice(bytes, file: "a.docx", limits: limits).codes == ["notice/too-large"])
    limits = ReadingLimits()
    limits.depth = 6
    #expect(NoticeFormat.word.notice(bytes, file: "a.docx", limits: limits).codes == ["notice/bad-xml"])
    limits.expandedBytes = -1
    #expect(NoticeFormat.word.notice(bytes, file: "a.docx", limits: limits).codes == ["notice/too-large"])
  }
}
