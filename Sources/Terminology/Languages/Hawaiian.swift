internal import UnicodeText

extension LanguageProfile {
  /// The ʻokina is a letter, however the apostrophe is typed; it may begin a word in front of a vowel.
  /// The kahakō (macron) makes other words and always counts.
  static let hawaiian = LanguageProfile(
    language: .known("haw"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "The ʻokina counts as a letter and may be typed as ʻ, ‘, ’, ' or `; a word without it is another word.",
      "The kahakō counts: kāne is not kane.",
      "Words do not change and nothing is attached; plurals with a long vowel (wahine, wāhine) are listed.",
      "A curly quotation mark straight in front of a vowel is read as an ʻokina.",
    ],
    matching: MatchingProfile { hawaiian in
      hawaiian.apostrophe = .letterBefore("aeiouāēīōū")
      hawaiian.quotationMarks = "“ ”"
      hawaiian.commonWords = """
        ka ke nā he o a i ma no na me e ua aloha mahalo ʻo ʻaʻole ʻae kēia kēnā kēlā ia au ʻoe kākou mākou lākou
        ʻolua kekahi pau hana hele mai aku iho aʻe ana nei ala wale nō nui iki hou maikaʻi hauʻoli keiki makua
        mākua kāne wahine kamaliʻi ʻohana kula kumu haumāna puke hale lumi papa wai ʻai iʻa poi lā pō mahina
        makahiki hola kakahiaka ahiahi ʻekahi ʻelua ʻekolu ʻehā ʻelima ʻeono ʻehiku ʻewalu ʻeiwa ʻumi aliʻi moku
        mauna kai lani honua pua lei hula mele moʻolelo inoa maka lima poʻo waha pahu kala alo alu ami ano ila
        ina kalo kau lau mea moe noho ola one pila
        """
    },
    explaining: ExplainingProfile { hawaiian in
      hawaiian.stopWords = Set(
        words: """
          ka ke nā he o a i iā ma mai no na me e ʻo ʻoia ua ʻaʻole ʻaʻohe hoʻi akā ʻole inā ina hoʻokahi kēia
          kēnā kēlā mau kekahi kau kaʻu kou kona kāna ko kā koʻu kāu mākou kākou lākou au wau ʻoe ia māua kāua
          lāua ʻolua ʻoukou iaʻu iāia aku iho aʻe ana nei ala lā wale nō paha pū ai nui loa iki hou ʻē apau āpau
          pākahi aia wai aha hea ʻauhea pehea āhea ināhea ʻehia loko luna lalo mua hope waena mea laila hiki
          like pili pono
          """)
    }
  )
}
