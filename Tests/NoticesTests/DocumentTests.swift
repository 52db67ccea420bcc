import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

/// Word and OpenDocument files: what is read from those that LibreOffice wrote and from those made by hand.
@Suite struct DocumentTests {
  static let documents =
    Fixtures.files(in: "Formats/docx", endings: ["docx"]) + Fixtures.files(in: "Formats/odt", endings: ["odt"])

  @Test(arguments: documents) func parts(_ path: String) throws {
    let notice = try Self.notice(path)
    let golden = path.split(separator: ".").dropLast().joined(separator: ".") + ".parts"
    expectGolden(Self.dump(notice), golden)
  }

  /// Every part is made of the pieces that its map names, and of nothing else.
  @Test(arguments: documents) func mapsLeadBack(_ path: String) throws {
    let notice = try Self.notice(path)
    #expect(!notice.parts.isEmpty)
    for part in notice.parts {
      let source = notice.source(of: part)
      #expect(part.inner != nil && !part.container.isEmpty)
      #expect(readBackDocument(part.map.pieces, in: source) == part.text, "\(visible(part.text))")
      var (target, last) = (0, 0)
      for piece in part.map.pieces {
        #expect(piece.target.start == target && piece.source.start >= last, "\(visible(part.text))")
        #expect(!piece.source.isEmpty && !piece.target.isEmpty && piece.source.end <= source.count)
        (target, last) = (piece.target.end, piece.source.end)
      }
      #expect(target == part.bytes.count)
      for mark in part.marks { #expect(!mark.span.isEmpty && mark.span.end <= part.bytes.count) }
    }
  }

  /// The letters in Markdown say the same words as the documents made of them.
  @Test(arguments: documents.filter { $0.split(separator: ".").count == 3 })
  func lettersSayTheSame(_ path: String) throws {
    let name = path.split(separator: "/").last.map { $0.split(separator: ".").dropLast().joined(separator: ".") } ?? ""
    let letter = NoticeFormat.markdown.notice(try Fixtures.read("Notices/letters/\(name).md"), file: name)
    func words(_ notice: Notice) -> [String] {
      notice.parts.flatMap { $0.text.split { $0.isWhitespace }.map(String.init) }
    }
    #expect(words(try Self.notice(path)) == words(letter))
  }

  static func notice(_ path: String) throws -> Notice {
    let format = try #require(NoticeFormat.forFile(path))
    return format.notice(try Fixtures.read(path), file: path)
  }

  private static func dump(_ notice: Notice) -> String {
    var lines = ["stamped \(notice.stampedLanguages.map(\.written).joined(separator: " "))"]
    lines += notice.issues.map { "\($0.severity) \($0.code) \($0.message)" }
    for part in notice.parts {
      let quotation = part.isQuotation ? " quoted" : ""
      let group = part.group.map { " of \($0)" } ?? ""
      let place = part.container.joined(separator: ", ")
      lines.append("\(place) | \(name(part.kind))\(group)\(quotation): \(visible(part.text))")
      for mark in part.marks {
        let text = String(decoding: part.bytes[mark.span.range], as: UTF8.self)
        lines.append("    \(name(mark.kind)): \(visible(text))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
