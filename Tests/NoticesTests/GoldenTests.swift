import Notices
import TestSupport
import Testing

/// The small fixtures of each format, and what is read from them.
@Suite struct GoldenTests {
  @Test(arguments: NoticeFiles.fixtures + NoticeFiles.htmlLetters + NoticeFiles.mails)
  func parts(_ path: String) throws {
    let golden = path.split(separator: ".").dropLast().joined(separator: ".") + ".parts"
    expectGolden(dump(try NoticeFiles.notice(path)), golden)
  }

  @Test func everyFormatHasFixtures() {
    #expect(NoticeFiles.markdownFixtures.count >= 10)
    #expect(NoticeFiles.plainFixtures.count >= 6)
    #expect(NoticeFiles.mails.count >= 10)
    #expect(NoticeFiles.markdownLetters.count >= 20)
    #expect(NoticeFiles.plainLetters.count >= 15)
  }
}
