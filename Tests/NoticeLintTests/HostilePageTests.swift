import Foundation
import Notices
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// Texts of others on the page: none of them is markup, ends an attribute, or turns what stands behind it.
@Suite struct HostilePageTests {
  static let payloads = [
    "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)", "' autofocus onfocus='alert(1)", "--><svg onload=alert(1)>", "&lt;script&gt;",
    "]]><b>", "\u{202E}txt.exe\u{2066}", "\u{1B}[31m\u{7}\u{8}\u{9B}\u{7F}", "a\nb\r\nc\u{2028}d\u{2029}e",
    "<\u{301}script>\u{20DD}\"\u{301} x=\u{200D}", "javascript:alert(1)", "{words}\\(x)$&",
  ]

  enum Place: String, CaseIterable {
    case letter, file, term, explanation, instead, role, issue, program, configuration
  }

  @Test(arguments: payloads, Place.allCases) func staysText(_ payload: String, _ place: Place) throws {
    let hostile = Self.page(payload, in: place)
    let harmless = Self.page("harmless", in: place)
    // The same elements with the same attributes in the same order: whatever was put in opened and closed nothing.
    #expect(Self.skeleton(hostile) == Self.skeleton(harmless))
    #expect(Self.skeleton(hostile).count { $0.hasPrefix("script") } == 1)
    let harmful = hostile.unicodeScalars.filter { scalar in
      scalar != "\n" && Terminal.isHarmful(scalar) && !["\u{200E}", "\u{200F}", "\u{61C}"].contains(scalar)
    }
    #expect(harmful.isEmpty)
    #expect(!hostile.contains("\r"))
  }

  /// Where the payload is to be read, it is there to be read.
  @Test(arguments: [Place.letter, .file, .explanation, .instead, .role, .issue, .program]) func isShown(_ place: Place)
  {
    let page = Self.page("<b>&\"x\"", in: place)
    #expect(page.contains("&lt;b&gt;&amp;&quot;x&quot;"), "\(place)")
  }

  @Test func directionMarksStayInsideTheirElement() {
    let page = Self.page("\u{200F}نظام\u{200E}", in: .instead)
    #expect(page.contains(">\u{200F}نظام\u{200E}</p>"))
  }

  private static func page(_ payload: String, in place: Place) -> String {
    let at = { (here: Place, usual: String) in place == here ? payload : usual }
    let quoted = { (text: String) in "\"" + yaml(text) + "\"" }
    let glossary = """
      notice-lint-termbase: 1
      termbase: sample
      concepts:
        accountability-system:
          subject: accountability
          treatment: explain
          en:
            prefer: accountability system
            instead: \(quoted(at(.instead, "how the state rates schools")))
            explain: \(quoted(at(.explanation, "The accountability system is how the state rates every school.")))
            checked: reviewed 2026-11-03 family-office

      """
    var termbase = Termbase.of(glossary)
    if place == .role || place == .term { termbase = retold(termbase, payload, place) }
    var configuration = Configuration()
    configuration.file = at(.configuration, ".notice-lint.yml")
    configuration.served = [ServedLanguage(.english), ServedLanguage(.spanish, families: 812)]
    let linter = Linter(termbase: termbase, configuration: configuration, language: .english)
    let text = "Title\n\n\(at(.letter, "Now")) and the new accountability system is here.\n"
    let inputs = ["second.md", at(.file, "letter") + ".md"].map {
      Linter.Input(file: $0, format: .plainText, bytes: Array(text.utf8))
    }
    var options = ReportOptions()
    options.program = at(.program, "notice-lint")
    options.unread = [
      InputIssue(
        code: "notice/not-readable", message: at(.issue, "this letter cannot be opened"), help: at(.issue, "look"),
        file: at(.issue, "lost.md"))
    ]
    return Reporter.html.write([linter.check(inputs)], options)
  }

  /// What no glossary file may say, another program could.
  private static func retold(_ termbase: Termbase, _ payload: String, _ place: Place) -> Termbase {
    var concepts = termbase.concepts
    let section = concepts[0].sections[0]
    if place == .role, let old = section.explanation {
      concepts[0].sections[0].explanation = Explanation(
        text: old.text, short: old.short, instead: old.instead, glosses: old.glosses,
        review: Review(state: .reviewed, date: payload, role: payload, origin: .person))
    } else if let old = section.terms.first {
      let named = Term(
        text: payload, status: .admitted, type: old.type, caseMode: old.caseMode, forms: [], except: [], needs: [],
        region: nil, gender: nil, why: payload, source: nil, note: nil, place: old.place)
      concepts[0].sections[0].terms = [old, named]
    }
    return Termbase(concepts: concepts, layers: termbase.layers)
  }

  /// A text in a double-quoted scalar.
  private static func yaml(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar == "\"" || scalar == "\\"
        ? "\\\(scalar)"
        : scalar.value < 0x20 || scalar.value > 0x7E ? "\\U" + String(format: "%08X", scalar.value) : "\(scalar)"
    }.joined()
  }

  /// The elements of a page in their order, each with the names of its attributes.
  private static func skeleton(_ page: String) -> [String] {
    let body = page.replacing(PageStyle.style, with: "").replacing(PageStyle.script, with: "")
    // By scalars: a mark behind an angle bracket would join it, and a browser does not ask.
    var (tags, tag, quote) = ([String](), nil as String?, nil as Unicode.Scalar?)
    for scalar in body.unicodeScalars {
      if let open = quote {
        if scalar == open { quote = nil }
      } else if tag != nil, scalar == "\"" || scalar == "'" {
        quote = scalar
      } else if scalar == "<" {
        tag = ""
      } else if scalar == ">", let found = tag {
        tags.append(found)
        tag = nil
      } else if tag != nil {
        tag?.unicodeScalars.append(scalar)
      }
    }
    return tags + (tag.map { ["open: " + $0] } ?? []) + (quote.map { ["quote: \($0)"] } ?? [])
  }
}
