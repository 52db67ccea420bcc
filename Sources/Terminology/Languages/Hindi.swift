internal import UnicodeText

extension LanguageProfile {
  /// Postpositions stand behind the word, with a space. The last word of a term takes the endings of the plural and of
  /// the oblique case; what is feminine in a consonant or in -ा needs its gender, as the letters do not show it.
  static let hindi = LanguageProfile(
    language: .known("hi"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Every sign counts: a dot below (ड, ड़), long and short vowels, ं and ँ; digits of both kinds are the same.",
      "Plurals and the form before को, का, में of the last word of a term are generated.",
      "Words in front of the last one that change, and other spellings (हिंदी, हिन्दी), are listed in the glossary.",
    ],
    matching: MatchingProfile { hindi in
      hindi.folds.replace = """
        ० 0
        १ 1
        २ 2
        ३ 3
        ४ 4
        ५ 5
        ६ 6
        ७ 7
        ८ 8
        ९ 9
        """
      hindi.enclitics = "s"
      hindi.acronymEndings = "s"
      hindi.endings = Endings { endings in
        endings.agreement = .final
        endings.nouns = """
          -[कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह]: +ों
          f -[कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह]: +ें +ों
          -ी: -ियाँ/-ियां -ियों
          m -ी: -ियों
          -ि: +याँ/+यां +यों
          m -ि: +यों
          f -ा: +एँ/+एं +ओं
          m -ा: -े -ों
          -क्षा: +एँ/+एं +ओं
          -षा: +एँ/+एं +ओं
          -ऊ: -उओं
          -ु: +ओं
          """
      }
      hindi.commonWords = """
        और या में का की के को से पर ने है हैं था थी थे हो हूँ यह वह ये वे इस उस इन उन एक दो तीन चार पाँच छह सात आठ नौ दस
        क्या क्यों कब कहाँ कौन कैसे जो तो भी ही न नहीं मत हाँ जी अब तब यहाँ वहाँ आज कल घर दिन रात सुबह शाम समय साल
        महीना सप्ताह बच्चा बच्चे बच्ची बच्चों माता पिता भाई बहन स्कूल कक्षा किताब काम बात नाम हाथ पैर आँख मुँह पानी दूध
        रोटी
        फल फूल पेड़ बस कार गाड़ी सड़क शहर गाँव देश लोग लोगों आदमी औरत अच्छा बुरा बड़ा छोटा नया पुराना सब कुछ बहुत कम
        ज़्यादा ऊपर नीचे आगे पीछे बाद पहले साथ लिए तक फिर सही गलत कर करें करना दें देना लें लेना जा जाएँ आ आएँ
        मान मानें मानों बोल बोलें चल चलें देख देखें सोच सोचें समझ समझें जाँच जाँचें माँग माँगें खोज खोजें पढ़ पढ़ें लिख
        लिखें
        रोक रोकें मिल मिलें खेल खेलें बन बनें रख रखें पूछ पूछें हर हरें बैठ बैठें भर भरें लग लगें उठ उठें बच बचें
        """
    },
    explaining: ExplainingProfile { hindi in
      hindi.stopWords = Set(
        words: """
          और या एवं तथा व अथवा लेकिन परंतु किंतु मगर क्योंकि कि जो जिस जिसे जिसका जिसकी जिसके जिन जिनका जिनकी जिनके तो
          भी ही न नहीं मत में का की के को से पर ने तक लिए द्वारा साथ बिना बारे ओर तरफ़ बाद पहले दौरान बीच अंदर बाहर ऊपर
          नीचे यह वह ये वे इस उस इन उन इसे उसे इन्हें उन्हें इसका इसकी इसके उसका उसकी उसके इनका इनकी इनके उनका उनकी
          उनके मैं हम आप तुम मुझे हमें आपको मेरा मेरी मेरे हमारा हमारी हमारे आपका आपकी आपके अपना अपनी अपने है हैं था थी
          थे हो होता होती होते हुआ हुई हुए होगा होगी होंगे गया गई गए जाता जाती जाते जाए सकता सकती सकते चाहिए रहा रही रहे
          कर करना करने करता करती करते किया की दिया दी दिए एक कुछ कोई किसी सब सभी हर प्रत्येक बहुत कम अधिक क्या कब कहाँ
          कौन कैसे क्यों यदि अगर जब तब ऐसा ऐसी ऐसे यहाँ वहाँ कृपया केवल सिर्फ़
          """)
    }
  )
}
