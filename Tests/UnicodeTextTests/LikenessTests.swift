import Testing

@testable import UnicodeText

@Suite struct LikenessTests {
  @Test(arguments: [("oценка", "оценка"), ("paypal", "p\u{430}ypal"), ("same", "same")])
  func looksTheSame(_ left: String, _ right: String) { #expect(skeleton(of: left) == skeleton(of: right)) }

  @Test func looksDifferent() {
    #expect(skeleton(of: "plan") != skeleton(of: "plane"))
    #expect(skeleton(of: "") == "")
  }

  @Test(arguments: [
    ("es", "año", "ano", false), ("es", "más", "mas", true), ("ru", "ещё", "еще", true), ("vi", "đi", "di", false),
    ("pl", "łata", "lata", false), ("en", "plan", "plane", false),
  ]) func accentsOnly(language: String, left: String, right: String, expected: Bool) throws {
    let tag = try #require(LanguageTag(language))
    #expect(differOnlyInAccents(left, right, language: tag) == expected)
  }
}
