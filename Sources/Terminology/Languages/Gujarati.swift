internal import UnicodeText

extension LanguageProfile {
  /// Case endings that begin with a consonant, and the plural ઓ, are written straight behind the noun, also stacked.
  /// Endings that change the last vowel of the noun are listed.
  static let gujarati = LanguageProfile(
    language: .known("gu"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Every vowel sign, anusvara and conjunct counts; short and long vowels (િ ી, ુ ૂ) are different.",
      "The endings માં ને થી નો ની નું ના નાં એ ઓ written behind a term are found, also together: શાળાઓમાં.",
      "Plurals with a vowel sign (અધિકારો), -ું words (બાળકનું, છોકરાં) and the ending ે are listed in the glossary.",
    ],
    matching: MatchingProfile { gujarati in
      gujarati.particles = "માં ને થી નો ની નું ના નાં એ ઓ માંથી"
      gujarati.quotationMarks = "“ ”"
      gujarati.commonWords = """
        અને કે પણ તો જ છે છું છો છીએ હતો હતી હતું હતા આ તે એ જે શું કોણ ક્યારે ક્યાં કેમ કેવી કેટલા હું તું તમે
        અમે આપણે તેઓ મારું તમારું અમારું તેમનું એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ દસ ઘર બાળક બાળકો માતા પિતા મા
        બાપ ભાઈ બહેન લોકો માણસ સ્ત્રી દિવસ અઠવાડિયું મહિનો વર્ષ કલાક આજે કાલે સવાર સાંજ રાત કામ પૈસા પાણી રોટલી
        ચા દૂધ ગાડી રસ્તો ગામ શહેર દેશ સારું મોટું નાનું નવું ઘણું થોડું ફક્ત હવે પહેલાં પછી અંદર બહાર ઉપર નીચે
        સાથે માટે નામ આંખ હાથ માથું હૃદય મોં પગ કલમ કાગળ વાત પત્ર ફળ રંગ હા ના નથી આભાર વાર જગ્યા બધા યોજના રચના
        સૂચના ઘટના ખાનું જાના મને તને એને એમાં જેમાં તેમાં કોને જેને તેને
        """
    },
    explaining: ExplainingProfile { gujarati in
      gujarati.stopWords = Set(
        words: """
          અને અથવા કે પણ પરંતુ તો જ જો જ્યારે ત્યારે તેથી કારણ કેમ માં ને થી નો ની નું ના નાં પર ઉપર નીચે અંદર
          બહાર સાથે માટે વિના વગર વિશે સુધી પાસે મુજબ અનુસાર દ્વારા પહેલાં પછી દરમિયાન વચ્ચે તરફ આ તે એ જે આને
          તેને એને જેને આમાં તેમાં જેમાં આના તેના એના જેના તેની તેનો તેનું હું મારું મારા મારી મને તું તમે
          તમારું તમારા તમારી તમારો તમને અમે અમારું અમારા અમારી અમને આપણે આપણું આપ તેઓ તેમને તેમનું તેમના તેમની
          પોતાનું પોતાના શું કોણ કયું કયા કઈ ક્યારે ક્યાં કેવી રીતે કેટલા એક દરેક બધા બધી બધું કેટલાક કોઈ કોઈપણ
          અન્ય બીજા ઘણા વધુ ઓછા માત્ર ફક્ત હવે ફરી છે છું છો છીએ હતો હતી હતું હતા હશે હોય હોવું થાય થશે થયું થઈ
          કરે કરો કરવા કરી કરશે શકે શકો શકાય શકશે જોઈએ નથી નહીં ન કૃપા
          """)
    }
  )
}
