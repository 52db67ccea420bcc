import Testing
import UnicodeText

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("e\u{301}", 1), ("n\u{303}\u{323}", 1), ("\u{301}", 0),
    // Wide: Han, kana, Hangul, full-width; narrow: half-width kana.
    ("\u{5B78}\u{6821}", 4), ("\u{304B}", 2), ("\u{D559}\u{AD50}", 4), ("\u{FF21}", 2), ("\u{FF76}", 1),
    // Hangul as conjoining jamo takes the cells of the syllable.
    ("\u{1112}\u{1161}\u{11A8}", 2), ("\u{1112}", 2),
    // Emoji: alone, a family, a skin tone, a heart with a selector, a key cap, flags.
    ("\u{1F600}", 2), ("\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}", 2), ("\u{1F44D}\u{1F3FD}", 2),
    ("\u{2764}\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("\u{1F1FA}\u{1F1F8}", 2),
    ("\u{1F1FA}\u{1F1F8}\u{1F1F2}\u{1F1FD}", 4),
    // Invisible ones; the soft hyphen is one cell, as terminals show it.
    ("a\u{200B}b", 2), ("\u{2060}\u{200D}\u{FEFF}\u{202A}", 0), ("co\u{AD}op", 5), ("\u{3164}", 0),
    ("\t", 1), ("a\tb", 3), ("\n", 0), ("\r\n", 0), ("\0\u{1B}", 0),
    ("\u{E23}\u{E30}\u{E1A}\u{E1A}", 4), ("\u{E17}\u{E35}\u{E48}", 1), ("\u{3BB}\u{B1}", 2),
  ])
  func cells(text: String, expected: Int) {
    #expect(displayWidth(of: text) == expected)
    #expect(displayWidth(of: text[...]) == expected)
  }
}
