import NoticeLint
import Notices
import Terminology
import UnicodeText

/// The letters that wait to be sent, and what a family would not understand in them.
public struct Outbox: Sendable {
  private let linter: Linter
  private let termbase: Termbase

  /// Fails where the glossary does not load; the issues say where and why.
  public init(districtGlossary: String) throws(GlossaryFault) {
    let (termbase, issues) = Termbase.load([.starter, TermbaseLayer(name: "maple-valley", yaml: districtGlossary)])
    guard let termbase else { throw GlossaryFault(messages: issues.map(\.message)) }
    self.termbase = termbase
    linter = Linter(termbase: termbase)
  }

  /// What to change in a letter before it goes out: the line, what a family would not understand, and a sentence to add.
  public func changes(in letter: String, named name: String) -> [(line: Int, message: String, sentence: String?)] {
    guard let format = NoticeFormat.forFile(name) else { return [] }
    let report = linter.check([.init(file: name, format: format, bytes: Array(letter.utf8))])
    return report.notices.flatMap(\.toMend).map { finding in
      (finding.place.start.line, finding.message, finding.advice.first { $0.kind == .addNext }?.text)
    }
  }

  /// The glossary's words in a text, as they stand there.
  public func words(in text: String, _ language: LanguageTag = .english) -> [String] {
    let bytes = Array(text.utf8)
    return termbase.matcher(for: language).matches(in: text).map { match in
      String(decoding: bytes[match.span.range], as: UTF8.self)
    }
  }
}

public struct GlossaryFault: Error {
  public let messages: [String]
}
