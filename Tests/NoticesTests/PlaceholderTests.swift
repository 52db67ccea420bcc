import TestSupport
import Testing
import UnicodeText

@testable import Notices

@Suite struct PlaceholderTests {
  /// In a sentence, in bold, twice without a blank, in a table and a heading: one mask each, nothing else lost.
  @Test(arguments: PlaceholderFamily.all.indices)
  func everyFamilyIsOneMask(_ index: Int) throws {
    let family = PlaceholderFamily.all[index]
    let example = family.example
    guard !family.name.hasSuffix("comment") else {
      // Nobody reads a comment: nothing stands for it.
      #expect(markdown("Dear \(example) hello").texts == ["Dear hello"])
      #expect(plainText("Dear \(example) hello").texts == ["Dear hello"])
      return
    }
    for text in [
      "Dear \(example), hello", "To **x \(example)** and", "| a | \(example) |\n|---|---|", "# A \(example) b",
    ] {
      let notice = markdown(text)
      #expect(notice.parts.flatMap(\.bytes).filter { $0 == 0xBC }.count == 1, "\(visible(notice.texts.joined()))")
      #expect(mapProblems(notice) == [])
      let mask = try #require(notice.parts.flatMap(\.map.pieces).first { $0.encoding == .mask })
      #expect(notice.bytes.string(mask.source) == example)
    }
    // Escaping is Markdown's.
    guard !example.hasPrefix("\\") else { return }
    #expect(plainText("Dear \(example), hello").texts == ["Dear \u{FFFC}, hello"])
  }

  /// Markdown on the left, the text on the right, with `▣` for the mask.
  static let rows = [
    ("{{a}}{{b}}", "▣▣"), ("{{a\nb}} c", "▣ c"), ("x {{a\n\nb}}", "x {{a|b}}"), ("{{ {{a}}", "{{ ▣"),
    ("{{}} {} ${} %% ____ __", "{{}} {} ${} %% ▣ __"), ("{a{b}c}", "{a▣c}"), ("{a\nb}", "{a\nb}"),
    ("[Name](x) [Name][Other] [Name]", "Name ▣▣ ▣"), ("[Name] x\n\n[name]: /u", "Name x"),
    ("[^1] [x] [ ] [X] [T]he [A1] [Éxito] [éxito]", "[^1] [x] [ ] [X] [T]he ▣ ▣ [éxito]"),
    ("[Parent Name]: welcome to our school", "▣: welcome to our school"), ("![Logo of school](x)", "Logo of school"),
    ("«Sí» «ELAC» «a_b»", "«Sí» ▣ ▣"), ("«Sí» «ELAC» «el niño»", "«Sí» «ELAC» «el niño»"),
    ("<B>bold</B> <Abc> <list of x> <u>y</u> a < B and C > d", "bold ▣ ▣ y a < B and C > d"),
    ("50% OFF% %A% %AB% 5%AB% %ab%", "50% OFF% %A% ▣ 5%AB% %ab%"), ("((a)) ((a) b)", "▣ ((a) b)"),
    ("___so___ ___ Yes ___ No x____y", "so ▣ Yes ▣ No x▣y"), ("a\\_b \\_\\_ \\_\\_\\_", "a_b __ ▣"),
    ("https://x.example/{{a}}/b. https://x.example/%AB%", "▣. ▣"), ("{{https://x.example a@b.example}}", "▣"),
    ("(https://x.example/a_(b)) **https://x.example/a** 'www.x.example'", "(▣) ▣ '▣'"),
    (
      "a@b.example. .a@b.example -a-b_c+d@b-c.example-, a@b @c.example a@.b a@b..c",
      "▣. .▣ ▣-, a@b @c.example a@.b a@b..c"
    ),
    ("看https://x.example。好 xhttps://y.example", "看▣。好 xhttps://y.example"),
    ("x <!-- {{a}} b@c.example --> y `{{a}}` z", "x y ▣ z"),
  ]

  @Test(arguments: rows)
  func edges(_ text: String, _ expected: String) {
    let notice = markdown(text)
    #expect(notice.texts.joined(separator: "|").replacing("\u{FFFC}", with: "▣") == expected)
    #expect(mapProblems(notice) == [])
  }

  @Test func templateNamesInLinksStay() throws {
    let notice = markdown("[report](https://x.example/{{id}}/r)")
    #expect(notice.parts.first?.marks == [Mark(.link(target: "https://x.example/{{id}}/r"), TextSpan(0, 6))])
  }

  @Test func familiesAreDescribed() {
    for family in PlaceholderFamily.all {
      #expect(!family.name.isEmpty && !family.example.isEmpty)
      #expect(Array(family.example.utf8).first == family.firstByte)
    }
    #expect(Set(PlaceholderFamily.all.map(\.name)).count == PlaceholderFamily.all.count)
  }
}
