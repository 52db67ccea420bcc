internal import Notices
internal import Terminology
internal import UnicodeText

/// Many letters on one screen: what to explain first, and where most is to be done.
struct OverviewText {
  static let concepts = 10
  static let letters = 5

  let run: RunReport
  let options: ReportOptions

  var lines: [String] { conceptLines + [""] + letterLines + [""] }

  private var conceptLines: [String] {
    var counts: [ConceptID: [Finding]] = [:]
    for notice in run.notices where !notice.isLocked {
      var seen: Set<ConceptID> = []
      for finding in notice.toMend {
        guard let concept = finding.concept, seen.insert(concept).inserted else { continue }
        counts[concept, default: []].append(finding)
      }
    }
    let order = counts.keys.sorted { left, right in
      let (a, b) = (counts[left]?.count ?? 0, counts[right]?.count ?? 0)
      return a != b ? a > b : left < right
    }
    let rows = order.prefix(Self.concepts).compactMap { id in
      counts[id].flatMap { findings in
        Self.typical(findings).map {
          (Terminal.safe(quoted($0.place.surface)), findings.count, Terminal.safe(hint($0)))
        }
      }
    }
    let width = rows.map { displayWidth(of: $0.0) }.max() ?? 0
    let head = Terminal.styled("Mend these first", .bold, options)
    return [
      "\(Terminal.padded("Mend these first", width + 2).replacing("Mend these first", with: head))  letters  say instead"
    ]
      + rows.map { name, letters, hint in
        let room = options.width - width - 13
        let short = displayWidth(of: hint) > room ? (Terminal.wrapped(hint, room - 1).first ?? "") + "…" : hint
        return "  \(Terminal.padded(name, width))  \(Terminal.padded("\(letters)", 7, right: true))  \(short)"
      }
  }

  /// The first finding in the language that has most of them.
  private static func typical(_ findings: [Finding]) -> Finding? {
    let counts = Dictionary(grouping: findings) { $0.language }.mapValues(\.count)
    let most = counts.values.max()
    return findings.first { counts[$0.language] == most }
  }

  private func hint(_ finding: Finding) -> String {
    (finding.advice.first { $0.kind == .sayInstead } ?? finding.advice.first)?.text ?? ""
  }

  private var letterLines: [String] {
    let worst = run.notices.filter { !$0.isLocked && !$0.toMend.isEmpty }.sorted { left, right in
      left.toMend.count != right.toMend.count
        ? left.toMend.count > right.toMend.count : left.notice.file < right.notice.file
    }
    let rows = worst.prefix(Self.letters)
    let names = rows.map { Terminal.safe($0.notice.file) }
    let width = names.map { displayWidth(of: $0) }.max() ?? 0
    return [Terminal.styled("Letters with most to mend", .bold, options)]
      + zip(names, rows).map { "  \(Terminal.padded($0, width))  \($1.toMend.count)" }
      + ["  … of \(worst.count); one in full: notice-lint check \(names.first ?? "LETTER"); all: --all"]
  }
}
