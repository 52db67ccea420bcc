import Terminology
import Testing
import UnicodeText

/// The example of the README: a house test compares the lines between the marks with it.
@Suite struct ReadmeExampleTests {
  @Test func example() throws {
    var output: [String] = []
    func print(_ words: String...) { output.append(words.joined(separator: " ")) }
    // README-EXAMPLE-BEGIN
    let (termbase, issues) = Termbase.load([.starter])
    guard let termbase else { return print("\(issues)") }
    let matcher = termbase.matcher(for: .english)
    let letter = "All IEPs are reviewed once a year."
    for match in matcher.matches(in: letter) {
      let words = String(decoding: Array(letter.utf8)[match.span.range], as: UTF8.self)
      let explanation = termbase[match.candidates[0].concept]?.explanation(for: .english)
      print(words, explanation?.explanation.short ?? "has no explanation yet")
    }
    // README-EXAMPLE-END
    #expect(output.count == 1 && output[0].hasPrefix("IEP "), "\(output)")
    #expect(!output[0].hasSuffix("yet"))
  }
}
