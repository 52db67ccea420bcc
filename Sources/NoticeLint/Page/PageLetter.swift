internal import Notices
internal import Terminology
internal import UnicodeText

/// One letter that was read, as its sender sees it.
struct PageLetter {
  let report: NoticeReport
  /// Changes without which it should not be sent.
  let needed: [Finding]
  /// Changes that would help.
  let helpful: [Finding]
  /// What is noticed besides.
  let notes: [Finding]

  init(_ report: NoticeReport, _ failOn: FailThreshold) {
    self.report = report
    let holds = { (finding: Finding) in !report.isLocked && failOn.includes(finding.severity) }
    let isOfTheWhole = { (finding: Finding) in Rule.named(finding.rule)?.isAboutTheWhole == true }
    let asked = report.findings.filter { $0.severity > .note || holds($0) }
    // What is said of the letter as a whole comes behind its words.
    let changes = asked.filter { !isOfTheWhole($0) } + asked.filter(isOfTheWhole)
    needed = changes.filter(holds)
    helpful = changes.filter { !holds($0) }
    notes = report.findings.filter { $0.severity == .note && !holds($0) }
  }

  var file: String { report.notice.file }
  var isLocked: Bool { report.isLocked }
  /// What should be done, the needed first.
  var changes: [Finding] { needed + helpful }
  /// Whether the glossary could say nothing about it, so that nothing found is no praise.
  var isUntold: Bool { report.issues.contains { $0.code == "notice/no-terms" } }

  /// The subject, or the heading of the whole: what people call the letter.
  var title: (text: String, language: LanguageTag?)? {
    let part = report.notice.parts.first { $0.kind == .heading(level: 1) || $0.kind == .subject }
    guard let part, !part.bytes.isEmpty else { return nil }
    let text = flat(part.text, room: 90)
    return text.isEmpty ? nil : (text, part.language ?? only)
  }

  /// The language a finding's words are written in; nil where nobody said it.
  func language(of finding: Finding) -> LanguageTag? {
    finding.place.part.flatMap { report.notice.parts[$0].language } ?? finding.language ?? only
  }

  private var only: LanguageTag? { report.languages.count == 1 ? report.languages[0] : nil }

  /// Most needed first: a change that holds it, then the number of changes; what is fixed and what is well last.
  static func isMoreNeeded(_ left: PageLetter, _ right: PageLetter) -> Bool {
    let key = { (letter: PageLetter) in
      letter.isLocked ? (0, 0, letter.helpful.count) : (letter.needed.count, letter.helpful.count, 0)
    }
    let (a, b) = (key(left), key(right))
    return a != b ? a > b : left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
  }
}

/// Words on one line, with an ellipsis where some are left out; what is no prose is an ellipsis too.
func flat(_ text: String, room: Int) -> String {
  let line = text.prefix(room * 4).replacing("\u{FFFC}", with: "…").split(whereSeparator: \.isWhitespace).joined(
    separator: " ")
  return line.count > room ? line.prefix(room - 1) + "…" : line
}

/// What the first line of the page is made of.
struct PageCounts {
  /// Letters that were checked.
  var letters = 0
  /// Letters and files that were not.
  var unread = 0
  /// Letters that need a change before they are sent.
  var holding = 0
  var needed = 0
  var helpful = 0
  /// Letters whose wording may not be changed, and what could be explained beside them.
  var fixed = 0
  var inCoverNotes = 0
  /// Letters of which the glossary could say nothing.
  var untold = 0

  init(_ letters: [PageLetter], unread: Int) {
    self.letters = letters.count
    self.unread = unread
    for letter in letters {
      if letter.isUntold { untold += 1 }
      if letter.isLocked {
        fixed += 1
        inCoverNotes += letter.helpful.count
        continue
      }
      if !letter.needed.isEmpty { holding += 1 }
      needed += letter.needed.count
      helpful += letter.helpful.count
    }
  }
}
