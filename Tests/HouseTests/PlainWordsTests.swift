import NoticeLint
import Testing

/// What rules say to the person who sends a notice: words of an office, not of a program.
@Suite struct PlainWordsTests {
  static let ofPrograms = [
    "error", "warning", "violation", "finding", "lint", "rule", "severity", "termbase", "acronym", "encoding",
    "severe", "invalid", "fail", "must",
  ]

  @Test(arguments: Rule.all.map(\.id)) func arePlain(_ id: String) throws {
    let plain = try #require(Rule.named(id)).plainWords
    #expect((1...48).contains(plain.task.count), "\(plain.task)")
    #expect(plain.task.last?.isLetter == true || plain.task.hasSuffix("}”"), "a task has no full stop: \(plain.task)")
    #expect(plain.task.ranges(of: "{words}").count <= 1 && !plain.task.contains(id))
    #expect(plain.task.contains("{") == plain.task.contains("“{words}”"), "\(plain.task)")
    for sentence in [plain.reason, plain.how ?? "None."] {
      #expect(sentence.hasSuffix(".") && sentence.count <= 140, "\(sentence)")
    }
    let words = [plain.task, plain.reason, plain.how ?? ""].joined(separator: " ").lowercased().split { !$0.isLetter }
    // "an old rule" is one of the district.
    for word in Self.ofPrograms where words.contains(Substring(word)) {
      #expect(word == "rule" && plain.reason.contains("an old rule"), "\(id) says \"\(word)\"")
    }
  }

  /// Two rules that say the same cannot be told apart by who reads the page: then the reason must.
  @Test func areDistinct() {
    let said = Rule.all.map { "\($0.plainWords.task) \($0.plainWords.reason)" }
    #expect(Set(said).count == said.count)
  }
}
