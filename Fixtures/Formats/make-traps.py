#!/usr/bin/env python3
"""Makes the small documents by hand: what word processors write but LibreOffice does not write on request.

    Fixtures/Formats/make-traps.py            writes docx/*.docx and odt/*.odt beside this script, the same bytes every time
"""
import pathlib
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

TYPES = HEAD + """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
ROOT_RELATIONS = HEAD + f"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>"""

# Ids of a German Word; the names are what Word calls its styles everywhere.
STYLES = HEAD + f"""<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" \
w:eastAsia="ja-JP" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>\
<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Unser2"><w:name w:val="Our section"/><w:basedOn w:val="berschrift2"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Listenabsatz"><w:name w:val="List Bullet"/>\
<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="Kreis1"><w:name w:val="Circle"/><w:basedOn w:val="Kreis2"/></w:style>
<w:style w:type="paragraph" w:styleId="Kreis2"><w:name w:val="Circle too"/><w:basedOn w:val="Kreis1"/></w:style>
<w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Intern"><w:name w:val="Office only"/><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>"""


def p(*runs, style=None, properties=""):
    name = f'<w:pStyle w:val="{style}"/>' if style else ""
    inside = f"<w:pPr>{name}{properties}</w:pPr>" if name or properties else ""
    return f"<w:p>{inside}{''.join(runs)}</w:p>"


def r(text, properties=""):
    inside = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inside}<w:t xml:space="preserve">{text}</w:t></w:r>'


def field(code, result):
    return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def body(*paragraphs, section="", namespace=W):
    names = f'xmlns:w="{namespace}" xmlns:r="{REL}" ' + " ".join(
        f'xmlns:{prefix}="{uri}"' for prefix, uri in [
            ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
            ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
            ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
            ("m", "http://schemas.openxmlformats.org/officeDocument/2006/math"),
            ("v", "urn:schemas-microsoft-com:vml")])
    text = "\n".join(paragraphs)
    return f"{HEAD}<w:document {names}><w:body>\n{text}\n<w:sectPr>{section}</w:sectPr></w:body></w:document>"


def write(name, document, others=(), relations=(), types=""):
    entries = [("[Content_Types].xml", TYPES.replace("</Types>", types + "</Types>")), ("_rels/.rels", ROOT_RELATIONS)]
    rows = [("styles", "styles.xml", ""), *relations]
    lines = "".join(
        f'<Relationship Id="rId{number}" Type="{REL}/{kind}" Target="{target}"{more}/>'
        for number, (kind, target, more) in enumerate(rows, 1))
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    entries += [
        ("word/_rels/document.xml.rels", f'{HEAD}<Relationships xmlns="{package}">{lines}</Relationships>'),
        ("word/document.xml", document), ("word/styles.xml", STYLES), *others]
    with zipfile.ZipFile(HERE / "docx" / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, text in entries:
            about = zipfile.ZipInfo(entry, (2026, 12, 1, 8, 0, 0))
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, text)


BOX = '<w:txbxContent>' + p(r("Office hours: Tuesdays, 3 to 5 p.m.")) + "</w:txbxContent>"

write("runs.docx", body(
    p(r("Notice about the school rating"), style="berschrift1"),
    p(r("What it means"), style="Unser2"),
    p(r("Under the account", "<w:b/>"), '<w:proofErr w:type="spellStart"/>', r("ability sys"),
      r("tem", "<w:i/>"), r(" our school received a C &amp; a plan&#x2014;see below.")),
    p(r("This sentence was "), f'<w:ins w:id="1" w:author="A">{r("added ")}</w:ins>',
      '<w:del w:id="2" w:author="A"><w:r><w:delText>deleted </w:delText></w:r></w:del>', r("last week.")),
    p('<w:moveFrom w:id="3" w:author="A">' + r("Moved away. ") + "</w:moveFrom>", r("It stays. "),
      '<w:moveTo w:id="4" w:author="A">' + r("Moved here.") + "</w:moveTo>"),
    p(r("The end of this paragraph is deleted, "), properties='<w:rPr><w:del w:id="5" w:author="A"/></w:rPr>'),
    p(r("so it goes on here.")),
    p(r("Families read this. "), r("The office only reads this. ", "<w:vanish/>"),
      r("And not this. ", '<w:rStyle w:val="Intern"/>'), r("They read this too.", '<w:rStyle w:val="Intern"/><w:vanish w:val="0"/>')),
    p(r("re"), "<w:r><w:softHyphen/></w:r>", r("classification, K"), "<w:r><w:noBreakHyphen/></w:r>", r("12"),
      "<w:r><w:tab/></w:r>", r("page 4"), "<w:r><w:br/></w:r>", r("next line "),
      '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', r(" yes")),
    p(r("A "), r("strong", '<w:rStyle w:val="Fett"/>'), r(" "), r("word", '<w:rStyle w:val="Fett"/>'), r(" and a "),
      f'<w:hyperlink r:id="rId2">{r("link to the ")}{r("glossary", "<w:b/>")}</w:hyperlink>', r(".")),
    p(r("Short bold line", "<w:b/>")),
    p(r("First item"), style="Listenabsatz"),
    p(r("Inner item"), style="Listenabsatz", properties='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'),
    p(r("No item at all"), style="Listenabsatz", properties='<w:numPr><w:numId w:val="0"/></w:numPr>'),
    p(r("The law says what it says, and we quote it."), style="Zitat"),
    p(r("A style that is based on itself."), style="Kreis1"),
    p(r("  blanks   and\n  a line end  ")), p(), p(r("   ")),
    p(r("Area: "), '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', r(" is a formula.")),
), relations=[("hyperlink", "https://riverbend.example/glossary", ' TargetMode="External"')])

write("fields.docx", body(
    p(r("Dear "), field("MERGEFIELD Parent_Name", r("«Parent_") + r("Name»")), r(",")),
    p(f'<w:fldSimple w:instr=" MERGEFIELD Student \\* MERGEFORMAT ">{r("«Student»")}</w:fldSimple>', r(" missed "),
      field("MERGEFIELD Days", ""), r(" days. Typed by hand: «Typed_"), r("Field», and &lt;&lt;Date&gt;&gt;.")),
    p(field('IF { MERGEFIELD L } = "es"', r("The result of a condition is read."))),
    p(r("No result: "), '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD X</w:instrText></w:r>'
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>', r(".")),
    p(r("Nested: "), field("IF " + field("MERGEFIELD Inner", r("not read")) + " = 1", r("read")), r(".")),
    p(field("TOC \\o 1-3", r("Contents that stand elsewhere too"))),
    p(r("Today is "), field('DATE \\@ "MMMM d, yyyy"', r("October 14, 2025")), r("; page "), field("PAGE", r("3")), r(".")),
    p(r("See "), field('HYPERLINK "https://riverbend.example/words"', r("our words")), r(" and "),
      field('HYPERLINK \\l "rights"', r("your rights")), r(".")),
    p(r("Signature: "), "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("Click here to enter text.")
      + "</w:sdtContent></w:sdt>", r(" on "), "<w:sdt><w:sdtPr/><w:sdtContent>" + r("Monday")
      + "</w:sdtContent></w:sdt>", r(".")),
    p(r("Write to office@riv"), r("erbend.example today.")),
))

write("places.docx", body(
    p(r("The school rating"), '<w:r><w:footnoteReference w:id="2"/></w:r>', r(" is a grade for the school"),
      '<w:r><w:endnoteReference w:id="2"/></w:r>', r(".")),
    p(r("A box floats here. "), '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
      '<wp:anchor><wp:docPr id="1" name="Box" descr=""/><wps:wsp><wps:txbx>' + BOX
      + "</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + BOX
      + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>", r("The paragraph goes on.")),
    p('<w:r><w:pict><v:shape><v:textbox>' + BOX.replace("Tuesdays", "Mondays") + "</v:textbox></v:shape></w:pict></w:r>"),
    p('<w:r><w:drawing><wp:inline><wp:docPr id="2" name="Picture" descr="Our school&apos;s growth &amp; rating"/>'
      "</wp:inline></w:drawing></w:r>"),
    "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("Measure"))
    + "</w:tc><w:tc>" + p(r("Result")) + "</w:tc></w:tr><w:tr><w:tc>" + p(r("Growth")) + p(r("second line"))
    + "</w:tc><w:tc>" + p(r("percentile")) + "</w:tc><w:tc><w:tbl><w:tr><w:tc>" + p(r("inside")) + "</w:tc></w:tr></w:tbl>"
    + p(r("41")) + "</w:tc></w:tr></w:tbl>",
    p(r("After the table.")),
    section='<w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>'
    '<w:footerReference w:type="default" r:id="rId4"/>',
), others=[
    ("word/header1.xml", f'{HEAD}<w:hdr xmlns:w="{W}">{p(r("Riverbend Unified School District"))}</w:hdr>'),
    ("word/header2.xml", f'{HEAD}<w:hdr xmlns:w="{W}">{p(r("Never shown: no title page"))}</w:hdr>'),
    ("word/footer1.xml", f'{HEAD}<w:ftr xmlns:w="{W}">{p(r("Page "), field("PAGE", r("1")))}</w:ftr>'),
    ("word/footnotes.xml", f'{HEAD}<w:footnotes xmlns:w="{W}"><w:footnote w:type="separator" w:id="-1">'
     f'{p("<w:r><w:separator/></w:r>")}</w:footnote><w:footnote w:id="2">'
     f'{p("<w:r><w:footnoteRef/></w:r>", r(" The state gives each school a letter from A to F."))}</w:footnote></w:footnotes>'),
    ("word/endnotes.xml", f'{HEAD}<w:endnotes xmlns:w="{W}"><w:endnote w:id="2">{p(r("As of 2025."))}</w:endnote></w:endnotes>'),
], relations=[("header", "header1.xml", ""), ("header", "header2.xml", ""), ("footer", "/word/footer1.xml", ""),
              ("footnotes", "footnotes.xml", ""), ("endnotes", "../word/endnotes.xml", "")])

write("templates.docx", body(
    p(r("{{#if iep}}Your child has an IE"), r("P.{{/if}} Every family gets this.")),
    p(r("{{#if late}}")), p(r("You were late.")), p(r("{{/if}}")),
    p(r("{% if open %}Never closed.")),
))

write("strict.docx", body(p(r("A file in the strict form of the standard.")), namespace=STRICT))

write("bilingual.docx", body(
    p(r("The state gives every school a rating, and this letter tells you what the rating of our school is and what it means for your child.")),
    p(r("El estado da a cada escuela una calificación, y esta carta le dice cuál es la de nuestra escuela y qué significa para su hijo.",
        '<w:lang w:val="es-MX"/>')),
))


def odt(name, content, styles=""):
    names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in [
        *((n, f"urn:oasis:names:tc:opendocument:xmlns:{n}:1.0") for n in ["office", "text", "style", "table"]),
        ("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
        ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
        ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
        ("xlink", "http://www.w3.org/1999/xlink")])
    manifest = HEAD + """<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>\
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"""
    with zipfile.ZipFile(HERE / "odt" / name, "w") as archive:
        for entry, text in [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", f"{HEAD}<office:document-content {names}>{content}</office:document-content>"),
            ("styles.xml", f"{HEAD}<office:document-styles {names}>{styles}</office:document-styles>"),
            ("META-INF/manifest.xml", manifest),
        ]:
            about = zipfile.ZipInfo(entry, (2026, 12, 1, 8, 0, 0))
            about.compress_type = zipfile.ZIP_STORED if entry == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(about, text)


def look(name, properties, family="text", parent=""):
    return (f'<style:style style:name="{name}" style:family="{family}"{parent}>'
            f"<style:text-properties {properties}/></style:style>")


odt("traps.odt", "<office:automatic-styles>"
    + look("T1", 'fo:font-weight="bold"') + look("T2", 'text:display="none"')
    + look("T3", 'fo:language="es" fo:country="MX"')
    + look("P1", "", "paragraph", ' style:parent-style-name="Title"')
    + """</office:automatic-styles><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>Deleted words.</text:p></text:deletion>\
</text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">About the school rating</text:p>
<text:h text:outline-level="2">What it <text:span text:style-name="T1">means</text:span></text:h>
<text:p>   The account<text:span text:style-name="T1">ability sys</text:span>tem,
      over two lines,<text:s text:c="3"/>with blanks<text:tab/>and a tab<text:line-break/>and a break\
<text:soft-page-break/> that is none.<text:change text:change-id="c1"/></text:p>
<text:p>Dear <text:database-display text:column-name="Parent">&lt;Parent&gt;</text:database-display>, \
<text:user-field-get text:name="child"><text:span>Ana</text:span></text:user-field-get>&#8217;s rating came on \
<text:date>October 14, 2025</text:date>. Office: <text:placeholder text:placeholder-type="text">&lt;phone&gt;</text:placeholder></text:p>
<text:p>Read this.<text:span text:style-name="T2"> Not this.</text:span><office:annotation><text:p>A comment.</text:p></office:annotation> \
<text:ruby><text:ruby-base>And this</text:ruby-base><text:ruby-text>reading</text:ruby-text></text:ruby>.</text:p>
<text:p>The rating<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>\
<text:p>A letter from A to F.</text:p></text:note-body></text:note> is a grade<text:note text:note-class="endnote">\
<text:note-citation>i</text:note-citation><text:note-body><text:p>Since 2025.</text:p></text:note-body></text:note> of the school.</text:p>
<text:p>A box: <draw:frame><draw:text-box><text:p>Office hours on Tuesdays</text:p></draw:text-box></draw:frame> here.\
<draw:frame><draw:image/><svg:title>Chart</svg:title><svg:desc>Growth &amp; rating</svg:desc></draw:frame></text:p>
<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>one and a half</text:p></text:list-item></text:list>\
</text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>
<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"/>\
<table:table-cell><text:p>Result</text:p></table:table-cell></table:table-row></table:table-header-rows>\
<table:table-row><table:table-cell><text:p>Growth</text:p></table:table-cell><table:covered-table-cell/>\
<table:table-cell><text:p>41</text:p></table:table-cell></table:table-row></table:table>
<text:p text:style-name="Quotations">The law says so.</text:p>
<text:p><text:span text:style-name="T3">La calificación de la escuela viene del estado, y cada familia puede verla en la página del distrito.</text:span></text:p>
<text:p>See <text:a xlink:href="https://riverbend.example/words">our <text:span text:style-name="T1">words</text:span></text:a>.</text:p>
<text:section text:display="none"><text:p>Hidden section.</text:p></text:section>
<text:table-of-content><text:index-body><text:p>What it means</text:p></text:index-body></text:table-of-content>
</office:text></office:body>""", """<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="en" \
fo:country="US"/></style:default-style><style:style style:name="Title" style:family="paragraph"/></office:styles>\
<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Riverbend Unified School District</text:p>\
</style:header><style:header-first style:display="false"><text:p>Never shown</text:p></style:header-first>\
<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>""")
