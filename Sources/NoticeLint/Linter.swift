public import Notices
public import Terminology
public import UnicodeText

/// Checks notices: which jargon is not explained, and in which of the families' languages an explanation is missing.
///
/// A value without global state: the same input gives the same report. Nothing of a notice is kept.
public struct Linter: Sendable {
  public let termbase: Termbase
  public let configuration: Configuration
  /// A language for notices that declare none; what `--language` gives, above front matter and file names.
  public var language: LanguageTag?
  /// The character set of notices that do not say theirs; what `--encoding` gives.
  public var encoding: Charset?

  public init(
    termbase: Termbase, configuration: Configuration = Configuration(), language: LanguageTag? = nil,
    encoding: Charset? = nil
  ) {
    self.termbase = termbase
    self.configuration = configuration
    self.language = language
    self.encoding = encoding
  }

  /// A notice to be checked.
  public struct Input: Sendable {
    /// As reports name it.
    public let file: String
    /// Relative to the configuration's folder: what patterns are compared with.
    public let path: String
    public let format: NoticeFormat
    public let bytes: [UInt8]
    /// The language of this notice, above everything but markup inside it.
    public let language: LanguageTag?
    /// What was odd about the file before it was read, such as its name.
    public let issues: [InputIssue]

    public init(
      file: String, path: String? = nil, format: NoticeFormat, bytes: [UInt8], language: LanguageTag? = nil,
      issues: [InputIssue] = []
    ) {
      self.file = file
      self.path = path ?? file
      self.format = format
      self.bytes = bytes
      self.language = language
      self.issues = issues
    }
  }

  /// Checks notices and gives one report of all, in the order of their names.
  ///
  /// O(bytes) for finding terms; judging costs the words of the notices that use some. A matcher is built once for
  /// each language that is met.
  public func check(_ inputs: [Input]) -> RunReport {
    var tools = RunTools(self)
    return check(inputs, &tools)
  }

  /// What rules make of the notices, one by one and together.
  func report(_ checked: [CheckStages.Checked], _ refused: [CheckStages.Read]) -> RunReport {
    let checked = checked.sorted { $0.read.number < $1.read.number }
    let contexts = checked.map(\.context)
    let sets = NoticeSet.all(contexts, lock: configuration.lock)
    let compared = findings(of: sets, contexts)
    var reports =
      refused.map(report(onRefused:))
      + checked.map { report(on: $0, $0.findings + (compared[$0.read.notice.file] ?? [])) }
    reports = settled(reports, contexts)
    reports.sort { $0.notice.file.utf8.lexicographicallyPrecedes($1.notice.file.utf8) }
    let counted = contexts.filter { !$0.settings.isLocked }
    let coverage = Coverage.of(
      counted, termbase: termbase, served: served, configuration: configuration.file)
    let run = RunContext(notices: counted, coverage: coverage)
    let notes = Rule.all.flatMap { rule -> [Finding] in
      guard case .run(let check) = rule.check else { return [] }
      return check(run).compactMap { levelled($0, rule, configuration.severities) }
    }
    return RunReport(
      notices: reports, glossaryNotes: notes.sorted(), coverage: coverage,
      sets: sets.compactMap(NoticeVersions.init),
      failOn: configuration.failOn,
      isFirstRun: configuration.file == nil, hasBaseline: configuration.baseline != nil)
  }

  /// The served languages; without a configuration those the termbase speaks.
  public var served: [ServedLanguage] {
    configuration.served.isEmpty ? termbase.languages.map { ServedLanguage($0) } : configuration.served
  }

  /// The language of a letter by everything but the letter itself.
  func language(ofPath path: String, _ settings: NoticeSettings) -> LanguageTag? {
    language ?? settings.language ?? named(settings, knownLanguages)
      ?? LanguageOfPath.language(of: path, known: knownLanguages)
      ?? configuration.defaultLanguage
  }

  /// The language that a pattern takes out of a path, if anybody here writes it: "rating.old.md" is not written in Mochi.
  private func named(_ settings: NoticeSettings, _ known: Set<LanguageTag>) -> LanguageTag? {
    settings.namedLanguage.flatMap { tag in
      known.contains(tag) || tag.fallbacks.contains(where: known.contains) ? tag : nil
    }
  }

  var knownLanguages: Set<LanguageTag> {
    Set(termbase.languages).union(served.map(\.language)).union(LanguageProfile.all.map(\.language))
  }

  /// The language of every part: markup, then `--language`, path, front matter, file name, default. Never guessed: of the
  /// languages that a notice says it is written in, each part has the one whose small words it uses.
  func resolve(
    _ notice: Notice, _ input: Input, _ settings: NoticeSettings, _ known: Set<LanguageTag>
  ) -> ([LanguageTag], [InputIssue]) {
    let above = input.language ?? language ?? settings.language ?? named(settings, known)
    let whole =
      above ?? notice.language ?? LanguageOfPath.language(of: input.path, known: known)
      ?? configuration.defaultLanguage
    let languages: [LanguageTag] =
      if above == nil, notice.languages.count > 1 {
        PartLanguages.of(notice.parts, among: notice.languages)
      } else if above == nil, !notice.stampedLanguages.isEmpty {
        StampedLanguages.of(notice, whole: whole) ?? []
      } else {
        notice.parts.compactMap { $0.language ?? whole }
      }
    guard languages.count == notice.parts.count else { return ([], [Self.unknownLanguage(notice)]) }
    let hasTerms =
      languages.isEmpty
      || Set(languages).contains { language in
        termbase.concepts.contains { !$0.sections(for: language).isEmpty }
      }
    guard hasTerms else {
      let name = languages[0].name()
      let issue = InputIssue(
        code: "notice/no-terms", severity: .warning,
        message: "the glossary has no terms in \(name), so nothing can be found",
        help: "add terms in \(name) to your glossary; `notice-lint coverage` shows what is missing", file: notice.file)
      return (languages, [issue])
    }
    return (languages, [])
  }

  private static func unknownLanguage(_ notice: Notice) -> InputIssue {
    let ending = notice.file.split(separator: ".").last.map(String.init) ?? "md"
    let help =
      notice.inner.isEmpty
      ? "name the file letter.en.md, or begin it with a front matter that has `lang: en`, or run with --language en"
      : "name the file letter.en.\(ending), or run with --language en"
    return InputIssue(
      code: "notice/unknown-language", message: "the language of this notice is not known", help: help,
      file: notice.file)
  }

  /// Finds the terms of a notice and whether they are explained.
  func judge(_ read: CheckStages.Read, _ tools: RunTools) -> CheckStages.Judged {
    let (notice, languages) = (read.notice, read.languages)
    var passages: [Passage] = []
    passages.reserveCapacity(notice.parts.count)
    for (number, part) in notice.parts.enumerated() {
      let matches = part.bytes.withUnsafeBufferPointer { tools.matchers[languages[number]]?.matches(in: $0) ?? [] }
      passages.append(
        Passage(part: part, number: number, matches: matches, profile: LanguageProfile.of(languages[number])))
    }
    var shown = [[Int]](repeating: [], count: notice.viewNumbers.count)
    for number in passages.indices { for view in notice.parts[number].views { shown[view].append(number) } }
    for numbers in shown { Role.assign(to: &passages, at: numbers, boilerplate: tools.boilerplate) }
    let judgements = Set(languages).sorted().flatMap { language in
      self.judgements(notice, passages.filter { languages[$0.number] == language }, language, tools)
    }
    return CheckStages.Judged(
      passages: passages, judgements: judgements,
      sourceMatches: sourceMatches(notice, languages, tools.matchers[termbase.sourceLanguage]))
  }

  func context(of read: CheckStages.Read, _ judged: CheckStages.Judged) -> RuleContext {
    RuleContext(
      notice: read.notice, settings: read.settings, termbase: termbase, judgements: judged.judgements,
      passages: judged.passages, languages: Set(read.languages).sorted(), partLanguages: read.languages,
      set: set(of: read.notice, path: read.path, read.settings, Set(read.languages)),
      sourceMatches: judged.sourceMatches)
  }

  /// What a notice does about its concepts in one language: one judgement a concept and letter.
  private func judgements(
    _ notice: Notice, _ passages: [Passage], _ language: LanguageTag, _ tools: RunTools
  ) -> [Judgement] {
    guard let texts = tools.texts[language] else { return [] }
    guard !notice.views.isEmpty else {
      return judgements(passages, language, view: 0, texts)
    }
    var seen = [[Passage]](repeating: [], count: notice.views.count)
    for passage in passages { for view in passage.part.views { seen[view].append(passage) } }
    let all = seen.indices.flatMap { view in
      judgements(seen[view], language, view: view, texts)
    }
    let letters = Dictionary(grouping: all) { notice.views[$0.view].letter }
    return letters.keys.sorted().flatMap { letter in
      let forms = Dictionary(grouping: letters[letter] ?? [], by: \.concept)
      return forms.keys.sorted().map { Judgement.merged(forms[$0] ?? []) }
    }
  }

  /// What one reader is told, or, of a template, the readers of the different letters that come of it.
  private func judgements(
    _ passages: [Passage], _ language: LanguageTag, view: Int, _ texts: KnownTexts
  ) -> [Judgement] {
    func judge(_ passages: [Passage]) -> [Judgement] {
      Judge(termbase: termbase, language: language, view: view, texts: texts, passages: passages).judgements()
    }
    guard let letters = TemplateLetter.all(of: passages, LanguageProfile.of(language)) else { return judge(passages) }
    let parts = Dictionary(passages.map { ($0.number, $0.part) }, uniquingKeysWith: { first, _ in first })
    var found: [ConceptID: [(judgement: Judgement, letter: TemplateLetter)]] = [:]
    for letter in letters {
      for judgement in judge(letter.passages) { found[judgement.concept, default: []].append((judgement, letter)) }
    }
    return found.keys.sorted().compactMap { concept in
      Judgement.merged(found[concept] ?? []) { parts[$0.part]?.conditions(of: $0.span) ?? [] }
    }
  }

  /// The terms of the source language in parts of other languages.
  private func sourceMatches(
    _ notice: Notice, _ languages: [LanguageTag], _ matcher: TermMatcher?
  ) -> [(part: Int, match: TermMatch)] {
    guard let matcher else { return [] }
    return notice.parts.enumerated().flatMap { number, part -> [(part: Int, match: TermMatch)] in
      guard !NoticeSet.covers(languages[number], termbase.sourceLanguage) else { return [] }
      return part.bytes.withUnsafeBufferPointer { matcher.matches(in: $0) }.map { (number, $0) }
    }
  }

  /// The set that a notice belongs to: by its front matter, by a pattern, or by a name such as `letter.es.md`.
  private func set(
    of notice: Notice, path: String, _ settings: NoticeSettings, _ languages: Set<LanguageTag>
  ) -> (name: String, isDeclared: Bool)? {
    if let set = notice.set { return (set, true) }
    guard let name = NoticeSet.name(ofPath: path, languages: languages.sorted()) else { return nil }
    return (name, settings.namedLanguage != nil)
  }

  /// What comes of comparing the language versions of notices, by file.
  private func findings(of sets: [NoticeSet], _ contexts: [RuleContext]) -> [String: [Finding]] {
    var result: [String: [Finding]] = [:]
    for set in sets {
      for rule in Rule.all {
        guard case .set(let check, _) = rule.check else { continue }
        for finding in check(set) {
          let levels = contexts.first { $0.notice.file == finding.place.file }?.settings.severities ?? [:]
          if let finding = levelled(finding, rule, levels) { result[finding.place.file, default: []].append(finding) }
        }
      }
    }
    return result
  }

  /// What the rules find in one notice alone.
  func findings(in context: RuleContext) -> [Finding] {
    Rule.all.flatMap { rule -> [Finding] in
      let check: (RuleContext) -> [Finding]
      switch rule.check {
      case .notice(let own), .set(_, let own): check = own
      case .allowances, .run: return []
      }
      return check(context).compactMap { levelled($0, rule, context.settings.severities) }
    }.filter { !isKnown($0, context.settings) }
  }

  func report(on checked: CheckStages.Checked, _ findings: [Finding]) -> NoticeReport {
    let context = checked.context
    var allowances = Allowances(context)
    let (counting, setAside) = allowances.part(findings.sorted())
    let review = allowances.review
    let ofRemarks = Rule.all.flatMap { rule -> [Finding] in
      guard case .allowances(let check) = rule.check else { return [] }
      return check(context, review).compactMap { levelled($0, rule, context.settings.severities) }
    }
    return NoticeReport(
      notice: context.notice, path: checked.read.path, languages: context.languages, isChecked: true,
      isLocked: context.settings.isLocked,
      judgements: context.judgements, findings: (counting + ofRemarks).sorted(), setAside: setAside,
      issues: checked.read.issues.sorted())
  }

  /// Whether readers know what a finding asks to explain; a vital concept is explained to everybody.
  private func isKnown(_ finding: Finding, _ settings: NoticeSettings) -> Bool {
    guard let concept = finding.concept, settings.known.contains(concept), termbase[concept]?.priority != .vital else {
      return false
    }
    return ["unexplained-term", "unexpanded-acronym", "late-explanation"].contains(finding.rule)
  }

  /// What is asked for once, and beside the baseline.
  func settled(_ reports: [NoticeReport], _ contexts: [RuleContext]) -> [NoticeReport] {
    let once = Self.reportingBoilerplateOnce(reports, contexts)
    guard let baseline = configuration.baseline else { return once }
    return once.map { $0.beside(baseline, termbase) }
  }

  /// A text that stands in every letter is mended once.
  private static func reportingBoilerplateOnce(_ reports: [NoticeReport], _ contexts: [RuleContext]) -> [NoticeReport] {
    var parts: [String: [TextSpan<FileText>]] = [:]
    for context in contexts {
      let own = context.passages.filter { $0.role == .boilerplate }.map(\.part.source)
      if !own.isEmpty { parts[context.notice.file] = own }
    }
    guard !parts.isEmpty else { return reports }
    var seen: Set<String> = []
    return reports.map { report in
      guard let own = parts[report.notice.file] else { return report }
      return report.with(
        findings: report.findings.filter { finding in
          guard own.contains(where: { $0.start <= finding.place.span.start && finding.place.span.end <= $0.end }) else {
            return true
          }
          return seen.insert(
            "\(finding.rule) \(finding.concept?.rawValue ?? finding.message) \(finding.language?.canonical ?? "")"
          ).inserted
        })
    }
  }

  /// The finding at the severity that the configuration gives its rule; nil if it is off. A doubt stays a note.
  private func levelled(_ finding: Finding, _ rule: Rule, _ levels: [String: RuleLevel]) -> Finding? {
    guard let level = levels[rule.id] else { return finding }
    guard let severity = level.severity else { return nil }
    // A gap of the glossary never holds a letter, and a doubt stays a note.
    if rule.isForGlossary || finding.severity == .note && rule.severity > .note { return finding }
    return finding.with(severity: severity)
  }
}

/// What a run makes once: for each language it meets, and of the configuration.
struct RunTools {
  private(set) var matchers: [LanguageTag: TermMatcher] = [:]
  private(set) var texts: [LanguageTag: KnownTexts] = [:]
  /// The boilerplate texts in folded words.
  let boilerplate: [[String]]

  init(_ linter: Linter) { boilerplate = linter.configuration.boilerplate.map { WordSpans.folded($0) } }

  /// Makes what notices in these languages need. The terms of the source language are looked for in all others.
  mutating func prepare(_ languages: Set<LanguageTag>, _ termbase: Termbase) {
    for language in languages where texts[language] == nil { texts[language] = KnownTexts(termbase, language) }
    for language in languages.union([termbase.sourceLanguage]) where matchers[language] == nil {
      matchers[language] = termbase.matcher(for: language)
    }
  }
}
