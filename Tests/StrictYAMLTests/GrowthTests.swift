import StrictYAML
import Testing
import UnicodeText

/// Time grows with the bytes. Compared are two lengths of the same text, never seconds: four times the text takes four
/// times as long, not sixteen.
@Suite(.serialized) struct GrowthTests {
  private static let texts: [(name: String, make: @Sendable (Int) -> String)] = [
    ("lines", { String(repeating: "- a: b c d e\n", count: $0 / 13) }),
    ("numbers", { "a: [" + String(repeating: "1, ", count: $0 / 3) + "]\n" }),
    ("one line", { "a: " + String(repeating: "word ", count: $0 / 5) + "\n" }),
    ("one line beyond ASCII", { "a: " + String(repeating: "\u{E9}\u{4E2D}", count: $0 / 5) + "\n" }),
    ("commas behind a list", { "a: [" + String(repeating: "[b], ", count: $0 / 5) + "]\n" }),
    ("keys", { n in (0..<n / 9).map { "k\($0): v\n" }.joined() }),
    ("block", { "a: >-\n" + String(repeating: "  some words\n", count: $0 / 13) }),
    ("brackets", { String(repeating: "[", count: $0) }),
    ("bad bytes", { String(repeating: "\0", count: $0) }),
    ("mistakes at the end of a long line", { "a: [" + String(repeating: "b, ", count: $0 / 3) + "*a, *b, *c]\n" }),
  ]

  @Test(arguments: texts.map(\.name))
  func timeIsLinear(name: String) throws {
    let make = try #require(Self.texts.first { $0.name == name }).make
    let short = time(make(20_000))
    let long = time(make(80_000))
    #expect(long < short * 10 + .milliseconds(20), "\(name): \(short) for 20 kB, \(long) for 80 kB")
  }

  @Test func aLineOfAMegabyte() {
    let count = 1 << 20
    #expect(parse("a: " + String(repeating: "x", count: count)).root?["a"]?.text?.utf8.count == count)
    #expect(codes(parse(String(repeating: "x", count: count) + ": a\n")) == ["syntax"])
    #expect(codes(parse("a: \"" + String(repeating: "x", count: count))) == ["syntax"])
  }

  private func time(_ text: String) -> Duration {
    let bytes = Array(text.utf8)
    return (0..<3).map { _ in ContinuousClock().measure { _ = parse(bytes) } }.min() ?? .zero
  }
}
