internal import UnicodeText

extension LanguageProfile {
  /// Seven cases on every word; adjectives stand behind the noun or in front of it, and all words change together, up
  /// to the first preposition. Ten slots of endings: genitive, dative, accusative, instrumental, locative; then
  /// nominative, genitive, dative, instrumental, locative of the plural. The accusative has forms for feminine words
  /// only: elsewhere it is the nominative or the genitive, whether the noun is alive or not, and both are found
  /// anyway. Words that change ó for o, ą for ę or lose an e (zespół, uczeń) have no rule: they are listed, and so is
  /// every term with a genitive in it (standardy nauczania).
  static let polish = LanguageProfile(
    language: .known("pl"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Every letter counts: l and ł, o and ó, e and ę are different.",
      "Cases and plurals of regular nouns and of the adjectives around them are generated, all words agreeing.",
      "Words that change a vowel inside (zespół, zespołu) and terms with a genitive inside are listed in the glossary.",
    ],
    matching: MatchingProfile { polish in
      polish.quotationMarks = "„ ”"
      polish.endings = Endings { endings in
        endings.agreement = .all
        endings.stops = "bez dla do i lub na nad o od oraz po pod przed przez przy u w we według z za ze"
        endings.nouns = """
          -lny: -lnego -lnemu x -lnym -lnym -lne/-lni -lnych -lnym -lnymi -lnych
          -czny: -cznego -cznemu x -cznym -cznym -czne/-czni -cznych -cznym -cznymi -cznych
          -jny: -jnego -jnemu x -jnym -jnym -jne/-jni -jnych -jnym -jnymi -jnych
          -zny: -znego -znemu x -znym -znym -zne/-zni -znych -znym -znymi -znych
          -tny: -tnego -tnemu x -tnym -tnym -tne/-tni -tnych -tnym -tnymi -tnych
          -żny: -żnego -żnemu x -żnym -żnym -żne/-żni -żnych -żnym -żnymi -żnych
          -wny: -wnego -wnemu x -wnym -wnym -wne/-wni -wnych -wnym -wnymi -wnych
          -dny: -dnego -dnemu x -dnym -dnym -dne/-dni -dnych -dnym -dnymi -dnych
          -rny: -rnego -rnemu x -rnym -rnym -rne/-rni -rnych -rnym -rnymi -rnych
          -nny: -nnego -nnemu x -nnym -nnym -nne/-nni -nnych -nnym -nnymi -nnych
          -owany: -owanego -owanemu x -owanym -owanym -owane/-owani -owanych -owanym -owanymi -owanych
          -owy: -owego -owemu x -owym -owym -owe/-owi -owych -owym -owymi -owych
          -mowy:
          -domowy: -domowego -domowemu x -domowym -domowym -domowe/-domowi -domowych -domowym -domowymi -domowych
          -ący: -ącego -ącemu x -ącym -ącym -ące/-ący -ących -ącym -ącymi -ących
          -ski: -skiego -skiemu x -skim -skim -skie/-scy -skich -skim -skimi -skich
          -cki: -ckiego -ckiemu x -ckim -ckim -ckie/-ccy -ckich -ckim -ckimi -ckich
          -tni: -tniego -tniemu x -tnim -tnim -tnie/-tni -tnich -tnim -tnimi -tnich
          -edni: -edniego -edniemu x -ednim -ednim -ednie/-edni -ednich -ednim -ednimi -ednich
          -lna: -lnej -lnej -lną -lną -lnej -lne -lnych -lnym -lnymi -lnych
          -czna: -cznej -cznej -czną -czną -cznej -czne -cznych -cznym -cznymi -cznych
          -jna: -jnej -jnej -jną -jną -jnej -jne -jnych -jnym -jnymi -jnych
          -zna: -znej -znej -zną -zną -znej -zne -znych -znym -znymi -znych
          -tna: -tnej -tnej -tną -tną -tnej -tne -tnych -tnym -tnymi -tnych
          -żna: -żnej -żnej -żną -żną -żnej -żne -żnych -żnym -żnymi -żnych
          -wna: -wnej -wnej -wną -wną -wnej -wne -wnych -wnym -wnymi -wnych
          -dna: -dnej -dnej -dną -dną -dnej -dne -dnych -dnym -dnymi -dnych
          -rna: -rnej -rnej -rną -rną -rnej -rne -rnych -rnym -rnymi -rnych
          -nna: -nnej -nnej -nną -nną -nnej -nne -nnych -nnym -nnymi -nnych
          -owana: -owanej -owanej -owaną -owaną -owanej -owane -owanych -owanym -owanymi -owanych
          -owa: -owej -owej -ową -ową -owej -owe -owych -owym -owymi -owych
          -ąca: -ącej -ącej -ącą -ącą -ącej -ące -ących -ącym -ącymi -ących
          -mowa: -mowy -mowie -mowę -mową -mowie -mowy x -mowom -mowami -mowach
          -łowa: -łowy -łowie -łowę -łową -łowie -łowy x -łowom -łowami -łowach
          -udowa: -udowy -udowie -udowę -udową -udowie -udowy x -udowom -udowami -udowach
          -domowa: -domowej -domowej -domową -domową -domowej -domowe -domowych -domowym -domowymi -domowych
          -ska: -skiej -skiej -ską -ską -skiej -skie -skich -skim -skimi -skich
          -cka: -ckiej -ckiej -cką -cką -ckiej -ckie -ckich -ckim -ckimi -ckich
          -tnia: -tniej -tniej -tnią -tnią -tniej -tnie -tnich -tnim -tnimi -tnich
          -ednia: -edniej -edniej -ednią -ednią -edniej -ednie -ednich -ednim -ednimi -ednich
          -lne: -lnego -lnemu x -lnym -lnym = -lnych -lnym -lnymi -lnych
          -czne: -cznego -cznemu x -cznym -cznym = -cznych -cznym -cznymi -cznych
          -jne: -jnego -jnemu x -jnym -jnym = -jnych -jnym -jnymi -jnych
          -zne: -znego -znemu x -znym -znym = -znych -znym -znymi -znych
          -tne: -tnego -tnemu x -tnym -tnym = -tnych -tnym -tnymi -tnych
          -żne: -żnego -żnemu x -żnym -żnym = -żnych -żnym -żnymi -żnych
          -wne: -wnego -wnemu x -wnym -wnym = -wnych -wnym -wnymi -wnych
          -dne: -dnego -dnemu x -dnym -dnym = -dnych -dnym -dnymi -dnych
          -rne: -rnego -rnemu x -rnym -rnym = -rnych -rnym -rnymi -rnych
          -nne: -nnego -nnemu x -nnym -nnym = -nnych -nnym -nnymi -nnych
          -owane: -owanego -owanemu x -owanym -owanym = -owanych -owanym -owanymi -owanych
          -owe: -owego -owemu x -owym -owym = -owych -owym -owymi -owych
          -ące: -ącego -ącemu x -ącym -ącym = -ących -ącym -ącymi -ących
          -skie: -skiego -skiemu x -skim -skim = -skich -skim -skimi -skich
          -ckie: -ckiego -ckiemu x -ckim -ckim = -ckich -ckim -ckimi -ckich
          -tnie: -tniego -tniemu x -tnim -tnim = -tnich -tnim -tnimi -tnich
          -ednie: -edniego -edniemu x -ednim -ednim = -ednich -ednim -ednimi -ednich
          -cja: -cji -cji -cję -cją -cji -cje -cji -cjom -cjami -cjach
          -sja: -sji -sji -sję -sją -sji -sje -sji -sjom -sjami -sjach
          -zja: -zji -zji -zję -zją -zji -zje -zji -zjom -zjami -zjach
          -enie: -enia -eniu x -eniem -eniu -enia -eń -eniom -eniami -eniach
          -anie: -ania -aniu x -aniem -aniu -ania -ań -aniom -aniami -aniach
          -ność: -ności -ności = -nością -ności -ności -ności -nościom -nościami -nościach
          f -ość: -ości -ości = -ością -ości -ości -ości -ościom -ościami -ościach
          -nka: -nki -nce -nkę -nką -nce -nki -nek -nkom -nkami -nkach
          -rka: -rki -rce -rkę -rką -rce -rki -rek -rkom -rkami -rkach
          -tka: -tki -tce -tkę -tką -tce -tki -tek -tkom -tkami -tkach
          -wka: -wki -wce -wkę -wką -wce -wki -wek -wkom -wkami -wkach
          -lka: -lki -lce -lkę -lką -lce -lki -lek -lkom -lkami -lkach
          -dka: -dki -dce -dkę -dką -dce -dki -dek -dkom -dkami -dkach
          -czka: -czki -czce -czkę -czką -czce -czki -czek -czkom -czkami -czkach
          -teka: -teki -tece -tekę -teką -tece -teki -tek -tekom -tekami -tekach
          -uga: -ugi -udze -ugę -ugą -udze -ugi -ug -ugom -ugami -ugach
          -cena: -ceny -cenie -cenę -ceną -cenie -ceny -cen -cenom -cenami -cenach
          -ina: -iny -inie -inę -iną -inie -iny x -inom -inami -inach
          -ana: -any -anie -anę -aną -anie -any x -anom -anami -anach
          -ona: -ony -onie -onę -oną -onie -ony x -onom -onami -onach
          -rma: -rmy -rmie -rmę -rmą -rmie -rmy -rm -rmom -rmami -rmach
          -rupa: -rupy -rupie -rupę -rupą -rupie -rupy -rup -rupom -rupami -rupach
          -koła: -koły -kole -kołę -kołą -kole -koły x -kołom -kołami -kołach
          -arta: -arty -arcie -artę -artą -arcie -arty -art -artom -artami -artach
          -oda: -ody -odzie -odę -odą -odzie -ody x -odom -odami -odach
          -rada: -rady -radzie -radę -radą -radzie -rady -rad -radom -radami -radach
          -tawa: -tawy -tawie -tawę -tawą -tawie -tawy -taw -tawom -tawami -tawach
          -ciel: +a +owi x +em +u +e +i +om +ami +ach
          -ik: +a/+u +owi x +iem +u +i/-icy +ów +om +ami +ach
          -st: +u/+a +owi x +em -ście +y +ów +om +ami +ach
          -nt: +u/+a +owi x +em -ncie +y/-nci +ów +om +ami +ach
          -rt: +u/+a +owi x +em -rcie +y +ów +om +ami +ach
          -n: +u/+a +owi x +em +ie +y +ów +om +ami +ach
          -m: +u/+a +owi x +em +ie +y +ów +om +ami +ach
          -p: +u/+a +owi x +em +ie +y +ów +om +ami +ach
          -es: +u/+a +owi x +em +ie +y +ów +om +ami +ach
          -rd: +u/+a +owi x +em -rdzie +y +ów +om +ami +ach
          -ad: +u/+a +owi x +em -adzie +y +ów +om +ami +ach
          -tor: +a/+u +owi x +em -torze +y/+zy +ów +om +ami +ach
          -ał: +u/+a +owi x +em -ale +y +ów +om +ami +ach
          -ing: +u/+a +owi x +iem +u +i +ów +om +ami +ach
          -yl: +a +owi x +em +u +e +i/+ów +om +ami +ach
          -zień:
          -sen:
          -ów:
          -cje: x x x x x x -cji -cjom -cjami -cjach
          -ugi: x x x x x x -ug -ugom -ugami -ugach
          n -enia: x x x x x x -eń -eniom -eniami -eniach
          n -ania: x x x x x x -ań -aniom -aniami -aniach
          m -dy: x x x x x x -dów -dom -dami -dach
          m -sty: x x x x x x -stów -stom -stami -stach
          m -nty: x x x x x x -ntów -ntom -ntami -ntach
          m -lany: x x x x x x -anów -anom -anami -anach
          m -iny: x x x x x x -inów -inom -inami -inach
          m -amy: x x x x x x -amów -amom -amami -amach
          """
      }
      polish.commonWords = """
        kot kota kocie sąd sądy sad sady sadu rad rada rady rok roku lata lato las lasu los losu bok boku bok
        kara kary karze mama mamy tata syn syna brat brata dom domu dzień dni noc rano wiek wieku tak nie jak co
        kto gdzie gdy już tam tu to ten ta te on ona ono my wy oni czy albo lub i a ale bo by być jest są był
        była ma mam mają może można trzeba bardzo dziś jutro jeden dwa trzy pięć dziesięć raz razy klasa szkoła
        lekcja uczeń książka słowo ręka noga głowa oko woda chleb sok zupa ulica droga autobus rodzina ludzie
        imię praca cena plan prawo świat kraj drzwi stół okno mina miny tor toru tory par pary para parę pan
        pani pana pani panie list lista listy liście liści most mosty mości post chór ton tony tona tonę ton tom
        tomy tomie ser sery stan stany
        """
    },
    explaining: ExplainingProfile { polish in
      polish.limits = ExplanationLimits(text: 50, sentence: 25)
      polish.stopWords = Set(
        words: """
          a aby albo ale bez bo by być był była było były będą będzie będę bardzo ci cię co czy dla do gdy
          gdzie go i ich ile im innych iż ja jak jaka jaki jakie jako je jeden jego jej jemu jest jestem
          jeszcze jeśli jeżeli już każda każde każdy kiedy kto która które którego której którym którymi
          których który którzy lub ma mają mam mamy mnie mną może mogą można mój moja moje na nad nam nami nas
          nasz nasza nasze naszego naszej naszym naszych nie nich nią nim niej nimi niż o od on ona one oni
          ono oraz po pod ponieważ poza przed przez przy pan pana panu pani państwo państwa państwu sam są się
          swoje swój swoją swoich także tak taka taki takie tam te tego tej temu ten to tu tych tym tylko u w
          we więc wszystkie wszystkich z za ze że żeby
          """)
    }
  )
}
