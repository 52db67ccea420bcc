internal import UnicodeText

extension LanguageProfile {
  /// Articles and prepositions elide in front of a vowel: l’évaluation, d’élèves. œ and oe are the same.
  static let french = LanguageProfile(
    language: .known("fr"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Words are compared without regard to capitals; accents and the cedilla count, on capitals too.",
      "œ and oe are the same.",
      "\"l’\", \"d’\", \"qu’\" and the like in front of a term do not belong to it.",
      "Regular plurals are generated for each word of a term up to the first preposition, all words agreeing.",
      "Feminine forms, verb forms and irregular plurals are listed in the glossary.",
    ],
    matching: MatchingProfile { french in
      french.folds.replace = "œ oe"
      french.elisions = "l d qu j n s m t c jusqu lorsqu puisqu quoiqu presqu"
      french.acronymEndings = "s"
      french.quotationMarks = "« »"
      french.endings = Endings { endings in
        endings.agreement = .all
        endings.stops = """
          à au aux de du des d l le la les un une en par pour sur sous dans avec sans chez contre entre selon hors
          vers dès et ou ni qui que qu dont où comme
          """
        endings.nouns = """
          -[abcdefghjklmnopqrtvwy]: +s
          -[éèêëàâçîïôûùü]: +s
          -[bcdfghjklmnpqrstv]i: +s
          -[aou]i: +s
          -i: =
          -u: +s
          -[sxz]: =
          -non: =
          -au: +x
          -eu: +x
          -bleu: +s
          -pneu: +s
          -bijou: +x
          -caillou: +x
          -chou: +x
          -genou: +x
          -hibou: +x
          -al: -aux
          -estival: +s
          -carnaval: +s
          -récital: +s
          -naval: +s
          -natal: +s
          -fatal: +s
          -banal: +s
          -final: -finals/-finaux
          -travail: -travaux
          -vitrail: -vitraux
          -oeil:
          -onsieur:
          -adame:
          -moiselle:
          -[0123456789]: =
          """
      }
      french.commonWords = """
        a à as au aux ai ait un une le la les de du des et ou où ce ces cet cette se ses si sa son sont mon ma mes ton
        ta tes il ils elle elles on nous vous je tu me te lui leur leurs en y ne pas par pour sur sous dans avec sans
        chez vers qui que quoi dont est es été être eu eux fait dit vu va vont bien mal mais plus moins très tout tous
        toute rien jamais hier oui non ici là bon bonne fin fils fil fois foi mois moi temps cas bas dos sens cours
        cour corps bras ver bus os avis an ans jour nuit eau eaux mer mère père pain main loi roi jeu jeux feu lieu
        sel sol ciel miel mars mai août sept huit neuf dix six cinq deux trois cent mille prix voix choix noix baux
        puis depuis sou tas tel pli plis lit lu lus idée aide aime ami carte gare port porte peu peux peut sait soi
        sois suis mur dur pur avoir dès clé
        """
    },
    explaining: ExplainingProfile { french in
      french.stopWords = Set(
        words: """
          le la les l un une des du de d au aux à ce cet cette ces ceci cela ça c celui celle ceux celles il elle ils
          elles on je j tu nous vous me m te t se s lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos
          votre vos qui que qu quoi dont où quel quelle quels quelles et ou mais ni or car donc si comme quand lorsque
          lorsqu puisque puisqu parce pour par dans sur sous avec sans chez contre entre vers depuis pendant avant
          après dès jusque jusqu selon est sont était étaient être été étant a ont avait avaient avoir eu sera seront
          peut peuvent pouvoir doit doivent fait ne n pas non plus moins très aussi bien tout toute tous toutes chaque
          autre autres même mêmes déjà encore ainsi alors afin lors
          """)
    }
  )
}
