// What is hidden

function filter() {
  tables ??= [...main.querySelectorAll("table")].map(readTable);
  const active = facets.filter((facet) => facet.chosen.size);
  let shown = 0;
  for (const table of tables) {
    const stays = filterTable(table, active);
    table.page.hidden = !stays;
    if (stays) shown += 1;
  }
  for (const part of main.querySelectorAll("p[data-t]")) part.hidden = !stays(part, active);
  // Inner sections first: one that is left empty goes.
  for (const section of [...main.querySelectorAll("section")].reverse()) {
    const [, ...inner] = section.children;
    section.hidden = !stays(section, active) || (inner.length > 0 && inner.every((child) => child.hidden));
  }
  for (const link of document.querySelectorAll(".contents ol a")) {
    const place = placeOf(link.hash);
    if (place) link.parentElement.hidden = isHidden(place) && !hasShownPage(place);
  }
  showChoices(shown);
  searchAgain();
}

/** Whether a later page of a grid that is cut to pages still shows. */
function hasShownPage(place) {
  for (let page = place.closest(".page")?.nextElementSibling; page?.matches(".more"); page = page.nextElementSibling) {
    if (!isHidden(page)) return true;
  }
  return false;
}

function numbersOf(part) {
  return part.dataset.t === undefined ? [] : part.dataset.t.split(" ").map(Number);
}

const isOf = (facet) => (number) => number >= facet.first && number <= facet.last;

function stays(part, active) {
  const numbers = numbersOf(part);
  return active.every((facet) => {
    const own = numbers.filter(isOf(facet));
    return !own.length || own.some((number) => facet.chosen.has(number));
  });
}

/** A table as filters see it, read once. */
function readTable(table) {
  const heads = columnHeads(table);
  const indent = table.tHead.querySelector(".stub") ? 1 : 0;
  const bodies = [...table.tBodies].map((body) => ({
    element: body,
    title: body.querySelector(".part > th"),
    rows: [...body.rows].filter((row) => !row.classList.contains("part")).map((row) => {
      const cells = [...row.cells].slice(indent);
      return {
        element: row, cells, isTotal: row.classList.contains("total"),
        tagged: cells.map((cell, index) => index).filter((index) => cells[index].dataset.t !== undefined),
      };
    }),
  }));
  const spans = table.tHead.rows.length > 1 ? [...table.tHead.rows[0].cells].slice(indent) : [];
  const groups = [...table.querySelectorAll("colgroup")].slice(indent);
  let from = 0;
  const spanners = (spans.length ? spans : groups).map((cell, index) => {
    const width = spans.length ? cell.colSpan : heads.length;
    from += width;
    return { cell: spans[index], group: groups[index], from: from - width, to: from };
  });
  return {
    element: table, heads, indent, bodies, spanners, page: table.closest(".page"),
    columns: heads.map(() => true),
    hasTotals: table.classList.contains("figures"),
  };
}

/** Hides rows, columns and cells; says whether anything is left. */
function filterTable(table, active) {
  const bears = (cell) => numbersOf(cell).some((number) => active.some((facet) => isOf(facet)(number)));
  const own = table.heads.map((head) => stays(head, active));
  const taggedIn = own.map(() => 0), stayingIn = own.map(() => 0);
  for (const body of table.bodies) {
    const bodyStays = stays(body.element, active);
    for (const row of body.rows) {
      row.stays = bodyStays && stays(row.element, active);
      let tagged = 0, staying = 0;
      for (const index of row.tagged) {
        const cell = row.cells[index];
        const isOut = active.length > 0 && !stays(cell, active);
        leaveOut(cell, isOut);
        if (!row.stays || !own[index] || !bears(cell)) continue;
        tagged += 1;
        taggedIn[index] += 1;
        if (isOut) continue;
        staying += 1;
        stayingIn[index] += 1;
      }
      if (tagged && !staying) row.stays = false;
    }
  }
  const columns = own.map((stays, index) => stays && (!taggedIn[index] || stayingIn[index] > 0));
  const rows = hideRows(table);
  hideColumns(table, columns);
  const left = columns.filter(Boolean).length;
  tellOfFilter(table, rows, { left, all: columns.length });
  return (rows.left > 0 || !rows.all) && (left > 0 || !columns.length);
}

function hideRows(table) {
  let left = 0, all = 0;
  for (const body of table.bodies) {
    const inner = body.rows.filter((row) => !row.isTotal);
    const staying = inner.filter((row) => row.stays).length;
    // Totals go with the last of what they sum up.
    const isEmpty = inner.length > 0 && staying === 0;
    for (const row of body.rows) row.element.hidden = !row.stays || isEmpty;
    body.element.hidden = isEmpty;
    left += staying;
    all += inner.length;
  }
  return { left, all };
}

function hideColumns(table, columns) {
  const changed = columns.map((_, index) => index).filter((index) => columns[index] !== table.columns[index]);
  if (!changed.length) return;
  table.columns = columns;
  for (const index of changed) {
    table.heads[index].hidden = !columns[index];
    for (const body of table.bodies) for (const row of body.rows) row.cells[index].hidden = !columns[index];
  }
  for (const { cell, group, from, to } of table.spanners) {
    const width = columns.slice(from, to).filter(Boolean).length;
    for (const part of [cell, group]) if (part) part.hidden = !width;
    if (cell && width) cell.colSpan = width;
    if (group?.children.length) [...group.children].forEach((column, index) => (column.hidden = !columns[from + index]));
    else if (group && width) group.span = width;
  }
  const width = table.indent + columns.filter(Boolean).length;
  for (const { title } of table.bodies) if (title) title.colSpan = Math.max(1, width);
}

/** A cell that is left out stays in its place, and says so: it must not look like an empty answer. */
function leaveOut(cell, isOut) {
  if (isOut === cell.classList.contains("out")) return;
  cell.classList.toggle("out", isOut);
  if (isOut) {
    cell.replaceChildren(make("span", { hidden: true }, ...cell.childNodes), make("i", {}, words.leftOut));
  } else cell.replaceChildren(...cell.firstChild.childNodes);
}

/** Says over a table how much of it is shown, and that its totals are not those of what is shown. */
function tellOfFilter(table, rows, columns) {
  table.notice?.remove();
  const isWhole = rows.left === rows.all && columns.left === columns.all;
  table.element.classList.toggle("filtered", !isWhole);
  if (isWhole) return;
  const text = say("filteredTable", say("count", rows.left, rows.all), say("count", columns.left, columns.all));
  table.notice = make("p", { class: "filter-notice" }, table.hasTotals ? `${text} ${words.unfilteredTotals}` : text);
  table.element.caption.append(table.notice);
}
