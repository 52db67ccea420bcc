internal import Terminology
internal import UnicodeText

/// Coverage as a table for people: one line a concept, one column a language.
public struct CoverageTable: Sendable {
  let coverage: Coverage

  public init(_ coverage: Coverage) { self.coverage = coverage }

  public var text: String {
    guard !coverage.rows.isEmpty else { return "No concept that needs an explanation is used.\n" }
    let languages = coverage.served.map(\.language.written)
    let width = max(7, coverage.rows.map { displayWidth(of: $0.concept.rawValue) }.max() ?? 0)
    let columns = languages.map { max(3, displayWidth(of: $0)) }
    var lines = [
      Terminal.padded("concept", width) + "  letters  "
        + zip(languages, columns).map { Terminal.padded($0, $1) }.joined(separator: "  ")
    ]
    for row in coverage.rows {
      let cells = zip(row.cells, columns).map { Terminal.padded(Self.mark($0), $1) }.joined(separator: "  ")
      lines.append(
        Terminal.padded(row.concept.rawValue, width) + "  " + Terminal.padded("\(row.notices)", 7, right: true) + "  "
          + cells)
    }
    lines += ["", "+ approved  = reviewed  ~ draft  . nothing yet  i by interpreter", ""]
    for column in coverage.columns where !column.served.isByInterpreter {
      let families = column.served.families.map { ", \($0) families" } ?? ""
      let next = column.nextToWrite.prefix(3).map(\.rawValue).joined(separator: ", ")
      lines.append(
        "\(column.served.language.name())\(families): \(column.checked) checked, \(column.draft) draft, "
          + "\(column.missing) missing" + (next.isEmpty ? "" : "; next to write: \(next)"))
    }
    return lines.map { line in
      var end = line.endIndex
      while end > line.startIndex, line[line.index(before: end)] == " " { end = line.index(before: end) }
      return Terminal.safe(String(line[..<end])) + "\n"
    }.joined()
  }

  private static func mark(_ cell: Coverage.Cell) -> String {
    if !cell.isOwed { return "" }
    if cell.isByInterpreter { return "i" }
    switch cell.explanation {
    case .approved: return "+"
    case .reviewed: return "="
    case .draft: return "~"
    case nil: return "."
    }
  }
}
