internal import UnicodeText

extension LanguageProfile {
  /// Written Cantonese: as Traditional Chinese, with particles of its own (嘅, 咗, 㗎) in front of and behind a term;
  /// the dictionary that finds the edges knows few of them, which leaves the words beside them whole.
  static let cantonese = LanguageProfile(
    language: .known("yue"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Full-width letters and digits are the same as ordinary ones; simplified characters are another spelling.",
      "A term counts where a dictionary sees a word begin and end; with one of these only, the hit is uncertain.",
      "A line break inside a term counts for nothing; a space beside English letters or digits may be left out.",
      "Spoken wordings (冇理由 for 無理由) are other words and are listed in the glossary.",
    ],
    matching: MatchingProfile { cantonese in
      cantonese.boundaryLetters = "的"
      cantonese.acronymEndings = "s"
      cantonese.quotationMarks = "「 」"
      cantonese.commonWords = """
        access act add age aid aim all am an and app apply art at back bank be best book bus by call camp care chat
        check class click club code cool dash day do dvd email exam facebook family fast fax feel for free friend fun
        game go google gym happy help home idea in info ipad it kid like line link list lock man map math me meet
        menu miss mv my new no note of ok on one online open or page parent part pass pay pdf phone photo plan play
        pm pta qr read report safe save see set sign sir so star start stem step sum team test text the time to tv
        up us usb vcd video vs we web wechat whatsapp wifi with work you youtube zoom
        """
    },
    explaining: ExplainingProfile { cantonese in
      cantonese.limits = ExplanationLimits(text: 90, sentence: 50, short: 20)
      cantonese.stopWords = Set(
        words: """
          嘅 咗 緊 過 住 晒 埋 返 得 係 喺 響 到 由 向 對 對於 關於 將 俾 畀 比 令 叫 用 以 跟 同 同埋 和 與 及 或 或者 定 定係 但 但係
          不過 而 而且 亦 都 就 先 又 再 仲 好 最 更 太 只 淨係 唔 冇 未 無 咪 如果 若果 因為 所以 因此 雖然 即使 就算 當 時 嗰陣 嘅時候
          之後 之前 以後 以前 入面 裏面 上 下 內 外 等 哋 我 我哋 你 你哋 您 佢 佢哋 自己 大家 呢 嗰 呢個 嗰個 呢啲 嗰啲 咁 咁樣 呢度
          嗰度 此 該 其 其他 每 每個 各 有啲 一啲 一個 一種 一 個 種 啲 有 可以 能夠 識 會 要 應該 必須 需要 已經 請 唔該 乜 乜嘢 咩 點
          點樣 點解 邊 邊個 邊度 幾時 呀 啊 啦 喇 囉 喎 㗎 吖 嗎 咋 例如 即係 唔係 就係 都係 嚟 去
          """)
    }
  )
}
