internal import UnicodeText

extension LanguageProfile {
  /// Accents make other letters and always count; older spellings without them are other words here.
  static let chuukese = LanguageProfile(
    language: .known("chk"),
    confidence: .low,
    isComplete: false,
    summary: [
      "Every accent counts: chóón is not choon. Older spellings are listed in the glossary.",
      "Words change for the owner (my, your, his): such forms are listed in the glossary.",
      "Nothing is generated and nothing is attached.",
    ],
    matching: MatchingProfile { chuukese in
      chuukese.quotationMarks = "“ ”"
      chuukese.commonWords = """
        a aa an ach ami ar aur en e ewe ekkewe ei ena eno och ra iwe nge are ika pwe me mei mi ne non nan won fan seni
        ngeni iei ian ina ifa ion met mwo mwan sam in in iin inan nei noum semei inei sukun sense taropwe imw pwal ran
        ren maram ier kulok esin ew ruu ulungat ruanu nimu wonu fisu wanu tiu engon watte kis eoch minefe ren chon
        """
    },
    explaining: ExplainingProfile { chuukese in
      chuukese.stopWords = Set(
        words: """
          me nge iwe ika are pwe ren seni ngeni non nón won wóón fan fán a aa an ach ami ar rer ra e ew eew ewe
          ekkewe ei ena en ne mi mei mwo pwal chék chok nap ese esap esapw sap sapw ke kich kich ngang en kemi ii iir
          it met ifa ió inet ikenai mwen mwirin chon chóón meinisin fansoun fansoun iei ion iyeey ngan epwe epwene
          upwe kopwe sipwe
          """)
    }
  )
}
