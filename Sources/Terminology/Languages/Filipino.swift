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
      filipino.stopWords = Set(
        words: """
          ang ng sa mga na ay at o ni si kay nina sina kina nang kung kapag pag dahil upang para mula hanggang
          tungkol ayon bilang bago habang pagkatapos kaya ngunit pero subalit kahit maging pati gaya tulad kaysa
          ito iyan iyon nito niyan niyon dito diyan doon rito riyan roon ako ka ikaw siya kami tayo kayo sila ko mo
          niya namin natin ninyo nila akin iyo kaniya kanya amin atin inyo inyong kanila aming ating kanilang
          kaniyang kanyang aking isang isa may mayroon mayroong wala walang hindi huwag di po ho rin din lang
          lamang pa ba nga naman daw raw muna sana maaari maaaring puwede puwedeng dapat kailangan kailangang
          gusto nais lahat bawat ilan ilang ibang iba mas lalo napaka pinaka sino ano anong alin kailan saan bakit
          paano gaano ganito ganoon sapagkat samantala nasa tungo laban loob labas
          """)
    }
  )
}
