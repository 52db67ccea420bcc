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
    var counts: [ConceptID: (letters: Int, finding: Finding)] = [:]
    for notice in run.notices where !notice.isLocked {
      var seen: Set<ConceptID> = []
      for finding in notice.toMend {
        guard let concept = finding.concept, seen.insert(concept).inserted else { continue }
        counts[concept] = ((counts[concept]?.letters ?? 0) + 1, counts[concept]?.finding ?? finding)
      }
    }
    let order = counts.keys.sorted { left, right in
      let (a, b) = (counts[left]?.letters ?? 0, counts[right]?.letters ?? 0)
      return a != b ? a > b : left < right
    }
    let rows = order.prefix(Self.concepts).compactMap { id in
      counts[id].map { count in
        (Terminal.safe(quoted(count.finding.place.surface)), count.letters, Terminal.safe(hint(count.finding)))
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
