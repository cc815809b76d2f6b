#!/usr/bin/env python3
"""Reads PDF files of jaune with readers that are not ours, and says what they found.

Needs: apt-get install qpdf poppler-utils; pip install pikepdf
Use:   pdf.py FILE.pdf [GRIDS.csv ...] [--lang fr]

Checks the syntax (qpdf), the number of pages (pdfinfo, and against the "3 / 40" of each page), the
language, the properties and that both ways of writing them agree, the bookmarks, the structure and
what each picture is said to show, that every link leads to a place on a page and calls and notes lead
to each other (pikepdf), and that every answer of the CSV files stands in the text (pdftotext).
Blanks, hyphens at the ends of lines, and the marks that turn the direction of reading are left out of
that comparison: none are the answer's own once it is set in columns. Controls are shown by their
pictures, and what turns the direction of what follows by U+FFFD.
"""

import argparse
import csv
import io
import re
import subprocess
import sys
import unicodedata

import pikepdf

failures = []


def check(what, passed, detail=""):
    print(("ok    " if passed else "FAIL  ") + what + (f": {detail}" if detail else ""))
    if not passed:
        failures.append(what)


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def bare(text):
    """The letters and signs alone, accents composed."""
    text = unicodedata.normalize("NFC", text)
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2010\u202a-\u202e\u2066-\u2069\ufeff\ufffd\f-]", "", text)


def shown(answer):
    """An answer with stand-ins for what paper cannot show."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", lambda m: chr(0x2400 + ord(m[0])), answer)


def elements(node, found, depth=0):
    """Every structure element, with how deep it stands; an explicit stack, for deep trees."""
    stack = [(node, 0)]
    while stack:
        node, depth = stack.pop()
        if not isinstance(node, pikepdf.Dictionary):
            continue
        if "/S" in node:
            found.append((str(node.S)[1:], depth))
        kids = node.get("/K", [])
        for kid in reversed(list(kids) if isinstance(kids, pikepdf.Array) else [kids]):
            stack.append((kid, depth + 1))
    return found


def nodes(tree, tag):
    """The structure elements of one tag."""
    found = []
    stack = [tree]
    while stack:
        node = stack.pop()
        if not isinstance(node, pikepdf.Dictionary):
            continue
        if node.get("/S") == tag:
            found.append(node)
        kids = node.get("/K", [])
        stack += list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    return found


def resolved(link, names, pages):
    """The number of the page that a link leads to; None if there is none."""
    target = link.get("/Dest")
    if target is None and "/A" in link:
        target = link.A.get("/D")
    if isinstance(target, pikepdf.String) or isinstance(target, pikepdf.Name):
        target = names.get(str(target).lstrip("/"))
    if isinstance(target, pikepdf.Dictionary):
        target = target.get("/D")
    if not isinstance(target, pikepdf.Array) or len(target) == 0:
        return None
    page = target[0]
    return pages.get(page.objgen) if isinstance(page, pikepdf.Dictionary) else None


def bookmarks(items):
    return sum(1 + bookmarks(item.children) for item in items)


def page_text(path, number):
    return run("pdftotext", "-layout", "-f", str(number), "-l", str(number), path, "-").stdout


def cells_of(name):
    """Every cell under the headings that is not blank."""
    data = open(name, "rb").read()
    try:
        wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
        text = data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    dialect = csv.Sniffer().sniff(text.splitlines()[0], ",;\t")
    csv.field_size_limit(len(text) + 1)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=dialect.delimiter)
    return [cell for row in list(rows)[1:] for cell in row if cell.strip()]


def holds(text, answer):
    """Whether the answer stands in the text: in one piece, or in as few as pages cut it into."""
    while answer:
        low, high = 0, len(answer)
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if answer[:middle] in text else (low, middle - 1)
        if low < min(20, len(answer)):
            return False
        answer = answer[low:]
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("answers", nargs="*")
    parser.add_argument("--lang", default="fr")
    arguments = parser.parse_args()
    path = arguments.file

    syntax = run("qpdf", "--check", path)
    check("qpdf finds no error", syntax.returncode == 0, syntax.stderr.strip())
    info = run("pdfinfo", path).stdout
    check("pdfinfo says tagged", re.search(r"Tagged:\s+yes", info) is not None)
    pages = int(re.search(r"Pages:\s+(\d+)", info).group(1))

    with pikepdf.open(path) as pdf:
        root = pdf.Root
        check("number of pages", len(pdf.pages) == pages, str(pages))
        check("language", str(root.get("/Lang", "")) == arguments.lang)
        check("title in the window", bool(root.ViewerPreferences.DisplayDocTitle))
        check("a title", len(str(pdf.docinfo.get("/Title", ""))) > 0)
        sizes = {(round(float(p.MediaBox[2])), round(float(p.MediaBox[3]))) for p in pdf.pages}
        check("A4 alone", sizes <= {(595, 842), (842, 595)}, str(sorted(sizes)))

        with pdf.open_outline() as outline:
            count = bookmarks(outline.root)
        found = elements(root.StructTreeRoot, [])
        tags = {}
        for tag, _ in found:
            tags[tag] = tags.get(tag, 0) + 1
        headings = sum(tags.get(f"H{level}", 0) for level in range(2, 7))
        check("a bookmark for each heading", count == headings, f"{count} and {headings}")
        check("one Document, one H1", tags.get("Document") == 1 and tags.get("H1") == 1)
        check("rows in tables", tags.get("TR", 0) >= tags.get("Table", 0), str(tags))
        heads = nodes(root.StructTreeRoot, "/TH")
        scoped = all("/A" in head and "/Scope" in head.A for head in heads)
        check("every heading in tables says what it heads", scoped, str(len(heads)))
        figures = nodes(root.StructTreeRoot, "/Figure")
        told = all(len(str(figure.get("/Alt", ""))) > 20 for figure in figures)
        check("every picture says what it shows", told, str(len(figures)))
        check("marked as tagged", bool(root.get("/MarkInfo", {}).get("/Marked", False)))

        with pdf.open_metadata() as xmp:
            check("XMP title", xmp.get("dc:title") == str(pdf.docinfo.Title))
            check("XMP language", arguments.lang in (xmp.get("dc:language") or []))
            check("XMP producer", xmp.get("pdf:Producer") == str(pdf.docinfo.Producer))
            author = str(pdf.docinfo.get("/Author", ""))
            check("XMP creator", (xmp.get("dc:creator") or [""])[0] == author, author)
            check("XMP date", bool(xmp.get("xmp:CreateDate")), xmp.get("xmp:CreateDate"))
        rows = [depth for tag, depth in found if tag == "TR"]
        cells = [depth for tag, depth in found if tag in ("TD", "TH")]
        check("cells in rows", not cells or min(cells) > min(rows))

        names = {}
        if "/Names" in root and "/Dests" in root.Names:
            names = {str(name): place for name, place in pikepdf.NameTree(root.Names.Dests).items()}
        elif "/Dests" in root:
            names = {name[1:]: place for name, place in root.Dests.items()}
        numbers = {page.obj.objgen: index + 1 for index, page in enumerate(pdf.pages)}
        links = [
            (index + 1, link) for index, page in enumerate(pdf.pages)
            for link in page.get("/Annots", []) if link.Subtype == "/Link"
        ]
        targets = [resolved(link, names, numbers) for _, link in links]
        lost = [str(number) for (number, _), target in zip(links, targets) if target is None]
        check("links lead to pages", not lost, f"{len(links)} links " + " ".join(lost[:9]))
        boxes = all(float(link.Rect[2]) > float(link.Rect[0]) for _, link in links)
        check("links can be hit", boxes)
        check("a link element for each", tags.get("Link", 0) == len(links))
        with pdf.open_outline() as outline:
            places = []
            stack = list(outline.root)
            while stack:
                item = stack.pop()
                stack += item.children
                places.append(item.destination or (item.action or {}).get("/D"))
        bad = [p for p in places if resolved(pikepdf.Dictionary(Dest=p), names, numbers) is None]
        check("bookmarks lead to pages", not bad, str(len(places)))

    for number in sorted({2, 3, pages // 2, pages}):
        if 2 <= number <= pages:
            says = re.search(rf"\b{number}\s*/\s*{pages}\b", page_text(path, number))
            check(f"page {number} says so", says is not None)

    # In the order of drawing the lines of a cell follow each other.
    text = bare(run("pdftotext", "-raw", path, "-").stdout)
    for name in arguments.answers:
        missing = [cell for cell in cells_of(name) if not holds(text, bare(shown(cell)))]
        check(f"every cell of {name}", not missing, f"{len(cells_of(name))} cells")
        for answer in missing[:5]:
            print("      " + answer[:120])

    sys.exit(1 if failures else 0)


main()
