#!/usr/bin/env python3
"""Reads a workbook made by jaune with a reader of another make, and checks what every one must keep.

  python3 -m pip install openpyxl
  .ci/verify/xlsx.py BOOK.xlsx [ANSWERS.csv…]

Nothing is a formula; cells, heights and names keep within the limits of the format; links lead to
sheets; a date that changes from day to day stands nowhere. Where response files are given, each
of their answers must be in the workbook, glued back together from the rows it goes on in.
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
            text = archive.read(name).decode("utf-8")
            if name.startswith("xl/worksheets/sheet") and re.search(r"<f[ >]", text):
                fail(f"{name} holds a formula")
            if 'TargetMode="External"' in text:
                fail(f"{name} leads outside")


def check_sheet(sheet, names):
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
                target = (cell.hyperlink.location or "").rsplit("!", 1)[0].strip("'")
                if target not in names:
                    fail(f"{where} leads to {target!r}, which is not there")


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
        check_sheet(sheet, names)
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
    print(f"xlsx: {book}: {len(names)} sheets, {cells} cells, no formula")


if len(sys.argv) < 2:
    fail("name a workbook")
main(sys.argv[1], sys.argv[2:])
