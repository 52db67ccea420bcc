import Testing
import UnicodeText

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("es", "es"), ("ES-mx", "es-MX"), ("iw", "he"), ("tl", "fil"), ("prs", "fa-AF"), ("zh-hans-cn", "zh-Hans-CN"),
    ("mo", "ro"), ("sh", "sr-Latn"), ("cmn-Hans", "zh-Hans"), ("in", "id"), ("ht", "ht"), ("mww-latn", "mww-Latn"),
    ("und", "und"), ("und-Latn", "und-Latn"), ("art-lojban", "jbo"), ("i-klingon", "tlh"), ("kea", "kea"),
  ])
  func canonicalForms(written: String, canonical: String) throws {
    let tag = try #require(LanguageTag(written))
    #expect(tag.canonical == canonical)
    #expect(tag.written == written)
    #expect(tag.description == written)
  }

  @Test(arguments: [
    "", " ", "en_US", "bad_tag!", "bad tag", "e", "en-", "-en", "en--US", "\u{441}s", "es-\u{4D}\u{58}\u{301}", "en\0",
    "abcdefghi", "123", "en-US-", String(repeating: "a-", count: 40), String(repeating: "x", count: 100_000),
    "en-u-" + String(repeating: "abcdefgh-", count: 5) + String(repeating: "z", count: 40),
  ])
  func refused(text: String) { #expect(LanguageTag(text) == nil) }

  @Test func equalWhereTheCanonicalFormsAre() throws {
    let (hebrew, old) = (try #require(LanguageTag("he")), try #require(LanguageTag("iw")))
    #expect(hebrew == old && hebrew.hashValue == old.hashValue)
    #expect(old.written == "iw")
    #expect(try #require(LanguageTag("en")) == .english)
    #expect(try #require(LanguageTag("und")) == .root)
    #expect(LanguageTag.english < LanguageTag.spanish)
  }

  @Test(arguments: [
    ("es", ["es"]), ("es-MX", ["es-MX", "es"]), ("pt-BR", ["pt-BR", "pt"]), ("kea", ["kea"]), ("ca", ["ca"]),
    ("zh-TW", ["zh-TW", "zh-Hant-TW", "zh-Hant"]), ("zh-HK", ["zh-HK", "zh-Hant-HK", "zh-Hant"]),
    ("zh-Hant", ["zh-Hant"]), ("zh-Hans", ["zh-Hans", "zh"]), ("zh-CN", ["zh-CN", "zh-Hans-CN", "zh-Hans", "zh"]),
    ("yue", ["yue", "zh-Hant"]), ("yue-Hant-HK", ["yue-Hant-HK", "yue-Hant", "yue", "zh-Hant"]),
    ("sr-Latn", ["sr-Latn"]), ("sr-Cyrl-RS", ["sr-Cyrl-RS", "sr-Cyrl", "sr"]), ("prs", ["fa-AF", "fa"]),
    ("mww", ["mww"]), ("mww-Latn", ["mww-Latn", "mww"]), ("hmn", ["hmn"]), ("hmn-Latn", ["hmn-Latn", "hmn"]),
    ("mww-Hmnp", ["mww-Hmnp"]), ("pa-PK", ["pa-PK", "pa-Arab-PK", "pa-Arab"]), ("nb", ["nb"]),
    ("es-u-nu-latn", ["es-u-nu-latn", "es"]), ("es-419-x-district", ["es-419-x-district", "es-419", "es"]),
  ])
  func fallbacksStayInTheLanguageAndTheScript(text: String, expected: [String]) throws {
    let tag = try #require(LanguageTag(text))
    #expect(tag.fallbacks.map(\.canonical) == expected)
    #expect(tag.fallbacks.allSatisfy { $0.script == tag.script })
  }

  @Test(arguments: [
    ("es", "Latn"), ("ar", "Arab"), ("zh", "Hans"), ("zh-TW", "Hant"), ("yue", "Hant"), ("sr", "Cyrl"), ("mww", "Latn"),
    ("hmn", "Latn"), ("hnj", "Latn"), ("mww-Hmnp", "Hmnp"), ("ja", "Jpan"), ("ko", "Kore"), ("hy", "Armn"),
    ("am", "Ethi"),
    ("prs", "Arab"), ("ksw", "Mymr"), ("und-Latn", "Latn"),
  ])
  func scripts(text: String, expected: String) throws {
    #expect(try #require(LanguageTag(text)).script == expected)
  }

  @Test(arguments: [
    "ar", "he", "iw", "fa", "prs", "ur", "ps", "yi", "dv", "ug", "ckb", "ar-Latn", "en", "hi", "und", "mww",
  ])
  func direction(text: String) throws {
    let rightToLeft = ["ar", "he", "iw", "fa", "prs", "ur", "ps", "yi", "dv", "ug", "ckb"]
    #expect(try #require(LanguageTag(text)).isRightToLeft == rightToLeft.contains(text))
  }

  @Test(arguments: [
    ("es", "en", "Spanish"), ("es", "es", "espa\u{F1}ol"), ("en", "es", "ingl\u{E9}s"), ("ht", "en", "Haitian Creole"),
    ("zh-Hant", "en", "Chinese (Traditional)"), ("so", "es", "somal\u{ED}"),
    ("und-Latn", "en", "Unknown language (Latin)"),
  ])
  func names(text: String, reader: String, expected: String) throws {
    let (tag, reader) = (try #require(LanguageTag(text)), try #require(LanguageTag(reader)))
    #expect(tag.name(in: reader) == expected)
  }

  @Test func aLanguageWithoutANameIsItsTag() throws {
    #expect(try #require(LanguageTag("qaa")).name() == "qaa")
    #expect(LanguageTag.root.name() == "Unknown language")
    #expect(LanguageTag.spanish.name(in: .root) == "es")
  }

  @Test func theLanguageSubtag() throws {
    #expect(try #require(LanguageTag("zh-Hant-TW")).language == "zh")
    #expect(LanguageTag.root.language == "und")
  }
}

/// The languages whose profiles the project plans (notes/languages.md, section 3).
@Suite struct PlannedLanguageTests {
  @Test(arguments: [
    "en", "es", "pt-BR", "fr", "de", "tr", "pl", "ru", "uk", "hy", "zh-Hans", "zh-Hant", "yue", "ja", "ko", "vi", "th",
    "lo",
    "km", "my", "ksw", "ar", "fa", "prs", "ps", "ur", "he", "hi", "ne", "bn", "pa", "gu", "am", "ti", "so", "sw", "fil",
    "ht",
    "hmn", "mww", "haw", "nv", "esu", "mh", "chk",
  ])
  func hasAScriptAndAName(text: String) throws {
    let tag = try #require(LanguageTag(text))
    #expect(tag.script.utf8.count == 4)
    #expect(tag.fallbacks.first == tag)
  }
}
