// Compares any two certifications on the index of comparisons. Without it the page lists the pairs that have a page of their
// own, and shows the facts of all certifications in one table, which is where this script finds them.
import { readCatalogue } from "../comparison/catalogue.js";
import { choiceIn, offer, pageOf } from "../comparison/choice.js";
import { makeResult } from "../comparison/result.js";

const root = document.querySelector("[data-comparison]");
const form = root.querySelector("[data-choose]");
if (form) begin(readCatalogue(root.querySelector("[data-catalogue-facts]")));

function begin(catalogue) {
  const choice = choiceIn(location.search, catalogue.certifications);
  offer(form, catalogue.certifications, choice);
  answer(choice, catalogue);
}

function answer({ one, other, unknown }, catalogue) {
  const notice = root.querySelector("[data-notice]");
  if (unknown.length > 0) say(notice, notice.dataset.unknown.replace("{codes}", unknown.join(", ").toUpperCase()));
  else if (one && one === other) say(notice, notice.dataset.twice);
  else if (one && other) compare(one, other, catalogue);
}

function compare(one, other, { columns, certifications }) {
  const page = pageOf(root, one, other);
  if (page) return location.replace(page);
  const pattern = root.querySelector("[data-pattern]");
  pattern.before(makeResult(pattern, columns, certifications.get(one), certifications.get(other)));
  const heading = root.querySelector("#comparaison");
  document.title = `${heading.textContent} · ${document.title.split(" · ").at(-1)}`;
  heading.focus();
}

function say(notice, words) {
  notice.firstElementChild.textContent = words;
  notice.hidden = false;
}
