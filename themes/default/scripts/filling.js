// Copies a template of the page and fills its slots, so that words and markup stay in the page.
//
// <template data-template="rest"><div data-part><dt data-slot="label"></dt><dd data-slot="blocks"></dd></div></template>

/** A slot takes a text, nodes, or a function; where it has nothing, it goes, and the part around it. */
export function fill(page, template, content) {
  const copy = page.querySelector(`template[data-template="${template}"]`).content.firstElementChild.cloneNode(true);
  for (const slot of copy.querySelectorAll("[data-slot]")) {
    const filling = content[slot.dataset.slot];
    slot.removeAttribute("data-slot");
    if (typeof filling === "function") filling(slot);
    else if (filling?.length > 0) slot.append(...[filling].flat());
    else (slot.closest("[data-part]") ?? slot).remove();
  }
  return copy;
}

/** A text with its {name} placeholders filled. */
export function say(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The words of a dataset for a count: data-found-none, -one or -other. */
export function count(dataset, name, number) {
  return say(dataset[name + (number === 0 ? "None" : number === 1 ? "One" : "Other")], { count: number });
}
