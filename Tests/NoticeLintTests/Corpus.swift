import Foundation
import NoticeLint
import Notices
import StrictYAML
import TestSupport
import Testing
import UnicodeText

@testable import Terminology

/// A passage of `Fixtures/Corpus`: written by one person, labelled by another, both without having seen the rules.
struct CorpusPassage: Sendable {
  let id: String
  let concept: ConceptID
  /// What a reader says.
  let label: Verdict
  let text: String

  /// Half of the passages served while the lists and shapes were made; the other half is only scored. The half is decided by
  /// a hash of the id (FNV-1a, Fowler, Noll and Vo), so that nobody chooses.
  var isUnseen: Bool {
    let hash = id.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return hash >> 8 & 1 == 1
  }
}

/// All passages of a language, and what the linter says of them.
struct CorpusResult: Sendable {
  let language: String
  let judged: [(passage: CorpusPassage, verdict: Verdict?, evidence: String)]

  static let languages = [
    "en", "es", "pt", "fr", "ht", "vi", "zh-Hans", "zh-Hant", "ko", "ar", "ru", "uk", "so", "fil",
  ]

  static let all: [CorpusResult] = {
    do {
      return try languages.filter { FileManager.default.fileExists(atPath: Fixtures.path("Corpus/\($0).yaml")) }.map(
        CorpusResult.init)
    } catch { preconditionFailure("\(error)") }
  }()

  init(_ language: String) throws {
    self.language = language
    let bytes = try Fixtures.read("Corpus/\(language).yaml")
    let document = StrictYAML.parse(bytes, file: "Corpus/\(language).yaml", area: "fixture")
    #expect(document.issues.isEmpty, "\(document.issues)")
    guard case .list(let items)? = document.root?["passages"]?.content else { throw CocoaError(.fileReadCorruptFile) }
    let passages = try items.map { item in
      CorpusPassage(
        id: try #require(item["id"]?.text),
        concept: try #require(ConceptID(rawValue: item["concept"]?.text ?? "")),
        label: try #require(Verdict(rawValue: item["label"]?.text ?? "")),
        text: try #require(item["text"]?.text))
    }
    let inputs = passages.enumerated().map { number, passage in
      Linter.Input(file: String(10_000 + number), format: .markdown, bytes: Array(passage.text.utf8))
    }
    let report = Linter(termbase: .starter, language: LanguageTag(language)).check(inputs)
    judged = zip(passages, report.notices).map { passage, notice in
      let judgement = notice.judgements.first { $0.concept == passage.concept }
      let evidence = judgement?.evidence.map { found in
        "\(found.kind.rawValue): \(String(decoding: notice.notice.parts[found.part].bytes[found.span.range], as: UTF8.self))"
      }
      return (passage, judgement?.verdict, evidence ?? "")
    }
  }

  /// How often a verdict is said and meant, among passages in which the term is found.
  func score(_ verdict: Verdict, unseen: Bool) -> Score {
    let found = judged.filter { $0.passage.isUnseen == unseen && $0.verdict != nil }
    return Score(
      said: found.count { $0.verdict == verdict }, meant: found.count { $0.passage.label == verdict },
      both: found.count { $0.verdict == verdict && $0.passage.label == verdict })
  }

  func notFound(unseen: Bool) -> Int { judged.count { $0.passage.isUnseen == unseen && $0.verdict == nil } }
}

/// Precision, recall and their harmonic mean, in percent.
struct Score: Sendable {
  let said: Int
  let meant: Int
  let both: Int

  var precision: Double { 100 * Double(both) / Double(max(said, 1)) }
  var recall: Double { 100 * Double(both) / Double(max(meant, 1)) }
  var f1: Double { 200 * Double(both) / Double(max(said + meant, 1)) }

  /// The 95 % interval of F1, taken as a share of `said + meant` (Wilson, 1927): wide, for the parts are small.
  var interval: (low: Double, high: Double) {
    let count = Double(max(said + meant, 1)) / 2
    let share = min(1, Double(both) / count)
    let z = 1.96
    let middle = share + z * z / (2 * count)
    let half = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    return (100 * (middle - half) / (1 + z * z / count), 100 * (middle + half) / (1 + z * z / count))
  }

  var text: String {
    String(
      format: "%5.1f %5.1f %5.1f  %3.0f–%3.0f  %3d", precision, recall, f1, interval.low, interval.high, meant)
  }
}
