// A field and its answers, in the dialog of every page or on the page of search.
//
// <div data-search hidden data-certification="Certifications" …><form action="/recherche/"><input role="combobox"></form>
//   <p role="status"></p> <div role="listbox"></div> <p data-all hidden><a href>…</a></p>
//   <template data-template="answers">…</template> <template data-template="answer">…</template></div>
import { count } from "../filling.js";
import { groupsOf } from "./answers.js";
import { find } from "./find.js";
import { listbox } from "./listbox.js";
import { loadParts } from "./parts.js";

/** Makes a panel work; each kind of thing shows at most so many answers. */
export function startPanel(root, most) {
  const page = root.ownerDocument;
  const words = root.dataset;
  const input = root.querySelector("[role=combobox]");
  const place = root.querySelector("form").action;
  const said = root.querySelector("[role=status]");
  const all = root.querySelector("[data-all]");
  const list = root.querySelector("[role=listbox]");
  const fillList = listbox(input, list);
  let parts = [];
  let state = "asleep";

  function show() {
    const question = input.value.trim();
    const answers = question && parts.length > 0 ? find(question, parts) : [];
    fillList(groupsOf(page, answers, most, words, new URL("../", place)));
    said.textContent = question ? sentence(answers.length) : "";
    if (!all) return;
    all.hidden = list.querySelectorAll("[role=option]").length === answers.length;
    all.firstElementChild.href = `${place}?${new URLSearchParams({ q: question })}`;
  }

  // As long as parts are to come, "nothing" is not yet true.
  function sentence(found) {
    if (state === "failed") return words.failed;
    return found === 0 && state === "loading" ? words.loading : count(words, "found", found);
  }

  async function wake() {
    if (state !== "asleep") return;
    state = "loading";
    show();
    try {
      await loadParts(place, (loaded, isMore) => {
        parts = loaded;
        if (!isMore) state = "whole";
        show();
      });
    } catch {
      state = "failed";
      show();
    }
  }

  input.addEventListener("input", () => {
    show();
    wake();
  });
  root.hidden = false;
  return {
    focus() {
      input.focus();
      input.select();
    },
    ask(question) {
      input.value = question;
      wake();
    },
  };
}
