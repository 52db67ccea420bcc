import Notices
import TestSupport
import Testing
import UnicodeText

/// Mails from outside never trap, and what is beyond a limit is said.
@Suite struct MailHostileTests {
  private static func read(_ text: String) -> Notice { NoticeFormat.mail.notice(Array(text.utf8), file: "a.eml") }

  @Test(arguments: NoticeFiles.mails)
  func everyPrefix(_ path: String) throws {
    let bytes = try Fixtures.read(path)
    let format = try #require(NoticeFormat.forFile(path))
    for end in bytes.indices { _ = format.notice(Array(bytes[..<end]), file: path) }
  }

  /// Bytes changed, cut and put in, from one seed.
  @Test func mutants() throws {
    var state: UInt64 = 20_261_201
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(limit, 1)
    }
    let pieces = [
      "\r\n\r\n", "=", "=?utf-8?B?", "?=", "--=_lincoln_0", "\n--\n", "-- \n", "> ", "base64", "%", "*0*=", "\"",
      "\u{0}",
    ]
    for path in NoticeFiles.mails {
      let original = try Fixtures.read(path)
      for _ in 0..<60 {
        var bytes = original
        for _ in 0..<(1 + next(8)) {
          let place = next(bytes.count)
          switch next(3) {
          case 0: bytes[place] = UInt8(next(256))
          case 1: bytes.removeSubrange(place..<min(bytes.count, place + next(40)))
          default: bytes.insert(contentsOf: pieces[next(pieces.count)].utf8, at: place)
          }
        }
        for format in [NoticeFormat.mail, .mbox] {
          let notice = format.notice(bytes, file: path)
          for part in notice.parts {
            #expect(part.map.targetCount == part.bytes.count && part.source.end <= max(bytes.count, part.source.end))
            #expect(Array(part.text.utf8) == part.bytes, "ill-formed UTF-8")
          }
        }
      }
    }
  }

  @Test func limits() {
    let part = "--b\n\nx\n"
    let many = "Content-Type: multipart/mixed; boundary=b\n\n" + String(repeating: part, count: 10_001) + "--b--\n"
    #expect(Self.read(many).codes == ["notice/too-many-entries"])
    let deep = String(repeating: "Content-Type: message/rfc822\n\n", count: 1000)
    #expect(Self.read(deep).codes == ["notice/too-deep"])
    let nested = (0..<1000).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    #expect(Self.read(nested).codes == ["notice/too-deep"])
    var limits = ReadingLimits()
    limits.expandedBytes = 100
    let long = Array(("Subject: x\n\n" + String(repeating: "word ", count: 100)).utf8)
    #expect(NoticeFormat.mail.notice(long, file: "a.eml", limits: limits).codes == ["notice/too-large"])
  }

  @Test(arguments: [
    ("Content-Transfer-Encoding: base64\n\n!!!!\n", "notice/bad-transfer-encoding"),
    ("Content-Transfer-Encoding: uuencode\n\nbegin\n", "notice/bad-transfer-encoding"),
    ("Content-Type: text/plain; charset=klingon\n\nx\n", "notice/unknown-charset"),
    (
      "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=C3x\n",
      "notice/ill-formed"
    ),
    ("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nDear families\n", "notice/mail-cut-off"),
    ("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIIB\n", "notice/encrypted"),
    ("Subject:\n\n-----BEGIN PGP MESSAGE-----\n\nhQEM\n", "notice/encrypted"),
    ("", "notice/empty"),
  ])
  func whatCannotBeReadIsSaid(_ text: String, _ code: String) {
    let notice = Self.read("From: office@lincoln.example\n" + text)
    #expect(notice.codes.contains(code), "\(notice.codes)")
    #expect(notice.issues.allSatisfy { !$0.help.isEmpty && $0.position != nil })
  }

  @Test func aHeaderBombIsRead() {
    let fields = String(repeating: "X-A: y\n", count: 100_000) + String(repeating: " folded", count: 50_000)
    let notice = Self.read(fields + "\nSubject: Report card\n\nDear families,\n")
    #expect(notice.texts == ["Report card", "Dear families,"])
  }
}
