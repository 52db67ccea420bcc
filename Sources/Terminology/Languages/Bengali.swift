internal import UnicodeText

extension LanguageProfile {
  /// Case endings and the signs for "the" and the plural are written straight behind the noun, several one behind the
  /// other: পরীক্ষাগুলোর. The letter ৎ is also written as ত with a virama.
  static let bengali = LanguageProfile(
    language: .known("bn"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Every sign counts: ড and ড়, long and short vowels, ণ and ন; ৎ and ত্ and digits of both kinds are the same.",
      "Endings such as -র, -এর, -কে, -তে, -টি, -গুলো, -দের behind a term are found and are no part of the match.",
      "A longer noun that only begins with the term, such as শিক্ষাবিদ for শিক্ষা, is another word.",
      "Words that change inside and other spellings are listed in the glossary.",
    ],
    matching: MatchingProfile { bengali in
      bengali.folds.replace = """
        ৎ ত্
        ০ 0
        ১ 1
        ২ 2
        ৩ 3
        ৪ 4
        ৫ 5
        ৬ 6
        ৭ 7
        ৮ 8
        ৯ 9
        """
      bengali.enclitics = "s র এর কে তে এ টি টা"
      bengali.acronymEndings = "s"
      bengali.particles = """
        র ের এর য়ের কে তে েতে ে এ য় টি টা টির টিকে টিতে গুলো গুলি গুলোর গুলির দের েদের রা েরা এরা ই ও সহ
        """
      bengali.commonWords = """
        ও এবং বা আর কিন্তু যদি তবে না নয় নেই আছে ছিল হয় হবে করে করা করুন এই সেই এটা সেটা ওটা কি কী কে কেন কবে কোথায়
        কত কোন
        আমি আমরা আপনি আপনার তুমি সে তিনি তারা তাদের এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ আজ কাল দিন রাত সকাল বিকাল সময়
        বছর মাস
        সপ্তাহ ঘর বাড়ি স্কুল ক্লাস বই খাতা কলম শিশু ছেলে মেয়ে মা বাবা ভাই বোন পরিবার বন্ধু মানুষ নাম কাজ কথা হাত পা
        চোখ মুখ
        পানি জল দুধ ভাত ফল ফুল গাছ বাস গাড়ি রাস্তা শহর গ্রাম দেশ ভালো খারাপ বড় ছোট নতুন পুরানো সব কিছু অনেক কম উপর
        নিচে আগে
        পরে সাথে জন্য মধ্যে থেকে পর্যন্ত আবার এখন তখন এখানে সেখানে পাথর খবর নগর সাগর মতে হাতে বারে ধরে পরে চলে বলে
        """
    },
    explaining: ExplainingProfile { bengali in
      bengali.stopWords = Set(
        words: """
          ও এবং বা অথবা আর কিন্তু তবে যদি তাহলে কারণ যে যা যার যাদের যিনি যারা যাতে কি কী কে কেন কবে কখন কোথায় কীভাবে
          কত কোন
          কোনো এই এটি এটা এর এতে এগুলো সেই সেটি সে তিনি তার তাঁর তারা তাদের তাকে আমি আমরা আমার আমাদের আমাদেরকে আপনি
          আপনার
          আপনাকে আপনারা আপনাদের নিজের নিজে না নয় নেই আছে আছেন ছিল ছিলেন হয় হয়ে হয়েছে হবে হতে হলে হচ্ছে হন করা করে
          করতে করবে
          করবেন করুন করেন করেছে করেছেন করছে করি করব থাকে থাকবে থাকতে পারে পারেন পারবেন যায় যাবে দেয় দেওয়া দিতে দিয়ে
          নিয়ে
          জন্য জন্যে সাথে সঙ্গে থেকে পর্যন্ত মধ্যে উপর ওপর নিচে আগে পরে সময় সম্পর্কে বিষয়ে দ্বারা মাধ্যমে অনুযায়ী
          ছাড়া এক একটি
          একটা একজন সব সকল সমস্ত প্রতি প্রত্যেক কিছু অনেক খুব আরও কম বেশি মাত্র শুধু এখানে সেখানে এখন তখন যখন অনুগ্রহ
          """)
    }
  )
}
