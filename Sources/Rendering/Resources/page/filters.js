// Filters: a part that bears values of a facet goes when none of them is chosen; a part that bears
// none of the facet stays.

for (const facet of facets) facet.chosen = new Set();
let tables = null;

beginnings.push(() => {
  const shelf = make("div", { id: "tools.filters", class: "filters", hidden: true }, ...facets.map(makeControl));
  const toggle = make("button", {
    type: "button", class: "toggle", "aria-expanded": "false", "aria-controls": "tools.filters",
    onclick: () => {
      shelf.hidden = !shelf.hidden;
      toggle.setAttribute("aria-expanded", String(!shelf.hidden));
    },
  }, words.filters);
  bar.append(toggle);
  bar.after(shelf, chips);
  main.prepend(notice);
  document.documentElement.style.setProperty("--unfiltered", JSON.stringify(` ${words.unfiltered}`));
  document.addEventListener("click", (event) => {
    for (const control of shelf.querySelectorAll("details[open]")) {
      if (!control.contains(event.target)) control.open = false;
    }
  });
  views.push({
    read: (parameters) => {
      for (const facet of facets) {
        const asked = new Set(parameters.getAll(facet.id));
        facet.chosen = new Set(facet.values.filter(([, id]) => asked.has(id)).map(([number]) => number));
      }
      filter();
    },
    write: (parameters) => {
      for (const facet of facets) {
        for (const [number, id] of facet.values) if (facet.chosen.has(number)) parameters.append(facet.id, id);
      }
    },
  });
});

// What the reader sees of it

const chips = make("div", { class: "chips", hidden: true });
const notice = make("p", { class: "view", hidden: true });

/** A facet's values as boxes to tick, made when they are first asked for: there may be thousands. */
function makeControl(facet) {
  facet.badge = make("span", { class: "badge" });
  const summary = make("summary", {}, facet.name, facet.badge);
  const choices = make("div", { class: "choices" });
  const control = make("details", { class: "facet" }, summary, choices);
  control.addEventListener("toggle", () => {
    if (!control.open) return;
    for (const other of document.querySelectorAll(".facet[open]")) if (other !== control) other.open = false;
    if (choices.childElementCount) return;
    const list = make("ul", { "aria-label": facet.name }, ...facet.values.map(([number, , name]) => {
      const box = make("input", {
        type: "checkbox", value: number,
        onchange: () => {
          if (box.checked) facet.chosen.add(number);
          else facet.chosen.delete(number);
          filter();
          writeView();
        },
      });
      box.checked = facet.chosen.has(number);
      return make("li", {}, make("label", {}, box, make("span", {}, name)));
    }));
    facet.list = list;
    if (facet.values.length > 12) choices.append(make("input", {
      type: "search", "aria-label": `${words.filterHint} – ${facet.name}`, placeholder: words.filterHint,
      oninput: (event) => {
        const query = fold(event.target.value.trim());
        for (const item of list.children) item.hidden = !fold(item.textContent).includes(query);
      },
    }));
    choices.append(list);
  });
  control.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !control.open) return;
    control.open = false;
    summary.focus();
    event.preventDefault();
  });
  return control;
}

function clearFilters() {
  for (const facet of facets) facet.chosen.clear();
  filter();
  writeView();
}

/** The choices, in words and as buttons that drop them. */
function showChoices(shownTables) {
  const dropping = [];
  const texts = [];
  for (const facet of facets) {
    const chosen = facet.values.filter(([number]) => facet.chosen.has(number));
    facet.badge.textContent = chosen.length || "";
    for (const box of facet.list?.querySelectorAll("input") ?? []) box.checked = facet.chosen.has(Number(box.value));
    if (chosen.length) texts.push(say("filter", facet.name, chosen.map(([, , name]) => name).join(", ")));
    for (const [number, , name] of chosen) {
      const label = say("filter", facet.name, name);
      dropping.push(make("button", {
        type: "button", class: "chip", "aria-label": say("dropFilter", label),
        onclick: () => {
          facet.chosen.delete(number);
          filter();
          writeView();
          (chips.querySelector("button") ?? document.querySelector(".tools .toggle")).focus();
        },
      }, label, make("span", { "aria-hidden": "true" }, " ✕")));
    }
  }
  const isFiltered = texts.length > 0;
  chips.hidden = !isFiltered;
  chips.replaceChildren(...dropping);
  if (isFiltered) chips.append(make("button", {
    type: "button", class: "reset",
    onclick: () => {
      clearFilters();
      document.querySelector(".tools .toggle").focus();
    },
  }, words.showAll));
  notice.hidden = !isFiltered;
  const view = words.filtered + texts.join(" ; ") + ".";
  notice.replaceChildren(make("strong", {}, view), ` ${words.unfilteredRest}`);
  const left = say("tablesLeft", shownTables, tables.length);
  announce(isFiltered ? `${view} ${left}` : words.allShown);
}
