/// Small glossaries for the examples of rules.
enum ExampleGlossary {
  /// One concept in English alone.
  static let sample = """
    notice-lint-termbase: 1
    termbase: sample
    concepts:
      accountability-system:
        subject: accountability
        treatment: explain
        en:
          prefer: accountability system
          accept: [accountability framework]
          explain: The accountability system is how the state checks and rates every public school.

    """

  /// The same concept, checked in English, with a Spanish explanation that names it by no term.
  static let sampleWithoutTerm =
    sample + """
            checked: approved 2026-11-03 family-office
          es:
            explain: Es la manera en que el estado revisa y califica a cada escuela pública.
            checked: approved 2026-11-03 family-office

      """

  /// The same concept with a term in Spanish, so that versions can be compared.
  static let sampleInTwoLanguages = """
    notice-lint-termbase: 1
    termbase: sample
    concepts:
      accountability-system:
        subject: accountability
        treatment: translate
        en: {prefer: accountability system}
        es: {prefer: sistema de rendición de cuentas}

    """

  /// Wordings that should not be used.
  static let sampleMisused = """
    notice-lint-termbase: 1
    termbase: sample
    concepts:
      doubled-up:
        subject: housing
        treatment: translate
        es:
          prefer: vive con otra familia por necesidad
          never: [{term: se ha duplicado, why: la traducción palabra por palabra no se entiende}]
      english-learner:
        subject: english-learners
        treatment: translate
        en:
          prefer: students who are learning English
          outdated: [{term: LEP students, type: full-form}]

    """

  /// One concept with two good names.
  static let twoNames = """
    notice-lint-termbase: 1
    termbase: sample
    concepts:
      after-school-program:
        subject: supports
        treatment: translate
        en:
          prefer: after-school program
          accept: [extended day]

    """

  /// One acronym under two concepts.
  static let twoMeanings = """
    notice-lint-termbase: 1
    termbase: sample
    concepts:
      school-resource-officer:
        subject: safety
        treatment: translate
        en:
          prefer: school resource officer
          accept: [SRO]
      student-records-office:
        subject: records
        treatment: translate
        en:
          prefer: student records office
          accept: [SRO]

    """

  /// A concept that stays in English, for letters in languages whose terms do not matter.
  static let keptInEnglish = """
    notice-lint-termbase: 1
    termbase: sample
    concepts:
      iep:
        subject: special-education
        treatment: keep
        my:
          prefer: {term: IEP, type: full-form}
        ru:
          prefer: {term: IEP, type: full-form}

    """

  /// A concept whose translation stands beside its English name.
  static let paired = """
    notice-lint-termbase: 1
    termbase: sample
    concepts:
      iep:
        subject: special-education
        treatment: [translate, pair]
        en:
          prefer: individualized education program
          accept: [IEP]
        es:
          prefer: programa de educación individualizado

    """
}
