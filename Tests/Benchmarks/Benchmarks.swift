internal import Foundation
internal import NoticeLint
internal import Notices
internal import Terminology
internal import UnicodeText

/// Measures finding terms in several megabytes of text. Each row has an expected count, so a wrong answer is no record.
///
///     swift run -c release benchmarks             all rows
///     swift run -c release benchmarks th zh-Hans  the rows of these languages
///     swift run -c release benchmarks --formats   the same prose in several formats
///     swift run -c release benchmarks --peer      and ripgrep on the same text and terms, in turn
///
/// Figures are medians of five runs, one thread, CPU time of this process. Quote ratios: machines differ.
@main
struct Benchmarks {
  static func main() throws {
    if CommandLine.arguments.contains("--formats") { return print(try formats()) }
    let withPeer = CommandLine.arguments.contains("--peer")
    print("text   MB  terms  build ms   MB/s  probes/word  matches" + (withPeer ? "  rg MB/s  ratio  rg matches" : ""))
    var isRight = true
    let languages = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("-") }
    for definition in Definition.all where languages.isEmpty || languages.contains(definition.language) {
      let row = try Row(definition, withPeer: withPeer)
      print(row.text)
      isRight = isRight && row.isRight
    }
    guard languages.isEmpty else { exit(isRight ? 0 : 1) }
    print(try twelveLanguages())
    print(try letters())
    print(try documents())
    print(try formats())
    print("peak memory: \(peakMemory() >> 20) MiB")
    if !isRight { exit(1) }
  }

  /// The indexes of 20,000 terms in twelve languages.
  private static func twelveLanguages() throws -> String {
    let names = ["en", "es", "ar", "ru", "vi", "zh-Hans", "th", "hi", "ko", "fr", "pt", "uk"]
    let layers = names.enumerated().map { number, name in
      var corpus = Corpus(language: name)
      let yaml = Corpus.glossary(corpus.terms(20_000 / names.count + 1), name)
      return TermbaseLayer(name: "\(number)", yaml: yaml.replacing("  c", with: "  \(name.lowercased())-c"))
    }
    let (termbase, issues) = Termbase.load(layers)
    guard let termbase else { throw Failure("\(issues.first.map { "\($0)" } ?? "")") }
    let tags = names.compactMap { LanguageTag($0) }
    let seconds = median { for tag in tags { _ = termbase.matcher(for: tag) } }
    return "index: \(termbase.concepts.count) terms in \(tags.count) languages in \(format(seconds * 1000, 0)) ms"
  }

  /// The whole check on the repository's own letters: reading, matching, judging, reporting.
  private static func letters() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/Notices")
    var inputs: [Linter.Input] = []
    for folder in ["letters", "texts"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
      for name in names {
        guard let format = NoticeFormat.forFile(name) else { continue }
        let bytes = Array(try Data(contentsOf: root.appending(path: folder).appending(path: name)))
        inputs.append(Linter.Input(file: "\(folder)/\(name)", format: format, bytes: bytes))
      }
    }
    guard let termbase = Termbase.load([.starter]).termbase else { return "the starter does not load" }
    let linter = Linter(termbase: termbase)
    let bytes = inputs.reduce(0) { $0 + $1.bytes.count }
    let seconds = median { _ = linter.check(inputs) }
    let report = linter.check(inputs)
    let languages = Set(report.notices.flatMap(\.languages)).sorted()
    let finding = median {
      let matchers = Dictionary(uniqueKeysWithValues: languages.map { ($0, termbase.matcher(for: $0)) })
      for (input, known) in zip(inputs.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }, report.notices)
      {
        let notice = input.format.notice(input.bytes, file: input.file)
        for part in notice.parts {
          guard let matcher = matchers[part.language ?? known.languages[0]] else { continue }
          var statistics = MatchStatistics()
          _ = part.bytes.withUnsafeBufferPointer { matcher.matches(in: $0, statistics: &statistics).count }
        }
      }
    }
    return
      "letters: \(inputs.count) in \(format(seconds * 1000, 1)) ms, \(format(Double(bytes) / 1e6 / seconds, 2)) MB/s, matchers included; reading and finding alone \(format(finding * 1000, 1)) ms"
  }

  /// The same prose as a document and as plain text: reading it, and checking it with indexes that are made.
  private static func documents() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Fixtures/Formats")
    guard let termbase = Termbase.load([.starter]).termbase, let english = LanguageTag("en") else { return "" }
    let matcher = termbase.matcher(for: english)
    return try ["docx", "odt"].map { ending in
      let file = root.appending(path: "\(ending)/iep-meeting.en.\(ending)")
      let bytes = Array(try Data(contentsOf: file))
      guard let format = NoticeFormat.forFile("letter.\(ending)") else { return "" }
      let prose = Array(format.notice(bytes, file: "a").parts.map(\.text).joined(separator: "\n\n").utf8)
      func seconds(_ format: NoticeFormat, _ bytes: [UInt8], finds: Bool) -> Double {
        median {
          for _ in 0..<100 {
            for part in format.notice(bytes, file: "a").parts where finds {
              var statistics = MatchStatistics()
              _ = part.bytes.withUnsafeBufferPointer { matcher.matches(in: $0, statistics: &statistics).count }
            }
          }
        } / 100
      }
      let rows = [false, true].map { finds in
        (seconds(format, bytes, finds: finds), seconds(.plainText, prose, finds: finds))
      }
      let ratios = rows.map { "\(decimal($0.1 / $0.0, 2))" }
      return
        "\(ending): \(prose.count) bytes of prose in \(decimal(rows[0].0 * 1e6, 0)) µs; of the speed of plain text, reading \(ratios[0]), reading and finding \(ratios[1])"
    }.joined(separator: "\n")
  }
}

/// One measurement: a text in a language, a number of terms, and how often they stand there.
struct Definition {
  let language: String
  let megabytes: Int
  let terms: Int
  /// Of the seeded text and terms; a change of generator or matcher shows here.
  let matches: Int

  static let all = [
    Definition(language: "en", megabytes: 4, terms: 100, matches: 139),
    Definition(language: "en", megabytes: 4, terms: 1_000, matches: 1358),
    Definition(language: "en", megabytes: 4, terms: 10_000, matches: 11860),
    Definition(language: "es", megabytes: 4, terms: 100, matches: 101),
    Definition(language: "es", megabytes: 4, terms: 1_000, matches: 1201),
    Definition(language: "es", megabytes: 4, terms: 10_000, matches: 10392),
    Definition(language: "ar", megabytes: 4, terms: 1_000, matches: 1091),
    Definition(language: "ru", megabytes: 4, terms: 1_000, matches: 1145),
    Definition(language: "vi", megabytes: 4, terms: 1_000, matches: 1734),
    Definition(language: "zh-Hans", megabytes: 4, terms: 1_000, matches: 3798),
    Definition(language: "th", megabytes: 4, terms: 1_000, matches: 1987),
    Definition(language: "hi", megabytes: 4, terms: 1_000, matches: 818),
  ]
}

/// A measured row.
struct Row {
  let text: String
  let isRight: Bool

  init(_ definition: Definition, withPeer: Bool) throws {
    var corpus = Corpus(language: definition.language)
    let notices = corpus.text(megabytes: definition.megabytes)
    let terms = corpus.terms(definition.terms)
    let bytes = Array(notices.utf8)
    let (termbase, issues) = Termbase.load([
      TermbaseLayer(name: "benchmark", yaml: Corpus.glossary(terms, definition.language))
    ])
    guard let termbase, let language = LanguageTag(definition.language) else { throw Failure("\(issues)") }
    let build = median { _ = termbase.matcher(for: language) }
    let matcher = termbase.matcher(for: language)
    var statistics = MatchStatistics()
    var count = 0
    let seconds = median {
      statistics = MatchStatistics()
      count = bytes.withUnsafeBufferPointer { matcher.matches(in: $0, statistics: &statistics).count }
    }
    let speed = Double(bytes.count) / 1e6 / seconds
    let probes = Double(statistics.probes) / Double(max(1, statistics.words))
    isRight = count == definition.matches
    let expected = isRight ? "" : " (expected \(definition.matches))"
    var line = [
      definition.language, pad("\(bytes.count / 1_000_000)", 6), pad("\(definition.terms)", 6),
      pad(format(build * 1000, 1), 9),
      pad(format(speed, 1), 6), pad(format(probes, 3), 12), pad("\(count)\(expected)", 8),
    ].joined(separator: " ")
    if withPeer, let peer = try Peer.ripgrep(text: notices, terms: terms) {
      let peerSpeed = Double(bytes.count) / 1e6 / peer.seconds
      line += pad(format(peerSpeed, 1), 9) + pad(format(speed / peerSpeed, 1), 7) + pad("\(peer.matches)", 12)
    }
    text = line
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The median CPU seconds of five runs, after one that does not count.
func median(_ body: () -> Void) -> Double {
  body()
  var times: [Double] = []
  for _ in 0..<5 {
    let start = clock()
    body()
    times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }
  return max(times.sorted()[2], 1e-6)
}

func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}

func format(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }

func pad(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }

/// ``format(_:_:)`` where a local name hides it.
private func decimal(_ value: Double, _ digits: Int) -> String { format(value, digits) }
