// How MiniSearch indexes and asks. Terms come from text.js alone, ready to be looked up.
import { stemsIn } from "./text.js";

/** What a document is found by, and how much a word counts there. */
export const weights = { title: 4, aliases: 5, certifiers: 2, jobs: 2.5, subjects: 1, detail: 0.6 };

export const options = {
  fields: Object.keys(weights),
  extractField: (document, field) => Array.isArray(document[field]) ? document[field].join(" · ") : document[field],
  tokenize: text => stemsIn(text),
  processTerm: term => term,
  searchOptions: { boost: weights, combineWith: "OR", weights: { prefix: 0.6, fuzzy: 0.3 } },
};

/** Beginnings are looked for from two letters on. A question is taken apart before it comes here. */
export const strict = { tokenize: text => text.split(" "), prefix: term => term.length > 1 };

/** Forgives words one letter more, less or other; two in a longer word, where two that changed places count as two. */
export const lenient = words => ({ ...strict, fuzzy: term => words.includes(term) ? forgiven(term) : 0 });

const forgiven = term => /\d/.test(term) || term.length < 4 ? 0 : term.length < 6 ? 1 : 2;
