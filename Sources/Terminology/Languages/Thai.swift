internal import UnicodeText

extension LanguageProfile {
  /// No spaces between words: the edges of a term are those that ICU's dictionary sees in the text as it is written.
  /// เเ (twice เ) is a typing slip for แ that no reader sees; the two ways to write ำ agree by Unicode's own folding.
  /// Stop words with folded letters stand twice, as written and as folded.
  static let thai = LanguageProfile(
    language: .known("th"),
    confidence: .high,
    isComplete: false,
    summary: [
      "Every vowel sign and tone mark counts; เเ typed twice is read as แ, and both ways to write ำ are the same.",
      "Words stand without spaces: a dictionary decides where a term may begin and end; some finds stay uncertain.",
      "A space in the text ends a term that is written without one.",
      "Words do not change; the repetition mark ๆ may stand behind a term. Other spellings are listed in the glossary.",
    ],
    matching: MatchingProfile { thai in
      thai.folds.replace = "เเ แ"
      thai.boundaryLetters = "ๆ"
      thai.quotationMarks = "“ ”"
      thai.commonWords = """
        กัน การ กับ ก็ ก่อน ของ ขอ ขึ้น ข้าว ครู ความ คน คือ คำ จะ จาก จึง ใจ ชั้น ช่วย ได้ ดี ดู เด็ก เดือน ตา
        ต่อ ตาม ต้อง แต่ ถึง ถ้า ทำ ที่ ทาง ท่าน เธอ นี้ นั้น น้ำ ใน บ้าน บน ปี ไป เป็น ผล ผู้ พ่อ เพื่อ แม่ มา
        มี มาก ไม่ ยัง รถ รับ เรา เรียน โรงเรียน ลง ลูก และ แล้ว วัน ว่า สอน สอบ ส่ง สี หนึ่ง หรือ ให้ อยู่
        อย่าง อ่าน ออก อีก เอง
        """
    },
    explaining: ExplainingProfile { thai in
      thai.limits = ExplanationLimits(text: 180, sentence: 90, short: 36)
      thai.stopWords = Set(
        words: """
          และ หรือ แต่ ที่ ซึ่ง อัน ของ แห่ง ใน นอก บน ใต้ จาก ถึง กับ แก่ แด่ ต่อ โดย ด้วย เพื่อ สำหรับ ตาม
          เมื่อ ขณะ ก่อน หลัง ระหว่าง ตั้งแต่ จน จนถึง เพราะ เนื่องจาก ถ้า หาก ว่า ก็ จึง แล้ว ยัง จะ ได้ ต้อง
          ควร อาจ สามารถ เคย กำลัง ถูก ให้ เป็น คือ มี อยู่ ไม่ ไม่ได้ มิ นี้ นั้น โน้น เหล่านี้ เหล่านั้น ทุก
          แต่ละ บาง หลาย ทั้ง ทั้งหมด ทั้งสอง อื่น อีก เอง กัน เขา เธอ เรา ท่าน คุณ ผม ดิฉัน ฉัน มัน พวก ตน ใคร
          อะไร ไหน ไร อย่างไร เท่าไร การ ความ ผู้ สิ่ง อย่าง มาก น้อย กว่า ที่สุด ไป มา ขึ้น ลง เข้า ออก ครับ
          ค่ะ โปรด กรุณา นะ หนึ่ง
          ส\u{E4D}\u{E32}หรับ ก\u{E4D}\u{E32}ลัง
          """)
    }
  )
}
