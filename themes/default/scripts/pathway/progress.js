// How far one has come towards a certification of the catalogue: { whole, blocks, optional, options: [{ code, blocks }] }, where
// blocks are codes ("bc01"). Even where no block remains the certification is not obtained: a jury awards it.
import { blockOf, certificationOf, isBlock } from "./closure.js";

/** Null where nothing of it is held or obtained. */
export function progress(certification, closure) {
  const { whole } = certification;
  const ofIt = holdings => holdings.filter(holding => certificationOf(holding) === whole);
  const [held, obtained] = [ofIt(closure.held), ofIt(closure.gains.map(gain => gain.obtained))];
  if (held.length + obtained.length === 0) return null;
  const isWhole = closure.has(whole);
  return {
    isWhole,
    held: blocksOf(held),
    obtained: blocksOf(obtained),
    remaining: isWhole ? [] : remaining(certification, block => !closure.has(`${whole}-${block}`)),
  };
}

const blocksOf = holdings => holdings.filter(isBlock).map(blockOf).sort();

// Where the fiche names options, one of them is enough. Where it names none, it does not say how many optional blocks are needed.
function remaining({ blocks, optional, options }, isMissing) {
  if (options.length > 0) return options.map(option => ({ option: option.code, needed: option.blocks.filter(isMissing), optional: [] }));
  const missing = blocks.filter(isMissing);
  return [{ option: null, needed: missing.filter(block => !optional.includes(block)), optional: missing.filter(block => optional.includes(block)) }];
}
