internal import UnicodeText

extension LanguageProfile {
  /// Nouns and adjectives change at the end (-یں, -وں, -ے), and case words such as کا کے کی stand apart.
  /// ہ and ھ are two letters: ھ marks a breathed consonant.
  static let urdu = LanguageProfile(
    language: .known("ur"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Arabic ي ك ه are the same as Urdu ی ک ہ; vowel marks, a hamza above ہ and the long stroke count for nothing.",
      "Every other letter counts: ہ and ھ, ن and ں, ی and ے, ت and ٹ stay apart.",
      "Plurals and the forms before کا کے کی are listed in the glossary.",
      "A word written in two parts or in one (غیر حاضری, غیرحاضری) is two spellings; the second is listed.",
    ],
    matching: MatchingProfile { urdu in
      urdu.folds.drop = "\u{64B}-\u{652} \u{654} \u{670} \u{640}"
      urdu.folds.replace = """
        ي ی
        ى ی
        ك ک
        ه ہ
        \u{6C0} ہ
        \u{6C2} ہ
        """
      urdu.quotationMarks = "“ ”"
      urdu.commonWords = """
        آپ میں ہم وہ یہ تم اس ان جو کہ کیا کون کب کہاں کیوں کیسے اور یا مگر بھی ہی تو نہ نہیں ہاں جی سب کچھ کوئی ایک
        دو تین چار پانچ چھ سات آٹھ نو دس ہے ہیں تھا تھی تھے ہو گا گی گے کر دن رات ماہ سال ہفتہ گھنٹہ وقت آج کل گھر
        سکول اسکول جماعت کلاس کتاب سبق استاد ٹیچر والد والدہ والدین بچہ بچے بچی بچوں بیٹا بیٹی نام سلام اچھا برا بڑا
        چھوٹا نیا کام راہ ہاتھ سر آنکھ پانی روٹی پیسے شہر ملک زبان خط فون بس شکریہ صاحب
        """
    },
    explaining: ExplainingProfile { urdu in
      urdu.stopWords = Set(
        words: """
          کا کے کی کو نے سے میں پر تک تلے اور یا مگر لیکن بلکہ کہ اگر تو ورنہ کیونکہ چونکہ اس لئے لیے جب تب جہاں
          وہاں یہاں یہ وہ ان انہیں اسے انہوں جو جس جن جسے جنہیں ہم آپ تم میرا میرے میری ہمارا ہمارے ہماری تمہارا
          آپکا آپکے آپکی اپنا اپنے اپنی خود کیا کون کس کن کب کیوں کیسے کیسا کتنا کتنے کتنی کوئی کچھ سب ہر تمام بعض
          چند کئی دیگر دوسرا دوسرے دوسری ایک ہے ہیں ہوں ہو ہوا ہوئے ہوئی ہوتا ہوتے ہوتی ہوگا ہوگی گے تھا تھے تھی
          تھیں گا گی رہا رہے رہی کر کرنا کرنے کرتا کرتے کرتی کریں کیے گیا گئے گئی جا جانا جانے جاتا جاتے جاتی جائے
          سکتا سکتے سکتی چاہیے چاہئے والا والے والی بھی ہی نہ نہیں مت ہاں بہت زیادہ کم صرف ابھی پھر پہلے بعد ساتھ
          بغیر بارے مطابق ذریعے دوران درمیان طرف اندر باہر اوپر نیچے پاس طور
          """)
    }
  )
}
