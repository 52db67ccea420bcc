internal import Glibc
internal import NoticeLint
internal import Notices
internal import StrictYAML
internal import Terminology
internal import UnicodeText

/// What the fuzzer feeds: one reader, or more of the way from bytes to findings. Chosen by `NOTICE_LINT_FUZZ_TARGET`.
struct FuzzTarget: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) -> Void

  static let chosen: FuzzTarget = {
    let name = getenv("NOTICE_LINT_FUZZ_TARGET").map { String(cString: $0) } ?? "markdown"
    guard let target = all.first(where: { $0.name == name }) else {
      fatalError("there is no target \(name); there are \(all.map(\.name).joined(separator: ", "))")
    }
    return target
  }()

  static let all: [FuzzTarget] =
    NoticeFormat.all.map { format in
      FuzzTarget(name: format.name) { bytes in
        // Archives may unfold to more than they are; a short limit keeps one run short.
        var limits = ReadingLimits()
        limits.expandedBytes = 1 << 20
        expectSound(format.notice(bytes, file: "fuzz", limits: limits))
      }
    } + [yaml, termbase, matcher, check]

  private static let yaml = FuzzTarget(name: "yaml") { bytes in
    let document = StrictYAML.parse(bytes, file: "fuzz", area: "fuzz")
    for issue in document.issues {
      expect(issue.span.map { $0.end <= bytes.count } ?? true, "an issue outside of the file")
    }
  }

  private static let termbase = FuzzTarget(name: "termbase") { bytes in
    _ = Termbase.load([TermbaseLayer(name: "fuzz", yaml: String(decoding: bytes, as: UTF8.self))])
  }

  private static let starter: Termbase = {
    guard let termbase = Termbase.load([.starter]).0 else { fatalError("the starter glossary does not load") }
    return termbase
  }()

  private static let matchers = [LanguageTag.english, .known("es"), .known("ar"), .known("zh-Hans"), .known("tr")].map {
    starter.matcher(for: $0)
  }

  private static let matcher = FuzzTarget(name: "matcher") { bytes in
    bytes.withUnsafeBufferPointer { text in
      for matcher in matchers {
        var end = 0
        for match in matcher.matches(in: text) {
          expect(match.span.start >= end && match.span.end <= text.count, "a hit out of order")
          expect(
            match.tokenSpan.start <= match.span.start && match.span.end <= match.tokenSpan.end, "a hit beside its word")
          end = match.span.end
        }
      }
    }
  }

  private static let linter = Linter(termbase: starter, language: .english)

  private static let check = FuzzTarget(name: "check") { bytes in
    for format in [NoticeFormat.markdown, .html] {
      let report = linter.check([Linter.Input(file: "fuzz", format: format, bytes: bytes)])
      for finding in report.notices.flatMap(\.findings) where finding.place.container.isEmpty {
        expect(finding.place.span.end <= bytes.count, "a finding outside of the file")
      }
    }
  }

  /// What holds for every notice, whatever stands in the file.
  private static func expectSound(_ notice: Notice) {
    for part in notice.parts {
      let limit = notice.source(of: part).count
      var (target, source) = (0, 0)
      for piece in part.map.pieces {
        expect(piece.target.start == target, "a gap in a map")
        expect(piece.source.start >= source && piece.source.end <= limit, "a piece out of order")
        (target, source) = (piece.target.end, piece.source.end)
      }
      expect(target == part.bytes.count, "a map that is not total")
      expect(String(validating: part.bytes, as: UTF8.self) != nil, "ill-formed UTF-8")
      var end = 0
      for branch in part.branches {
        expect(branch.span.start >= end && branch.span.end <= part.bytes.count, "a branch out of order")
        end = branch.span.end
      }
      for mark in part.marks { expect(mark.span.end <= part.bytes.count, "a mark outside of its part") }
      expect(part.views.allSatisfy { $0 < max(notice.views.count, 1) }, "a view that is none")
    }
  }

  private static func expect(_ condition: Bool, _ problem: String) {
    if !condition { fatalError(problem) }
  }
}
