import Foundation
import Notices
import StrictYAML
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// A passage of `Fixtures/Explained`, labelled by writers who had not seen the glossary.
struct LabelledPassage: Sendable {
  /// `en/bracket.yaml:12`
  let place: String
  let concept: ConceptID
  /// What a reader would say.
  let verdict: Verdict
  let text: String

  static func all(_ language: String, _ shape: String) throws -> [LabelledPassage] {
    let file = "\(language)/\(shape).yaml"
    let bytes = try Fixtures.read("Explained/\(file)")
    let document = StrictYAML.parse(bytes, file: file, area: "fixture")
    #expect(document.issues.isEmpty, "\(document.issues)")
    let lines = LineIndex(bytes)
    return try ["explained", "rejected"].flatMap { key -> [LabelledPassage] in
      guard case .list(let items)? = document.root?[key]?.content else { return [] }
      return try items.map { item in
        let name = try #require(item["concept"]?.text)
        let concept = try #require(ConceptID(rawValue: name))
        let verdict = try #require(Verdict(rawValue: item["verdict"]?.text ?? "explained"))
        let text = try #require(item["text"]?.text)
        let place = "\(file):\(lines.line(at: item.span.start))"
        return LabelledPassage(place: place, concept: concept, verdict: verdict, text: text)
      }
    }
  }
}

/// What became of one labelled passage.
struct JudgedPassage: Sendable {
  let passage: LabelledPassage
  /// Nil: the term was not found.
  let verdict: Verdict?

  /// The term is not in the glossary in this wording: a gap of the glossary, not of the judge.
  var isNotFound: Bool { verdict == nil && (passage.verdict == .explained || passage.verdict == .none) }
  var isRight: Bool { verdict == passage.verdict }
}

/// One run over all passages of a language, shared by the tests.
struct JudgedPassages: Sendable {
  static let shapes = ["anaphor", "bracket", "comma", "dash", "list", "means", "question", "words-block"]
  static let languages = ["en", "es"]
  static let all: [String: [String: [JudgedPassage]]] = {
    do {
      return Dictionary(uniqueKeysWithValues: try languages.map { ($0, try judged($0)) })
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  static func judged(_ language: String) throws -> [String: [JudgedPassage]] {
    let passages = try shapes.flatMap { shape in try LabelledPassage.all(language, shape).map { (shape, $0) } }
    let inputs = passages.enumerated().map { number, passage in
      Linter.Input(file: String(10_000 + number), format: .markdown, bytes: Array(passage.1.text.utf8))
    }
    let report = Linter(termbase: .starter, language: LanguageTag(language)).check(inputs)
    var result: [String: [JudgedPassage]] = [:]
    for ((shape, passage), notice) in zip(passages, report.notices) {
      let verdict = notice.judgements.first { $0.concept == passage.concept }?.verdict
      result[shape, default: []].append(JudgedPassage(passage: passage, verdict: verdict))
    }
    return result
  }
}

/// Whether a concept counts as explained exactly where a reader would say so.
@Suite struct VerdictTests {
  @Test(arguments: JudgedPassages.languages, JudgedPassages.shapes)
  func verdictsAreThoseOfAReader(_ language: String, _ shape: String) throws {
    let judged = try #require(JudgedPassages.all[language]?[shape])
    for one in judged {
      let place = one.passage.place
      if let reason = KnownDifferences.all[place] {
        #expect(!one.isRight, "\(place) is right now: take it off the list (\(reason))")
      } else if !one.isNotFound {
        #expect(one.isRight, "\(place) \(one.passage.concept)\n\(one.passage.text)")
      }
    }
    let accepted = judged.count { $0.passage.verdict == .explained && $0.isRight }
    let rejected = judged.count { $0.passage.verdict != .explained && $0.isRight }
    #expect(accepted >= 10, "only \(accepted) of the accepted passages are right")
    #expect(rejected >= 10, "only \(rejected) of the rejected passages are right")
  }

  @Test(arguments: JudgedPassages.languages)
  func precisionAndRecall(_ language: String) throws {
    let judged = try #require(JudgedPassages.all[language]).values.flatMap { $0 }
    let said = judged.count { $0.verdict == .explained }
    let meant = judged.count { $0.passage.verdict == .explained && $0.verdict != nil }
    let both = judged.count { $0.verdict == .explained && $0.isRight }
    let notFound = judged.count(where: \.isNotFound)
    let percent = { (part: Int, whole: Int) in String(format: "%.1f %%", 100 * Double(part) / Double(max(whole, 1))) }
    print(
      "explained in \(language): precision \(percent(both, said)), recall \(percent(both, meant)),",
      "not found \(percent(notFound, judged.count)) of \(judged.count)")
    #expect(notFound * 100 <= judged.count * 12, "\(notFound) of \(judged.count) terms are not found")
  }

  @Test func knownDifferencesStandForPassages() {
    let places = Set(JudgedPassages.all.values.flatMap { $0.values.flatMap { $0 } }.map(\.passage.place))
    for place in KnownDifferences.all.keys.sorted() { #expect(places.contains(place), "no passage stands at \(place)") }
  }
}
