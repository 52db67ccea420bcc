import TestSupport
import Testing
import UnicodeText

@testable import Terminology

/// Changing explanations in the text of a glossary file.
@Suite struct GlossaryFileTests {
  private static let text = glossary(
    """
        # A comment stays.
        a:
          en: {prefer: plan, explain: "A plan: yearly.", short: a plan}
          es:
            explain: >-
              Un plan es un papel
              con metas.
            # Another one.
            prefer: plan
        b:
          es:
            short: 'lo que el niño necesita'
            checked: approved 2026-01-02 office
            instead: lo que necesita

    """)

  private func changed(
    _ id: String, _ language: String, _ texts: [ExplanationPart: String] = [:], checked: String? = nil,
    in text: String = text
  ) throws -> (text: String, lines: [LineChange], refused: Int) {
    let file = GlossaryFile(.init(path: "g.yaml", bytes: Array(text.utf8)))
    #expect(file.issues.isEmpty)
    var change = ExplanationChange(try #require(ConceptID(rawValue: id)), try tag(language))
    change.texts = texts
    change.checked = checked
    let result = file.applying([change])
    return (String(decoding: result.text, as: UTF8.self), result.lines, result.refused.count)
  }

  @Test func aReviewGetsALineOfItsOwn() throws {
    let result = try changed("a", "es", checked: "reviewed 2026-11-03 translator")
    #expect(
      result.text
        == Self.text.replacing(
          "          con metas.\n", with: "          con metas.\n        checked: reviewed 2026-11-03 translator\n"))
    #expect(result.lines.map(\.before) == [[]])
    #expect(result.lines.map(\.after) == [["        checked: reviewed 2026-11-03 translator"]])
    let line = try #require(result.lines.first?.line)
    #expect(result.text.split(separator: "\n")[line - 1] == "        checked: reviewed 2026-11-03 translator")
  }

  @Test func bracesStayBraces() throws {
    let result = try changed("a", "en", [.short: "a plan, with \"goals\""], checked: "reviewed 2026-11-03 translator")
    #expect(
      result.text
        == Self.text.replacing(
          "explain: \"A plan: yearly.\", short: a plan}",
          with: "explain: \"A plan: yearly.\", checked: reviewed 2026-11-03 translator, "
            + "short: \"a plan, with \\\"goals\\\"\"}"))
    #expect(result.lines.count == 1 && result.refused == 0)
  }

  @Test func blocksStayBlocks() throws {
    let result = try changed("a", "es", [.explain: "Un plan: un papel #1."])
    let block = "Un plan es un papel\n          con metas.\n"
    #expect(result.text == Self.text.replacing(block, with: "Un plan: un papel #1.\n"))
  }

  @Test func aNewTextIsADraft() throws {
    let result = try changed("b", "es", [.short: "lo que pide la niña", .instead: "- nada: #"], checked: "draft")
    let expected = Self.text.replacing("'lo que el niño necesita'", with: "lo que pide la niña")
      .replacing("approved 2026-01-02 office", with: "draft").replacing(
        "instead: lo que necesita", with: "instead: \"- nada: #\"")
    #expect(result.text == expected)
    #expect(result.lines.count == 1, "neighbouring lines stand together")
  }

  @Test func lineEndsStay() throws {
    let text = Self.text.replacing("\n", with: "\r\n")
    let result = try changed("a", "es", checked: "reviewed 2026-11-03 translator", in: text)
    #expect(result.text.utf8.count { $0 == 0x0A } == result.text.utf8.count { $0 == 0x0D })
    #expect(result.lines.map(\.after) == [["        checked: reviewed 2026-11-03 translator"]])
  }

  @Test func longLinesBecomeBlocks() throws {
    let long = String(repeating: "metas y ayuda ", count: 20).dropLast()
    let result = try changed("b", "es", [.instead: String(long)])
    #expect(result.text.contains("instead: >-\n"))
    #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= 116 })
  }

  /// What is written is read back; what would read otherwise is not written.
  @Test(arguments: ["reviewed today", "reviewed 2026-11-03", "#", "good 2026-11-03 x"])
  func whatDoesNotReadBackIsRefused(_ checked: String) throws {
    let result = try changed("a", "es", checked: checked)
    #expect(result.refused == 1 && result.text == Self.text && result.lines.isEmpty)
  }

  /// Any text that a reviewer may write comes back as it was meant, in every style of the file.
  @Test func anyTextReadsBack() throws {
    let words = [
      "a", ":", "#1", "-", "?", "'", "\"", "\\", "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`", "---",
      "...", "~", "null", "true", "é", "学校", "مدرسة", "key:", "=1", "<<", "\\n",
    ]
    var random = SeededGenerator(seed: 7)
    var failures: [String] = []
    for _ in 0..<120 {
      let count = Int.random(in: 1...6, using: &random)
      let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      for (id, language, part) in [
        ("a", "en", ExplanationPart.explain), ("a", "es", .explain), ("b", "es", .instead),
      ] {
        let result = try changed(id, language, [part: text])
        let after = GlossaryFile(.init(path: "g.yaml", bytes: Array(result.text.utf8)))
        let id = try #require(ConceptID(rawValue: id))
        let read = after.explanation(of: id, in: try tag(language)).flatMap(part.text)
        if read != text { failures.append("\(id) \(language): \(text)") }
      }
    }
    #expect(failures.isEmpty, "\(failures.prefix(10))")
  }

  @Test func versionsTellWordsNotWrapping() {
    let version = TextVersion(of: "El plan\n es  bueno.")
    #expect(version == TextVersion(of: "El plan es bueno.") && version != TextVersion(of: "El plan es bueno"))
    #expect(version.description.hasPrefix("v1-") && version.description.count == 19)
    // FNV-1a of "a", as its authors publish it.
    #expect(TextVersion(of: "a").description == "v1-af63dc4c8601ec8c")
  }

  /// What only a layer below says comes in as an override, behind whatever stands there.
  @Test(arguments: [
    (
      "  # One.\n  a:\n    en: {prefer: plan}\n# The end.\n", "a", "en: {prefer: plan}\n",
      "en: {prefer: plan}\n    es:\n      instead: un papel\n      explain: >-\n        Un plan.\n"
        + "      checked: reviewed 2026-11-03 translator\n"
    ),
    (
      "  a:\n    es:\n      prefer: plan\n", "a", "prefer: plan\n",
      "prefer: plan\n      instead: un papel\n      explain: >-\n        Un plan.\n"
        + "      checked: reviewed 2026-11-03 translator\n"
    ),
    (
      "   b:\n     en: {prefer: plan}", "a", "plan}",
      "plan}\n   a:\n     override: true\n     es:\n       instead: un papel\n       explain: >-\n         Un plan.\n"
        + "       checked: reviewed 2026-11-03 translator"
    ),
    (
      "", "a", "concepts:",
      "concepts:\n  a:\n    override: true\n    es:\n      instead: un papel\n      explain: >-\n        Un plan.\n"
        + "      checked: reviewed 2026-11-03 translator"
    ),
  ]) func additions(concepts: String, id: String, before: String, after: String) throws {
    let file = GlossaryFile(.init(path: "g.yaml", bytes: Array(glossary(concepts).utf8)))
    var change = ExplanationChange(try #require(ConceptID(rawValue: id)), try tag("es"))
    change.base = Explanation(
      text: "Un\nplan.", short: nil, instead: "un papel", glosses: [],
      review: Review(state: .draft, date: nil, role: nil, origin: .machine))
    change.checked = "reviewed 2026-11-03 translator"
    let result = file.applying([change])
    #expect(result.refused.isEmpty)
    #expect(String(decoding: result.text, as: UTF8.self) == glossary(concepts).replacing(before, with: after))
  }

  /// Several additions, and a review of the last explanation of the file, at one place.
  @Test func additionsFollowWhatStandsThere() throws {
    let text = glossary("  b:\n    es:\n      explain: Es un plan.\n")
    let file = GlossaryFile(.init(path: "g.yaml", bytes: Array(text.utf8)))
    let base = file.explanation(of: try #require(ConceptID(rawValue: "b")), in: .spanish)
    let changes = try ["d", "b", "c"].map { id in
      var change = ExplanationChange(try #require(ConceptID(rawValue: id)), .spanish)
      change.checked = "reviewed 2026-11-03 translator"
      if id != "b" { change.base = base }
      return change
    }
    let result = file.applying(changes)
    #expect(result.refused.isEmpty && result.lines.count == 1)
    let after = GlossaryFile(.init(path: "g.yaml", bytes: result.text))
    #expect(after.conceptIDs.map(\.rawValue) == ["b", "c", "d"])
    #expect(after.conceptIDs.allSatisfy { after.explanation(of: $0, in: .spanish)?.review.state == .reviewed })
  }
}
