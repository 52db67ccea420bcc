/// Seeded text and terms: notices made of ordinary words of a language, with terms standing at about two of a hundred words.
struct Corpus {
  let language: String
  private var random: SplitMix
  private let words: [String]
  private var planted: [String] = []

  init(language: String) {
    self.language = language
    random = SplitMix(state: language == "es" ? 0x5EED_0002 : 0x5EED_0001)
    words = (language == "es" ? Self.spanish : Self.english).split(whereSeparator: \.isWhitespace).map(String.init)
    // Half of all terms stand in the text, the same ones whatever number is asked for.
    planted = (0..<5_000).map { _ in compound() }
  }

  /// One to four words.
  private mutating func compound() -> String {
    (0..<(1 + Int(random.next() % 4))).map { _ in rare() }.joined(separator: " ")
  }

  /// A word that is not among the text's own: two words in one.
  private mutating func rare() -> String {
    words[Int(random.next() % UInt64(words.count))] + words[Int(random.next() % UInt64(words.count))]
  }

  /// The first half of the terms stands in the text, the other half begins like it and does not.
  mutating func terms(_ count: Int) -> [String] {
    var result: [String] = []
    var seen: Set<String> = []
    for term in planted.prefix(count / 2) where seen.insert(term).inserted { result.append(term) }
    while result.count < count {
      let near = "\(planted[Int(random.next() % UInt64(planted.count))]) \(rare())"
      if seen.insert(near).inserted { result.append(near) }
    }
    // The longest first: what a peer that takes the first alternative needs to find the longest.
    return result.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// Sentences, wrapped lines and paragraphs, with capitals and commas.
  mutating func text(megabytes: Int) -> String {
    var text = ""
    var column = 0
    var inSentence = 0
    while text.utf8.count < megabytes * 1_000_000 {
      var word =
        random.next() % 50 == 0
        ? planted[Int(random.next() % UInt64(planted.count))] : words[Int(random.next() % UInt64(words.count))]
      if inSentence == 0 { word = word.prefix(1).uppercased() + word.dropFirst() }
      text += word
      inSentence += 1
      column += word.utf8.count + 1
      switch random.next() % 100 {
      case 0..<6:
        text += ". "
        inSentence = 0
      case 6..<12: text += ", "
      default: text += " "
      }
      if column > 72 {
        text.removeLast()
        text += random.next() % 8 == 0 ? "\n\n" : "\n"
        column = 0
      }
    }
    return text
  }

  /// The terms as a glossary, one concept each.
  static func glossary(_ terms: [String], _ language: String) -> String {
    var yaml = "notice-lint-termbase: 1\ntermbase: benchmark\nconcepts:\n"
    for (number, term) in terms.enumerated() {
      yaml += "  c\(number):\n    \(language):\n      prefer: \"\(term)\"\n"
    }
    return yaml
  }

  private static let english = """
    the school your child family will meet with teacher about reading plan for this year and we are writing to tell you that student
    needs more help in math before spring break please call office if have questions or want come visit class on Monday morning bring
    form signed by parent guardian lunch bus route changed because weather day early release picture art music garden library book fair
    grade report card score test week month learn language home speak listen write number science history friend playground nurse
    health vaccine record address phone email principal counselor district board policy right request notice letter date time place
    room hall door bell summer program free cost offer support group small each every other some many few new old first last next
    after during until between over under through without within thank
    """
  private static let spanish = """
    la escuela su hijo familia se reunirá con el maestro sobre lectura plan para este año y le escribimos para informarle que el
    estudiante necesita más ayuda en matemáticas antes de las vacaciones por favor llame a la oficina si tiene preguntas o quiere venir
    visitar clase lunes mañana traiga formulario firmado padre tutor almuerzo autobús ruta cambió clima día salida temprano fotografía
    arte música jardín biblioteca libro feria grado boleta puntaje examen semana mes aprender idioma hogar hablar escuchar escribir
    número ciencia historia amigo patio enfermera salud vacuna expediente dirección teléfono correo director consejero distrito mesa
    política derecho solicitud aviso carta fecha hora lugar salón pasillo puerta campana verano programa gratis costo ofrece apoyo
    grupo pequeño cada otro algunos muchos pocos nuevo viejo primero último próximo después durante hasta entre sobre también niñez
    educación evaluación información atención sesión reunión opción
    """
}

/// A small generator with a fixed sequence (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
