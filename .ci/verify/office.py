#!/usr/bin/env python3
"""Lets independent readers judge the DOCX and ODT files that jaune writes.

    apt-get install -y --no-install-recommends libreoffice-writer-nogui poppler-utils
    pip install python-docx odfpy
    .ci/verify/office.py [FOLDER]

Without a folder, the files are written by the tests of OfficeRendering. Checks that
  - every part is well-formed XML, and python-docx and odfpy open every file;
  - every answer of Fixtures/annexe-6, glued together over pages, is in the grids byte for byte;
  - LibreOffice turns every file into PDF, on as many pages as are planned where pages are cut here,
    and the numbers in the list of contents are the pages where the titles stand.
"""

import csv
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
from xml.dom import minidom

import docx
from odf import opendocument
from odf import table as odf_table
from odf import text as odf_text

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
failures = []


def check(condition, message):
    if not condition:
        failures.append(message)
        print("FAILED:", message)


def written(folder):
    """The files, made anew by the tests."""
    command = ["swift", "test", "--filter", "WrittenSamples"]
    environment = {**__import__("os").environ, "JAUNE_OFFICE_SAMPLES": str(folder)}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def well_formed(path):
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip() is None, f"{path.name}: damaged archive")
        for name in archive.namelist():
            if name != "mimetype":
                minidom.parseString(archive.read(name))
        if path.suffix == ".odt":
            first = archive.infolist()[0]
            check(first.filename == "mimetype" and first.compress_type == 0, f"{path.name}: type")


def docx_cell(cell):
    """The text of a cell, its paragraphs parted by line ends, without the calls of notes."""
    lines = []
    for paragraph in cell.findall(f"{WORD}p"):
        line = ""
        for run in paragraph.iter(f"{WORD}r"):
            style = run.find(f"{WORD}rPr/{WORD}rStyle")
            if style is not None and style.get(f"{WORD}val") == "FootnoteReference":
                continue
            for part in run:
                line += part.text or "" if part.tag == f"{WORD}t" else ""
                line += "\t" if part.tag == f"{WORD}tab" else ""
        lines.append(line)
    return "\n".join(lines)


def docx_tables(path):
    document = docx.Document(str(path))
    for table in document.tables:
        rows = table._tbl.findall(f"{WORD}tr")
        yield [[docx_cell(cell) for cell in row.findall(f"{WORD}tc")] for row in rows]


def odt_text(node):
    if node.nodeType == node.TEXT_NODE:
        return node.data
    name = node.qname[1]
    if name in ("note", "span"):
        return ""
    if name == "s":
        return " " * int(node.getAttribute("c") or 1)
    if name == "tab":
        return "\t"
    return "".join(odt_text(child) for child in node.childNodes)


def odt_tables(path):
    document = opendocument.load(str(path))
    for table in document.getElementsByType(odf_table.Table):
        yield [
            [
                "\n".join(odt_text(p) for p in cell.getElementsByType(odf_text.P))
                for cell in row.getElementsByType(odf_table.TableCell)
            ]
            for row in table.getElementsByType(odf_table.TableRow)
        ]


def records(path):
    """The records of a CSV file of the fixtures, in whatever encoding and dialect it was saved."""
    data = path.read_bytes()
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = data.decode("utf-16")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("cp1252")
    separator = max("\t;,", key=text.split("\n")[0].count)
    return list(csv.reader(text.splitlines(keepends=True), delimiter=separator))


def answers():
    """Every answer of the survey's own files: long, wide or as a grid."""
    for path in sorted((ROOT / "Fixtures/annexe-6").glob("*.csv")):
        if path.name in ("actors.csv", "notes.csv"):
            continue
        heading, *rows = records(path)
        first = heading.index("answer") if "answer" in heading else 2 if "item" in heading else 1
        for row in rows:
            yield from (cell.replace("\r\n", "\n") for cell in row[first:])


def glued(tables):
    """What each column says from page to page, without its headings."""
    tables = list(tables)
    width = max(len(row) for table in tables for row in table)
    rows = [row for table in tables for row in table[1:]]
    return ["".join(row[i] if i < len(row) else "" for row in rows) for i in range(width)]


def pdf(path, folder):
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, timeout=300, capture_output=True)
    result = folder / (path.stem + ".pdf")
    text = subprocess.run(
        ["pdftotext", "-layout", str(result), "-"], check=True, capture_output=True, text=True)
    result.rename(folder / (path.name + ".pdf"))
    return text.stdout.split("\f")[:-1]


def squeezed(text):
    return re.sub(r"\s+", "", text)


def contents(path):
    """The titles in the list of contents, each with its page."""
    for paragraph in docx.Document(str(path)).element.body.iter(f"{WORD}p"):
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        if style is not None and re.fullmatch(r"TOC\d", style.get(f"{WORD}val")):
            texts = [t.text for t in paragraph.iter(f"{WORD}t")]
            yield "".join(texts[:-1]), int(texts[-1])


def main():
    temporary = tempfile.TemporaryDirectory()
    work = pathlib.Path(temporary.name)
    folder = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else work / "files"
    folder.mkdir(exist_ok=True)
    if len(sys.argv) < 2:
        written(folder)
    files = sorted([*folder.glob("*.docx"), *folder.glob("*.odt")])
    check(files, "there are files to judge")
    for path in files:
        well_formed(path)
        tables = list(docx_tables(path) if path.suffix == ".docx" else odt_tables(path))
        if path.stem.startswith("grilles"):
            columns = glued(tables)
            lost = [a for a in answers() if not any(a in column for column in columns)]
            check(not lost, f"{path.name}: {len(lost)} answers lost, such as {lost[:1]!r}")
        pages = pdf(path, work)
        titles = list(contents(path)) if path.suffix == ".docx" else []
        wrong = [
            title for title, page in titles
            if page > len(pages) or squeezed(title) not in squeezed(pages[page - 1])
        ]
        is_cut = path.suffix == ".docx" and not path.stem.endswith("-suivi")
        if is_cut:
            check(not wrong, f"{path.name}: not on the page that the contents say: {wrong}")
        print(f"{path.name}: {len(tables)} tables, {len(pages)} pages, "
              f"{len(titles) - len(wrong)} of {len(titles)} pages in the contents right")
    sys.exit(1 if failures else 0)


main()
