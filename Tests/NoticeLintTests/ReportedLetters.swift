import Notices
import Terminology
import TestSupport
import UnicodeText

@testable import NoticeLint

/// A run that has something of everything a report tells: an error, warnings and notes in several languages, a text fixed by
/// law, a letter without a language, a place inside a container, gaps of the glossary and files that could not be opened.
enum ReportedLetters {
  static let glossary =
    sampleGlossary.replacing(
      "  iep:\n",
      with: """
            es:
              prefer: sistema de rendición de cuentas
              never: [{term: sistema de contabilidad, why: se entiende como llevar las cuentas del dinero}]
              instead: cómo el estado califica a las escuelas
              explain: El sistema de rendición de cuentas es la manera en que el estado evalúa y califica a cada escuela pública.
              checked: approved 2026-11-03 family-office
            ar:
              prefer: نظام المساءلة
              explain: نظام المساءلة هو الطريقة التي تقيّم بها الولاية كل مدرسة حكومية.
          iep:

        """)

  static let letters = [
    (
      "letters/rating.en.md", ReporterTests.letters[0].1 + "\nThe accountability system {{name}} is new. See [it](1).\n"
    ),
    ("letters/iep.en.md", ReporterTests.letters[1].1),
    ("letters/well.en.md", ReporterTests.letters[2].1),
    ("letters/rating.es.md", "El sistema de contabilidad del estado le dio una C a la escuela. Es 100 % nuevo.\n"),
    ("letters/rating.ar.md", "حصلت المدرسة على درجة جيدة في نظام المساءلة.\n"),
    ("letters/meeting.docx", "Hello.\n\nBring the IEP to the meeting.\n"),
    ("forms/state form.en.md", "Notice under the accountability system.\n"),
    ("letter.md", "The accountability system is new.\n"),
  ]

  static func run(_ letters: [(String, String)] = letters) -> RunReport {
    var configuration = Configuration()
    configuration.file = ".notice-lint.yml"
    configuration.served = [
      ServedLanguage(.english), ServedLanguage(.spanish, families: 812), ServedLanguage(.known("ar"), families: 41),
    ]
    configuration.paths = ["forms/**", "**/*.docx"].compactMap { PathPattern($0) }.map { PathOverride(match: $0) }
    configuration.paths[0].isLocked = true
    configuration.paths[1].language = .english
    let report = Linter(termbase: .of(glossary), configuration: configuration).check(
      letters.map { .init(file: $0.0, format: .markdown, bytes: Array($0.1.utf8)) })
    return report.withContainer(in: "letters/meeting.docx")
  }

  static var options: ReportOptions {
    var options = ReportOptions()
    options.program = "notice-lint 1.2.3"
    options.directory = "/home/district"
    options.today = "2026-11-03"
    options.unread = [
      InputIssue(
        code: "notice/not-readable", message: "this letter cannot be opened", help: "check its permissions",
        file: "/home/district/letters/closed.en.md")
    ]
    return options
  }

  static func text(_ reporter: Reporter, _ run: RunReport = run(), _ change: (inout ReportOptions) -> Void = { _ in })
    -> String
  {
    var options = options
    change(&options)
    return reporter.write([run], options)
  }
}

extension RunReport {
  /// The same with the places of a file as a reader of Word files gives them: by paragraph, with bytes of a text inside.
  func withContainer(in file: String) -> RunReport {
    RunReport(
      notices: notices.map { notice in
        notice.notice.file == file ? notice.with(findings: notice.findings.map(\.inContainer)) : notice
      }, glossaryNotes: glossaryNotes, coverage: coverage, sets: sets, failOn: failOn, isFirstRun: isFirstRun)
  }

  func with(notices: [NoticeReport]) -> RunReport {
    RunReport(
      notices: notices, glossaryNotes: glossaryNotes, coverage: coverage, sets: sets, failOn: failOn,
      isFirstRun: isFirstRun)
  }
}

extension Finding {
  fileprivate var inContainer: Finding {
    let inner = Place(
      file: place.file, container: ["paragraph 3"], span: TextSpan(9000, 9003), pieces: place.pieces,
      start: LinePosition(line: 1, column: 9001), end: LinePosition(line: 1, column: 9004), surface: place.surface,
      part: place.part, inPart: place.inPart)
    return Finding(
      rule: rule, severity: severity, message: message, advice: advice, fix: fix, place: inner, concept: concept,
      language: language, related: related, languages: languages)
  }
}
