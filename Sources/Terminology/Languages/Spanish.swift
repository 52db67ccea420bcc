internal import UnicodeText

extension LanguageProfile {
  static let spanish = LanguageProfile(
    language: .spanish,
    confidence: .high,
    isComplete: true,
    summary: [
      "Words are compared without regard to capitals; accents and ñ count.",
      "Plurals are generated on each word up to the first preposition; gender and irregular forms are listed.",
      "English acronyms that Spanish letters keep are found as they are; \"los IEPs\" too.",
    ],
    matching: MatchingProfile { spanish in
      spanish.acronymEndings = "s"
      spanish.quotationMarks = "« »"
      spanish.endings = Endings { endings in
        endings.agreement = .all
        endings.stops = "a al con contra de del desde en entre hacia hasta para por según sin sobre y e o u que"
        endings.nouns = """
          -[aeoáéó]: +s
          -[íú]: +es
          -z: -ces
          -[lrndj]: +es
          -ión: -iones
          -án: -anes
          -én: -enes
          -ín: -ines
          -ón: -ones
          -ún: -unes
          -[0123456789]: =
          -s: =
          -és:
          -i: +s
          -u:
          -joven: -jóvenes
          -examen: -exámenes
          -origen: -orígenes
          -orden: -órdenes
          -margen: -márgenes
          -imagen: -imágenes
          -virgen: -vírgenes
          -volumen: -volúmenes
          -carácter: -caracteres
          -régimen: -regímenes
          """
      }
      spanish.commonWords = """
        ama ante asa así cae casa casas cada como con cosa cree da de del dan era es esa ese eso está fin fue gas ha han hay haz
        idea ideas ir irá la las le lea leer les ley lo los luz mal mas más me mes mi mia mía mil mis no nos o ojo once oro otra
        paz pan para pero pie piel pies plan por pro puerta puertas que real red ría sal sala salas se sea sed ser si sí sin sol
        solo son su sube sus tan tarea te ten ti tía toda tu un una uno usa va van ve vea ven ver vez vía voz ya yo
        """
    },
    explaining: ExplainingProfile { spanish in
      spanish.comparesBeginnings = true
      spanish.dropsSubject = true
      spanish.stopWords = Set(
        words: """
          el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso ello él ella ellos ellas
          le les se me te nos su sus mi mis tu tus nuestro nuestra nuestros nuestras yo usted ustedes que quien quienes cual
          cuales cuyo cuya y e o u ni pero sino si como cuando donde a al ante bajo con contra de del desde durante en entre
          hacia hasta para por según sin sobre tras es son era eran fue fueron ser sido siendo está están estar estaba ha han haber
          había hay tiene tienen tener puede pueden poder debe deben será serán no también muy más menos ya cada todo
          toda todos todas otro otra otros otras mismo misma tan tanto solo sólo porque qué cómo cuándo dónde va van
          así además aunque mientras identificado identificada identificados identificadas
          """)
      spanish.definers = Phrases(
        """
        significa, significan, significa que, quiere decir, quiere decir que, quieren decir, se refiere a,
        se refieren a, se refiere al, se define como, es cuando, son cuando, es como, es el nombre de,
        es el término para, entendemos, entendemos que, se entiende, consiste en, consisten en, describe,
        describen, se trata de, es, son, era, eran, incluye, incluyen, indica, indican, muestra, muestran, mide,
        miden, ayuda, ayudan, da, dan, permite, permiten, protege, dice que, exige que
        """)
      spanish.meaningStarts = Set(
        words: """
          un una unos unas el la los las lo cómo como cuando cuándo donde qué cualquier cada todo toda
          algunos algunas ayuda apoyo apoyos servicios reglas derechos cambios estudiantes alumnos niños familias padres maestros
          escuelas personas clases pruebas exámenes reuniones enseñanza dinero faltar repetir aprender tener quien
          quienes aquellos aquellas aquella aquel su sus información palabras documentos
          """)
      spanish.predicates = Set(
        words: """
          en a no nunca obligatorio obligatoria obligatorios obligatorias requerido requerida importante importantes adjunto adjunta
          disponible disponibles programado programada hoy mañana gratis gratuito gratuita necesario necesaria ofrecido
          para de del elegible elegibles invitado posible ahora también muy parte según por
          """)
      spanish.namers = Phrases(
        """
        se llama, se llaman, se le llama, se les llama, le llamamos, llamamos, lo llamamos, la llamamos,
        los llamamos, las llamamos, llamado, llamada, llamados, llamadas, se conoce como, se conocen como,
        se le conoce como, se les conoce como, conocido como, conocida como, conocidos como, conocidas como,
        también conocido como, se denomina, se denominan, denominado, denominada, llama, llaman, la ley llama,
        la ley lo llama, el estado llama, el estado lo llama, el nombre de esto es, recibe el nombre de,
        reciben el nombre de, es lo que llamamos, es lo que se llama, a eso le decimos, le decimos, eso se llama, a esto se le llama
        """)
      spanish.anaphors = Set(
        words: "esto este esta estos estas eso ese esa esos esas ello se él ella ellos ellas dicho dicha aquí así")
      spanish.kinds = Set(
        words: """
          plan programa proceso reunión prueba examen documento equipo grupo ley regla sistema servicio servicios ayuda lista aviso
          carta puntaje número calificación nota formulario acuerdo contrato panel comité paso pasos tipo apoyo apoyos derechos
          derecho estado etiqueta nombre término palabra palabras idea estudio revisión encuesta clase clases escuela escuelas
          cambio cambios audiencia folleto papel papeles registro registros nivel medida informe dinero fondos manera
          forma persona personas niño niños estudiante estudiantes alumno alumnos enseñanza instrucción decisión etapa
          """)
      spanish.anaphorVerbs = Set(
        words: """
          llama llaman es son significa significan quiere era eran ayuda ayudan da dan describe describen dice dicen muestra muestran mide miden
          explica explican permite permiten incluye incluyen protege protegen compara comparan ocurre revisa revisan cubre refiere
          refieren trata consiste indica indican reúne reúnen busca buscan decide deciden tiene tienen ofrece ofrecen hace
          hacen sirve sirven establece obliga obligan exige exigen requiere requieren paga pagan envía envían enseña enseñan
          """)
      spanish.appositions = Phrases(
        """
        que significa, que es, que son, que quiere decir, que se refiere a, que describe, que mide, que muestra,
        que indica, que ayuda, que dice, que compara, que protege, que da, lo que significa, lo que quiere decir,
        lo cual significa, lo que es, o sea, es decir, esto es, en otras palabras, dicho de otro modo
        """)
      spanish.articles = Set(words: "un una unos unas el la los las nuestro nuestra su")
      spanish.alternatives = ["o", "u"]
      spanish.consequences = Phrases(
        """
        usted debe, que usted debe, que debe, debe, usted tiene que, que usted tiene que, que tiene que,
        usted puede, que usted puede, que puede, usted necesita, que usted necesita, que necesita,
        que necesitamos, por favor, favor de, que vamos, que los padres deben, que las familias deben,
        los padres deben, mucho, se les invita, se le invita, que no hay, que no habrá, que habrá, que la escuela cerrará
        """)
      spanish.vacuous = Set(
        words: "problema problemas dato tema asunto cuestión pregunta momento día evento honor placer motivo")
      spanish.pluralVerbs = Set(words: "son eran")
      spanish.participleEndings = ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]
      spanish.numbers = Set(words: "dos tres cuatro cinco seis siete ocho nueve diez")
      spanish.dismissals = Set(
        words:
          "adjunto adjunta adjuntos adjuntas disponible disponibles incluido incluida fírmelo fírmela devuélvalo devuélvala consérvelo consérvelas guárdelo úselo tráigalo vea véase llame llámenos comuníquese consulte visite pida firme devuelva traiga lea escriba favor haga aunque porque pero"
      )
      spanish.turns = Phrases("por lo que, por eso, así que, por lo tanto")
      spanish.owners = Phrases(
        """
        de su hijo, de su hija, de su hijo a, de su hija o, de su hijo o hija, de su hija o hijo, de su niño,
        de su niña, de su estudiante, de nuestra escuela, de la escuela, del estado, del distrito,
        de nuestro distrito, para su hijo, para su hija
        """)
      spanish.measures = ["de"]
      spanish.leads = Set(words: "en con mediante bajo durante por para según")
      spanish.plainVerbs = Set(words: "es son era eran")
      spanish.strongDefiners = Set(
        words: "significa significan quiere quieren refiere refieren describe describen consiste consisten")
      spanish.subordinators = Set(words: "que")
      spanish.determiners = Set(words: "el la los las un una unos unas su sus nuestro nuestra este esta cada")
      spanish.subjectLeads = Set(words: "término palabra frase nombre que y pero porque sigla siglas por")
      spanish.definiteArticles = Set(words: "el la los las")
      spanish.future = Set(words: "será serán")
      spanish.conjunctions = Set(words: "y e o u pero como")
      spanish.actionEndings = ["ar", "er", "ir", "arse", "erse", "irse"]
      spanish.negations = Set(words: "no nunca ni tampoco jamás")
      spanish.questions = Phrases(
        """
        qué es, qué son, qué significa, qué significan, qué quiere decir, qué quieren decir, quién es,
        quiénes son, quiénes forman, en qué consiste, en qué consisten, a qué nos referimos, cómo se define,
        sobre, acerca
        """)
      spanish.wordsBlocks = Phrases(
        """
        palabras que usamos, palabras que se usan, palabras usadas, palabras de esta carta,
        palabras en esta carta, palabras importantes, palabras útiles, palabras clave, palabras nuevas,
        palabras que debe, palabras que conviene, palabras que tal vez, palabras que quizás,
        palabras que aparecen, palabras y su significado, qué significan estas palabras,
        qué quieren decir estas palabras, lo que significan, términos que usamos, términos usados,
        términos importantes, términos útiles, términos clave, términos de esta carta, términos escolares,
        glosario, definiciones, vocabulario, significado de las palabras, en palabras sencillas
        """)
      spanish.expansions = Phrases(
        """
        son las siglas de, es la sigla de, son las siglas en inglés de, siglas de, siglas en inglés,
        por sus siglas, por sus siglas en inglés, en inglés, abreviatura de, conocido por sus siglas
        """)
      spanish.dateWords = Set(
        words: """
          lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
          setiembre octubre noviembre diciembre a.m p.m hoy mañana mediodía
          """)
      spanish.referenceWords = Set(
        words: """
          cfr usc u.s.c sección artículo código ley título capítulo parte ver véase página formulario adjunto llame teléfono tel
          correo electrónico ext extensión salón oficina www http https contacto
          """)
      spanish.abbreviations = Set(
        words: """
          sr sra srta dr dra prof profa lic ing no núm núms tel ext av avda calle art arts pág págs ee.uu ud uds vd vds
          p.ej a.m p.m etc depto dpto gral mtra mtro
          """)
      spanish.salutations = Phrases(
        """
        estimado, estimada, estimados, estimadas, querido, querida, queridos, queridas, apreciado, apreciados,
        apreciada, apreciadas, a los padres, a las familias, a la familia, hola, buenos días, buenas tardes
        """)
      spanish.closings = Phrases(
        """
        atentamente, cordialmente, respetuosamente, sinceramente, con aprecio, con cariño, con gratitud,
        con respeto, saludos, un saludo, reciba un cordial saludo, muy atentamente, anexo, anexos, adjuntos, cc
        """)
      spanish.boilerplate = Phrases(
        """
        no discrimina, prohíbe la discriminación, discriminación por motivos, igualdad de oportunidades,
        coordinador del título ix, coordinadora del título ix
        """)
    }
  )
}
