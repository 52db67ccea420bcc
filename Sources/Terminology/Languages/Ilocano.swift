internal import UnicodeText

extension LanguageProfile {
  /// Short words for "my", "your", "our", "their" are written straight behind the noun; plurals repeat a syllable in
  /// front of it.
  static let ilocano = LanguageProfile(
    language: .known("ilo"),
    confidence: .low,
    isComplete: false,
    summary: [
      "Words are compared without regard to capitals; ñ and accents count, and a hyphen is the same as a space.",
      "The endings -ko, -mo, -na, -mi, -tayo, -yo and -da (my, your, our, their) behind a term are found: karbenganyo.",
      "Plurals (adalan, ad-adalan), verb forms, -k and -m behind a vowel, and old spellings (escuela) are listed.",
    ],
    matching: MatchingProfile { ilocano in
      ilocano.enclitics = "s t y"
      ilocano.acronymEndings = "s"
      ilocano.particles = "ko mo na mi tayo yo da"
      ilocano.commonWords = """
        ti iti dagiti kadagiti ni da ken wenno ngem ta no ket a nga idi inton ita tatta daytoy dayta daydiay
        dagitoy dagita isu isuda siak sika dakami datayo dakayo ania asino kaano adino apay kasano adda awan saan
        wen haan pay met laeng koma ngata gayam kano manen maysa dua tallo uppat lima innem pito walo siam
        sangapulo aldaw rabii bigat malem lawas bulan tawen oras balay anak ubing annak ina ama tata nana adi
        manang manong tao tattao aso pusa danum innapuy tinapay libro papel sao sarita awag nagan lugar dalan ridaw
        mayo parada entrada ada mano amin dadduma adu bassit dakkel baro daan nalaing nasayaat agyaman apo
        """
    },
    explaining: ExplainingProfile { ilocano in
      ilocano.stopWords = Set(
        words: """
          ti iti dagiti kadagiti ni kenni da kada ken wenno ngem ta no ket a nga idi inton ita daytoy dayta daydiay
          dagitoy dagita dagidiay ditoy dita sadiay isu isuda siak sika dakami datayo dakayo kaniak kenka kenkuana
          kadakami kadatayo kadakayo kadakuada ko mo na mi tayo yo ania asino kaano sadino apay kasano adda awan
          saan haan di pay met laeng la koma ngata kano manen amin tunggal dadduma sabali maysa tapno para gapu
          babaen maipanggep segun agingga manipud kabayatan sakbay kalpasan kas kasla mabalin masapul rumbeng kayat
          nasken agbalin isunga uray
          """)
    }
  )
}
