internal import UnicodeText

extension LanguageProfile {
  /// Every syllable is a word and no word changes. The tone mark of an open oa, oe or uy has two places, of which the
  /// old one (hòa, khỏe, ủy) is read as the new one (hoà, khoẻ, uỷ); in quý the u belongs to qu: the mark stays on y.
  static let vietnamese = LanguageProfile(
    language: .known("vi"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Words are compared without regard to capitals; every tone mark and every đ, ă, â, ê, ô, ơ and ư counts.",
      "The two places of a tone mark at the end of a syllable are the same: hòa and hoà, khỏe and khoẻ, ủy and uỷ.",
      "Letters that look like Đ in old texts are read as Đ.",
      "Words do not change; other spellings, such as kỳ and kì, are listed in the glossary.",
      "English acronyms that Vietnamese letters keep are found as they are; \"các IEPs\" too.",
    ],
    matching: MatchingProfile { vietnamese in
      vietnamese.folds.replace = """
        ð đ
        ɖ đ
        """
      vietnamese.folds.replaceAtEnd = """
        òa oà
        óa oá
        ỏa oả
        õa oã
        ọa oạ
        òe oè
        óe oé
        ỏe oẻ
        õe oẽ
        ọe oẹ
        ùy uỳ
        úy uý
        ủy uỷ
        ũy uỹ
        ụy uỵ
        """
      vietnamese.acronymEndings = "s"
      vietnamese.quotationMarks = "“ ”"
      vietnamese.commonWords = """
        ai an anh ao ba ban bao bay bi binh bo bong bu cam can cao cha chi chia cho chung chuyên chưa con cô cung danh
        dao dung dân em gan gia giao giành giáo gian hai hay hi ho hoa hoan hôm huy in im kem keo khai khi kho khoa
        khoan khung kim la lan lo loa long lưu lui mai may mang mau mi minh mong mua my nam nay nga ngang ngay nghe
        nghi ngon nhanh nhau nhi nhiên nhoa như no nom non oai oan ong phi phim phong qua quan quen quy ra rau ren ri
        rung sai sau sao sinh so son song su suy ta tai tay tan tham than thanh thi thu thư tin to toan tra trai trang
        trao tre tri trong trung tu tuy tuyên ti tia tim tong uy va vai van vay ve vi viên vinh vo voi vu vui xa xe
        xem xin xong xu ý yên
        """
    },
    explaining: ExplainingProfile { vietnamese in
      vietnamese.limits = ExplanationLimits(text: 60, sentence: 32)
      vietnamese.dropsSubject = true
      vietnamese.stopWords = Set(
        words: """
          là và của các những một mỗi mọi cho với cùng ở tại trong ngoài trên dưới trước sau giữa từ đến tới về theo
          bằng bởi do vì nên nếu thì mà để rằng hay hoặc nhưng tuy dù khi lúc như cũng còn đã đang sẽ vừa mới sắp vẫn
          cứ được bị phải cần có không chưa chẳng đừng này kia đó đây ấy nọ đấy thế vậy sao gì ai nào đâu bao nhiêu
          mấy tôi chúng ta mình em anh chị ông bà cô thầy họ nó quý vị con cháu người cái chiếc sự việc cuộc bản rất
          lắm quá hơn nhất nhiều ít lại ra vào lên xuống đi rồi chỉ thôi nữa luôn đều xin vui lòng hãy thể làm cả tất
          bất ngay kể khác gồm nhằm nghĩa tức gọi khoảng hầu chính dành hiện thường nay hôm thứ ngày lần từng hết xong
          bên phía đối nhờ qua hồi lẫn kém gần xa đủ song chứ ư à nhé ạ nhau lấy giúp nhiên mặc trừ trở liệu bây giờ
          vốn điều toàn đôi ví dụ hạn vv bạn bậc sáng chiều tối
          """)
      vietnamese.definers = Phrases(
        """
        nghĩa là, có nghĩa, có ý nghĩa là, mang nghĩa, mang ý nghĩa, tức là, ý nói, dùng để chỉ, được dùng để chỉ,
        nói đến, nói về, đề cập đến, đề cập tới, ám chỉ, được hiểu là, được định nghĩa là, được xác định là,
        định nghĩa là, mô tả, diễn tả, là, là khi, là nơi, là việc, là một, là những, là tên gọi, là tên của,
        là thuật ngữ, là cách, là từ dùng để, này là, đó là, này có nghĩa là, của con quý vị là, gồm, bao gồm,
        bao hàm, cho biết, cho thấy, cho phép, cho ta biết, thể hiện, phản ánh, đo, đánh giá, kiểm tra, giúp,
        hỗ trợ, cung cấp, đem lại, bảo vệ, bảo đảm, đảm bảo, quy định, nêu, liệt kê, ghi rõ, yêu cầu, xảy ra khi,
        diễn ra khi, là ngày nghỉ, là ngày học, là ngày vắng
        """)
      vietnamese.strongDefiners = Set(words: "có nghĩa mang tức ý ám định mô")
      vietnamese.plainVerbs = Set(words: "là")
      vietnamese.pluralVerbs = Set(words: "là")
      vietnamese.meaningStarts = Set(
        words: """
          một những các mỗi mọi bất việc khi lúc cách nơi sự cuộc buổi bản bài kế chương luật đạo quyền quy nhóm học
          trẻ em gia phụ giáo trường người trợ hỗ dịch thay kỳ lớp tiền quỹ khoản nghỉ vắng bỏ ở nhận thông tài hồ
          điểm số mức tỷ tỉ tập bộ danh thư văn giấy phần loại hình phương biện bước quá tiến hội phiên cơ hệ bảng
          thang nhãn đơn mẫu lời thỏa thoả
          """)
      vietnamese.predicates = Set(
        words: """
          bắt quan rất cần ngày thứ vào của miễn tự tùy tuỳ không chẳng chưa đúng sai tốt được lúc từ do vì tại ở
          trong hôm đầu hạn niềm dịp hoàn bình trách ưu ai gì sao bao đang sẽ đã thật có quý chúng tôi bạn con nó họ
          phải nên vẫn cũng đều chỉ ngay hiện sẵn kèm đính mật bảo tuyệt điều tháng năm mai nay xong bí vô hơn nhất
          khá như thế vậy bây mới
          """)
      vietnamese.numbers = Set(words: "hai ba bốn năm sáu bảy bẩy tám chín mười")
      vietnamese.namers = Phrases(
        """
        gọi là, gọi đây là, gọi nó là, gọi điều này là, gọi việc này là, gọi chung là, mang tên, tên là,
        tên gọi của, thuật ngữ là, được biết đến là, được biết đến như, được biết đến với tên gọi,
        biết đến với tên, được xem là, được coi là, bị coi là, bị xem là, được xếp là, được xác định là,
        đó chính là, đây chính là, đó là
        """)
      vietnamese.anaphors = Set(words: "đây đó nó điều họ này ấy thế vậy")
      vietnamese.kinds = Set(
        words: """
          này đó ấy luật bài bản cuộc buổi nhóm danh loại cách quyền số điểm thư thông hệ quy biện dịch hồ mức bước
          phiên kế kỳ đạo phương tài lớp giấy mẫu phần văn khoản tiền quỹ bảng thang nhãn đơn hình việc
          """)
      vietnamese.anaphorVerbs = Set(
        words: """
          là giúp đo gồm tả vệ nêu định biết thấy phép lường chỉ kê hiểu nghĩa cấp sánh quyết dạy họp ghi cầu xét đảm
          """)
      vietnamese.subordinators = Set(words: "rằng là")
      vietnamese.appositions = Phrases(
        """
        nghĩa là, có nghĩa là, điều này có nghĩa là, điều đó có nghĩa là, điều này nghĩa là, tức là, tức, ý nói,
        là, đó là, đây là, vốn là, chính là, được hiểu là, hay nói cách khác, nói cách khác, nói đơn giản là,
        nói đơn giản, nói một cách đơn giản, hiểu đơn giản là, dùng để, có mục đích, trong đó, theo đó, i e
        """)
      vietnamese.articles = Set(words: "một những các mỗi mọi bất việc sự")
      vietnamese.definiteArticles = Set(
        words: """
          chương kế bài buổi cuộc luật đạo hệ nhóm bản thư thông danh điểm mức hồ dịch quyền kỳ phiên quá biện quy
          phương loại tài mẫu lớp khoản quỹ tiền bảng thang nhãn các những hội cơ đánh thủ kết báo giấy
          """)
      vietnamese.determiners = Set(
        words: """
          một các những mỗi mọi của con này việc sự chương trình kế hoạch bài buổi bản luật đạo
          """)
      vietnamese.alternatives = Set(words: "hay hoặc")
      vietnamese.conjunctions = Set(words: "và hoặc hay nhưng cùng như cũng")
      vietnamese.subjectLeads = Set(words: "từ ngữ cụm chữ tên rằng và nhưng vì bởi viết tắt gọi")
      vietnamese.consequences = Phrases(
        """
        quý vị phải, quý vị cần, quý vị nên, quý vị có thể, quý vị sẽ, quý vị được, quý vị không, quý vị có quyền,
        quý phụ huynh phải, quý phụ huynh cần, quý phụ huynh nên, quý phụ huynh có thể, phụ huynh phải,
        phụ huynh cần, phụ huynh nên, phụ huynh sẽ, các phụ huynh phải, cha mẹ phải, cha mẹ cần, gia đình phải,
        gia đình cần, các gia đình phải, các gia đình cần, bạn phải, bạn cần, bạn nên, bạn có thể, bạn sẽ, xin,
        vui lòng, hãy, mong quý, kính mong, kính mời, đừng quên, chúng tôi sẽ, chúng tôi cần, chúng tôi phải,
        chúng tôi đang, chúng tôi có, chúng ta sẽ, chúng ta cần, nhà trường sẽ, trường sẽ, trường học sẽ,
        tất cả các mẫu, tất cả mẫu, không có, sẽ không, sẽ có, không ai, rất nhiều, gửi lại, nộp lại, đọc kỹ
        """)
      vietnamese.dismissals = Set(words: "gọi xem liên vui xin hãy mời ký nhấp bấm truy đính kèm điền nộp mang")
      vietnamese.vacuous = Set(words: "dịp niềm vinh")
      vietnamese.turns = Phrases(
        """
        vì vậy, vì thế, do đó, do vậy, cho nên, nên xin, xin vui lòng, vui lòng, và quý vị phải, và quý vị cần,
        và phải
        """)
      vietnamese.owners = Phrases(
        """
        của con quý vị, của con em quý vị, của các con quý vị, của con bạn, của con trai quý vị,
        của con gái quý vị, của học sinh, của trường chúng tôi, của trường, của nhà trường, của tiểu bang,
        của học khu, của quý vị, cho con quý vị, cho con em quý vị, cho học sinh, này, đó
        """)
      vietnamese.leads = Set(words: "theo trong với qua tại nhờ dưới bằng")
      vietnamese.future = Set(words: "sẽ")
      vietnamese.negations = Set(words: "không chẳng chưa đừng chớ")
      vietnamese.questions = Phrases(
        """
        thế nào là, ý nghĩa của, định nghĩa của, hiểu về, tìm hiểu, hiểu rõ, giải thích về, giới thiệu về,
        thông tin về, đôi nét về, ai là
        """)
      vietnamese.questionsBehind = Phrases(
        """
        là gì, là cái gì, là những gì, là ai, là thế nào, là như thế nào, nghĩa là gì, có nghĩa là gì,
        có nghĩa gì, có ý nghĩa gì, có ý nghĩa như thế nào, mang ý nghĩa gì, gồm những gì, gồm những ai,
        này là gì, này có nghĩa là gì, của con quý vị là gì
        """)
      vietnamese.wordsTitle = "Từ ngữ được dùng trong thư này"
      vietnamese.wordsBlocks = Phrases(
        """
        từ ngữ được dùng, từ ngữ dùng trong, từ ngữ trong thư, từ ngữ trong thông báo, từ ngữ quan trọng,
        từ ngữ cần biết, từ ngữ hữu ích, từ ngữ mới, từ ngữ chúng tôi, từ ngữ quý vị, từ ngữ thường,
        từ ngữ và ý nghĩa, từ ngữ học đường, những từ cần biết, những từ quý vị, những từ trong thư,
        các từ trong thư, các từ cần biết, các từ quý vị, các từ quan trọng, các từ dùng trong, từ khóa, từ khoá,
        từ vựng, ý nghĩa của các từ, ý nghĩa các từ, ý nghĩa của những từ, các từ này có nghĩa,
        những từ này có nghĩa, giải thích từ, giải thích thuật ngữ, giải nghĩa, thuật ngữ được dùng,
        thuật ngữ dùng trong, thuật ngữ quan trọng, thuật ngữ cần biết, thuật ngữ hữu ích, thuật ngữ trong,
        thuật ngữ chính, thuật ngữ chúng tôi, thuật ngữ quý vị, thuật ngữ học đường, các thuật ngữ,
        bảng thuật ngữ, chú giải, định nghĩa, bằng lời đơn giản, bằng ngôn ngữ đơn giản
        """)
      vietnamese.expansions = Phrases(
        """
        viết tắt của, là viết tắt của, là chữ viết tắt của, là từ viết tắt của, chữ viết tắt của, từ viết tắt của,
        viết tắt là, viết tắt từ, viết tắt theo tiếng anh, viết tắt tiếng anh, được viết tắt là, gọi tắt là,
        gọi tắt, viết tắt, trong tiếng anh, bằng tiếng anh, theo tiếng anh, tiếng anh là, tiếng anh gọi là,
        tên tiếng anh, tên tiếng anh là, tên gọi tiếng anh, từ tiếng anh, dịch từ tiếng anh
        """)
      vietnamese.dateWords = Set(words: "tháng giêng chạp trưa am pm a.m p.m sa ch")
      vietnamese.referenceWords = Set(words: "cfr usc u.s.c trang email fax tel đt điện thoại www http https")
      vietnamese.abbreviations = Set(
        words: """
          ts ths gs pgs tp đt tel mr mrs ms dr prof v.v vv vd sđt a.m p.m u.s i.e e.g jr sr etc
          """)
      vietnamese.salutations = Phrases(
        """
        kính gửi, kính thưa, thưa quý, thưa phụ huynh, thưa các, thân gửi, gửi quý, gửi phụ huynh, gửi các,
        phụ huynh thân mến, các phụ huynh thân mến, kính chào, xin chào, chào quý, chào các,
        quý phụ huynh thân mến, quý vị phụ huynh thân mến, quý phụ huynh và
        """)
      vietnamese.closings = Phrases(
        """
        trân trọng, kính thư, thân mến, thân ái, thân chào, chân thành, xin trân trọng, với lòng biết ơn,
        với sự trân trọng, đồng kính, tài liệu đính kèm, cc
        """)
      vietnamese.boilerplate = Phrases(
        """
        không phân biệt đối xử, không kỳ thị, cấm phân biệt đối xử, nghiêm cấm phân biệt, nghiêm cấm kỳ thị,
        phân biệt đối xử dựa trên, phân biệt đối xử vì, kỳ thị dựa trên, cơ hội bình đẳng, bình đẳng cơ hội,
        điều phối viên title ix, điều phối viên tiêu đề ix, điều phối viên đạo luật ix
        """)
    }
  )
}
