// What the tools of the page share. All texts that come from the document stay texts.

const { words, facets = [], sources = [] } =
  JSON.parse(document.getElementById("page.data").textContent);
const main = document.getElementById("main.content");
const beginnings = [];

function start() {
  document.documentElement.classList.add("tooled");
  document.body.append(status);
  for (const begin of beginnings) begin();
}

/** A new element: listeners begin with "on", and what is false or null is left out. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** One of the page's sentences, its holes filled. */
function say(name, ...values) {
  return words[name].replace(/\{(\d)\}/g, (hole, index) => values[index]);
}

/** What is read aloud when something changes. */
const status = make("p", { role: "status", class: "unseen" });

function announce(text) {
  status.textContent = text;
}

/** The words of an element, without the calls of its notes. */
function wordsOf(element) {
  return [...element.childNodes]
    .filter((node) => node.nodeName !== "SUP")
    .map((node) => node.textContent).join("");
}

function isHidden(element) {
  return element.closest("[hidden]") !== null;
}

/** The headings of a table's columns, without that of the labels. */
function columnHeads(table) {
  return [...table.tHead.querySelectorAll("th[scope=col]:not(.stub)")];
}

function titleOf(table) {
  return table.caption.querySelector("[id]").textContent;
}

/** The part of the page that a link leads to. */
function placeOf(hash) {
  const name = hash.slice(1).split("?")[0];
  try {
    return name ? document.getElementById(decodeURIComponent(name)) : null;
  } catch {
    return null;
  }
}
