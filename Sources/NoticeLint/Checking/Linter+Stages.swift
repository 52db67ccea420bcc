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
    return report(await stages(Self.sorted(inputs), &tools, threads: threads, progress: progress))
  }

  /// The same as ``check(_:)`` with what earlier checks have made.
  func check(_ inputs: [Input], _ tools: inout RunTools) -> RunReport {
    var stages = CheckStages(self, Self.sorted(inputs))
    stages.resolve(stages.bodies.map(stages.read))
    tools.prepare(stages.languages, termbase)
    stages.place(stages.texts.map { judge($0, tools) })
    stages.findings = stages.contexts.map(findings(in:))
    return report(stages)
  }

  private static func sorted(_ inputs: [Input]) -> [Input] {
    inputs.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  /// All stages, on several threads.
  func stages(
    _ inputs: [Input], _ tools: inout RunTools, threads: Int,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async -> CheckStages {
    var stages = CheckStages(self, inputs)
    stages.resolve(await Work.map(stages.bodies, threads: threads) { [stages] in stages.read($0) })
    tools.prepare(stages.languages, termbase)
    let count = stages.texts.count
    stages.place(
      await Work.map(stages.texts, threads: threads, progress: { progress($0, count) }) { [tools] in judge($0, tools) })
    stages.findings = await Work.map(stages.contexts, threads: threads) { findings(in: $0) }
    return stages
  }

  func report(onRefused read: CheckStages.Read) -> NoticeReport {
    NoticeReport(
      notice: read.notice, languages: [], isChecked: false, isLocked: read.settings.isLocked, judgements: [],
      findings: [], issues: read.issues.sorted())
  }
}
