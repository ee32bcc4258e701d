// Answers as the page shows them: groups by kind, the group of the best answer first, the words that were found marked.
import { fill, say } from "../filling.js";
import { marked } from "./marking.js";
import { stemsIn } from "./text.js";

/** The groups of answers, each with at most so many of them. */
export function groupsOf(page, answers, most, words, root) {
  const kinds = Map.groupBy(answers, ({ document }) => document.kind);
  return [...kinds].map(([kind, found], at) => {
    const group = fill(page, "answers", {
      name: name => {
        name.id = `recherche-genre-${at}`;
        name.textContent = words[kind];
      },
      count: found.length > most ? say(words.first, { shown: most, count: found.length }) : "",
    });
    group.setAttribute("aria-labelledby", `recherche-genre-${at}`);
    group.append(...found.slice(0, most).map(answer => option(page, answer, words, root)));
    return group;
  });
}

function option(page, { document, terms }, words, root) {
  const { codes = [], title, detail, certifiers, above } = document;
  const whole = top(document);
  const mark = text => text ? marked(page, text, terms) : "";
  const link = fill(page, "answer", {
    code: codes.join(" "),
    title: mark(title),
    place: above ? whole.title : "",
    level: document.level ?? "",
    certifiers: mark(certifiers?.join(", ")),
    detail: mark(detail),
    state: whole.state && (slot => {
      slot.classList.add(`state-${whole.state}`);
      slot.textContent = whole.stateText;
    }),
    why: mark(reason(document, terms, words)),
  });
  link.href = new URL(document.to, root);
  return link;
}

// Why something was found whose title does not say it: the text that has most of the words which are not to be seen otherwise.
function reason({ title, certifiers, detail, aliases, jobs, subjects }, terms, words) {
  const seen = new Set([title, detail, ...certifiers ?? []].flatMap(text => stemsIn(text)));
  const unseen = terms.difference(seen);
  const told = [[jobs, words.job], [subjects, words.subject], [aliases, words.alias]]
    .flatMap(([texts, sentence]) => (texts ?? []).map(text => ({ text, sentence, count: unseen.intersection(new Set(stemsIn(text))).size })))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  return told.length > 0 ? say(told[0].sentence, told[0]) : "";
}

const top = document => document.above ? top(document.above) : document;
