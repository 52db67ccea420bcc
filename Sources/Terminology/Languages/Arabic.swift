internal import UnicodeText

extension LanguageProfile {
  /// "And", "so", "with", "like", "to" and the article are written straight in front of the noun, several at a time; ل and
  /// the article become لل. Vowel points and the stretching line count for nothing, the kinds of alef are one letter.
  static let arabic = LanguageProfile(
    language: .known("ar"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Vowel points and the stretching line count for nothing; أ إ آ and ا are one letter; ة and ه, ى and ي are not.",
      "و ف ب ك ل and ال in front of a term are found with all their combinations: وبالتقييم, للتقييم.",
      "Plurals, and adjectives that take the article with their noun, are listed in the glossary.",
      "English acronyms inside Arabic text are found as they are.",
    ],
    matching: MatchingProfile { arabic in
      arabic.folds.drop = "\u{640} \u{64B}-\u{652} \u{670}"
      arabic.folds.replace = """
        أ ا
        إ ا
        آ ا
        ٱ ا
        """
      arabic.proclitics = """
        و ف ب ك ل وب ول وك فب فل فك ال وال فال بال كال وبال وكال فبال فكال لل ولل فلل
        """
      arabic.contractions = "لال لل"
      arabic.quotationMarks = "« »"
      arabic.commonWords = """
        ولد وقت واحد وجد وصل وضع ورق وزن وعد كتاب كتب كل كان كبير كلام كلمة كامل لون لغة ليل لقاء لجنة لوحة باب بيت
        بلد بعد بين بنت بحر برنامج بحث فكرة فصل فريق فرصة فرق فهم فضل فوق الله التي الذي الان اليوم الام الاب
        """
    },
    explaining: ExplainingProfile { arabic in
      arabic.stopWords = Set(
        words: """
          في من إلى على عن مع بين بعد قبل عند حتى منذ خلال حول دون ضد مثل تحت فوق و أو ثم لكن بل أن إن أنه إنه أنها إنها
          لأن كي إذا إذ لو ما لا لم لن ليس ليست هو هي هم هن نحن أنا أنت أنتم هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين
          اللواتي كل بعض أي أية كان كانت يكون تكون كانوا سوف قد لقد هل كيف متى أين لماذا ماذا من كما حيث أيضا جدا فقط غير
          نفس ذات له لها لهم لك لكم لنا به بها بهم فيه فيها فيهم منه منها منهم إليه إليها عليه عليها يمكن يجب
          """)
    }
  )
}
