import TestSupport
import Testing
import UnicodeText

@testable import Notices

/// Translation files: a text and its translation in one file.
@Suite struct TranslationTests {
  private static func po(_ text: String) -> Notice { NoticeFormat.po.notice(Array(text.utf8), file: "es.po") }

  @Test(arguments: ["po/meeting.es.po", "xliff/meeting-1.2.es.xlf", "xliff/meeting-2.0.es.xlf"])
  func fixtures(_ name: String) throws {
    let path = "Formats/\(name)"
    let notice = try #require(NoticeFormat.forFile(path)).notice(try Fixtures.read(path), file: path)
    expectGolden(
      dump(notice)
        + notice.parts.map { "unit \($0.unit ?? -1) \($0.language?.written ?? "-") views \($0.views)\n" }.joined(),
      path.split(separator: ".").dropLast().joined(separator: ".") + ".parts")
    for part in notice.parts {
      #expect(Self.unescaped(part.map.pieces, notice.bytes, isPO: name.hasPrefix("po")) == part.text)
    }
  }

  /// What the pieces say when each is read alone, by a decoder that is not the reader's.
  private static func unescaped(_ pieces: [Piece<FileText, PartText>], _ bytes: [UInt8], isPO: Bool) -> String {
    pieces.map { piece in
      let raw = bytes.string(piece.source)
      switch piece.encoding {
      case .mask: return "\u{FFFC}"
      case .decoded where isPO: return ["\\n": "\n", "\\\"": "\"", "\\t": "\t", "\\\\": "\\"][raw] ?? "\u{FFFD}"
      case .characterReference: return ["&amp;": "&", "&lt;": "<", "&gt;": ">"][raw] ?? "\u{FFFD}"
      default: return raw
      }
    }.joined()
  }

  /// Parts of the source have no view of the families' where there is a translation.
  @Test func familiesSeeTheTranslationOrTheSource() {
    let notice = Self.po(
      """
      msgid ""
      msgstr "Language: es_MX\\n"

      msgid "One"
      msgstr "Uno"

      #, c-format, fuzzy
      msgid "Two"
      msgstr "Tres"

      msgctxt "a button"
      msgid "Four"
      msgid_plural "Fours"
      msgstr[0] ""
      msgstr[1] ""
      """)
    #expect(notice.texts == ["One", "Uno", "Two", "Four", "Fours"])
    #expect(notice.parts.map(\.views) == [[0], [1], [0, 1], [0, 1], [0, 1]])
    #expect(notice.parts.map { $0.language?.canonical } == ["en", "es-MX", "en", "en", "en"])
    #expect(notice.parts.map(\.unit) == [0, 0, 1, 2, 2])
    #expect(notice.codes == ["notice/untranslated"] && notice.issues[0].message.hasPrefix("2 of 3 texts"))
    #expect(notice.language == LanguageTag("es-MX"))
  }

  /// A template has no translation at all: that is no gap.
  @Test func templates() {
    let notice = Self.po("msgid \"One\"\nmsgstr \"\"\n")
    #expect(notice.texts == ["One"] && notice.views.isEmpty && notice.issues == [])
  }

  @Test func joinedLinesAndEscapes() throws {
    let notice = Self.po("msgid \"\"\n\"the accounta\"\n  \"bility \\\"system\\\"\\n\\nnext\"\nmsgstr \"\"")
    #expect(notice.texts == ["the accountability \"system\"", "next"])
    let part = try #require(notice.parts.first)
    let pieces = part.map.pieces(of: TextSpan(4, 18))
    #expect(pieces.map { notice.bytes.string($0.source) } == ["accounta", "bility"])
  }

  @Test(arguments: [
    ("msgid \"a\"\n⟦⟧msgid \"b\"", "the text before has no translation line"),
    ("⟦⟧msgstr \"a\"", "msgstr stands here without its msgid"),
    ("⟦⟧\"a\"", "a text stands here that nothing introduces"),
    ("msgid ⟦⟧\"a", "the quotation mark at the end of this text is missing"),
    ("msgid \"a\" ⟦⟧b", "something stands behind the end of this text"),
    ("msgid \"a⟦⟧\\q\"", "this escape means nothing in a PO file"),
    ("msgid \"a⟦⟧\\303\\251\"", "this escape means nothing in a PO file"),
    ("⟦⟧hello", "this line is no part of a PO file"),
    ("⟦⟧msgid a", "no text stands behind msgid"),
    ("msgid \"a\"\nmsgstr \"b\"\n⟦⟧msgstr \"c\"", "this translation stands here twice, or out of order"),
    (
      "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\n⟦⟧msgstr[2] \"d\"",
      "this translation stands here twice, or out of order"
    ),
    ("msgid \"a\"⟦⟧", "the last text has no translation line"),
    (
      "msgid \"\"\nmsgstr \"⟦⟧Content-Type: text/plain; charset=ISO-8859-15\\n\"",
      "the header says that this file is in iso-8859-15, not in UTF-8"
    ),
  ])
  func refused(_ marked: String, _ message: String) throws {
    let text = Marked(marked)
    let notice = Self.po(text.text)
    let issue = try #require(notice.issues.first)
    #expect(issue.message == message && issue.severity == .error && notice.parts.isEmpty)
    #expect(issue.span?.start == text.spans[0].start)
  }

  @Test(arguments: ["po/meeting.es.po", "xliff/meeting-1.2.es.xlf", "xliff/meeting-2.0.es.xlf"])
  func everyPrefix(_ name: String) throws {
    let bytes = try Fixtures.read("Formats/\(name)")
    let format = try #require(NoticeFormat.forFile(name))
    for count in 0..<bytes.count {
      let notice = format.notice(Array(bytes.prefix(count)), file: name)
      #expect(notice.parts.isEmpty || !notice.issues.contains { $0.severity == .error })
    }
  }

  @Test(arguments: [
    ("<a/>", "this XML text is no XLIFF file"), ("<xliff>", "the XML text stops before its end"),
    (
      "<xliff><file target-language='es'/><file target-language='fr'/></xliff>",
      "the file has translations into several languages"
    ),
    ("<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff/>", "the XML text defines entities of its own, which are not read"),
    (String(repeating: "<xliff>", count: 50_000), "the XML text has more than 256 elements inside each other"),
  ])
  func refusedXLIFF(_ text: String, _ message: String) {
    let notice = NoticeFormat.xliff.notice(Array(text.utf8), file: "x.xlf")
    #expect(notice.issues.first?.message == message && notice.parts.isEmpty)
  }
}
