/// Checks notices that have nothing to do with each other, some at a time, such as the letters that a program writes one after
/// the other. Each is checked as if it were alone: nothing is compared, nothing is counted over all of them.
///
/// What is made for a language once serves all that follow. Memory does not grow with the number of notices.
public struct NoticeStream: Sendable {
  private let linter: Linter
  private let threads: Int
  private var tools: RunTools

  /// - Parameter threads: The most that work at the same time.
  public init(_ linter: Linter, threads: Int = 1) {
    self.linter = linter
    self.threads = threads
    tools = RunTools(linter)
  }

  /// One report for each notice, in their order. Those with the same text are judged once.
  public mutating func check(_ inputs: [Linter.Input]) async -> [NoticeReport] {
    let (checked, refused) = await linter.run(CheckStages(linter, inputs), &tools, threads: threads)
    var reports = [NoticeReport?](repeating: nil, count: inputs.count)
    for read in refused { reports[read.number] = linter.report(onRefused: read) }
    for notice in checked {
      let report = linter.report(on: notice, notice.findings)
      reports[notice.read.number] = linter.settled([report], [notice.context]).first
    }
    return reports.compactMap { $0 }
  }
}
