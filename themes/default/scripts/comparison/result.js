// Makes the tables of a comparison from the pattern in the page, whose place marks are {a}, {b}, {fact} and {value}.
import { compareFacts, differs, sentence } from "./facts.js";

export function makeResult(pattern, columns, one, other) {
  const facts = compareFacts(columns, one, other);
  const [differences, same] = [facts.filter(differs), facts.filter(fact => !differs(fact))];
  const result = pattern.content.cloneNode(true);
  const marks = { a: one.number, b: other.number, differences: differences.length, same: same.length, all: facts.length };

  fillMarks(result, marks);
  fillRows(result.querySelector("[data-differences]"), differences, pattern.dataset);
  fillRows(result.querySelector("[data-same]"), same, pattern.dataset);
  if (same.length === 0) result.querySelector("details").remove();
  if (differences.length === 0) result.querySelector("[data-differences]").replaceWith(nothing(pattern.dataset.noDifference));
  result.querySelector("[data-side=one]").append(one.link.cloneNode(true));
  result.querySelector("[data-side=other]").append(other.link.cloneNode(true));
  result.querySelector("[data-summary]").textContent = sentence(facts, pattern.dataset.separator);
  return result;
}

function fillRows(table, facts, words) {
  const body = table.tBodies[0];
  const row = body.rows[0];
  body.replaceChildren(...facts.map(fact => fillRow(row.cloneNode(true), fact, words)));
}

function fillRow(row, fact, words) {
  const [name, ...cells] = row.cells;
  name.textContent = fact.name;
  const nothingMore = fact.both.length > 0 ? words.noMore : words.unsaid;
  const sides = cells.length === 1 ? [[fact.both, ""]] : [[fact.one, nothingMore], [fact.other, nothingMore], [fact.both, words.nothing]];
  sides.forEach(([values, without], at) => fillCell(cells[at], values, without));
  return row;
}

function fillCell(cell, values, without) {
  const list = cell.querySelector("ul");
  if (values.length === 0) return cell.replaceChildren(nothing(without));
  list.replaceChildren(...values.map(value => Object.assign(document.createElement("li"), { textContent: value })));
}

const nothing = text => Object.assign(document.createElement("span"), { className: "nothing", textContent: text });

function fillMarks(root, marks) {
  const filled = text => text.replace(/\{(\w+)\}/g, (mark, name) => marks[name] ?? mark);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = filled(texts.currentNode.data);
  for (const cell of root.querySelectorAll("[data-label]")) cell.dataset.label = filled(cell.dataset.label);
}
