internal import UnicodeText

extension LanguageProfile {
  /// The article, the subject form and the owner are endings of the noun, and the last vowel may change with them.
  /// The gender of the term decides which article it takes; a term that has its article already changes only that.
  /// Eight slots of endings: article, subject, article of what is past; his, her, their, your, our.
  static let somali = LanguageProfile(
    language: .known("so"),
    confidence: .medium,
    isComplete: true,
    summary: [
      "Words are compared without regard to capitals; long and short vowels, dh and d, x and h all count.",
      "The apostrophe, however it is typed, is a letter inside words: \"la'aan\" and \"laan\" are two words.",
      "Subject form and owners of a term with its article (qorshaha, qorshuhu, qorshahaaga) are generated.",
      "A term without an article gets one only if the glossary gives its gender; plurals and spellings are listed.",
      "Endings on an acronym (IEP-ga, IEPga) and -na, -se, -ba on any term are not part of the term.",
    ],
    matching: MatchingProfile { somali in
      somali.apostrophe = .letterInside
      somali.acronymEndings = "s ga gu gii ka ku kii da du dii ta tu tii ha"
      somali.particles = "na se ba"
      somali.endings = Endings { endings in
        endings.agreement = .final
        endings.nouns = """
          -aha: -uhu -ihii -ihiisa -eheeda -ohooda -ahaaga -eheenna
          -ka: -ku -kii -kiisa -keeda -kooda -kaaga -keenna
          -ga: -gu -gii -giisa -geeda -gooda -gaaga -geenna
          -da: -du -dii -diisa -deeda -dooda -daada -deenna
          -ta: -tu -tii -tiisa -teeda -tooda -taada -teenna
          -sha: -shu -shii -shiisa -sheeda -shooda -shaada -sheenna
          -qa: -qu -qii
          -xa: -xu -xii
          -ca: -cu -cii
          -iisa: -iisu
          -eeda: -eedu
          -ooda: -oodu
          -aaga: -aagu
          -aada: -aadu
          -eenna: -eennu
          -ayga: -aygu
          -ayda: -aydu
          -ardayga: -ardaygu -ardaygii -ardaygiisa -ardaygeeda -ardaygooda -ardaygaaga -ardaygeenna
          -ardayda: -ardaydu -ardaydii -ardaydiisa -ardaydeeda -ardaydooda -ardaydaada -ardaydeenna
          -ah: +i
          m -[lmnrbdfs]: +ka +ku +kii +kiisa +keeda +kooda +kaaga +keenna
          m -[giyw]: +ga +gu +gii +giisa +geeda +gooda +gaaga +geenna
          m -e: -aha -uhu -ihii -ihiisa -eheeda -ohooda -ahaaga -eheenna
          m -o: -aha -uhu -ihii -ihiisa -eheeda -ohooda -ahaaga -eheenna
          f -[nrsb]: +ta +tu +tii +tiisa +teeda +tooda +taada +teenna
          f -[di]: +da +du +dii +diisa +deeda +dooda +daada +deenna
          f -l: -sha -shu -shii -shiisa -sheeda -shooda -shaada -sheenna
          f -o: -ada -adu -adii -adiisa -adeeda -adooda -adaada -adeenna
          """
      }
      somali.commonWords = """
        aad aan aas aay aha ahaa ahay ahi ama amar anaga arag asaga ay aynu ayaa baa badan bal bar barta bartu barte
        bas baxa baxay bay bilow bisha caano cad cid cun cusub dad dadka dal dalka dan dar daar deg dhac dhan dhasha
        dhig dhul dib dil ee eeg eray far fal fadhi fiid gaar gal gasha gee geel goor goorta gu guri guriga hab had
        hadda haddii hadduu halka hadal hal haa hore hoos hasha hay iib ilaa in inaad inta intii intu isaga isla iska
        iyada iyo jir joog ka kaasi kale kan kasha kasta kii kiisa kol kolka ku kula kuu kuwa la leh lix loo looga
        maalin maanta mar marka markii markuu maya meel meesha meeshii mid midka miis nin ninka nool noo oo og oran
        qaad qaata qof qofka qor raac rag sabab sano sare si sida sidii sidu soo su subax sug taas tan taasi toban tag
        u uga ugu uu waa waad waan waar wac wada wadar waqti war warka wax waxa waxay way weli wiil wuu wuxuu xaal xag
        xagga xil xoog yar yahay yimid
        """
    },
    explaining: ExplainingProfile { somali in
      somali.stopWords = Set(
        words: """
          aad aan aanay aanu adiga ah ahaa ahaan ahay ahi ama anaga aniga ay ayaa ayay ayuu aynu baa badan badanaa bay
          buu dhan ee ha haddii hadduu halkan hore ilaa in inaad inaan inay inuu isaga isla iyada iyadoo iyaga iyo ka
          kaas kaasi kaga kale kan kasta kaa kaagu kastaa ku kuu kuwa kuwaas kula la lagu laga leh lahaa lahayn loo
          looga ma maaha maxaa mar marka markii markuu mid na ne noo nooga nala oo qaar qaarkood sababtoo sameeya se
          si sida sidaas soo taas taasi tan tani tahay u uga ugu ula uu waa waad waan waana waxa waxaa waxaad waxaan
          waxay waxayna waxuu wax weli wixii wuu wuxuu wuxuuna xitaa yahay yihiin noqon noqday karaa kartaa karo
          doonaa doonaan doono jiray hadda haddana kaddib kadib maanta laakiin dheer inta intaas iyagoo isku kasoo
          mana lakin oon tii kii kuwii
          """)
    }
  )
}
