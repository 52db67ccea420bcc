import Notices
import TestSupport
import Testing
import UnicodeText

/// What a family sees of HTML, and what it does not.
@Suite struct HTMLTests {
  /// HTML on the left; on the right the texts of the parts, parted by `|`, with `▣` for the mask.
  static let rows = [
    // White space.
    ("<p> a \n b </p>\n<p>c</p>", "a b|c"), ("a<b> b</b> <i> c </i>d", "a b c d"), ("a&#32;&#10; b", "a b"),
    ("a&nbsp; b", "a\u{A0} b"), ("<pre>a  b\n  c\n\nd &lt;</pre>", "a  b\nc|d <"), ("a<!-- x -->b<wbr>c", "abc"),
    ("<p>a<br>b<br/>\n<br>c</p>", "a\nb|c"), ("<p><br>a<br></p>", "a"), ("a</br>b", "a\nb"),
    // Tags that split no word, and tags that part sentences.
    ("ac<b>count</b>a<font color=red>bi</font>lity", "accountability"), ("a<div>b</div>c", "a|b|c"),
    ("<h1>a</h2>b", "a|b"), ("<p>a<p>b", "a|b"), ("<ul><li>a<li>b<ul><li>c</ul></ul>", "a|b|c"),
    ("<b>a<p>b</b>c</p>", "a|bc"), ("<a href=x>a<a href=y>b</a>", "ab"), ("<tr><td>a</td></tr>b", "a|b"),
    ("a</p>b</div>c</b>d", "a|bcd"), ("<button>a</button>b", "a|b"),
    // References.
    (
      "&eacute;&eacute &amp;amp; &notit; &nope; &#146;&#xE9;&#xD800; AT&T &copy2026",
      "éé &amp; ¬it; &nope; ’é\u{FFFD} AT&T ©2026"
    ),
    ("accounta&shy;bility &check;", "accounta\u{AD}bility ✓"),
    // What browsers take for text.
    ("a < b <3 </ c> <", "a < b <3 <"), ("1 <2 &> 0", "1 <2 &> 0"),
    // What nobody sees.
    ("<title>t</title><style>a{}</style><script>'<p>x'</script>a<template>x</template>", "t|a"),
    ("a<p hidden>x</p>b<div style='display : none'>y<p>z</div>c", "a|b|c"),
    ("a<noscript>x</noscript><iframe>y</iframe>b", "ab"),
    ("a<![if !mso]>b<![endif]>c<!--[if mso]>d<![endif]-->", "abc"), ("<?xml version='1.0'?>a<!ELEMENT b>", "a"),
    ("<object>x</object><video>y</video><ruby>漢<rp>(</rp><rt>x</rt></ruby>字", "漢字"),
    ("<dialog>x</dialog><dialog open>y</dialog>", "y"),
    ("a<!-->b<!--->c<!-- x --!>d", "abcd"), ("a<input type=hidden value=x title=y>b", "ab"),
    // What is seen in another place.
    ("<p>a<img src=x alt='b &amp; c' title='d'>e</p>", "ae|b & c|d"), ("<img alt=''>a<img alt>", "a"),
    ("<input type=submit value='Send now'><input value='no'><input placeholder='Your name'>", "Send now|Your name"),
    ("<a href=x title='Form' aria-label='Form'>a</a>", "Form|a"),
    ("<select><optgroup label=g><option>a<option>b</select>", "g|a|b"),
    ("<div style='display:none'>In short</div><h1>a</h1><div style='display:none'>x</div>", "In short|a"),
    ("<textarea>a\nb &lt;p></textarea>", "a\nb <p>"),
    // Placeholders and addresses.
    ("{{#if a < b}}x{{/if}} <<Parent_Name>> *|FNAME|*", "x ▣ ▣"),
    ("<a href='{{url \"x\"}}' title=\"{{t}}\">a</a>", "▣|a"),
    ("{{#if a}}<td>{{b}}</td>{{/if}}", "▣"), ("[Name</td><td>of]", "[Name|of]"),
    ("{{a < b && c > d}}x {{a <b}} y", "▣x ▣ y"), ("[Name of <b>school</b>]", "▣"),
    ("<!-- {{ --> a }} b", "a }} b"), ("see https://x.example/?a=1&amp;b=2. a@b.example", "see ▣. ▣"),
    ("{{a\n\tb}} c", "▣ c"),
    ("<ABC School> &lt;ABC School&gt;", "<ABC School>"), ("a <code>b <i>c</i></code> d", "a ▣ d"),
    // Drawings and formulas.
    ("<svg><title>t</title><text>a</text><style>x</style><path d='M 0 B'/></svg>b", "t|ab"),
    ("<svg><![CDATA[a<b]]></svg>", "a<b"),
    ("<math><mi>x</mi></math>a", "a"), ("<svg><p>a</p>b", "a|b"), ("<![CDATA[a]]>b", "b"),
    // Content that is no markup.
    ("<plaintext>a<b></plaintext>", "a<b></plaintext>"), ("<xmp>a<b>&amp;</xmp>c", "a<b>&amp;|c"),
    ("<title>a<b></title>c", "a<b>|c"),
    // Attributes as people write them.
    ("<p class=a id='b' data-x lang=>a</p>", "a"), ("<p it's>a</p>", "a"), ("<p a=\"1\"b=2/>a", "a"),
    ("<img alt=a/b>", "a/b"),
    ("<frameset><frame src=x></frameset>", ""), ("<body><body class=x>a</body></html>b", "a|b"),
  ]

  @Test(arguments: rows)
  func isRead(_ text: String, _ expected: String) {
    let notice = html(text)
    #expect(notice.texts.joined(separator: "|").replacing("\u{FFFC}", with: "▣") == expected)
    #expect(mapProblems(notice) == [])
  }

  @Test func namesLanguagesAndSpans() throws {
    let notice = html(
      "<html lang=es><p>uno <i lang=en>one</i><p lang=en>two<br><span lang=fr>trois</span><p xml:lang=ht>kat")
    #expect(notice.language == .spanish)
    #expect(notice.texts == ["uno one", "two", "trois", "kat"])
    #expect(notice.parts.map { $0.language?.written } == [nil, "en", "fr", "ht"])
    #expect(html("<meta http-equiv=Content-Language content=es><p>uno").language == .spanish)
    let bad = html("<html lang=english><p>a")
    #expect(bad.codes == ["notice/bad-language"] && bad.issues[0].severity == .warning && bad.texts == ["a"])
    #expect(html("<p lang='{{lang}}'>a").issues == [])
  }

  @Test func tablesOfDataAndOfPlaces() {
    let cells = html("<table><caption>c</caption><tr><th>a<th>b<tr><td>1<td>2<ul><li>x</ul></table>")
    #expect(
      cells.parts.map(\.kind) == [
        .caption, .tableCell(row: 0, column: 0, isHeader: true), .tableCell(row: 0, column: 1, isHeader: true),
        .tableCell(row: 1, column: 0, isHeader: false), .tableCell(row: 1, column: 1, isHeader: false),
        .listItem(depth: 1),
      ])
    for layout in [
      "<table width=100%><tr><td>a<td>b<tr><td>c<td>d</table>", "<table><tr><td>a<tr><td>b</table>",
      "<table role=presentation><tr><th>a<td>b<tr><td>c<td>d</table>",
      "<table><tr><td>a<table width=1><tr><td>b</table><td>c<tr><td>d<td>e</table>",
    ] { #expect(html(layout).parts.allSatisfy { $0.kind == .paragraph && $0.group == nil }, "\(layout)") }
    let spans = html("<table border=1><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>").parts
    #expect(spans[1].kind == .tableCell(row: 0, column: 2, isHeader: false) && Set(spans.map(\.group)).count == 1)
  }

  @Test func termsAndMeaningsAreRows() {
    let notice = html("<dl><dt>a<dd>b<dd>c<dt>d<dd>e</dl>")
    #expect(
      notice.parts.map(\.kind)
        == [(0, 0), (0, 1), (0, 1), (1, 0), (1, 1)].map {
          .tableCell(row: $0.0, column: $0.1, isHeader: false)
        })
    #expect(Set(notice.parts.map(\.group)).count == 1)
  }

  @Test func marksAndNotes() throws {
    let notice = html(
      "<p>x <b>a<i>b</i></b> <a href='#t'>c</a> <dfn>d</dfn> <abbr title='E F'>EF</abbr><sup>2</sup>"
        + "<sup><a href='#fn1' id=r>1</a></sup> 1<sup>st</sup></p><p id=fn1>g <a href='#fnref1'>↩</a></p>")
    let part = try #require(notice.parts.first)
    #expect(part.text == "x ab c d EF\u{FFFC}\u{FFFC} 1st")
    #expect(
      part.marks.map(\.kind) == [
        .strong, .emphasis, .link(target: "#t"), .definition, .abbreviation(of: "E F"), .note(1),
      ])
    #expect(notice.parts[1].kind == .note(1) && notice.texts[1] == "g")
  }

  @Test func quotationsHeadingsAndBoldLines() {
    let notice = html(
      "<blockquote><p>a</blockquote><h3>b</h3><p style='font-weight: 700'>What is c?</p><div><p>d</div>")
    #expect(notice.parts.map(\.isQuotation) == [true, false, false, false])
    #expect(notice.parts.map(\.kind) == [.paragraph, .heading(level: 3), .heading(level: 7), .paragraph])
  }

  @Test(arguments: ["windows-1252", "ISO-8859-1", "Shift_JIS"])
  func anotherCharacterSetIsRefused(_ name: String) throws {
    for tag in ["<meta charset=\(name)>", "<meta http-equiv=content-type content='text/html; charset=\(name)'>"] {
      let notice = html("\(tag)<p>café")
      #expect(notice.codes == ["notice/wrong-charset"] && notice.parts.isEmpty)
      #expect(notice.issues[0].help.contains("utf-8") && notice.issues[0].message.contains(name.lowercased()))
      #expect(html("\(tag)<p>cafe").issues == [])
    }
    #expect(html("<meta charset='UTF-8'><p>café").issues == [])
  }

  @Test func remarksAreFound() {
    let notice = html("<p>a</p><!-- notice-lint-allow-next x --><p>b {{! notice-lint-allow y }} c</p>")
    #expect(notice.remarks.map(\.text) == ["allow-next x", "allow y"])
    #expect(notice.texts == ["a", "b c"])
  }
}
