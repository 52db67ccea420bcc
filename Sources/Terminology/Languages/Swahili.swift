internal import UnicodeText

extension LanguageProfile {
  /// The plural changes the beginning of a noun and of every word that agrees with it, so forms are listed. The
  /// ending -ni, which says where, may stand behind a noun.
  static let swahili = LanguageProfile(
    language: .known("sw"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Words are compared without regard to capitals; the apostrophe of ng' is a letter, however it is typed.",
      "Plurals change the beginning of the word (mtoto, watoto; kiwango, viwango) and are listed in the glossary.",
      "The ending -ni that says where (shule, shuleni) is not part of the term.",
      "Acronyms that letters keep are found as they are; \"IEPs\" too.",
    ],
    matching: MatchingProfile { swahili in
      swahili.apostrophe = .letterInside
      swahili.acronymEndings = "s"
      swahili.particles = "ni"
      swahili.commonWords = """
        ada afya ajili aina ako ama amba au baada bado bali bei bila chai chake chako chama chini chumba cha dada dini
        dawa elfu eneo fanya fupi gani gari haki hali hapa hapo hata hatua haya heri hii hiki hilo hiyo hivi hivyo
        huko huku hao huo huru huyo huyu idadi ila ili imani ingawa ipi iwe jana jina jioni jua juma juu kabla kadi
        kama kana kati kazi kesho kila kisha kodi kubwa kuhusu kuku kura kuwa kwa kwake kwamba kwani la lake lakini
        leo lini lipa lugha maana maji mara mbali mbele mbili mama mimi mkono moja moto mtu muda mume mvua mwaka mzee
        mzuri na nani nane nchi ndani ndege ndio ndiyo ndugu neno ngapi ni nia nini nje njia nne nusu nyama nyumba
        pale pamoja pana pia piga pili pole pwani raha saa saba sababu safi safari sana sasa sauti sehemu si siku simu
        sisi sita soma sote soko tano tarehe tatu tayari tena tisa tu tunda uhuru umri upande upya wa wake wako wao
        watu wangu wapi wazi weka wewe wiki wote wawe ya yake yako yao yeye yote za zake zako zamani zao zetu zote
        ziwe
        """
    },
    explaining: ExplainingProfile { swahili in
      swahili.stopWords = Set(
        words: """
          a ama amba ambacho ambalo ambao ambapo ambayo ambaye ambazo au baada bado bali basi bila cha chake chako
          chao chetu chini chote hadi haya hao hapa hapo hata hawa hayo hii hiki hili hilo hivi hivyo hiyo hizi hizo
          huko huku huo huu huyo huyu ikiwa ila ili ilhali ingawa juu kabla kama kati katika kila kisha kuhusu kutoka
          kuwa kwa kwake kwako kwamba kwani la lake lako lakini lao letu lote mimi na naye nao ndani ndio ndiyo ni nje
          nyinyi ninyi pa pale pamoja pia pili sana sasa si sisi tena tu vya vyake vyako vyao vyetu vyote wa wake wako
          wao wangu wetu wewe wote ya yaani yake yako yale yao yetu yeye yote yule za zake zako zangu zao zetu zile
          zote ana ina kuna wana yana zina atakuwa itakuwa alikuwa ilikuwa lazima
          """)
    }
  )
}
