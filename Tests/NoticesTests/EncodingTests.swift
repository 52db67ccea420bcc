import Notices
import TestSupport
import Testing
import UnicodeText

/// Text files that are not UTF-8: read all the same, each place that of the file's own bytes.
@Suite struct EncodingTests {
  private static let letter =
    "Dear families,\n\nour school\u{2019}s \u{201C}report card\u{201D} comes in June. Caf\u{E9} con leche is on us, as every year.\n"

  private static func windows(_ text: String) -> [UInt8] {
    let table: [Unicode.Scalar: UInt8] = ["\u{2019}": 0x92, "\u{201C}": 0x93, "\u{201D}": 0x94, "\u{E9}": 0xE9]
    return text.unicodeScalars.map { table[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
      return isBig ? pair : pair.reversed()
    }
  }

  @Test func curlyQuotesOfWindows() throws {
    let bytes = Self.windows(Self.letter)
    for charset in [nil, Charset("windows-1252"), Charset("iso-8859-1")] {
      let notice = NoticeFormat.plainText.notice(bytes, file: "a.txt", encoding: charset)
      #expect(notice.codes == (charset == nil ? ["notice/guessed-charset"] : []))
      #expect(notice.texts.last == "our school’s “report card” comes in June. Café con leche is on us, as every year.")
      let part = try #require(notice.parts.last)
      let start = Array("our school’s “".utf8).count
      let span = part.map.source(of: TextSpan(start, start + 11))
      #expect(bytes[span.range].elementsEqual("report card".utf8))
      #expect(notice.position(at: span.start) == LinePosition(line: 3, column: 15))
      #expect(!notice.isVerbatim && notice.bytes == bytes)
    }
  }

  @Test(arguments: [false, true]) func utf16WithItsMark(_ isBig: Bool) throws {
    let bytes = Self.utf16("Título\r\n\r\nla rendición 🇺🇸 de cuentas", isBig: isBig)
    let notice = NoticeFormat.plainText.notice(bytes, file: "a.txt")
    #expect(notice.issues == [] && notice.texts == ["Título", "la rendición 🇺🇸 de cuentas"])
    let part = try #require(notice.parts.last)
    let term = try #require(part.bytes.firstRange(of: Array("cuentas".utf8)))
    let span = part.map.source(of: TextSpan(term.lowerBound, term.upperBound))
    #expect(span == TextSpan(bytes.count - 14, bytes.count))
    #expect(notice.position(at: span.start) == LinePosition(line: 3, column: 20))
  }

  @Test func whatIsIllFormedIsSaidWithItsPlace() throws {
    let bytes = Array("ab\ncd".utf8) + [0x81, 0x20]
    let declared = NoticeFormat.plainText.notice(bytes, file: "a.txt", encoding: Charset("windows-1252"))
    #expect(declared.codes == ["notice/ill-formed"])
    #expect(declared.issues.first?.position == LinePosition(line: 2, column: 3))
    #expect(declared.issues.first?.help.contains("--encoding") == true)
    let damaged = Array("Según el año pasado, la escuela y la niña cambiaron de año otra vez: ".utf8) + [0xE9, 0x20]
    #expect(NoticeFormat.plainText.notice(damaged, file: "a.txt").codes == ["notice/not-utf8"])
  }

  @Test func labelsMeanWhatBrowsersTakeThemFor() {
    #expect(Charset("ISO-8859-1") == .windows1252 && Charset("latin1") == .windows1252)
    #expect(Charset("gb2312")?.name == "GB18030" && Charset(" UTF-8 ") == .utf8)
    for label in ["", "klingon", "../../etc/passwd", "UTF-8,version=1", String(repeating: "a", count: 70)] {
      #expect(Charset(label) == nil, "\(label)")
    }
  }

  @Test func aPageIsReadInTheSetOfItsMeta() {
    let head = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1252'></head>"
    let notice = NoticeFormat.html.notice(Self.windows(head + "<p>caf\u{E9}</p></html>"), file: "a.html")
    #expect(notice.codes == [] && notice.texts == ["café"])
  }

  @Test func aFileIsWhatItsBytesSay() throws {
    let mail = try Fixtures.read("Formats/mail/alternative.en.eml")
    let found = try #require(NoticeFormat.detect(mail, file: "letter.txt"))
    #expect(found.format.name == "mail" && found.issues.map(\.code) == ["notice/mislabelled"])
    #expect(NoticeFormat.detect(mail, file: "letter.eml")?.issues == [])
    #expect(NoticeFormat.detect(Array("<!DOCTYPE html><p>Hi".utf8), file: "a.txt")?.format.name == "html")
    let typed = Array("From: the principal\nTo: all families\n\nDear families,\n".utf8)
    #expect(NoticeFormat.detect(typed, file: "a.txt")?.format.name == "plain-text")
    #expect(NoticeFormat.detect(typed, file: "letter") == nil)
  }
}
