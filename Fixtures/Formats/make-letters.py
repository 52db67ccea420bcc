#!/usr/bin/env python3
"""Makes Word and OpenDocument files of letters in Fixtures/Notices with LibreOffice, as schools' own programs do.

    Fixtures/Formats/make-letters.py          writes docx/*.docx and odt/*.odt beside this script

The files carry the time at which they were made, so a new run changes their bytes but not their text.
"""
import html
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
NOTICES = HERE.parent / "Notices"
LETTERS = [
    "letters/iep-meeting.en.md",
    "letters/iep-meeting.es.md",
    "letters/iep-meeting.zh-Hans.md",
    "letters/el-placement.ar.md",
    "letters/school-rating-csi.en.md",
]


def inline(text):
    """Bold, italics, links and breaks of Markdown as HTML."""
    kept = []
    text = re.sub(r"<br>", lambda m: kept.append("<br/>") or f"\0{len(kept) - 1}\0", text)
    text = html.escape(text, quote=False)
    text = re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>', text)
    text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text)
    text = re.sub(r"\*(.+?)\*", r"<i>\1</i>", text)
    return re.sub("\0(\\d+)\0", lambda m: kept[int(m.group(1))], text)


def blocks(lines):
    """The paragraphs, headings, lists and tables of a letter as HTML."""
    out, paragraph, item, rows = [], [], None, []

    def close(keeps_list=False):
        nonlocal item, rows
        if paragraph:
            out.append(f"<p>{inline(' '.join(paragraph))}</p>")
            paragraph.clear()
        if rows:
            out.append("<table border='1'>" + "".join(rows) + "</table>")
            rows = []
        if item and not keeps_list:
            out.append(f"</{item}>")
            item = None

    for line in lines:
        heading = re.match(r"(#+) (.*)", line)
        bullet = re.match(r"([-*]|\d+\.) (.*)", line)
        if not line.strip() or line.startswith("---"):
            close(keeps_list=bool(item))
        elif heading:
            close()
            level = len(heading.group(1))
            out.append(f"<h{level}>{inline(heading.group(2))}</h{level}>")
        elif bullet:
            kind = "ul" if bullet.group(1) in "-*" else "ol"
            close(keeps_list=item == kind)
            if item is None:
                out.append(f"<{kind}>")
                item = kind
            out.append(f"<li>{inline(bullet.group(2))}</li>")
        elif line.startswith("> "):
            if paragraph or item:
                close()
            out.append(f"<blockquote>{inline(line[2:])}</blockquote>")
        elif line.startswith("|"):
            if re.fullmatch(r"[|:\- ]+", line):
                continue
            close() if not rows else None
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            tag = "th" if not rows else "td"
            rows.append("<tr>" + "".join(f"<{tag}>{inline(cell)}</{tag}>" for cell in cells) + "</tr>")
        else:
            if item:
                close()
            paragraph.append(line.rstrip())
    close()
    return "\n".join(out)


def page(path):
    language = path.suffixes[-2].lstrip(".")
    tag = {"zh-Hans": "zh-CN", "ar": "ar-EG", "es": "es-US", "en": "en-US"}[language]
    direction = "rtl" if language == "ar" else "ltr"
    lines = path.read_text(encoding="utf-8").split("\n")
    if lines[0] == "---":
        lines = lines[lines.index("---", 1) + 1:]
    return (f'<!DOCTYPE html><html lang="{tag}"><head><meta charset="utf-8"></head>'
            f'<body lang="{tag}" dir="{direction}">\n{blocks(lines)}\n</body></html>')


def main():
    with tempfile.TemporaryDirectory() as folder:
        pages = []
        for letter in LETTERS:
            name = pathlib.Path(letter).name.removesuffix(".md")
            target = pathlib.Path(folder) / f"{name}.html"
            target.write_text(page(NOTICES / letter), encoding="utf-8")
            pages.append(str(target))
        office = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        for source, kind, filter_name in [
            ("html", "odt", "odt:writer8"), ("odt", "docx", "docx:MS Word 2007 XML"),
        ]:
            inputs = pages if source == "html" else [str(p) for p in sorted((HERE / "odt").glob("*.*.odt"))]
            load = ["--infilter=HTML (StarWriter)"] if source == "html" else []
            command = office + load + ["--convert-to", filter_name, "--outdir", str(HERE / kind)] + inputs
            subprocess.run(command, check=True, stdout=sys.stderr)


if __name__ == "__main__":
    main()
