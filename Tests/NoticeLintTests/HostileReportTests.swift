import Foundation
import Notices
import TestSupport
import Testing
import UnicodeText

@testable import NoticeLint
@testable import Terminology

/// Letters, glossaries and names of files that were made to do harm come out inert in every report.
@Suite struct HostileReportTests {
  static let signs =
    "\u{1B}[31m\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{2066}\u{200F}\u{8}\u{7F}\u{2028}\u{61C}\u{FEFF}\u{FFFE}\u{0}"
  /// Each would be the start of something somewhere.
  static let markup = [
    "::error file=x::owned", "##[error]owned", "]]>", "<script>alert(1)</script>", "=HYPERLINK(1)",
    "[x](https://a.example)",
    "{{name}} {0}", "| a | b |", "@everyone", "`code`", "%0A::error::owned", "<!-- -->", "&lt;", "\"' onload=",
  ]

  static func run() -> RunReport {
    // A term with markup or control characters in it is refused when the glossary is read; other texts are not.
    let bad =
      "how \\e[31m\\u202E <script>alert(2)</script> ]]> ::error::owned ##[error]owned [x](https://b.example) @all {{x}}"
    let yaml = sampleGlossary.replacing("how the state rates schools", with: "\"\(bad)\"")
    let letters = markup.enumerated().map { number, text in
      (
        "\(text.replacing("/", with: "_"))\n::error::\(signs) \(number).en.md",
        "\(text)\n\(signs) the accountability system \(signs) \(text)\n\n\(text) QRXW \(text)"
      )
    }
    var configuration = Configuration()
    configuration.served = [ServedLanguage(.english), ServedLanguage(.spanish, families: 3)]
    return Linter(termbase: .of(yaml), configuration: configuration).check(
      letters.map { .init(file: $0.0, format: .plainText, bytes: Array($0.1.utf8)) })
  }

  static func texts(_ reporter: Reporter) -> [String] {
    let run = run()
    return [(false, false), (true, false), (true, true)].map { all, isRedacted in
      var options = ReportOptions()
      (options.listsAll, options.isRedacted) = (all, isRedacted)
      options.unread = markup.map {
        InputIssue(
          code: "notice/not-readable", message: "this \($0)\n\(signs) cannot be opened",
          help: "\($0)\n::error::\(signs)",
          file: "\($0)\n::error::\(signs).md", position: LinePosition(line: 1, column: 1))
      }
      return reporter.write([run], options)
    }
  }

  @Test(arguments: Reporter.all.map(\.name)) func everyReportIsInert(_ name: String) throws {
    for text in Self.texts(try #require(Reporter.named(name))) {
      #expect(text.contains("owned") && text.contains("alert"))
      for scalar in text.unicodeScalars where scalar != "\n" && Terminal.isHarmful(scalar) {
        Issue.record("U+\(String(scalar.value, radix: 16)) in \(name)")
      }
      #expect(!text.contains("##[") || ["html", "json", "sarif", "gitlab"].contains(name))
      try Self.check(text, name)
    }
  }

  /// What would be markup to the readers of a report.
  private static func check(_ text: String, _ name: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let commands = lines.filter { $0.drop { $0 == " " }.hasPrefix("::") }
    switch name {
    case "github":
      #expect(!commands.isEmpty)
      // A file and a line, or the line that says how many more.
      let own = try Regex("^::(error|warning|notice) (file=[^,:]*,line=[0-9]+[^:]*|title=notice-lint)::.*$")
      for line in commands where line.wholeMatch(of: own) == nil { Issue.record("\(line)") }
      #expect(lines.dropLast().count == commands.count + 1)
    case "junit":
      #expect(commands.isEmpty && !text.contains("]]>") && !text.contains("<script") && !text.contains("\u{FFFE}"))
    case "json", "sarif", "gitlab":
      _ = try JSONValue(text.utf8)
      // Everything of others stands in quotation marks, behind a key or in a list.
      #expect(commands.isEmpty)
    case "markdown":
      #expect(commands.isEmpty)
      let bare = text.replacing(try Regex("(`+) .*? \\1|`[^`\n]*`"), with: "").replacing(
        try Regex("\\\\[<>\\[\\]|`!&*_]"), with: "")
      for sign in ["<", "](", "](https", "https://", "@"] { #expect(!bare.contains(sign), "\(sign) in \(bare)") }
      let tables = bare.split(separator: "\n").filter { $0.hasPrefix("|") }
      #expect(Set(tables.map { $0.count { $0 == "|" } }).count <= 4)
    case "html":
      // One script, the page's own; what others wrote opens no tag.
      #expect(text.split(separator: "<script").count == 2 && !text.contains("<img") && !text.contains("<svg"))
    case "text": #expect(commands.isEmpty)
    case "lines":
      // One place at the start of each line, whose name has no colon: nothing in it is a place of its own.
      let own = try Regex("^[^:]+:[0-9]+:[0-9]+: (error|warning|note): .+$")
      for line in lines.dropLast() where line.wholeMatch(of: own) == nil { Issue.record("\(line)") }
      #expect(commands.isEmpty && lines.count > 20)
    default: Issue.record("say here what makes \(name) inert")
    }
  }
}
