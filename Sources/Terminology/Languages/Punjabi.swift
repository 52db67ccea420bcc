internal import UnicodeText

extension LanguageProfile {
  /// Gurmukhi. Letters with a dot below agree however they are typed; a word without the dot is another spelling.
  /// Case words stand by themselves; the noun changes its ending before them, which the glossary lists.
  static let punjabi = LanguageProfile(
    language: .known("pa"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Letters with a dot (ਸ਼ ਜ਼ ਫ਼) are the same typed as one character or two; without it they are other letters.",
      "Every vowel sign, tippi, bindi and adhak counts.",
      "Plurals, forms before ਦਾ ਨੂੰ ਵਿੱਚ and spellings without dot or adhak are listed in the glossary.",
    ],
    matching: MatchingProfile { punjabi in
      punjabi.quotationMarks = "“ ”"
      punjabi.commonWords = """
        ਇਹ ਉਹ ਹੈ ਹਨ ਸੀ ਸਨ ਹਾਂ ਹੋ ਦਾ ਦੇ ਦੀ ਦੀਆਂ ਨੂੰ ਨੇ ਤੋਂ ਵਿੱਚ ਵਿਚ ਉੱਤੇ ਤੇ ਅਤੇ ਜਾਂ ਪਰ ਕਿ ਜੋ ਜੇ ਕੀ ਕੌਣ ਕਦੋਂ ਕਿੱਥੇ
        ਕਿਉਂ ਕਿਵੇਂ ਕਿੰਨਾ ਮੈਂ ਤੂੰ ਤੁਸੀਂ ਅਸੀਂ ਉਹਨਾਂ ਸਾਡਾ ਤੁਹਾਡਾ ਮੇਰਾ ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ ਦਸ ਘਰ ਬੱਚਾ
        ਬੱਚੇ ਬੱਚਿਆਂ ਮਾਂ ਪਿਓ ਪਿਤਾ ਮਾਤਾ ਭਰਾ ਭੈਣ ਲੋਕ ਆਦਮੀ ਔਰਤ ਦਿਨ ਹਫ਼ਤਾ ਮਹੀਨਾ ਸਾਲ ਘੰਟਾ ਅੱਜ ਕੱਲ੍ਹ ਸਵੇਰ ਸ਼ਾਮ ਰਾਤ ਕੰਮ
        ਪੈਸਾ ਪਾਣੀ ਰੋਟੀ ਚਾਹ ਦੁੱਧ ਗੱਡੀ ਰਾਹ ਪਿੰਡ ਸ਼ਹਿਰ ਦੇਸ ਚੰਗਾ ਵੱਡਾ ਛੋਟਾ ਨਵਾਂ ਬਹੁਤ ਥੋੜ੍ਹਾ ਸਿਰਫ਼ ਹੁਣ ਪਹਿਲਾਂ ਬਾਅਦ
        ਅੰਦਰ ਬਾਹਰ ਉੱਪਰ ਹੇਠਾਂ ਨਾਲ ਲਈ ਨਾਂ ਨਾਮ ਅੱਖ ਹੱਥ ਸਿਰ ਦਿਲ ਮੂੰਹ ਪੈਰ ਕਲਮ ਕਾਗਜ਼ ਗੱਲ ਪੱਤਰ ਫਲ ਰੰਗ ਜੀ ਨਹੀਂ ਧੰਨਵਾਦ
        ਵਾਰ ਥਾਂ ਸਭ
        """
    },
    explaining: ExplainingProfile { punjabi in
      punjabi.stopWords = Set(
        words: """
          ਦਾ ਦੇ ਦੀ ਦੀਆਂ ਨੂੰ ਨੇ ਤੋਂ ਵਿੱਚ ਵਿਚ ਵਿੱਚੋਂ ਉੱਤੇ ਤੇ ਅਤੇ ਜਾਂ ਪਰ ਕਿ ਜੋ ਜੇ ਜੇਕਰ ਤਾਂ ਵੀ ਹੀ ਨਾ ਨਹੀਂ ਲਈ ਵਾਸਤੇ
          ਨਾਲ ਬਿਨਾਂ ਬਾਰੇ ਤੱਕ ਕੋਲ ਅਨੁਸਾਰ ਰਾਹੀਂ ਦੁਆਰਾ ਵੱਲੋਂ ਪਹਿਲਾਂ ਬਾਅਦ ਦੌਰਾਨ ਵਿਚਕਾਰ ਅੰਦਰ ਬਾਹਰ ਉੱਪਰ ਹੇਠਾਂ ਕਿਉਂਕਿ
          ਇਸ ਉਸ ਇਹ ਉਹ ਇਨ੍ਹਾਂ ਉਨ੍ਹਾਂ ਇਹਨਾਂ ਉਹਨਾਂ ਇਸਦਾ ਉਸਦਾ ਮੈਂ ਮੇਰਾ ਮੇਰੇ ਮੇਰੀ ਤੂੰ ਤੁਸੀਂ ਤੁਹਾਡਾ ਤੁਹਾਡੇ ਤੁਹਾਡੀ
          ਤੁਹਾਨੂੰ ਅਸੀਂ ਸਾਡਾ ਸਾਡੇ ਸਾਡੀ ਸਾਨੂੰ ਆਪਣਾ ਆਪਣੇ ਆਪਣੀ ਆਪ ਕੀ ਕੌਣ ਕਿਸ ਕਿਹੜਾ ਕਦੋਂ ਕਿੱਥੇ ਕਿਉਂ ਕਿਵੇਂ ਜਿਸ ਜਿਹੜਾ
          ਜਿਹੜੇ ਜਿਵੇਂ ਜਦੋਂ ਇੱਕ ਹਰ ਸਾਰੇ ਸਭ ਕੁਝ ਕੋਈ ਕਿਸੇ ਹੋਰ ਬਹੁਤ ਸਿਰਫ਼ ਹੁਣ ਫਿਰ ਹੈ ਹਨ ਹਾਂ ਹੋ ਸੀ ਸਨ ਹੋਣ ਹੋਵੇ ਹੋਵੇਗਾ
          ਹੋਵੇਗੀ ਹੁੰਦਾ ਹੁੰਦੀ ਹੁੰਦੇ ਗਿਆ ਗਈ ਗਏ ਕਰ ਕਰੋ ਕਰਨ ਕਰਦਾ ਕਰਦੇ ਸਕਦਾ ਸਕਦੇ ਸਕਦੀ ਚਾਹੀਦਾ ਰਿਹਾ ਰਹੀ ਰਹੇ ਕਿਰਪਾ ਜੀ
          """)
    }
  )
}
