// What follows from what is held. The same as Passerelle.Model/Pathways, held to the same cases (tests/shared-cases).
//
// A holding is a slug: "rncp39377-bc01" is a block, "rncp39377" the whole certification; slugs give the order of holdings.
// A rule { needs, gives } says: whoever has all that it needs obtains all that it gives.

const byName = (one, other) => one < other ? -1 : one > other ? 1 : 0;

/** What asks for least comes first, then rules go by what they say. It settles which one is told where several give the same. */
const byRank = (one, other) => one.needs.length - other.needs.length || byName(one.spelling, other.spelling);

export function rule(needs, gives, isContents = false) {
  const [from, to] = [inOrder(needs), inOrder(gives)];
  return { needs: from, gives: to, isContents, spelling: `${from.join(" ")} > ${to.join(" ")}` };
}

/** The rule that "rncp39377-bc01 rncp39377-bc02 > rncp41481-bc01" spells. */
export function bridge(spelling) {
  const [needs, gives] = spelling.split(">").map(side => side.split(" ").filter(Boolean));
  return rule(needs, gives);
}

/** The bridges, and what each certification contains: the blocks that are described, and those that a bridge names. */
export function rulesOf(blocks, bridges) {
  const all = [...blocks, ...bridges.flatMap(({ needs, gives }) => [...needs, ...gives])].filter(isBlock);
  const contents = Object.entries(Object.groupBy(all, certificationOf)).map(([whole, parts]) => rule([whole], parts, true));
  return [...bridges, ...contents];
}

/**
 * Everything that follows, by forward chaining over counters of missing needs (Dowling and Gallier, 1984).
 * Gains are { obtained, by, round }, by round, then in order; proofOf(gain) are the rules that lead to it, the last one gives it.
 */
export function closure(rules, holdings) {
  const asking = index(rules);
  const held = inOrder(holdings);
  const had = new Set(held);
  const gains = new Map();
  const met = new Map();
  for (let news = held, round = 1; news.length > 0; round++) {
    const gained = [];
    for (const by of complete(news, asking, met)) {
      for (const obtained of by.gives.filter(given => !had.has(given))) {
        had.add(obtained);
        gained.push({ obtained, by, round });
      }
    }
    gained.sort((one, other) => byName(one.obtained, other.obtained));
    for (const gain of gained) gains.set(gain.obtained, gain);
    news = gained.map(gain => gain.obtained);
  }
  return {
    held,
    gains: [...gains.values()],
    has: holding => had.has(holding),
    proofOf: gain => proof(gain, gains),
  };
}

export const isBlock = holding => holding.includes("-");
export const certificationOf = holding => holding.split("-")[0];
export const blockOf = holding => holding.split("-")[1];

function inOrder(holdings) {
  return [...new Set(holdings)].sort(byName);
}

function index(rules) {
  const asking = new Map();
  for (const each of rules) {
    for (const need of each.needs) {
      if (!asking.has(need)) asking.set(need, []);
      asking.get(need).push(each);
    }
  }
  return asking;
}

// The rules whose last missing needs are among the news.
function complete(news, asking, met) {
  const complete = [];
  for (const each of news.flatMap(holding => asking.get(holding) ?? [])) {
    met.set(each, (met.get(each) ?? 0) + 1);
    if (met.get(each) === each.needs.length) complete.push(each);
  }
  return complete.sort(byRank);
}

function proof(gain, gains) {
  const rounds = new Map();
  const open = [gain];
  while (open.length > 0) {
    const { by, round } = open.pop();
    if (rounds.has(by)) continue;
    rounds.set(by, round);
    open.push(...by.needs.map(need => gains.get(need)).filter(Boolean));
  }
  return [...rounds].sort(([one, early], [other, late]) => early - late || byRank(one, other)).map(([step]) => step);
}
