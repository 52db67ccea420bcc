internal import UnicodeText

extension LanguageProfile {
  /// Postpositions and the plural हरू are written straight behind the noun, several of them one behind the other.
  /// Not among them, because they make other nouns: क, कार, आलय, वाला, पन.
  static let nepali = LanguageProfile(
    language: .known("ne"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Every sign counts: long and short vowels, ं and ँ and half letters; digits of both kinds are the same.",
      "मा, ले, लाई, को, का, की, बाट, सँग, हरू and the like behind a term are found and are no part of the match.",
      "A longer noun that only begins with the term, such as शिक्षालय for शिक्षा, is another word.",
      "Other spellings and words that change in front of the last one are listed in the glossary.",
    ],
    matching: MatchingProfile { nepali in
      nepali.folds.replace = """
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
      nepali.enclitics = "s"
      nepali.acronymEndings = "s"
      nepali.particles = """
        को का की कै मा मै ले लाई लाइ बाट बाटै सँग संग सँगै संगै हरू हरु देखि देखी सम्म सम्मै भन्दा द्वारा सित तिर पछि
        अघि भरि
        बारे बिना विना सहित मार्फत अनुसार अन्तर्गत बाहेक जस्तै मध्ये माथि भित्र बाहिर नै पनि
        """
      nepali.commonWords = """
        र वा तर कि पनि नै त यो त्यो यी ती म हामी तपाईं उहाँ ऊ उनी उनीहरू को के कुन किन कसरी कहाँ कहिले छ छन् छैन हो होइन
        थियो
        हुन्छ भयो गर्छ गर्ने गर्नु गरेको भएको एक दुई तीन चार पाँच छ सात आठ नौ दस आज भोलि हिजो दिन रात बिहान बेलुका समय
        साल वर्ष
        महिना हप्ता घर विद्यालय स्कुल कक्षा शिक्षक विद्यार्थी बच्चा छोरा छोरी आमा बुबा दाइ भाइ दिदी बहिनी परिवार साथी
        मानिस नाम काम
        कुरा हात खुट्टा आँखा पानी दूध भात फल फूल बस गाडी बाटो सहर गाउँ देश राम्रो नराम्रो ठूलो सानो नयाँ पुरानो सबै केही
        धेरै थोरै
        माथि तल अगाडि पछाडि पहिले पछि सँगै लागि मात्र फेरि अब अहिले यहाँ त्यहाँ मामा काका काकी माले साले बाले
        """
    },
    explaining: ExplainingProfile { nepali in
      nepali.stopWords = Set(
        words: """
          र वा तथा एवं तर किनभने भने कि जो जुन जसले जसलाई जसको पनि नै त मात्र मा ले लाई को का की बाट सँग संग देखि सम्म
          लागि
          बारे बारेमा बिना सहित अनुसार पछि अघि बीच भित्र बाहिर माथि तल तिर यो यी यस यसले यसको यसमा यसलाई त्यो ती त्यस
          त्यसको
          त्यसले म हामी हामीले हामीलाई हाम्रो हाम्रा तपाईं तपाईंले तपाईंलाई तपाईंको तपाईंका उहाँ उहाँको उनी उनको उनले ऊ
          आफ्नो
          आफ्ना आफू छ छन् छैन छैनन् हो हुन् होइन थियो थिए हुन्छ हुन्छन् हुने हुनु भयो भए भएको भएका गर्छ गर्छन् गर्ने
          गर्न गर्नु
          गर्नुहोस् गरेको गरिएको गरिन्छ सक्छ सक्छन् सक्नुहुन्छ पर्छ पर्ने चाहिन्छ एक कुनै केही सबै हरेक प्रत्येक धेरै कम
          के कुन
          कहिले कहाँ कसरी किन यदि जब तब यस्तो त्यस्तो यहाँ त्यहाँ कृपया अब
          """)
    }
  )
}
