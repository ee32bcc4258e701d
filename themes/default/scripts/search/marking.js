// Marks the words by which something was found.
import { words } from "./text.js";

/** A text as nodes, with <mark> around each word whose stem is among the terms. */
export function marked(page, text, terms) {
  const nodes = [];
  let rest = 0;
  for (const { stem, start, end } of words(text)) {
    if (!terms.has(stem)) continue;
    const mark = page.createElement("mark");
    mark.textContent = text.slice(start, end);
    nodes.push(text.slice(rest, start), mark);
    rest = end;
  }
  return [...nodes, text.slice(rest)].filter(node => node !== "");
}
