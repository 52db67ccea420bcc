import Foundation
import NoticeLint
import Notices
import StrictYAML
import Terminology
import Testing
import UnicodeText

/// Passages of `Fixtures/Explained`, labelled by writers who had not seen the glossary.
struct LabelledPassage: Sendable {
  let file: String
  let line: Int
  let language: LanguageTag
  let concept: ConceptID
  /// What a reader would say.
  let verdict: Verdict
  let text: String

  static func all(_ language: String) throws -> [LabelledPassage] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Fixtures/Explained/\(language)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.flatMap { name in
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let document = StrictYAML.parse(bytes, file: name, area: "fixture")
      #expect(document.issues.isEmpty, "\(document.issues)")
      return ["explained", "rejected"].flatMap { key -> [LabelledPassage] in
        guard case .list(let items)? = document.root?[key]?.content else { return [] }
        return items.compactMap { item in
          guard let text = item["text"]?.text, let id = item["concept"]?.text, let concept = ConceptID(rawValue: id),
            let tag = LanguageTag(language)
          else { return nil }
          let verdict = item["verdict"]?.text.flatMap(Verdict.init(rawValue:)) ?? .explained
          let line = LineIndex(bytes).line(at: item.span.start)
          return LabelledPassage(
            file: name, line: line, language: tag, concept: concept, verdict: verdict, text: text)
        }
      }
    }
  }
}

@Test(arguments: ["en", "es"])
func passages(language: String) throws {
  let (termbase, issues) = Termbase.load([.starter])
  for issue in issues { print("ISSUE", issue.file, issue.position?.line ?? 0, issue.code, issue.message, issue.help) }
  guard let termbase else { return }
  var right = 0
  var total = 0
  let passages = try LabelledPassage.all(language).filter { termbase[$0.concept] != nil }
  let format = try #require(NoticeFormat.named("markdown"))
  let linter = Linter(termbase: termbase, language: LanguageTag(language))
  let report = linter.check(passages.enumerated().map { number, passage in
    .init(file: String(1000 + number), format: format, bytes: Array(passage.text.utf8))
  })
  for (passage, notice) in zip(passages, report.notices) {
    total += 1
    let judgement = notice.judgements.first { $0.concept == passage.concept }
    let verdict = judgement?.verdict
    if verdict == passage.verdict { right += 1; continue }
    print("WRONG \(language)/\(passage.file):\(passage.line) \(passage.concept) should be \(passage.verdict), is \(verdict.map { "\($0)" } ?? "no use") \(judgement?.evidence.map { "\($0.kind)" } ?? "")")
    print("   ", passage.text.split(separator: "\n").joined(separator: "\n    "))
  }
  print("RIGHT \(language) \(right) of \(total)")
}
