internal import UnicodeText

extension LanguageProfile {
  /// Particles are written straight behind the noun and may be stacked; the spaces inside a compound may be left out.
  /// Not among the particles, because they make other nouns or verbs: 인 (장애인), 고, 다, 지 (시험지), 서 (평가서), 하고.
  static let korean = LanguageProfile(
    language: .known("ko"),
    confidence: .high,
    isComplete: true,
    summary: [
      "Particles behind a term (은, 를, 에게, 들에게, 입니다 and so on) are found and are no part of the match.",
      "Spaces inside a term may be left out: 방과 후 프로그램 and 방과후프로그램 are the same.",
      "A longer noun that only begins with the term, such as 평가원 for 평가, is another word.",
      "Verbs made of a term (재분류된) and longer nouns (통지서) are listed in the glossary.",
    ],
    matching: MatchingProfile { korean in
      korean.enclitics = "s"
      korean.acronymEndings = "s"
      korean.hasOptionalSpaces = true
      korean.particles = """
        은 는 이 가 을 를 의 에 에게 에게서 에서 한테 께 께서 와 과 도 만 로 으로 로서 으로서 로써 으로써 부터 까지 들 님 란 이란 라는 이라는 라고 이라고 라면 이라면 라도 이라도 나
        이나 이며 이고 든지 이든지 이라 이랑 보다 처럼 마다 마저 조차 밖에 뿐 만큼 대로 인지 인가 인데 입니다 입니까 이었습니다 였습니다 이므로 이지만 이어서 이에요 예요
        """
      korean.commonWords = """
        것 수 때 곳 등 및 또는 그리고 그러나 하지만 그래서 따라서 오늘 내일 어제 올해 내년 지난해 이번 다음 지난 매일 매주 매년 아침 점심 저녁 오전 오후 시간 날짜 요일 장소 이름 전화 주소
        학교 학생 교사 선생님 부모 부모님 학부모 자녀 아이 아들 딸 가족 친구 사람 우리 여러분 모두 함께 다시 먼저 지금 언제 어디 누구 무엇 어떤 어떻게 왜 집 책 물 밥 길 문 차 버스 교실
        교장 교감 사무실 종이 편지 글 말 뜻 일 이유 문제 도움 질문 대답 결과 점수 성적 시험 수업 숙제 방학 개학
        """
    },
    explaining: ExplainingProfile { korean in
      korean.stopWords = Set(
        words: """
          및 또는 그리고 그러나 하지만 그래서 따라서 또한 또 더 덜 매우 아주 잘 못 안 이 그 저 이것 그것 저것 이것은 그것은 이를 그를 여기 거기 저기 이런 그런 저런 어떤 모든 각 각각
          다른 같은 여러 몇 한 두 세 것 것은 것이 것을 것입니다 수 때 때에 때는 등 등을 등의 중 중에 안에 밖에 위 위에 아래 앞 뒤 전 전에 후 후에 동안 사이 대해 대한 대하여 관한 관해
          관하여 위해 위한 위하여 따라 따른 통해 통하여 의해 인해 때문에 경우 경우에 경우에는 만약 만일 있습니다 있는 있고 있으며 있으면 있을 없습니다 없는 없이 하는 하고 하며 하여 해서
          합니다 한다 할 됩니다 되는 되어 되고 된 될 않는 않고 않습니다 아닙니다 아닌 주십시오 주세요 드립니다 바랍니다 우리 저희 귀하 귀하의 학부모님 자녀 자녀의 자녀가 누가 무엇 언제 어디
          왜 어떻게 모두 다 이미 아직 지금 곧 다시 함께 서로 이번 다음 지난
          """)
    }
  )
}
