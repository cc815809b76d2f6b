// The list of contents at hand everywhere, showing where one is.

beginnings.push(() => {
  const nav = document.querySelector("nav.contents");
  if (!nav) return;
  const list = nav.querySelector("ol").cloneNode(true);
  const drawer = make("dialog", { class: "drawer contents", "aria-labelledby": "drawer.title" },
    make("div", { class: "head" },
      make("h2", { id: "drawer.title" }, words.contents),
      make("button", { type: "button", class: "close", "aria-label": words.close, onclick: () => drawer.close() }, "✕")),
    make("nav", { "aria-labelledby": "drawer.title" }, list));
  document.body.append(drawer);
  closeOnBackdrop(drawer);
  const links = [...list.querySelectorAll("a")];
  const headings = links.map((link) => placeOf(link.hash));
  const button = make("button", { type: "button", class: "where", "aria-haspopup": "dialog" },
    make("span", { class: "icon", "aria-hidden": "true" }, "☰"),
    make("span", { class: "label" }, words.contents),
    make("span", { class: "place" }));
  bar.prepend(button);

  list.addEventListener("click", (event) => {
    if (event.target.closest("a")) drawer.close();
  });
  button.addEventListener("click", () => {
    mark();
    drawer.showModal();
    list.querySelector("[aria-current]")?.scrollIntoView({ block: "center" });
    (list.querySelector("[aria-current]") ?? links[0]).focus();
  });

  /** The last heading above the middle of the upper half; those that filters hide are not there. */
  function current() {
    const edge = innerHeight / 4 + bar.offsetHeight;
    const shown = headings.map((_, index) => index).filter((index) => headings[index] && !isHidden(headings[index]));
    // At the foot of the page the last headings never reach the edge.
    if (scrollY > 0 && innerHeight + scrollY > document.documentElement.scrollHeight - 4) return shown.at(-1) ?? -1;
    let low = 0, high = shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(headings[shown[middle]]) <= edge) low = middle + 1;
      else high = middle;
    }
    return low ? shown[low - 1] : -1;
  }

  /** A heading in a table sticks to it; where the table is tells where it stands. */
  function topOf(heading) {
    return (heading.closest(".page") ?? heading).getBoundingClientRect().top;
  }

  let marked = -1;
  function mark() {
    const index = current();
    if (index === marked) return;
    links[marked]?.removeAttribute("aria-current");
    links[index]?.setAttribute("aria-current", "location");
    button.querySelector(".place").textContent = index < 0 ? "" : links[index].textContent;
    marked = index;
  }

  let waits = false;
  addEventListener("scroll", () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      mark();
    });
  }, { passive: true });
  mark();
});

/** A click beside a dialog, on what lies behind it, closes it. */
function closeOnBackdrop(dialog) {
  dialog.addEventListener("click", (event) => {
    if (event.target !== dialog) return;
    const box = dialog.getBoundingClientRect();
    const isInside = event.clientX >= box.left && event.clientX <= box.right
      && event.clientY >= box.top && event.clientY <= box.bottom;
    if (!isInside) dialog.close();
  });
}
