// The answers behind a figure: copied from the cells of the page, which holds each of them once.

const mostAtOnce = 100;
let continuations = null;

beginnings.push(() => {
  document.body.append(panel);
  closeOnBackdrop(panel);
  // Where no cell shows the answer there is no link to follow, but still something to say.
  for (const words of main.querySelectorAll("a[data-s]:not([href])")) {
    words.setAttribute("role", "button");
    words.tabIndex = 0;
  }
  main.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-s], td > a[href]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    showAnswers(link);
  });
  main.addEventListener("keydown", (event) => {
    if (!event.target.matches("a[data-s]:not([href])") || !/^( |Enter)$/.test(event.key)) return;
    event.preventDefault();
    showAnswers(event.target);
  });
});

const title = make("h2", { id: "answers.title" });
const context = make("p", { class: "context" });
const list = make("ol", { class: "answers" });
const panel = make("dialog", { class: "drawer panel", "aria-labelledby": "answers.title" },
  make("div", { class: "head" }, title,
    make("button", { type: "button", class: "close", "aria-label": words.close, onclick: () => panel.close() }, "✕"),
    context),
  list);

/** The numbers of the sources of a link: « 3 7-12 », or that of its only cell. */
function sourcesOf(link) {
  const text = link.dataset.s ?? link.hash.slice("#r.".length);
  return text.split(" ").flatMap((range) => {
    const [first, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function showAnswers(link) {
  const numbers = sourcesOf(link);
  const number = numbers.length.toLocaleString(words.language);
  title.textContent = say(numbers.length === 1 ? "answer" : "answers", link.textContent.trim(), number);
  context.textContent = contextOf(link);
  list.replaceChildren();
  showMore(numbers);
  panel.showModal();
  panel.scrollTop = 0;
}

function showMore(numbers) {
  list.append(...numbers.slice(0, mostAtOnce).map(itemOf));
  const rest = numbers.slice(mostAtOnce);
  if (!rest.length) return;
  const more = make("li", { class: "more" }, make("button", {
    type: "button",
    onclick: () => {
      const last = more.previousElementSibling;
      more.remove();
      showMore(rest);
      last.nextElementSibling?.querySelector("a, h3")?.focus();
    },
  }, say("moreAnswers", rest.length.toLocaleString(words.language))));
  list.append(more);
}

/** The row, the column and the table that a figure stands in. */
function contextOf(link) {
  const cell = link.closest("td");
  if (!cell) return "";
  const table = cell.closest("table");
  const row = cell.parentElement;
  const indent = row.cells[0].tagName === "TH" ? 1 : 0;
  const head = columnHeads(table)[cell.cellIndex - indent];
  return [indent ? wordsOf(row.cells[0]) : "", head ? wordsOf(head) : "", titleOf(table)]
    .map((text) => text.trim()).filter(Boolean).join(" · ");
}

function itemOf(number) {
  const [label, place, cellNumber = number] = sources[number - 1];
  const cells = cellsOf(cellNumber);
  const quotation = make("blockquote", {}, ...cells.flatMap(answerIn));
  if (!quotation.textContent) quotation.append(make("i", {}, words.empty));
  if (!cells.length) quotation.replaceChildren(make("i", {}, words.notShown));
  return make("li", {},
    make("h3", {}, label), make("p", { class: "source" }, make("code", {}, place)), quotation,
    ...cells.flatMap(notesOf),
    cells.length ? make("a", { href: `#r.${cellNumber}`, onclick: () => panel.close() }, words.goToCell) : null);
}

/** The cell, and the cells on further pages that it goes on in. */
function cellsOf(number) {
  const cell = document.getElementById(`r.${number}`);
  if (!cell) return [];
  continuations ??= Map.groupBy(main.querySelectorAll("td[data-r]:not(.absent)"), (cell) => cell.dataset.r);
  return [cell, ...(continuations.get(String(number)) ?? [])];
}

/** The answer as the cell shows it, or would if no filter left it out. */
function contentOf(cell) {
  return [...(cell.classList.contains("out") ? cell.firstChild : cell).childNodes];
}

function answerIn(cell) {
  return contentOf(cell).filter((node) => node.nodeName !== "SUP").map((node) => node.cloneNode(true));
}

function notesOf(cell) {
  return contentOf(cell).filter((node) => node.nodeName === "SUP").map((call) => {
    const note = placeOf(call.firstChild.hash);
    const texts = note ? [...note.childNodes].filter((node) => node.nodeName !== "A") : [];
    return make("p", { class: "note" }, ...texts.map((node) => node.cloneNode(true)));
  });
}
