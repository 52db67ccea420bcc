internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Notices
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
    let (runs, unread) = try NoticeRun(notices, glossaries).check()
    for line in unread.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    let sets = runs.flatMap(\.sets)
    for set in sets {
      Output.write(TermText.safe(set.name) + "\n")
      for version in set.versions {
        let state = TermText.safe(version.languages.map { $0.name() }.joined(separator: ", "))
        Output.write("  \(state)   \(version.state.rawValue)   \(TermText.safe(version.file))\n")
      }
    }
    let stale = sets.flatMap(\.versions).count { $0.state == .stale }
    let count = sets.count == 1 ? "1 notice" : "\(sets.count) notices"
    Output.write("\(count) with versions; \(stale) stale\n")
    if stamp { try write(sets, stale: stale) }
    if !unread.isEmpty || runs.contains(where: \.isPartial) { ExitStatus.partial.exit() }
    if stale > 0, !stamp { ExitStatus.findings.exit() }
  }

  private func write(_ sets: [NoticeVersions], stale: Int) throws {
    guard stale == 0 || cosmetic else {
      Output.error(
        "\(stale) stale: bring these versions up to date first, or add --cosmetic if the change of the source needs none"
      )
      ExitStatus.findings.exit()
    }
    var loader = SetupLoader(glossaries)
    let first = notices.paths.first.map { FileKind.of($0) == .folder ? $0 : Paths.folder(of: $0) } ?? "."
    let setup = try loader.setup(forFolder: first)
    var lock = setup.configuration.lock
    for set in sets { lock.sets[set.name] = set.stamped }
    let file = Paths.join(setup.folder, VersionLock.fileName)
    do { try Data(lock.text.utf8).write(to: URL(filePath: file)) } catch {
      Output.error("\(TermText.safe(Paths.shown(file))) cannot be written; check that you may change it")
      ExitStatus.unusable.exit()
    }
    Output.write("written: \(TermText.safe(Paths.shown(file)))\n")
  }
}
