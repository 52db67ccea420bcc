import Testing
import UnicodeText

private typealias Span = TextSpan<InputText>

@Suite struct TextSpanTests {
  @Test func anEndBeforeTheStartGivesAnEmptySpan() {
    let span = Span(5, 2)
    #expect(span == Span(5, 5))
    #expect(span.isEmpty && span.count == 0)
    #expect(span.description == "5..<5")
  }

  @Test func countRangeAndShift() {
    let span = Span(3, 7)
    #expect(span.count == 4)
    #expect(span.range == 3..<7)
    #expect(span.shifted(by: -3) == Span(0, 4))
    #expect(span.retyped(as: FileText.self) == TextSpan<FileText>(3, 7))
  }

  @Test func holdsItsBytesAndItsParts() {
    let span = Span(3, 7)
    #expect(!span.contains(2) && span.contains(3) && span.contains(6) && !span.contains(7))
    #expect(span.contains(Span(3, 7)) && span.contains(Span(4, 4)) && !span.contains(Span(2, 4)))
    #expect(!Span(4, 4).contains(4))
  }

  @Test(arguments: [
    (Span(0, 3), Span(2, 5), true), (Span(0, 3), Span(3, 5), false), (Span(0, 9), Span(4, 5), true),
    // An empty span has no byte to share, wherever it stands.
    (Span(0, 9), Span(4, 4), false), (Span(4, 4), Span(0, 9), false), (Span(4, 4), Span(4, 4), false),
  ])
  fileprivate func overlapsWhereAByteIsShared(left: Span, right: Span, expected: Bool) {
    #expect(left.overlaps(right) == expected)
    #expect(right.overlaps(left) == expected)
  }

  @Test func unionHoldsBoth() {
    #expect(Span(1, 2).union(Span(7, 9)) == Span(1, 9))
    #expect(Span(1, 9).union(Span(3, 4)) == Span(1, 9))
  }

  @Test func ordersByStartThenTheShorterFirst() {
    #expect([Span(2, 3), Span(1, 9), Span(1, 4)].sorted() == [Span(1, 4), Span(1, 9), Span(2, 3)])
  }

  @Test func sliceIsClampedAndRelativeToTheFirstByte() {
    let bytes = Array("0123456789".utf8)
    #expect(bytes.string(Span(2, 4)) == "23")
    #expect(bytes.string(Span(8, 99)) == "89")
    #expect(bytes.string(Span(50, 99)).isEmpty)
    #expect(bytes.string(Span(-3, 2)) == "01")
    #expect(bytes[5...].string(Span(0, 2)) == "56", "an offset counts from the first byte of the slice")
    #expect([0x61, 0xFF, 0x62].string(Span(0, 3)) == "a\u{FFFD}b")
  }
}
