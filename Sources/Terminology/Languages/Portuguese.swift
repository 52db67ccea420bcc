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
      portuguese.limits = ExplanationLimits(text: 60, sentence: 32)
      portuguese.comparesBeginnings = true
      portuguese.dropsSubject = true
      portuguese.stopWords = Set(
        words: """
          o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto
          isso aquilo eu ele ela eles elas você vocês nós lhe lhes se me nos seu sua seus suas meu minha nosso nossa
          nossos nossas dele dela deles delas que quem qual quais cujo cuja e ou mas nem como quando onde porque pois
          de do da dos das em no na nas num numa por pelo pela pelos pelas para com sem sob sobre entre até após desde
          durante contra conforme segundo é são era eram foi foram ser sido sendo está estão estar estava há ter tem
          têm tinha havia pode podem poder deve devem será serão vai vão não também muito mais menos já ainda cada
          todo toda todos todas outro outra outros outras mesmo mesma tão ao aos à às assim além enquanto senhor
          senhora senhores só neste nesta nestes nestas nesse nessa nesses nessas nisto nisso naquele naquela naqueles
          naquelas deste desta destes destas desse dessa desses dessas disto disso daquele daquela daqueles daquelas
          àquele àquela àqueles àquelas nele nela neles nelas lo la los las mim minhas meus sou somos seja sejam
          esteja estejam fosse tenha tenham possa possam poderá poderão deverá deverão qualquer quaisquer algum alguma
          alguns algumas nenhum nenhuma tal tais cujos cujas quanto quantos quantas tudo então apenas somente aqui ali
          lá aí aonde etc ambos ambas dum duma sra sr caso embora logo portanto porém contudo ante perante trás quê
          identificado identificada identificados identificadas t l d s
          """)
      portuguese.definers = Phrases(
        """
        significa, significam, quer dizer, querem dizer, se refere, se referem, refere se, referem se,
        define se como, é definido como, designa, designam, consiste, consistem, descreve, descrevem, representa,
        representam, trata se de, se trata de, é quando, é como, ocorre quando, acontece quando, é o termo para,
        é o ato de, entende se por, entendemos, é, são, era, eram, foi, inclui, incluem, abrange, abrangem,
        indica, indicam, mostra, mostram, informa, mede, medem, avalia, ajuda, ajudam, dá, dão, oferece, oferecem,
        permite, permitem, garante, garantem, protege, protegem, serve para, servem para, diz que, exige que,
        determina que, é o nome
        """)
      portuguese.strongDefiners = Set(
        words: """
          significa significam quer querem se refere referem designa designam consiste consistem descreve descrevem
          define entende
          """)
      portuguese.plainVerbs = Set(words: "é são era eram foi foram")
      portuguese.pluralVerbs = Set(words: "são eram foram")
      portuguese.meaningStarts = Set(
        words: """
          um uma uns umas o a os as como quando onde qualquer quaisquer cada todo toda todos todas algum alguma alguns
          algumas ajuda ajudas apoio apoios serviços serviço regras direitos mudanças alunos estudantes crianças
          famílias pais professores escolas pessoas aulas provas exames testes reuniões ensino dinheiro verba verbas
          faltar repetir aprender ter ficar receber quem aquele aquela aqueles aquelas seu sua seus suas nosso nossa
          informações informação palavras documentos documento registros notas medidas formas maneiras etapas passos
          adultos profissionais terapias leis planos plano programa teste lei carta reunião grupo conjunto parte outro
          outra outros outras aquilo
          """)
      portuguese.predicates = Set(
        words: """
          em no na nos nas num numa não nunca obrigatório obrigatória obrigatórios obrigatórias exigido exigida
          exigidos exigidas requerido requerida necessário necessária necessários necessárias importante importantes
          essencial fundamental anexo anexa anexos anexas disponível disponíveis agendado agendada agendados agendadas
          marcado marcada programado programada hoje amanhã agora já gratuito gratuita gratuitos gratuitas grátis
          oferecido oferecida oferecidos oferecidas realizado realizada realizados realizadas para de do da dos das
          elegível elegíveis convidado convidada convidados convidadas possível provável também muito bem mais menos
          por pelo pela segundo conforme até após antes depois entre durante às ao aos à opcional opcionais voluntário
          voluntária confidencial seu sua nosso nossa bom boa ótimo ótima feito feita feitos feitas enviado enviada
          enviados enviadas incluído incluída esperado esperada fechado fechada aberto aberta pronto pronta aplicado
          aplicada aplicados aplicadas só apenas sempre ainda válido válida preciso feliz que
          """)
      portuguese.participleEndings = ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]
      portuguese.numbers = Set(words: "dois duas três quatro cinco seis sete oito nove dez")
      portuguese.namers = Phrases(
        """
        chama se, chamam se, chamado, chamada, chamados, chamadas, chamado de, chamada de, chamados de,
        chamadas de, chamamos, chamamos de, chama, chamam, chama de, chamam de, conhecido como, conhecida como,
        denomina se, denominado, denominada, o nome disso é, o termo para isso é, conhecidos como,
        conhecidas como, chama isso de, chamamos isso de, o nome de, o nome para isso é
        """)
      portuguese.anaphors = Set(
        words: """
          isto isso este esta estes estas esse essa esses essas aquilo ele ela eles elas tal aqui assim neste nesta
          nesse nessa nele nela nisso nisto
          """)
      portuguese.kinds = Set(
        words: """
          plano planos programa programas processo reunião reuniões prova provas exame exames teste testes avaliação
          avaliações documento documentos equipe equipa grupo grupos lei leis regra regras sistema serviço serviços
          ajuda lista aviso carta pontuação número nota notas classificação formulário acordo contrato painel comitê
          passo passos etapa etapas tipo apoio apoios direito direitos estado status rótulo nome termo palavra
          palavras ideia estudo revisão verificação pesquisa aula aulas escola escolas mudança mudanças audiência
          livreto folheto papel papéis registro registros nível níveis medida medidas relatório dinheiro verba verbas
          fundo fundos maneira forma pessoa pessoas profissional funcionário criança crianças aluno alunos estudante
          estudantes ano tempo dias ensino instrução decisão sigla padrão padrões intervenção
          """)
      portuguese.anaphorVerbs = Set(
        words: """
          é são significa significam dizer era eram foi ajuda ajudam dá dão descreve descrevem diz dizem mostra
          mostram mede medem avalia avaliam explica explicam permite permitem inclui incluem protege protegem compara
          comparam ocorre acontece verifica verificam cobre refere referem trata consiste indica indicam informa
          informam reúne reúnem busca buscam decide decidem oferece oferecem faz fazem serve servem estabelece
          estabelecem define definem obriga obrigam exige exigem requer requerem paga pagam envia enviam ensina
          ensinam recebe recebem garante garantem fornece fornecem traz trazem reconhece apoia apoiam determina
          promete representa abrange
          """)
      portuguese.subordinators = Set(words: "que se")
      portuguese.appositions = Phrases(
        """
        que significa, que quer dizer, que é, que são, que descreve, que mede, que mostra, que indica, que ajuda,
        que ajudam, que diz, que compara, que protege, que dá, que oferece, que permite, que lista,
        o que significa, o que quer dizer, o que é, ou seja, isto é, quer dizer, a saber, em outras palavras,
        em termos simples, em palavras simples, i e, que se refere
        """)
      portuguese.articles = Set(words: "um uma uns umas o a os as nosso nossa seu sua qualquer")
      portuguese.definiteArticles = Set(words: "o a os as")
      portuguese.determiners = Set(
        words: """
          o a os as um uma uns umas seu sua seus suas nosso nossa nossos nossas este esta esse essa cada do da
          """)
      portuguese.alternatives = Set(words: "ou")
      portuguese.conjunctions = Set(words: "e ou mas como nem")
      portuguese.subjectLeads = Set(
        words: """
          termo palavra expressão frase nome que e mas porque pois sigla siglas acrônimo por letras
          """)
      portuguese.consequences = Phrases(
        """
        você deve, deve, você precisa, que precisa, você tem que, você pode, que pode, vocês devem, por favor,
        favor, pedimos, não se esqueça, lembre se, vamos, nós vamos, precisamos, nós precisamos, os pais devem,
        as famílias devem, muito, não há, que não há, não haverá, que não haverá, haverá, ninguém,
        todos os formulários, que todos, a escola fechará, que a escola
        """)
      portuguese.dismissals = Set(
        words: """
          anexo anexa anexos anexas disponível disponíveis incluído incluída assine devolva guarde use traga veja
          vejam vide ver ligue telefone contate consulte visite peça pergunte leia escreva clique acesse favor faça
          preencha envie confira observe note abaixo acima
          """)
      portuguese.vacuous = Set(
        words: """
          tema assunto questão pergunta momento evento honra prazer motivo oportunidade prioridade alegria ocasião
          """)
      portuguese.turns = Phrases(
        """
        por isso, por isto, portanto, então por favor, por favor, de modo que, de forma que você, sendo assim,
        assim você, e você deve, e deve
        """)
      portuguese.owners = Phrases(
        """
        de seu filho, do seu filho, da sua filha, de sua filha, do seu filho a, do seu filho ou filha,
        da sua criança, do seu aluno, da nossa escola, da escola, do estado, do distrito, do nosso distrito,
        para o seu filho, para seu filho, para a sua filha, para sua filha, para alunos, para os alunos
        """)
      portuguese.measures = Set(words: "de")
      portuguese.leads = Set(words: "em com mediante sob durante por para segundo conforme através")
      portuguese.future = Set(words: "será serão vai vão haverá iremos vamos")
      portuguese.actionEndings = ["ar", "er", "ir"]
      portuguese.negations = Set(words: "não nunca nem tampouco jamais nenhum nenhuma")
      portuguese.questions = Phrases(
        """
        o que significam, o que quer dizer, o que querem dizer, o que chamamos, que é, que são, que significa,
        quem é, quem são, em que consiste, a que se refere, como se define, o que queremos dizer, entenda,
        conheça, sobre
        """)
      portuguese.wordsTitle = "Palavras que usamos nesta carta"
      portuguese.wordsBlocks = Phrases(
        """
        palavras que usamos, palavras usadas, palavras desta carta, palavras importantes, palavras úteis,
        palavras chave, palavras novas, palavras que você, palavras que aparecem, palavras e seus significados,
        termos que usamos, termos usados, termos importantes, termos úteis, termos chave, termos desta carta,
        termos escolares, termos que você, glossário, definições, vocabulário, em palavras simples,
        palavras neste, palavras deste, palavras nesta, o que significam, significado das palavras,
        significado dos termos
        """)
      portuguese.expansions = Phrases(
        """
        são as siglas de, são as iniciais de, sigla de, sigla para, siglas em inglês, pela sigla em inglês,
        por sua sigla em inglês, em inglês, do inglês, abreviatura de, abreviação de, abreviado como,
        conhecido pela sigla, é a sigla, é a abreviação de, na sigla em inglês, sigla em inglês
        """)
      portuguese.dateWords = Set(
        words: """
          feira terça sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
          dezembro jan fev abr out nov am pm a.m p.m hoje amanhã ontem h
          """)
      portuguese.referenceWords = Set(
        words: """
          cfr usc u.s.c seção artigo código estatuto título capítulo ver veja vide página formulário anexo ligue
          telefone tel fax correio email mail eletrônico ramal escritório secretaria www http https contato
          """)
      portuguese.abbreviations = Set(
        words: """
          sr sra srta srs sras dr dra prof profa exmo exma ilmo ilma eng nº n no nos núm tel r av apto art arts pág
          págs p pp ex p.ex etc depto dept gov obs jan fev abr jun jul out nov eua e.u.a a.m p.m i.e e.g vs jr st ed
          """)
      portuguese.salutations = Phrases(
        """
        prezado, prezada, prezados, prezadas, caro, cara, caros, caras, querido, querida, queridos, queridas,
        estimado, estimada, senhores pais, senhores responsáveis, aos pais, às famílias, à família, olá, oi,
        bom dia, boa tarde, boa noite
        """)
      portuguese.closings = Phrases(
        """
        atenciosamente, cordialmente, respeitosamente, sinceramente, com carinho, com gratidão, com respeito,
        com apreço, abraços, saudações, grato, grata, em parceria, anexo, anexos, cc, c c, um abraço
        """)
      portuguese.boilerplate = Phrases(
        """
        não discrimina, não discriminam, não discriminamos, não faz discriminação, proíbe a discriminação,
        proíbem a discriminação, discriminação com base, discriminação por motivos, discriminação baseada,
        igualdade de oportunidades, oportunidades iguais, coordenador do título ix, coordenadora do título ix,
        coordenador do title ix, coordenadora do title ix
        """)
    }
  )
}
