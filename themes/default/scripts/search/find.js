// Answers a question from the parts of the index that are there. Knows nothing of pages.
import { codesIn, hasCode, isNamed } from "./codes.js";
import { lenient, strict } from "./options.js";
import { stemsIn } from "./text.js";

// How much a thing counts by its kind and by its state.
const kinds = { certification: 1.5, page: 1.2, block: 1, entry: 1, term: 1, competency: 0.4, evaluation: 0.35 };
const states = { expired: 0.8, replaced: 0.8, unknown: 0.7 };
const named = 1000;

// One text that has all the words is worth more than several that have some; one that has no other word still more. Only the best
// answers are looked at so closely.
const together = 1.2;
const whole = 1.4;
const closely = 60;

// Each word and each code of a question has a bit of its own.
const mostAsked = 24;

/**
 * The answers, best first: { document, terms }, where terms are the words by which it was found. A part is { documents, index }.
 * An answer meets all that was asked; where none does, those that meet most.
 */
export function find(question, parts) {
  const { codes, rest } = codesIn(question);
  const known = codes.filter(code => parts.some(({ documents }) => documents.some(document => hasCode(document, code))));
  // A figure that is no code of this site may be one of its words.
  const unknown = codes.filter(code => !known.includes(code)).flatMap(Object.values);
  const asked = [...new Set(stemsIn([rest, ...unknown].join(" ")))].slice(0, mostAsked - known.length);
  if (asked.length + known.length === 0) return [];

  const answers = ranked(answersTo(asked, known, parts), known);
  return [...answers.slice(0, closely).map(weighClosely).sort(byScore), ...answers.slice(closely)];
}

// Letters are forgiven only in words that nothing begins with.
function answersTo(asked, codes, parts) {
  const exact = gather(asked, codes, parts, strict);
  const met = exact.reduce((all, answer) => all | answer.met, 0);
  const missing = asked.filter((_, at) => (met & 1 << at) === 0);
  return meetingMost(missing.length > 0 ? gather(asked, codes, parts, lenient(missing)) : exact);
}

// What is met by each document that has any word or code of the question: { document, score, terms, met }.
function gather(asked, codes, parts, how) {
  const found = new Map();
  for (const { documents, index } of parts) {
    for (const { id, score, terms, queryTerms } of asked.length > 0 ? index.search(asked.join(" "), how) : []) {
      const document = documents[id];
      found.set(document, { document, score, terms, met: queryTerms.reduce((met, term) => met | 1 << asked.indexOf(term), 0) });
    }
  }
  // What a certification or a block says counts for what stands in it, as long as this says something itself.
  const answers = [...found.values()].map(answer => ({ ...answer, met: inherited(answer, found) }));
  return codes.length > 0 ? withCodes(answers, codes, parts, asked.length) : answers;
}

function inherited({ document, met }, found) {
  let all = met;
  for (let { above } = document; above; { above } = above) all |= found.get(above)?.met ?? 0;
  return all;
}

function withCodes(answers, codes, parts, shift) {
  const byDocument = new Map(answers.map(answer => [answer.document, answer]));
  for (const { documents } of parts) {
    for (const document of documents) {
      const met = codes.reduce((met, code, at) => hasCode(document, code) ? met | 1 << shift + at : met, 0);
      if (met === 0) continue;
      const answer = byDocument.get(document) ?? { document, score: 0, terms: [], met: 0 };
      byDocument.set(document, { ...answer, met: answer.met | met });
    }
  }
  return [...byDocument.values()];
}

function meetingMost(answers) {
  const most = answers.reduce((most, { met }) => Math.max(most, count(met)), 0);
  return answers.filter(({ met }) => count(met) === most);
}

function ranked(answers, codes) {
  return answers
    .map(({ document, score, terms }) => ({ document, terms: new Set(terms), score: scoreOf(document, score, codes) }))
    .sort(byScore);
}

function scoreOf(document, score, codes) {
  const met = codes.filter(code => hasCode(document, code));
  const state = states[top(document).state] ?? 1;
  return (isNamed(document, met) ? named : 0) + (score + met.length) * kinds[document.kind] * state;
}

function weighClosely(answer) {
  const { title, aliases = [], jobs = [], subjects = [] } = answer.document;
  const factors = [title, ...aliases, ...jobs, ...subjects].map(text => {
    const stems = new Set(stemsIn(text));
    if (![...answer.terms].every(term => stems.has(term))) return 1;
    return stems.size === answer.terms.size ? whole : together;
  });
  return { ...answer, score: answer.score * Math.max(...factors) };
}

const byScore = (one, other) => other.score - one.score;

const top = document => document.above ? top(document.above) : document;

function count(bits) {
  let ones = 0;
  for (let left = bits; left > 0; left &= left - 1) ones++;
  return ones;
}
