internal import UnicodeText

extension LanguageProfile {
  /// Written without short vowels; "and", "with", "to" and the article are written straight in front of a word. Plurals
  /// often change the inside of a word, and adjectives take the article with their noun: such forms are listed.
  static let arabic = LanguageProfile(
    language: .known("ar"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Vowel marks and the lengthening stroke count for nothing; alef with and without hamza are the same letter.",
      "Every other letter counts: ى and ي, ة and ه stay apart.",
      "The article and \"and\", \"so\", \"with\", \"like\", \"to\" in front of a word are known, also together, as in للتقييم.",
      "Plurals, possessives and phrases whose adjective takes the article are listed in the glossary.",
      "English acronyms that Arabic letters keep are found as they are, also right behind an Arabic letter.",
    ],
    matching: MatchingProfile { arabic in
      arabic.folds.drop = "\u{64B}-\u{652} \u{670} \u{640}"
      arabic.folds.replace = """
        أ ا
        إ ا
        آ ا
        ٱ ا
        """
      arabic.proclitics = """
        و ف ب ك ل
        ال
        وب وك ول
        وال
        فب فك فل
        فال
        بال كال لل
        وبال وكال ولل
        فبال فكال فلل
        """
      arabic.contractions = """
        لال لل
        لالل لل
        """
      arabic.quotationMarks = "« »"
      // Whole words that look like a proclitic and another word.
      arabic.commonWords = """
        وصف وصل وضع وقف وقع وقت وجد وعد وعي وفر وفد ورد ورق ورقة وزن وزارة وزير وسط وسيلة وظيفة وفاة وقاية
        ولد ولي ولاية ولادة وحدة وحيد واجب واحد واحدة وارد واسع واضح والد والدة والدان والدين والدي والديه
        واقع وثيقة وثائق وجبة وجبات وجه ورشة وصول وضوح وعاء وقود وكيل وكالة ولاء
        فصل فصول فرق فريق فرد فرع فتح فحص فهم فكر فكرة فعل فقر فقرة فقط فوز فور فضل فائدة فائز فارق فاتورة
        فترة فتاة فنون فنان
        بطاقة بطاقات باب بيت بلد بنت بنات بعد بعض بين بحث بدء بدل برد بلاغ بناء بيان بيانات بقاء باقي باقة
        بالغ بالغين بداية بديل بريد بصر بطل بطولة بند بنود بسيط بهو
        كتاب كتب كلمة كل كلية كرة كامل كاتب كافة كشف كسر كسور كفاءة كفيل كمال كلام كيان كبير كثير كريم
        لقاء لغة لجنة لجان لعب لعبة لوح لون لوازم ليل ليلة لحظة لحم لازم لياقة لباس لائق لائحة لوائح لطف لطيف
        الذي التي الذين اللاتي اللواتي الان الا الى
        """
    },
    explaining: ExplainingProfile { arabic in
      // With hamza and without: notices are written both ways.
      arabic.stopWords = Set(
        words: """
          في من إلى الى على عن مع عند لدى منذ حتى حول خلال بين تحت فوق قبل بعد ضمن عبر نحو دون بدون سوى ضد
          و أو او ثم أم ام بل لكن لكنّ أن ان إن أنّ إنّ إذا اذا لو لأن لان كي لكي حيث حين عندما بينما كما مثل كل كلا كلتا
          بعض غير أي اي أيضا ايضا قد لقد سوف لن لم لا ما ليس ليست هل لماذا متى أين اين كيف كم
          هو هي هم هن هما أنت انت أنتم انتم أنتن انتن أنا انا نحن
          هذا هذه هذان هاتان هؤلاء ذلك تلك أولئك اولئك هنا هناك
          الذي التي الذين اللذان اللتان اللاتي اللواتي
          كان كانت كانوا يكون تكون يكونون سيكون ستكون تم يتم سيتم ستتم
          له لها لهم لكم لنا لي لك به بها بهم بكم بنا منه منها منهم منكم منا فيه فيها فيهم عليه عليها عليهم عليكم علينا
          إليه اليه إليها اليها إليهم اليهم إليكم اليكم إلينا الينا عنه عنها عنهم معه معها معهم معكم
          ذات ذو ذوي ذي جدا فقط أكثر اكثر أقل اقل كذلك لذلك وذلك وهو وهي وهذا وهذه ومن وفي وعلى وإلى والى وأن وان
          """)
    }
  )
}
