internal import ArgumentParser
internal import NoticeLint
internal import UnicodeText

struct VersionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions",
    abstract: "Show the language versions of each notice, and which are stale.",
    usage: "notice-lint versions [<paths> ...] [--stamp] [--cosmetic] [<options>]",
    discussion: """
      A notice and its versions belong together by their names (rating.en.md, rating.es.md), by a pattern with {language} in the
      configuration, or by `set: NAME` in their front matter. --stamp writes \(VersionLock.fileName) beside the configuration: what
      the source said when each version was made. From then on `check` sees a source that changed while a version did not.

      EXAMPLES
        notice-lint versions letters/
        notice-lint versions --stamp letters/             after the versions were brought up to date
        notice-lint versions --stamp --cosmetic letters/  the source changed, the versions need not
      """)

  @OptionGroup var notices: NoticeOptions
  @OptionGroup var glossaries: GlossaryOptions

  @Flag(help: "Record that source and versions agree now.")
  var stamp = false

  @Flag(help: "With --stamp: also versions that did not change since the source did.")
  var cosmetic = false

  func run() throws {
    guard stamp || !cosmetic else { throw ValidationError("--cosmetic goes with --stamp") }
    let (groups, unread) = try NoticeRun(notices, glossaries).groups()
    for line in unread.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    let runs = groups.map { ($0.linter.configuration, $0.linter.check($0.inputs)) }
    let sets = runs.flatMap(\.1.sets).map { (name: $0.name, versions: $0.versions) }
    for set in sets {
      Output.write(TermText.safe(set.name) + "\n")
      for version in set.versions {
        let names = TermText.safe(version.languages.map { $0.name() }.joined(separator: ", "))
        Output.write("  \(names)   \(version.state.rawValue)   \(TermText.safe(version.file))\n")
      }
    }
    let stale = sets.flatMap(\.versions).count { $0.state == .stale }
    let count = sets.count == 1 ? "1 notice" : "\(sets.count) notices"
    Output.write("\(count) with versions; \(stale) stale\n")
    if !unread.isEmpty || runs.contains(where: \.1.isPartial) { ExitStatus.partial.exit() }
    if stamp {
      guard stale == 0 || cosmetic else {
        Output.error(
          "\(stale) stale: bring these versions up to date first, or add --cosmetic if the change of the source needs none"
        )
        ExitStatus.findings.exit()
      }
      for (configuration, run) in runs { try write(run.sets, configuration) }
    } else if stale > 0 {
      ExitStatus.findings.exit()
    }
  }

  /// Writes the lock file of one configuration, beside it.
  private func write(_ sets: [NoticeVersions], _ configuration: Configuration) throws {
    var lock = configuration.lock
    for set in sets { lock.sets[set.name] = set.stamped }
    guard lock != configuration.lock else { return }
    let folder = configuration.file.map { Paths.folder(of: Paths.absolute($0)) } ?? Paths.current
    let file = Paths.shown(Paths.join(folder, VersionLock.fileName))
    try Output.save(lock.text, file, area: "versions", what: "this lock file")
    Output.write("written: \(TermText.safe(file))\n")
  }
}
