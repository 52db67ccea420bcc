internal import UnicodeText

extension LanguageProfile {
  /// Adjectives stand in front of the noun and agree with it. Four slots of endings: nominative, accusative and dative
  /// of the singular (or of a plural term); the genitive; the plural; the dative of the plural. Compounds are whole words.
  static let german = LanguageProfile(
    language: .known("de"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Words are compared without regard to capitals; ß and ss are the same; ä, ö, ü are not ae, oe, ue nor a, o, u.",
      "Plurals and cases of regular nouns, with the adjectives in front of them, are generated.",
      "Plurals that change a vowel are generated for a few nouns only (Plan, Pläne); others are listed in the glossary.",
      "A longer compound that contains the term (Prüfungsordnung for Prüfung) is another word; behind a hyphen it is not.",
    ],
    matching: MatchingProfile { german in
      german.enclitics = "s"
      german.acronymEndings = "s"
      german.quotationMarks = "„ “"
      german.endings = Endings { endings in
        endings.agreement = .adjectivesAndNoun
        endings.stops = """
          der die das des dem den ein eine einer eines einem einen für mit ohne in im an am auf aus bei beim von vom zu
          zum zur nach vor über unter zwischen durch gegen um und oder als wie
          """
        endings.nouns = """
          -ung: = x +en x
          -sprung:
          -schwung:
          -heit: = x +en x
          -keit: = x +en x
          -schaft: = x +en x
          -tion: = x +en x
          -ssion: = x +en x
          -ität: = x +en x
          -erenz: = x +en x
          -uenz: = x +en x
          -stik: = x +en x
          -chnik: = x +en x
          -erin: = x +nen x
          f -in: = x +nen x
          f -e: = x +n x
          f -nis: = x +se +sen
          -gebnis: = +ses +se +sen
          -zeugnis: = +ses +se +sen
          n -nis: = +ses +se +sen
          m -er: = +s = +n
          f -er: = x x x
          -schüler: = +s = +n
          -lehrer: = +s = +n
          -helfer: = +s = +n
          -plan: = +s/+es -pläne -plänen
          -antrag: = +s/+es -anträge -anträgen
          -bericht: = +s/+es +e +en
          -bescheid: = +s/+es +e +en
          -dienst: = +s/+es +e +en
          -programm: = +s +e +en
          -gespräch: = +s/+es +e +en
          -angebot: = +s/+es +e +en
          -brief: = +s/+es +e +en
          -recht: = +s/+es +e +en
          -jahr: = +s/+es +e +en
          -ziel: = +s/+es +e +en
          -kind: = +s/+es +er +ern
          -test: = +s +s +s
          -standard: = +s +s +s
          -team: = +s +s +s
          -niveau: = +s +s +s
          -bedarf: = +s/+es x x
          -unterricht: = +s/+es x x
          -rang: = +s/+es -ränge -rängen
          -verfahren: = +s = =
          -zentrum: = +s -zentren -zentren
          -kraft: = x -kräfte -kräften
          -schule: = x +n x
          -klasse: = x +n x
          -massnahme: = x +n x
          -hilfe: = x +n x
          -note: = x +n x
          -ungen: = x x x
          -heiten: = x x x
          -keiten: = x x x
          -pläne: = x x +n
          -dienste: = x x +n
          -rechte: = x x +n
          -ziele: = x x +n
          -gebnisse: = x x +n
          -kräfte: = x x +n
          -standards: = x x x
          """
        endings.adjectives = """
          -licher: -liche/-lichen/-lichem -lichen -liche/-lichen/-licher -lichen
          -liche: -liche/-lichen/-licher x -liche/-lichen/-licher -lichen
          -liches: -liche/-lichen/-lichem -lichen -liche/-lichen/-licher -lichen
          -ischer: -ische/-ischen/-ischem -ischen -ische/-ischen/-ischer -ischen
          -ische: -ische/-ischen/-ischer x -ische/-ischen/-ischer -ischen
          -isches: -ische/-ischen/-ischem -ischen -ische/-ischen/-ischer -ischen
          -eller: -elle/-ellen/-ellem -ellen -elle/-ellen/-eller -ellen
          -uelle: -uelle/-uellen/-ueller x -uelle/-uellen/-ueller -uellen
          -nelle: -nelle/-nellen/-neller x -nelle/-nellen/-neller -nellen
          -elles: -elle/-ellen/-ellem -ellen -elle/-ellen/-eller -ellen
          -ierter: -ierte/-ierten/-iertem -ierten -ierte/-ierten/-ierter -ierten
          -ierte: -ierte/-ierten/-ierter x -ierte/-ierten/-ierter -ierten
          -iertes: -ierte/-ierten/-iertem -ierten -ierte/-ierten/-ierter -ierten
          -[dfghklmnrstz]iger: -ige/-igen/-igem -igen -ige/-igen/-iger -igen
          -[dfghklmnrstz]ige: -ige/-igen/-iger x -ige/-igen/-iger -igen
          -[dfghklmnrstz]iges: -ige/-igen/-igem -igen -ige/-igen/-iger -igen
          -ionaler: -ionale/-ionalen/-ionalem -ionalen -ionale/-ionalen/-ionaler -ionalen
          -ionale: -ionale/-ionalen/-ionaler x -ionale/-ionalen/-ionaler -ionalen
          -ionales: -ionale/-ionalen/-ionalem -ionalen -ionale/-ionalen/-ionaler -ionalen
          -sonderte: -sonderte/-sonderten/-sonderter x -sonderte/-sonderten/-sonderter -sonderten
          """
      }
      german.commonWords = """
        ab am an auf aus bei da das dem den der des die du ein er es für hat ich ihr im in ist ja je kein man mit nach
        nein nie nun nur ob oder ort per rat seit sie so tag tat tee tor tun um und uhr uns vor wann war was weg wem
        wer wie wir wo zu zum zur alle auch dann dass dein denn doch eine hier kann mehr mein noch ohne sehr sind über
        unter viel wenn wird ihre eltern kind kinder schule klasse lehrer buch bücher buche heft tisch haus auto ball
        bild hand herz jahr monat woche stunde morgen abend mittag nacht zeit name amt gute gut neu alt art ei ehe eis
        idee ideen lage mal mut not rad see teil test wort zahl zeug ziel
        rechts rechte rechten abends jahre jahren jahrs tests zielen ziele planes plänen dienste diensten
        fragen anfragen nachfragen reisen suchen sprachen ansprachen absprachen gaben aufgaben ausgaben angaben abgaben
        eingaben vorgaben lagen anlagen vorlagen zulagen zusagen absagen aussagen anzeigen klagen anklagen bitten
        lehren reden schulen leisten ernten pflegen sorgen folgen ehren lieben proben strafen rollen stellen ketten
        noten karten briefen testen kindes hilfen bremsen duschen pausen tauschen wachen waren wagen weisen wiegen
        bucher leitern ändern feiern
        """
    },
    explaining: ExplainingProfile { german in
      german.limits = ExplanationLimits(text: 55, sentence: 28)
      german.stopWords = Set(
        words: """
          der die das des dem den ein eine einer eines einem einen kein keine keiner keinen und oder aber denn sondern
          wenn weil dass ob als wie wo wann warum was wer wen wem welche welcher welches in im an am auf aus bei beim
          mit nach von vom vor zu zum zur für gegen ohne um über unter zwischen durch während wegen seit bis ab ich du
          er sie es wir ihr mich dich ihn uns euch ihm ihnen mein meine dein seine sein seiner ihre ihren ihrem ihrer
          ihres unser unsere unserer unserem unseren sich dies diese dieser dieses diesem diesen jede jeder jedes jedem
          jeden alle allen man nicht auch nur noch schon sehr so dann da hier dort bitte ist sind war waren sein wird
          werden wurde wurden worden hat haben hatte hatten kann können könnte könnten muss müssen soll sollen sollte
          darf dürfen möchte möchten mag
          """)
    }
  )
}
