internal import UnicodeText

extension LanguageProfile {
  /// Case endings and the plural లు that begin with a consonant are written straight behind the noun, also stacked.
  /// Nouns in -ం and others change before them; those forms are listed.
  static let telugu = LanguageProfile(
    language: .known("te"),
    confidence: .low,
    isComplete: false,
    summary: [
      "Every vowel sign, conjunct and the sign ం count; short and long vowels are different.",
      "The endings లు కు కి ను ని లో తో and లకు లను లలో లతో behind a term are found: పాఠశాలలో, హక్కులను.",
      "Forms in which the noun changes (పత్రాలు, పత్రంలో is found, పత్రాన్ని is not) are listed in the glossary.",
    ],
    matching: MatchingProfile { telugu in
      telugu.particles = "లు లకు లను లలో లతో ల కు కి ను ని లో లోని తో గా నుండి నుంచి"
      telugu.quotationMarks = "“ ”"
      telugu.commonWords = """
        ఇది అది ఇవి అవి ఈ ఆ ఏ ఏమి ఎవరు ఎప్పుడు ఎక్కడ ఎందుకు ఎలా ఎంత ఎన్ని నేను నువ్వు మీరు మేము మనం అతను ఆమె
        వారు వాళ్ళు నా నీ మీ మా మన ఒక ఒకటి రెండు మూడు నాలుగు ఐదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది ఇల్లు బడి పిల్ల
        పిల్లలు తల్లి తండ్రి అన్న అక్క తమ్ముడు చెల్లి మనిషి స్త్రీ పురుషుడు రోజు వారం నెల సంవత్సరం గంట ఈరోజు
        రేపు నిన్న ఉదయం సాయంత్రం రాత్రి పని డబ్బు నీరు నీళ్ళు అన్నం పాలు బండి దారి ఊరు నగరం దేశం మంచి పెద్ద
        చిన్న కొత్త చాలా కొంచెం మాత్రమే ఇప్పుడు ముందు తర్వాత లోపల బయట పైన కింద పేరు కన్ను చేయి తల మనసు నోరు కాలు
        కలం కాగితం మాట లేఖ పండు రంగు అవును కాదు లేదు ధన్యవాదాలు చోటు అన్ని కల కలలో పాల గాలి పాట తోట మేకు మేలు
        వేలు కాని గాని అయితే తేలు తను తని పులి చలి వలను
        """
    },
    explaining: ExplainingProfile { telugu in
      telugu.limits = ExplanationLimits(text: 45, sentence: 22, short: 10)
      telugu.stopWords = Set(
        words: """
          మరియు లేదా కానీ కాని అయితే అందువల్ల కాబట్టి ఎందుకంటే అని అనే అంటే లో లోని తో కు కి ను ని నుండి నుంచి
          వరకు గురించి కోసం కొరకు ద్వారా వలన వల్ల ప్రకారం పై పైన కింద ముందు తర్వాత తరువాత సమయంలో మధ్య లోపల బయట
          వద్ద దగ్గర పాటు సహా లేకుండా యొక్క ఈ ఆ ఏ ఇది అది ఇవి అవి ఇందులో అందులో దీని దాని దీనిని దానిని వీటి
          వాటి నేను నా నాకు నువ్వు మీరు మీ మీకు మిమ్మల్ని మేము మా మాకు మనం మన అతను అతని ఆమె వారు వారి వారికి తమ
          తన ఏమి ఏది ఎవరు ఎప్పుడు ఎక్కడ ఎందుకు ఎలా ఎంత ఎన్ని ప్రతి అన్ని అందరూ కొన్ని కొందరు ఇతర మరొక మరిన్ని
          చాలా మాత్రమే కూడా ఇప్పుడు ఒక ఉంది ఉన్నాయి ఉన్నారు ఉన్న ఉంటే ఉంటుంది ఉంటాయి ఉండాలి లేదు లేని కాదు
          కావచ్చు అవుతుంది అయిన చేయండి చేయవచ్చు చేయాలి చేసిన చేసే చేస్తుంది చేస్తాము వచ్చు దయచేసి
          """)
    }
  )
}
