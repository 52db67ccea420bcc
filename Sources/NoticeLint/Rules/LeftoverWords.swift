internal import UnicodeText

/// What whoever prepares a letter writes to whoever fills it in, in one language. Cues are folded words, as they are compared.
struct LeftoverWords: Sendable {
  typealias Cue = [String]

  /// "[choose one]": how an instruction in square or angle brackets begins.
  let beginnings: [Cue]
  /// How one in round brackets begins: "(insert date)". What a form asks of families is not among them: "(choose one)".
  let surest: [Cue]
  /// What stands somewhere in a short instruction in square or angle brackets: "[he/she, if applicable]".
  let inside: [Cue]
  /// What is an instruction without any bracket: "delete if not applicable". By their first words.
  let anywhere: [String: [Cue]]
  /// Names of things that begin like an instruction: "[List of schools]".
  let names: [Cue]

  init(
    beginnings: [String], surest: [String], inside: [String] = [], anywhere: [String], names: [String] = []
  ) {
    let folded = { (texts: [String]) in texts.map { WordSpans.folded($0) }.filter { !$0.isEmpty } }
    (self.beginnings, self.surest, self.inside) = (folded(beginnings), folded(surest), folded(inside))
    self.anywhere = Dictionary(grouping: folded(anywhere)) { $0[0] }
    self.names = folded(names)
  }
}

extension LeftoverWords {
  /// English is looked for in every letter: translators leave it as it stands.
  static let english = LeftoverWords(
    beginnings: [
      "insert", "enter", "fill in", "fill out", "type", "list", "choose", "select", "pick", "delete", "remove",
      "replace", "specify", "describe", "attach", "include", "add", "edit", "customize", "tbd",
      "if applicable", "as applicable", "as needed", "note to", "e g",
    ],
    surest: ["insert", "type name", "add name", "add date", "delete if", "delete one"],
    inside: [
      "choose one", "select one", "pick one", "delete one",
      "goes here", "date here", "name here", "number here", "text here", "link here",
    ],
    anywhere: [
      "delete if not applicable", "delete if not needed", "delete before sending", "remove before sending",
      "delete this section", "delete this paragraph", "delete this sentence", "delete this line",
      "remove this paragraph", "insert date here", "insert name here", "insert text here", "insert school name",
      "insert your name", "your text here", "lorem ipsum",
    ],
    names: ["list of", "type of", "type 1", "type 2", "select board", "add drop", "add on", "pick up", "enter key"])

  static let all: [String: LeftoverWords] = [
    "es": LeftoverWords(
      beginnings: [
        "insertar", "inserte", "escriba", "escribir", "ingrese", "ingresar", "introduzca", "agregue", "agregar",
        "añada", "añadir", "complete", "completar", "rellene", "rellenar", "elija", "elegir", "escoja", "escoger",
        "seleccione", "seleccionar", "borre", "borrar", "elimine", "eliminar", "reemplace", "indique", "indicar",
        "especifique", "especificar", "describa", "describir", "incluya", "adjunte", "a completar", "por completar",
        "si corresponde", "si aplica", "según corresponda",
      ],
      surest: ["insertar", "inserte", "borrar si", "borre si", "eliminar si", "elimine si"],
      inside: [
        "elija uno", "elija una", "escoja uno", "escoja una", "seleccione uno", "seleccione una", "si corresponde",
        "si aplica", "según corresponda", "fecha aquí", "nombre aquí", "texto aquí",
      ],
      anywhere: [
        "borrar si no corresponde", "borre si no corresponde", "eliminar si no corresponde",
        "elimine si no corresponde", "borrar si no aplica", "borre si no aplica", "eliminar si no aplica",
        "elimine si no aplica", "borrar antes de enviar", "eliminar antes de enviar", "inserte aquí",
        "inserte la fecha", "insertar fecha", "insertar nombre", "inserte el nombre",
      ]),
    "pt": LeftoverWords(
      beginnings: [
        "inserir", "insira", "digite", "digitar", "escreva", "escrever", "preencha", "preencher", "escolha",
        "escolher", "selecione", "selecionar", "apague", "apagar", "exclua", "excluir", "elimine", "remova",
        "substitua", "especifique", "descreva", "indique", "indicar", "inclua", "anexe", "adicione", "acrescente",
        "se aplicável", "conforme o caso",
      ],
      surest: ["inserir", "insira", "apagar se", "excluir se"],
      inside: ["escolha um", "escolha uma", "selecione um", "selecione uma", "se aplicável", "conforme o caso"],
      anywhere: [
        "apagar se não se aplicar", "excluir se não se aplicar", "apagar antes de enviar", "excluir antes de enviar",
        "inserir data", "insira a data", "inserir nome", "insira o nome",
      ]),
    "fr": LeftoverWords(
      beginnings: [
        "insérer", "insérez", "saisir", "saisissez", "entrer", "entrez", "indiquer", "indiquez", "compléter",
        "complétez", "à compléter", "à remplir", "remplir", "choisir", "choisissez", "sélectionner", "sélectionnez",
        "supprimer", "supprimez", "à supprimer", "effacer", "remplacer", "remplacez", "préciser", "précisez",
        "à préciser",
        "décrire", "décrivez", "ajouter", "ajoutez", "joindre", "le cas échéant",
      ],
      surest: ["insérer", "insérez", "supprimer si", "à supprimer si"],
      inside: ["choisir une option", "choisissez une option", "le cas échéant", "s il y a lieu"],
      anywhere: [
        "supprimer si sans objet", "supprimer si non applicable", "à supprimer si", "supprimer avant l envoi",
        "supprimer avant envoi", "insérer la date", "insérez la date", "insérer le nom", "insérez le nom",
      ]),
    "ht": LeftoverWords(
      beginnings: [
        "mete", "antre", "ekri", "chwazi", "efase", "retire", "ranpli", "ajoute", "ranplase", "endike", "presize",
        "ensere", "si sa aplikab",
      ],
      surest: ["mete dat", "mete non", "antre dat", "antre non", "ensere", "efase si"],
      inside: ["chwazi youn", "si sa aplikab", "si sa nesesè"],
      anywhere: ["efase si sa pa aplikab", "efase si sa pa nesesè", "efase anvan ou voye", "retire anvan ou voye"]),
    "vi": LeftoverWords(
      beginnings: [
        "chèn", "điền", "nhập", "ghi rõ", "ghi tên", "ghi ngày", "chọn", "xóa", "xoá", "thay", "mô tả", "đính kèm",
        "thêm", "nếu có", "nếu áp dụng",
      ],
      surest: ["chèn", "xóa nếu", "xoá nếu"], inside: ["chọn một", "nếu có", "nếu áp dụng"],
      anywhere: [
        "xóa nếu không áp dụng", "xoá nếu không áp dụng", "xóa trước khi gửi", "xoá trước khi gửi", "chèn ngày",
        "chèn tên",
      ]),
    "ru": LeftoverWords(
      beginnings: [
        "вставить", "вставьте", "указать", "укажите", "ввести", "введите", "вписать", "впишите", "заполнить",
        "заполните", "выбрать", "выберите", "удалить", "удалите", "заменить", "замените", "описать", "опишите",
        "добавить", "добавьте", "приложить", "при необходимости", "если применимо",
      ],
      surest: ["вставить", "вставьте", "удалить если", "удалите если"],
      inside: [
        "выберите один", "выберите одно", "выбрать нужное", "нужное выбрать", "при необходимости", "если применимо",
      ],
      anywhere: [
        "удалить если не применимо", "удалить если неприменимо", "удалить перед отправкой", "вставить дату",
        "вставьте дату", "вставить имя", "вставьте имя",
      ]),
    "uk": LeftoverWords(
      beginnings: [
        "вставити", "вставте", "вказати", "вкажіть", "ввести", "введіть", "вписати", "впишіть", "заповнити",
        "заповніть", "вибрати", "виберіть", "обрати", "оберіть", "видалити", "видаліть", "замінити", "замініть",
        "описати", "опишіть", "додати", "додайте", "за потреби", "якщо застосовно",
      ],
      surest: ["вставити", "вставте", "видалити якщо", "видаліть якщо"],
      inside: ["оберіть один", "виберіть один", "виберіть одне", "за потреби", "якщо застосовно"],
      anywhere: [
        "видалити якщо не застосовно", "видалити перед надсиланням", "видалити перед відправленням", "вставити дату",
        "вставте дату", "вставити ім'я",
      ]),
    "so": LeftoverWords(
      beginnings: [
        "geli", "gali", "ku qor", "qor", "buuxi", "dooro", "tirtir", "ka saar", "ku dar", "haddii ay khusayso",
      ],
      surest: ["geli taariikhda", "geli magaca", "gali taariikhda", "tirtir haddii"],
      inside: ["mid dooro", "haddii ay khusayso"],
      anywhere: ["tirtir haddii aysan khusayn", "tirtir ka hor intaanad dirin", "geli taariikhda", "geli magaca"]),
    "fil": LeftoverWords(
      beginnings: [
        "ilagay", "isulat", "ipasok", "punan", "pumili", "piliin", "burahin", "tanggalin", "alisin", "palitan",
        "ilarawan", "idagdag", "kung naaangkop",
      ],
      surest: ["ilagay", "ipasok", "burahin kung"], inside: ["pumili ng isa", "kung naaangkop"],
      anywhere: [
        "burahin kung hindi naaangkop", "tanggalin kung hindi naaangkop", "burahin bago ipadala", "ilagay ang petsa",
      ]),
    "ar": LeftoverWords(
      beginnings: [
        "أدخل", "أدخلي", "إدخال", "أدرج", "إدراج", "اكتب", "املأ", "اختر", "اختاري", "احذف", "استبدل", "حدد", "صف",
        "أضف",
        "أرفق", "إن وجد", "عند الاقتضاء",
      ],
      surest: ["أدخل", "أدرج", "إدراج", "احذف إذا"], inside: ["اختر واحدا", "اختر واحدة", "إن وجد", "عند الاقتضاء"],
      anywhere: ["احذف إذا لم ينطبق", "يحذف إذا لم ينطبق", "احذف قبل الإرسال", "أدخل التاريخ", "أدرج التاريخ"]),
    "zh-Hans": LeftoverWords(
      beginnings: [
        "插入", "填写", "填入", "输入", "请填写", "请填入", "请输入", "选择", "请选择", "删除", "请删除", "替换", "描述", "添加", "附上", "如适用",
      ],
      surest: ["插入", "如不适用请删除", "不适用请删除"], inside: ["选择一项", "此处填写", "如适用"],
      anywhere: ["如不适用请删除", "不适用请删除", "不适用则删除", "发送前删除", "在此处插入", "在此插入"]),
    "zh-Hant": LeftoverWords(
      beginnings: [
        "插入", "填寫", "填入", "輸入", "請填寫", "請填入", "請輸入", "選擇", "請選擇", "刪除", "請刪除", "替換", "描述", "添加", "附上", "如適用",
      ],
      surest: ["插入", "如不適用請刪除", "不適用請刪除"], inside: ["選擇一項", "此處填寫", "如適用"],
      anywhere: ["如不適用請刪除", "不適用請刪除", "不適用則刪除", "發送前刪除", "寄出前刪除", "在此處插入", "在此插入"]),
    "ko": LeftoverWords(
      beginnings: ["삽입", "입력", "기입", "작성", "선택", "삭제"],
      surest: ["삽입"],
      inside: ["날짜 입력", "이름 입력", "날짜 삽입", "이름 삽입", "입력하세요", "삽입하세요", "선택하세요", "하나 선택", "삭제하세요", "해당되는 경우"],
      anywhere: ["해당 없으면 삭제", "해당되지 않으면 삭제", "해당하지 않으면 삭제", "발송 전 삭제", "보내기 전에 삭제"]),
  ]

  /// What is looked for in a letter of a language: its own words and the English ones.
  static func of(_ language: LanguageTag) -> [LeftoverWords] {
    let own = ([language] + language.fallbacks).lazy.compactMap { all[$0.canonical] }.first
    return [own, english].compactMap { $0 }
  }
}
