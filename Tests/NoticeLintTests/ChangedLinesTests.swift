import Notices
import Testing

@testable import NoticeLint

/// What a difference of git says of the lines of files.
@Suite struct ChangedLinesTests {
  static let difference = """
    diff --git a/letters/a.en.md b/letters/a.en.md
    index 1111111..2222222 100644
    --- a/letters/a.en.md
    +++ b/letters/a.en.md
    @@ -3 +3 @@ # Title
    -Dear parents,
    +Dear families,
    @@ -10,2 +10,0 @@
    ---- a line that begins with hyphens
    -diff --git a/x b/x
    @@ -20,0 +19,3 @@
    +++ b/not/a/file.md
    +@@ -1 +1 @@
    +last
    \\ No newline at end of file
    diff --git a/letters/new.md b/letters/new.md
    new file mode 100644
    --- /dev/null
    +++ b/letters/new.md
    @@ -0,0 +1,2 @@
    +# New
    +Text
    diff --git a/letters/old.md b/letters/old.md
    deleted file mode 100644
    --- a/letters/old.md
    +++ /dev/null
    @@ -1,2 +0,0 @@
    -# Old
    -Text
    diff --git "a/letters/a \\"b\\"\\t\\303\\251.md" "b/letters/a \\"b\\"\\t\\303\\251.md"
    --- "a/letters/a \\"b\\"\\t\\303\\251.md"
    +++ "b/letters/a \\"b\\"\\t\\303\\251.md"
    @@ -1 +1 @@
    -x
    +y
    diff --git a/letters/with space.md b/letters/with space.md
    --- a/letters/with space.md\t
    +++ b/letters/with space.md\t
    @@ -7 +7 @@
    -x
    +y
    diff --git a/a.docx b/a.docx
    Binary files a/a.docx and b/a.docx differ

    """

  @Test func linesAreThoseOfTheNewFile() {
    let files = ChangedLines.read(Array(Self.difference.utf8))
    #expect(
      files == [
        "letters/a.en.md": .some([3...3, 19...21]), "letters/new.md": .some([1...2]),
        "letters/a \"b\"\té.md": .some([1...1]), "letters/with space.md": .some([7...7]), "a.docx": .all,
      ])
  }

  @Test(arguments: [(1...2, false), (2...3, true), (3...3, true), (4...18, false), (21...30, true), (22...22, false)])
  func aPlaceCountsIfALineOfItChanged(_ lines: ClosedRange<Int>, _ expected: Bool) {
    #expect(ChangedLines.some([3...3, 19...21]).contains(anyOf: lines) == expected)
    #expect(ChangedLines.all.contains(anyOf: lines))
    #expect(!ChangedLines.some([]).contains(anyOf: lines))
  }

  @Test(arguments: [
    "", "@@ -1 +1 @@\n+x", "+++ b/a\n@@ -1 +99999999999999999999 @@", "+++ b/a\n@@ -1 +9223372036854775807,9 @@",
    "+++ b/a\n@@ -9223372036854775807,9223372036854775807 +1,9223372036854775807 @@", "+++ \"b/\\",
    "+++ b/a\n@@ + - @@",
    "Binary files \nBinary files x and \"b\\3\" differ", "+++ b/a\n@@ -1 +5 @@\n-x\n+y\n@@ -1 +2 @@\n",
  ])
  func oddDifferencesDoNoHarm(_ text: String) {
    for lines in ChangedLines.read(Array(text.utf8)).values { _ = lines.contains(anyOf: 1...Int.max) }
  }

  @Test func whatDidNotChangeIsSetAside() {
    let run = ReportedLetters.run()
    let all = run.notices.flatMap(\.findings).count
    #expect(all > 3)
    let narrowed = run.narrowed { $0 == "letters/iep.en.md" ? .all : nil }
    #expect(narrowed.setAside + narrowed.notices.flatMap(\.findings).count == all + run.setAside)
    #expect(narrowed.notices.filter { !$0.findings.isEmpty }.map(\.notice.file) == ["letters/iep.en.md"])
    #expect(narrowed.notices.flatMap(\.setAside).allSatisfy { $0.cause == .unchanged })
  }
}
