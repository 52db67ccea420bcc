internal import ArgumentParser
internal import NoticeLint
internal import Notices
internal import Terminology
internal import UnicodeText

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, or show the page of one.",
    discussion: "EXAMPLE\n  notice-lint rules unexplained-term")

  @Argument(help: "The id of a rule.", completion: .list(Rule.all.map(\.id)))
  var id: String?

  func run() throws {
    guard let id else {
      Output.write(Table.text(Rule.all.map { [$0.id, $0.severity.rawValue, $0.summary] }))
      return
    }
    guard let rule = Rule.named(id) else {
      throw ValidationError("there is no rule '\(id)'; `notice-lint rules` lists them")
    }
    Output.write(RulePage.markdown(of: rule))
  }
}

struct LanguagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages", abstract: "List the languages with rules of their own, or show what is done in one.",
    discussion: "EXAMPLE\n  notice-lint languages es")

  @Argument(help: "A language tag.", completion: .list(LanguageProfile.all.map { "\($0.language)" }))
  var tag: String?

  func run() throws {
    guard let tag else {
      Output.write(
        Table.text(
          LanguageProfile.all.sorted { $0.rank < $1.rank }.map { profile in
            let name = profile.language == .root ? "any other language" : profile.language.name()
            return [
              profile.language.written, name, profile.isComplete ? "complete" : "basic", profile.confidence.rawValue,
            ]
          }))
      return
    }
    guard let language = LanguageTag(tag) else { throw ValidationError("'\(tag)' is no language tag") }
    let profile = LanguageProfile.of(language)
    let note =
      profile.language == .root && language != .root ? " (no rules of its own: those of every language)" : ""
    Output.write("\(language.name())\(note)\n" + profile.summary.map { "  \($0)\n" }.joined())
    Output.write(profile.details.map { "  \($0)\n" }.joined())
  }
}

extension LanguageProfile {
  /// The root first, then by tag.
  fileprivate var rank: String { language == .root ? "" : language.canonical }
}

struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats", abstract: "List the formats of letters that are read, and how exact their places are.")

  func run() throws {
    for format in NoticeFormat.all {
      let endings = format.fileExtensions.map { ".\($0)" }.joined(separator: " ")
      Output.write("\(Terminal.padded(format.name, 12))\(endings)\n")
      for text in [format.summary, "places: \(format.places)"] {
        Output.write(Terminal.wrapped(text, 76).map { "    \($0)\n" }.joined())
      }
    }
  }
}

struct PrintConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print-config", abstract: "Show what holds for one letter, and where it comes from.",
    usage: "notice-lint print-config <path> [<options>]",
    discussion: "EXAMPLE\n  notice-lint print-config letters/rating.en.md")

  @Argument(help: "A letter; it need not exist.", completion: .file())
  var path: String

  @OptionGroup var glossaries: GlossaryOptions

  func run() throws {
    var loader = SetupLoader(glossaries)
    let setup = try loader.setup(forFile: path)
    let relative = Paths.relative(path, to: setup.folder)
    var configuration = setup.configuration
    if glossaries.withoutStarter { configuration.usesStarter = false }
    configuration.glossaries += glossaries.glossaries
    Output.write(ConfigurationText.text(of: configuration, path: relative, termbase: setup.termbase))
  }
}

/// Columns as wide as their widest cell.
enum Table {
  static func text(_ rows: [[String]]) -> String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { $0.count > column ? displayWidth(of: $0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.indices.map { index in
        index == row.count - 1
          ? row[index] : row[index] + String(repeating: " ", count: widths[index] - displayWidth(of: row[index]))
      }.joined(separator: "  ") + "\n"
    }.joined()
  }
}
