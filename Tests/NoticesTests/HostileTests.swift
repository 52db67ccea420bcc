import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

/// Text from outside never traps, and never takes more than linear time.
@Suite struct HostileTests {
  /// Thousands of letters with bytes changed, cut and put in, from one seed. The pieces put in are what readers look for.
  @Test func mutants() throws {
    var random = SmallGenerator(state: 20_261_124)
    let pieces = [
      "{{", "}}", "<!--", "-->", "<script>", "</script>", "«", "»", "[", "](", "]", "**", "_", "___", "`", "```\n", "|",
      "\n",
      "\r", "\r\n", "\n\n", "    ", "\t", "> ", "- ", "1. ", "<p>", "<br>", "</li>", "<ul>", "&amp;", "&#", "%A", "%",
      "$", "{",
      "(", "https://", "@x.y", "\u{FEFF}", "\u{FFFC}", "\u{301}", "---\n", "===\n", "|---|---|\n", "\\", "<", ">", "🇺",
      "[ ] ", "<b>", "</b>", "<table><tr><td>", "</table>", "<a href='#fn1'>", "<li>", "<title>", "<svg>", "<![CDATA[",
      "<div style=display:none>", "<p lang=es>", "<img alt=\"", "&eacute", "<pre>\n", "<dl><dt>", "<sup>1</sup>",
    ].map { Array($0.utf8) }
    for path in NoticeFiles.all {
      let original = try Fixtures.read(path)
      for _ in 0..<30 {
        var bytes = original
        let keep = Int.random(in: 1...700, using: &random)
        let start = Int.random(in: 0...max(0, bytes.count - keep), using: &random)
        bytes = Array(bytes[start..<min(bytes.count, start + keep)])
        for _ in 0..<Int.random(in: 1...8, using: &random) {
          let at = Int.random(in: 0...bytes.count, using: &random)
          let end = min(bytes.count, at + Int.random(in: 0...3, using: &random))
          bytes.replaceSubrange(at..<end, with: pieces.randomElement(using: &random) ?? [])
        }
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        for format in NoticeFormat.all {
          let problems = mapProblems(format.notice(text, file: path))
          try #require(problems == [], "\(String(decoding: text, as: UTF8.self))")
        }
        // The bytes as they are: refused or read, never a trap.
        _ = NoticeFormat.markdown.notice(bytes, file: path)
      }
    }
  }

  @Test(arguments: ["> ", "- ", "* ", "1. ", ">", "> - "])
  func tooDeep(_ marker: String) throws {
    let levels = marker == "> - " ? 60 : 120
    for count in [levels, 20_000] {
      let notice = markdown("Text\n\n" + String(repeating: marker, count: count) + "x\n")
      #expect(notice.codes == ["notice/too-deep"])
      #expect(notice.issues.first?.position == LinePosition(line: 3, column: 1))
      #expect(notice.parts.isEmpty)
    }
    let deep = markdown(String(repeating: marker, count: marker == "> - " ? 50 : 99) + "x\n")
    #expect(deep.issues == [] && deep.texts == ["x"])
  }

  @Test func depthByIndentation() {
    let text = (0..<150).map { String(repeating: " ", count: $0 * 2) + "- x\n" }.joined()
    #expect(markdown(text).codes == ["notice/too-deep"])
    let shallow = "- a\n" + String(repeating: " ", count: 400) + "- b\n"
    #expect(markdown(shallow).issues == [])
    #expect(plainText(text).issues == [])
  }

  @Test func tooComplex() {
    let lines = String(repeating: "[a](b)\n", count: 5000)
    #expect(markdown(lines).codes == ["notice/too-complex"])
    let references =
      "[a]: /" + String(repeating: "u", count: 20_000) + "\n\n" + String(repeating: "[a]\n\n", count: 5000)
    #expect(markdown(references).codes == ["notice/too-complex"])
    let wide = String(repeating: "|a", count: 4000)
    let rule = String(repeating: "|---", count: 4000)
    #expect(markdown("\(wide)\n\(rule)\n" + String(repeating: "|x\n", count: 3000)).codes == ["notice/too-complex"])
    #expect(markdown(String(repeating: "- a\n", count: 5000)).issues == [])
  }

  /// Four times the text, about four times the time; a quadratic reader would take sixteen times. Measured by the clock,
  /// so it runs on request only, best in a release build.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["NOTICE_LINT_LONG"] == "1", "set NOTICE_LINT_LONG=1"), .serialized,
    arguments: [
      "{{", "{{a}} ", "[A ", "[A](", "<", "<a ", "<A b", "<!-- ", "<script>", "*a_ ", "`", "&", "&amp;", "_", "__ ",
      "___a ", "@",
      "a@", "a@b.", "https://", "https://x/{{", "«", "«a_", "%A", "${", "((", "^(", "*|", "*is*", "a\r\n\r\n", "<p>",
      "**a<p>",
      "<br>", "1. a\n\n", "- a\n", "A B C\n\n", "\\_", "~~a", "![](", "| a ", "[a]: b\n\n", "{%", "{#a", "<%",
      "(a) b\n", "o x\n", "<p>a<b>", "<a '", "<a b='", "</p", "<sup>1</sup>", "<!--", "<svg>", "<p title=a>b",
      "<img alt=b>",
      "<table><tr><td>a</table>", "&#1", "&am", "{{a<b>", "[A<b>",
      "<!--a-->", "<style>a</style>",
    ])
  func linearTime(_ piece: String) {
    let clock = ContinuousClock()
    func time(_ bytes: Int) -> Duration {
      let text = Array(String(repeating: piece, count: bytes / piece.utf8.count).utf8)
      return (0..<2).map { _ in
        clock.measure { for format in NoticeFormat.all { _ = format.notice(text, file: "x") } }
      }.min() ?? .zero
    }
    let small = time(100_000)
    let large = time(400_000)
    #expect(large < small * 8 + .milliseconds(5), "\(small) became \(large)")
  }
}

/// SplitMix64.
private struct SmallGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
