internal import ArgumentParser
internal import NoticeLint
internal import Terminology
internal import UnicodeText

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what the glossary says about a term, in every language.",
    usage: "notice-lint explain <term> [<options>]",
    discussion: """
      EXAMPLES
        notice-lint explain "chronic absenteeism"
        notice-lint explain IEP --in es
      """)

  @Argument(help: "A term, an acronym, or the id of a concept.")
  var term: String

  @Option(name: .customLong("in"), help: ArgumentHelp("Only this language.", valueName: "tag"))
  var language: String?

  @OptionGroup var glossaries: GlossaryOptions

  func run() throws {
    var loader = SetupLoader(glossaries)
    let termbase = try loader.setup(forFolder: ".").termbase
    let entries = TermLookup(termbase).entries(term)
    guard !entries.isEmpty else {
      let near = TermLookup(termbase).near(term)
      let help = near.isEmpty ? "" : "\n      near it: \(near.joined(separator: ", "))"
      Output.error("no glossary has \"\(TermText.safe(term))\"\(help)")
      ExitStatus.findings.exit()
    }
    let wanted = try language.map { name in
      guard let tag = LanguageTag(name) else { throw ValidationError("'\(name)' is no language tag") }
      return tag
    }
    Output.write(entries.map { TermText.entry($0, only: wanted) }.joined(separator: "\n"))
  }
}

struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show why a text matches the glossary or does not.",
    usage: "notice-lint trace <text> [<options>]",
    discussion: """
      EXAMPLES
        notice-lint trace IEPs
        notice-lint trace "Su hijo tiene un plan 504." --language es
      """)

  @Argument(help: "A word, or a sentence of a letter.")
  var text: String

  @Option(help: ArgumentHelp("The language of the text.", valueName: "tag"))
  var language = "en"

  @OptionGroup var glossaries: GlossaryOptions

  func run() throws {
    guard let tag = LanguageTag(language) else { throw ValidationError("'\(language)' is no language tag") }
    var loader = SetupLoader(glossaries)
    let termbase = try loader.setup(forFolder: ".").termbase
    Output.write(Trace(termbase: termbase, language: tag).text(of: text))
  }
}

struct TermbaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "termbase",
    abstract: "Work on glossaries.",
    subcommands: [TermbaseCheckCommand.self, TermbaseFormsCommand.self, TermbaseReviewCommand.self])
}

struct TermbaseCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a glossary: structure, shared wordings, its own examples, and its explanations.",
    usage: "notice-lint termbase check [<paths> ...] [<options>]",
    discussion: """
      Without a path: the built-in glossary and those of the configuration, laid over each other.

      EXAMPLES
        notice-lint termbase check
        notice-lint termbase check glossaries/our-district.yaml
      """)

  @Argument(help: "Glossary files or folders, laid over the built-in one unless --no-builtin.")
  var paths: [String] = []

  @OptionGroup var glossaries: GlossaryOptions

  func run() throws {
    var options = glossaries
    options.glossaries += paths
    var loader = SetupLoader(options)
    let setup = try loader.setup(forFolder: ".")
    let checked = setup.termbase.check()
    let issues = (setup.warnings + checked + setup.termbase.checkSuggestions(besides: checked)).sorted()
    for line in issues.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.write(line + "\n") }
    let errors = issues.count { $0.severity == .error }
    let warnings = issues.count { $0.severity == .warning }
    let languages = setup.termbase.languages.map { $0.name() }.joined(separator: ", ")
    Output.write(
      "\(setup.termbase.concepts.count) concepts in \(languages): \(errors) errors, \(warnings) warnings\n")
    if errors > 0 { ExitStatus.findings.exit() }
  }
}
