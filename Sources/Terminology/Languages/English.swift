internal import UnicodeText

extension LanguageProfile {
  static let english = LanguageProfile(
    language: .english,
    confidence: .high,
    isComplete: true,
    summary: [
      "Words are compared without regard to capitals; capitals in an acronym count.",
      "\"IEPs\", \"IEP's\" and \"I.E.P.\" are found for the acronym \"IEP\".",
      "Regular plurals of the last word are generated; others are listed in the glossary.",
      "A hyphen, a space and a line break are the same inside a term.",
    ],
    matching: MatchingProfile { english in
      english.enclitics = "s"
      english.acronymEndings = "s"
      english.endings = Endings { endings in
        endings.agreement = .last
        endings.stops = "of for in to with on at by from under about as or and"
        endings.nouns = """
          -: +s
          -s:
          -ss: +es
          -x: +es
          -z:
          -ch: +es
          -sh: +es
          -[bcdfghjklmnpqrstvwxz]y: -ies
          -man: -men
          -child: +ren
          -person:
          -people:
          -children:
          -men:
          -ed:
          -ing: =/+s
          -[0123456789]:
          -ness:
          """
      }
      english.commonWords = """
        aid aim all am an and are arm arms art as ask at be best bus but by can care case cap cat come custom customs dad day do
        each east ed eat end era fall fan fast find five for four free fun gain get go good goods had has he help her hi his hot
        how idea if in is it its job key lap lead leap let lot man map may me mean means men met mom more most must my new news
        no north not now of off old on one open or our out pace pan par part past path pay pet play plus read rise safe sap see
        set she ship sit six so sole some spare star start step sun tap task team ten test than that the them then they time
        tip to too top two up us use wait war was way we well west what when who why will win with work yes you universe universes
        """
    },
    explaining: ExplainingProfile { english in
      english.stopWords = Set(
        words: """
          a an the this that these those it its they them their he she his her him we us our ours you your yours i my me who whom
          whose which what and or but nor so if then than as at by for from in into of off on onto out over to up with without
          within about after before between during through under until upon is are was were be been being am do does did done has
          have had having will would shall should can could may might must not no nor also any all each every some such very too
          just only there here when where while how why because both either other another own same s t d ll re ve m let one more most identified
          """)
      english.definers = Phrases(
        """
        means, mean, meant, we mean, refers to, refer to, describes, describe, is defined as, are defined as,
        is a term for, is a word for, is the name for, is the term for, is when, is where, is how, are when, is,
        are, was, were, includes, covers, tells, shows, measures, gives, helps, lets, allows, protects, says that,
        requires that
        """)
      english.meaningStarts = Set(
        words: """
          a an the how when where what any every one some extra special your his her their our other
          students children families parents teachers schools people services help support rules rights changes
          things ways steps tests lessons meetings teaching learning money free written plans papers records
          being having missing getting repeating staying adults information words those
          """)
      english.predicates = Set(
        words: """
          on in at due not no never required important attached available scheduled now today held open closed enclosed below
          under here also very happy pleased ready needed necessary offered provided based designed located set
          expected eligible entitled invited asked told given mandatory optional possible likely subject up
          included reviewed complete completed pending over coming still already currently being going
          """)
      english.namers = Phrases(
        """
        is called, are called, is called a, is called an, is called the, are called the, called, called a,
        called an, called the, is known as, are known as, known as, known as a, known as the, also known as,
        we call, we call this, we call it, we call these, call this, call it, calls this, calls it, calls these,
        calls them, call them, is named, is often shortened to, the name for this is, the word for this is,
        the term for this is, refer to as, referred to as, what we call, what the law calls, what the law calls a,
        what the state calls, what the state calls a
        """)
      english.anaphors = Set(words: "this that it these those they such he she here")
      english.kinds = Set(
        words: """
          plan program process meeting test exam document team group law rule system service services help list notice letter
          score scores number rating grade form agreement contract panel step steps kind type support supports rights
          right status label name term word words idea study review check survey class classes school schools change changes
          hearing booklet paper papers record records level measure report money fund funds approach way act
          person worker staff student students child children time year days money teaching instruction lessons
          """)
      english.anaphorVerbs = Set(
        words: """
          is are means mean was were helps help gives give describes describe tells tell shows show measures measure explains
          explain lets let lists list says say looks look brings bring makes make includes include meets meet protects
          protect compares compare happens happen checks check covers cover sets set refers allows allow has have asks
          decides decide provides provide finds find work works requires require pays pay sends send keeps keep adds add promises
          promise teaches teach protects
          """)
      english.appositions = Phrases(
        """
        which means, which is, which are, which was, which refers to, which describes, which measures,
        which shows, which tells, which helps, which gives, which lists, which says, which compares, which looks,
        which protects, who is, who are, who helps, that is, meaning, in other words, i e
        """)
      english.articles = Set(words: "a an the one any our your")
      english.alternatives = ["or"]
      english.consequences = Phrases(
        """
        you must, you need, you have to, you should, you may, you can, you will, that you must, that you need,
        that you have to, that you should, that you may, that you can, that you will, please, we will, we need,
        we must, we are, we have, that we will, that we need, that we must, families must, parents must,
        that parents must, that families must, a lot, so much, there is no, there will be, that there will be,
        no one, all forms, that all, school is, that school
        """)
      english.dismissals = Set(
        words:
          "call see contact email visit bring ask sign return read check please write click note attached enclosed available below unless although though because since but"
      )
      english.vacuous = Set(
        words: "topic subject issue matter problem question day time lot event occasion honor pleasure")
      english.pluralVerbs = Set(words: "are were")
      english.participleEndings = ["ed", "ing"]
      english.numbers = Set(words: "one two three four five six seven eight nine ten")
      english.turns = Phrases("so please, so you, so we, and you must, and must")
      english.owners = Phrases(
        "for your child, of your child, for your student, of our school, for our school, for short, for students, for your son, for your daughter"
      )
      english.measures = ["of"]
      english.leads = Set(words: "under in with through at by during for")
      english.plainVerbs = Set(words: "is are was were s")
      english.strongDefiners = Set(words: "means mean meant refers refer describes")
      english.subordinators = Set(words: "that")
      english.determiners = Set(words: "a an the your our his her their this that each every s child student")
      english.subjectLeads = Set(words: "term word phrase name that and but because so acronym letters by")
      english.definiteArticles = ["the"]
      english.future = Set(words: "will would shall")
      english.conjunctions = Set(words: "and or but as")
      english.actionEndings = ["ing"]
      english.negations = Set(words: "not never no isn aren doesn don cannot nor neither")
      english.questions = Phrases(
        """
        what is, what are, what s, what does, what do we mean, what do, who is, who are, what exactly is,
        so what is, understanding, about
        """)
      english.wordsBlocks = Phrases(
        """
        words used in this letter, words used in this notice, words in this letter, words we use,
        words you may see, words you will see, words to know, words that may be new, words and meanings,
        what these words mean, what the words mean, helpful terms, helpful words, important words,
        important terms, key terms, key words, terms used, terms to know, terms in this letter, terms you may,
        school words, school terms, glossary, definitions, vocabulary, what it means, what we mean,
        in plain words, in plain language
        """)
      english.expansions = Phrases(
        """
        stands for, is short for, are short for, short for, is the abbreviation for, abbreviated
        """)
      english.dateWords = Set(
        words: """
          monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
          october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm a.m p.m noon today tomorrow
          effective
          """)
      english.referenceWords = Set(
        words: """
          cfr usc u.s.c sec section part code stat pub title chapter article ed see page form attached enclosed call phone tel fax
          email e mail ext extension room office www http https contact
          """)
      english.abbreviations = Set(
        words: """
          mr mrs ms dr st jr sr prof rev no nos sec secs ed ext dept inc co vs etc e.g i.e a.m p.m approx apt ave blvd
          jan feb mar apr jun jul aug sept sep oct nov dec u.s gr fig pp
          """)
      english.salutations = Phrases(
        """
        dear, to the parent, to the parents, to the family, to the families, to parents, to families, hello, hi,
        good morning, good afternoon, greetings
        """)
      english.closings = Phrases(
        """
        sincerely, respectfully, yours truly, warmly, warm regards, kind regards, best regards, regards,
        with gratitude, with appreciation, with thanks, with care, in partnership, cordially, yours sincerely,
        gratefully, enclosure, enclosures, encl, cc
        """)
      english.boilerplate = Phrases(
        """
        does not discriminate, do not discriminate, prohibits discrimination, discrimination on the basis of,
        equal opportunity provider, equal opportunity employer, title ix coordinator
        """)
    }
  )
}
