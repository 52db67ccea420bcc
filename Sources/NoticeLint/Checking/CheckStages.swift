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
  /// What is to be judged: usable notices that differ, and for each usable notice the number of its own.
  private(set) var texts: [Read] = []
  private var text: [Int] = []
  private(set) var usable: [Read] = []
  private(set) var refused: [Read] = []
  /// One for each usable notice.
  private(set) var contexts: [RuleContext] = []
  /// The third stage: what the rules find in each usable notice alone.
  var findings: [[Finding]] = []

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
    input.format.notice(input.bytes, file: input.file, byteLimit: linter.configuration.byteLimit)
  }

  /// Between the stages: which language each part has, and which texts differ.
  mutating func resolve(_ notices: [Notice]) {
    let known = linter.knownLanguages
    var numbers: [Text: Int] = [:]
    for (number, input) in inputs.enumerated() {
      let body = body[number]
      let notice = notices[body].named(input.file)
      let settings = linter.configuration.settings(for: input.path)
      let (languages, issues) = linter.resolve(notice, input, settings, known)
      let read = Read(
        number: number, notice: notice, path: input.path, settings: settings, languages: languages,
        issues: notice.issues + issues)
      guard read.isUsable else {
        refused.append(read)
        continue
      }
      let key = Text(body: body, languages: languages)
      let place = numbers[key] ?? texts.count
      if place == texts.count {
        numbers[key] = place
        texts.append(read)
      }
      usable.append(read)
      text.append(place)
    }
  }

  /// Every language that something is to be judged in.
  var languages: Set<LanguageTag> { Set(texts.flatMap(\.languages)) }

  /// After the second stage, judging the texts: what rules read of each usable notice.
  mutating func place(_ judged: [Judged]) {
    contexts = zip(usable, text).map { linter.context(of: $0, judged[$1]) }
  }
}
