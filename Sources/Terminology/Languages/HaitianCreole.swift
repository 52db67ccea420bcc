internal import UnicodeText

extension LanguageProfile {
  /// No word changes its form; determiners and pronouns stand behind the noun, apart or behind a hyphen or an apostrophe.
  static let haitianCreole = LanguageProfile(
    language: .known("ht"),
    confidence: .medium,
    isComplete: true,
    summary: [
      "Words are compared without regard to capitals; è and ò count, with or without the accent is another word.",
      "No word changes its form; the plural \"yo\" and the articles \"la\", \"a\", \"an\", \"nan\" are words of their own.",
      "Articles and short pronouns behind a hyphen or an apostrophe, as older spelling has them, are not part of the term.",
      "Spellings such as \"k ap\", \"k'ap\" and \"kap\" are listed in the glossary.",
      "Acronyms that letters keep are found as they are; \"IEPs\" too.",
    ],
    matching: MatchingProfile { haitian in
      haitian.elisions = "l m n w y k t s"
      haitian.enclitics = "la lan a an nan yo m w l n y ou li nou"
      haitian.acronymEndings = "s"
      haitian.commonWords = """
        a ak an ane ankò ann anba ansanm ap apre ase ata atik avan avi avni ba bay bèl bo bon bò byen chak chita dat de dis dlo
        do dwa dwe edem ede eki epi eta fason fè fen fi fim fin fo fon fò fwa gade gen genyen gou gwo ijan ka kay kek kè
        ki kilè kite klas klè kò kon konn kote kou koute lajan lakay lan lang le lè lè li lin liv lot lòt lwa mal
        malad mande manje manman mas me men mete mi mo moun mwa mwen na nan nèg nen ni non nou nòt nouvo o ou oswa
        pa pale pami pan pap papa pase pati pe pèdi pen peyi pi pito plan plas plis plim po pou pran pre pri pwa
        pwen rad ran rele ri sa sak sal san sans se sel semèn si sik sis sit sou suiv swa tab tan tande tankou
        te tèt ti tit tou tout tranp travay twa vin vini vle vil vit vo vwa vye wè wi wo y ye yo yon youn zan zye
        """
    },
    explaining: ExplainingProfile { haitian in
      haitian.stopWords = Set(
        words: """
          a ak ake ala an ankò anvan ap apre ase avan avèk ava ba bay de deja depi dwe e en epi fè gen genyen ka kab kapab kap
          ke ki kilès kisa kiyès kijan koman konsa kote kou la lakay lan le lè li lòt m mwen menm n nan nenpòt ni non
          nou nèg oswa osinon ou oubyen pa pandan pap pami pase paske pou poutèt pral pwòp sa sanble san se si sila sila yo
          sou soti sèlman selon swa ta tankou te tou toujou tout twò l w va vin wi y yo yon youn chak kèk anpil plis mwens
          men kidonk dapre jiska jis rive ant kont anba anwo devan dèyè konnen vle kèlkeswa pwiske lòske kom kòm
          """)
    }
  )
}
