import TestSupport
import Testing
import UnicodeText

@testable import Notices

/// Control tags: which text stands under which condition, and that no tag is taken for text.
@Suite struct BranchTests {
  /// A template on the left; on the right its parts with `|` between them, `⟦condition: text⟧` around each branch and `▣` for
  /// the mask.
  static let rows = [
    ("{{#if a}}One{{else}}two{{/if}}.", "⟦{{#if a}}: One▣⟧⟦{{else}} of {{#if a}}: two⟧."),
    ("{{#if a}}\nOne\n{{else}}\ntwo\n{{/if}}", "⟦{{#if a}}: One⟧|⟦{{else}} of {{#if a}}: two⟧"),
    ("x {{#if a}} y {{/if}} z", "x ⟦{{#if a}}: y ⟧z"),
    ("The IEP{{#if a}}, a plan,{{/if}} is", "The IEP⟦{{#if a}}: , a plan,⟧ is"),
    ("{{#each xs}}\n- {{name}}\n{{/each}}", "⟦{{#each xs}}: ▣⟧"),
    ("{{#sped}}a{{/sped}} {{^sped}}b{{/sped}}", "⟦{{#sped}}: a⟧ ⟦{{^sped}}: b⟧"),
    ("{{~#if a~}} y {{~/if~}}", "⟦{{#if a}}: y⟧"),
    ("{{#if a}}x {{#if b}}y{{/if}}{{/if}}", "⟦{{#if a}}: x ⟧⟦{{#if a}} + {{#if b}}: y⟧"),
    ("{{! a note }}Hello {{!-- {{x}} --}}you", "Hello you"),
    ("{{#> layout}}a{{/layout}}", "a"),
    (
      "{% if a %}1{% elif b %}2{% else %}3{% endif %}",
      "⟦{% if a %}: 1▣⟧⟦{% elif b %} of {% if a %}: 2▣⟧⟦{% else %} of {% if a %}: 3⟧"
    ),
    ("{%- for x in y -%}a{% empty %} b{%- endfor -%}", "⟦{% for x in y %}: a⟧⟦{% empty %} of {% for x in y %}:  b⟧"),
    (
      "{% case x %}{% when 1 %}a{% when 2 %} b{% endcase %}",
      "⟦{% when 1 %} of {% case x %}: a⟧⟦{% when 2 %} of {% case x %}:  b⟧"
    ),
    ("{% unless a %}x{% endunless %}{% block b %} y{% endblock b %}", "⟦{% unless a %}: x⟧ y"),
    ("a {% comment %} not {{sent}} {% endcomment %} b {# nor this #}", "a b"),
    ("{% set x = 1 %}{% include 'y' %} a", "▣ a"),
    ("<% if a %>x<% elsif b %> y<% end %>", "⟦<% if a %>: x⟧⟦<% elsif b %> of <% if a %>:  y⟧"),
    ("<% if (a) { %>x<% } else { %> y<% } %>", "⟦<% if (a) { %>: x⟧⟦<% } else { %> of <% if (a) { %>:  y⟧"),
    ("<% xs.each do |x| %>a <%= x %><% end %>", "⟦<% xs.each do |x| %>: a ▣⟧"),
    ("<% xs.forEach(function(x) { %>a<% }) %>", "⟦<% xs.forEach(function(x) { %>: a⟧"),
    ("<%= form_for x do |f| %>a<% end %> <%# note %>b", "a b"),
    (
      "{{if .A}}x{{else if .B}} y{{else}} z{{end}}",
      "⟦{{if .A}}: x⟧⟦{{else if .B}} of {{if .A}}:  y⟧⟦{{else}} of {{if .A}}:  z⟧"
    ),
    ("{{range .A}}x{{end}} {{with .B}}y{{end}} {{define \"c\"}}z{{end}}", "⟦{{range .A}}: x⟧ ⟦{{with .B}}: y⟧ z"),
    ("from {{start}} to {{end}}", "from ▣ to ▣"),
    ("*|IF:A=1|*x*|ELSE:|* y*|END:IF|*", "⟦*|IF:A=1|*: x⟧⟦*|ELSE:|* of *|IF:A=1|*:  y⟧"),
    ("Dear ((name)), ((late??be on time)) bye", "Dear ▣, ⟦((late??…)): be on time⟧ bye"),
    ("`{{#if a}}` opens", "▣ opens"),
  ]

  @Test(arguments: rows)
  func branches(_ template: String, _ expected: String) {
    let notice = markdown(template)
    #expect(Self.marked(notice) == expected)
    #expect(notice.issues == [])
    #expect(mapProblems(notice) == [])
  }

  private static func marked(_ notice: Notice) -> String {
    notice.parts.map { part in
      var result = ""
      var offset = 0
      for branch in part.branches {
        result += part.bytes.string(TextSpan<PartText>(offset, branch.span.start))
        result += "⟦\(branch.conditions.map(\.name).joined(separator: " + ")): \(part.bytes.string(branch.span))⟧"
        offset = branch.span.end
      }
      return result + part.bytes.string(TextSpan<PartText>(offset, part.bytes.count))
    }.joined(separator: "|").replacing("\u{FFFC}", with: "▣")
  }

  /// Exactly one of the arms stands in every letter, or there may be a letter with none.
  @Test func alternatives() {
    func arms(_ text: String) -> [[String]] {
      markdown(text).parts.flatMap(\.branches).flatMap(\.conditions).map(\.alternatives)
    }
    #expect(arms("{{#if a}}x{{/if}}") == [[]])
    let both = ["{{#if a}}", "{{else}} of {{#if a}}"]
    #expect(arms("{{#if a}}x{{else}} y{{/if}}") == [both, both])
    #expect(arms("{{#a}}x{{/a}}\n\n{{^a}}y{{/a}}") == [["{{#a}}", "{{^a}}"], ["{{#a}}", "{{^a}}"]])
    #expect(arms("{{#unless a}}x{{/unless}}") == [[]])
    #expect(arms("{% if a %}x{% elif b %} y{% endif %}") == [[], []])
  }

  /// The tag without a partner is told, with its place; what it meant to hide counts as text for everyone.
  @Test(arguments: [
    ("Hello ⟦{{#if a}}⟧you", "{{#if a}} is never closed"), ("Hello you⟦{{/if}}⟧", "{{/if}} closes nothing"),
    ("Hello ⟦{{else}}⟧ you", "{{else}} stands in no condition"),
    ("{{#if a}}x⟦{{#if b}}⟧y{{/if}}z", "{{#if b}} is never closed"),
    ("{{#if a}}x⟦{{#each b}}⟧y{{/if}}", "{{#each b}} is never closed"),
    ("{% if a %}x⟦{{/if}}⟧y{% endif %}", "{{/if}} closes nothing"),
    ("<% if a %>b<% else %>c⟦<% else %>⟧d<% end %>", "<% else %> stands in no condition"),
    ("⟦*|IF:A|*⟧x", "*|IF:A|* is never closed"),
  ])
  func unbalanced(_ marked: String, _ message: String) throws {
    let template = Marked(marked)
    for notice in [markdown(template.text), plainText(template.text)] {
      let issue = try #require(notice.issues.first)
      #expect(notice.codes == ["notice/unbalanced-tag"] && issue.severity == .warning)
      if !message.contains("{{#if b}}") { #expect(issue.message == message) }
    }
  }

  /// Letters without a template never hear of one.
  @Test(arguments: NoticeFiles.markdownLetters + NoticeFiles.plainLetters)
  func lettersAreNoTemplates(_ path: String) throws {
    let notice = try NoticeFiles.notice(path)
    #expect(notice.parts.allSatisfy(\.branches.isEmpty) && notice.issues == [])
  }

  @Test func rowsOfATableStayTogether() {
    let notice = markdown("| Day | Room |\n|---|---|\n{{#each days}}\n| {{day}} | {{room}} |\n{{/each}}\n\nEnd.")
    let cells = notice.parts.filter { if case .tableCell = $0.kind { true } else { false } }
    #expect(cells.map(\.text) == ["Day", "Room", "\u{FFFC}", "\u{FFFC}"])
    #expect(cells.map(\.branches.count) == [0, 0, 1, 1])
    #expect(notice.texts.last == "End.")
  }

  @Test func manyTagsAndDeepOnes() {
    let many = String(repeating: "{{#if a}}x{{else}} y{{/if}}\n\n", count: 33_334)
    #expect(markdown(many).parts.count == 33_334 && markdown(many).issues == [])
    for open in ["{{#if a}}", "{% if a %}", "<% if a %>", "*|IF:A|*", "((a??"] {
      let notice = plainText(String(repeating: open + " x ", count: 100_000))
      #expect(notice.issues.count <= BranchScanner.problemsTold + 1)
      #expect(notice.issues.allSatisfy { $0.severity == .warning })
    }
    let closers = String(repeating: "{{#a}} x {{/b}} ", count: 50_000)
    #expect(plainText(closers).issues.last?.message.contains("more template tags") == true)
    let deep = String(repeating: "{{#if a}}\n", count: 100) + "x\n" + String(repeating: "{{/if}}\n", count: 100)
    #expect(plainText(deep).codes == ["notice/too-deep"])
    #expect(plainText(deep).parts.first?.branches.first?.conditions.count == BranchScanner.depth)
  }

  @Test func everyPrefixOfATemplate() {
    let template = Array(Self.rows.map(\.0).joined(separator: "\n\n").utf8)
    for count in 0...template.count {
      let bytes = Array(template.prefix(count))
      for format in [NoticeFormat.markdown, .plainText] {
        #expect(mapProblems(format.notice(bytes, file: "prefix")) == [])
      }
    }
  }
}
