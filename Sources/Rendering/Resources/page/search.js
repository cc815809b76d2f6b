// Full-text search: accents and capitals do not count, nor does the kind of a space or apostrophe.

const mostMarks = 2000;
let blocks = null;
let hits = [];
let current = -1;
const field = make("input", {
  type: "search", "aria-label": words.search, placeholder: words.searchHint, autocomplete: "off", spellcheck: "false",
});
const count = make("output", { class: "count" });

beginnings.push(() => {
  // Marks need no element of their own; validators of style sheets do not know them yet.
  const marks = new CSSStyleSheet();
  marks.replaceSync(`
    ::highlight(hit) { background-color: #ffe680; color: #161616; }
    ::highlight(current) { background-color: #ff9940; color: #161616; }`);
  document.adoptedStyleSheets.push(marks);
  const step = (name, sign, by) => make("button", {
    type: "button", class: "step", "aria-label": words[name], title: words[name], onclick: () => moveTo(current + by),
  }, sign);
  bar.append(make("div", { role: "search", class: "finder" },
    field, count, step("previous", "‹", -1), step("next", "›", 1)));
  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      search();
      writeView();
    }, 150);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    clearTimeout(timer);
    if (hits.words !== fold(field.value)) {
      search();
      writeView();
    } else moveTo(current + (event.shiftKey ? -1 : 1));
  });
  views.push({
    read: (parameters) => {
      const text = parameters.get("q") ?? "";
      if (text === field.value) return;
      field.value = text;
      search();
    },
    write: (parameters) => {
      if (field.value) parameters.set("q", field.value);
    },
  });
});

function fold(text) {
  return text.normalize("NFD").toLowerCase().replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ς/g, "σ")
    .replace(/[’ʼ‘]/g, "'").replace(/[\s\u2010-\u2012]/g, (sign) => (sign.trim() ? "-" : " "));
}

/** Everything that can be read, block by block: a word may begin in one text node and end in another. */
function readBlocks() {
  const found = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node.hidden || /^(svg|SUP)$/.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  let block = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (block) block.nodes.push(node);
    } else if (/^(H[1-6]|P|TD|TH|LI)$/.test(node.nodeName)) {
      block = { element: node, nodes: [] };
      found.push(block);
    } else if (/^(TABLE|SECTION|DIV|TR|FIGURE|CAPTION)$/.test(node.nodeName)) block = null;
  }
  for (const block of found) {
    block.text = block.nodes.map((node) => node.data).join("");
    block.folded = fold(block.text);
  }
  return found.filter((block) => block.folded);
}

function search() {
  const query = fold(field.value);
  hits = [];
  hits.words = query;
  current = -1;
  if (query.trim().length >= 2) {
    blocks ??= readBlocks();
    for (const block of blocks) {
      let at = block.folded.indexOf(query);
      if (at < 0 || isHidden(block.element)) continue;
      for (; at >= 0; at = block.folded.indexOf(query, at + query.length)) hits.push({ block, at });
    }
  }
  paint();
  if (hits.length) moveTo(firstBelow());
  else tell();
}

/** Search again, where filters have changed what can be read. */
function searchAgain() {
  blocks = null;
  if (field.value) search();
}

/** The first hit that is not above what the reader sees. */
function firstBelow() {
  const index = hits.findIndex(({ block }) => block.element.getBoundingClientRect().bottom > bar.offsetHeight);
  return Math.max(0, index);
}

function moveTo(index) {
  if (!hits.length) return;
  current = (index + hits.length) % hits.length;
  const range = rangeOf(hits[current]);
  CSS.highlights?.set("current", new Highlight(range));
  document.querySelector(".found")?.classList.remove("found");
  hits[current].block.element.classList.add("found");
  reveal(range, hits[current].block.element);
  tell();
}

function tell() {
  const query = hits.words?.trim() ?? "";
  bar.classList.toggle("searching", query !== "");
  const number = (value) => value.toLocaleString(words.language);
  count.textContent = query === "" ? ""
    : query.length < 2 ? words.tooShort
    : hits.length ? say("hits", number(current + 1), number(hits.length)) : words.noHit;
  if (!hits.length) document.querySelector(".found")?.classList.remove("found");
}

/** Marks the hits without touching the document. */
function paint() {
  if (!CSS.highlights) return;
  CSS.highlights.delete("current");
  const highlight = new Highlight();
  for (const hit of hits.slice(0, mostMarks)) highlight.add(rangeOf(hit));
  CSS.highlights.set("hit", highlight);
}

function rangeOf({ block, at }) {
  const range = document.createRange();
  const from = unfolded(block, at);
  const to = unfolded(block, at + hits.words.length, true);
  let passed = 0;
  let started = false;
  for (const node of block.nodes) {
    const end = passed + node.length;
    if (!started && from < end) {
      range.setStart(node, from - passed);
      started = true;
    }
    if (started && to <= end) {
      range.setEnd(node, to - passed);
      break;
    }
    passed = end;
  }
  return range;
}

/** The place in a block's text of a place in its folded text; as an end, after all of a ligature. */
function unfolded(block, place, isEnd = false) {
  if (block.folded.length === block.text.length && !/[\p{M}œŒæÆ]/u.test(block.text)) return place;
  if (!block.places) {
    block.places = [];
    let at = 0;
    for (const character of block.text) {
      for (let count = fold(character).length; count > 0; count -= 1) block.places.push(at);
      at += character.length;
    }
    block.places.push(at);
  }
  const { places } = block;
  while (isEnd && place < places.length - 1 && places[place] === places[place - 1]) place += 1;
  return places[place];
}

function reveal(range, element) {
  element.scrollIntoView({ block: "nearest", inline: "nearest" });
  const scroller = element.closest(".scroll");
  if (scroller) {
    const [box, frame] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (box.top < frame.top + frame.height / 4 || box.bottom > frame.bottom) {
      scroller.scrollTop += box.top - frame.top - frame.height / 2;
    }
  }
  const box = range.getBoundingClientRect();
  if (box.top < bar.offsetHeight + 40 || box.bottom > innerHeight - 40) scrollBy(0, box.top - innerHeight / 2);
}
