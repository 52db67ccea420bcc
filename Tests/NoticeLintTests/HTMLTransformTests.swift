import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// The same letter as an HTML page: the same concepts, verdicts and words.
@Suite struct HTMLTransformTests {
  /// Letters, passages of writers, and a linter for each language.
  struct Batch: Sendable, CustomTestStringConvertible {
    let name: String
    let language: LanguageTag?
    /// File, and format of the original.
    let inputs: [Linter.Input]
    var testDescription: String { name }
  }

  static let batches: [Batch] = {
    let letters = Fixtures.letters.compactMap { path -> Linter.Input? in
      // What is a page already has footnotes and more that this transform does not write.
      guard let format = NoticeFormat.forFile(path), format.name != "html", let bytes = try? Fixtures.read(path) else {
        return nil
      }
      return Linter.Input(file: path, format: format, bytes: bytes)
    }
    let judged = JudgedPassages.languages.map { language in
      Batch(
        name: "passages in \(language)", language: LanguageTag(language),
        inputs: inputs((try? JudgedPassages.shapes.flatMap { try LabelledPassage.all(language, $0) }.map(\.text)) ?? [])
      )
    }
    let corpus = CorpusResult.all.map { result in
      Batch(
        name: "corpus in \(result.language)", language: LanguageTag(result.language),
        inputs: inputs(result.judged.map(\.passage.text)))
    }
    return [Batch(name: "letters", language: nil, inputs: letters)] + judged + corpus
  }()

  private static func inputs(_ texts: [String]) -> [Linter.Input] {
    texts.enumerated().map { number, text in
      Linter.Input(file: "\(10_000 + number).md", format: .markdown, bytes: Array(text.utf8))
    }
  }

  @Test(arguments: batches.indices, HTMLTransform.allCases)
  func verdictsStay(_ number: Int, _ transform: HTMLTransform) {
    let batch = Self.batches[number]
    #expect(!batch.inputs.isEmpty)
    let linter = Linter(termbase: .starter, language: batch.language)
    let before = linter.check(batch.inputs)
    let pages = zip(batch.inputs, before.notices).map { input, _ in
      let notice = input.format.notice(input.bytes, file: input.file)
      return Linter.Input(file: input.file, format: .html, bytes: Array(transform(notice).utf8))
    }
    let after = linter.check(pages)
    var failures: [String] = []
    var uses = 0
    for (old, new) in zip(before.notices, after.notices) {
      let (expected, actual) = (Self.lines(old), Self.lines(new))
      uses += expected.count
      if expected != actual {
        let lost = expected.filter { !actual.contains($0) }
        let found = actual.filter { !expected.contains($0) }
        failures.append("\(old.notice.file): lost \(lost), found \(found)")
      }
      for judgement in new.judgements {
        for use in judgement.uses {
          let place = new.notice.place(part: use.part, use.span)
          if readBack(place.pieces, in: new.notice.bytes) != place.surface { failures.append("\(place.surface)") }
        }
      }
    }
    #expect(failures.isEmpty, firstTen(failures))
    #expect(uses >= batch.inputs.count / 2)
  }

  /// What is said of a notice, without places.
  private static func lines(_ report: NoticeReport) -> [String] {
    let judgements = report.judgements.map { judgement in
      let surfaces = judgement.uses.map { plain(report.notice.place(part: $0.part, $0.span).surface) }
      return "\(judgement.concept.rawValue) \(judgement.language) \(judgement.verdict) \(surfaces)"
    }
    // A page says no set: other versions are compared.
    let findings = report.findings.filter { !$0.rule.hasSuffix("version") }.map { finding in
      "\(finding.rule) \(finding.concept?.rawValue ?? "") \(finding.severity) \(plain(finding.place.surface))"
    }
    return (judgements + findings).sorted()
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The examples of every rule that speaks of one letter.
  @Test(arguments: RuleExampleTests.rows, HTMLTransform.allCases)
  func rulesFindTheSame(_ row: RuleExampleTests.Row, _ transform: HTMLTransform) {
    guard row.example.versions.isEmpty else { return }
    let notice = NoticeFormat.markdown.notice(Array(row.example.text.utf8), file: "letter.md")
    let marked = MarkedText(transform(notice))
    let input = Linter.Input(file: "letter.html", format: .html, bytes: marked.bytes)
    let report = RuleExampleTests.linter(row.example).check([input])
    let findings = row.rule.isForGlossary ? report.glossaryNotes : report.notices.flatMap(\.findings)
    let own = findings.filter { $0.rule == row.rule.id }
    #expect(own.map(\.place.span) == marked.spans, "\(own.map(\.place.surface)) in \(marked.text)")
    for finding in own { #expect(readBack(finding.place.pieces, in: marked.bytes) == finding.place.surface) }
    #expect(report.notices.flatMap(\.issues).isEmpty)
  }
}
