// Finds blocks and certifications by code or by words of their titles; accents and case do not count.

const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");
const wordsOf = text => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** "RNCP39377" is found as rncp39377 and as 39377, "RNCP39377 BC01" also as rncp39377bc01. */
export function searchable(item) {
  const code = item.holding.replace("-", "");
  const number = /\d+/.exec(code)[0];
  return { item, words: [code, number, ...item.holding.split("-"), ...wordsOf(item.title), ...wordsOf(item.certification.title)] };
}

/** The items that have every word of the query, in their order; those where each begins a word come first. */
export function search(entries, query) {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const found = entries.filter(({ words }) => asked.every(part => words.some(word => word.includes(part))));
  const begins = ({ words }) => asked.every(part => words.some(word => word.startsWith(part)));
  return [...found.filter(begins), ...found.filter(entry => !begins(entry))].map(({ item }) => item);
}
