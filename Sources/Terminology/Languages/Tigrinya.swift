internal import UnicodeText

extension LanguageProfile {
  /// Short prepositions are written straight in front of the noun; many plurals are broken and are listed.
  /// ሀ, ሐ and ኸ, and አ and ዐ, are different sounds and are never read as one.
  static let tigrinya = LanguageProfile(
    language: .known("ti"),
    confidence: .low,
    isComplete: false,
    summary: [
      "ሰ and ሠ are the same letter, and so are ጸ and ፀ; all other letters count: ሀ is not ሐ, አ is not ዐ.",
      "The prefixes ን ብ ካብ ናብ in front of a term are found: ንተማሃሮ, ብትምህርቲ.",
      "Plurals (broken or with -ታት, -ት), possessive endings and other spellings (ኣ for አ) are listed in the glossary.",
    ],
    matching: MatchingProfile { tigrinya in
      tigrinya.folds.replace = """
        ሠ ሰ
        ሡ ሱ
        ሢ ሲ
        ሣ ሳ
        ሤ ሴ
        ሥ ስ
        ሦ ሶ
        ፀ ጸ
        ፁ ጹ
        ፂ ጺ
        ፃ ጻ
        ፄ ጼ
        ፅ ጽ
        ፆ ጾ
        """
      tigrinya.proclitics = "ን ብ ካብ ናብ"
      tigrinya.quotationMarks = "« »"
      tigrinya.commonWords = """
        እዩ እያ እዮም እየን ነይሩ ነይራ ከም እቲ እታ እቶም እተን እዚ እዛ እዚኦም ኣነ ንስኻ ንስኺ ንሱ ንሳ ንሕና ንስኻትኩም ንሳቶም ኩሉ ኩሎም እንታይ መን ኣበይ
        መዓስ ስለምንታይ ከመይ ክንደይ ሓደ ክልተ ሰለስተ ኣርባዕተ ሓሙሽተ ሽዱሽተ ሸውዓተ ሸሞንተ ትሽዓተ ዓሰርተ ገዛ ቤት ቆልዓ ቆልዑ ወዲ ጓል ኣቦ ኣደ ሓው ሓፍቲ ሰብ
        ሰባት ሰበይቲ ሰብኣይ መዓልቲ ሰሙን ወርሒ ዓመት ሰዓት ሎሚ ጽባሕ ትማሊ ንግሆ ምሸት ለይቲ ትምህርቲ መምህር ተማሃራይ ክፍሊ መጽሓፍ ስራሕ ገንዘብ ማይ ምግቢ ቡን
        መኪና መንገዲ ከተማ ሃገር ዓለም ጽቡቕ ዓቢ ንእሽቶ ሓድሽ ብዙሕ ውሑድ ኣዝዩ ጥራይ ድማ ሕጂ ቅድሚ ድሕሪ ውሽጢ ልዕሊ ታሕቲ ጥቓ ምስ ስለዚ እወ ኣይኮነን ብኽብረት
        የቐንየለይ ሰላም ስም ዓይኒ ኢድ ርእሲ ልቢ ኣፍ እግሪ ማዕጾ ንብረት ንብዓት ብርሃን ብርኪ ብሄር ንህቢ
        """
    },
    explaining: ExplainingProfile { tigrinya in
      tigrinya.limits = ExplanationLimits(text: 45, sentence: 22, short: 10)
      tigrinya.stopWords = Set(
        words: """
          እና ን ብ ናይ ካብ ናብ ኣብ ምስ ስለ ከም ክሳብ ብዛዕባ ድሕሪ ቅድሚ ልዕሊ ትሕቲ ውሽጢ ጥቓ መንጎ ድማ ከኣ ግን ወይ ወይስ ስለዚ እንተ እንተኾነ ምኽንያቱ እኳ
          እምበር እቲ እታ እቶም እተን እዚ እዛ እዚኦም እዚኣተን እዚኣ ንሱ ንሳ ንሶም ንሳቶም ንሕና ኣነ ንስኻ ንስኺ ንስኹም ንስኻትኩም ናተይ ናትካ ናትኩም ናቱ ናታ
          ናትና ናቶም ኩሉ ኩላ ኩሎም ኩለን ካልእ ካልኦት ሓደ ሓንቲ ሓደሓደ ዝኾነ ነፍሲወከፍ እንታይ መን ኣየናይ ኣበይ መዓስ ስለምንታይ ከመይ ክንደይ እዩ እያ እዮም
          እየን ኢና ኢኻ ኢኹም ነበረ ነይሩ ነይራ ነይሮም ኣሎ ኣላ ኣለዉ ኣለዋ ኣለዎ ኣለዎም ኣለኩም የለን የብሉን ኣይኮነን ክኸውን ይኸውን ኮይኑ ይኽእል ይኽእሉ
          ክትክእሉ ኣዝዩ ጥራይ ሕጂ እወ ብኽብረት ብመሰረት ምእንቲ ዝ ዘሎ ዘለዎ ዘለዉ እንከሎ እንኮ
          """)
    }
  )
}
