internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Notices
internal import Terminology
internal import UnicodeText

/// What a check leaves aside: what was there already, and what did not change.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Tell what stands in this baseline, and let it hold nothing; in place of the configuration's.", valueName: "file")
  )
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write what is found now to this file. One that is there only loses what is gone, unless --accept-new.",
      valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "With --write-baseline: also take in findings and concepts that are new.")
  var acceptNew = false

  @Flag(help: "Take out of the baseline what is there no more.")
  var pruneBaseline = false

  @Option(
    help: ArgumentHelp(
      "Only what stands in lines that changed since this revision of git, or in new files, counts.",
      valueName: "revision"))
  var changedSince: String?

  var choice: BaselineChoice { BaselineChoice(file: writeBaseline ?? baseline, isWritten: writeBaseline != nil) }

  /// What does not go together.
  func check(isStream: Bool, isFix: Bool, _ notices: NoticeOptions) throws {
    let changesFile = writeBaseline != nil || pruneBaseline
    if acceptNew, writeBaseline == nil { throw ValidationError("--accept-new goes with --write-baseline") }
    if writeBaseline != nil, baseline != nil || pruneBaseline || changedSince != nil {
      throw ValidationError("--write-baseline stands alone: leave --baseline, --prune-baseline and --changed-since out")
    }
    if isFix, baseline != nil || changesFile || changedSince != nil {
      throw ValidationError("--fix mends what it can; leave the options of the baseline out")
    }
    let readsInput = isStream || notices.stdinPath != nil || notices.paths == ["-"]
    if readsInput, changesFile || changedSince != nil {
      throw ValidationError(
        "a baseline is written, and changes are looked for, where letters are files; leave standard input out")
    }
  }
}

/// Writes baselines, and asks git what changed.
struct BaselineRun {
  let options: BaselineOptions
  let notices: NoticeOptions

  /// `--write-baseline`.
  func write(_ runs: [RunReport], _ linters: [Linter], isPartial: Bool) throws {
    guard let file = options.writeBaseline else { return }
    let old = linters.lazy.compactMap(\.configuration.baseline).first
    let update = update(runs, linters, acceptsNew: old == nil || options.acceptNew)
    if old == nil || update.isChanged { try save(update.baseline, file) }
    Output.write(told(update, file, old))
    if old == nil, !linters.contains(where: { names($0.configuration, file) }) {
      Output.write("so that every check looks at it, write into \(Configuration.fileName): baseline: \(shown(file))\n")
    }
    if isPartial || runs.contains(where: \.isPartial) { ExitStatus.partial.exit() }
    if update.left > 0 { ExitStatus.findings.exit() }
  }

  private func told(_ update: BaselineUpdate, _ file: String, _ old: Baseline?) -> String {
    let (count, letters) = (update.baseline.count, update.baseline.paths.count)
    let size =
      "\(shown(file)): \(count == 1 ? "1 finding" : "\(count) findings") in \(letters == 1 ? "1 letter" : "\(letters) letters")"
    guard old != nil else { return "wrote \(size), \(update.baseline.concepts.count) concepts known\n" }
    let changes = [
      update.gone > 0 ? "\(update.gone) gone" : nil, update.added > 0 ? "\(update.added) taken in" : nil,
    ].compactMap { $0 }
    let head = update.isChanged ? "wrote \(size)" : "\(size), as before"
    let left =
      update.left == 0
      ? ""
      : "\(update.left == 1 ? "1 finding is" : "\(update.left) findings are") new and not taken in: mend "
        + "\(update.left == 1 ? "it" : "them"), or add --accept-new\n"
    return head + (changes.isEmpty ? "" : "; " + changes.joined(separator: ", ")) + "\n" + left
  }

  func checkThatThereIsOne(_ linters: [Linter]) throws {
    guard linters.contains(where: { $0.configuration.baseline != nil }) else {
      throw ValidationError("there is no baseline: name one with --baseline, or in \(Configuration.fileName)")
    }
  }

  /// `--prune-baseline`: each configuration has its own.
  func prune(_ runs: [RunReport], _ linters: [Linter]) throws {
    let files = linters.map { file(of: $0.configuration) }
    for file in Set(files.compactMap { $0 }).sorted() {
      let own = files.indices.filter { files[$0] == file }
      let update = update(own.map { runs[$0] }, own.map { linters[$0] }, acceptsNew: false)
      guard update.gone > 0 else { continue }
      try save(update.baseline, file)
      Output.error("\(shown(file)): \(update.gone == 1 ? "1 line" : "\(update.gone) lines") taken out")
    }
  }

  private func update(_ runs: [RunReport], _ linters: [Linter], acceptsNew: Bool) -> BaselineUpdate {
    let folder = linters.first.map { Self.folder(of: $0.configuration) } ?? Paths.current
    return BaselineUpdate(
      of: linters.lazy.compactMap(\.configuration.baseline).first, runs, linters.map(\.termbase), acceptsNew: acceptsNew
    ) { FileKind.of(Paths.join(folder, $0)) == .file }
  }

  /// The baseline that a run with this configuration stands beside.
  private func file(of configuration: Configuration) -> String? {
    guard configuration.baseline != nil else { return nil }
    return options.baseline ?? configuration.baselineFile.map { Paths.join(Self.folder(of: configuration), $0) }
  }

  private func names(_ configuration: Configuration, _ file: String) -> Bool {
    configuration.baselineFile.map { Paths.absolute(Paths.join(Self.folder(of: configuration), $0)) }
      == Paths.absolute(file)
  }

  private static func folder(of configuration: Configuration) -> String {
    configuration.file.map { Paths.folder(of: Paths.absolute($0)) } ?? Paths.current
  }

  private func save(_ baseline: Baseline, _ file: String) throws {
    try Output.save(baseline.text, file, area: "baseline", what: "this baseline")
  }

  private func shown(_ file: String) -> String { TermText.safe(Paths.shown(file)) }

  /// `--changed-since`: what changed in each of these files; nil where nobody asked.
  func changes(of files: [String]) throws -> [String: ChangedLines]? {
    guard let revision = options.changedSince else { return nil }
    return try GitChanges(revision).changes(of: files)
  }
}
