internal import UnicodeText

extension LanguageProfile {
  /// No spaces between words, only between phrases: the edges of a term are those that ICU's dictionary sees.
  /// Particles are cut off by the dictionary like words. Two letters that are typed for each other are folded.
  static let burmese = LanguageProfile(
    language: .known("my"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Every vowel, tone mark and subscript counts; ဥ် is read as ဉ်, and သြ as ဩ.",
      "Words stand without spaces: a dictionary decides where a term may begin and end; some finds stay uncertain.",
      "Particles such as များ or ကို may stand behind a term where the dictionary sees a new word.",
      "Text must be Unicode: text typed in the old Zawgyi encoding is not found.",
    ],
    matching: MatchingProfile { burmese in
      burmese.folds.replace = """
        ဥ\u{103A} ဉ\u{103A}
        သြ ဩ
        """
      burmese.quotationMarks = "“ ”"
      burmese.commonWords = """
        ကျွန်တော် ကျွန်မ သူ သင် မိမိ ဒီ ဟို ဘာ ဘယ် ရှိ သွား လာ ယူ ပေး လုပ် သိ မြင် ကြား ဖတ် ရေး သင် စာ ဆရာ ဆရာမ
        ကျောင်း သား သမီး အမေ အဖေ အိမ် ရေ ထမင်း လမ်း ကား နေ့ လ နှစ် နာရီ မနက် ည တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနစ်
        ရှစ် ကိုး ဆယ် ကြီး ငယ် ကောင်း သစ် ဟောင်း များ နည်း လက် ခြေ မျက်စိ ခေါင်း စိတ် လူ ကလေး နာမည်
        """
    },
    explaining: ExplainingProfile { burmese in
      burmese.limits = ExplanationLimits(text: 180, sentence: 90, short: 36)
      burmese.stopWords = Set(
        words: """
          သည် က ကို မှ မှာ တွင် ၌ သို့ နှင့် နဲ့ ဖြင့် အတွက် ကြောင့် ၏ ရဲ့ များ တို့ တွေ လည်း ပဲ သာ တော့ ပါ ပါသည်
          ပါတယ် သော တဲ့ ဟု လို့ ဟူ၍ ၍ ပြီး လျှင် ရင် သော်လည်း ပေမယ့် သို့မဟုတ် ဒါမှမဟုတ် နှင့်အတူ အကြောင်း အရ
          အပေါ် အောက် အထဲ အပြင် ရှေ့ နောက် ကြား မတိုင်မီ ပြီးနောက် ဤ ထို ယင်း ဒီ အဲဒီ အားလုံး တိုင်း အချို့ အခြား
          သူ သူတို့ သင် သင်၏ ကျွန်ုပ် ကျွန်ုပ်တို့ ကျွန်တော် ကျွန်မ မိမိ ဘာ ဘယ် ဘယ်သူ ဘယ်လို အဘယ် မည် မယ် ခဲ့ နေ
          ရှိ ဖြစ် မဟုတ် မ ဘူး နိုင် ရ ရန် ဖို့ သင့် တစ် တစ်ခု
          """)
    }
  )
}
