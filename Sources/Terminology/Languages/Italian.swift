internal import UnicodeText

extension LanguageProfile {
  /// Articles and prepositions elide in front of a vowel: l’alunno, dell’esame.
  /// The plural changes the last vowel of each word.
  static let italian = LanguageProfile(
    language: .known("it"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Words are compared without regard to capitals; accents count.",
      "\"l’\", \"un’\", \"dell’\", \"all’\" and the like in front of a term do not belong to it.",
      "Regular plurals are generated for each word of a term up to the first preposition, all words agreeing.",
      "A term is entered in the singular; forms of the other gender and irregular plurals are listed in the glossary.",
    ],
    matching: MatchingProfile { italian in
      italian.elisions = """
        l un d c m t s v n dell nell all dall sull quell quest coll gl bell sant tutt senz anch
        """
      italian.acronymEndings = "s"
      italian.quotationMarks = "« »"
      italian.endings = Endings { endings in
        endings.agreement = .all
        endings.stops = """
          di del dello della dei degli delle dell d a ad al allo alla ai agli alle all da dal dallo dalla dai dagli
          dalle dall in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli sulle sull con per tra fra
          senza e ed o che come
          """
        endings.nouns = """
          -o: -i
          -io: -i
          -co: -chi
          -ico: -ici
          -arico: -arichi
          -antico: -antici/-antichi
          -greco: -greci
          -go: -ghi
          -logo: -logi/-loghi
          -uomo: -uomini
          -uovo:
          -a: -e
          m -a: -i
          -ca: -che
          -ga: -ghe
          -ista: -isti/-iste
          -ramma: -rammi
          -blema: -blemi
          -stema: -stemi
          -schema: -schemi
          -ploma: -plomi
          -cia:
          -acia: -acie
          -icia: -icie
          -ccia: -cce
          -ncia: -nce/-ncie
          -gia:
          -ogia: -ogie
          -egia: -egie
          -igia: -igie
          -rgia: -rgie
          -ggia: -gge
          -e: -i
          -ie: =
          -glie: -gli
          -[iuàèéìíòóùú]: =
          -[bcdfghjklmnpqrstvwxyz]: =
          -[0123456789]: =
          """
      }
      italian.commonWords = """
        a ad ai al e ed è o il lo la le li gli un una uno di da in con su per tra fra che chi cui mi ti ci vi si se ne
        ma non no sì io tu lui lei noi voi loro mio mia miei mie suo sua suoi sue del dei nel nei sul sui dal dai qui
        qua là lì già più poi ora ieri oggi mai sei tre due otto nove dieci sette ho hai ha hanno sono era fa fare
        dire dice ogni anno anni mese ore via vie sala sale pane pene pena piano piani casa case caso casi cosa cose
        gatto mano mani amo ama età idea idee mare mari sole soli rete reti arte arti bene beni male mali fine fini
        fino porto porti porta porte parte parti corso corsi corse conte conti conto testo testi testa teste note noti
        capo capi colpo colpa colpe banco banca banche
        """
    },
    explaining: ExplainingProfile { italian in
      italian.limits = ExplanationLimits(text: 60, sentence: 32)
      italian.stopWords = Set(
        words: """
          il lo la i gli le l un uno una di del dello della dei degli delle dell d a ad al allo alla ai agli alle all
          da dal dallo dalla dai dagli dalle dall in nel nello nella nei negli nelle nell su sul sullo sulla sui sugli
          sulle sull con per tra fra senza e ed o oppure ma né se come quando dove perché che chi cui quale quali
          questo questa questi queste quello quella quelli quelle ciò lui lei loro noi voi si ci vi ne mi ti li suo
          sua suoi sue nostro nostra nostri nostre vostro vostra mio mia è sono era erano essere stato stata stati
          state ha hanno avere aveva può possono deve devono sarà saranno viene vengono non anche molto più meno già
          ancora ogni tutto tutta tutti tutte altro altra altri altre così
          """)
    }
  )
}
