internal import UnicodeText

extension LanguageProfile {
  /// The glottal stop inside a word is a letter, however the apostrophe is typed. At the end of a word it is a mark.
  /// Hooks, tone marks and ł make other words and always count.
  static let navajo = LanguageProfile(
    language: .known("nv"),
    confidence: .low,
    isComplete: false,
    summary: [
      "The glottal stop inside a word counts as a letter and may be typed as ʼ, ’, ' or `.",
      "High tone, nasal hooks and ł always count; a text without them is not found.",
      "Words take many prefixes: nothing is generated; forms such as shi-, ni-, bi- are listed in the glossary.",
      "A glottal stop at the very end of a word is read like a quotation mark.",
    ],
    matching: MatchingProfile { navajo in
      navajo.apostrophe = .letterInside
      navajo.quotationMarks = "“ ”"
      navajo.commonWords = """
        shi ni bi nihi aoo dooda dóó doo da ei éí díí ákót'éego hágo tó tsé chidí łį́į́ tł'éé' jí mósí dibé gah shash
        mą'ii bááh atoo' abe' ayaa t'áá ła' t'ááłá'í naaki táá' dį́į́' ashdla' hastą́ą́h tsosts'id tseebíí náhást'éí
        neeznáá hooghan kin ólta' bá'ólta'í naaltsoos bizaad saad diné bilagáana nizaad ashkii at'ééd áłchíní shimá
        shizhé'é hosh awéé' abíní ííyisíí nizhóní yá'át'ééh ahéhee' háadi háágóó haash ha'át'íí háí
        """
    },
    explaining: ExplainingProfile { navajo in
      navajo.stopWords = Set(
        words: """
          dóó éí díí doo da dooda ndi áko áádóó ákohgo biniinaa biniyé bá bee bił bik'ehgo bich'į' bikáá' biyi' bitł'ááh
          bíighah bitsį' bizaad t'áá ałtso t'éiyá ła' łah hastįį hólǫ́ nihee shee nee nihá nihił shá shił ná nił shí
          ni bí nihí danihí ałdó' ałtso ákót'éego kót'éego háadi háágóó hahgo ha'át'íí háí haash yę́ę gi góó dę́ę́'
          ígíí nt'éé' go yá'át'ééh t'ah áłtsé k'ad
          """)
    }
  )
}
