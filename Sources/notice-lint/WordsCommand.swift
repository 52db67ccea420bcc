internal import ArgumentParser
internal import FoundationEssentials
internal import NoticeLint
internal import Notices
internal import UnicodeText

struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Print the words of a letter and what they mean, to paste at its end.",
    usage: "notice-lint words <path> [--in <tag>] [--drafts] [--write] [<options>]",
    discussion: """
      Only texts that the district has approved, unless --drafts allows others. With --write the block between these two lines
      of a Markdown letter is kept up to date:

        \(WordsBlock.opening)
        \(WordsBlock.closing)

      EXAMPLES
        notice-lint words letters/rating.en.md
        notice-lint words letters/rating.en.md --in es --drafts
        notice-lint words --write letters/rating.es.md
      """)

  @OptionGroup var notices: NoticeOptions
  @OptionGroup var glossaries: GlossaryOptions

  @Option(
    name: .customLong("in"),
    help: ArgumentHelp("The language of the block, in place of the letter's own.", valueName: "tag"))
  var blockLanguage: String?

  @Flag(help: "Also use texts that nobody has approved yet.")
  var drafts = false

  @Flag(help: "Write the block between its markers in the letter.")
  var write = false

  func run() throws {
    let language = try blockLanguage.map { name in
      guard let tag = LanguageTag(name) else { throw ValidationError("'\(name)' is no language tag") }
      return tag
    }
    var isPartial = false
    let (groups, unread) = try NoticeRun(notices, glossaries).groups()
    for (linter, inputs) in groups {
      for (input, report) in zip(inputs, linter.check(inputs).notices) {
        guard report.isChecked else {
          isPartial = true
          for line in report.issues.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
          continue
        }
        let block = WordsBlock(
          report, linter.termbase, language: language, allowsDrafts: drafts,
          isMarkdown: report.notice.format == "markdown")
        for surface in block.missing {
          Output.error("\(TermText.safe(input.file)): no approved explanation of \"\(TermText.safe(surface))\" yet")
        }
        if write { try update(input, block) } else { Output.writeLines(block.text) }
      }
    }
    for line in unread.flatMap({ IssueText.lines($0, ReportOptions()) }) { Output.error(line) }
    if isPartial || !unread.isEmpty { ExitStatus.partial.exit() }
  }

  private func update(_ input: Linter.Input, _ block: WordsBlock) throws {
    guard let after = block.updating(input.bytes) else {
      Output.error(
        "\(TermText.safe(input.file)) has no place for the block; write the two lines of --help where it should stand")
      ExitStatus.unusable.exit()
    }
    guard after != input.bytes else { return }
    try Output.replace(input.file, with: after)
    Output.write("written: \(TermText.safe(input.file))\n")
  }
}
