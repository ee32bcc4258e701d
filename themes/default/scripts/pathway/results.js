// Shows what follows from what is held: each gain with its proof, and what remains for each certification that is touched.
import { count, fill, say } from "../filling.js";
import { phrase, stepInWords } from "./phrases.js";
import { progress } from "./progress.js";

export function showResults(root, { items, targets }, closure) {
  const page = root.ownerDocument;
  const words = root.dataset;
  const gains = closure.gains.filter(gain => !gain.by.isContents);
  const touched = targets.map(target => ({ target, reached: progress(target, closure) })).filter(({ reached }) => reached);

  root.querySelector("[data-summary]").textContent = count(words, "gain", gains.length);
  root.querySelector("[data-gains]").replaceChildren(...Object.values(Object.groupBy(gains, gain => gain.by.spelling)).map(gainItem));
  root.querySelector("[data-progress]").replaceChildren(...touched.map(progressItem));
  root.querySelector("[data-remaining]").hidden = touched.length === 0;

  // What one bridge gives has one proof.
  function gainItem(together) {
    const obtained = together.map(gain => gain.obtained);
    return fill(page, "gain", {
      what: phrase(obtained, words),
      titles: items.get(obtained[0])?.certification.title,
      steps: closure.proofOf(together[0]).map(step => line(stepInWords(step, words))),
    });
  }

  function line(text) {
    const item = page.createElement("li");
    item.textContent = text;
    return item;
  }

  function progressItem({ target, reached }) {
    const copyOf = selector => [...target.part.querySelectorAll(selector)].map(node => node.cloneNode(true));
    const item = fill(page, "progress", {
      heading: copyOf("h3 > *"),
      state: copyOf(".state"),
      warning: slot => slot.replaceWith(...copyOf("[data-warning]")),
      whole: reached.isWhole && phrase([target.whole], words),
      held: blockList(target, reached.held),
      obtained: blockList(target, reached.obtained),
      conditions: reached.isWhole ? null : copyOf(".conditions"),
    });
    const conditions = item.querySelector(".conditions")?.closest("div");
    const list = item.querySelector("dl");
    for (const rest of reached.remaining.flatMap(rest => restItems(target, rest))) list.insertBefore(rest, conditions ?? null);
    return item;
  }

  function restItems(target, { option, needed, optional }) {
    const label = option ? say(words.restOption, { option }) : words.rest;
    const blocks = needed.length > 0 ? blockList(target, needed, target.options.length === 0) : optional.length > 0 ? [] : words.restNone;
    return [
      ...blocks.length > 0 ? [fill(page, "rest", { label, blocks })] : [],
      ...optional.length > 0 ? [fill(page, "rest", { label: words.restOptional, blocks: blockList(target, optional) })] : [],
    ];
  }

  function blockList(target, blocks, withTitles = true) {
    if (blocks.length === 0) return null;
    const list = page.createElement("ul");
    list.className = withTitles ? "labels" : "tag-list";
    list.append(...blocks.map(block => blockItem(items.get(`${target.whole}-${block}`) ?? { code: block.toUpperCase() }, withTitles)));
    return [list];
  }

  function blockItem({ code, title, href }, withTitle) {
    return fill(page, "block", {
      code: slot => {
        slot.textContent = code;
        if (href) slot.href = href;
      },
      title: withTitle && title,
    });
  }
}
