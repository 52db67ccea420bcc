internal import UnicodeText

extension LanguageProfile {
  /// No spaces between words and no endings: the edges of a term come from a dictionary. Nothing is folded beyond
  /// Unicode's own rules, and traditional letters are another spelling.
  static let simplifiedChinese = LanguageProfile(
    language: .known("zh-Hans"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Full-width letters and digits are the same as ordinary ones; traditional characters are another spelling.",
      "A term counts where a dictionary sees a word begin and end; with one of these only, the hit is uncertain.",
      "A line break inside a term counts for nothing; a space beside English letters or digits may be left out.",
      "Words have no endings; other names of the same thing are listed in the glossary.",
      "\"ELs\" is found for the acronym \"EL\".",
    ],
    matching: MatchingProfile { chinese in
      chinese.boundaryLetters = "的"
      chinese.acronymEndings = "s"
      chinese.quotationMarks = "“ ”"
      chinese.commonWords = """
        access act add age aid aim all am an and app apply art at back bank be best book bus by call camp care chat
        check class click club code dash day do dvd email exam facebook family fax fast for free fun game go google
        gym help home idea in info ipad it kid line link list lock map math me meet menu my new no note of ok on
        one online open or page parent pass pay pbs pdf phone photo plan play pm qr read safe save see set sign so
        star start stem step sum team test text the to tv up us usb video vs we web wechat wifi with work you
        youtube zoom
        """
    },
    explaining: ExplainingProfile { chinese in
      chinese.stopWords = Set(
        words: """
          的 了 着 过 地 得 之 是 为 在 于 到 从 自 由 向 往 对 对于 关于 把 被 给 让 叫 用 以 按 按照 根据 跟 同 和 与 及 以及 或 或者 还是
          但 但是 可是 而 而且 并 并且 也 都 就 才 又 再 还 很 最 更 太 只 不 没 没有 未 无 如果 要是 因为 所以 因此 由于 虽然 不过 只要 只有
          当 时 时候 后 前 以后 以前 之后 之前 里 中 上 下 内 外 间 等 等等 们 我 我们 你 你们 您 他 她 它 他们 她们 它们 自己 大家 这 那 这个
          那个 这些 那些 这样 那样 这里 那里 此 该 其 其他 每 每个 各 某 有些 一些 一个 一种 一 个 种 些 有 可 可以 能 能够 会 要 应 应该
          应当 必须 需要 将 已 已经 正在 曾 请 所 者 什么 怎么 怎样 如何 哪 哪些 哪个 谁 吗 呢 吧 啊 比如 例如 也就是说 不是 就是 都是
          """)
    }
  )
}
