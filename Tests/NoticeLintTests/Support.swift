import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// What may happen to a letter on its way without changing what it says.
enum Transform: String, CaseIterable, Sendable {
  case asWritten, behindEmoji, decomposed, carriageReturns, behindMark, behindOtherLanguage

  /// Keeps `⟦…⟧`, so that it runs before the marks are taken out.
  func callAsFunction(_ text: String) -> String {
    switch self {
    case .asWritten: text
    case .behindEmoji: "👩\u{200D}👧\u{200D}👦🏳\u{FE0F}\u{200D}🌈🇺🇸 n\u{303}a\u{301}e\u{308}\u{323} 👍🏽 Ⅷ.\n\n" + text
    case .decomposed: text.decomposedStringWithCanonicalMapping
    case .carriageReturns: text.replacingOccurrences(of: "\n", with: "\r\n")
    case .behindMark: "\u{FEFF}" + text
    case .behindOtherLanguage: "我们的花园五月开放。الحديقة تفتح في مايو.\n\n" + text
    }
  }

  /// Lines that come before the letter.
  var addedLines: Int { self == .behindEmoji || self == .behindOtherLanguage ? 2 : 0 }
}

extension Termbase {
  /// The built-in glossary, loaded once.
  static let starter: Termbase = {
    let (termbase, issues) = Termbase.load([.starter])
    guard let termbase else { preconditionFailure("the starter does not load: \(issues)") }
    return termbase
  }()

  /// The termbase of one text; an issue in it is a mistake in the test.
  static func of(_ yaml: String) -> Termbase {
    let (termbase, issues) = Termbase.load([TermbaseLayer(name: "test", yaml: yaml)])
    guard let termbase, issues.isEmpty else { preconditionFailure("\(issues)") }
    return termbase
  }
}

extension Linter {
  /// One letter in Markdown.
  func letter(_ text: String, file: String = "letter.md", format: NoticeFormat = .markdown) -> RunReport {
    check([Input(file: file, format: format, bytes: Array(text.utf8))])
  }
}

/// A glossary of two concepts for tests that must not depend on the starter's wording.
let sampleGlossary = """
  notice-lint-termbase: 1
  termbase: sample
  concepts:
    accountability-system:
      subject: accountability
      treatment: explain
      en:
        prefer: accountability system
        accept: [accountability framework]
        instead: how the state rates schools
        short: the state's way of rating schools
        explain: The accountability system is how the state checks and rates every public school.
        checked: approved 2026-11-03 family-office
    iep:
      subject: special-education
      priority: vital
      en:
        prefer: individualized education program
        accept: [IEP]
        instead: your child's written plan
        explain: An IEP is a written plan that lists the goals and the extra help a child with a disability gets at school.
        checked: reviewed 2026-11-03 family-office

  """

/// Joins at most ten failures of a loop into one message.
func firstTen(_ failures: [String]) -> Comment {
  "\(failures.count) failures:\n\(failures.prefix(10).joined(separator: "\n"))"
}
