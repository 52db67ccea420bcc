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
      french.limits = ExplanationLimits(text: 60, sentence: 32)
      french.comparesBeginnings = true
      french.stopWords = Set(
        words: """
          le la les l un une des du de d au aux à ce cet cette ces ceci cela ça c celui celle ceux celles il elle ils
          elles on je j tu nous vous me m te t se s lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos
          votre vos qui que qu quoi dont où quel quelle quels quelles et ou mais ni or car donc si comme quand lorsque
          lorsqu puisque puisqu parce pour par dans sur sous avec sans chez contre entre vers depuis pendant avant
          après dès jusque jusqu selon est sont était étaient être été étant a ont avait avaient avoir eu sera seront
          peut peuvent pouvoir doit doivent fait ne n pas non plus moins très aussi bien tout toute tous toutes chaque
          autre autres même mêmes déjà encore ainsi alors afin lors moi toi lequel laquelle lesquels lesquelles duquel
          auquel auxquels desquels tel telle tels telles quelque quelques plusieurs certains certaines aucun aucune
          nul nulle soit soient serait seraient fut furent ai as avons avez aura auront ayant suis es sommes êtes
          pourra pourront pourrait devra devront faut faire font va vont ici là ci voici voilà comment pourquoi
          combien tandis parmi outre hors malgré sauf trop peu assez tant toutefois cependant puis ensuite enfin etc
          pu dû quoique chacun chacune rien dire seulement également notamment travers lieu cours identifié identifiée
          identifiés identifiées
          """)
      french.definers = Phrases(
        """
        signifie, signifient, veut dire, veulent dire, désigne, désignent, se réfère, se réfèrent, fait référence,
        font référence, renvoie, correspond, correspondent, consiste, consistent, se définit comme, décrit,
        décrivent, représente, représentent, c est, ce sont, est quand, est lorsque, est lorsqu, est le nom,
        est le terme pour, est un terme pour, est, sont, était, étaient, comprend, comprennent, inclut, incluent,
        regroupe, regroupent, indique, indiquent, montre, montrent, mesure, mesurent, évalue, évaluent, aide,
        aident, donne, donnent, offre, offrent, permet, permettent, protège, protègent, garantit, garantissent,
        sert à, servent à, dit que, dit qu, exige que, exige qu, prévoit que, il s agit, est défini comme,
        est définie comme, s entend, est le fait
        """)
      french.strongDefiners = Set(
        words: """
          signifie signifient veut veulent désigne désignent réfère réfèrent renvoie consiste consistent décrit
          décrivent s se correspond correspondent
          """)
      french.plainVerbs = Set(words: "est sont était étaient fut")
      french.pluralVerbs = Set(words: "sont étaient")
      french.meaningStarts = Set(
        words: """
          un une des le la les l du comment quand lorsque lorsqu où ce tout toute tous toutes chaque certains
          certaines aide aides soutien soutiens services service règles droits changements élèves enfants familles
          parents enseignants écoles personnes cours tests examens réunions enseignement argent fonds manquer
          redoubler apprendre être avoir recevoir celui celle ceux celles son sa ses leur leurs votre notre nos d
          information informations mots documents document dossiers notes mesures façons moyens étapes adultes
          professionnels thérapies lois plan plans programme test loi lettre réunion groupe ensemble partie quelqu
          quelque
          """)
      french.predicates = Set(
        words: """
          en à au aux dans sur sous pas ne n jamais obligatoire obligatoires requis requise requises exigé exigée
          nécessaire nécessaires important importante importants importantes essentiel essentielle essentiels
          essentielles joint jointe joints jointes disponible disponibles prévu prévue prévus prévues programmé
          programmée fixé fixée demain maintenant aujourd gratuit gratuite gratuits gratuites offert offerte offerts
          offertes fourni fournie fournis fournies pour de admissible admissibles éligible éligibles invité invitée
          invités invitées possible possibles aussi également très bien plus moins par selon jusqu après avant entre
          pendant facultatif facultative facultatifs facultatives volontaire confidentiel confidentielle confidentiels
          confidentielles bon bonne bons bonnes fait faite faits faites envoyé envoyée envoyés envoyées inclus incluse
          incluses compris attendu attendue attendus fermé fermée ouvert ouverte prêt prête prêts déjà encore toujours
          tenu tenue tenus valable valables vôtre pourquoi que qu ainsi donc chez heureux ravi ravis désolés ci
          administré administrée applicable là
          """)
      french.participleEndings = ["é", "ée", "és", "ées", "is", "ise", "ises", "us", "ue", "ues"]
      french.numbers = Set(words: "deux trois quatre cinq six sept huit neuf dix")
      french.namers = Phrases(
        """
        appelé, appelée, appelons, nous appelons cela, on appelle cela, on appelle ça, appelle, appellent,
        désigné comme, désignée comme, nommé, nommée, on parle de, on parle d, le terme utilisé est, est dit,
        est dite, appelés, appelées, le nom de, le nom d, qualifié de, qualifié d, considéré comme,
        considérée comme, on parle alors de, on parle alors d, la loi appelle cela
        """)
      french.anaphors = Set(words: "ce c ceci cela ça cet cette ces il elle ils elles celui celle ceux celles ici")
      french.kinds = Set(
        words: """
          plan plans programme programmes processus procédure réunion réunions test tests examen examens épreuve
          évaluation évaluations document documents équipe groupe groupes loi lois règle règles système service
          services aide aides liste avis lettre score scores numéro nombre note notes cote classement formulaire
          accord contrat panel comité étape étapes type soutien soutiens droit droits statut étiquette nom terme mot
          mots idée étude vérification enquête cours classe classes école écoles changement changements audience
          livret brochure papier papiers dossier dossiers niveau niveaux mesure mesures rapport argent fonds manière
          façon approche acte personne personnes professionnel employé enfant enfants élève élèves étudiant étudiants
          année temps jours enseignement instruction décision norme normes intervention sigle dépistage
          """)
      french.anaphorVerbs = Set(
        words: """
          est sont signifie signifient dire désigne désignent était étaient aide aident donne donnent décrit décrivent
          dit disent montre montrent mesure mesurent évalue évaluent explique expliquent permet permettent comprend
          comprennent inclut incluent protège protègent compare comparent vérifie vérifient couvre couvrent réfère
          concerne consiste consistent indique indiquent informe réunit réunissent cherche décide décident offre
          offrent sert servent établit établissent fixe fixent définit définissent oblige obligent exige exigent
          demande requiert paie payent paient envoie envoient enseigne apprend apprennent reçoit reçoivent liste
          énumère garantit garantissent fournit fournissent apporte apportent agit regroupe regroupent rassemble
          précise prévoit prévoient porte reconnaît soutient soutiennent détermine verse ajoute promet
          """)
      french.subordinators = Set(words: "que qu")
      french.appositions = Phrases(
        """
        ce qui signifie, ce qui veut dire, qui signifie, qui veut dire, qui désigne, qui est, qui sont,
        qui mesure, qui montre, qui indique, qui aide, qui dit, qui compare, qui protège, qui donne, qui offre,
        qui permet, c est à dire, c est, ce sont, soit, à savoir, autrement dit, en d autres termes, i e,
        qui consiste, qui décrit
        """)
      french.articles = Set(words: "un une des le la les l du notre votre nos son sa ses leur tout toute")
      french.definiteArticles = Set(words: "le la les l")
      french.determiners = Set(
        words: """
          le la les l un une des du d votre vos notre nos son sa ses leur leurs ce cet cette ces chaque tout toute
          """)
      french.alternatives = Set(words: "ou")
      french.conjunctions = Set(words: "et ou mais ni comme ainsi")
      french.subjectLeads = Set(
        words: """
          terme mot expression nom que qu et mais car parce sigle sigles acronyme par abréviation lettres
          """)
      french.consequences = Phrases(
        """
        vous devez, vous devrez, vous pouvez, vous avez besoin, il faut, veuillez, merci de, merci d,
        s il vous plaît, nous allons, nous devons, nous avons, nous sommes, les parents doivent,
        les familles doivent, tous les formulaires, que tous, beaucoup, il n y a, qu il n y a, il n y aura,
        qu il n y aura, il y aura, personne, l école sera
        """)
      french.dismissals = Set(
        words: """
          appelez voir voyez contactez visitez apportez demandez signez renvoyez retournez lisez veuillez écrivez
          cliquez notez consultez conservez gardez utilisez remplissez envoyez vérifiez téléphonez joint jointe joints
          jointes ci disponible disponibles inclus incluse merci prière
          """)
      french.vacuous = Set(
        words: """
          sujet thème question moment événement honneur plaisir motif occasion priorité chose affaire joie
          """)
      french.turns = Phrases(
        """
        donc veuillez, veuillez, c est pourquoi, par conséquent, alors veuillez, donc vous, donc nous,
        de sorte que vous, et vous devez, et devez, merci de
        """)
      french.owners = Phrases(
        """
        de votre enfant, pour votre enfant, de votre fils, de votre fille, de votre élève, de l élève,
        de l enfant, de notre école, de l école, de l état, du district, de notre district, pour les élèves
        """)
      french.measures = Set(words: "de")
      french.leads = Set(words: "dans en avec sous par pendant durant pour selon grâce lors à au")
      french.future = Set(
        words: """
          sera seront aura auront pourra pourront devra devront va vont fera recevra recevront aurons serons allons
          """)
      french.actionEndings = ["er", "ir", "endre", "ettre"]
      french.negations = Set(words: "ne n pas ni non jamais aucun aucune")
      french.questions = Phrases(
        """
        c est quoi, qu entend on par, que signifie, que signifient, que veut dire, que veulent dire, que désigne,
        que désignent, que sont, qu est, qui est, qui sont, en quoi consiste, comprendre, à propos
        """)
      french.questionsBehind = Phrases(
        """
        c est quoi, qu est ce que c est, de quoi s agit il
        """)
      french.wordsTitle = "Mots utilisés dans cette lettre"
      french.wordsBlocks = Phrases(
        """
        mots utilisés, mots que nous utilisons, mots de cette lettre, mots importants, mots utiles, mots clés,
        mots à connaître, mots que vous, signification des mots, termes utilisés, termes que nous utilisons,
        termes que vous, termes de cette lettre, termes importants, termes utiles, termes clés, termes scolaires,
        lexique, glossaire, définitions, vocabulaire, en mots simples, mots dans cet, mots dans cette,
        mots et leur, que signifient, sens des mots, termes à connaître
        """)
      french.expansions = Phrases(
        """
        est l acronyme de, est le sigle de, est l abréviation de, acronyme de, acronyme anglais, sigle de,
        sigle anglais, selon son sigle anglais, abréviation de, en abrégé, en anglais, dont le sigle est
        """)
      french.dateWords = Set(
        words: """
          lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
          septembre octobre novembre décembre janv févr avr juil oct nov déc h am pm a.m p.m aujourd hui demain hier
          midi
          """)
      french.referenceWords = Set(
        words: """
          cfr usc u.s.c section article code titre chapitre voir voyez page formulaire joint pièce appelez téléphone
          tél tel fax courriel email mail bureau www http https contact
          """)
      french.abbreviations = Set(
        words: """
          m mm mme mmes mlle mlles dr dre pr prof me mgr n no nº nos tél tel av ave bd boul st ste art arts p pp pag
          ex p.ex etc dépt dept chap sect fig vol éd janv févr avr juil oct nov déc a.m p.m i.e e.g cf vs jr
          """)
      french.salutations = Phrases(
        """
        cher, chère, chers, chères, madame, monsieur, aux parents, aux familles, à la famille, bonjour, bonsoir,
        à l attention des
        """)
      french.closings = Phrases(
        """
        cordialement, sincèrement, respectueusement, amicalement, bien à vous, salutations, avec gratitude,
        avec reconnaissance, avec nos remerciements, veuillez agréer, je vous prie d agréer,
        nous vous prions d agréer, en partenariat, pièces jointes, pj, annexes, cc, c c, bien cordialement,
        sincères salutations, veuillez recevoir nos, pièce jointe
        """)
      french.boilerplate = Phrases(
        """
        ne fait pas de discrimination, ne font pas de discrimination, ne pratique aucune discrimination,
        n exerce aucune discrimination, ne discrimine pas, interdit la discrimination,
        interdisent la discrimination, discrimination fondée sur, discrimination basée sur, égalité des chances,
        coordonnateur du titre ix, coordonnatrice du titre ix, coordinateur du titre ix,
        coordinatrice du titre ix
        """)
    }
  )
}
