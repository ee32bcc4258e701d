// Marks one option of a list while the focus stays in the field (ARIA Authoring Practices, "combobox"). The first is marked at once:
// arrows move the mark, Enter follows it. Options are links, so that they also open in another tab.
export function listbox(input, list) {
  let marked = null;
  let hasMoved = false;

  const options = () => [...list.querySelectorAll("[role=option]")];

  function mark(option) {
    marked?.setAttribute("aria-selected", "false");
    marked = option ?? null;
    marked?.setAttribute("aria-selected", "true");
    marked?.scrollIntoView({ block: "nearest" });
    if (marked) input.setAttribute("aria-activedescendant", marked.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function move(step) {
    const all = options();
    hasMoved = true;
    mark(all[(all.indexOf(marked) + step + all.length) % all.length]);
  }

  input.addEventListener("input", () => { hasMoved = false; });
  input.addEventListener("keydown", event => {
    const keys = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: () => marked.click() };
    if (event.isComposing || !marked || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  /** Fills the list anew. A mark that was moved stays where it is, for as long as its option is there. */
  return groups => {
    const before = hasMoved ? marked?.href : null;
    list.replaceChildren(...groups);
    const all = options();
    all.forEach((option, at) => { option.id = `${list.id}-${at}`; });
    list.hidden = all.length === 0;
    input.setAttribute("aria-expanded", String(all.length > 0));
    mark(all.find(({ href }) => href === before) ?? all[0]);
  };
}
