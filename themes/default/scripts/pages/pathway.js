// "What do I obtain with the blocks that I hold?" Without this file the page tells every bridge in its text; with it, one chooses.
import { addressOf, heldIn } from "../pathway/address.js";
import { readCatalogue } from "../pathway/catalogue.js";
import { closure, isBlock } from "../pathway/closure.js";
import { combobox } from "../pathway/combobox.js";
import { count, fill, say } from "../filling.js";
import { showResults } from "../pathway/results.js";
import { search, searchable } from "../pathway/search.js";

const mostAnswers = 12;

start(document.querySelector("[data-pathway]"));

function start(root) {
  const page = root.ownerDocument;
  const words = root.dataset;
  const part = name => root.querySelector(`[data-${name}]`);
  const input = root.querySelector("[role=combobox]");
  const catalogue = readCatalogue(page);
  const entries = [...catalogue.items.values()].map(searchable);
  const held = () => heldIn(location).filter(code => catalogue.items.has(code));
  const nameOf = item => isBlock(item.holding) ? `${item.code} · ${item.certification.code}` : item.code;

  function show() {
    const choice = held();
    const unknown = heldIn(location).filter(code => !catalogue.items.has(code));
    part("chosen").replaceChildren(...choice.map(code => chosenItem(catalogue.items.get(code))));
    part("unknown-codes").textContent = say(words.unknown, { codes: unknown.join(", ") });
    showResults(root, catalogue, closure(catalogue.rules, choice));
    part("unknown-codes").hidden = unknown.length === 0;
    for (const name of ["chosen", "actions", "result"]) part(name).hidden = choice.length === 0;
    part("nothing").hidden = choice.length > 0;
    page.body.classList.toggle("pathway-filled", choice.length > 0);
  }

  function keep(choice, said) {
    history.pushState(null, "", addressOf(choice, location));
    show();
    announce(choice.length > 0 ? `${said} ${part("summary").textContent}` : said);
  }

  function announce(text) {
    part("said").textContent = text;
  }

  function chosenItem(item) {
    return fill(page, "chosen", {
      code: nameOf(item),
      title: isBlock(item.holding) ? item.title : `${item.title} (${say(words.whole, { certification: item.code })})`,
      remove: button => {
        button.setAttribute("aria-label", say(words.remove, { code: nameOf(item) }));
        button.addEventListener("click", () => remove(item));
      },
    });
  }

  // The focus goes to what takes the place of the removed one, or back to the field.
  function remove(item) {
    const choice = held();
    const at = choice.indexOf(item.holding);
    keep(choice.toSpliced(at, 1), say(words.removed, { code: nameOf(item) }));
    const buttons = part("chosen").querySelectorAll("button");
    (buttons[Math.min(at, buttons.length - 1)] ?? input).focus();
  }

  function find(query) {
    const found = search(entries, query).filter(item => !held().includes(item.holding));
    if (query.trim() === "") announce("");
    else if (found.length > mostAnswers) announce(say(words.foundMany, { count: found.length, shown: mostAnswers }));
    else announce(count(words, "found", found.length));
    return found.slice(0, mostAnswers);
  }

  combobox(input, root.querySelector("[role=listbox]"), {
    find,
    draw: item => fill(page, "option", { code: nameOf(item), title: item.title }),
    choose: item => keep([...held(), item.holding], say(words.added, { code: nameOf(item) })),
  });
  part("reset").addEventListener("click", () => {
    keep([], "");
    input.focus();
  });
  part("copy").hidden = !navigator.clipboard;
  part("copy").addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href);
    announce(words.copied);
  });
  addEventListener("popstate", show);
  root.hidden = false;
  show();
}
