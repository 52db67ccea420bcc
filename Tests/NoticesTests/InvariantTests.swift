import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

/// What holds for every notice, whatever stands in it.
@Suite struct InvariantTests {
  @Test(arguments: NoticeFiles.all)
  func mapsLeadBack(_ path: String) throws {
    let notice = try NoticeFiles.notice(path)
    #expect(mapProblems(notice) == [])
    #expect(!notice.parts.isEmpty)
    let starts = notice.parts.map(\.source.start)
    #expect(starts == starts.sorted(), "parts out of order")
  }

  @Test(arguments: NoticeFiles.markdownLetters + NoticeFiles.plainLetters)
  func lettersLeaveNoMarkupBehind(_ path: String) throws {
    let notice = try NoticeFiles.notice(path)
    #expect(notice.issues == [])
    let markup = [
      "**", "](", "<br", "<u>", "&nbsp;", "{{", "}}", "*|", "^(", "${", "<<", "|---", "\n>", "@", "https:", "___",
    ]
    for part in notice.parts {
      for left in markup { #expect(!part.text.contains(left), "\(left) in \(visible(part.text))") }
      #expect(!part.text.hasPrefix("#") && !part.text.hasPrefix("> ") && !part.text.hasPrefix("- "))
      #expect(!part.text.contains("\n\n") && !part.text.contains("\n "), "a blank line in \(visible(part.text))")
    }
  }

  /// No letter of a paragraph may be lost: what lies between the parts is markup, blanks and rules.
  @Test(arguments: NoticeFiles.plainLetters)
  func plainLettersAreReadWhole(_ path: String) throws {
    let notice = try NoticeFiles.notice(path)
    var used = [Bool](repeating: false, count: notice.bytes.count)
    for part in notice.parts {
      for piece in part.map.pieces { for index in piece.source.range { used[index] = true } }
    }
    let lost = zip(notice.bytes, used).filter { !$0.1 }.map(\.0)
    let allowed = Set(" \u{3000}\n-_•[]x0123456789.".utf8)
    #expect(lost.allSatisfy { allowed.contains($0) }, "\(String(decoding: lost, as: UTF8.self))")
  }

  /// The same for Markdown: no letter is lost outside of front matter, tags and the targets of links.
  @Test(arguments: NoticeFiles.markdownLetters)
  func markdownLettersAreReadWhole(_ path: String) throws {
    let notice = try NoticeFiles.notice(path)
    var lost = notice.bytes
    for part in notice.parts {
      for piece in part.map.pieces { for index in piece.source.range { lost[index] = 0x20 } }
    }
    var text = String(decoding: lost, as: UTF8.self)
    if text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") { text.removeSubrange(..<end.upperBound) }
    for tag in ["<br>", "<u>", "</u>"] { text = text.replacing(tag, with: "") }
    let words = text.split { $0.isWhitespace }.filter { word in word.contains { $0.isLetter } }
    #expect(words == [])
  }

  @Test func theSpanOfATermIsItsPlace() throws {
    let marked = Marked("> The **⟦accounta**bility\r\n> sys⟧tem &amp; more")
    let notice = markdown(marked.text)
    let part = try #require(notice.parts.first)
    #expect(part.text == "The accountability\r\nsystem & more")
    let term = TextSpan<PartText>(4, 4 + "accountability\r\nsys".utf8.count)
    #expect(part.map.source(of: term) == marked.spans[0])
    #expect(readBack(part.map.pieces(of: term), in: notice.bytes) == "accountability\r\nsys")
  }
}
