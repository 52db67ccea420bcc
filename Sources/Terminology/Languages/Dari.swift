internal import UnicodeText

extension LanguageProfile {
  /// The Persian of Afghanistan: written as Persian, with words of its own (مکتب, شاگرد, تعلیمی).
  static let dari = LanguageProfile(
    language: .known("prs"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Arabic ي and ك are the same as ی and ک; a hamza above ه, vowel marks and the long stroke count for nothing.",
      "Every other letter counts: آ and ا stay apart.",
      "A space inside a term may be an invisible joiner or be left out.",
      "The plural ها and its forms behind a term are known; other plurals and ی endings are listed in the glossary.",
      "Words of Iranian Persian (مدرسه for مکتب) are other words and are listed.",
    ],
    matching: MatchingProfile { dari in
      dari = LanguageProfile.persian.matching
      // Words that look like another word and a particle come first.
      dari.commonWords = """
        تنها آنها اینها رها بها استان داستان دبستان تابستان زمستان دوستان بوستان گلستان افغانستان کودکستان هندوستان
        پاکستان تاجکستان کوهستان نورستان دستان باستان نشان ایشان خویشان پریشان درخشان بدخشان آب آن این او ما شما من
        تو که چه از به با بر در تا را و یا هم نه هر همه هیچ یک دو سه چهار پنج شش هفت هشت ده است بود شد شود باید
        خواهد دارد کرد کند روز شب ماه سال هفته ساعت امروز فردا دیروز خانه مکتب صنف کتاب درس معلم مدیر سرمعلم پدر
        مادر فرزند طفل بچه دختر خانم آقا نام سلام خوب بد کلان خرد نو کار راه دست سر چشم نان پول شهر کشور ولایت زبان
        نامه تلفون بس
        """
    },
    explaining: ExplainingProfile { dari in
      dari.stopWords = Set(
        words: """
          و یا اما ولی مگر که چه تا اگر چون زیرا پس نیز هم همچنان همچنین بلکه از به با بر در برای بین میان روی زیر
          پیش بعد قبل بدون درباره مورد توسط طبق طی ضمن نزد سوی جز مانند مثل را این آن اینها آنها همین همان چنین هر
          همه هیچ برخی بعضی چند چندین دیگر یک یکی من تو او ما شما ایشان آنان خود خودش خودشان خودتان کسی چیزی کدام
          کجا کی چرا چگونه چطور چی است هست هستند هستم هستیم هستید نیست نیستند بود بودند باشد باشند باشید شد شدند شده
          شود شوند می نمی میشود میشوند خواهد خواهند خواهید دارد دارند دارید داشت داشته باید شاید تواند توانند توانید
          میتواند میتوانند میتوانید کرد کرده کند کنند کنید میکند میکنند بسیار خیلی بیشتر کمتر فقط صرف تنها حالا هنوز
          همیشه هنگام هنگامی وقتی زمانی نه بلی ها های تر ترین لطفا
          """)
    }
  )
}
