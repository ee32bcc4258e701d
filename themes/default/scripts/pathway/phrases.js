// Holdings and rules in words: "BC01–BC05 de RNCP39377 → BC01 de RNCP41481". The words are those of the page.
import { blockOf, certificationOf, isBlock } from "./closure.js";
import { say } from "../filling.js";

/** Holdings, certification by certification. */
export function phrase(holdings, words) {
  const parts = Object.entries(Object.groupBy(holdings, certificationOf)).map(([whole, parts]) => {
    const certification = whole.toUpperCase();
    return parts.every(isBlock)
      ? say(words.blocks, { blocks: spans(parts.map(blockOf)).join(", "), certification })
      : say(words.whole, { certification });
  });
  return parts.join(words.and);
}

/** A step of a proof. */
export function stepInWords(rule, words) {
  return say(rule.isContents ? words.contains : words.gives, { needs: phrase(rule.needs, words), gives: phrase(rule.gives, words) });
}

/** Three codes or more in a row become one span: BC01–BC05. */
function spans(blocks) {
  const rows = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    if (row && numberOf(row.at(-1)) + 1 === numberOf(block)) row.push(block);
    else rows.push([block]);
  }
  return rows.flatMap(row => row.length > 2 ? [`${row[0]}–${row.at(-1)}`] : row).map(text => text.toUpperCase());
}

const numberOf = block => Number(block.slice(2));
