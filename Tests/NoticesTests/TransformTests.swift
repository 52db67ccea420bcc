import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

/// What must not change what is read.
@Suite struct TransformTests {
  static let letters = NoticeFiles.markdownLetters + NoticeFiles.plainLetters

  @Test(arguments: letters)
  func carriageReturns(_ path: String) throws {
    let plain = try NoticeFiles.notice(path)
    for end in ["\r\n", "\r"] {
      let notice = try read(path) { $0.replacing("\n", with: end) }
      #expect(notice.texts.map { $0.replacing(end, with: "\n") } == plain.texts)
      expectSame(notice, plain)
    }
  }

  @Test(arguments: letters)
  func byteOrderMark(_ path: String) throws {
    let plain = try NoticeFiles.notice(path)
    let notice = try read(path) { "\u{FEFF}" + $0 }
    #expect(notice.texts == plain.texts)
    #expect(notice.parts.map(\.source) == plain.parts.map { $0.source.shifted(by: 3) })
    expectSame(notice, plain)
  }

  @Test(arguments: letters)
  func decomposed(_ path: String) throws {
    let plain = try NoticeFiles.notice(path)
    let notice = try read(path) { NormalForm.nfd.normalize($0) }
    #expect(notice.texts.map { NormalForm.nfc.normalize($0) } == plain.texts.map { NormalForm.nfc.normalize($0) })
    expectSame(notice, plain)
  }

  @Test(arguments: letters)
  func behindEmoji(_ path: String) throws {
    let plain = try NoticeFiles.notice(path)
    let paragraph = "👩\u{200D}👩\u{200D}👧\u{200D}👦 🇺🇸 a\u{301}\u{323} «é» — 👍🏽!\n\n"
    let notice = try read(path) { text in
      guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else { return paragraph + text }
      return text[..<end.upperBound] + paragraph + text[end.upperBound...]
    }
    #expect(Array(notice.texts.dropFirst()) == plain.texts)
    #expect(mapProblems(notice) == [])
  }

  private func read(_ path: String, _ transform: (String) -> String) throws -> Notice {
    let text = String(decoding: try Fixtures.read(path), as: UTF8.self)
    return (NoticeFormat.forFile(path) ?? .plainText).notice(Array(transform(text).utf8), file: path)
  }

  private func expectSame(_ notice: Notice, _ plain: Notice) {
    #expect(notice.parts.map(\.kind) == plain.parts.map(\.kind))
    #expect(notice.parts.map(\.group) == plain.parts.map(\.group))
    #expect(notice.parts.map(\.isQuotation) == plain.parts.map(\.isQuotation))
    #expect(notice.parts.map { $0.marks.map(\.kind) } == plain.parts.map { $0.marks.map(\.kind) })
    #expect(notice.language == plain.language && notice.set == plain.set && notice.issues == plain.issues)
    #expect(mapProblems(notice) == [])
  }
}
