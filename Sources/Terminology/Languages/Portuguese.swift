internal import UnicodeText

extension LanguageProfile {
  /// Brazilian Portuguese. Accents and ç count. The plural stands on each word of a term: -ão -ões, -m -ns, -l -is.
  static let portuguese = LanguageProfile(
    language: .known("pt"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Words are compared without regard to capitals; accents, the tilde and ç count.",
      "Regular plurals are generated for each word of a term up to the first preposition, all words agreeing.",
      "Feminine forms, verb forms and irregular plurals are listed in the glossary.",
      "English acronyms that Portuguese letters keep are found as they are; \"os IEPs\" too.",
    ],
    matching: MatchingProfile { portuguese in
      portuguese.acronymEndings = "s"
      portuguese.quotationMarks = "“ ”"
      portuguese.endings = Endings { endings in
        endings.agreement = .all
        endings.stops = """
          a à ao aos às as o os de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sob
          sobre entre contra até após conforme segundo que e ou como d
          """
        endings.nouns = """
          -[aeo]: +s
          -[áéíóúâêôã]: +s
          -[aeo]i: +s
          -[bcdfghjklmnpqrstvxz]i: +s
          -i: =
          -u: +s
          -m: -ns
          -r: +es
          -z: +es
          -s: =
          -ês: -eses
          -aís: -aíses
          -al: -ais
          -el: -éis
          -ável: -áveis
          -ével: -éveis
          -ível: -íveis
          -óvel: -óveis
          -úvel: -úveis
          -únel: -úneis
          -il: -is
          -ábil: -ábeis
          -ácil: -áceis
          -ágil: -ágeis
          -átil: -áteis
          -ébil: -ébeis
          -értil: -érteis
          -éptil: -épteis
          -étil: -éteis
          -ícil: -íceis
          -ócil: -óceis
          -óssil: -ósseis
          -útil: -úteis
          -êxtil: -êxteis
          -ol: -óis
          -ul: -uis
          -ão: -ões
          -não: =
          -cão:
          -pão:
          -mão:
          -hão:
          -rmão: -rmãos
          -lemão: -lemães
          -dadão: -dadãos
          -ristão: -ristãos
          -pitão: -pitães
          -rtesão: -rtesãos
          -ênção: -ênçãos
          -órfão: -órfãos
          -órgão: -órgãos
          -ótão: -ótãos
          -grão: -grãos
          -pagão:
          -ncião:
          -deão:
          -tabelião:
          -scrivão:
          -[0123456789]: =
          """
      }
      portuguese.commonWords = """
        a as o os e é és eu tu ele ela eles elas nós vós me te se lhe meu teu seu sua meus seus suas de do da dos das
        em no na nos nas um uma uns umas por para com sem até mas mais más mal bem bom boa bons sim não só sós já lá
        cá aí ali aqui ou que quem qual quais tal tais tão tem tens têm ter vem vens vai vão vou ver ler ser era foi
        fim são sou está ar dar faz fez fiz sei sabe pode põe pai mãe dia mês ano ontem hoje cedo antes depois apenas
        menos dois três seis sete oito nove dez mil gás trás atrás pós réu céu sol sal sul mar mapa amor dor cor flor
        luz voz vez paz lei rei boi ideia caro cara casa sala aula via uso usa ato pão pé mão sai sais cai leu deu viu
        riu ora hora ira aos às pais fins sons
        """
    },
    explaining: ExplainingProfile { portuguese in
      portuguese.stopWords = Set(
        words: """
          o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto
          isso aquilo eu ele ela eles elas você vocês nós lhe lhes se me nos seu sua seus suas meu minha nosso nossa
          nossos nossas dele dela deles delas que quem qual quais cujo cuja e ou mas nem como quando onde porque pois
          de do da dos das em no na nas num numa por pelo pela pelos pelas para com sem sob sobre entre até após desde
          durante contra conforme segundo é são era eram foi foram ser sido sendo está estão estar estava há ter tem
          têm tinha havia pode podem poder deve devem será serão vai vão não também muito mais menos já ainda cada
          todo toda todos todas outro outra outros outras mesmo mesma tão ao aos à às assim além enquanto senhor
          senhora senhores só
          """)
    }
  )
}
