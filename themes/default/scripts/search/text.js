// What a text is found by: its words without accents, capitals, plurals and feminine ends. Indexing and asking read texts alike.

// "son" and "plus" are not among them: sound is taught, and one looks for "bac plus 2".
const empty = new Set(("a au aux avec ce ces cette dans de des du elle elles en est et il ils je la le les leur leurs lui mes mon ne nos notre nous "
  + "on ou par pas pour qu que quel quelle qui sa se ses sont sur ta tes tu un une vos votre vous and for in of or the to with").split(" "));

// Each ending gives way to the one beside it. Nothing is shortened below three letters.
const endings = [
  [/eaux$/, "eau"],
  [/(?<=\w{2})aux$/, "al"],
  [/(?<=\w{2})[sx]$/, ""],
  [/(?<=\w)trice$/, "teur"],
  [/(?<=\w{2})euse$/, "eur"],
  [/(?<=\w{2})([lnt])\1e$/, "$1"],
  [/(?<=\w{3})e+$/, ""],
];

/** Without accents, capitals and ligatures. */
export const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae");

/** The words of a text that tell something, each with its stem and the place where it stands. */
export function words(text) {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(({ 0: written, index }) => ({ stem: stem(fold(written)), start: index, end: index + written.length }))
    .filter(({ stem }) => stem);
}

/** The stems alone. */
export const stemsIn = (text = "") => words(text).map(({ stem }) => stem);

/** The first letters of the words of a title: a diploma is often named so. */
export function initials(title) {
  const letters = stemsIn(title).map(stem => stem[0]);
  return letters.length < 3 ? "" : letters.join("");
}

// A letter alone is an article that lost its vowel (l’, d’, qu’); a figure alone counts.
function stem(word) {
  if (empty.has(word) || /^\D$/.test(word)) return "";
  return /\d/.test(word) ? word : endings.reduce((rest, [end, other]) => rest.replace(end, other), word);
}
