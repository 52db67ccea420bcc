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
      haitian.limits = ExplanationLimits(text: 60, sentence: 32)
      haitian.dropsSubject = true
      haitian.stopWords = Set(
        words: """
          a ak ake ala an ankò anvan ap apre ase avan avèk ava ba bay de deja depi dwe e en epi fè gen genyen ka kab
          kapab kap ke ki kilès kisa kiyès kijan koman konsa kote kou la lakay lan le lè li lòt m mwen menm n nan
          nenpòt ni non nou nèg oswa osinon ou oubyen pa pandan pap pami pase paske pou poutèt pral pwòp sa sanble san
          se si sila yo sou soti sèlman selon swa ta tankou te tou toujou tout twò l w va vin wi y yon youn chak kèk
          anpil plis mwens men kidonk dapre jiska jis rive ant kont anba anwo devan dèyè konnen vle kèlkeswa pwiske
          lòske kom kòm jan kèlke tèl gras grasa malgre eksepte toupatou deyò andedan anndan pita bonè toupre lwen
          kounye jodi dwèt fòk fò prale vini ale rete fèk sot sòti pito pi trè gentan okenn pèsonn anyen lòtmoun
          tousèl sèl bagay fwa janm souvan ladan ladann lakoz akoz koz etan dako diferan sètadi di ye sètènman kilè
          kibò konbyen poukisa epitou alò alòske byenke swivan anvè atravè sitou apeprè idantifye
          """)
      haitian.definers = Phrases(
        """
        vle di, siyifi, refere, dekri, deziye, se, se lè, se kote, se jan, se fason, se non, se yon mo, se tèm,
        te, defini kòm, reprezante, konsiste, mezire, evalye, montre, endike, eksplike, ede, bay, pwoteje, pèmèt,
        gen ladan, gen ladann, genyen ladan, kouvri, sèvi pou, di ke, egzije, mande pou, yo se, la vle di,
        a vle di, an vle di, nan vle di, lan vle di, yo vle di, sa a vle di, la se yon, la se lè, la ede,
        la montre, a se yon, a se lè, a ede, a montre, an se yon, an se lè, an ede, an montre, nan se yon,
        nan se lè, nan ede, nan montre, lan se yon, lan se lè, lan ede, lan montre, sa a se yon, sa yo se, yo ede,
        yo montre, la se sa, la mezire, a mezire, an mezire, la pwoteje, a pwoteje
        """)
      haitian.strongDefiners = Set(words: "vle siyifi refere dekri deziye defini konsiste")
      haitian.plainVerbs = Set(words: "se te")
      haitian.pluralVerbs = Set(words: "se")
      haitian.meaningStarts = Set(
        words: """
          yon youn kèk chak tout nenpòt lòt lè kijan jan kote fason sa moun elèv timoun fanmi paran pwofesè lekòl èd
          sipò sèvis règ dwa chanjman kou tès egzamen reyinyon ansèyman leson lajan fon manke rate repete aprann
          resevwa enfòmasyon mo dokiman dosye nòt mezi etap mwayen granmoun espesyalis terapi lwa plan pwogram lèt
          gwoup ansanm pati objektif nivo travay akò
          """)
      haitian.predicates = Set(
        words: """
          pou nan pa p pap obligatwa nesesè enpòtan endispansab esansyèl trè jodi demen kounye gratis opsyonèl volontè
          konfidansyèl disponib bon byen bèl anpil ou nou mwen m w li yo menm vre poutèt paske konsa le a ak avèk apre
          anvan avan depi jiska pandan sèlman toujou deja ankò posib pare fèmen ouvè atache pwograme prevwa ki kiyès
          kisa poukisa selon dapre sou anba an ane responsablite plezi onè okazyon inisyativ priyorite jou dat
          """)
      haitian.numbers = Set(words: "de twa kat senk sis sèt uit nèf dis")
      haitian.namers = Phrases(
        """
        yo rele, nou rele, ki rele, li rele, sa rele, sa a rele, rele sa, rele sa a, rele l, rele li, rele yo,
        lwa a rele, lalwa rele, eta a rele, konnen kòm, konnen sou non, konnen tou kòm, yo konnen l kòm,
        yo konnen li kòm, pote non, yo bay non, non sa se, non sa a se, non bagay sa a se, mo pou sa se,
        tèm pou sa se, tèm nan se, yo konsidere kòm, konsidere l kòm
        """)
      haitian.anaphors = Set(words: "sa li yo l se sila isit la a konsa")
      haitian.kinds = Set(
        words: """
          sa la an nan lan plan pwogram pwosesis reyinyon tès egzamen evalyasyon dokiman ekip gwoup lwa règ règleman
          sistèm sèvis èd lis avi lèt nòt chif nimewo klasman fòm fòmilè akò kontra komite etap kalite sipò dwa estati
          non tèm mo lide etid verifikasyon sondaj klas lekòl chanjman odyans liv papye dosye nivo mezi rapò lajan fon
          fason moun anplwaye timoun elèv tan jou ansèyman enstriksyon desizyon nòm entèvansyon depistaj
          """)
      haitian.anaphorVerbs = Set(
        words: """
          se di siyifi ede bay montre mezire evalye eksplike dekri endike pèmèt pwoteje konpare kouvri refere konsiste
          ladan ofri sèvi etabli fikse defini oblije egzije anseye founi garanti sipòte reyini resevwa fòme fòse
          rasanble detèmine
          """)
      haitian.subordinators = Set(words: "ke si")
      haitian.appositions = Phrases(
        """
        ki vle di, ki vle di ke, sa vle di, sa vle di ke, sa ki vle di, sa ki vle di ke, ki siyifi, sa siyifi, se,
        ki se, ki te, se sa ki, se sa, sètadi, setadi, sa se, ki dekri, ki mezire, ki montre, ki endike, ki ede,
        ki bay, ki di, ki pwoteje, ki pèmèt, ki konpare, ki gen ladan, ki garanti, an lòt mo, nan lòt mo,
        annòt mo, an tèm senp, nan mo senp
        """)
      haitian.articles = Set(words: "yon youn chak tout la a an nan lan nenpòt")
      haitian.definiteArticles = Set(
        words: """
          plan pwogram pwosesis reyinyon tès egzamen evalyasyon dokiman ekip gwoup lwa règ sistèm sèvis lis avi lèt
          nòt klasman fòm fòmilè akò kontra komite sipò dwa etid verifikasyon odyans dosye nivo mezi rapò fon anplwaye
          ansèyman entèvansyon depistaj
          """)
      haitian.determiners = Set(words: "yon chak tout yo pitit ou")
      haitian.alternatives = Set(words: "oswa oubyen osinon")
      haitian.conjunctions = Set(words: "ak epi oswa oubyen men kòm tankou avèk")
      haitian.subjectLeads = Set(words: "tèm mo non ekspresyon ke epi men paske sig akwonim lèt pa")
      haitian.consequences = Phrases(
        """
        ou dwe, ou gen pou, ou bezwen, ou ka, ou kapab, ou ta dwe, ou pral, ou ap, w ap, wap, ou gen dwa,
        ou oblije, fòk ou, fò w, tanpri, silvouplè, s il vou plè, pa bliye, nou pral, n ap, nap, nou ap,
        nou bezwen, nou dwe, nou gen, paran dwe, paran yo dwe, fanmi dwe, fanmi yo dwe, paran yo bezwen,
        tout paran, tout fòm, tout fòmilè, anpil, pa gen, ke pa gen, p ap gen, ke p ap gen, pap gen, ke pap gen,
        pral gen, ap gen, pèsonn, lekòl la ap, lekòl la pral, lekòl ap, ke lekòl
        """)
      haitian.dismissals = Set(
        words: """
          gade kontakte vizite pote mande siyen retounen ekri klike tanpri atache disponib rele voye telefone konsilte
          sonje ranpli note wè
          """)
      haitian.vacuous = Set(words: "sijè tèm kesyon pwoblèm evènman evenman onè plezi moman okazyon bagay priyorite")
      haitian.turns = Phrases(
        """
        kidonk tanpri, tanpri, se poutèt sa, se pou sa, donk tanpri, kidonk ou, kidonk nou, alò ou, epi ou dwe,
        epi fòk
        """)
      haitian.owners = Phrases(
        """
        la, a, an, nan, lan, yo, sa a, sa yo, ou a, pitit ou, pitit ou a, pitit ou yo, pitit gason ou,
        pitit fi ou, timoun ou, timoun ou an, pou pitit ou, pou pitit ou a, elèv ou, elèv ou a, elèv la, lekòl la,
        lekòl nou an, lekòl nou, nan lekòl la, nan lekòl nou an, eta a, distri a, pou elèv yo, pou timoun yo
        """)
      haitian.leads = Set(words: "anba nan ak avèk pandan pou selon dapre gras")
      haitian.future = Set(words: "pral va")
      haitian.negations = Set(words: "pa p pap janm ni okenn non")
      haitian.questions = Phrases(
        """
        kisa yon, ki sa yon, kisa ki, ki sa ki yon, ki sa ki rele, kisa yo rele, ki sa nou rele, kisa nou rele,
        sa yo rele, kisa sa vle di, sa sa vle di, ki moun ki, kiyès ki, konprann, konsènan, apwopo, sou
        """)
      haitian.questionsBehind = Phrases(
        """
        ye, vle di, siyifi, la ye, a ye, an ye, nan ye, lan ye, yo ye, sa a ye, la vle di, a vle di, an vle di,
        nan vle di, lan vle di, yo vle di
        """)
      haitian.wordsTitle = "Mo nou itilize nan lèt sa a"
      haitian.wordsBlocks = Phrases(
        """
        mo nou itilize, mo nou sèvi, mo yo itilize, mo ki nan lèt, mo ki nan avi, mo nan lèt sa, mo nan avi sa,
        mo enpòtan, mo itil, mo kle, mo nouvo, mo pou konnen, mo pou w konnen, mo pou ou konnen, mo ou dwe,
        mo ou ka, mo ou ta, mo w ap, mo ak sa yo vle di, mo ak siyifikasyon, sa mo sa yo vle di, sa mo yo vle di,
        siyifikasyon mo, tèm nou itilize, tèm yo itilize, tèm enpòtan, tèm itil, tèm kle, tèm pou konnen,
        tèm ki nan lèt, tèm lekòl, mo lekòl, glosè, leksik, definisyon, vokabilè, nan mo senp, nan langaj senp,
        an langaj senp
        """)
      haitian.expansions = Phrases(
        """
        vle di an angle, an angle, nan lang angle, sig angle, se sig, sig pou, akwonim pou, se akwonim,
        abreviyasyon pou, se abreviyasyon, abreviyasyon, an abreje, ki se abreviyasyon, non an angle
        """)
      haitian.dateWords = Set(
        words: """
          lendi madi mèkredi jedi vandredi samdi dimanch janvye fevriye mas avril me jen jiyè jyè out dawou septanm
          sektanm oktòb novanm desanm am pm a.m p.m jodi demen yè midi maten apremidi
          """)
      haitian.referenceWords = Set(
        words: """
          cfr usc u.s.c seksyon atik kòd tit chapit gade paj fòmilè atache rele telefòn tel faks imel imèl email mail
          ekstansyon biwo www http https kontak kontakte
          """)
      haitian.abbreviations = Set(
        words: """
          m mm mme mlle msye madan dr pr prof st no nos nimewo tel ekst ext paj p pp art sek sec ed eks etc elatriye
          dept j jr sr vs a.m p.m i.e e.g u.s mr mrs ms
          """)
      haitian.salutations = Phrases(
        """
        chè, chèr, cher, pou paran, pou fanmi, bonjou, bonswa, alo, paran ak gadyen
        """)
      haitian.closings = Phrases(
        """
        sensèman, senserman, avèk respè, ak respè, respektyezman, kòdyalman, salitasyon, avèk rekonesans,
        ak rekonesans, avèk anpil rekonesans, avèk remèsiman, ak tout respè, byen kòdyalman, an patenarya,
        dokiman atache, pyès ki atache, pyès atache, cc, c c
        """)
      haitian.boilerplate = Phrases(
        """
        pa fè diskriminasyon, pa diskrimine, pa fè okenn diskriminasyon, entèdi diskriminasyon,
        diskriminasyon sou baz, diskriminasyon ki baze, opòtinite egal, egalite chans, kowòdonatè tit ix,
        kowòdonatè title ix
        """)
    }
  )
}
