internal import UnicodeText

extension LanguageProfile {
  /// Five kinds of yeh (ی ي ې ۍ ئ) tell forms of a word apart, so none is read as another.
  static let pashto = LanguageProfile(
    language: .known("ps"),
    confidence: .low,
    isComplete: false,
    summary: [
      "Arabic ك is ک and Persian گ is ګ; vowel marks and the long stroke count for nothing.",
      "Every other letter counts: ی ي ې ۍ ئ are endings of their own.",
      "Plurals and the forms behind د, په, ته are listed in the glossary.",
      "A yeh with and without dots in the middle of a word is two spellings; the second is listed.",
    ],
    matching: MatchingProfile { pashto in
      pashto.folds.drop = "\u{64B}-\u{652} \u{670} \u{640}"
      // ى is typed for ی, whose shape it has at the end of a word; a hamza above ه is written in two ways.
      pashto.folds.replace = """
        ك ک
        گ ګ
        ى ی
        ه\u{654} \u{6C0}
        """
      pashto.quotationMarks = "« »"
      pashto.commonWords = """
        زه ته هغه دا دغه موږ تاسو هغوی څوک څه څنګه چېرې چیرې ولې کله کوم هر ټول هېڅ یو دوه درې څلور پنځه شپږ اووه
        اته نهه لس او یا خو که نو نه هو ده دی دي وه وو شو شي کړ کړي ورځ شپه میاشت کال اونۍ ساعت نن سبا پرون کور
        ښوونځی ټولګی کتاب لوست ښوونکی مدیر پلار مور ماشوم زوی لور نوم سلام ښه بد لوی کوچنی نوی کار لار لاس سر سترګه
        اوبه ډوډۍ پیسې ښار هېواد ژبه لیک تلیفون بس مننه
        """
    },
    explaining: ExplainingProfile { pashto in
      pashto.stopWords = Set(
        words: """
          د په پر له ته تر نه کې کښې باندې لاندې سره پورې پسې څخه لپاره دپاره پرته بې وړاندې وروسته مخکې ترمنځ اړه
          او یا خو مګر بلکې که چې نو ځکه هم همدا همدغه دا دغه هغه دې دغو هغو هغوی دوی زه موږ مونږ تاسو تاسې زما ستا
          زموږ ستاسو ستاسې خپل خپله خپلې خپلو یې مې مو څوک چا څه کوم کومه کومې څنګه ولې کله چېرې چیرې څومره هر هره
          ټول ټوله ټولې ټولو ځینې ځینو نور نورې نورو بل بله بلې یو یوه یوې ده دی دي وه وو وي شي شو شوي شوی شوې شوه
          کېږي کیږي کړي کړ کړه کړئ کړی کړې کوي کوئ کول لري لرئ لرل به باید ښايي کولی کولای شئ ډېر ډیر زیات لږ یوازې
          اوس بیا تل هېڅ هیڅ هو مه
          """)
    }
  )
}
