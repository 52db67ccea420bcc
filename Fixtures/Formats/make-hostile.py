#!/usr/bin/env python3
"""Makes Word and OpenDocument files that nobody means well with, and files that carry a wrong name.

    Fixtures/Formats/make-hostile.py          writes hostile/* beside this script, the same bytes every time
"""
import pathlib
import struct
import zipfile

HERE = pathlib.Path(__file__).resolve().parent / "hostile"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES = HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def root(target="word/document.xml"):
    return (f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="{target}"/></Relationships>')


def document(inside, prolog=HEAD):
    return f'{prolog}<w:document xmlns:w="{W}"><w:body>{inside}</w:body></w:document>'


def p(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def docx(name, text, target="word/document.xml", more=()):
    entries = [("[Content_Types].xml", TYPES), ("_rels/.rels", root(target)), ("word/document.xml", text), *more]
    with zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, content in entries:
            about = zipfile.ZipInfo(entry, (2026, 12, 1, 8, 0, 0))
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, content, compresslevel=9)


def patched(name, source, change):
    data = bytearray((HERE / source).read_bytes())
    change(data)
    (HERE / name).write_bytes(data)


HERE.mkdir(exist_ok=True)
ENTITY = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
LOL = "<!DOCTYPE d [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9)) + "]>"
docx("plain.docx", document(p("A letter that is fine.")))
docx("external-entity.docx", document(p("&e;"), HEAD + ENTITY))
docx("entities.docx", document(p("&j;"), HEAD + LOL))
docx("unknown-entity.docx", document(p("Dear&nbsp;family"), HEAD + '<!DOCTYPE d SYSTEM "http://riverbend.example/d.dtd">'))
docx("deep.docx", document("<w:sdt><w:sdtContent>" * 50_000 + "</w:sdtContent></w:sdt>" * 50_000))
docx("bomb.docx", document(p("a " * (70 << 20))))
docx("traversal.docx", document(p("Never read.")), "../../etc/passwd")
docx("absolute.docx", document(p("Read: an absolute target is the archive's.")), "/word/document.xml",
     [("../../evil.xml", "<x/>"), ("/etc/passwd", "root")])
docx("twice.docx", document(p("One.")), more=[("word/document.xml", document(p("Two.")))])
docx("not-closed.docx", document(p("Open"))[:-20])
docx("windows.docx", document(p("Caf")).replace("UTF-8", "windows-1252"))
docx("empty.docx", document("<w:p/>"))
docx("spreadsheet.docx", TYPES, "xl/workbook.xml")
docx("no-relations.docx", document(p("x")), "word/missing.xml")
docx("fields.docx", document("<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 50_000 + "</w:p>" + p("after")))
docx("boxes.docx", document(("<w:p><w:r><w:pict><w:txbxContent>" * 40) + p("deep inside")
                            + ("</w:txbxContent></w:pict></w:r></w:p>" * 40)))
docx("ends.docx", document("<w:p>" + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' * 1000
                           + "<w:r><w:t>words</w:t></w:r></w:p>" + "<w:tc><w:tr>" + p("a cell without a table") + "</w:tr></w:tc>"))


def encrypt(data):
    """Says of every entry that it is encrypted."""
    at = 0
    while (at := data.find(b"PK\x03\x04", at)) >= 0:
        data[at + 6] |= 1
        at += 4
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4


def damage(data):
    """Changes a byte of the text: the checksum no longer fits."""
    at = data.find(b"word/document.xml") + len("word/document.xml") + 20
    data[at] ^= 0xFF


def lie(data):
    """Claims that the text of the bomb has ten bytes."""
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        length = struct.unpack_from("<H", data, at + 28)[0]
        if data[at + 46:at + 46 + length] == b"word/document.xml":
            struct.pack_into("<I", data, at + 24, 10)
        at += 4


patched("encrypted-zip.docx", "plain.docx", encrypt)
patched("checksum.docx", "plain.docx", damage)
patched("lying-bomb.docx", "bomb.docx", lie)
(HERE / "old-word.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000))
(HERE / "password.docx").write_bytes(
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600))
(HERE / "rich-text.docx").write_bytes(b"{\\rtf1\\ansi Dear families}")
(HERE / "text.docx").write_text("Dear families, this is no Word file.\n")
(HERE / "nothing.docx").write_bytes(b"")
with zipfile.ZipFile(HERE / "password.odt", "w") as archive:
    M = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    for entry, content in [
        ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "not XML"),
        ("META-INF/manifest.xml", f'<m:manifest xmlns:m="{M}"><m:file-entry m:full-path="content.xml">'
         '<m:encryption-data/></m:file-entry></m:manifest>'),
    ]:
        archive.writestr(zipfile.ZipInfo(entry, (2026, 12, 1, 8, 0, 0)), content)
with zipfile.ZipFile(HERE / "presentation.odt", "w") as archive:
    archive.writestr(zipfile.ZipInfo("mimetype", (2026, 12, 1, 8, 0, 0)), "application/vnd.oasis.opendocument.presentation")
