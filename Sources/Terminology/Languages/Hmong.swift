internal import UnicodeText

extension LanguageProfile {
  /// White Hmong and Green Hmong in the Roman alphabet: the last letter of a syllable is its tone and always counts.
  /// Nothing is attached to words; syllables of one word may be joined or split, which the glossary lists.
  static let hmong = LanguageProfile(
    language: .known("hmn"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Words are compared without regard to capitals; every letter counts, above all the last one, which is the tone.",
      "Words do not change; there are no endings or prefixes.",
      "Syllables written together (tsevkawm) or apart (tsev kawm), and spellings of Green Hmong, are listed.",
    ],
    matching: MatchingProfile { hmong in
      hmong.quotationMarks = "“ ”"
      hmong.commonWords = """
        tus cov lub los yog tsis muaj nyob mus tuaj ua hais rau ntawm hauv kom thiab lawv nws peb koj kuv neb
        nej lawm tau yuav twb tseem ib ob plaub tsib xya yim cuaj kaum txhua hnub hli xyoo lis piam teev zaug
        niam txiv tub ntxhais kwv tij neeg menyuam me nyuam tsev kawm ntawv xib fwb qhia nyeem sau pab paub pom
        hnov noj mov haus dej nqaij zaub pw sawv zoo phem loj yau dub dawb liab ntsuab daj siab qis ntev luv
        ntau tsawg kub txias tshiab laus ntsej muag plab taw tes qhov rooj kev tsheb nyiaj zes npe xav xum kho
        mob tim pes li cas dab tsi leej twg vim pib tag nrog tib sib pej xeem tsim nyog ntaus tawm ces mas kuj
        sis
        """
    },
    explaining: ExplainingProfile { hmong in
      hmong.stopWords = Set(
        words: """
          lub tus cov daim txoj zaj tsab phau qhov yam ib ob thiab los losis sis lossis tab tabsis yog tias tiam
          vim rau hais ntawm hauv nrog mus tuaj txog thaum ua ntej tom qab nyob sab saum kom thiaj li yuav tau
          tsis txhob muaj twb tseem lawm ces mas kuj kuv koj nws peb nej neb lawv wb nkawd yus no ntawd ko tod
          tid txhua txhia tag nrho lwm ntau tsawg qee leej twg dab tsi cas puas pes raug txawj yeem kheev xav
          thov nkaus xwb heev dhau dua raws nraim txawm thoob plaws tshwj
          """)
    }
  )
}
