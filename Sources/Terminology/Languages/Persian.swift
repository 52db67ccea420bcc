internal import UnicodeText

extension LanguageProfile {
  /// Arabic letters with Persian kaf and yeh. The parts of a compound and the plural ها stand apart, joined or with an
  /// invisible joiner between them.
  static let persian = LanguageProfile(
    language: .known("fa"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Arabic ي and ك are the same as ی and ک; a hamza above ه, vowel marks and the long stroke count for nothing.",
      "Every other letter counts: آ and ا stay apart.",
      "A space inside a term may be an invisible joiner or be left out.",
      "The plural ها and its forms behind a term are known; other plurals and ی endings are listed in the glossary.",
    ],
    matching: MatchingProfile { persian in
      persian.folds.drop = "\u{64B}-\u{652} \u{654} \u{670} \u{640}"
      persian.folds.replace = """
        ي ی
        ى ی
        ك ک
        \u{6C0} ه
        """
      persian.particles = """
        ها های هایی
        هایم هایت هایش هایمان هایتان هایشان
        تان شان
        """
      persian.hasOptionalSpaces = true
      persian.quotationMarks = "« »"
      // Words that look like another word and a particle come first.
      persian.commonWords = """
        تنها آنها اینها رها بها استان داستان دبستان تابستان زمستان دوستان بوستان گلستان دبیرستان هنرستان کودکستان
        بیمارستان شهرستان کوهستان دستان باستان بستان نشان ایشان خویشان پریشان درخشان کاشان آب آن این او ما شما من تو
        که چه از به با بر در تا را و یا هم نه هر همه هیچ یک دو سه چهار پنج شش هفت هشت ده است بود شد شود باید خواهد
        دارد کرد کند روز شب ماه سال هفته ساعت امروز فردا دیروز خانه مدرسه کلاس کتاب درس معلم مدیر پدر مادر فرزند
        کودک پسر دختر خانم آقا نام سلام خوب بد بزرگ کوچک نو کار راه دست سر چشم نان غذا پول شهر کشور زبان نامه تلفن
        اتوبوس
        """
    },
    explaining: ExplainingProfile { persian in
      persian.stopWords = Set(
        words: """
          و یا اما ولی که چه تا اگر چون زیرا پس نیز هم همچنین بلکه از به با بر در برای بین میان روی زیر پیش بعد قبل
          بدون درباره مورد توسط طبق طی ضمن نزد سوی جز مانند مثل را این آن اینها آنها همین همان چنین چنان هر همه هیچ
          برخی بعضی چند چندین دیگر یک یکی من تو او ما شما ایشان آنان خود خودش خودشان خودتان کسی چیزی کدام کجا کی چرا
          چگونه چطور است هست هستند هستم هستیم هستید نیست نیستند بود بودند باشد باشند باشید شد شدند شده شود شوند می
          نمی میشود میشوند خواهد خواهند خواهید دارد دارند دارید داشت داشته باید شاید تواند توانند توانید میتواند
          میتوانند میتوانید کرد کرده کند کنند کنید میکند میکنند بسیار خیلی بیشتر کمتر فقط تنها اکنون هنوز همیشه
          هنگام هنگامی وقتی زمانی جا نه بله ها های تر ترین لطفا
          """)
    }
  )
}
