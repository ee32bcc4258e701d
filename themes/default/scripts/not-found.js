// On the page for addresses that do not exist: offers the page whose code the address seems to hold.
//
// <div data-guess="/" hidden><p>… <a href="/">…</a></p></div>
//
// The most precise page comes first: a competency or an evaluation, its block, its certification. A page is offered
// only once the server has said that it exists.
export function guessAddress(page) {
  const notice = page.querySelector("[data-guess]");
  if (notice && location.protocol.startsWith("http")) offerFirst(notice, candidates(notice.dataset.guess));
}

function candidates(root) {
  const address = decodeURIComponent(location.pathname + location.search).toUpperCase();
  const number = /(RNCP|RS)[\s_-]*(\d{2,5})/.exec(address);
  if (!number) return [];
  const rest = address.slice(number.index + number[0].length);
  const block = /BC[\s_-]*(\d{1,2})(?!\d)/.exec(rest);
  const codes = [[number[1] + number[2]]];
  if (block) codes.unshift([...codes[0], `BC${block[1].padStart(2, "0")}`]);
  const part = block && /[CE][A-Z]?\d+([.-]\d+)*/.exec(rest.slice(block.index + block[0].length));
  if (part) codes.unshift([...codes[0], part[0]]);
  return codes.map(path => ({
    name: path.join(" "),
    address: root + path.map(code => code.toLowerCase().replaceAll(".", "-") + "/").join(""),
  }));
}

async function offerFirst(notice, pages) {
  for (const { name, address } of pages) {
    const found = await fetch(address, { method: "HEAD" }).then(answer => answer.ok, () => false);
    if (!found) continue;
    const link = notice.querySelector("a");
    link.href = address;
    link.textContent = name;
    notice.hidden = false;
    return;
  }
}
