extension Linter {
  /// The same as ``check(_:)`` on several threads: the same report, to the byte, whatever their number.
  /// - Parameters:
  ///   - threads: The most that work at the same time.
  ///   - progress: Is told from time to time how many notices were judged, of how many; a notice that stands there
  ///     several times is judged once.
  public func check(
    _ inputs: [Input], threads: Int, progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async -> RunReport {
    var tools = RunTools(self)
    let stages = CheckStages(self, Self.sorted(inputs))
    let (checked, refused) = await run(stages, &tools, threads: threads, progress: progress)
    return report(checked, refused)
  }

  /// The same as ``check(_:)`` with what earlier checks have made.
  func check(_ inputs: [Input], _ tools: inout RunTools) -> RunReport {
    var stages = CheckStages(self, Self.sorted(inputs))
    stages.resolve(stages.bodies.map(stages.read))
    tools.prepare(stages.languages, termbase)
    return report(stages.texts.flatMap { stages.check($0, tools) }, stages.refused)
  }

  private static func sorted(_ inputs: [Input]) -> [Input] {
    inputs.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  /// All stages, on several threads.
  func run(
    _ stages: CheckStages, _ tools: inout RunTools, threads: Int,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async -> (checked: [CheckStages.Checked], refused: [CheckStages.Read]) {
    var stages = stages
    stages.resolve(await Work.map(stages.bodies, threads: threads) { [stages] in stages.read($0) })
    tools.prepare(stages.languages, termbase)
    let count = stages.texts.count
    let told: @Sendable (Int) -> Void = { progress($0, count) }
    let checked = await Work.map(stages.texts, threads: threads, progress: told) { [stages, tools] in
      stages.check($0, tools)
    }
    return (checked.flatMap { $0 }, stages.refused)
  }

  func report(onRefused read: CheckStages.Read) -> NoticeReport {
    NoticeReport(
      notice: read.notice, path: read.path, languages: [], isChecked: false, isLocked: read.settings.isLocked,
      judgements: [],
      findings: [], issues: read.issues.sorted())
  }
}
