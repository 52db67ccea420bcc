import Notices
import Testing
import UnicodeText

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("WHAT HELPS", true), ("¿QUÉ ES EL ELAC?", true), ("1. YOUR RIGHTS", true), ("12.º GRADO", true),
    ("RETURN TO SCHOOL. A re-entry", false), ("- ELAC", false), ("%STUDENT%", false), ("555-0100", false), ("A", false),
    ("PLEASE CALL THE OFFICE TODAY.", false), ("通知书", false), ("إشعار", false), ("TSI 学校", false),
    (String(repeating: "LONG ", count: 20), false), ("What is it?\n===", true), ("- item\n---", false),
  ])
  func headings(_ text: String, _ isHeading: Bool) {
    #expect(plainText(text).parts.map(\.kind.isHeading) == [isHeading])
  }

  @Test func aHeadingOverTextIsItsOwnPart() {
    #expect(plainText("WHAT\nHELPS\nCall us.").texts == ["WHAT\nHELPS", "Call us."])
  }

  @Test(arguments: [
    ("- a\n- b", ["a", "b"]), ("• a\n  b\n• c", ["a\nb", "c"]), ("1) a\n2) b", ["a", "b"]),
    ("i. a\nii. b", ["a", "b"]),
    ("(a) x\n(b) y", ["x", "y"]),
    ("☐ a\n☑ b", ["a", "b"]), ("- [x] a", ["a"]), ("o A\no B", ["A", "B"]), ("o a\no b", ["o a\no b"]),
    ("Bring:\n1. a\n2. b", ["Bring:", "a", "b"]), ("see page\n12. Then", ["see page\n12. Then"]),
    ("by 11:30\na. m., here", ["by 11:30\na. m., here"]), ("up from\n88.0. Credit", ["up from\n88.0. Credit"]),
    ("– Name", ["– Name"]), ("o solo", ["o solo"]), ("-5 degrees", ["-5 degrees"]), ("2025. A year", ["2025. A year"]),
  ])
  func items(_ text: String, _ expected: [String]) {
    #expect(plainText(text).texts == expected)
  }

  @Test func itemsShareAGroup() {
    let notice = plainText("- a\n\n- b\n    - c\n- d\n\ntext\n\n- e\n-----\n- f")
    #expect(notice.parts.map(\.group) == [0, 0, 1, 0, nil, 2, 3])
    #expect(notice.parts.dropFirst(2).first?.kind == .listItem(depth: 2))
  }

  @Test func blanksAndLineEnds() throws {
    let marked = Marked("\u{FEFF} \u{A0}⟦a⟧ \r\n\t⟦b⟧\u{3000}\r\r\n c")
    let notice = plainText(marked.text)
    #expect(notice.texts == ["a\r\nb", "c"])
    let part = try #require(notice.parts.first)
    #expect(part.map.source(of: TextSpan(0, 1)) == marked.spans[0])
    #expect(part.map.source(of: TextSpan(3, 4)) == marked.spans[1])
  }

  @Test func quotedLines() {
    let notice = plainText("a\n> b\n> c\nd\n>e\n50 > 40")
    #expect(notice.texts == ["a", "b\nc", "d\n>e\n50 > 40"])
    #expect(notice.parts.map(\.isQuotation) == [false, true, false])
  }
}
