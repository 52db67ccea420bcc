internal import UnicodeText

extension LanguageProfile {
  /// Short words ("and", "the", "in", "to", "from", "that") are written straight in front of the noun; vowel points are dropped.
  /// The maqaf U+05BE is a sign between words, not a point, and stays out of the dropped ranges.
  static let hebrew = LanguageProfile(
    language: .known("he"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Vowel points and accents count for nothing; every letter counts, final letters and full spellings too.",
      "The prefixes ה ו ב כ ל מ ש and their usual combinations in front of a term are found: ולתוכנית.",
      "Plurals, construct forms and forms with ה on every word (התוכנית החינוכית) are listed in the glossary.",
      "Spellings with and without a helping ו or י (תוכנית, תכנית) are listed.",
    ],
    matching: MatchingProfile { hebrew in
      hebrew.folds.drop = "\u{591}-\u{5BD} \u{5BF} \u{5C1}-\u{5C2} \u{5C4}-\u{5C5} \u{5C7}"
      hebrew.proclitics = """
        ה ו ב כ ל מ ש וה וב וכ ול ומ וש שה שב שמ מה ומה ושה כש כשה וכש וכשה שבה
        """
      hebrew.quotationMarks = "״ ״"
      hebrew.commonWords = """
        של על את זה זו הוא היא הם הן אני אנחנו אתם לא כן גם אם או כי מה מי אל עם עד רק כל יש אין עוד כבר היום
        מחר אתמול שנה יום שבוע חודש שעה בית ספר מספר כיתה הורים ילד ילדה ילדים תלמיד תלמידה מורה מורים שלום תודה
        בבקשה טוב גדול קטן חדש אחד אחת שני שתי שלוש ארבע חמש שש שבע שמונה תשע עשר אבא אמא בן בת אח אחות משפחה
        משפט עברית ארץ עיר רחוב דרך יד עין לב ראש מים לחם אור הערכה ערכה הודעה הורה משרד מקום מצב מבחן מכתב שעור
        שיעור לימוד לוח לבן לשון בקשה בחירה ביחד כמה כמו כדי כאשר ועד ועדה וידוי הסבר הנחה השנה הזמן הכל הרבה
        מאוד מעט מתי מדוע למה איך איפה כאן שם שלי שלך שלנו שלכם
        """
    },
    explaining: ExplainingProfile { hebrew in
      hebrew.limits = ExplanationLimits(text: 50, sentence: 25)
      hebrew.stopWords = Set(
        words: """
          של על את עם אל מן עד בין לפני אחרי תחת מעל ליד בלי ללא לפי כדי למען בגלל עקב אודות לגבי אצל כמו כנגד
          תוך במשך דרך ו או אבל אך אלא גם אם כי כאשר כש אשר ש לכן אז אף רק כן לא אין יש היה היתה הייתה היו יהיה
          תהיה יהיו להיות הוא היא הם הן אני אתה אתם אתן אנחנו אנו זה זאת זו אלה אלו הזה הזאת הזו האלה ההוא ההיא
          כל כול מה מי איזה איזו אילו איך היכן איפה מתי מדוע למה כמה שלי שלך שלו שלה שלנו שלכם שלהם לי לך לו לה
          לנו לכם להם בו בה בהם אותו אותה אותם אותך אתכם אותנו עליו עליה עליהם עוד כבר מאוד יותר פחות אחר אחרת
          אחרים כאן שם עכשיו היום ניתן יכול יכולה יכולים צריך צריכה צריכים חייב עשוי נא בבקשה ה ב כ ל מ
          """)
    }
  )
}
