// A field with a list of answers (ARIA Authoring Practices, "editable combobox with list autocomplete"). The first answer is
// marked at once: arrows move the mark, Enter chooses, Escape closes the list, then empties the field.
export function combobox(input, list, { find, draw, choose }) {
  let answers = [];
  let marked = -1;

  const close = () => show([]);

  function show(found) {
    answers = found;
    list.replaceChildren(...found.map(draw));
    [...list.children].forEach((option, at) => { option.id = `${list.id}-${at}`; });
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    mark(found.length > 0 ? 0 : -1);
  }

  function mark(at) {
    list.children[marked]?.setAttribute("aria-selected", "false");
    marked = at;
    const option = list.children[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  }

  function take(at) {
    const answer = answers[at];
    input.value = "";
    close();
    choose(answer);
  }

  const keys = {
    ArrowDown: () => answers.length > 0 ? mark((marked + 1) % answers.length) : show(find(input.value)),
    ArrowUp: () => answers.length > 0 && mark((marked - 1 + answers.length) % answers.length),
    Enter: () => answers.length > 0 && take(marked),
    Escape: () => answers.length > 0 ? close() : input.value = "",
  };

  input.addEventListener("input", () => show(find(input.value)));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", event => {
    if (event.isComposing || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
  // The field keeps the focus while an answer is clicked.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const option = event.target.closest("[role=option]");
    if (option) take([...list.children].indexOf(option));
  });
}
