/// Seeded text and terms: notices made of ordinary words of a language, with terms standing at about two of a hundred words.
struct Corpus {
  let language: String
  private var random: SplitMix
  private let words: [String]
  /// What terms are made of.
  private let termWords: [String]
  private let isSpaced: Bool
  private var planted: [String] = []

  init(language: String) {
    self.language = language
    random = SplitMix(state: language == "es" ? 0x5EED_0002 : 0x5EED_0001)
    words = Self.words(language).split(whereSeparator: \.isWhitespace).map(String.init)
    isSpaced = !["zh-Hans", "th"].contains(language)
    termWords = Self.termWords(language)?.split(whereSeparator: \.isWhitespace).map(String.init) ?? words
    // Half of all terms stand in the text, the same ones whatever number is asked for.
    planted = (0..<5_000).map { _ in compound() }
  }

  /// One to four words.
  private mutating func compound() -> String {
    (0..<(1 + Int(random.next() % 4))).map { _ in rare() }.joined(separator: isSpaced ? " " : "")
  }

  /// A word that is not among the text's own: two words in one.
  private mutating func rare() -> String {
    termWords[Int(random.next() % UInt64(termWords.count))] + termWords[Int(random.next() % UInt64(termWords.count))]
  }

  /// The first half of the terms stands in the text, the other half begins like it and does not.
  mutating func terms(_ count: Int) -> [String] {
    var result: [String] = []
    var seen: Set<String> = []
    for term in planted.prefix(count / 2) where seen.insert(term).inserted { result.append(term) }
    while result.count < count {
      let near = planted[Int(random.next() % UInt64(planted.count))] + (isSpaced ? " " : "") + rare()
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
        text += isSpaced ? ". " : "。 "
        inSentence = 0
      case 6..<12: text += ", "
      default: text += isSpaced ? " " : ""
      }
      if column > 72 {
        if text.hasSuffix(" ") { text.removeLast() }
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

  /// Where words stand without spaces, two of the text's own words side by side would be a term by chance.
  private static func termWords(_ language: String) -> String? {
    switch language {
    case "zh-Hans":
      """
      问责 评级 标准 百分 排名 双语 移民 残障 个别 融合 转介 听证 豁免 补助 认证 升级 留级 停学 辅导 干预 治疗 筛查 诊断 监护 流动 寄养 隔离
      约束 欺凌 骚扰 绩效 达标 增值 特许 磁石 择校 学分 导师 职业 技术 衔接 早教
      """
    case "th":
      """
      ตรวจสอบ มาตรฐาน เปอร์เซ็นต์ อันดับ สองสำนวน ผู้อพยพ พิการ เฉพาะบุคคล ไต่สวน ยกเว้น อุดหนุน รับรอง เลื่อนขั้น ซ้ำชั้น พักการเรียน
      บำบัด คัดกรอง วินิจฉัย ปกครองดูแล กักตัว กลั่นแกล้ง คุกคาม ประสิทธิผล หน่วยกิต ที่ปรึกษา อาชีพ เทคนิค เชื่อมต่อ ปฐมวัย พฤติกรรม
      """
    default: nil
    }
  }

  private static func words(_ language: String) -> String {
    switch language {
    case "es": spanish
    case "ar":
      """
      المدرسة الطالب الأسرة الوالدين الاجتماع القراءة الرياضيات الخطة التقييم المعلم الصف الدرجة الحضور الغياب المساعدة اللغة المنزل
      الحافلة الغداء النموذج التوقيع الهاتف المكتب المدير المجلس الحقوق الطلب الرسالة التاريخ الوقت المكان القاعة الباب الصيف
      البرنامج التكلفة الدعم المجموعة الصغيرة الجديدة القديم الأول الأخير القادم بعد خلال حتى بين تحت مع كتاب حديقة صديق علوم تاريخ
      """
    case "ru":
      """
      школа ученик семья родители встреча чтение математика план оценка учитель класс отметка посещаемость пропуск помощь язык дом
      автобус обед бланк подпись телефон кабинет директор совет права запрос письмо дата время место зал дверь лето программа
      стоимость поддержка группа маленький новый старый первый последний следующий после время между под книга сад друг наука
      """
    case "vi":
      """
      trường học sinh gia đình phụ huynh cuộc họp đọc toán kế hoạch đánh giá giáo viên lớp điểm danh vắng mặt giúp đỡ ngôn ngữ nhà
      xe buýt bữa trưa mẫu đơn chữ ký điện thoại văn phòng hiệu trưởng hội đồng quyền lợi yêu cầu thư ngày giờ nơi phòng cửa mùa hè
      chương trình chi phí hỗ trợ nhóm nhỏ mới cũ đầu tiên cuối cùng tiếp theo sau trong giữa dưới với sách vườn bạn khoa
      """
    case "zh-Hans":
      """
      学校 学生 家庭 家长 会议 阅读 数学 计划 评估 老师 班级 成绩 出勤 缺课 帮助 语言 校车 午餐 表格 签名 电话 办公室 校长 委员会
      权利 要求 信件 日期 时间 地点 房间 夏天 项目 费用 支持 小组 新的 最后 以后 之间 图书 花园 朋友 科学 历史 我们 您的 孩子
      """
    case "th":
      """
      โรงเรียน นักเรียน ครอบครัว ผู้ปกครอง ประชุม อ่าน คณิตศาสตร์ แผน ประเมิน ครู ชั้นเรียน คะแนน เข้าเรียน ขาดเรียน ช่วยเหลือ ภาษา
      บ้าน รถบัส อาหารกลางวัน แบบฟอร์ม ลายเซ็น โทรศัพท์ สำนักงาน ผู้อำนวยการ คณะกรรมการ สิทธิ คำขอ จดหมาย วันที่ เวลา สถานที่ ห้อง
      ประตู ฤดูร้อน โครงการ ค่าใช้จ่าย สนับสนุน กลุ่ม เล็ก ใหม่ เก่า แรก สุดท้าย ถัดไป หลัง ระหว่าง ใต้ กับ หนังสือ สวน เพื่อน
      """
    case "hi":
      """
      विद्यालय छात्र परिवार माता पिता बैठक पढ़ना गणित योजना मूल्यांकन शिक्षक कक्षा अंक उपस्थिति अनुपस्थिति सहायता भाषा घर बस भोजन फॉर्म
      हस्ताक्षर फोन कार्यालय प्रधानाचार्य समिति अधिकार अनुरोध पत्र तारीख समय स्थान कमरा दरवाजा गर्मी कार्यक्रम लागत समर्थन समूह छोटा
      नया पुराना पहला अंतिम अगला बाद दौरान बीच नीचे साथ पुस्तक बगीचा मित्र विज्ञान इतिहास
      """
    case "ko":
      """
      학교 학생 가족 학부모 회의 읽기 수학 계획 평가 교사 학급 성적 출석 결석 도움 언어 가정 버스 점심 양식 서명 전화 사무실 교장 위원회
      권리 요청 편지 날짜 시간 장소 교실 여름 프로그램 비용 지원 그룹 새로운 오래된 처음 마지막 다음 이후 사이 책 정원 친구 과학 역사
      """
    case "fr":
      """
      école élève famille parents réunion lecture mathématiques plan évaluation enseignant classe note présence absence aide langue
      maison bus repas formulaire signature téléphone bureau directeur conseil droits demande lettre date heure lieu salle porte été
      programme coût soutien groupe petit nouveau ancien premier dernier prochain après pendant entre sous avec livre jardin ami science
      """
    case "pt":
      """
      escola aluno família pais reunião leitura matemática plano avaliação professor turma nota presença falta ajuda língua casa
      ônibus almoço formulário assinatura telefone escritório diretor conselho direitos pedido carta data hora lugar sala porta verão
      programa custo apoio grupo pequeno novo antigo primeiro último próximo depois durante entre sob com livro jardim amigo ciência
      """
    case "uk":
      """
      школа учень родина батьки зустріч читання математика план оцінювання вчитель клас оцінка відвідування пропуск допомога мова дім
      автобус обід бланк підпис телефон кабінет директор рада права запит лист дата час місце зала двері літо програма вартість
      підтримка група малий новий старий перший останній наступний після час між під книга сад друг наука
      """
    default: english
    }
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
