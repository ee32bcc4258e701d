// Reads the bridges, the blocks and the certifications from the text of the page, so that they are told once.
//
// <li data-certification="rncp41481" [data-target]><h3><a href><span class="tag">RNCP41481</span> <span data-title>…</span></a></h3>
//   <span class="state …">…</span> <p data-warning>…</p>
//   <ul><li data-block="bc01" [data-optional]><a class="tag" href>BC01</a> <span data-title>…</span>
//     <p data-bridge="rncp39377-bc01 > rncp41481-bc01">…</p></li></ul>
//   <li data-option="bc01 bc02"><b data-title>…</b></li> <ul class="conditions">…</ul></li>
//
// An item is { holding, code, title, href, certification }; the certification of a certification is itself.
import { bridge, rulesOf } from "./closure.js";

export function readCatalogue(page) {
  const items = new Map();
  const keep = item => items.has(item.holding) || items.set(item.holding, item);
  const targets = [];
  for (const part of page.querySelectorAll("[data-certification]")) {
    const certification = certificationIn(part);
    keep(certification);
    for (const block of part.querySelectorAll("[data-block]")) keep(blockIn(block, certification));
    if ("target" in part.dataset) targets.push(targetIn(part, certification.holding));
  }
  const bridges = [...page.querySelectorAll("[data-bridge]")].map(({ dataset }) => bridge(dataset.bridge));
  return { items, targets, rules: rulesOf([...items.keys()], bridges) };
}

function certificationIn(part) {
  const holding = part.dataset.certification.toLowerCase();
  const item = { holding, code: holding.toUpperCase(), title: titleIn(part), href: part.querySelector("a")?.getAttribute("href") };
  item.certification = item;
  return item;
}

function blockIn(block, certification) {
  const code = block.dataset.block;
  return {
    holding: `${certification.holding}-${code}`,
    code: code.toUpperCase(),
    title: titleIn(block),
    href: block.querySelector("a.tag")?.getAttribute("href"),
    certification,
  };
}

function targetIn(part, whole) {
  const blocks = [...part.querySelectorAll("[data-block]")];
  const options = [...part.querySelectorAll("[data-option]")];
  return {
    whole,
    part,
    blocks: blocks.map(({ dataset }) => dataset.block),
    optional: blocks.filter(({ dataset }) => "optional" in dataset).map(({ dataset }) => dataset.block),
    options: options.map(option => ({ code: titleIn(option), blocks: option.dataset.option.split(" ") })),
  };
}

const titleIn = part => part.querySelector("[data-title]").textContent;
