// Rows in another order: within each part of a table, between one total and the next.

beginnings.push(() => {
  for (const table of main.querySelectorAll("table.figures")) {
    const bodies = [...table.tBodies];
    if (!bodies.some((body) => runsOf(body).some((run) => run.length > 1))) continue;
    table.classList.add("sortable");
    const heads = columnHeads(table);
    const stub = table.tHead.querySelector("th.stub");
    for (const head of stub ? [stub, ...heads] : heads) {
      if (!head.textContent.trim()) continue;
      const button = make("button", { type: "button", class: "sort", title: say("sort", head.textContent) });
      button.append(...head.childNodes);
      button.addEventListener("click", () => sortBy(head, table, head === stub ? -1 : heads.indexOf(head)));
      head.append(button);
    }
  }
});

/** The rows between titles and totals, which stay where they are. */
function runsOf(body) {
  const runs = [[]];
  for (const row of body.rows) {
    if (row.matches(".part, .total")) runs.push([]);
    else runs.at(-1).push(row);
  }
  return runs;
}

/** From the document's order to one, to the other, and back; figures begin with the greatest. */
function sortBy(head, table, column) {
  const indent = table.tHead.querySelector(".stub") ? 1 : 0;
  const keys = new Map();
  const rows = [...table.tBodies].flatMap((body) => runsOf(body).flat());
  rows.forEach((row, index) => {
    row.dataset.n ??= index;
    keys.set(row, keyOf(row.cells[column + indent]));
  });
  const values = [...keys.values()].filter((key) => key !== null);
  const isFigures = values.length > 0 && values.every((key) => typeof key === "number");
  const cycle = isFigures ? ["none", "descending", "ascending"] : ["none", "ascending", "descending"];
  const before = head.getAttribute("aria-sort") ?? "none";
  const order = cycle[(cycle.indexOf(before) + 1) % 3];
  const collator = new Intl.Collator(words.language, { numeric: true });
  const sign = order === "descending" ? -1 : 1;

  const compare = (one, other) => {
    if (order === "none") return one.dataset.n - other.dataset.n;
    const [left, right] = [keys.get(one), keys.get(other)];
    // What is absent is neither least nor greatest: it stands last.
    if (left === null || right === null) return (left === null) - (right === null) || one.dataset.n - other.dataset.n;
    const difference = isFigures ? left - right : collator.compare(String(left), String(right));
    return sign * difference || one.dataset.n - other.dataset.n;
  };
  for (const body of table.tBodies) {
    for (const run of runsOf(body)) {
      const next = run.at(-1)?.nextElementSibling ?? null;
      for (const row of [...run].sort(compare)) body.insertBefore(row, next);
    }
  }
  for (const other of table.tHead.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
  if (order !== "none") head.setAttribute("aria-sort", order);
  const sentence = { none: "unsorted", ascending: "sortedUp", descending: "sortedDown" }[order];
  announce(say(sentence, head.textContent));
}

/** A number, a text in the words of the page's language, or null for what is absent. */
function keyOf(cell) {
  if (cell.classList.contains("absent")) return null;
  const text = wordsOf(cell).trim();
  if (text === "·") return 0;
  if (text === "–" || text === "") return null;
  const plain = text.replace(/[\s\u00A0\u202F]/g, "").replace("−", "-");
  const number = words.language === "fr" ? plain.replace(",", ".") : plain.replaceAll(",", "");
  return /^-?\d+(\.\d+)?%?$/.test(number) ? parseFloat(number) : text;
}
