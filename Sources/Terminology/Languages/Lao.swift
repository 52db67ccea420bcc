internal import UnicodeText

extension LanguageProfile {
  /// No spaces between words: the edges of a term are those that ICU's dictionary sees in the text as it is written.
  /// The ligatures ໜ and ໝ and the sign ຳ agree with their parts by Unicode's own folding.
  /// Stop words with folded letters stand twice, as written and as folded.
  static let lao = LanguageProfile(
    language: .known("lo"),
    confidence: .medium,
    isComplete: false,
    summary: [
      "Every vowel sign and tone mark counts; ໜ is the same as ຫນ, ໝ as ຫມ, and both ways to write ຳ are the same.",
      "Words stand without spaces: a dictionary decides where a term may begin and end; some finds stay uncertain.",
      "A space in the text ends a term that is written without one.",
      "Words do not change; the repetition mark ໆ may stand behind a term. Other spellings are listed in the glossary.",
    ],
    matching: MatchingProfile { lao in
      lao.boundaryLetters = "ໆ"
      lao.quotationMarks = "“ ”"
      lao.commonWords = """
        ກັນ ການ ກັບ ກໍ ກ່ອນ ຂອງ ຂໍ ຂຶ້ນ ເຂົ້າ ຄູ ຄວາມ ຄົນ ຄື ຄຳ ຈະ ຈາກ ຈຶ່ງ ໃຈ ຊັ້ນ ຊ່ວຍ ໄດ້ ດີ ເບິ່ງ ເດັກ ເດືອນ
        ຕາ ຕໍ່ ຕາມ ຕ້ອງ ແຕ່ ເຖິງ ຖ້າ ເຮັດ ທີ່ ທາງ ທ່ານ ນີ້ ນັ້ນ ນ້ຳ ໃນ ບ້ານ ປີ ໄປ ເປັນ ຜົນ ຜູ້ ພໍ່ ເພື່ອ ແມ່ ມາ
        ມີ ຫຼາຍ ບໍ່ ຍັງ ລົດ ຮັບ ເຮົາ ຮຽນ ໂຮງຮຽນ ລົງ ລູກ ແລະ ແລ້ວ ວັນ ວ່າ ສອນ ສົ່ງ ສີ ໜຶ່ງ ຫຼື ໃຫ້ ຢູ່ ຢ່າງ ອ່ານ
        ອອກ ອີກ ເອງ
        """
    },
    explaining: ExplainingProfile { lao in
      lao.limits = ExplanationLimits(text: 180, sentence: 90, short: 36)
      lao.stopWords = Set(
        words: """
          ແລະ ຫຼື ຫລື ແຕ່ ທີ່ ຊຶ່ງ ເຊິ່ງ ອັນ ຂອງ ແຫ່ງ ໃນ ນອກ ເທິງ ໃຕ້ ຈາກ ເຖິງ ກັບ ແກ່ ຕໍ່ ໂດຍ ດ້ວຍ ເພື່ອ ສຳລັບ
          ຕາມ ເມື່ອ ຂະນະ ກ່ອນ ຫຼັງ ຫລັງ ລະຫວ່າງ ຕັ້ງແຕ່ ຈົນ ຈົນເຖິງ ເພາະ ເນື່ອງຈາກ ຖ້າ ຫາກ ວ່າ ກໍ ຈຶ່ງ ແລ້ວ ຍັງ
          ຈະ ໄດ້ ຕ້ອງ ຄວນ ອາດ ສາມາດ ເຄີຍ ກຳລັງ ຖືກ ໃຫ້ ເປັນ ແມ່ນ ຄື ມີ ຢູ່ ບໍ່ ບໍ່ໄດ້ ນີ້ ນັ້ນ ເຫຼົ່ານີ້
          ເຫຼົ່ານັ້ນ ທຸກ ແຕ່ລະ ບາງ ຫຼາຍ ຫລາຍ ທັງ ທັງໝົດ ທັງສອງ ອື່ນ ອີກ ເອງ ກັນ ເຂົາ ລາວ ເຮົາ ພວກເຮົາ ທ່ານ ເຈົ້າ
          ຂ້ອຍ ມັນ ພວກ ຕົນ ໃຜ ຫຍັງ ໃດ ແນວໃດ ເທົ່າໃດ ການ ຄວາມ ຜູ້ ສິ່ງ ຢ່າງ ໜ້ອຍ ກວ່າ ທີ່ສຸດ ໄປ ມາ ຂຶ້ນ ລົງ ເຂົ້າ
          ອອກ ກະລຸນາ ໜຶ່ງ
          ສ\u{ECD}າລັບ ກ\u{ECD}າລັງ ທັງຫມົດ ຫນ້ອຍ ຫນຶ່ງ
          """)
    }
  )
}
