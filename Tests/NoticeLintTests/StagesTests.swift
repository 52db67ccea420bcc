import Notices
import Terminology
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint

/// Several notices at the same time, and the same notice several times.
@Suite struct StagesTests {
  /// Letters of the repository; those without a language in their names are refused, which is to be seen too.
  private static func letters() throws -> [Linter.Input] {
    let files =
      Fixtures.files(in: "Notices/letters", endings: ["md"]) + Fixtures.files(in: "Notices/texts", endings: ["txt"])
    return try files.filter { $0.contains(".en.") || $0.contains(".es.") }.map { file in
      Linter.Input(file: file, format: try #require(.forFile(file)), bytes: try Fixtures.read(file))
    } + [Linter.Input(file: "Notices/unknown.md", format: .markdown, bytes: Array("Our IEP.".utf8))]
  }

  private static func linter() throws -> Linter {
    let termbase = try #require(Termbase.load([.starter]).termbase)
    var configuration = Configuration()
    configuration.served = [ServedLanguage(.spanish, families: 812)]
    configuration.boilerplate = ["If you need an interpreter, please call the office."]
    return Linter(termbase: termbase, configuration: configuration)
  }

  private static func text(_ report: RunReport) -> String {
    Reporter.json.write([report], ReportOptions()) + Reporter.text.write([report], ReportOptions())
  }

  @Test func theNumberOfThreadsIsNotSeen() async throws {
    let (linter, letters) = (try Self.linter(), try Self.letters())
    #expect(letters.count > 40)
    let expected = Self.text(linter.check(letters))
    for threads in [1, 2, 7] {
      let report = await linter.check(letters.reversed(), threads: threads)
      #expect(Self.text(report) == expected, "\(threads) threads")
    }
  }

  @Test(arguments: [1, 2]) func progressEndsWithAll(_ threads: Int) async throws {
    let (linter, letters) = (try Self.linter(), try Self.letters())
    let seen = Seen()
    _ = await linter.check(letters + letters, threads: threads) { done, all in
      Task { await seen.add(done, all) }
    }
    // One of them was refused, and each stands there twice.
    while await seen.most < letters.count - 1 { await Task.yield() }
    #expect(await seen.totals == [letters.count - 1])
  }

  private actor Seen {
    var most = 0
    var totals: Set<Int> = []
    func add(_ done: Int, _ all: Int) {
      most = max(most, done)
      totals.insert(all)
    }
  }

  /// A letter that goes to thousands is judged once, and each copy has what its own path has.
  @Test func theSameTextIsJudgedOnce() throws {
    var linter = try Self.linter()
    let bytes = Array("Our accountability system gave us a C.\n\nThe IEP is ready.".utf8)
    let names = ["a.en.md", "b.en.md", "c.es.md", "law/d.en.md", "e.en.txt"]
    let inputs = names.map { Linter.Input(file: $0, format: NoticeFormat.forFile($0) ?? .markdown, bytes: bytes) }
    var configuration = linter.configuration
    configuration.paths = [PathOverride(match: try #require(PathPattern("law/**")), isLocked: true)]
    linter = Linter(termbase: linter.termbase, configuration: configuration)

    var stages = CheckStages(linter, inputs)
    #expect(stages.bodies.map(\.file) == ["a.en.md", "e.en.txt"])
    stages.resolve(stages.bodies.map(stages.read))
    #expect(
      stages.texts.map { $0.map(\.notice.file) } == [["a.en.md", "b.en.md", "law/d.en.md"], ["c.es.md"], ["e.en.txt"]])

    let together = linter.check(inputs)
    #expect(together.notices.map(\.notice.file) == names.sorted())
    for input in inputs {
      let alone = linter.check([input]).notices[0]
      let own = try #require(together.notices.first { $0.notice.file == input.file })
      #expect(
        own.findings.filter { !$0.rule.hasPrefix("missing-") }
          == alone.findings.filter { !$0.rule.hasPrefix("missing-") })
      #expect(own.findings.allSatisfy { $0.place.file == input.file } && own.isLocked == alone.isLocked)
      #expect(own.judgements.count == alone.judgements.count && own.issues == alone.issues)
    }
  }

  @Test func whatIsRefusedKeepsItsName() throws {
    let linter = try Self.linter()
    let report = linter.check(["a.en.md", "b.en.md"].map { Linter.Input(file: $0, format: .markdown, bytes: [0xFF]) })
    #expect(report.notices.map(\.notice.file) == ["a.en.md", "b.en.md"] && report.isPartial)
    #expect(report.notices.map { $0.issues.map(\.file) } == [["a.en.md"], ["b.en.md"]])
  }

  // MARK: Streams

  @Test func aStreamChecksEachAsIfItWereAlone() async throws {
    let (linter, letters) = (try Self.linter(), try Self.letters())
    let doubled = letters + letters.reversed()
    for threads in [1, 3] {
      var stream = NoticeStream(linter, threads: threads)
      var reports: [NoticeReport] = []
      // Uneven pieces, and one that is empty.
      for piece in [
        doubled.prefix(1), doubled.dropFirst().prefix(0), doubled.dropFirst().prefix(50), doubled.dropFirst(51),
      ] {
        reports += await stream.check(Array(piece))
      }
      #expect(reports.map(\.notice.file) == doubled.map(\.file))
      for (report, input) in zip(reports, doubled).prefix(12) {
        let alone = linter.check([input]).notices[0]
        let isOwn = { (finding: Finding) in !["missing-version", "missing-in-version"].contains(finding.rule) }
        #expect(report.findings == alone.findings.filter(isOwn) && report.isChecked == alone.isChecked)
      }
    }
  }

  @Test func aNoticeSaysItsOwnLanguage() async throws {
    var stream = NoticeStream(try Self.linter())
    let text = Array("Nuestro sistema de contabilidad.".utf8)
    let inputs = [LanguageTag.spanish, nil].map {
      Linter.Input(file: "a.txt", format: .plainText, bytes: text, language: $0)
    }
    let reports = await stream.check(inputs)
    #expect(reports.map(\.isChecked) == [true, false])
    #expect(reports[0].languages == [.spanish])
  }

  // MARK: Work

  @Test(arguments: [0, 1, 2, 31, 1000], [1, 2, 5]) func workKeepsItsOrder(_ count: Int, _ threads: Int) async {
    let things = Array(0..<count)
    let results = await Work.map(things, threads: threads) { thing -> Int in
      // Some take longer than others.
      (0..<(thing * 7919 % 50)).reduce(thing) { $0 &+ $1 &- $1 }
    }
    #expect(results == things)
  }
}
