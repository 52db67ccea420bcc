internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import UnicodeText

struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Ask five questions, and write a configuration and a glossary to fill in.",
    usage: "notice-lint init [<options>]",
    discussion: """
      Looks at the letters below this folder, asks five questions with an answer
      to each proposed, writes .notice-lint.yml and glossaries/our-district.yaml,
      and names the ten terms to explain first. A configuration that is there is
      not overwritten without --force, and a glossary never.

      Where letters that are there already would make the check fail, what is
      found in them goes into a baseline: it is told from then on, and holds
      nothing. What is new counts.

      Each question has an option; with --yes the proposed answers are taken for
      the others, and nothing is asked.

      EXAMPLES
        notice-lint init
        notice-lint init --languages es=812,ar=41,so=17:interpreter --yes
        notice-lint init --yes --vital "letters/iep/**" --fail-on warning
      """)

  @Option(
    help: ArgumentHelp(
      "1. The languages that families read, and how many families: es=812,ar=41. Served by interpreters: so=17:interpreter.",
      valueName: "list"))
  var languages: String?

  @Option(help: ArgumentHelp("2. The folder of the letters.", valueName: "folder"))
  var letters: String?

  @Flag(inversion: .prefixedNo, help: "3. Whether to have a glossary of your own.")
  var ownGlossary: Bool?

  @Option(
    help: ArgumentHelp(
      "4. The letters that are vital: patterns with commas between, all, or none.", valueName: "patterns"))
  var vital: String?

  @Option(
    help: ArgumentHelp(
      "5. The least severity that makes a run fail: error, warning, note or never.", valueName: "severity"))
  var failOn: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Whether to write a baseline of what is found now. Unless told: where the check would fail at once.")
  var baseline: Bool?

  @Flag(name: .customLong("yes"), help: "Take the proposed answers, and ask nothing.")
  var takesDefaults = false

  @Flag(help: "Write over a configuration that is there.")
  var force = false

  static let glossaryFile = "glossaries/our-district.yaml"

  func run() async throws {
    guard force || FileKind.of(Configuration.fileName) == nil else {
      throw Failure(
        InputIssue(
          code: "init/exists", message: "there is a configuration already",
          help: "edit it, or run with --force to write over it", file: Configuration.fileName))
    }
    let given = [languages, letters, ownGlossary.map { "\($0)" }, vital, failOn]
    let asks = !takesDefaults && given.contains { $0 == nil }
    guard !asks || Output.isConversation else {
      throw ValidationError(
        "init asks its questions on a terminal, and here is none; answer by options, or take what it proposes with --yes"
      )
    }
    var files = NoticeFiles(format: nil, formatOption: "--format")
    files.add(".")
    let survey = LetterSurvey(files.files.map(\.path))
    var interview = Interview(asks: asks)
    if asks { interview.greet(survey) }
    let (configuration, folder) = try answers(survey, &interview)
    try await write(configuration, folder)
  }

  // MARK: Questions

  private func answers(_ survey: LetterSurvey, _ interview: inout Interview) throws -> (FirstConfiguration, String) {
    var configuration = FirstConfiguration()
    let found = survey.languages.map(\.written).joined(separator: ",")
    configuration.languages = try interview.answer(
      "1. Which languages do your families read, and how many families? As in es=812,ar=41; "
        + "so=17:interpreter where an interpreter serves them.",
      given: languages, option: "--languages", proposed: found.isEmpty ? "es" : found, Answer.languages)
    let folder = try interview.answer(
      "2. Where are the letters?", given: letters, option: "--letters", proposed: survey.folder, Answer.folder)
    let known = Answer.glossaries()
    let wantsGlossary = try interview.answer(
      known.isEmpty
        ? "3. Do you want a glossary of your own, on top of the built-in one? yes or no"
        : "3. Use your own glossary (\(known.joined(separator: ", ")))? yes or no",
      given: ownGlossary.map { $0 ? "yes" : "no" }, option: "--own-glossary", proposed: "yes", Answer.yesOrNo)
    configuration.glossaries = !wantsGlossary ? [] : known.isEmpty ? [Self.glossaryFile] : known
    configuration.vital = try interview.answer(
      "4. Which letters are vital, so that a family loses a right or a service if it does not understand them? "
        + "Patterns with commas between, all, or none.",
      given: vital, option: "--vital",
      proposed: survey.vital.isEmpty ? "none" : survey.vital.joined(separator: ",")
    ) { try Answer.patterns($0, below: folder) }
    configuration.failOn = try interview.answer(
      "5. What should make a check fail? error (nothing but what is sure to be wrong), warning (all that is to be "
        + "mended), note, or never", given: failOn, option: "--fail-on", proposed: "error", Answer.threshold)
    configuration.hasEnglishDefault = survey.unnamed > 0
    return (configuration, folder)
  }

  // MARK: Files

  private func write(_ configuration: FirstConfiguration, _ folder: String) async throws {
    try Output.save(configuration.text, Configuration.fileName, area: "init", what: "this configuration")
    Output.write("wrote \(Configuration.fileName)\n")
    // Without a glossary file there would be nothing that the configuration could name.
    let isNew = configuration.glossaries == [Self.glossaryFile] && FileKind.of(Self.glossaryFile) == nil
    if isNew { try writeGlossary(configuration, concept: FirstTerms.anyConcept) }
    for file in configuration.glossaries {
      Output.write(isNew ? "wrote \(file), to be filled in\n" : "uses \(TermText.safe(file)), which stays as it is\n")
    }
    let options = try GlossaryOptions.parse([])
    let source = NoticeSource(paths: [folder], stdinPath: nil, format: nil, language: nil, encoding: nil)
    let (groups, unread) = try NoticeRun(source, options).groups()
    let runs = await NoticeRun.check(groups, threads: ProcessInfo.processInfo.activeProcessorCount)
    let report = CoverageReport(runs.map(\.coverage))
    if isNew { try writeGlossary(configuration, concept: FirstTerms.first(report)) }
    for line in unread.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    let hasBaseline = baseline ?? runs.contains(where: \.fails)
    if hasBaseline { try writeBaseline(runs, groups.map(\.linter), configuration) }
    tell(report, runs.reduce(0) { $0 + $1.notices.count }, folder, configuration, hasBaseline: hasBaseline)
  }

  /// What is there already: told from now on, holding nothing.
  private func writeBaseline(_ runs: [RunReport], _ linters: [Linter], _ configuration: FirstConfiguration) throws {
    let update = BaselineUpdate(of: nil, runs, linters.map(\.termbase), acceptsNew: true) { _ in false }
    try Output.save(update.baseline.text, Baseline.fileName, area: "init", what: "this baseline")
    var configuration = configuration
    configuration.baseline = Baseline.fileName
    try Output.save(configuration.text, Configuration.fileName, area: "init", what: "this configuration")
    let (count, letters) = (update.baseline.count, update.baseline.paths.count)
    Output.write(
      "wrote \(Baseline.fileName): \(count == 1 ? "1 finding" : "\(count) findings") in "
        + "\(letters == 1 ? "1 letter" : "\(letters) letters") that hold nothing from now on\n")
  }

  private func writeGlossary(_ configuration: FirstConfiguration, concept: String) throws {
    try? FileManager.default.createDirectory(
      atPath: Paths.folder(of: Self.glossaryFile), withIntermediateDirectories: true)
    try Output.save(
      configuration.glossary(today: Today.day, concept: concept), Self.glossaryFile, area: "init", what: "this glossary"
    )
  }

  private func tell(
    _ report: CoverageReport, _ letters: Int, _ folder: String, _ configuration: FirstConfiguration, hasBaseline: Bool
  ) {
    let terms = FirstTerms.lines(report, count: 10)
    if !terms.isEmpty {
      Output.write(
        "\nWhat to explain first, by how many of \(letters == 1 ? "1 letter" : "\(letters) letters") use it:\n")
      Output.write(terms.map { "  \($0)\n" }.joined())
    }
    let name = TermText.safe(folder)
    var steps = [
      ["notice-lint check \(name)", "what to mend in the letters"],
      ["notice-lint explain TERM", "what the glossary says, to be said better"],
    ]
    if let glossary = configuration.glossaries.first {
      steps += [
        ["edit \(TermText.safe(glossary))", "your own words"],
        ["notice-lint termbase check", "whether they can be used"],
      ]
    }
    if hasBaseline {
      steps.append(["notice-lint check --prune-baseline \(name)", "after old letters were mended: their lines go"])
    }
    steps.append(["notice-lint check \(name)", "in CI: it fails at \(configuration.failOn.rawValue)"])
    Output.write("\nNext:\n" + Table.text(steps.map { ["  " + $0[0], $0[1]] }))
  }
}
