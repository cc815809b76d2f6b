#!/usr/bin/env python3
"""Lets independent readers judge the DOCX and ODT files that jaune writes.

    apt-get install -y --no-install-recommends libreoffice-writer-nogui poppler-utils
    pip install python-docx odfpy openxml-audit
    .ci/verify/office.py [FOLDER]

Without a folder, the files are written by the tests of OfficeRendering. Checks that
  - every part is well-formed, python-docx and odfpy open every file, DOCX keeps to the rules by which
    Word asks no question (those of the Open XML SDK) and ODT to the schema of OpenDocument 1.3;
  - every answer of Fixtures/annexe-6, glued together over pages, is in the grids byte for byte;
  - pictures are there and say what they show, and every link leads to a place that is there;
  - LibreOffice turns every file into PDF within a minute; the numbers in the list of contents, as it
    shows them, are the pages where the titles stand; where pages are cut here, there are as many as
    planned, with « (suite) », « (fin) » at their tops.
"""

import collections
import csv
import functools
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import zipfile

import docx
import openxml_audit
from lxml import etree
from odf import opendocument
from odf import table as odf_table
from odf import text as odf_text

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = pathlib.Path(openxml_audit.__file__).parent / "odf/schemas/odf-1.3"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, DRAW, META = ODF % "text", ODF % "drawing", ODF % "meta"
SVG, XLINK = ODF % "svg-compatible", "{http://www.w3.org/1999/xlink}"
PARSER = etree.XMLParser(huge_tree=True)
failures = []


def check(condition, message):
    if not condition:
        failures.append(message)
        print("FAILED:", message)


def written(folder):
    """The files, made anew by the tests."""
    command = ["swift", "test", "--filter", "WrittenSamples"]
    environment = {**os.environ, "JAUNE_OFFICE_SAMPLES": str(folder)}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


class Package:
    """An office file: its parts, read."""

    def __init__(self, path):
        self.path, self.is_odt = path, path.suffix == ".odt"
        with zipfile.ZipFile(path) as archive:
            check(archive.testzip() is None, f"{path.name}: damaged archive")
            self.names = archive.namelist()
            self.bytes = {name: archive.read(name) for name in self.names}
            if self.is_odt:
                first = archive.infolist()[0]
                check(first.filename == "mimetype" and first.compress_type == 0, f"{path.name}: type")
        self.xml = {
            name: etree.parse(io.BytesIO(data), PARSER).getroot()
            for name, data in self.bytes.items()
            if name != "mimetype" and not name.endswith(".png")
        }
        self.body = self.xml["content.xml" if self.is_odt else "word/document.xml"]

    def check(self, condition, message):
        check(condition, f"{self.path.name}: {message}")

    @property
    def is_cut(self):
        """Whether pages are cut here, not by the word processor."""
        return not self.path.stem.endswith("-suivi")

    @property
    def planned_pages(self):
        if self.is_odt:
            statistic = self.xml["meta.xml"].find(f".//{META}document-statistic")
            return int(statistic.get(f"{META}page-count"))
        pages = [e for e in self.xml["docProps/app.xml"] if e.tag.endswith("}Pages")]
        return int(pages[0].text)

    def styled(self, pattern):
        """The paragraphs of a style, as texts."""
        if self.is_odt:
            for paragraph in self.body.iter(f"{TEXT}p", f"{TEXT}h"):
                if re.match(pattern, paragraph.get(f"{TEXT}style-name", "")):
                    yield "".join(paragraph.itertext())
        else:
            for paragraph in self.body.iter(f"{WORD}p"):
                style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
                if style is not None and re.match(pattern, style.get(f"{WORD}val")):
                    yield "".join(t.text or "" for t in paragraph.iter(f"{WORD}t"))

    def contents(self):
        """The titles in the list of contents, each with its page."""
        for line in self.styled(r"Contents_20_\d" if self.is_odt else r"TOC\d"):
            title, page = re.fullmatch(r"(.*?)(\d+)", line, re.S).groups()
            # A title may end with a number; no document here has a hundred thousand pages.
            yield title, int(page)


# MARK: rules of the formats


def keeps_rules(package):
    run = subprocess.run(
        [sys.executable, "-m", "openxml_audit", "-m", "0", "-o", "json", str(package.path)],
        capture_output=True, text=True)
    found = json.loads(run.stdout)[0]
    package.check(not found["error_count"], f"rules broken: {found['errors'][:3]}")
    if not package.is_odt:
        return
    for part in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
        rules = schema("-manifest" if part.startswith("META-INF") else "")
        valid = rules.validate(package.xml[part])
        package.check(valid, f"{part} is not OpenDocument: {rules.error_log.last_error}")


@functools.cache
def schema(part):
    return etree.RelaxNG(etree.parse(str(SCHEMAS / f"OpenDocument-v1.3{part}-schema.rng")))


# MARK: pictures and links


def pictures(package):
    """How many there are; each is in the file, and says what it shows."""
    if package.is_odt:
        frames = list(package.body.iter(f"{DRAW}frame"))
        for frame in frames:
            package.check(frame.findtext(f"{SVG}desc"), "a picture without a description")
            for image in frame.iter(f"{DRAW}image"):
                package.check(image.get(f"{XLINK}href") in package.names, "a picture that is not there")
        return len(frames)
    relations = {
        r.get("Id"): "word/" + r.get("Target") for r in package.xml["word/_rels/document.xml.rels"]
    }
    frames = list(package.body.iter(f"{DRAWING}docPr"))
    for frame in frames:
        package.check(frame.get("descr"), "a picture without a description")
    identifiers = [frame.get("id") for frame in frames]
    package.check(len(identifiers) == len(set(identifiers)), "pictures of one number")
    for element in package.body.iter():
        embedded = element.get(f"{RELATION}embed")
        if embedded:
            package.check(relations.get(embedded) in package.names, "a picture that is not there")
    return len(frames)


def links(package):
    """How many there are; each leads to a place of the file."""
    if package.is_odt:
        places = [e.get(f"{TEXT}name") for e in package.body.iter(f"{TEXT}bookmark")]
        targets = [e.get(f"{XLINK}href") for e in package.body.iter(f"{TEXT}a")]
        targets = [target[1:] for target in targets if target.startswith("#")]
    else:
        places = [e.get(f"{WORD}name") for e in package.body.iter(f"{WORD}bookmarkStart")]
        targets = [e.get(f"{WORD}anchor") for e in package.body.iter(f"{WORD}hyperlink")]
        fields = " ".join(e.text for e in package.body.iter(f"{WORD}instrText"))
        targets += re.findall(r"PAGEREF (\S+)", fields)
    package.check(set(targets) <= set(places), "links that lead nowhere")
    again = [name for name, n in collections.Counter(p.lower() for p in places).items() if n > 1]
    package.check(not again, f"places of one name: {again[:3]}")
    package.check(all(re.fullmatch(r"[A-Za-z_]\w{0,39}", p) for p in places), "names Word refuses")
    return len(targets)


# MARK: answers


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
                line += "\n" if part.tag == f"{WORD}br" else ""
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
    if name == "note" or name == "span" and node.getAttribute("stylename") != "HiddenBlanks":
        return ""
    if name == "line-break":
        return "\n"
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
    width = max(len(row) for table in tables for row in table)
    rows = [row for table in tables for row in table[1:]]
    return ["".join(row[i] if i < len(row) else "" for row in rows) for i in range(width)]


# MARK: pages


def pdf(path, folder):
    """The pages that LibreOffice makes of a file, as texts, and how long that took, in seconds."""
    start = time.monotonic()
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, timeout=300, capture_output=True)
    seconds = time.monotonic() - start
    result = folder / (path.stem + ".pdf")
    text = subprocess.run(
        ["pdftotext", "-layout", str(result), "-"], check=True, capture_output=True, text=True)
    result.rename(folder / (path.name + ".pdf"))
    return text.stdout.split("\f")[:-1], seconds


def squeezed(text):
    return re.sub(r"\s+", "", text)


def pages_are_as_planned(package, pages):
    """Returns how many numbers in the list of contents are right, and how many there are."""
    pages = [squeezed(page) for page in pages]
    # Where the word processor cuts the pages, Word counts them anew when asked to or when it prints;
    # until then a number may be one page off.
    slack = 0 if package.is_cut or package.is_odt else 1
    wrong, count = [], 0
    for title, page in package.contents():
        count += 1
        title = squeezed(title)
        # The line ends with the number, after dots, in the list itself.
        line = re.compile(re.escape(title) + r"\.*(\d+)")
        shown = [int(number) for text in pages for number in line.findall(text)]
        package.check(shown, f"no number shown for {title}")
        if package.is_cut:
            package.check(page in shown, f"not the number planned for {title}")
        if not any(
            title in text
            for number in ([page] if page in shown else shown[:1])
            for text in pages[max(0, number - 1 - slack):number + slack]
        ):
            wrong.append(title)
    package.check(not wrong, f"not on the page that the contents say: {wrong[:5]}")
    # Nobody plans what word processors make of a thousand combining marks.
    if package.is_cut and not package.path.stem.startswith("hostile"):
        planned = package.planned_pages
        package.check(len(pages) == planned, f"{len(pages)} pages, {planned} planned")
        titles = [squeezed(t) for t in package.styled("TableContinuation")]
        tops = iter(pages)
        for title in titles:
            package.check(any(top.startswith(title) for top in tops), f"no page begins {title}")
    return count - len(wrong), count


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
        package = Package(path)
        keeps_rules(package)
        tables = list(odt_tables(path) if package.is_odt else docx_tables(path))
        if path.stem.startswith("grilles"):
            columns = glued(tables)
            lost = [a for a in answers() if not any(a in column for column in columns)]
            package.check(not lost, f"{len(lost)} answers lost, such as {lost[:1]!r}")
        counts = f"{len(tables)} tables, {pictures(package)} pictures, {links(package)} links"
        pages, seconds = pdf(path, work)
        package.check(seconds < 60, f"LibreOffice took {seconds:.0f} s")
        right, count = pages_are_as_planned(package, pages)
        print(f"{path.name}: {counts}, {len(pages)} pages in {seconds:.0f} s, "
              f"{right} of {count} pages in the contents right")
    sys.exit(1 if failures else 0)


main()
