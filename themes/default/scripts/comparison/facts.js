// Compares two certifications fact by fact. Knows nothing of the page.
//
// A column: { key, name, phrases: { same, none, one, other } or null }; a certification: { facts: Map of key → texts }.

/** The facts that one of them says, each with what only the one, only the other, and both have. */
export function compareFacts(columns, one, other) {
  return columns
    .map(column => ({ ...column, ...compareSets(one.facts.get(column.key), other.facts.get(column.key)) }))
    .filter(fact => fact.one.length + fact.other.length + fact.both.length > 0);
}

/** Whether one has something that the other has not. */
export const differs = fact => fact.one.length + fact.other.length > 0;

/** The sentence that says what matters most. */
export function sentence(facts, separator) {
  const said = facts.map(phrase).filter(Boolean).join(separator);
  return said && said[0].toUpperCase() + said.slice(1) + ".";
}

// Capitals, accents, punctuation and order make no difference.
function compareSets(one, other) {
  const [left, right] = [one, other].map(texts => new Map(texts.map(text => [folded(text), text])));
  const only = (these, those) => [...these].filter(([key]) => !those.has(key)).map(([, text]) => text);
  return { one: only(left, right), other: only(right, left), both: [...left].filter(([key]) => right.has(key)).map(([, text]) => text) };
}

const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");

// Where one fiche does not say, nothing is known of what they share.
function phrase({ phrases, one, other, both }) {
  const shared = both.length;
  if (!phrases || shared + one.length === 0 || shared + other.length === 0) return "";
  if (one.length + other.length === 0) return phrases.same;
  if (shared === 0 || !phrases.one) return phrases.none;
  return (shared === 1 ? phrases.one : phrases.other).replace("{shared}", shared).replace("{all}", shared + one.length + other.length);
}
