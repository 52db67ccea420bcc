internal import UnicodeText

extension LanguageProfile {
  /// No spaces between words: the edges of a term come from a dictionary. Half-width kana are ordinary kana by
  /// Unicode's own rules; spellings with other kana, and hiragana for katakana, are listed with the term.
  static let japanese = LanguageProfile(
    language: .known("ja"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Half-width kana and full-width letters and digits are the same as ordinary ones.",
      "A term counts where a dictionary sees a word begin and end; with one of these only, the hit is uncertain.",
      "A line break inside a term counts for nothing; a space beside English letters or digits may be left out.",
      "Other spellings (手続き and 手続, コンピューター and コンピュータ) and verb forms are listed in the glossary.",
    ],
    matching: MatchingProfile { japanese in
      japanese.quotationMarks = "「 」"
      japanese.commonWords = """
        access act add age aid all am and app art at back bank be best book bus by call camp care chat check class
        click club code dash day do dvd email exam facebook family fax fast for free fun game go google gym help
        home idea in info ipad it line link list lock map math meet menu my new no note of ok on one online open or
        page pass pdf phone photo plan play pm pta qr read safe save set sign so star start stem step sum team test
        text the to tv up us usb video vs we web wifi with work you youtube zoom
        """
    },
    explaining: ExplainingProfile { japanese in
      japanese.limits = ExplanationLimits(text: 150, sentence: 70, short: 30)
      japanese.stopWords = Set(
        words: """
          の は が を に へ と で も や か から まで より など ので のに ため ように ば たら なら て だ です である でした ます ました
          ません する し した して される され れる られる せる いる い いた いて おる ある あり あった ない なく なかった なる なり
          なった れ さ せ ま つ この その あの どの これ それ あれ どれ ここ そこ あそこ どこ こちら そちら どちら こう そう ああ どう
          私 私たち 私ども あなた 皆様 皆さん 彼 彼女 方 こと もの とき 時 ところ 場合 という といった として とは について に関する
          に対する による によって において また または 及び および 並びに そして しかし ただし なお つまり すなわち 例えば たとえば
          もし 必ず すべて 全て 各 毎 何 誰 いつ なぜ だけ しか ほど くらい ぐらい のみ ください 下さい いただく いただき お ご 御 さん 様
          """)
    }
  )
}
