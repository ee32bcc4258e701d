// node measure.mjs <folder of the index> <runs> prints { first, all, median, ninetyFive, slowest }: milliseconds to
// open the first part of the index and all of them, and to answer questions.
//
// It runs the scripts that pages run, with words of the index: whole, begun, and with a typing fault, alone and together.
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { find } from "./scripts/search/find.js";
import { openPart } from "./scripts/search/part.js";

// Time of the processor, all threads of Node together: what else the machine does counts less.
const processor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const [folder, runs] = process.argv.slice(2);
const parts = [];
const loads = [];
const noted = new Map();
const names = ["index.js"];
for (const name of names) {
  const page = {};
  const start = processor();
  vm.runInNewContext(readFileSync(`${folder}/${name}`, "utf8"), page);
  const part = openPart(page.searchPart, noted);
  loads.push(processor() - start);
  parts.push(part);
  names.push(...part.later);
}

const titles = parts.flatMap(({ documents }) => documents.map(({ title }) => title.split(" ")));
const words = at => titles[(at * 7919) % titles.length];
const misspelt = word => word.slice(0, 2) + word.slice(3);
const shapes = [
  at => words(at)[0],
  at => words(at).slice(0, 3).join(" "),
  at => words(at)[1].slice(0, 3),
  at => `${words(at)[0]} ${words(at)[2].slice(0, 4)}`,
  at => misspelt(words(at)[1]),
  at => `${words(at)[0]} ${misspelt(words(at)[2])}`,
  at => `RNCP${10000 + at % 20} bc ${1 + at % 5}`,
];
const times = Array.from({ length: Number(runs) }, (_, at) => {
  const question = shapes[at % shapes.length](at);
  const start = processor();
  find(question, parts);
  return processor() - start;
}).sort((one, other) => one - other);
process.stdout.write(JSON.stringify({ first: loads[0], all: loads.reduce((sum, load) => sum + load), median: times[times.length >> 1], ninetyFive: times[Math.floor(times.length * 0.95)], slowest: times.at(-1) }));
