internal import Notices
internal import Terminology
internal import UnicodeText

/// A run in stages: what takes time can be done for several notices at once, and what is the same is done once.
///
/// A letter that goes to thousands is read and judged once; only its name, and what the configuration has for its path, is each
/// copy's own.
struct CheckStages {
  /// A notice as it was read, with the language of each of its parts.
  struct Read {
    /// Which of the inputs it is.
    let number: Int
    let notice: Notice
    let path: String
    let settings: NoticeSettings
    let languages: [LanguageTag]
    let issues: [InputIssue]

    var isUsable: Bool { !issues.contains { $0.severity == .error } }
  }

  /// What is found in a notice, whatever its name: the same for the same text in the same languages.
  struct Judged {
    let passages: [Passage]
    let judgements: [Judgement]
    let sourceMatches: [(part: Int, match: TermMatch)]
  }

  /// A notice that was checked by itself.
  struct Checked {
    let read: Read
    /// As much of it as is compared with others.
    let context: RuleContext
    let findings: [Finding]
  }

  private struct Body: Hashable {
    let format: String
    let bytes: [UInt8]
  }

  private struct Text: Hashable {
    let body: Int
    let languages: [LanguageTag]
  }

  let linter: Linter
  private let inputs: [Linter.Input]
  /// The inputs whose bodies differ, and for each input the number of its own.
  private(set) var bodies: [Linter.Input] = []
  private var body: [Int] = []
  /// The notices that can be checked; those with the same text in the same languages side by side.
  private(set) var texts: [[Read]] = []
  private(set) var refused: [Read] = []

  init(_ linter: Linter, _ inputs: [Linter.Input]) {
    self.linter = linter
    self.inputs = inputs
    var numbers: [Body: Int] = [:]
    for input in inputs {
      let key = Body(format: input.format.name, bytes: input.bytes)
      let number = numbers[key] ?? bodies.count
      if number == bodies.count {
        numbers[key] = number
        bodies.append(input)
      }
      body.append(number)
    }
  }

  /// The first stage: reading a body.
  func read(_ input: Linter.Input) -> Notice {
    input.format.notice(input.bytes, file: input.file, limits: linter.configuration.limits, encoding: linter.encoding)
  }

  /// Between the stages: which language each part has, and which texts are the same.
  mutating func resolve(_ notices: [Notice]) {
    let known = linter.knownLanguages
    var places: [Text: Int] = [:]
    for (number, input) in inputs.enumerated() {
      let notice = notices[body[number]].named(input.file)
      let settings = linter.configuration.settings(for: input.path)
      let (languages, issues) = linter.resolve(notice, input, settings, known)
      let read = Read(
        number: number, notice: notice, path: input.path, settings: settings, languages: languages,
        issues: input.issues + notice.issues + issues)
      guard read.isUsable else {
        refused.append(read)
        continue
      }
      let key = Text(body: body[number], languages: languages)
      if let place = places[key] {
        texts[place].append(read)
      } else {
        places[key] = texts.count
        texts.append([read])
      }
    }
  }

  /// Every language that something is to be judged in.
  var languages: Set<LanguageTag> { Set(texts.flatMap { $0[0].languages }) }

  /// The second stage: a text is judged once, and rules look at it once for each of the settings that its copies have. The
  /// rules of one notice know its name from places alone.
  func check(_ text: [Read], _ tools: RunTools) -> [Checked] {
    let judged = linter.judge(text[0], tools)
    let compared = judged.forComparing
    var known: [(settings: NoticeSettings, findings: [Finding])] = []
    return text.map { read in
      let context = linter.context(of: read, compared)
      if let same = known.first(where: { $0.settings == read.settings }) {
        return Checked(read: read, context: context, findings: same.findings.map { $0.named(read.notice.file) })
      }
      let findings = linter.findings(in: linter.context(of: read, judged))
      known.append((read.settings, findings))
      return Checked(read: read, context: context, findings: findings)
    }
  }
}

extension CheckStages.Judged {
  /// Without the words of its passages, which are many times as large as the notice: those of the title stay, and the
  /// passages that stand in many notices.
  fileprivate var forComparing: CheckStages.Judged {
    let title = passages.firstIndex { !$0.words.isEmpty }
    let kept = passages.enumerated().filter { $0.offset == title || $0.element.role == .boilerplate }.map(\.element)
    return CheckStages.Judged(passages: kept, judgements: judgements, sourceMatches: sourceMatches)
  }
}
