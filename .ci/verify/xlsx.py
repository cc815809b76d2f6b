#!/usr/bin/env python3
"""Reads a workbook made by jaune with a reader of another make, and checks what every one must keep.

  python3 -m pip install openpyxl
  .ci/verify/xlsx.py BOOK.xlsx [ANSWERS.csv…]

Nothing is a formula; cells, heights and names keep within the limits of the format; links lead to
cells that are there, and a text that leads and looks like a figure is told; every sheet but those of
pictures has its headings frozen and printed on each page; charts have titles, are drawn from cells of
their own sheet and are described, as pictures are; a date that changes from day to day stands
nowhere. Where response files are given, each of their answers must be in the workbook, glued back
together from the rows it goes on in.
"""
import csv
import datetime
import io
import re
import sys
import zipfile

import openpyxl

CONTROLS = {i: 0x2400 + i for i in range(32) if i not in (9, 10, 13)} | {0x7F: 0x2421}


def fail(message):
    print(f"xlsx: {message}", file=sys.stderr)
    sys.exit(1)


def check_parts(path):
    with zipfile.ZipFile(path) as archive:
        if archive.testzip():
            fail("a part is damaged")
        for name in archive.namelist():
            if name.startswith("xl/media/"):
                check_picture(archive.read(name), name)
                continue
            text = archive.read(name).decode("utf-8")
            if name.startswith("xl/worksheets/sheet") and re.search(r"<f[ >]", text):
                fail(f"{name} holds a formula")
            if 'TargetMode="External"' in text:
                fail(f"{name} leads outside")
            for picture in re.findall(r"<xdr:cNvPr [^>]*>", text):
                if name.startswith("xl/drawings/drawing") and len(described(picture)) < 10:
                    fail(f"{name} holds a drawing that nobody describes: {picture[:80]}")


def described(element):
    found = re.search(r'descr="([^"]*)"', element)
    return found[1] if found else ""


def check_picture(data, name):
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        fail(f"{name} is no PNG")
    width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if not 0 < width * height <= 16_500_000:
        fail(f"{name} has {width} × {height} pixels")


def check_view(sheet):
    """Headings stay in sight and are printed on each page; sheets of tables filter."""
    if sheet.title.lower() in ("sommaire", "contents") or sheet._images:
        return 0
    if sheet.freeze_panes is None or not sheet.print_title_rows:
        fail(f"{sheet.title}: its headings scroll away")
    if not sheet.sheet_properties.pageSetUpPr or not sheet.sheet_properties.pageSetUpPr.fitToPage:
        fail(f"{sheet.title}: not fitted to the width of a page")
    for chart in sheet._charts:
        if chart.title is None:
            fail(f"{sheet.title}: a chart without a title")
        for series in chart.series:
            if f"'{sheet.title}'!" not in series.val.numRef.f and f"{sheet.title}!" not in series.val.numRef.f:
                fail(f"{sheet.title}: a chart of another sheet: {series.val.numRef.f}")
    return 1 if sheet.auto_filter.ref else 0


def check_link(workbook, cell, where):
    location = cell.hyperlink.location or ""
    title, _, target = location.rpartition("!")
    title = title.strip("'")
    if title not in workbook.sheetnames:
        fail(f"{where} leads to {title!r}, which is not there")
    goal = workbook[title]
    row, column = openpyxl.utils.cell.coordinate_to_tuple(target)
    if row > goal.max_row or column > goal.max_column:
        fail(f"{where} leads beyond the cells: {location}")
    if len((cell.hyperlink.tooltip or "").encode("utf-16-le")) // 2 > 255:
        fail(f"{where} has too long a tip")
    if cell.hyperlink.display:
        fail(f"{where} is shown as {cell.hyperlink.display!r}")
    if isinstance(cell.value, str) and re.fullmatch(r"[0-9]+([.,][0-9]+)?", cell.value):
        print(f"xlsx: {where} leads, and is a text: {cell.value!r}", file=sys.stderr)


def check_sheet(workbook, sheet):
    if not 1 <= len(sheet.title.encode("utf-16-le")) // 2 <= 31 or re.search(r"[\[\]:*?/\\']", sheet.title):
        fail(f"{sheet.title!r} is no legal name")
    for row, size in sheet.row_dimensions.items():
        if (size.height or 0) > 409:
            fail(f"{sheet.title}: row {row} is {size.height} points high")
    for row in sheet.iter_rows():
        for cell in row:
            where = f"{sheet.title}!{cell.coordinate}"
            if cell.data_type == "f":
                fail(f"{where} is a formula")
            if isinstance(cell.value, str):
                if len(cell.value.encode("utf-16-le")) // 2 > 32_767:
                    fail(f"{where} holds too much")
            if cell.hyperlink:
                check_link(workbook, cell, where)


def unspelt(text):
    """openpyxl leaves `_x005F_`, which spells out an underscore, as it is."""
    return text.replace("_x005F_", "_")


def glued(sheet):
    """Every run of cells under one another, as one text: an answer is among them."""
    texts = set()
    for column in sheet.iter_cols():
        values = [c.value if isinstance(c.value, str) else None for c in column]
        labels = [sheet.cell(row=c.row, column=1).value for c in column]
        for start, value in enumerate(values):
            if value is None:
                continue
            text = value
            texts.add(unspelt(text))
            for after in range(start + 1, len(values)):
                label = labels[after] if isinstance(labels[after], str) else ""
                goes_on = re.search(r"\((suite|continued)\)$", label) or not label
                if values[after] is None or not goes_on:
                    break
                text += values[after]
                texts.add(unspelt(text))
    return texts


def answers_of(path):
    """The answers of a response file: its column `answer`, else all that is no heading or label."""
    with open(path, "rb") as file:
        data = file.read()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252")
    semicolons = text[:4000].count(";") > text[:4000].count(",")
    head, *lines = csv.reader(io.StringIO(text, newline=""), delimiter=";" if semicolons else ",")
    places = [head.index("answer")] if "answer" in head else range(1, len(head))
    for line in lines:
        for place in places:
            cell = line[place] if place < len(line) else ""
            if cell:
                yield cell.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROLS)


def main(book, answers):
    check_parts(book)
    workbook = openpyxl.load_workbook(book)
    if workbook.properties.created != datetime.datetime(2000, 1, 1):
        fail(f"the book says it was made on {workbook.properties.created}")
    names = workbook.sheetnames
    if len({n.lower() for n in names}) != len(names):
        fail("two sheets have one name")
    for sheet in workbook:
        check_sheet(workbook, sheet)
    filters = sum(check_view(sheet) for sheet in workbook)
    if answers:
        texts = set().union(*(glued(sheet) for sheet in workbook))
        missing = 0
        for path in answers:
            for text in answers_of(path):
                if text not in texts:
                    missing += 1
                    print(f"xlsx: {path}: not found: {text[:80]!r}", file=sys.stderr)
        if missing:
            fail(f"{missing} answers are missing")
    cells = sum(1 for s in workbook for r in s.iter_rows() for c in r if c.value is not None)
    links = sum(1 for s in workbook for r in s.iter_rows() for c in r if c.hyperlink)
    pictures = sum(len(s._images) for s in workbook)
    charts = sum(len(s._charts) for s in workbook)
    print(
        f"xlsx: {book}: {len(names)} sheets, {cells} cells, {links} links, {pictures} pictures, "
        f"{charts} charts, {filters} filters, no formula"
    )


if len(sys.argv) < 2:
    fail("name a workbook")
main(sys.argv[1], sys.argv[2:])
