internal import UnicodeText

extension LanguageProfile {
  /// No spaces between words and no endings: the edges of a term come from a dictionary. Nothing is folded beyond
  /// Unicode's own rules: 計畫 for 計劃, the letters of Hong Kong (閲, 説) and simplified letters are other spellings.
  static let traditionalChinese = LanguageProfile(
    language: .known("zh-Hant"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Full-width letters and digits are the same as ordinary ones; simplified characters are another spelling.",
      "Spellings of Taiwan and Hong Kong (計畫 and 計劃, 紀錄 and 記錄) are listed in the glossary.",
      "A term counts where a dictionary sees a word begin and end; with one of these only, the hit is uncertain.",
      "A line break inside a term counts for nothing; a space beside English letters or digits may be left out.",
      "Words have no endings; \"ELs\" is found for the acronym \"EL\".",
    ],
    matching: MatchingProfile { chinese in
      chinese.boundaryLetters = "的"
      chinese.acronymEndings = "s"
      chinese.quotationMarks = "「 」"
      chinese.commonWords = """
        access act add age aid aim all am an and app apply art at back bank be best book bus by call camp care chat
        check class click club code dash day do dvd email exam facebook family fast fax for free fun game go google
        gym help home idea in info ipad it kid line link list lock map math me meet menu mv my new no note of ok on
        one online open or page parent pass pay pbs pdf phone photo plan play pm pta qr read safe save see set sign
        so star start stem step sum team test text the to tv up us usb vcd video vs we web wechat whatsapp wifi with
        work you youtube zoom
        """
    },
    explaining: ExplainingProfile { chinese in
      chinese.stopWords = Set(
        words: """
          的 了 著 着 過 地 得 之 是 為 在 於 到 從 自 由 向 往 對 對於 關於 把 將 被 給 讓 使 叫 用 以 依 依照 按 按照 根據 跟 同 和 與
          及 以及 或 或者 或是 還是 但 但是 可是 而 而且 並 並且 也 都 就 才 又 再 還 很 最 更 太 只 不 沒 沒有 未 無 非 如果 若 要是
          因為 所以 因此 由於 雖然 不過 只要 只有 即使 當 時 時候 後 前 以後 以前 之後 之前 裡 裏 中 上 下 內 外 間 等 等等 們 我 我們
          你 你們 您 妳 他 她 它 他們 她們 它們 自己 大家 這 那 這個 那個 這些 那些 這樣 那樣 這裡 那裡 此 該 其 其他 每 每個 各 某 有些
          一些 一個 一種 一 個 種 些 有 可 可以 能 能夠 會 要 應 應該 應當 必須 需要 已 已經 正在 曾 請 所 者 什麼 甚麼 怎麼 怎樣 如何
          哪 哪些 哪個 誰 嗎 呢 吧 啊 例如 比如 也就是說 不是 就是 都是
          """)
    }
  )
}
