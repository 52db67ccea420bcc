import TestSupport
import UnicodeText

@testable import Terminology

/// Random glossaries, and texts made of what their terms are made of. The same seed gives the same.
struct RandomText {
  private var random: SeededGenerator
  /// The words of the glossary that was made last.
  private var words: [String] = []
  /// What glossaries are made of.
  private let pool: [String]

  /// - Parameter pool: Words of one script, for texts in it; the usual mixture if there are none.
  init(seed: UInt64, pool: [String] = []) {
    random = SeededGenerator(seed: seed)
    self.pool = pool.isEmpty ? Self.mixture : pool
  }

  /// Words from school letters in scripts that part words by spaces.
  static let scripts: [(name: String, words: [String])] = [
    (
      "Arabic", ["خطة", "المدرسة", "تقييم", "نظام", "المساءلة", "طالب", "و", "أولياء", "الأمور", "حضور", "مُعَلِّم", "إلى"]
    ),
    ("Armenian", ["դպրոց", "աշակերտ", "պլան", "Ծնող", "և", "գնահատում", "եւ", "օրենք", "ուսուցիչ", "Երևան"]),
    ("Bengali", ["স্কুল", "পরিকল্পনা", "শিক্ষক", "ও", "মূল্যায়ন", "উপস্থিতি", "পড়া", "বড়", "ঢাকা", "য়"]),
    ("Cyrillic", ["школа", "План", "ученик", "и", "подотчётность", "оценка", "ёлка", "її", "зʼїзд", "Йод", "район"]),
    ("Devanagari", ["स्कूल", "योजना", "शिक्षक", "और", "मूल्यांकन", "उपस्थिति", "पढ़ाई", "क़ानून", "ज़िला", "बड़ा"]),
    ("Ethiopic", ["ትምህርት", "ቤት", "ዕቅድ", "ተማሪ", "እና", "ግምገማ", "መምህር", "ወላጅ", "ሕግ"]),
    ("Greek", ["σχολείο", "Σχέδιο", "μαθητής", "και", "αξιολόγηση", "ΟΔΟΣ", "γονείς", "τάξη"]),
    ("Gujarati", ["શાળા", "યોજના", "શિક્ષક", "અને", "મૂલ્યાંકન", "હાજરી", "વિદ્યાર્થી"]),
    ("Gurmukhi", ["ਸਕੂਲ", "ਯੋਜਨਾ", "ਅਧਿਆਪਕ", "ਅਤੇ", "ਮੁਲਾਂਕਣ", "ਹਾਜ਼ਰੀ", "ਪੜ੍ਹਾਈ", "ਗ਼ੈਰ"]),
    ("Hangul", ["학교", "계획", "교사", "및", "평가", "출석", "학생", "책무성"]),
    ("Hebrew", ["בית", "ספר", "תוכנית", "תלמיד", "ו", "הערכה", "שָׁלוֹם", "מורה", "הורים"]),
    ("Tamil", ["பள்ளி", "திட்டம்", "ஆசிரியர்", "மற்றும்", "மதிப்பீடு", "கொடி", "மொழி"]),
    ("Telugu", ["పాఠశాల", "ప్రణాళిక", "టీచర్", "మరియు", "మూల్యాంకనం", "హాజరు"]),
  ]

  private static let mixture = [
    "plan", "school", "Title", "I", "A", "Part", "the", "504", "a\u{F1}o", "ano", "\u{C9}xito", "l", "s", "o", "x_y",
    "Stra\u{DF}e", "ofi", "\u{43F}\u{43B}\u{430}\u{43D}", "\u{443}", "\u{62E}\u{637}\u{629}", "\u{648}", "cr\u{E9}dito",
    "rese\u{F1}a", "t\u{ED}tulo",
  ]
  private static let acronyms = ["IEP", "EL", "ELA", "IDEA", "LEA", "A1", "SST"]
  private static let joints = [" ", " ", " ", "-", "'", ", ", "/", ". ", "' ", "(", " & "]
  private static let separators = [
    " ", " ", " ", " ", "  ", "\u{A0}", "-", "\u{2011}", "\u{2013}", "\u{2014}", " - ", "-\n", "\n", "\n  ", "\r\n",
    "\n\n", "\r\n\r\n", "'", "\u{2019}", "\u{2018}", " '", "' ", "\u{2BC}", ", ", ",", "/", " / ", ". ", ".", "(", ") ",
    " & ", "",
    "\u{AD}", "\u{200B}", "\u{200F}", " \u{2066}", "\u{FFFC}", "\u{301}", " \u{301}", "\u{FF0C}", "\u{2028}", "_",
    "\u{205F}", "\u{FF07}",
  ]

  /// Some concepts with one to three terms.
  mutating func glossary(concepts count: Int) -> String {
    words = Array(pool.shuffled(using: &random).prefix(7)) + Self.acronyms.shuffled(using: &random).prefix(3)
    var text = ""
    for number in 0..<count {
      text += "  c\(number):\n    en:\n      accept:\n"
      for _ in 0..<Int.random(in: 1...3, using: &random) { text += "        - \(term())\n" }
    }
    return TerminologyTests.glossary(text)
  }

  private mutating func term() -> String {
    var fields = ["term: \(quoted(wording()))"]
    if chance(3) { fields.append("forms: [\(quoted(wording())), \(quoted(wording()))]") }
    if chance(4) { fields.append("except: [\(quoted(wording()))]") }
    if chance(6) { fields.append("needs: [\(quoted(wording()))]") }
    if chance(2) { fields.append("case: \(pick(["fold", "smart", "exact"]))") }
    if chance(8) { fields.append("type: acronym") }
    return "{\(fields.joined(separator: ", "))}"
  }

  private mutating func wording() -> String {
    var text = pick(words)
    for _ in 0..<Int.random(in: 0...2, using: &random) { text += pick(Self.joints) + pick(words) }
    return text
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }

  /// A text of some twenty words.
  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 1...22, using: &random) {
      text += written(pick(words))
      if chance(12) { text += pick(["s", "'s", "\u{2019}S", "S", "\u{17F}", "\u{FF53}", "\u{AD}s", "'"]) }
      text += pick(Self.separators)
    }
    return text
  }

  /// A word in one of the many ways in which it may be written, or a piece of it.
  private mutating func written(_ word: String) -> String {
    switch Int.random(in: 0..<16, using: &random) {
    case 0: return word.uppercased()
    case 1: return word.lowercased()
    case 2: return word.prefix(1).uppercased() + word.dropFirst()
    case 3: return NormalForm.nfd.normalize(word)
    case 4: return String(word.prefix(Int.random(in: 1...word.count, using: &random)))
    case 5: return String(word.suffix(Int.random(in: 1...word.count, using: &random)))
    case 6: return word.map(String.init).joined(separator: pick(["\u{AD}", "\u{200D}", "."])) + pick(["", "."])
    case 7: return fullWidth(word)
    case 8:
      return word.replacing("fi", with: "\u{FB01}") + pick(["\u{301}", "\u{45A}", "\u{647}", "\u{5B0}", "\u{483}"])
    case 9: return pick(["\u{430}", "\u{645}", "x", "\u{2060}", "\u{BA}"]) + word
    case 10: return word + pick(["\u{430}", "\u{645}", "x", "\u{2060}", "\u{BA}", "\u{4E2D}"])
    default: return word
    }
  }

  private func fullWidth(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.unicodeScalars.map {
          (0x21...0x7E).contains($0.value) && $0 != "_" ? Unicode.Scalar($0.value + 0xFEE0) ?? $0 : $0
        }))
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
}
