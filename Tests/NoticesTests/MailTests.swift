import Notices
import TestSupport
import Testing
import UnicodeText

/// Mails: what their readers see, and the way back to the bytes that were sent.
@Suite struct MailTests {
  @Test(arguments: NoticeFiles.mails)
  func mapsLeadBack(_ path: String) throws {
    let notice = try NoticeFiles.notice(path)
    #expect(mapProblems(notice) == [])
    #expect(notice.parts.contains { $0.kind == .subject } || !notice.issues.isEmpty)
  }

  /// A term in every encoding has the place of its own bytes: decoded by another program they are the term.
  @Test(arguments: [
    ("windows-1252.es", "sistema de rendición de cuentas"), ("windows-1256.ar", "التغيب المزمن"),
    ("gb18030.zh-Hans", "长期缺勤"), ("base64.vi", "vắng mặt thường xuyên"), ("iso-2022-jp.ja", "個別教育計画"),
    ("delsp.zh-Hans", "长期缺勤"), ("flowed.en", "accountability system"), ("alternative.en", "accountability system"),
  ])
  func aTermHasItsPlace(_ name: String, _ term: String) throws {
    let notice = try NoticeFiles.notice("Formats/mail/\(name).eml")
    var mail = MailReadBack(notice.bytes)
    let found = notice.parts.filter { $0.kind != .subject }.compactMap { part -> String? in
      guard let range = Array(part.bytes).firstRange(of: Array(term.utf8)) else { return nil }
      return mail.text(part.map.pieces(of: TextSpan(range.lowerBound, range.upperBound)))
    }
    #expect(!found.isEmpty && found.allSatisfy { $0 == term }, "\(found)")
  }
}
