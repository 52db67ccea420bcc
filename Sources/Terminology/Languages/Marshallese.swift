internal import UnicodeText

extension LanguageProfile {
  /// The dictionary's ļ m̧ ņ o̧ are often typed and printed with a dot below, and n̄ as ñ: they are the same letters.
  static let marshallese = LanguageProfile(
    language: .known("mh"),
    confidence: .low,
    isComplete: false,
    summary: [
      "Letters with a cedilla and the same letters with a dot below are the same, and so are n̄ and ñ.",
      "Every other letter and macron counts: older spellings without these signs are listed in the glossary.",
      "Words change for the owner (my, your, his): such forms are listed in the glossary; nothing is generated.",
    ],
    matching: MatchingProfile { marshallese in
      marshallese.folds.replace = """
        ļ ḷ
        m\u{327} ṃ
        ņ ṇ
        o\u{327} ọ
        n\u{304} ñ
        """
      marshallese.quotationMarks = "“ ”"
      marshallese.commonWords = """
        i in ilo im ak ej ear ean eo ko ro kein rein e a an am ar ad aer ami kaj ke bwe men armej ajri jikuul rikaki
        ema emaan eman jema jine nuku em im iar mona idik dan aol raan allon iio awa jota jibon juon ruo jilu emen
        lalem jiljino jiljilimjuon ruwalitok ruatimjuon jonoul elap edik emman kaal mokta tok waj lok aet jaab kommol
        yokwe iakwe eiet ia ta won naat etal itok lo roñ ba jela bok aje pad
        """
    },
    explaining: ExplainingProfile { marshallese in
      marshallese.stopWords = Set(
        words: """
          im ak bwe ñe elañe ilo iloan i ippān ippa ippam ñan jān in an am aō ami aer ad eo eṇ in ko kaṇ kein ro
          raṇ rein ej ear enaaj emaroñ rej raar renaaj kōj kōm kwe kwōj kwoj koṃ koṃij komij ña ij e ta won ia ñāāt
          et jab jabdewōt aolep jet eḷap barāinwōt wōt ke kab ṃokta ālikin eṃṃan aet jaab tok waj ḷọk juon kakōlle
          kōn kōnke men
          """)
    }
  )
}
