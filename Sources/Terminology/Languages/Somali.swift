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
      somali.limits = ExplanationLimits(text: 55, sentence: 28)
      somali.comparesBeginnings = true
      // "Waa qorshe qoran …" opens with its copula.
      somali.dropsSubject = true
      somali.stopWords = Set(
        words: """
          aad aan aanay aanu adiga ah ahaa ahaan ahay ahi ama anaga aniga ay ayaa ayay ayuu aynu baa badan badanaa bay
          buu dhan ee ha haddii hadduu halkan hore ilaa in inaad inaan inay inuu isaga isla iyada iyadoo iyaga iyo ka
          kaas kaasi kaga kale kan kasta kaa kaagu kastaa ku kuu kuwa kuwaas kula la lagu laga leh lahaa lahayn loo
          looga ma maaha maxaa mar marka markii markuu mid na ne noo nooga nala oo qaar qaarkood sababtoo sameeya se si
          sida sidaas soo taas taasi tan tani tahay u uga ugu ula uu waa waad waan waana waxa waxaa waxaad waxaan waxay
          waxayna waxuu wax weli wixii wuu wuxuu wuxuuna xitaa yahay yihiin noqon noqday karaa kartaa karo doonaa
          doonaan doono jiray hadda haddana kaddib kadib maanta laakiin dheer inta intaas iyagoo isku kasoo mana lakin
          oon tii kii kuwii aa ayaan ayaad ayey aayey aydin idin idiin inoo innaga innagu ina intii intuu isagu iyadu
          iyagu iskood iska kaasoo kuwaasoo taasoo ooy waxaana waxaase waxayse ayaana kaliya keliya kaasna keebaa kee
          tee kuwee yaa yay ayo maxay sidee goorma xagee halkee xaggee waayo lagala lagaga loogu loogaga kala sii wada
          walba walboo kastoo kastaba dhammaan dhamaan giddi idil badanna qaarna kalena labada labadaba iyaguna isaguna
          ahayd ahaayeen ahayn aha noqda noqdo noqoto noqotay noqonaya noqonaysaa doona doontaa jirta jira jiraan jirtay
          jirto leeyahay leedahay leeyihiin haysta karaan karayo kari karin karta kara kareen waxaannu waxaynu waxaydin
          uuna ayna inayna inuuna inaysan inuusan aysan uusan san lama laguma looma kama kuma uma waxba cidna midna
          midkood midka mida tiisa teeda tooda kiisa keeda kooda kaaga taada keenna teenna kayga tayda kuwayga ilmahaaga
          ilmahaagu ayaga anaguna annagu annaga kolka kolkii goorta inkasta halka halkaas halkaasi haddaad hadday haddu
          sidoo sidii sidey sidaa sidaasi sidan markaas markaasi markaa markay markaad marwalba marba waagii ugana
          saabsan wixiin waxan waxani
          """)
      somali.definers = Phrases(
        """
        waa, waxay tahay, waxa weeye, waxaa weeye, waxay noqonaysaa, macnaheedu waa, macnahiisu waa,
        macnihiisu waa, macnaheedu waxaa weeye, macnahiisu waxaa weeye, macneheedu waa, macnaheeda waa,
        macnihiisa waa, macnaheedu wuxuu yahay, macnihiisu wuxuu yahay, macno ahaan waa, macnaheedu waa in,
        macnihiisu waa in, waxay ka dhigan tahay, waxay ka dhigantahay, wuxuu ka dhigan yahay, waxaa ka dhigan,
        waxay la macno tahay, wuxuu la macno yahay, waxaa loola jeedaa, waxaa looga jeedaa, waxaan ula jeednaa,
        waxaan uga jeednaa, waxaannu ula jeednaa, waxaa lagu macneeyaa, waxaa lagu macneeyay, waxaa lagu qeexaa,
        waxaa lagu qeexay, waxaa loo qeexaa, waxay tilmaamaysaa, waxay tilmaantaa, wuxuu tilmaamayaa,
        wuxuu tilmaamaa, waxay tixraacaysaa, wuxuu tixraacayaa, wuxuu khuseeyaa, waxay khusaysaa,
        waxay ku saabsan tahay, wuxuu ku saabsan yahay, waa marka, waa markii, waa erey loo isticmaalo,
        waa magaca, waa magac loo yaqaan, waa ereyga, waa sida, waxay qeexdaa, waxay qeexaysaa, wuxuu qeexaa,
        wuxuu qeexayaa, waxay sharraxdaa, waxay sharxaysaa, wuxuu sharxaa, wuxuu sharraxaa, wuxuu sharxayaa,
        waxay ka kooban tahay, wuxuu ka kooban yahay, waxaa ka mid ah, waxay ku jirtaa, waxay muujisaa,
        waxay muujinaysaa, wuxuu muujiyaa, wuxuu muujinayaa, waxay tustaa, wuxuu tusaa, waxay cabbirtaa,
        waxay cabbiraysaa, wuxuu cabbiraa, wuxuu cabiraa, waxay qiimaysaa, wuxuu qiimeeyaa, waxay sheegtaa,
        wuxuu sheegaa, wuxuu sheegayaa, waxay siisaa, wuxuu siiyaa, waxay caawisaa, waxay ka caawisaa,
        wuxuu caawiyaa, wuxuu ka caawiyaa, waxay u oggolaanaysaa, waxay u ogolaataa, wuxuu u oggolaanayaa,
        wuxuu u ogolaadaa, waxay ilaalisaa, waxay ilaalinaysaa, wuxuu ilaaliyaa, wuxuu ilaalinayaa,
        waxay dhigaysaa in, wuxuu dhigayaa in, wuxuu u baahan yahay in
        """)
      somali.meaningStarts = Set(
        words: """
          qorshe qorshaha barnaamij barnaamijka hab habka kulan kulanka imtixaan imtixaanka tijaabo dukumenti dukumiinti
          warqad warqadda koox kooxda sharci sharciga xeer xeerka xeerar xeerarka nidaam nidaamka adeeg adeegyo
          adeegyada caawimo caawimaad caawimada kaalmo gargaar taageero taageerada liis liiska ogeysiis ogaysiis
          ogeysiiska dhibco dhibcaha tiro tirada lambar nambar qiimayn qiimaynta qiimeyn foom heshiis guddi tallaabo
          tallaabooyin nooc xuquuq xuquuqda xaq xaqa xaalad xaaladda magac magaca erey ereyada fikrad daraasad dib hubin
          hubinta baaritaan baaritaanka sahan fasal fasallo dugsi dugsiyada isbeddel isbeddelo isbeddellada dhageysi
          buug buugyare waraaqo diiwaan diiwaanno diiwaanka heer heerka heerar cabbir warbixin lacag lacagta dhaqaale
          hanaan shaqaale shaqaalaha qof qofka dad dadka macallin macallinka arday ardayga ardayda ilmo carruur
          carruurta caruurta waalid waalidiinta qoysas qoysaska waqti wakhti sano maalmo waxbarasho waxbarid barid
          baridda casharro casharrada maqnaanshaha maqnaansho marka markii qaab sida waxa waxyaabaha goorta ka in
          halbeeg halbeegyo macluumaad macluumaadka xirfado aqoon shuruudo go aan tacliin fursad qayb dhibcood
          boqolkiiba mid wixii
          """)
      somali.predicates = Set(
        words: """
          in inaad inuu inay muhiim lama daruuri daruuriga waajib khasab qasab ikhtiyaari bilaash diyaar furan xiran
          xidhan lifaaqan lagu lifaaqay ku ka u loo looga lagaa laga loogu taariikhda berri maanta shalay hadda mar aad
          ma maaha aha run wanaagsan fiican fudud adag caadi suurtagal suurogal macquul sax qarsoodi sir xaq kaaga kaa
          kuu noo nagu nooga idin idinku adiga anaga aniga isaga iyada iyaga isla kii kuwii tii ta kan tan kaas taas
          kuwa kuwan tani kani waajibaad farxad sharaf mawduuc su aal arrin arin munaasabad kaliya keliya weli wali hore
          horeba dhammaad bilow bilaw kor hoos hoose sare gudaha dibadda axad axadda isniin isniinta talaado talaadada
          salaasa arbaco arbacada khamiis khamiista jimce jimcaha sabti sabtida ugu ay uu waad aynu degdeg xad boos maya
          haa sidoo
          """)
      somali.namers = Phrases(
        """
        waxaa loo yaqaan, waxaa loo yaqaanaa, waxaa loo yaqaannaa, waxaa loo yaqaano, loo yaqaan, loo yaqaano,
        loo yaqaanno, loo yaqaana, oo loo yaqaan, ee loo yaqaan, sidoo kale loo yaqaan,
        sidoo kale waxaa loo yaqaan, ayaa loo yaqaan, tan waxaa loo yaqaan, tani waxaa loo yaqaan,
        kan waxaa loo yaqaan, waxaa la yiraahdaa, waxaa la yidhaahdaa, waxaa la dhahaa, waxaa la yiraahdo,
        la yiraahdo, la yidhaahdo, la dhaho, oo la yiraahdo, waxaa loogu yeeraa, waxaa loogu yeedhaa, loogu yeero,
        loogu yeedho, oo loogu yeero, waxaa lagu magacaabaa, waxaa lagu magacaabay, lagu magacaabo,
        lagu magacaabay, oo lagu magacaabo, waxaa lagu sheegaa, waxaa loo bixiyaa, waxaa loo bixiyay, loo bixiyo,
        waxaan u naqaan, waxaan u naqaannaa, aan u naqaan, waxaan ugu yeernaa, waxaan ugu yeedhnaa,
        aan ugu yeerno, waxaan niraahnaa, aan niraahno, waxaan ku magacawnaa, sharcigu wuxuu ugu yeeraa,
        sharcigu u yaqaan, gobolku wuxuu ugu yeeraa, dugsigu wuxuu ugu yeeraa, dugsiyadu waxay ugu yeeraan,
        dugsiyadu u yaqaanaan, magaceedu waa, magaciisu waa, magacoodu waa, magaca loo yaqaan,
        magaca arrintan waa, magaceedu waxaa weeye, waxaa loo tixgeliyaa, waxaa loo aqoonsadaa, waxaa loo arkaa
        """)
      somali.namersBehind = Phrases(
        """
        ayaa la yiraahdaa, baa la yiraahdaa, ayaa la yidhaahdaa, baa la yidhaahdaa, ayaa la dhahaa,
        ayaa loo yaqaan, baa loo yaqaan, ayaa loo yaqaanaa, ayaa loogu yeeraa, baa loogu yeeraa,
        ayaa loogu yeedhaa, ayaa lagu magacaabaa, ayaan u naqaan, ayaan u naqaannaa, ayaan ugu yeernaa
        """)
      somali.anaphors = Set(
        words: """
          tani tan tanina kani kan kanina kuwan kuwani taas taasi taasina taa kaas kaasi kaasina kuwaas kuwaasi waxay
          wuxuu waxuu wuxu waxayna wuxuuna iyadu isagu iyagu iyada isaga halkan sidan sidaas qorshahan qorshahani
          qorshuhu qorshahaas barnaamijkan barnaamijkani barnaamijku barnaamijkaas kulankan kulankani kulanku
          imtixaankan imtixaankani imtixaanku tijaabadan sharcigan sharcigani sharcigu xeerkan xeerkani xeerku xeerarkan
          xeerarkani nidaamkan nidaamkani nidaamku adeegyadan adeegyadani adeegyadu caawimadan caawimadani taageeradan
          taageeradani taageeradu liiskan ogeysiiskan ogeysiiskani ogeysiisku ogaysiiskan warqaddan warqaddani dhibcahan
          dhibcahani dhibcuhu darajadan darajadani darajadu qiimayntan qiimayntani qiimayntu qiimeyntan qiimeyntani
          kooxdan kooxdani kooxdu guddigan guddigu xuquuqdan xuquuqdani xuquuqdu ereygan ereygani eraygan baaritaankan
          baaritaankani baaritaanku fasaladan fasalladan fasalladani lacagtan lacagtani lacagtu dukumentigan
          dukumentigani heerkan heerarkan heerarku habkan habkani habku diiwaannadan diiwaannadani halbeegyadan
          halbeegyadani halbeegyadu isbeddelladan shaqaalahan shaqaalahani qofkan qofkani
          """)
      somali.kinds = Set(
        words: """
          qorshe qorshaha qorshahan qorshuhu barnaamij barnaamijka barnaamijkan barnaamijku hab habka habkan kulan
          kulanka kulankan imtixaan imtixaanka imtixaankan tijaabo dukumenti dukumentiga koox kooxda kooxdan sharci
          sharciga sharcigan sharcigu xeer xeerka xeerarka nidaam nidaamka nidaamkan adeeg adeegyo adeegyada caawimo
          caawimaad caawimada taageero taageerada liis liiska ogeysiis ogeysiiska warqad warqadda dhibco dhibcaha tiro
          tirada lambarka darajo darajada qiimayn qiimaynta qiimeynta foom foomka heshiis heshiiska guddi guddiga
          tallaabo tallaabada tallaabooyin nooc nooca xuquuq xuquuqda xaq xaqa xaalad xaaladda magac magaca erey ereyga
          erayga fikrad baaritaan baaritaanka sahan fasal fasalka fasallo fasalada dugsi dugsiga dugsiyada isbeddel
          isbeddelada dhageysi dhageysiga buug waraaqo diiwaan diiwaanka diiwaannada heer heerka heerar heerarka cabbir
          warbixin warbixinta lacag lacagta qof qofka shaqaale shaqaalaha macallin macallinka arday ardayga ardayda ilmo
          ilmaha carruurta waqti wakhti sano sanad maalmo maalmood waxbarasho waxbarashada cashar casharro halbeeg
          halbeegyo halbeegyada go aanka
          """)
      somali.anaphorVerbs = Set(
        words: """
          waa tahay yahay yihiin weeye dhigantahay macnaheedu macnihiisu macnaha jeedaa jeednaa caawisaa caawiyaa
          caawiyaan caawinaysaa caawinayaa siisaa siiyaa siiyaan siinaysaa siinayaa qeexaa qeexdaa qeexayaa qeexaysaa
          qeexaan sharraxaa sharxaa sharraxdaa sharxayaa sharxaysaa sheegaa sheegtaa sheegayaa sheegaysaa sheegaan
          muujiyaa muujisaa muujinayaa muujinaysaa muujiyaan tusaa tustaa tusayaa cabbiraa cabbirtaa cabbiraysaa cabiraa
          cabirtaa qiimeeyaa qiimaysaa hubiyaa hubisaa hubinayaa eegaa eegtaa eegayaa qoraa qortaa qoran baaraa baartaa
          barbardhigaa isbarbardhigaa ilaaliyaa ilaalisaa ilaalinayaa ilaalinaysaa ilaaliyaan oggolaadaa oggolaanayaa
          ogolaadaa ogolaataa oggolaataa daboolaa dabooshaa dejiyaa dejisaa aamiyaa aamisaa aamiyaan bixiyaa bixisaa
          bixiyaan ogaadaa ogaataa shaqeeyaa shaqaysaa qasbaa qasabtaa waajibiyaa diraa dirtaa dartaa daraa hayaa haysaa
          baraa bartaa baraan ballanqaadaa dhacaa dhacdaa kulmaan kulmiyaa keenaa keentaa sameeyaa samaysaa sameeyaan
          dhigma khuseeyaa tilmaamaa tilmaantaa tilmaamayaa xaddidaa mamnuucaa mamnuucayaa talagalay loogutalagalay
          """)
      somali.appositions = Phrases(
        """
        waa, oo ah, kaas oo ah, taas oo ah, kuwaas oo ah, kaasoo ah, taasoo ah, kuwaasoo ah, oo macnaheedu yahay,
        oo macnihiisu yahay, oo macnaheedu tahay, oo macnaheedu waa, oo micnaheedu yahay,
        taas oo macnaheedu yahay, taas oo macnaheedu tahay, taasoo macnaheedu yahay, kaas oo macnihiisu yahay,
        oo ka dhigan, taas oo ka dhigan, kaas oo ka dhigan, taasoo ka dhigan, oo loola jeedo, oo looga jeedo,
        kaas oo loola jeedo, taas oo loola jeedo, macnaheedu waa, macnihiisu waa, macnaheedu waxaa weeye,
        waxaa loola jeedaa, waxaa looga jeedaa, waxay ka dhigan tahay, wuxuu ka dhigan yahay,
        taas waxaa loola jeedaa, taas macnaheedu waa, oo qeexaya, kaas oo qeexaya, taas oo qeexaysa, oo sharxaya,
        kaas oo sharraxaya, kaas oo sharxaya, taas oo sharxaysa, oo muujinaya, kaas oo muujinaya,
        taas oo muujinaysa, oo cabbiraya, kaas oo cabbiraya, oo cabira, oo caawiya, oo ka caawiya,
        kaas oo ka caawiya, taas oo ka caawisa, kuwaas oo ka caawiya, oo ilaaliya, kaas oo ilaaliya,
        taas oo ilaalisa, kuwaas oo ilaaliya, kaas oo sheegaya, taas oo sheegaysa, kaas oo siiya, taas oo siisa,
        oo siiya, kaas oo, taas oo, kuwaas oo, kaasoo, taasoo, kuwaasoo, si kale haddii loo dhigo,
        haddii si kale loo dhigo, si kale, si fudud, marka si fudud loo dhigo, erayo kale, ereyo kale, yacni,
        yacnii
        """)
      somali.articles = Set(words: "mid hal nooc")
      somali.alternatives = Set(words: "ama mise")
      somali.consequences = Phrases(
        """
        aad, dugsigu wuu xirnaan, dugsigu wuu xiran yahay, waalidku waa in, waalidiintu waa in, waa in, waa inaad,
        waa in aad, in aad, inaad, in waalidku, in waalidiintu, in ilmahaagu, in ardaygaagu, waa in waalidku,
        waa in waalidiintu, waxaa waajib ah, waxaa waajib kugu ah, waxaa kaa reeban, waxaa lagaa rabaa,
        waxaa lagaa doonayaa, waxaa lagaa codsanayaa, waxaa laga rabaa, waxaad u baahan tahay,
        waxaad u baahantahay, waad u baahan tahay, waxaad heli kartaa, waxaad xaq u leedahay, waad heli kartaa,
        waad, waxaad, waad awooddaa, fadlan, waxaan, waxaan kaa codsanaynaa, waxaanu, waxaannu, waan, waanu,
        waxaynu, in aan, inaan, in aannu, anaga ayaa, qoysasku waa in, waxaa jiri doona, ma jirto, ma jiro,
        ma jiri doonto, in aanay jirin, in aysan jirin, in dugsigu xirnaan, in dugsigu xiran yahay, in dugsigu,
        in dhammaan, in aan dugsi, aad u badan, wax badan, qofna
        """)
      somali.dismissals = Set(
        words: """
          wac waca wacdo xiriir xidhiidh eeg eega fiiri booqo keen keena saxiix saxiixa akhri akhriya hubi hubiya fadlan
          qor qora guji weydii weydiiya isticmaal buuxi lifaaqan lifaaq diyaar muhiim daruuri qasab khasab bilaash
          waajib ikhtiyaari ogow ogsoonow fiirogaar taleefan telefoon
          """)
      somali.vacuous = Set(
        words: """
          mawduuc mawduuca arrin arrinta arin su aal maalin munaasabad sharaf farxad dhacdo
          """)
      somali.pluralVerbs = Set(words: "waa weeye tahay yahay yihiin")
      somali.participleEndings = ["doonaa", "doontaa", "doonaan"]
      somali.numbers = Set(
        words: """
          kow hal laba labo saddex afar shan lix toddoba todoba siddeed sideed sagaal toban
          """)
      somali.turns = Phrases(
        """
        sidaas darteed, sidaa darteed, sidaas awgeed, markaa fadlan, markaas fadlan, sidaa awgeed, fadlan,
        waana inaad, waana in aad, oo waa inaad, oo waa in aad
        """)
      somali.owners = Phrases(
        """
        ee ilmahaaga, ee ilmahaagu, ee ardaygaaga, ee cunugaaga, ee canugaaga, ee wiilkaaga, ee gabadhaada,
        ee carruurtaada, ilmahaaga, ardaygaaga, ee dugsigeenna, ee dugsigeena, ee dugsiga, ee gobolka, ee degmada,
        ee ardayda, ardayda, dugsiga, marka la soo gaabiyo
        """)
      somali.measures = Set(words: "oo ah ee")
      somali.leads = Set(words: "marka hoos")
      somali.negations = Set(words: "ma maaha aanay aanu aysan uusan lama kama kuma uma laguma looma maya maahan")
      somali.plainVerbs = Set(words: "waa weeye tahay yahay yihiin")
      somali.strongDefiners = Set(words: "macnaheedu macnahiisu macnihiisu macneheedu macnaheeda macnihiisa macno")
      somali.subordinators = Set(words: "in inay inuu")
      somali.determiners = Set(words: "tan tani kan kani taas kaas ilmahaaga ardayga ardaygaaga cunugaaga mid hal")
      somali.subjectLeads = Set(
        words: """
          erayga ereyga eray erey kelmadda kalmadda weedha odhaahda oraahda magaca magac xarfaha soo gaabinta iyo
          laakiin laakin balse sababtoo waayo haddii in markaa sidaas
          """)
      somali.future = Set(words: "doona doonaa doonaan doono doontaa doonta doontid doonto")
      somali.conjunctions = Set(words: "iyo ama oo mise laakiin sida")
      somali.actionEndings = ["nsho", "nshaha", "ansho"]
      somali.questions = Phrases(
        """
        waa maxay, waa maxaay, maxay tahay, muxuu yahay, maxay yihiin, maxaa loola jeedaa, maxaa looga jeedaa,
        maxaa la macno ah, maxaa macnaheedu yahay, maxay ka dhigan tahay, muxuu ka dhigan yahay, macnaha,
        macnuhu waa maxay, waa kuma, waa ayo, waa kuwee, waa tuma, yaa ah, maxaan uga jeednaa, maxaan ula jeednaa,
        maxay qabataa, muxuu qabtaa, fahamka, ku saabsan, wax ku saabsan, sharraxaadda, qeexidda
        """)
      somali.questionsBehind = Phrases(
        """
        waa maxay, waa maxaay, maxay tahay, muxuu yahay, maxay yihiin, maxaa loola jeedaa, maxaa looga jeedaa,
        maxay ka dhigan tahay, muxuu ka dhigan yahay, macnaheedu waa maxay, macnihiisu waa maxay,
        macnahiisu waa maxay, macnaheedu maxay tahay, maxaa macno ah, waa kuma, waa ayo, waa kuwee
        """)
      somali.wordsTitle = "Ereyada aan isticmaalno"
      somali.wordsBlocks = Phrases(
        """
        ereyada aan isticmaalno, erayada aan isticmaalno, ereyada aan adeegsanno, ereyada la isticmaalay,
        erayada la isticmaalay, ereyada lagu isticmaalay, erayada lagu isticmaalay, ereyada warqaddan,
        erayada warqaddan, ereyada ku jira, erayada ku jira, ereyada muhiimka ah, erayada muhiimka ah,
        ereyo muhiim ah, erayo muhiim ah, ereyada faa iidada leh, ereyo waxtar leh, ereyo cusub, ereyada cusub,
        erayada cusub, ereyada iyo macnahooda, erayada iyo macnahooda, ereyada iyo macnaha,
        ereyada ay tahay inaad, ereyada laga yaabo, erayada laga yaabo, ereyada aad arki, erayada aad arki,
        ereyada dugsiga, erayada dugsiga, macnaha ereyada, macnaha erayada, macnaha ereyadan, macnaha erayadan,
        sharraxaadda ereyada, sharaxaada erayada, qeexitaanka ereyada, waxa ay ereyadani, waxa ay erayadani,
        waa maxay macnaha ereyadan, eray bixin, erey bixin, eraybixin, ereybixin, qeexitaanno, qeexitaano,
        qeexitaannada, qaamuus, qaamuuska, luqad fudud, af fudud, si fudud
        """)
      somali.expansions = Phrases(
        """
        waxaa loo soo gaabiyaa, loo soo gaabiyo, waxaa lagu soo gaabiyaa, lagu soo gaabiyo, oo loo soo gaabiyo,
        oo lagu soo gaabiyo, waa soo gaabinta, soo gaabinta, marka la soo gaabiyo, soo gaabin, waa soo gaabin,
        waxay u taagan tahay, wuxuu u taagan yahay, u taagan, af ingiriisi, af ingiriis, af ingiriisiga,
        afka ingiriisiga, ingiriisi ahaan, oo ingiriisi ah, magaca ingiriisiga
        """)
      somali.dateWords = Set(
        words: """
          isniin isniinta talaado talaadada salaasa salaasada arbaco arbacada arbaca khamiis khamiista jimce jimcaha
          jimco sabti sabtida axad axadda janaayo jannaayo jeenawari febraayo feebaraayo maarso maarij abriil abril
          maajo maaj juun luulyo juulaay juulay agoosto ogost sebtembar sebteembar sibtambar oktoobar oktoober nofembar
          nofeembar disembar diseembar galinka subaxnimo subaxnimada galabnimo galabnimada duhur maanta berri saacadda
          taariikhda a.m p.m am pm jan feb mar apr jun jul aug sept sep oct nov dec
          """)
      somali.referenceWords = Set(
        words: """
          cfr usc u.s.c sec qaybta qodobka qodob cutubka bogga bog sharciga xeerka foomka foom lifaaq lifaaqan eeg fiiri
          wac taleefan taleefanka telefoon telefoonka tel fax fakis email iimayl iimeyl e mail ext qolka xafiiska www
          http https xiriir
          """)
      somali.abbreviations = Set(
        words: """
          mr mrs ms dr md st jr sr prof no nos sec ext dept inc co vs etc e.g i.e a.m p.m tel mud mudane marwo jan feb
          mar apr jun jul aug sept sep oct nov dec u.s gr tus
          """)
      somali.salutations = Phrases(
        """
        gacaliye, gacaliyaha, gacaliso, mudane, mudane waalid, marwo, mudanayaal, sharafta mudan,
        waalidka sharafta leh, waalidka qaaliga ah, waalidiinta qaaliga ah, waalid qaali ah,
        waalidiinta sharafta leh, ku socota, ku socoto, ku waalidka, ku waalidiinta, ku qoysaska,
        qoysaska qaaliga ah, qoysaska sharafta leh, qoyska qaaliga ah, asc, asalaamu calaykum, assalaamu calaykum,
        salaan, salaan sharaf, salaan qaali ah, subax wanaagsan, galab wanaagsan, maalin wanaagsan
        """)
      somali.closings = Phrases(
        """
        si daacad ah, si daacadnimo ah, daacadnimo, si xushmad leh, xushmad, ixtiraam, si ixtiraam leh,
        mahadsanid, mahadsanidiin, waad mahadsan tihiin, mahadnaq, ku mahadsanid, salaan diiran, salaan wanaagsan,
        salaamo, kula shaqaynta, iskaashi wanaagsan, lifaaqyo, lifaaqyada, cc
        """)
      somali.boilerplate = Phrases(
        """
        ma takooro, ma takoorto, kuma takooro, kuma takoorto, ma sameeyo takoor, takoorka wuu mamnuucayaa,
        mamnuucaya takoorka, mamnuucayaa takoorka, takoorid ku salaysan, takoorka ku salaysan, takoor ku saleysan,
        takoorka ku saleysan, midab takoor, loo siman yahay fursad, fursad loo siman yahay, fursad siman,
        isku duwaha title ix, isuduwaha title ix, iskuduwaha title ix
        """)
    }
  )
}
