import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

extension Fixtures {
  /// Every letter of the invented district.
  static let letters =
    files(in: "Notices/letters", endings: ["md"]) + files(in: "Notices/texts", endings: ["txt"])
    + files(in: "Notices/html", endings: ["html"])

  /// One run over all letters for each transform, shared by the tests: an index of all terms is not built for each letter.
  static let reports: [Transform: RunReport] = {
    var reports: [Transform: RunReport] = [:]
    for transform in Transform.allCases { reports[transform] = report(letters, transform) }
    return reports
  }()

  /// Letters checked with the starter, their languages by their names.
  static func report(_ paths: [String], _ transform: Transform = .asWritten) -> RunReport {
    Linter(termbase: .starter).check(
      paths.compactMap { path in
        guard let bytes = try? read(path), let format = NoticeFormat.forFile(path) else { return nil }
        return .init(file: path, format: format, bytes: Array(transform(String(decoding: bytes, as: UTF8.self)).utf8))
      })
  }
}

/// The pieces of every place, decoded alone from the bytes of the file, are the text that the place names.
@Suite struct ReadBackTests {
  @Test(arguments: Transform.allCases)
  func everyPlaceReadsBack(_ transform: Transform) throws {
    let report = try #require(Fixtures.reports[transform])
    #expect(report.notices.count == Fixtures.letters.count && report.notices.count >= 35)
    var failures: [String] = []
    var count = 0
    let bytes = Dictionary(uniqueKeysWithValues: report.notices.map { ($0.notice.file, $0.notice.bytes) })
    for notice in report.notices {
      #expect(notice.isChecked && notice.issues.isEmpty)
      let places = Self.places(of: notice)
      count += places.count
      // What a version lacks stands in another file.
      for place in places { failures += Self.problems(of: place, in: bytes[place.file] ?? []) }
    }
    for note in report.glossaryNotes { failures += Self.problems(of: note.place, in: bytes[note.place.file] ?? []) }
    #expect(failures.isEmpty, firstTen(failures))
    #expect(count > 1000)
  }

  /// The form of the characters and of the line ends says nothing about a letter.
  @Test(arguments: Transform.allCases)
  func findingsStayTheSame(_ transform: Transform) throws {
    let plain = try #require(Fixtures.reports[.asWritten])
    let changed = try #require(Fixtures.reports[transform])
    let isShifted = { (notice: NoticeReport) in notice.notice.language == nil }
    for (before, after) in zip(plain.notices, changed.notices) where isShifted(before) || transform.addedLines == 0 {
      #expect(Self.names(after, transform) == Self.names(before, transform, isPlain: true), "\(before.notice.file)")
    }
  }

  private static func names(_ report: NoticeReport, _ transform: Transform, isPlain: Bool = false) -> [String] {
    let isVersionRule = { (finding: Finding) in finding.rule.hasSuffix("version") }
    // Front matter that is no longer the first thing says no language and no set: other versions are compared.
    let findings = report.findings.filter { transform.addedLines == 0 || !isVersionRule($0) }
    return findings.map { finding in
      // What concerns a whole notice stands at its first words.
      let line = finding.place.start.line - (isPlain ? 0 : transform.addedLines)
      return
        "\(finding.rule) \(finding.concept?.rawValue ?? "") \(finding.severity) line \(isVersionRule(finding) ? 1 : line)"
    }.sorted()
  }

  @Test func theSameLettersGiveTheSameBytes() throws {
    let first = Fixtures.report(Fixtures.letters)
    let second = Fixtures.report(Fixtures.letters.reversed())
    for reporter in Reporter.all {
      let isSame = reporter.write([first], ReportOptions()) == reporter.write([second], ReportOptions())
      #expect(isSame, "\(reporter.name)")
    }
  }

  /// Every place a report of one notice may name: findings, related places, uses, evidence.
  private static func places(of report: NoticeReport) -> [Place] {
    let findings = report.findings.flatMap { [$0.place] + $0.related }
    let judged = report.judgements.flatMap { judgement in
      judgement.uses.map { report.notice.place(part: $0.part, $0.span) }
        + [judgement.evidence].compactMap { $0 }.map { report.notice.place(part: $0.part, $0.span) }
    }
    return findings + judged
  }

  private static func problems(of place: Place, in bytes: [UInt8]) -> [String] {
    var problems: [String] = []
    func check(_ condition: Bool, _ problem: @autoclosure () -> String) {
      if !condition { problems.append("\(place.file) \(place.span) \"\(place.surface)\": \(problem())") }
    }
    check(!place.surface.isEmpty, "an empty surface form")
    check(Array(readBack(place.pieces, in: bytes).utf8) == Array(place.surface.utf8), readBack(place.pieces, in: bytes))
    check(place.pieces.map(\.source.start).min() == place.span.start, "the span does not start with its pieces")
    check(place.pieces.map(\.source.end).max() == place.span.end, "the span does not end with its pieces")
    let (start, end) = (naivePosition(of: place.span.start, in: bytes), naivePosition(of: place.span.end, in: bytes))
    check(start == place.start, "starts at \(place.start), counted \(start)")
    check(end == place.end, "ends at \(place.end), counted \(end)")
    return problems
  }

  /// Lines and columns counted one scalar after the other.
  private static func naivePosition(of offset: Int, in bytes: [UInt8]) -> LinePosition {
    var (line, column) = (1, 1)
    var previous: Unicode.Scalar?
    for scalar in String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\u{FEFF}" where previous == nil: break
      case "\n" where previous == "\r": break
      case "\n", "\r": (line, column) = (line + 1, 1)
      default: column += 1
      }
      previous = scalar
    }
    return LinePosition(line: line, column: column)
  }
}
