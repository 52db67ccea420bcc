internal import UnicodeText

extension LanguageProfile {
  /// No spaces between words: the edges of a term are those that ICU's dictionary sees in the text as it is written.
  /// Vowels typed in two parts are read as one, and the subscript of ដ as that of ត, which looks the same.
  static let khmer = LanguageProfile(
    language: .known("km"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Vowels typed in two parts are read as one; the subscripts of ដ and ត look the same and are the same here.",
      "Every other vowel, sign and subscript counts; invisible spaces between words count for nothing.",
      "Words stand without spaces: a dictionary decides where a term may begin and end; some finds stay uncertain.",
      "Words do not change; the repetition mark ៗ may stand behind a term. Other spellings are listed in the glossary.",
    ],
    matching: MatchingProfile { khmer in
      khmer.folds.replace = """
        \u{17C1}\u{17B8} \u{17BE}
        \u{17C1}\u{17B6} \u{17C4}
        \u{17D2}\u{178A} \u{17D2}\u{178F}
        """
      khmer.particles = "ៗ"
      khmer.quotationMarks = "« »"
      khmer.commonWords = """
        ខ្ញុំ គាត់ យើង អ្នក គេ នេះ នោះ ជា មាន នៅ ទៅ មក ឲ្យ ឱ្យ បាន ធ្វើ ដឹង ឃើញ ស្ដាប់ អាន រៀន បង្រៀន គ្រូ សិស្ស
        សាលា កូន ម្ដាយ ឪពុក បង ប្អូន ផ្ទះ ទឹក បាយ ផ្លូវ ឡាន ថ្ងៃ ខែ ឆ្នាំ ម៉ោង ព្រឹក ល្ងាច យប់ ស្អែក មួយ ពីរ បី
        បួន ប្រាំ ដប់ ធំ តូច ល្អ ថ្មី ចាស់ ច្រើន តិច ណាស់ ដៃ ជើង ភ្នែក ក្បាល ចិត្ត ការ សេចក្ដី ពាក្យ ឈ្មោះ លេខ
        """
    },
    explaining: ExplainingProfile { khmer in
      khmer.limits = ExplanationLimits(text: 180, sentence: 90, short: 36)
      khmer.stopWords = Set(
        words: """
          និង ឬ តែ ប៉ុន្តែ ដែល នៃ របស់ ក្នុង ក្រៅ លើ ក្រោម ពី ដល់ ទៅ មក នៅ ជាមួយ ដោយ ដើម្បី សម្រាប់ តាម អំពី
          ចំពោះ ក្រោយ មុន រវាង ពេល ខណៈ ព្រោះ ដោយសារ ប្រសិនបើ បើ ថា ក៏ ទើប ហើយ នឹង បាន ត្រូវ គួរ អាច ធ្លាប់
          កំពុង ឲ្យ ឱ្យ ជា គឺ មាន មិន ពុំ ទេ នេះ នោះ ទាំង ទាំងអស់ ទាំងនេះ គ្រប់ នីមួយៗ ខ្លះ ផ្សេង ទៀត ឯង គ្នា
          ខ្ញុំ អ្នក លោក លោកស្រី យើង គាត់ នាង គេ ពួក វា នរណា អ្វី ណា យ៉ាង ដូច ដូចម្ដេច ប៉ុន្មាន ការ ភាព អ្នកណា
          ច្រើន តិច ជាង បំផុត ឡើង ចុះ ចូល ចេញ សូម មួយ
          """)
    }
  )
}
