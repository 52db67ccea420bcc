internal import StrictYAML
public import UnicodeText

/// The figures that a repository keeps, language by language, so that they only ever rise.
public struct CoverageRatchet: Sendable {
  /// One language, and the shares it had when the figures were last written.
  struct Held: Sendable {
    let language: LanguageTag
    var explained: CoverageShare
    var checked: CoverageShare
    /// Where it stands in the file; nil for what the file does not hold yet.
    var span: TextSpan<FileText>?
    var position: LinePosition?
  }

  /// What came of comparing a run with the figures.
  public struct Turn: Sendable {
    /// Errors where a language fell, notes on what rose or is new.
    public let issues: [InputIssue]
    public let demands: [CoverageDemand]
    /// The figures as they should be kept; nil if they stay as they are.
    public let raised: CoverageRatchet?
  }

  let file: String
  var held: [Held] = []

  /// No figures yet.
  public init(file: String) { self.file = file }

  /// The text of the file: languages in the order of their tags, no dates, so that only changes of figures change it.
  public var text: String {
    let lines = held.sorted { $0.language.written < $1.language.written }.map {
      "  \($0.language.written): {explained: \($0.explained.number), checked: \($0.checked.number)}\n"
    }
    return """
      # Percent of what letters use that the glossary explains; a concept counts once for every letter that uses it.
      # `notice-lint coverage` fails when a figure falls and raises it with --update. Lower one here only on purpose.
      \(CoverageRatchetReader.marker): 1
      languages:

      """ + lines.joined()
  }

  /// Compares a run with the figures.
  ///
  /// - Parameter updates: Whether risen figures are about to be written, so that notes say so.
  public func turn(_ report: CoverageReport, updates: Bool) -> Turn {
    var issues: [InputIssue] = []
    var demands: [CoverageDemand] = []
    var raised = self
    for (index, line) in held.enumerated() {
      guard let figures = report.figures(line.language), !figures.served.isByInterpreter else {
        let isServed = report.figures(line.language) != nil
        issues.append(isServed ? Messages.byInterpreter(line, file) : Messages.notServed(line, file))
        continue
      }
      for (part, share, isChecked) in [
        (\Held.explained, figures.tally.share(\.explained), false),
        (\Held.checked, figures.tally.share(\.checked), true),
      ] as [(WritableKeyPath<Held, CoverageShare>, CoverageShare?, Bool)] {
        let kept = line[keyPath: part]
        demands.append(
          CoverageDemand(
            kind: .ratchet, language: line.language, countsChecked: isChecked, least: kept, reached: share))
        guard let share, share != kept else { continue }
        if share > kept { raised.held[index][keyPath: part] = share }
        let change = Change(file: file, line: line, kept: kept, share: share, isChecked: isChecked)
        issues.append(share < kept ? change.fell(report) : change.rose(updates: updates))
      }
    }
    for figures in report.languages where figures.isOwed {
      let language = figures.served.language
      guard !held.contains(where: { $0.language == language }), let explained = figures.tally.share(\.explained),
        let checked = figures.tally.share(\.checked)
      else { continue }
      raised.held.append(Held(language: language, explained: explained, checked: checked))
      issues.append(Messages.isNew(language, explained, file, updates))
    }
    return Turn(issues: issues, demands: demands, raised: raised.text != text ? raised : nil)
  }
}

/// A figure that is not what the file says.
private struct Change {
  let file: String
  let line: CoverageRatchet.Held
  let kept: CoverageShare
  let share: CoverageShare
  let isChecked: Bool

  func fell(_ report: CoverageReport) -> InputIssue {
    let next = report.helpWithNext(line.language, checked: isChecked)
    return Messages.of(
      line, file, "fell", .error, "\(line.language.name()) fell \(steps)",
      help: (next.isEmpty ? "" : next + "; ") + "where the fall is meant, lower the figure in this file")
  }

  func rose(updates: Bool) -> InputIssue {
    Messages.of(
      line, file, "rose", .note, "\(line.language.name()) rose \(steps)",
      help: updates ? "" : "run with --update to hold what was reached")
  }

  private var steps: String { "from \(kept.text) to \(share.text) \(isChecked ? "checked" : "explained")" }
}

private enum Messages {
  static func notServed(_ line: CoverageRatchet.Held, _ file: String) -> InputIssue {
    of(
      line, file, "not-served", .error, "\(line.language.name()) is held here, but no letter goes to its readers",
      help: "name it under `languages` in .notice-lint.yml, or delete this line if no family reads it")
  }

  static func byInterpreter(_ line: CoverageRatchet.Held, _ file: String) -> InputIssue {
    of(
      line, file, "by-interpreter", .error, "\(line.language.name()) is held here, but is served by interpreters",
      help: "delete this line, or the `by: interpreter` in .notice-lint.yml")
  }

  static func isNew(_ language: LanguageTag, _ explained: CoverageShare, _ file: String, _ updates: Bool) -> InputIssue
  {
    InputIssue(
      code: "coverage/not-held", severity: .note,
      message: "\(language.name()) is \(updates ? "now held" : "not held yet"), at \(explained.text) explained",
      help: updates ? "" : "run with --update to hold it", file: file)
  }

  static func of(
    _ line: CoverageRatchet.Held, _ file: String, _ code: String, _ severity: Severity, _ message: String, help: String
  ) -> InputIssue {
    InputIssue(
      code: "coverage/\(code)", severity: severity, message: message, help: help, file: file, span: line.span,
      position: line.position)
  }
}

// MARK: Reading

extension CoverageRatchet {
  /// Reads figures. With an error among the issues they must not be used.
  public static func read(_ bytes: [UInt8], file: String) -> (ratchet: CoverageRatchet, issues: [InputIssue]) {
    let document = StrictYAML.parse(bytes, file: file, area: "ratchet")
    var reader = CoverageRatchetReader(yaml: YAMLReader(document), ratchet: CoverageRatchet(file: file))
    reader.read(document.root)
    return (reader.ratchet, (document.issues + reader.yaml.issues).sorted())
  }
}

private struct CoverageRatchetReader {
  static let marker = "notice-lint-ratchet"

  var yaml: YAMLReader
  var ratchet: CoverageRatchet

  mutating func read(_ root: YAMLNode?) {
    guard let root, let marker = root[Self.marker] else {
      let start = root?.span.start ?? 0
      yaml.report(
        "no-marker", at: TextSpan(start, start), "this is no file of figures",
        help: "name a file that begins with `\(Self.marker): 1`, or a new one together with --update")
      return
    }
    if let version = yaml.number(marker, "the version of the format", least: 1), version > 1 {
      yaml.report(
        "newer-format", at: marker.span, "these figures have format \(version); this program understands 1",
        help: "install a newer notice-lint")
    }
    for pair in yaml.pairs(root, "a file of figures") {
      switch pair.key {
      case Self.marker: break
      case "languages": for language in yaml.pairs(pair.value, "languages") { line(language) }
      default: yaml.unknownKey(pair, in: "a file of figures", known: [Self.marker, "languages"])
      }
    }
  }

  private mutating func line(_ pair: YAMLPair) {
    guard let language = LanguageTag(pair.key), !ratchet.held.contains(where: { $0.language == language }) else {
      yaml.report(
        "bad-language", at: pair.keySpan, "this is no language tag, or one that stands here already",
        help: "write a tag such as en, es or zh-Hans")
      return
    }
    var shares: [String: CoverageShare] = [:]
    for field in yaml.pairs(pair.value, "a language") {
      guard ["explained", "checked"].contains(field.key) else {
        yaml.unknownKey(field, in: "a language", known: ["explained", "checked"])
        continue
      }
      guard let text = yaml.text(field.value, "a figure") else { continue }
      shares[field.key] = CoverageShare(text)
      if shares[field.key] == nil {
        yaml.report(
          "not-a-percentage", at: field.value.span, "a figure must be a percentage from 0 to 100",
          help: "write a number such as 80 or 62.5")
      }
    }
    ratchet.held.append(
      CoverageRatchet.Held(
        language: language, explained: shares["explained"] ?? .none, checked: shares["checked"] ?? .none,
        span: pair.keySpan, position: yaml.document.lines.position(at: pair.keySpan.start, in: yaml.document.bytes)))
  }
}
