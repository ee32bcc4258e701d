// A button beside each element with data-copy-link="C3" copies the address of the nearest thing with an id.
// The words come from <body data-copy-link="Copier le lien vers {code}" data-link-copied="Lien copié">.
const svg = "http://www.w3.org/2000/svg";

export function addCopyLinks(page) {
  if (!navigator.clipboard) return;
  for (const place of page.querySelectorAll("main [data-copy-link]")) place.append(button(page, place), said(page));
}

function button(page, place) {
  const copy = page.createElement("button");
  const words = page.body.dataset.copyLink.replace("{code}", place.dataset.copyLink);
  copy.type = "button";
  copy.className = "copy";
  copy.title = words;
  copy.setAttribute("aria-label", words);
  copy.append(chain(page));
  copy.addEventListener("click", () => copyAddress(copy, place));
  return copy;
}

async function copyAddress(copy, place) {
  const address = new URL(location.href);
  address.hash = place.closest("[id]:not(main)")?.id ?? "";
  await navigator.clipboard.writeText(address.href);
  const status = copy.nextElementSibling;
  status.textContent = copy.ownerDocument.body.dataset.linkCopied;
  setTimeout(() => { status.textContent = ""; }, 2500);
}

function said(page) {
  const status = page.createElement("span");
  status.className = "copy-done";
  status.setAttribute("role", "status");
  return status;
}

function chain(page) {
  const drawing = page.createElementNS(svg, "svg");
  const path = page.createElementNS(svg, "path");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  path.setAttribute("d", "M6.5 9.5l3-3M7 4.5l1.2-1.2a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.2 1.2a3.2 3.2 0 0 1-4.5-4.5L4.5 7");
  drawing.append(path);
  return drawing;
}
