// Run by Passerelle when it builds a site: node build.js documents.json prints { "file name": "its content" } of the whole index.
//
// The first part is loaded with the first question, the others when it has been answered.
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { options } from "./options.js";
import { pack } from "./packing.js";
import { initials } from "./text.js";

// Small enough for a part to be opened between two keys.
const largest = 1000;

const documents = JSON.parse(readFileSync(process.argv[2], "utf8")).map(withInitials);
const main = documents.filter(isMain);
const indexes = documents.filter(({ kind }) => ["entry", "term", "page"].includes(kind));
const parts = [indexes, ...slices(documents.filter(({ kind }) => kind === "competency" || kind === "evaluation"))].filter(part => part.length > 0);
const later = parts.map((part, at) => [`suite-${at + 1}.js`, file(part)]);
const first = ["index.js", file(main, later.map(([name]) => name))];
process.stdout.write(JSON.stringify(Object.fromEntries([first, ...later])));

function isMain({ kind }) {
  return kind === "certification" || kind === "block";
}

function withInitials(document) {
  const letters = document.kind === "certification" ? initials(document.title) : "";
  return letters ? { ...document, aliases: [...document.aliases ?? [], letters] } : document;
}

function slices(rest) {
  return Array.from({ length: Math.ceil(rest.length / largest) }, (_, at) => rest.slice(at * largest, (at + 1) * largest));
}

// A script and not a file of data: pages that are read from the disk may load scripts alone. Its text is parsed faster than code.
function file(part, names) {
  const index = new MiniSearch({ ...options, idField: "at" });
  index.addAll(part.map((document, at) => ({ ...document, at })));
  const text = JSON.stringify({ ...pack(part, index), ...names && { later: names } });
  return `searchPart=${quoted(text)};\n`;
}

function quoted(text) {
  return `'${text.replace(/[\\'\u2028\u2029]/g, sign => "\\" + (sign < "\u2028" ? sign : "u" + sign.codePointAt(0).toString(16)))}'`;
}
