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
      vietnamese.stopWords = Set(
        words: """
          là và của các những một mỗi mọi cho với cùng ở tại trong ngoài trên dưới trước sau giữa từ đến tới về theo
          bằng bởi do vì nên nếu thì mà để rằng hay hoặc nhưng tuy dù khi lúc như cũng còn đã đang sẽ vừa mới sắp vẫn
          cứ được bị phải cần có không chưa chẳng đừng này kia đó đây ấy nọ đấy thế vậy sao gì ai nào đâu bao nhiêu
          mấy tôi chúng ta mình em anh chị ông bà cô thầy họ nó quý vị con cháu người cái chiếc sự việc cuộc bản rất
          lắm quá hơn nhất nhiều ít lại ra vào lên xuống đi rồi chỉ thôi nữa luôn đều xin vui lòng hãy thể làm cả tất
          bất ngay kể khác gồm
          """)
    }
  )
}
