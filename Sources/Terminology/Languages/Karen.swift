internal import UnicodeText

extension LanguageProfile {
  /// S’gaw Karen is written in Myanmar letters with spaces between phrases; the Burmese dictionary is wrong for it,
  /// so that spaces and punctuation alone end a word.
  static let karen = LanguageProfile(
    language: .known("ksw"),
    confidence: .low,
    isComplete: false,
    summary: [
      "Every vowel, tone mark and subscript counts.",
      "Only spaces and punctuation end a word: a term written on into the next word is not found.",
      "Nothing is generated or attached; other spellings and longer runs are listed in the glossary.",
      "Text must be Unicode: text typed in older encodings is not found.",
    ],
    matching: MatchingProfile { karen in
      karen.spacing = .spaces
      karen.quotationMarks = "“ ”"
      karen.commonWords = """
        ယ နၤ အဝဲ ပှၤ အဝဲသ့ၣ် တၢ် ဟံၣ် ထံ မ့ၤ ကျဲ နံၤ လါ နံၣ် ဂီၤ မုၢ် နၤ တ ခံ သၢ လွံၢ် ယဲၢ် ဃု နွံ ဃိး ခွံ တဆံ ဖး
        ဒိၣ် ဆံး ဂ့ၤ သီ လိၢ်လံၤ အါ စှၤ စု ခီၣ် မဲာ် ခိၣ် သး ဖိ မိၢ် ပၢ် ကၠိ သရၣ် လံာ် မံၤ
        """
    },
    explaining: ExplainingProfile { karen in
      karen.stopWords = Set(
        words: """
          ဒီး မ့တမ့ၢ် ဘၣ်ဆၣ် လၢ ဆူ ဖဲ အံၤ နၣ် န့ၣ် အဝဲ အဝဲသ့ၣ် ယ န နၤ ယၤ ပ ပှၤ သု အ တၢ် သ့ၣ် တဖၣ် ခဲလၢာ် ကိး
          မ့ၢ် အိၣ် ဘၣ် က တ သ့ ဟ့ၣ် ဒ်သိး အဂီၢ် အဃိ အပူၤ အလိၢ် အခါ မးတခါ ဒ် မနုၤ ဖဲလဲၣ် မတၤ ဒ်လဲၣ် စ့ၢ်ကီး
          လံ ဧါ တက့ၢ် ဝဲ တခါ
          """)
    }
  )
}
