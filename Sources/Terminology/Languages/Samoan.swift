internal import UnicodeText

extension LanguageProfile {
  /// The koma liliu is a letter, however the apostrophe is typed; it may begin a word in front of a vowel.
  /// The fa‘amamafa (macron) makes other words and always counts.
  static let samoan = LanguageProfile(
    language: .known("sm"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "The glottal stop counts as a letter and may be typed as ʻ, ‘, ’, ' or `; a word without it is another word.",
      "The macron counts: mātua is not matua. Spellings without these signs are listed in the glossary.",
      "Words do not change and nothing is attached; plurals that differ (tamaitiiti, tamaiti) are listed.",
      "A curly quotation mark straight in front of a vowel is read as a glottal stop.",
    ],
    matching: MatchingProfile { samoan in
      samoan.apostrophe = .letterBefore("aeiouāēīōū")
      samoan.quotationMarks = "“ ”"
      samoan.commonWords = """
        o le lo la se ni i ma e a ae po pe ona aua ua na sa ia te ina oe au ou outou tatou matou latou lenei lea lena
        alu sau fai ave iloa vaai tautala faitau tusi aoga faiaoga tamaititi tama teine tina tama fale vai meaai ala
        taavale aso masina tausaga itula taeao po taeao tasi lua tolu fa lima ono fitu valu iva sefulu tele laitiiti
        lelei fou tuai lima vae mata ulu loto igoa galuega ipu isu ulo ola ato aga aiga ama api ila ine ita ote
        """
    },
    explaining: ExplainingProfile { samoan in
      samoan.stopWords = Set(
        words: """
          o ʻo le se ni i ʻi iā ma ae ʻae poʻo pe po e te ʻe ona ʻona auā ua na sa ʻo lo loʻo ʻole ʻoloʻo ʻia ia ina
          ʻina lava foʻi fua lenei lea lena nei na nā ʻuma uma isi nisi taʻitasi soʻo aʻu ʻoe ʻoia ia matou mātou
          tatou tātou ʻoutou latou lātou laʻu loʻu lau lou lana lona a ā mo mō mai atu aʻe ifo ane luga lalo totonu
          fafo luma tua i ai iai leai lē le ā fea ai fia pei afai ʻāfai pea toe tele mafai e tatau ʻaua
          """)
    }
  )
}
