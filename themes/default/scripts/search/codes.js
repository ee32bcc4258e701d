// Finds the codes in what was typed: "rncp 41481 bc 2" asks for { number: "RNCP41481" } and { block: "BC02" }.
import { fold } from "./text.js";

const between = "[\\s._-]*";

// Each pattern takes its code out of the text; what no pattern takes are words.
const patterns = [
  [new RegExp(`\\b(rncp|rs)${between}(?:n°?)?${between}(\\d{1,5})(?!\\d)`, "g"), ([, register, digits]) => ({ number: register.toUpperCase() + digits })],
  [new RegExp(`(?:(?<![a-z])bc|\\bblocs?(?: de competences?)?(?: n°?)?)${between}0*(\\d{1,2})(?!\\d)`, "g"), ([, digits]) => ({ block: "BC" + digits.padStart(2, "0") })],
  [new RegExp(`\\b(?:competence|critere)${between}(\\d{1,2})(?!\\d)`, "g"), ([, digits]) => ({ part: "C" + digits })],
  [new RegExp(`\\b(?:evaluation|epreuve)${between}(\\d{1,2})(?!\\d)`, "g"), ([, digits]) => ({ part: "E" + digits })],
  [/\b([ce][a-z]?\d{1,2}(?:[.-]\d{1,2})*)\b/g, ([, code]) => ({ part: code.toUpperCase() })],
  [/\b([a-z]?\d{3,5}[a-z]?)\b/g, ([, code]) => ({ any: code.toUpperCase() })],
];

/** The codes that a text asks for, and what else it says. */
export function codesIn(text) {
  const codes = [];
  const rest = patterns.reduce((left, [pattern, read]) => left.replace(pattern, (...match) => {
    codes.push(read(match));
    return " ";
  }), fold(text).replace(/(?<=\d)(?=bc)/g, " "));
  return { codes, rest };
}

/** Whether a document has a code that was asked for. One that is being typed is met by its beginning. */
export function hasCode({ kind, codes = [] }, asked) {
  const [first, block, part] = codes;
  if (!first) return false;
  if (asked.number) return first.startsWith(asked.number);
  if (asked.block) return block === asked.block;
  if (asked.part) return part?.replaceAll(".", "-") === asked.part.replaceAll(".", "-");
  return namesOf(kind, first).some(name => name.startsWith(asked.any));
}

/** Whether a document is the very one that codes name, not one above or below it. */
export function isNamed({ kind, codes = [] }, met) {
  return met.length > 0 && met.length === codes.length
    && met.every(({ number, any }) => !(number ?? any) || namesOf(kind, codes[0]).includes(number ?? any));
}

// A certification is also named by its figures alone; in a nomenclature 323 and 323n are two things.
const namesOf = (kind, code) => kind === "entry" ? [code.toUpperCase()] : [code, code.replace(/\D/g, "")];
