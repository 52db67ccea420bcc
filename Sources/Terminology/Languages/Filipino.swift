internal import UnicodeText

extension LanguageProfile {
  /// The linker -ng (behind a vowel) or -g (behind n) is written onto the last word of a term; behind other consonants
  /// it is the word na. Aspect and plural change words inside (reduplication, infixes): such forms are listed.
  static let filipino = LanguageProfile(
    language: .known("fil"),
    confidence: .medium,
    isComplete: true,
    summary: [
      "Words are compared without regard to capitals; ñ and accents count, and a hyphen is the same as a space.",
      "The linker on the last word of a term is generated: pagsusuri, pagsusuring; edukasyon, edukasyong.",
      "English acronyms are found, with English endings too (mga IEPs); 't and 'y behind a word are set apart.",
      "Other verb forms, word orders and spellings (interbensiyon, interbensyon) are listed in the glossary.",
    ],
    matching: MatchingProfile { filipino in
      filipino.enclitics = "s t y"
      filipino.acronymEndings = "s"
      filipino.endings = Endings { endings in
        endings.agreement = .final
        endings.nouns = """
          -[aeiou]: +ng
          -n: +g
          """
      }
      filipino.commonWords = """
        taong tulong pulong gulong bulong sulong talong kulang bilang ilang harang halang balang sakang lutong
        buong daang unang siling tulang bukang lubong along baling hating lalong galing daling saling putong parang
        wang tang kung ang ng sa mga na at ay ni si kay nina sina kina ito iyan iyon dito diyan doon nito niyan
        niyon ako ka ikaw siya kami tayo kayo sila ko mo niya namin natin ninyo nila akin iyo kaniya atin inyo
        kanila hindi huwag wala may mayroon meron oo opo po ho rin din lang lamang pa ba nga naman daw raw muna
        sana pala kasi dahil kapag pag para mula hanggang tungkol isa dalawa tatlo apat lima araw gabi umaga hapon
        linggo buwan taon oras bahay anak bata ina ama guro tao aso pusa bus klase aklat papel libro aral basa
        sulat sabi gawa tawag dala kain tubig bigas tuwing bawat lahat ilan marami kaunti malaki maliit bago luma
        """
    },
    explaining: ExplainingProfile { filipino in
      filipino.limits = ExplanationLimits(text: 60, sentence: 30)
      filipino.stopWords = Set(
        words: """
          ang ng sa mga na ay at o ni si kay nina sina kina nang kung kapag pag dahil upang para mula hanggang tungkol
          ayon bilang bago habang pagkatapos kaya ngunit pero subalit kahit maging pati gaya tulad kaysa ito iyan iyon
          nito niyan niyon dito diyan doon rito riyan roon ako ka ikaw siya kami tayo kayo sila ko mo niya namin natin
          ninyo nila akin iyo kaniya kanya amin atin inyo inyong kanila aming ating kanilang kaniyang kanyang aking
          isang isa may mayroon mayroong wala walang hindi huwag di po ho rin din lang lamang pa ba nga naman daw raw
          muna sana maaari maaaring puwede puwedeng dapat kailangan kailangang gusto nais lahat bawat ilan ilang ibang
          iba mas lalo napaka pinaka sino ano anong alin kailan saan bakit paano gaano ganito ganoon sapagkat samantala
          nasa tungo laban loob labas mag nag ipag taga ika pang man nawa yaong niyaong yaon gayon gayong ganyan ganoong
          ganitong itong iyong iyang nitong niyong ditong siyang kayong tayong kaming silang akong kang mong kong nating
          naming ninyong nilang niyang y t nor kasi gawa bagaman bagamat samakatuwid bukod maliban hangga simula buhat
          tuwing tuwi bawa buong buo pareho parehong kapwa mismo ring ding pong hong pala ngang bang muli kaunti masyado
          masyadong lubos napakaraming marami maraming alinman sinuman anuman saanman kailanman magkano nariyan narito
          naroon meron merong hinding pwede pwedeng kayang ibig ayaw alinsunod sang katulad kaugnay hinggil ukol kasama
          kabilang halimbawa atbp naging magiging
          """)
      filipino.definers = Phrases(
        """
        ay, ay nangangahulugang, ay nangangahulugan, ay nangangahulugan na, ay nangangahulugan ng,
        nangangahulugang, nangangahulugan, nangangahulugan na, nangangahulugan ng, nangangahulugan itong,
        ay may kahulugang, ay may kahulugan na, ang kahulugan ay, ang kahulugan nito ay, ang ibig sabihin,
        ang ibig sabihin ay, ang ibig sabihin nito, ang ibig sabihin nito ay, ay ibig sabihin, ibig sabihin,
        ibig sabihin ay, ibig sabihin nito, ibig sabihin nito ay, ay tumutukoy sa, ay tumutukoy ito sa,
        tumutukoy sa, tumutukoy ito sa, ay naglalarawan, ay naglalarawan ng, ay naglalarawan sa, naglalarawan ng,
        inilalarawan ng, ay inilalarawan bilang, ay binibigyang kahulugan bilang, ay itinuturing na, ay kapag,
        ay kung, ay kung kailan, ay tuwing, ay salita para sa, ay isang salita para sa, ay tawag sa,
        ay ang tawag sa, ang tawag sa, ay katawagan para sa, ay terminong, ay pangalan ng, ay ang pangalan ng,
        ay binubuo ng, ay naglalaman ng, ay nagsasaad ng, ay nagsasaad na, ay nagsasabi, ay nagsasabi ng,
        ay nagsasabi na, ay nagpapakita, ay nagpapakita ng, ay nagpapakita kung, ay sumusukat, ay sumusukat sa,
        ay sumusukat kung, ay nagbibigay, ay nagbibigay ng, ay tumutulong, ay tumutulong sa, ay nagpapahintulot,
        ay nagpapahintulot sa, ay pumoprotekta sa, ay nagpoprotekta sa, ay nangangalaga sa, ay sumasaklaw sa,
        ay kinabibilangan ng, ay naglilista ng, ay nagtatakda ng, ay nagpapaliwanag, ay nagpapaliwanag ng,
        ay nagpapaliwanag kung, ay nag aatas na, ay kumakatawan sa
        """)
      filipino.meaningStarts = Set(
        words: """
          isang isa ang mga paano kung kapag kailan saan ano anumang alinmang bawat sinumang ilang dagdag karagdagang
          espesyal natatanging inyong iyong kaniyang kanyang kanilang ating aming iba ibang estudyante bata pamilya
          magulang guro paaralan tao serbisyo tulong suporta tuntunin panuntunan karapatan pagbabago bagay paraan
          hakbang pagsusulit aralin klase pulong pagpupulong pagtuturo pagkatuto pera pondo libreng nakasulat plano
          programa dokumento papel talaan rekord pagkakaroon pagliban pagkawala pag pagkuha ulit pagpapaulit pananatili
          matatanda impormasyon salita yaong opisyal pormal batas pederal maikling proseso sistema grupo pangkat liham
          abiso paunawa marka puntos bilang antas uri listahan kasunduan sukatan ulat empleyado kawani aaral
          """)
      filipino.predicates = Set(
        words: """
          nasa sa para mula hanggang ayon hindi di wala walang huwag kailangan kailangang dapat kinakailangan
          kinakailangang mahalaga mahalagang importante importanteng nakalakip kalakip nakakabit available makukuha
          magagamit nakatakda nakaiskedyul naka gaganapin ginaganap ginanap gagawin isasagawa isinasagawa ibibigay
          ibinibigay iniaalok inaalok bukas sarado sapilitan boluntaryo opsyonal libre handa handang masaya masayang
          natutuwa nalulugod nagagalak posible maaari maaaring puwede puwedeng pwede kumpleto kompleto tapos na
          nakumpleto natapos magsisimula magsisimulang magaganap mangyayari ngayon ngayong kahapon mamaya din rin lang
          lamang po ho napaka napakahalaga napakahalagang lubos lubhang masyado sobrang kumpidensyal kompidensiyal
          ligtas pinakamahusay pinakamahalaga una unang huli huling susunod sumusunod karapat kwalipikado kuwalipikado
          imbitado inaanyayahan iniimbitahan inaasahan inaasahang nakabatay batay nakasalalay matatagpuan nakalista
          nakasaad tinatalakay tatalakayin susuriin sinusuri nirepaso isinama kasama kabilang tungkol alas iyo inyo amin
          atin kanila kaniya kanya akin madali mahirap maganda mabuti mainam normal totoo tama mali paksa tanong
          magiging ipapadala ipinadala natanggap tatanggap makatatanggap makakatanggap nagsimula
          """)
      filipino.namers = Phrases(
        """
        ay tinatawag na, ay tinatawag ding, ay tinatawag na mga, ay tinatawag ng, ay tinatawag,
        ay tinatawag naming, ay tinatawag nating, ay tinatawag itong, tinatawag na, tinatawag ding,
        tinatawag ito na, tinatawag itong, tinatawag din itong, tinatawag na mga, tinatawag naming,
        tinatawag namin itong, tinatawag namin ito na, tinatawag nating, tinatawag natin itong, tinatawag silang,
        tinatawag ang mga ito na, tinatawag ito ng batas na, tinatawag ng batas na, tinatawag ito ng estado na,
        tinatawag ng estado na, tinatawag ng paaralan na, tinatawag ng mga paaralan na, tinatawag ng batas ang,
        ang tawag dito ay, ang tawag dito, ang tawag dito ay ang, ang tawag namin dito ay,
        ang tawag natin dito ay, ang tawag sa mga ito ay, ang tawag sa ganito ay, ang tawag ng batas dito ay,
        ang tawag ng paaralan dito ay, ang tawag ng estado dito ay, tawag dito ay, ang tawag ay,
        ang pangalan nito ay, ang pangalan nito, ang salita para dito ay, ang salitang ginagamit para dito ay,
        ang termino para dito ay, ay kilala bilang, ay kilala rin bilang, ay kilala sa tawag na, kilala bilang,
        kilala rin bilang, kilala ito bilang, kilala sa tawag na, kilala sa pangalang, mas kilala bilang,
        na kilala bilang, na tinatawag na, na tinatawag ding, o tinatawag na, ay itinuturing na, itinuturing na,
        itinuturing itong, ay pinangalanang, pinangalanang, kung tawagin ay, na kung tawagin ay
        """)
      filipino.anaphors = Set(
        words: """
          ito itong iyan iyon y nito nitong niyan ganito ganitong sila siya niya nila yaong
          """)
      filipino.kinds = Set(
        words: """
          plano planong programa programang proseso prosesong pulong pagpupulong miting pagsusulit test eksamen eksam
          dokumento dokumentong grupo grupong pangkat koponan team batas tuntunin tuntuning panuntunan sistema sistemang
          serbisyo serbisyong tulong listahan listahang talaan abiso abisong paunawa paunawang liham marka markang
          puntos iskor bilang numero numerong rating grado gradong form pormularyo kasunduan kasunduang kontrata panel
          lupon hakbang uri uring suporta suportang karapatan karapatang katayuan katayuang status label pangalan
          pangalang termino terminong salita salitang ideya pag aaral pagsusuri pagsusuring pagtatasa pagtatasang survey
          klase klaseng paaralan paaralang pagbabago pagbabagong pagdinig buklet papel rekord antas sukat sukatan ulat
          pera perang pondo pondong paraan paraang gawain tao taong kawani empleyado empleyadong guro gurong estudyante
          estudyanteng bata batang oras panahon panahong taon araw pagtuturo aralin araling pamantayan pamantayang
          proteksyon proteksiyon desisyon pahina
          """)
      filipino.anaphorVerbs = Set(
        words: """
          ay y ang nangangahulugang nangangahulugan kahulugan sabihin tumutulong tumutukoy nagbibigay binibigyan
          ibinibigay naglalarawan inilalarawan nagsasabi sinasabi nagpapakita ipinapakita ipinakikita sumusukat
          sinusukat nagpapaliwanag ipinaliliwanag ipinapaliwanag nagpapahintulot pinapayagan pinahihintulutan naglilista
          inililista nakalista nakasulat nakasaad nagsasaad isinasaad tumitingin tinitingnan nagdadala pinagsasama
          naglalaman kinabibilangan kasama tumutugon pumoprotekta nagpoprotekta pinoprotektahan pinangangalagaan
          naghahambing inihahambing pinaghahambing nangyayari sinusuri tinitiyak tinatasa sumasaklaw sinasaklaw saklaw
          nagtatakda itinatakda nagpapasya nagpapasiya pinagpapasyahan nagpasya nagkakaloob nakahahanap hinahanap
          inaalam inaatasan hinihingi kinakailangan nagbabayad binabayaran nagpapadala ipinapadala pinananatili
          iniingatan nagdaragdag idinaragdag nangangako nagtuturo itinuturo tinuturuan tinutulungan tinatalakay pinag
          uusapan nagtitipon sinasanay ginagamit layunin layon ipinagbabawal
          """)
      filipino.appositions = Phrases(
        """
        ibig sabihin, ibig sabihin ay, ibig sabihin nito, ibig sabihin nito ay, na ibig sabihin,
        na ibig sabihin ay, na ang ibig sabihin, na ang ibig sabihin ay, na ang kahulugan ay, ang ibig sabihin,
        ang ibig sabihin ay, ang ibig sabihin nito ay, nangangahulugang, na nangangahulugang, na nangangahulugan,
        na nangangahulugan na, na nangangahulugan ng, na ay, na isang, na isang uri ng, na siyang,
        na tumutukoy sa, na naglalarawan ng, na naglalarawan sa, na nagpapakita, na nagpapakita ng,
        na nagpapakita kung, na sumusukat sa, na sumusukat kung, na nagsasabi, na nagsasabi kung,
        na tumutulong sa, na nagbibigay, na nagbibigay ng, na naglilista ng, na nagpoprotekta sa,
        na pumoprotekta sa, na naghahambing ng, na tumitingin sa, na nagsasaad ng, na nagpapaliwanag,
        na nagpapaliwanag kung, o sa madaling salita, sa madaling salita, sa madaling sabi, sa ibang salita,
        sa simpleng salita, sa payak na salita
        """)
      filipino.articles = Set(words: "isang isa ang mga anumang alinmang ating aming inyong iyong")
      filipino.alternatives = Set(words: "o")
      filipino.consequences = Phrases(
        """
        ang lahat ng magulang ay dapat, sarado ang paaralan, ang paaralan ay sarado, lahat ng magulang, dapat,
        dapat kang, dapat kayong, dapat ninyong, dapat mong, dapat po ninyong, na dapat, na dapat ninyong,
        na dapat kayong, na dapat mong, kailangan, kailangan ninyong, kailangan ninyo, kailangan mong,
        kailangan mo, kailangan po ninyong, kailangan nating, kailangan naming, na kailangan ninyong,
        na kailangan ninyo, na kailangan mong, na kailangan mo, na kailangan namin, na kailangan naming,
        na kailangang, kailangang, kinakailangang, na kinakailangang, maaari kang, maaari kayong, maaari ninyong,
        maaari mong, maaaring kayong, na maaari kayong, na maaari ninyong, na maaari mong, na maaari kang,
        puwede kayong, puwede ninyong, puwede mong, pwede kayong, pwede ninyong, kayo ay, kayo po ay, ikaw ay,
        na kayo ay, na kayo, na ikaw ay, mangyaring, pakiusap, paki, na mangyaring, kami ay, kami po ay,
        na kami ay, na kami, gagawin namin, tayo ay, ang mga pamilya ay dapat, ang mga magulang ay dapat,
        na ang mga magulang ay dapat, na dapat ang mga magulang, dapat ang mga magulang, na ang lahat, na lahat,
        na walang, na walang pasok, walang pasok, walang, na magkakaroon, magkakaroon, na sarado ang paaralan,
        na ang paaralan ay sarado, marami, napakarami, may karapatan kayong, may karapatan kang
        """)
      filipino.dismissals = Set(
        words: """
          tumawag tawagan kontakin makipag tingnan email bisitahin magdala dalhin magtanong itanong lagdaan pirmahan
          pumirma ibalik isauli basahin suriin pakisuri mangyaring pakitingnan pakibasa pakilagdaan pakibalik paki
          isulat sumulat pindutin tandaan paalala nakalakip kalakip available magagamit makukuha nasa mahalaga libre
          kailangan sagutan kumpletuhin punan itago gamitin
          """)
      filipino.vacuous = Set(
        words: """
          paksa paksang isyu isyung usapin usaping tanong bagay araw oras pagkakataon okasyon karangalan kasiyahan
          kaganapan
          """)
      filipino.pluralVerbs = Set(words: "ay y")
      filipino.participleEndings = ["gaganapin"]
      filipino.numbers = Set(
        words: """
          isa dalawa dalawang tatlo tatlong apat lima limang anim pito pitong walo walong siyam sampu sampung uno dos
          tres
          """)
      filipino.turns = Phrases(
        """
        kaya mangyaring, kaya naman, kaya dapat, kaya pakiusap, kaya kailangan, kaya kayo, kaya kami, kaya po,
        at dapat ninyong, at dapat kayong, at kailangan ninyong, mangyaring
        """)
      filipino.owners = Phrases(
        """
        ng inyong anak, ng iyong anak, ng inyong mga anak, ng anak ninyo, ng anak mo, para sa inyong anak,
        para sa iyong anak, sa inyong anak, ng inyong estudyante, ng aming paaralan, ng ating paaralan,
        sa aming paaralan, sa ating paaralan, ng paaralan, ng estado, ng distrito, ng aming distrito,
        para sa mga mag aaral, para sa mga estudyante, sa madaling salita
        """)
      filipino.measures = Set(words: "ng na")
      filipino.leads = Set(
        words: """
          sa alinsunod layunin layon tumutulong tinutulungan ipinapakita ipinakikita inilalarawan sinusukat
          ipinaliliwanag ipinapaliwanag nagbibigay naglalarawan nagpapakita sinasabi isinasaad pinoprotektahan
          pinangangalagaan tinitiyak kasama saklaw sinasaklaw tinitingnan inihahambing inililista nakasaad nakasulat
          kinabibilangan pinapayagan pinahihintulutan itinatakda inaatasan sinusuri itinuturo tinitipon tumutukoy
          pinagsasama hinihingi nangangahulugan naglalaman nakalista
          """)
      filipino.negations = Set(words: "hindi hinding di wala walang huwag ni")
      filipino.plainVerbs = Set(words: "ay y")
      filipino.strongDefiners = Set(words: "nangangahulugang nangangahulugan ibig tumutukoy")
      filipino.subordinators = Set(words: "na")
      filipino.determiners = Set(
        words: """
          ang ng mga sa isang bawat inyong iyong ating aming kaniyang kanyang kanilang itong kay anak estudyante
          """)
      filipino.subjectLeads = Set(
        words: """
          termino terminong salita salitang pariralang parirala pangalang pangalan katagang daglat akronim titik na at
          ngunit pero dahil kaya sapagkat sabihin kahulugan kung
          """)
      filipino.definiteArticles = Set(words: "ang")
      filipino.future = Set(
        words: """
          gaganapin magiging magaganap mangyayari magsisimula magkakaroon ibibigay isasagawa gagawin ipapadala tatanggap
          makakatanggap makatatanggap
          """)
      filipino.conjunctions = Set(words: "at o ngunit pero kundi gaya")
      filipino.questions = Phrases(
        """
        ano ang, ano ang mga, ano po ang, ano ba ang, ano nga ba ang, anu ano ang, ano ano ang,
        ano ang ibig sabihin ng, ano ang kahulugan ng, ano ang ibig naming sabihin sa, ano ang ginagawa ng,
        ano ang tinatawag na, ano ang layunin ng, sino ang, sino ang mga, sinu sino ang, sino sino ang,
        sino ang itinuturing na, kahulugan ng, ibig sabihin ng, pag unawa sa, pag unawa, tungkol sa, hinggil sa,
        ukol sa
        """)
      filipino.questionsBehind = Phrases(
        """
        ano ito, ano iyon, ano po ito, ano ba ito, ano ba iyan, ano ang ibig sabihin, ano ang ibig sabihin nito,
        ano ang kahulugan nito, ay ano, sino sila, sino siya
        """)
      filipino.wordsTitle = "Mga salitang ginamit sa liham na ito"
      filipino.wordsBlocks = Phrases(
        """
        mga salitang ginagamit, mga salitang ginamit, mga salitang aming ginagamit, mga salitang ginagamit namin,
        mga salita sa liham na ito, mga salita sa abisong ito, mga salita sa paunawang ito,
        mga salita at kahulugan, mga salita at ang kahulugan, mga salita at kanilang kahulugan,
        mga salitang dapat malaman, mga salitang dapat tandaan, mga salitang dapat ninyong,
        mga salitang maaaring bago, mga salitang maaaring makita, mga salitang makikita, mga bagong salita,
        mahahalagang salita, mahalagang salita, mga mahalagang salita, mga kapaki pakinabang na salita,
        mga susing salita, mga salitang pampaaralan, mga salitang pang paaralan, mga salita sa paaralan,
        kahulugan ng mga salita, kahulugan ng mga salitang, kahulugan ng mga termino, kahulugan ng mga terminong,
        ano ang ibig sabihin ng mga salitang, ano ang kahulugan ng mga salitang, mga terminong ginagamit,
        mga terminong ginamit, mga termino sa liham na ito, mga terminong dapat malaman, mahahalagang termino,
        mga mahalagang termino, mga termino sa paaralan, mga termino at kahulugan, paliwanag ng mga salita,
        paliwanag ng mga termino, talasalitaan, talahulugan, glosaryo, glossary, mga kahulugan, mga depinisyon,
        depinisyon, bokabularyo, key terms, ano ang ibig sabihin nito, sa simpleng salita, sa payak na salita,
        sa simpleng wika
        """)
      filipino.expansions = Phrases(
        """
        ay daglat ng, ay daglat para sa, daglat ng, daglat para sa, ay pinaikling, ay pinaikling anyo ng,
        pinaikling anyo ng, pinaikli sa, pinaikling tawag sa, ay maikli para sa, ay akronim ng,
        ay akronim para sa, akronim ng, ay kumakatawan sa, kumakatawan sa, sa ingles, sa ingles ay,
        sa wikang ingles, tinatawag sa ingles na, mula sa ingles na, o sa ingles, dinadaglat na,
        dinadaglat bilang
        """)
      filipino.dateWords = Set(
        words: """
          lunes martes miyerkules miyerkoles huwebes biyernes sabado linggo enero pebrero marso abril mayo hunyo hulyo
          agosto setyembre septyembre oktubre nobyembre disyembre monday tuesday wednesday thursday friday saturday
          sunday january february march april may june july august september october november december jan feb mar apr
          jun jul aug sept sep oct nov dec am pm a.m p.m n.u n.h n.g umaga hapon tanghali gabi alas ika ngayon bukas
          petsa
          """)
      filipino.referenceWords = Set(
        words: """
          cfr usc u.s.c sec section seksyon seksiyon bahagi artikulo kabanata kodigo titulo title tingnan pahina form
          pormularyo nakalakip tumawag tawagan telepono tel fax email e mail ext extension silid opisina www http https
          kontak contact
          """)
      filipino.abbreviations = Set(
        words: """
          g gng bb dr dra mr mrs ms st jr sr prof no nos blg sec secs ed ext dept inc co vs etc atbp hal e.g i.e a.m p.m
          n.u n.h n.g jan feb mar apr jun jul aug sept sep oct nov dec u.s gr pp tel
          """)
      filipino.salutations = Phrases(
        """
        mahal, mahal na, mahal naming, mahal kong, minamahal, minamahal na, minamahal naming, kagalang galang,
        sa mga magulang, sa magulang, sa pamilya, sa mga pamilya, para sa mga magulang, para sa mga pamilya,
        para sa magulang, hello, kumusta, kamusta, magandang umaga, magandang hapon, magandang araw,
        magandang gabi, pagbati, dear
        """)
      filipino.closings = Phrases(
        """
        taos puso, taos pusong, taos pusong sumasainyo, taus puso, lubos na gumagalang, lubos na sumasainyo,
        buong paggalang, buong pusong nagpapasalamat, may paggalang, nang may paggalang, nang may pasasalamat,
        may pasasalamat, gumagalang, sumasainyo, nagmamahal, nagpapasalamat, sincerely, respectfully, mga kalakip,
        mga nakalakip, cc
        """)
      filipino.boilerplate = Phrases(
        """
        hindi nagdidiskrimina, hindi nandidiskrimina, hindi nagtatangi, hindi nagdidiskrimina batay,
        ipinagbabawal ang diskriminasyon, nagbabawal ng diskriminasyon, nagbabawal sa diskriminasyon,
        diskriminasyon batay sa, diskriminasyon sa batayan ng, diskriminasyon na batay sa, pantay na pagkakataon,
        pantay na oportunidad, title ix coordinator, coordinator ng title ix, tagapag ugnay ng title ix
        """)
    }
  )
}
