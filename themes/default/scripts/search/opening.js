// "/" or Ctrl+K opens search over any page. Its script is loaded with the first opening; without it the link leads to a page.
//
// <a href="/recherche/" data-search-script="/assets/search.js">Rechercher</a>
import { slashOpens } from "./slash.js";

export const opened = "passerelle:search";

export function offerSearch(page) {
  const link = page.querySelector("[data-search-script]");
  if (!link) return;
  let loaded;

  async function open(event) {
    event.preventDefault();
    loaded ??= load(page, link.dataset.searchScript);
    if (await loaded) page.dispatchEvent(new CustomEvent(opened));
    else location.assign(link.href);
  }

  link.setAttribute("aria-haspopup", "dialog");
  link.addEventListener("click", event => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  page.addEventListener("keydown", event => {
    if (asksForSearch(event)) open(event);
  });
}

// On many keyboards "/" takes the Shift key.
function asksForSearch({ key, ctrlKey, metaKey, altKey, target }) {
  if (key.toLowerCase() === "k") return (ctrlKey || metaKey) && !altKey;
  return key === "/" && !ctrlKey && !metaKey && !altKey && !target.closest("input, textarea, select, [contenteditable]") && slashOpens();
}

// Whether the script is there in the end; the page of search has it from the start.
function load(page, source) {
  if ([...page.scripts].some(script => script.getAttribute("src") === source)) return Promise.resolve(true);
  return new Promise(resolve => {
    const script = page.createElement("script");
    script.src = source;
    script.addEventListener("load", () => resolve(true));
    script.addEventListener("error", () => resolve(false));
    page.head.append(script);
  });
}
