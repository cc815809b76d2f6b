// The bar of tools, and the address that keeps a view: #place?facet=value&q=words

const bar = make("div", { class: "bar" });
const views = [];

beginnings.push(() => {
  const region = make("aside", { class: "tools", "aria-label": words.tools }, bar);
  document.querySelector("body > header").after(region);
  // What sticks below the bar must know its height, which a narrow window changes.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--bar", `${region.offsetHeight}px`);
  }).observe(region);
  // When every part of the bar has begun.
  queueMicrotask(() => {
    bar.append(make("a", { class: "to-top", href: "#page.top", title: words.top, "aria-label": words.top }, "↑"));
    readView();
    goTo(location.hash);
  });
});

function readView() {
  const query = location.hash.split("?")[1];
  if (query === undefined) return;
  const parameters = new URLSearchParams(query);
  for (const view of views) view.read(parameters);
}

function writeView() {
  const parameters = new URLSearchParams();
  for (const view of views) view.write(parameters);
  const [page, hash = ""] = location.href.split("#");
  const place = hash.split("?")[0];
  const query = parameters.toString();
  history.replaceState(history.state, "", page + (query ? `#${place}?${query}` : place && `#${place}`));
}

/** Shows a place that a link leads to, and marks it: the browser does not know a place with a view. */
function goTo(hash) {
  const place = placeOf(hash);
  for (const old of document.querySelectorAll(".here")) old.classList.remove("here");
  if (!place) return;
  // What filters hide is what the reader asks for now.
  if (isHidden(place) && typeof clearFilters === "function") clearFilters();
  const isCell = place.matches("td");
  if (isCell) place.classList.add("here");
  if (!isCell && !hash.includes("?")) return;
  place.scrollIntoView({ block: "start" });
  // The region of the table has scrolled by as much as the page: the bar takes its part of the page.
  if (isCell) scrollBy(0, -document.querySelector(".tools").offsetHeight);
}

addEventListener("hashchange", () => {
  readView();
  goTo(location.hash);
  writeView();
});
