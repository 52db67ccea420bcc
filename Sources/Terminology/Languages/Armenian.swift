internal import UnicodeText

extension LanguageProfile {
  /// The marks of question, exclamation and emphasis stand inside the word, over its stressed vowel: they count for
  /// nothing.
  /// և agrees with եւ by Unicode's own folding; capitals write ԵՎ, so եվ is read as եւ too.
  static let armenian = LanguageProfile(
    language: .known("hy"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "The marks ՛ ՜ ՞ inside a word count for nothing; և, եւ and եվ are the same; every other letter counts.",
      "The article, cases and plural of nouns with common endings are generated, on the last word of a term.",
      "Other nouns are listed in the glossary with their forms.",
      "Eastern Armenian spelling is assumed; the traditional spelling is another one and must be listed.",
    ],
    matching: MatchingProfile { armenian in
      armenian.folds.drop = "\u{55B} \u{55C} \u{55E}"
      armenian.folds.replace = "եվ եւ"
      armenian.quotationMarks = "« »"
      armenian.endings = Endings { endings in
        endings.agreement = .final
        endings.nouns = """
          -ություն: -ությունը/-ությունն -ության -ությանը/-ությանն -ությունից -ությամբ -ություններ
          -ում: -ումը/-ումն -ման -մանը/-մանն -ումից -մամբ/-ումով -ումներ -ումները/-ումներն
          -րտում: -րտումը/-րտումն -րտման -րտմանը/-րտմանն -րտումից -րտմամբ -րտումներ -րտումները/-րտումներն -րտումների
          -ագիր: -ագիրը/-ագիրն -ագրի -ագրին -ագրից -ագրով/-ագրում -ագրեր -ագրերը/-ագրերն -ագրերի -ագրերին -ագրերից
          -արան: -արանը/-արանն -արանի -արանին -արանից -արանով/-արանում -արաններ -արանները/-արաններն -արանների -արաններին
          -պրոց: -պրոցը/-պրոցն -պրոցի -պրոցին -պրոցից -պրոցով/-պրոցում -պրոցներ -պրոցները/-պրոցներն -պրոցների -պրոցներին
          -ուցիչ: -ուցիչը/-ուցիչն -ուցչի -ուցչին -ուցչից -ուցչով -ուցիչներ -ուցիչները/-ուցիչներն -ուցիչների -ուցիչներին
          -ակերտ: -ակերտը/-ակերտն -ակերտի -ակերտին -ակերտից -ակերտով -ակերտներ -ակերտները/-ակերտներն -ակերտների
          """
      }
      armenian.commonWords = """
        ես դու նա մենք դուք նրանք այս այդ այն և եւ կամ բայց որ թե ինչ ով ուր երբ որտեղ ինչպես ինչու քանի շատ քիչ
        մեծ փոքր լավ վատ նոր հին տուն դուռ ջուր հաց մայր հայր եղբայր քույր որդի դուստր երեխա մարդ կին տղա աղջիկ
        օր ժամ տարի ամիս շաբաթ այսօր վաղը երեկ գիրք գրիչ սեղան աթոռ բառ լեզու անուն թիվ մեկ երկու երեք չորս հինգ
        վեց յոթ ութ ինը տասը գալ գնալ տալ լինել կա չէ էր են եմ ես ենք եք իմ քո մեր ձեր իր նրա ոչ այո սեր կյանք
        ձեռք ոտք աչք գլուխ սիրտ երկիր քաղաք գյուղ փողոց ճանապարհ ծառ արև ձյուն հող
        """
    },
    explaining: ExplainingProfile { armenian in
      armenian.limits = ExplanationLimits(text: 50, sentence: 25)
      armenian.stopWords = Set(
        words: """
          և եւ ու կամ բայց իսկ այլ որ թե եթե երբ մինչ մինչև մինչեւ քանի որպես ինչպես որովհետեւ նաեւ քանզի էլ միայն նույնպես
          ես դու նա մենք դուք նրանք ինձ քեզ նրան մեզ ձեզ նրանց իմ քո նրա մեր ձեր իր իրեն իրենց այս այդ այն սա դա
          սրանք դրանք ով ինչ որտեղ ուր որը որի որին որից որով որոնք որոնց ում եմ ես է ենք եք են էի էիր էր էինք էիք
          էին լինել լինի կլինի եղել կա կան չի չեն պետք պիտի կարող ոչ չէ մի մեկ բոլոր ամեն յուրաքանչյուր համար
          մասին հետ մեջ վրա տակ առաջ հետո միջև ըստ դեպի առանց բացի կողմից պես շատ ավելի
          """)
    }
  )
}
