internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Terminology
internal import UnicodeText

struct TermbaseFormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Work on the inflected forms of terms.",
    subcommands: [FormsSuggestCommand.self, FormsMissingCommand.self])
}

struct FormsSuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Propose forms for terms that list none, as a change to the glossary file.",
    usage: "notice-lint termbase forms suggest <file> [--language <tag>] [--hunspell] [--write]",
    discussion: """
      Shows the lines that would change; --write changes them. Comments and order stay. A person who speaks the language
      should read what is proposed: the rules know endings, not words. With --hunspell, forms with a word that the installed
      Hunspell dictionary of the language does not have are left out (Debian: apt-get install hunspell hunspell-es).

      EXAMPLES
        notice-lint termbase forms suggest glossaries/our-district.yaml
        notice-lint termbase forms suggest glossaries/our-district.yaml --language pt --write
      """)

  @Argument(help: "A glossary file.")
  var file: String

  @Option(help: ArgumentHelp("Only this language.", valueName: "tag"))
  var language: String?

  @Flag(help: "Leave out forms that Hunspell does not know.")
  var hunspell = false

  @Flag(help: "Change the file.")
  var write = false

  func run() throws {
    let options = try GlossaryOptions.parse(["--no-builtin", "--glossary", file])
    let (bytes, proposals) = try FormsInput.read(file, language, options)
    let edit = FormEdit(bytes, hunspell ? try Self.known(proposals) : proposals)
    for change in edit.changes {
      Output.write("\(TermText.safe(file)):\(change.line)\n")
      Output.write("- \(TermText.safe(change.before))\n+ \(TermText.safe(change.after))\n")
    }
    if write, !edit.changes.isEmpty {
      do {
        try Data(edit.text).write(to: URL(fileURLWithPath: file))
      } catch {
        Output.error("\(TermText.safe(file)) cannot be written; check that you may change it")
        ExitStatus.unusable.exit()
      }
    }
    let count = edit.changes.count
    Output.write(
      "\(count) \(count == 1 ? "line" : "lines") \(write ? "changed" : "would change")\(write || count == 0 ? "" : "; --write changes them")\n"
    )
  }
}

extension FormsSuggestCommand {
  /// The proposals with the forms whose words Hunspell knows; a language without a dictionary stops the command, since
  /// nothing would have been checked.
  private static func known(_ proposals: [FormProposal]) throws -> [FormProposal] {
    var result: [FormProposal] = []
    for (language, own) in Dictionary(grouping: proposals, by: \.language).sorted(by: { $0.key < $1.key }) {
      guard let hunspell = Hunspell(language),
        let unknown = hunspell.unknown(Set(own.flatMap { $0.forms.flatMap(words) }))
      else {
        Output.error(
          "Hunspell has no dictionary of \(language.name()) here; on Debian, apt-get install hunspell hunspell-\(language),"
            + " or leave out --hunspell")
        ExitStatus.unusable.exit()
      }
      result += own.map { proposal in
        proposal.keeping { !words($0).contains(where: unknown.contains) }
      }
    }
    return result
  }

  private static func words(_ form: String) -> [String] {
    form.split(whereSeparator: { " -,()/".contains($0) }).map(String.init)
  }
}

struct FormsMissingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "missing",
    abstract: "List the terms without forms in languages whose words change their endings.",
    usage: "notice-lint termbase forms missing [<file>] [--language <tag>]",
    discussion: "EXAMPLE\n  notice-lint termbase forms missing glossaries/our-district.yaml --language ru")

  @Argument(help: "A glossary file; without one, the built-in glossary and those of the configuration.")
  var file: String?

  @Option(help: ArgumentHelp("Only this language.", valueName: "tag"))
  var language: String?

  @OptionGroup var glossaries: GlossaryOptions

  func run() throws {
    var options = glossaries
    if let file {
      options.glossaries = [file]
      options.withoutStarter = true
    }
    var loader = SetupLoader(options)
    let termbase = try loader.setup(forFolder: ".").termbase
    let proposals = termbase.formProposals(in: try FormsInput.languages(language))
    for proposal in proposals {
      let place = "\(proposal.place.file):\(proposal.place.position.line)"
      let generated = proposal.forms.isEmpty ? "none" : proposal.forms.prefix(4).joined(separator: ", ")
      let more = proposal.forms.count > 4 ? ", …" : ""
      Output.write(
        "\(TermText.safe(place))  \(proposal.language)  \(TermText.safe(proposal.term))  generated: "
          + "\(TermText.safe(generated))\(more)\n")
    }
    let without = proposals.count { $0.forms.isEmpty }
    Output.write("\(proposals.count) terms list no forms; for \(without) of them none are generated\n")
  }
}

private enum FormsInput {
  static func languages(_ name: String?) throws -> [LanguageTag]? {
    try name.map { name in
      guard let tag = LanguageTag(name) else { throw ValidationError("'\(name)' is no language tag") }
      return [tag]
    }
  }

  static func read(
    _ file: String, _ language: String?, _ options: GlossaryOptions
  ) throws -> ([UInt8], [FormProposal]) {
    var loader = SetupLoader(options)
    let termbase = try loader.setup(forFolder: ".").termbase
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
      Output.error("\(TermText.safe(file)) cannot be read; name one glossary file")
      ExitStatus.unusable.exit()
    }
    return (Array(data), termbase.formProposals(in: try languages(language)))
  }
}
